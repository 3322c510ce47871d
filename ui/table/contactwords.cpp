#include "ui/table/contactwords.h"

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

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString howLongAgo(const QDateTime& then, const QDateTime& now)
{
    const qint64 seconds = then.secsTo(now);
    const qint64 size = qAbs(seconds);
    const int days = static_cast<int>(size / day);
    const int hours = static_cast<int>(size / hour);
    if (seconds >= 0) {
        if (size < minute) {
            return ContactWords::tr("just now");
        }
        if (size < hour) {
            return ContactWords::tr("%n minutes ago", nullptr, static_cast<int>(size / minute));
        }
        return size < day ? ContactWords::tr("%n hours ago", nullptr, hours)
                          : ContactWords::tr("%n days ago", nullptr, days);
    }
    if (size < hour) {
        return ContactWords::tr("in %n minutes", nullptr, static_cast<int>(size / minute));
    }
    return size < day ? ContactWords::tr("in %n hours", nullptr, hours)
                      : ContactWords::tr("in %n days", nullptr, days);
}

QString withAge(const QDateTime& then, const QDateTime& now)
{
    return then.isValid() ? ContactWords::tr("%1 (%2)", "date and time (how long ago)")
                                .arg(words::dateTime(then), howLongAgo(then, now))
                          : QString();
}

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
    return value.isEmpty()
        ? ContactWords::tr("%1: none").arg(words::column(column))
        : ContactWords::tr("%1: %2", "column: value").arg(words::column(column), value);
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
        const QString ends = withAge(contact.linkExpiresAt, now);
        if (!contact.isInvited()) {
            return {};
        }
        return contact.invitation(now) == InvitationState::ValidLink
            ? ContactWords::tr("Invited %1.\nThe link is valid until %2.")
                  .arg(withAge(contact.invitedAt, now), ends)
            : ContactWords::tr("Invited %1.\nThe link expired %2.")
                  .arg(withAge(contact.invitedAt, now), ends);
    }
    case ContactColumn::Terms:
    case ContactColumn::Created:
        return withAge(dateOf(contact, column), now);
    default:
        return textOf(contact, column).toHtmlEscaped();
    }
}

QString spokenHeader(ContactColumn column, int place, int keys, bool descending)
{
    const QString name = words::column(column);
    if (place < 0) {
        return name;
    }
    if (keys == 1) {
        return descending ? ContactWords::tr("%1, sorted descending").arg(name)
                          : ContactWords::tr("%1, sorted ascending").arg(name);
    }
    return descending
        ? ContactWords::tr("%1, sorted descending, key %2 of %3").arg(name).arg(place + 1).arg(keys)
        : ContactWords::tr("%1, sorted ascending, key %2 of %3").arg(name).arg(place + 1).arg(keys);
}

} // namespace

ContactTexts contactTexts()
{
    ContactTexts texts;
    texts.column = [](ContactColumn column) { return words::column(column); };
    texts.status = [](ContactStatus status) { return words::status(status); };
    // A locale's date costs more than the painting of its cell; the same days come again and again.
    auto dates = std::make_shared<QCache<qint64, QString>>(8192);
    texts.date = [dates](const QDateTime& utc) {
        if (!utc.isValid()) {
            return words::date(utc);
        }
        const qint64 key = utc.toMSecsSinceEpoch();
        if (const QString* known = dates->object(key)) {
            return *known;
        }
        const QString text = words::date(utc);
        dates->insert(key, new QString(text));
        return text;
    };
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
    texts.loading = ContactWords::tr("Loading");
    return texts;
}

} // namespace kontorist
