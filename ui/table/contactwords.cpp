#include "ui/table/contactwords.h"

#include "ui/table/tablewords.h"
#include "ui/words/words.h"

#include <QCache>
#include <QCoreApplication>

#include <memory>

namespace kontorist {

namespace {

struct ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

QString flag(const Contact& contact, const QDateTime& now)
{
    switch (contact.invitation(now)) {
    case InvitationState::None:
        return {};
    case InvitationState::ValidLink:
        return ContactWords::tr("valid until %1", "a link; date")
            .arg(words::shortDate(contact.linkExpiresAt, now));
    case InvitationState::ExpiredLink:
        return ContactWords::tr("link expired");
    }
    return {};
}

QDateTime dateOf(const Contact& contact, ContactColumn column)
{
    switch (column) {
    case ContactColumn::Terms:
        return contact.termsAcceptedAt;
    case ContactColumn::Invited:
        return contact.invitedAt;
    case ContactColumn::Created:
        return contact.createdAt;
    default:
        return {};
    }
}

QString textOf(const Contact& contact, ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return contact.name;
    case ContactColumn::Email:
        return contact.email;
    case ContactColumn::Company:
        return contact.company;
    default:
        return {};
    }
}

QString spoken(const Contact& contact, ContactColumn column, const QDateTime& now)
{
    if (column == ContactColumn::Status) {
        const QString status = words::status(contact.status);
        const QString invited = words::shortDate(contact.invitedAt, now);
        const QString ends = words::shortDate(contact.linkExpiresAt, now);
        switch (contact.invitation(now)) {
        case InvitationState::None:
            return ContactWords::tr("Status: %1").arg(status);
        case InvitationState::ValidLink:
            return ContactWords::tr("Status: %1, invited %2, link valid until %3")
                .arg(status, invited, ends);
        case InvitationState::ExpiredLink:
            return ContactWords::tr("Status: %1, invited %2, link expired %3")
                .arg(status, invited, ends);
        }
    }
    const QDateTime date = dateOf(contact, column);
    const QString value = date.isValid() ? words::date(date) : textOf(contact, column);
    return spokenCell(words::column(column), value);
}

QString toolTip(const Contact& contact, ContactColumn column, const QDateTime& now)
{
    switch (column) {
    case ContactColumn::Status: {
        const QString invitation = words::invitation(contact, now);
        return invitation.isEmpty() ? words::status(contact.status)
                                    : QString(words::status(contact.status) % u'\n' % invitation);
    }
    case ContactColumn::Invited: {
        const QString ends = dateWithAge(contact.linkExpiresAt, now);
        if (!contact.isInvited()) {
            return {};
        }
        return contact.invitation(now) == InvitationState::ValidLink
            ? ContactWords::tr("Invited %1.\nThe link is valid until %2.")
                  .arg(dateWithAge(contact.invitedAt, now), ends)
            : ContactWords::tr("Invited %1.\nThe link expired %2.")
                  .arg(dateWithAge(contact.invitedAt, now), ends);
    }
    case ContactColumn::Terms:
    case ContactColumn::Created:
        return dateWithAge(dateOf(contact, column), now);
    default:
        return plainToolTip(textOf(contact, column));
    }
}

QString spokenHeader(ContactColumn column, int place, int keys, bool descending)
{
    return spokenColumnHeader(words::column(column), place, keys, descending);
}

} // namespace

ContactTexts contactTexts()
{
    ContactTexts texts;
    texts.column = [](ContactColumn column) { return words::column(column); };
    texts.status = [](ContactStatus status) { return words::status(status); };
    texts.date = rememberedDates();
    struct Flags
    {
        qint64 today = 0;
        QCache<std::pair<qint64, bool>, QString> texts {2048};
    };
    auto flags = std::make_shared<Flags>();
    texts.flag = [flags](const Contact& contact, const QDateTime& now) {
        if (!contact.isInvited()) {
            return QString();
        }
        // The year is left out of dates of this year, so the texts hold for one day.
        if (const qint64 today = now.toLocalTime().date().toJulianDay(); today != flags->today) {
            flags->texts.clear();
            flags->today = today;
        }
        const std::pair key {
            contact.linkExpiresAt.toMSecsSinceEpoch(), contact.linkExpiresAt > now};
        if (const QString* known = flags->texts.object(key)) {
            return *known;
        }
        const QString text = flag(contact, now);
        flags->texts.insert(key, new QString(text));
        return text;
    };
    texts.spoken = spoken;
    texts.toolTip = toolTip;
    texts.spokenHeader = spokenHeader;
    texts.missing = words::date({});
    texts.loading = loadingWord();
    return texts;
}

ColumnsSpec contactColumns()
{
    const auto column = [](const char* id, ContactColumn which, double letters, double share) {
        ColumnSpec spec;
        spec.id = QString::fromLatin1(id);
        spec.title = [which] { return words::column(which); };
        spec.letters = letters;
        spec.share = share;
        spec.canHide = which != ContactColumn::Name;
        return spec;
    };
    return {
        {column("name", ContactColumn::Name, 22, 3), column("email", ContactColumn::Email, 28, 3),
            column("status", ContactColumn::Status, 0, 0),
            column("company", ContactColumn::Company, 20, 3),
            column("terms", ContactColumn::Terms, 14, 1),
            column("invited", ContactColumn::Invited, 13, 1),
            column("created", ContactColumn::Created, 13, 1)},
        {}};
}

} // namespace kontorist
