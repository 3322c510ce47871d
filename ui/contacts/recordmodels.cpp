#include "ui/contacts/recordmodels.h"

#include "ui/common/twolinecolumn.h"
#include "ui/words/bookingwords.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Records
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::Records)
};

constexpr auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
constexpr auto leading = Qt::AlignLeading | Qt::AlignVCenter;

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString filesInWords(const Job& job)
{
    QStringList words;
    for (const auto& file : job.files) {
        words.append(words::jobFileKind(file.kind));
    }
    return orDash(words.join(u", "_s));
}

QString linkSubtitle(const AccessToken& link)
{
    QStringList parts {Records::tr("to %1").arg(orDash(link.recipient)),
        Records::tr("issued %1").arg(words::dateTime(link.issuedAt)),
        Records::tr("valid until %1").arg(words::dateTime(link.expiresAt))};
    if (link.openedAt.isValid()) {
        parts.append(Records::tr("opened %1").arg(words::dateTime(link.openedAt)));
    }
    return parts.join(u" · "_s);
}

QString valueInWords(const QString& kind, const QString& key, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined()) {
        return u"–"_s;
    }
    if (const QString text = words::auditValue(kind, key, value); !text.isEmpty()) {
        return text;
    }
    if (value.isBool()) {
        return value.toBool() ? Records::tr("yes") : Records::tr("no");
    }
    if (value.isDouble()) {
        return QLocale().toString(value.toInteger());
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    const QString text = value.toString();
    if (key == u"status"_s) {
        if (const auto status = contactStatusFromName(text)) {
            return words::status(*status);
        }
        if (const auto status = jobStatusFromName(text)) {
            return words::jobStatus(*status);
        }
    }
    if (key == u"language"_s) {
        return words::language(text);
    }
    if (key == u"channel"_s) {
        return words::mailChannel(text);
    }
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid()) {
        return words::day(day);
    }
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && text.contains(u'T') ? words::dateTime(time) : orDash(text);
}

} // namespace

QString changesInWords(const AuditEvent& event)
{
    if (event.erased) {
        return Records::tr("(erased)");
    }
    QStringList keys = event.after.keys();
    for (const auto& key : event.before.keys()) {
        if (!keys.contains(key)) {
            keys.append(key);
        }
    }
    QStringList changes;
    for (const auto& key : std::as_const(keys)) {
        const QString& kind = event.subjectKind;
        const QString name = words::auditField(kind, key);
        const auto after = valueInWords(kind, key, event.after.value(key));
        const QString change = event.before.contains(key)
            ? Records::tr("%1: %2 → %3")
                  .arg(name, valueInWords(kind, key, event.before.value(key)), after)
            : Records::tr("%1: %2").arg(name, after);
        changes.append(change);
    }
    return changes.join(u"; "_s);
}

QString subjectInWords(const AuditEvent& event)
{
    if (event.erased) {
        return Records::tr("(erased)");
    }
    if (!event.subjectLabel.isEmpty()) {
        return words::auditSubject(event.subjectKind, event.subjectLabel);
    }
    if (event.subjectKind == u"terms"_s) {
        return Records::tr("Service terms");
    }
    if (event.subjectKind == u"notice"_s) {
        return Records::tr("Notice no. %1").arg(event.subjectId);
    }
    if (event.subjectKind == u"database"_s) {
        return Records::tr("Database");
    }
    return u"–"_s;
}

JobList::JobList(QObject* parent)
    : RowsModel(
        {twoLineColumn<Job>(
            Records::tr("Job"),
            [](const Job& job) { return QString(job.number + u"  " + job.label); },
            [](const Job& job) {
                return QStringList {
                    words::jobStatus(job.status), words::date(job.createdAt), filesInWords(job)}
                    .join(u" · "_s);
            })},
        [](const Job& job) { return job.id.value(); }, parent)
{
}

LinkList::LinkList(const std::function<QDateTime()>& now, QObject* parent)
    : RowsModel(
        {twoLineColumn<AccessToken>(
            Records::tr("Link"),
            [now](const AccessToken& link) {
                return Records::tr("%1: %2", "purpose and state of a link")
                    .arg(words::tokenPurpose(link.purpose), words::tokenState(link.state(now())));
            },
            linkSubtitle)},
        [](const AccessToken& link) { return link.id.value(); }, parent)
{
}

AccessList::AccessList(QObject* parent)
    : RowsModel(
        {twoLineColumn<AccessRow>(
            Records::tr("Customer"),
            [](const AccessRow& row) {
                return row.user.customerNumber.isEmpty()
                    ? row.user.customerName
                    : Records::tr("%1 (%2)", "name, number")
                          .arg(row.user.customerName, row.user.customerNumber);
            },
            [](const AccessRow& row) {
                return QStringList {words::kind(row.user.kind), words::status(row.user.status),
                    row.access.isOpen() ? words::permissions(row.access.permissions, 3)
                                        : words::accessBar(row.access.bar)}
                    .join(u" · "_s);
            })},
        [](const AccessRow& row) { return row.user.id.value(); }, parent)
{
}

