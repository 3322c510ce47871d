#include "services/archivecontents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int manifestSchema = 1;

QJsonValue timeValue(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray bytes(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

SafeName fileName(const JobFile& file)
{
    switch (file.kind) {
    case JobFileKind::InputPdf:
        return SafeName::from(u"input.pdf");
    case JobFileKind::PdlJson:
        return SafeName::from(u"pdl.json");
    case JobFileKind::Support:
        break;
    }
    return SafeName::from(file.name, SafeName::Kind::File, u"support");
}

QString row(const QString& head, const QString& value)
{
    return value.isEmpty() ? QString()
                           : QString(u"<tr><th>"_s % head % u"</th><td>"_s % value.toHtmlEscaped()
                               % u"</td></tr>\n"_s);
}

QString jobRows(const ArchiveContents& contents, const std::vector<ArchivedJob>& names,
    const QHash<QString, ZipGap>& gaps)
{
    QString rows;
    for (size_t i = 0; i < contents.jobs.size(); ++i) {
        const Job& job = contents.jobs[i];
        QStringList links;
        for (const SafeName& file : names[i].files) {
            const QString path = u"jobs/"_s % names[i].folder.text() % u'/' % file.text();
            if (gaps.contains(path)) {
                links << QString(
                    file.text().toHtmlEscaped() % u" ("_s % zipGapName(gaps.value(path)) % u')');
            } else {
                const auto parts = path.split(u'/');
                QStringList encoded;
                for (const QString& part : parts) {
                    encoded << QString::fromLatin1(QUrl::toPercentEncoding(part));
                }
                links << QString(u"<a href=\""_s % encoded.join(u'/') % u"\">"_s
                    % file.text().toHtmlEscaped() % u"</a>"_s);
            }
        }
        rows += u"<tr><td>"_s % job.number.toHtmlEscaped() % u"</td><td>"_s
            % job.label.toHtmlEscaped() % u"</td><td>"_s % jobStatusName(job.status)
            % u"</td><td>"_s % job.createdAt.toString(Qt::ISODate) % u"</td><td>"_s
            % links.join(u", "_s) % u"</td></tr>\n"_s;
    }
    return rows;
}

/// A file of the store, with the archive's words for a gap.
std::unique_ptr<ZipSource> storedSource(const FileStore& files, const QString& key, qint64 size)
{
    return ZipSource::fromOpener([files, key, size]() -> Result<std::unique_ptr<QIODevice>> {
        auto opened = files.open(key, size);
        if (opened) {
            return std::unique_ptr<QIODevice>(std::move(*opened));
        }
        // NotFound is "missing", Conflict "changed".
        Error error = opened.error();
        error.code = error.reason == "file-missing"_L1 ? ErrorCode::NotFound
            : error.reason == "file-changed"_L1        ? ErrorCode::Conflict
                                                       : error.code;
        return failure(std::move(error));
    });
}

} // namespace

qint64 ArchiveContents::fileBytes() const
{
    qint64 sum = 0;
    for (const Job& job : jobs) {
        for (const JobFile& file : job.files) {
            sum += file.size;
        }
    }
    for (const Document& document : documents) {
        sum += document.size;
    }
    return sum;
}

std::vector<ArchivedJob> archiveNames(const std::vector<Job>& jobs)
{
    std::vector<ArchivedJob> names;
    SafeNameSet folders;
    for (const Job& job : jobs) {
        const QString wanted = QString(job.number % u' ' % job.label).trimmed();
        ArchivedJob archived {
            folders.take(SafeName::from(wanted, SafeName::Kind::Folder, u"job")), {}};
        SafeNameSet inFolder;
        // The two fixed names are taken first, so that a support file cannot claim them.
        for (const auto kind :
            {JobFileKind::InputPdf, JobFileKind::PdlJson, JobFileKind::Support}) {
            for (const JobFile& file : job.files) {
                if (file.kind == kind) {
                    archived.files.push_back(inFolder.take(fileName(file)));
                }
            }
        }
        names.push_back(std::move(archived));
    }
    return names;
}

std::vector<SafeName> archiveNames(const std::vector<Document>& documents)
{
    std::vector<SafeName> names;
    names.reserve(documents.size());
    SafeNameSet taken;
    for (const Document& document : documents) {
        names.push_back(
            taken.take(SafeName::from(document.name, SafeName::Kind::File, u"document")));
    }
    return names;
}

QByteArray userProfileJson(const ArchiveContents& contents)
{
    const Contact& c = contents.contact;
    return bytes(QJsonObject {{u"contact_name"_s, c.name}, {u"email_address"_s, c.email},
        {u"company"_s, c.company}, {u"phone"_s, c.phone}, {u"language"_s, c.language},
        {u"status"_s, contactStatusName(c.status)}, {u"created_at"_s, timeValue(c.createdAt)},
        {u"invited_at"_s, timeValue(c.invitedAt)},
        {u"terms_accepted_at"_s, timeValue(c.termsAcceptedAt)}});
}

QByteArray jobsJson(const ArchiveContents& contents, const std::vector<ArchivedJob>& names)
{
    QJsonArray array;
    for (size_t i = 0; i < contents.jobs.size(); ++i) {
        const Job& job = contents.jobs[i];
        QJsonArray files;
        for (size_t f = 0; f < job.files.size(); ++f) {
            const JobFile& file = job.files[f];
            files.append(QJsonObject {{u"kind"_s, jobFileKindName(file.kind)},
                {u"name"_s, file.name},
                {u"path"_s,
                    QString(u"jobs/"_s % names[i].folder.text() % u'/' % names[i].files[f].text())},
                {u"size"_s, file.size}, {u"sha256"_s, file.sha256}});
        }
        array.append(QJsonObject {{u"number"_s, job.number}, {u"label"_s, job.label},
            {u"status"_s, jobStatusName(job.status)}, {u"created_at"_s, timeValue(job.createdAt)},
            {u"files"_s, files}});
    }
    return bytes(array);
}

QByteArray customerUsersJson(const ArchiveContents& contents)
{
    QJsonArray array;
    for (const CustomerUser& user : contents.memberships) {
        array.append(QJsonObject {{u"id"_s, user.id.value()}, {u"customer"_s, user.customerName},
            {u"customer_number"_s, user.customerNumber},
            {u"kind"_s, customerUserKindName(user.kind)},
            {u"level"_s, customerUserLevelName(user.access.level)},
            {u"status"_s, customerUserStatusName(user.status)}, {u"login_name"_s, user.loginName()},
            {u"permissions"_s, permissionsToText(user.access.permissions)},
            {u"created_at"_s, timeValue(user.createdAt)},
            {u"last_login_at"_s, timeValue(user.lastLoginAt)}});
    }
    return bytes(array);
}

QByteArray ordersJson(const ArchiveContents& contents)
{
    QJsonArray array;
    for (const Order& order : contents.orders) {
        array.append(
            QJsonObject {{u"number"_s, order.number}, {u"kind"_s, orderKindName(order.kind)},
                {u"title"_s, order.title}, {u"reference"_s, order.reference.text()},
                {u"created_at"_s, timeValue(order.createdAt)}});
    }
    return bytes(array);
}

QByteArray commentsJson(const ArchiveContents& contents)
{
    QJsonArray array;
    for (const Comment& comment : contents.comments) {
        array.append(
            QJsonObject {{u"id"_s, comment.id.value()}, {u"order_id"_s, comment.order.value()},
                {u"body"_s, comment.body}, {u"created_at"_s, timeValue(comment.createdAt)}});
    }
    return bytes(array);
}

QByteArray bookingsJson(const ArchiveContents& contents)
{
    QJsonArray array;
    for (const Booking& booking : contents.bookings) {
        QJsonArray extras;
        for (const BookingExtra& extra : booking.draft.extras) {
            extras.append(QJsonObject {{u"name"_s, extra.name}, {u"quantity"_s, extra.quantity}});
        }
        array.append(QJsonObject {{u"number"_s, booking.number()}, {u"event"_s, booking.eventName},
            {u"place"_s, booking.placeNumber}, {u"status"_s, bookingStatusName(booking.status)},
            {u"exhibitor"_s, booking.draft.exhibitor}, {u"email"_s, booking.draft.email},
            {u"phone"_s, booking.draft.phone}, {u"address"_s, booking.draft.address},
            {u"org_number"_s, booking.draft.orgNumber}, {u"reference"_s, booking.draft.reference},
            {u"extras"_s, extras}, {u"discount_percent"_s, plainRate(booking.draft.discount)},
            {u"total"_s, plainAmount(booking.sums.total(), booking.currency)},
            {u"currency"_s, booking.currency}, {u"created_at"_s, timeValue(booking.createdAt)}});
    }
    return bytes(array);
}

QByteArray invoicesJson(const ArchiveContents& contents)
{
    QJsonArray array;
    for (const Invoice& invoice : contents.invoices) {
        const auto amount = [&](qint64 minor) { return plainAmount(minor, invoice.currency); };
        QJsonArray lines;
        for (const InvoiceLine& line : invoice.lines) {
            lines.append(QJsonObject {{u"text"_s, line.text}, {u"quantity"_s, line.quantity},
                {u"unit_price"_s, amount(line.unitPrice)},
                {u"vat_percent"_s, plainRate(line.vatRate)}, {u"net"_s, amount(line.net)},
                {u"vat"_s, amount(line.vat)}});
        }
        array.append(QJsonObject {{u"number"_s, invoice.number.value()},
            {u"kind"_s, invoiceKindName(invoice.kind)},
            {u"status"_s, invoiceStateName(invoice.state)},
            {u"booking"_s, u"B-%1"_s.arg(invoice.booking.value())}, {u"event"_s, invoice.eventName},
            {u"issued_on"_s, invoice.issuedOn.toString(Qt::ISODate)},
            {u"due_on"_s, invoice.dueOn.toString(Qt::ISODate)}, {u"buyer"_s, invoice.buyer.name},
            {u"lines"_s, lines}, {u"net"_s, amount(invoice.net)}, {u"vat"_s, amount(invoice.vat)},
            {u"total"_s, amount(invoice.total())}, {u"paid"_s, amount(invoice.paid)},
            {u"currency"_s, invoice.currency}, {u"reference"_s, invoice.reference}});
    }
    return bytes(array);
}

QByteArray documentsJson(const ArchiveContents& contents, const std::vector<SafeName>& names)
{
    QJsonArray array;
    for (size_t i = 0; i < contents.documents.size(); ++i) {
        const Document& document = contents.documents[i];
        array.append(
            QJsonObject {{u"name"_s, document.name}, {u"kind"_s, documentKindName(document.kind)},
                {u"path"_s, QString(u"documents/"_s % names[i].text())}, {u"size"_s, document.size},
                {u"sha256"_s, document.sha256}, {u"created_at"_s, timeValue(document.createdAt)}});
    }
    return bytes(array);
}

QByteArray activityJson(const ArchiveContents& contents)
{
    QJsonArray array;
    for (const AuditEvent& event : contents.events) {
        QJsonObject line {
            {u"at"_s, timeValue(event.at)}, {u"actor"_s, event.actor}, {u"action"_s, event.action}};
        if (!event.before.isEmpty()) {
            line.insert(u"before"_s, event.before);
        }
        if (!event.after.isEmpty()) {
            line.insert(u"after"_s, event.after);
        }
        array.append(line);
    }
    return bytes(array);
}

QByteArray manifestJson(const ArchiveContents& contents, const std::vector<ZipEntryResult>& entries)
{
    QJsonArray present;
    QJsonArray missing;
    for (const auto& entry : entries) {
        if (entry.gap == ZipGap::None) {
            present.append(QJsonObject {{u"path"_s, entry.path}, {u"size"_s, entry.size},
                {u"sha256"_s, QString::fromLatin1(entry.sha256.toHex())}});
        } else {
            missing.append(
                QJsonObject {{u"path"_s, entry.path}, {u"reason"_s, zipGapName(entry.gap)}});
        }
    }
    return bytes(QJsonObject {{u"schema"_s, manifestSchema}, {u"program"_s, u"Kontorist"_s},
        {u"created_at"_s, timeValue(contents.now)}, {u"created_by"_s, contents.actor},
        {u"contact_id"_s, contents.contact.id.value()}, {u"entries"_s, present},
        {u"missing"_s, missing}});
}

QByteArray indexHtml(const ArchiveContents& contents, const std::vector<ArchivedJob>& names,
    const std::vector<ZipEntryResult>& entries)
{
    QHash<QString, ZipGap> gaps;
    for (const auto& entry : entries) {
        if (entry.gap != ZipGap::None) {
            gaps.insert(entry.path, entry.gap);
        }
    }
    const Contact& c = contents.contact;
    QString activity;
    for (const AuditEvent& event : contents.events) {
        activity += u"<tr><td>"_s % event.at.toString(Qt::ISODate) % u"</td><td>"_s
            % event.actor.toHtmlEscaped() % u"</td><td>"_s % event.action.toHtmlEscaped()
            % u"</td></tr>\n"_s;
    }
    const QString page = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s
        % c.name.toHtmlEscaped()
        % u"</title>\n<style>body{font:16px/1.5 system-ui,sans-serif;margin:2em "
          u"auto;max-width:60em;"
          "padding:0 1em}table{border-collapse:collapse;width:100%}th,td{text-align:left;"
          "padding:.3em .8em .3em 0;border-bottom:1px solid #ccc;vertical-align:top}"
          "</style></head>\n<body>\n<h1>"_s
        % c.name.toHtmlEscaped() % u"</h1>\n<table>\n"_s % row(u"E-mail address"_s, c.email)
        % row(u"Company"_s, c.company) % row(u"Phone"_s, c.phone)
        % row(u"Status"_s, contactStatusName(c.status))
        % row(u"Created"_s, c.createdAt.toString(Qt::ISODate))
        % row(u"Service terms accepted"_s, c.termsAcceptedAt.toString(Qt::ISODate))
        % u"</table>\n<h2>Jobs ("_s % QString::number(contents.jobs.size())
        % u")</h2>\n<table><tr><th>Number</th><th>Label</th><th>Status</th><th>Created</th>"
          "<th>Files</th></tr>\n"_s
        % jobRows(contents, names, gaps)
        % u"</table>\n<h2>Activity</h2>\n<table><tr><th>Time</th><th>Who</th><th>What</th></tr>\n"_s
        % activity % u"</table>\n</body></html>\n"_s;
    return page.toUtf8();
}

std::vector<ZipEntry> jobEntries(
    const ArchiveContents& contents, const std::vector<ArchivedJob>& names, const FileStore& files)
{
    std::vector<ZipEntry> entries;
    for (size_t i = 0; i < contents.jobs.size(); ++i) {
        for (size_t f = 0; f < contents.jobs[i].files.size(); ++f) {
            const JobFile& file = contents.jobs[i].files[f];
            ZipEntry entry {SafePath({SafeName::from(u"jobs", SafeName::Kind::Folder),
                                names[i].folder, names[i].files[f]}),
                storedSource(files, file.storeKey, file.size), file.size,
                QByteArray::fromHex(file.sha256.toLatin1()), contents.jobs[i].createdAt};
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

std::vector<ZipEntry> documentEntries(
    const ArchiveContents& contents, const std::vector<SafeName>& names, const FileStore& files)
{
    std::vector<ZipEntry> entries;
    for (size_t i = 0; i < contents.documents.size(); ++i) {
        const Document& document = contents.documents[i];
        entries.push_back(
            ZipEntry {SafePath({SafeName::from(u"documents", SafeName::Kind::Folder), names[i]}),
                storedSource(files, document.storeKey, document.size), document.size,
                QByteArray::fromHex(document.sha256.toLatin1()), document.createdAt});
    }
    return entries;
}

} // namespace kontorist