BookingList::BookingList(std::function<QDate()> today, QObject* parent)
    : RowsModel(
        {twoLineColumn<Booking>(
            Records::tr("Booking"),
            [](const Booking& booking) {
                return QString(booking.number() % u" · "_s % booking.eventName);
            },
            [today = std::move(today)](const Booking& booking) {
                QStringList parts {words::status(booking.status)};
                if (!booking.placeNumber.isEmpty()) {
                    parts.prepend(booking.placeNumber);
                }
                if (booking.invoiceState != InvoiceState::None) {
                    parts << words::invoiceStanding(booking, today());
                }
                return parts.join(u" · "_s);
            })},
        [](const Booking& booking) { return booking.id.value(); }, parent)
{
}

ActivityList::ActivityList(QObject* parent)
    : RowsModel(
        {twoLineColumn<AuditEvent>(
            Records::tr("Activity"),
            [](const AuditEvent& event) {
                const QString changes = changesInWords(event);
                const QString what = words::auditAction(event.action);
                return changes.isEmpty() ? what : QString(what + u" – " + changes);
            },
            [](const AuditEvent& event) {
                const QString when = words::dateTime(event.at) + u" · " + orDash(event.actor);
                return event.actorKind == ActorKind::Guest
                    ? Records::tr("%1 · somebody pressed the button in a mail; nobody logged in")
                          .arg(when)
                    : when;
            })},
        [](const AuditEvent& event) { return event.seq; }, parent)
{
}

LinksModel::LinksModel(const std::function<QDateTime()>& now, QObject* parent)
    : RowsModel(
        {{Records::tr("Contact name"),
             [](const AccessToken& link) { return orDash(link.contactName); }, {}, leading},
            {Records::tr("Recipient"),
                [](const AccessToken& link) { return orDash(link.recipient); }, {}, leading},
            {Records::tr("Purpose"),
                [](const AccessToken& link) { return words::tokenPurpose(link.purpose); }, {},
                leading},
            {Records::tr("State"),
                [now](const AccessToken& link) { return words::tokenState(link.state(now())); }, {},
                leading},
            {Records::tr("Issued"),
                [](const AccessToken& link) { return words::dateTime(link.issuedAt); }, {},
                leading},
            {Records::tr("Valid until"),
                [](const AccessToken& link) { return words::dateTime(link.expiresAt); }, {},
                leading},
            {Records::tr("Opened"),
                [](const AccessToken& link) { return words::dateTime(link.openedAt); }, {},
                leading},
            {Records::tr("Issued by"),
                [](const AccessToken& link) { return orDash(link.issuedBy); }, {}, leading},
            {Records::tr("Mail", "number of the mail that carries the link"),
                [](const AccessToken& link) {
                    return link.message.isValid() ? QString::number(link.message.value())
                                                  : orDash({});
                },
                {}, trailing}},
        [](const AccessToken& link) { return link.id.value(); }, parent)
{
}

ActivityModel::ActivityModel(QObject* parent)
    : RowsModel(
        {{Records::tr("When"), [](const AuditEvent& event) { return words::dateTime(event.at); },
             {}, leading},
            {Records::tr("Who"), [](const AuditEvent& event) { return orDash(event.actor); }, {},
                leading},
            {Records::tr("What"),
                [](const AuditEvent& event) { return words::auditAction(event.action); }, {},
                leading},
            {Records::tr("About"), subjectInWords, {}, leading},
            {Records::tr("Details"), changesInWords, {}, leading}},
        [](const AuditEvent& event) { return event.seq; }, parent)
{
}

TermsModel::TermsModel(QObject* parent)
    : RowsModel(
        {{Records::tr("Version"), [](const TermsDocument& terms) { return terms.label; }, {},
             leading},
            {Records::tr("State"),
                [](const TermsDocument& terms) {
                    return terms.current ? Records::tr("Current") : Records::tr("Replaced");
                },
                {}, leading},
            {Records::tr("File"), [](const TermsDocument& terms) { return terms.fileName; }, {},
                leading},
            {Records::tr("Size"),
                [](const TermsDocument& terms) { return words::fileSize(terms.size); }, {},
                trailing},
            {Records::tr("Uploaded"),
                [](const TermsDocument& terms) { return words::dateTime(terms.uploadedAt); }, {},
                leading},
            {Records::tr("Uploaded by"),
                [](const TermsDocument& terms) { return orDash(terms.uploadedBy); }, {}, leading},
            {Records::tr("Accepted by"),
                [](const TermsDocument& terms) { return QLocale().toString(terms.acceptances); },
                {}, trailing}},
        [](const TermsDocument& terms) { return terms.id.value(); }, parent)
{
}

} // namespace kontorist
