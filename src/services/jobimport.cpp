#include "services/jobimport.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "services/contacttransitions.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxJobsFileBytes = 64 << 20;

struct IncomingFile
{
    JobFile file;
    bool stored = false; ///< a new copy lies in the store
};

Result<QString> textField(
    const QJsonObject& object, QLatin1StringView name, bool required, int maxLength)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull()) {
        return required ? Result<QString>(failure(ErrorCode::Invalid, u"required"_s, name))
                        : Result<QString>(QString());
    }
    if (!value.isString()) {
        return failure(ErrorCode::Invalid, u"not-a-text"_s, name);
    }
    const QString text = value.toString();
    if (hasControlCharacters(text)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, name);
    }
    if (text.size() > maxLength) {
        return failure(ErrorCode::Invalid, u"too-long"_s, name, {QString::number(maxLength)});
    }
    if (required && text.trimmed().isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s, name);
    }
    return text.trimmed();
}

int lineOf(const QByteArray& content, int offset)
{
    return 1 + static_cast<int>(std::count(content.begin(), content.begin() + offset, '\n'));
}

/// Notes the key for removal before the copy: whatever stops us, the file is found and removed.
Result<void> noteFirst(DbConnection& connection, const QString& key, const Clock& clock)
{
    return connection.transaction(
        [&]() -> Result<void> { return JobRepository(connection).noteRemoval(key, clock.now()); });
}

void dropStored(
    DbConnection& connection, const FileStore& files, const std::vector<IncomingFile>& incoming)
{
    QStringList keys;
    for (const auto& entry : incoming) {
        if (entry.stored) {
            keys << entry.file.storeKey;
        }
    }
    JobRepository(connection).removeStored(files, keys);
}

const JobFile* fileOfKind(const Job& job, JobFileKind kind)
{
    const auto found = std::find_if(job.files.begin(), job.files.end(),
        [kind](const JobFile& file) { return file.kind == kind; });
    return found == job.files.end() ? nullptr : &*found;
}

bool sameContent(const JobFile* stored, const JobFile& incoming)
{
    return stored && stored->sha256 == incoming.sha256 && stored->name == incoming.name;
}

bool isSame(const Job& stored, const JobImportItem& item, const std::vector<IncomingFile>& incoming)
{
    return stored.label == item.job.label && stored.status == item.job.status
        && stored.createdAt == item.job.createdAt && stored.files.size() == incoming.size()
        && std::all_of(incoming.begin(), incoming.end(), [&](const IncomingFile& entry) {
               return sameContent(fileOfKind(stored, entry.file.kind), entry.file);
           });
}

Result<ImportVerdict> writeUpdate(
    WriteScope& scope, const Job& stored, Job job, const std::vector<IncomingFile>& incoming)
{
    job.id = stored.id;
    KONTORIST_TRY(scope.jobs.update(job));
    for (const JobFile& file : stored.files) {
        const bool kept = std::any_of(incoming.begin(), incoming.end(), [&](const auto& entry) {
            return entry.file.kind == file.kind && sameContent(&file, entry.file);
        });
        if (!kept) {
            KONTORIST_TRY(scope.jobs.removeFile(file, scope.now));
        }
    }
    for (const auto& entry : incoming) {
        if (!sameContent(fileOfKind(stored, entry.file.kind), entry.file)) {
            KONTORIST_TRY(scope.jobs.addFile(stored.id, entry.file));
        }
    }
    return ImportVerdict::Updated;
}

Result<ImportVerdict> writeItem(
    WriteScope& scope, const JobImportItem& item, const std::vector<IncomingFile>& incoming)
{
    KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(item.contactEmail));
    KONTORIST_ASSIGN(const ContactId owner, scope.contacts.byEmailKey(address.key()));
    if (!owner.isValid()) {
        return failure(ErrorCode::NotFound, u"contact-not-found"_s, u"contact_email"_s);
    }
    Job job = item.job;
    job.contact = owner;
    KONTORIST_ASSIGN(const JobId known, scope.jobs.byNumber(job.number));
    ImportVerdict verdict = ImportVerdict::New;
    if (known.isValid()) {
        KONTORIST_ASSIGN(const Job stored, scope.jobs.load(known));
        if (stored.contact != owner) {
            return failure(ErrorCode::Invalid, u"number-taken"_s, u"number"_s);
        }
        if (isSame(stored, item, incoming)) {
            return ImportVerdict::Same;
        }
        KONTORIST_ASSIGN(verdict, writeUpdate(scope, stored, job, incoming));
    } else {
        KONTORIST_ASSIGN(job.id, scope.jobs.insert(job));
        for (const auto& entry : incoming) {
            KONTORIST_TRY(scope.jobs.addFile(job.id, entry.file));
        }
    }
    KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(owner));
    KONTORIST_TRY(scope.audit(
        transitions::entry(verdict == ImportVerdict::New ? u"job.import"_s : u"job.update"_s,
            contact, {}, {{u"number"_s, job.number}, {u"status"_s, jobStatusName(job.status)}})));
    return verdict;
}

} // namespace

Result<QJsonArray> readJobsFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unavailable,
            QFileInfo::exists(path) ? u"file-unreadable"_s : u"file-missing"_s, u"file"_s, {path});
    }
    if (file.size() > maxJobsFileBytes) {
        return failure(ErrorCode::Invalid, u"file-too-large"_s, u"file"_s,
            {QString::number(maxJobsFileBytes >> 20)});
    }
    const QByteArray content = file.readAll();
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const int line = lineOf(content, fault.offset);
        return failure(ErrorCode::Invalid, u"json-syntax"_s, u"line %1"_s.arg(line),
            {QString::number(line)}, fault.errorString());
    }
    if (!document.isArray()) {
        return failure(ErrorCode::Invalid, u"json-no-array"_s, u"line 1"_s, {u"1"_s});
    }
    return document.array();
}

Result<JobImportItem> parseJobItem(const QJsonValue& value, const QString& folder)
{
    if (!value.isObject()) {
        return failure(ErrorCode::Invalid, u"json-no-object"_s);
    }
    const QJsonObject object = value.toObject();
    JobImportItem item;
    KONTORIST_ASSIGN(item.contactEmail, textField(object, "contact_email"_L1, true, 254));
    if (const auto address = EmailAddress::parse(item.contactEmail); !address) {
        return failure(ErrorCode::Invalid, address.error().reason, u"contact_email"_s);
    }
    KONTORIST_ASSIGN(item.job.number, textField(object, "number"_L1, true, 60));
    KONTORIST_ASSIGN(item.job.label, textField(object, "label"_L1, false, 200));
    KONTORIST_ASSIGN(const QString status, textField(object, "status"_L1, true, 40));
    const auto known = jobStatusFromName(status);
    if (!known) {
        return failure(ErrorCode::Invalid, u"unknown-status"_s, u"status"_s, {status.left(40)});
    }
    item.job.status = *known;
    KONTORIST_ASSIGN(const QString created, textField(object, "created_at"_L1, true, 40));
    item.job.createdAt = QDateTime::fromString(created, Qt::ISODateWithMs).toUTC();
    if (!item.job.createdAt.isValid()) {
        return failure(ErrorCode::Invalid, u"not-a-time"_s, u"created_at"_s, {created.left(40)});
    }
    constexpr std::array fields {std::pair {"input_pdf"_L1, JobFileKind::InputPdf},
        std::pair {"pdl_json"_L1, JobFileKind::PdlJson},
        std::pair {"support_file"_L1, JobFileKind::Support}};
    for (const auto& [field, kind] : fields) {
        KONTORIST_ASSIGN(
            const QString relative, textField(object, field, kind == JobFileKind::InputPdf, 4096));
        if (relative.isEmpty()) {
            continue;
        }
        KONTORIST_ASSIGN(const QString path, pathBelow(folder, relative, field));
        item.paths.append({kind, path});
    }
    return item;
}

Result<ImportVerdict> importItem(DbConnection& connection, const JobImportItem& item,
    const FileStore& files, const Actor& actor, const Clock& clock, const CancelToken& cancel)
{
    std::vector<IncomingFile> incoming;
    const auto fail = [&](Error error) -> Result<ImportVerdict> {
        dropStored(connection, files, incoming);
        return failure(std::move(error));
    };
    for (const auto& [kind, path] : item.paths) {
        const QString key = FileStore::newKey();
        if (auto noted = noteFirst(connection, key, clock); !noted) {
            return fail(noted.error());
        }
        auto stored = files.copyIn(path, key, cancel);
        if (!stored) {
            JobRepository(connection).removeStored(files, {key}); // part of it may lie there
            Error error = stored.error();
            error.field = kind == JobFileKind::InputPdf ? u"input_pdf"_s
                : kind == JobFileKind::PdlJson          ? u"pdl_json"_s
                                                        : u"support_file"_s;
            return fail(std::move(error));
        }
        JobFile file;
        file.kind = kind;
        file.name = QFileInfo(path).fileName();
        file.storeKey = key;
        file.size = stored->size;
        file.sha256 = stored->sha256;
        incoming.push_back({file, true});
    }
    const QString opId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto verdict = connection.transaction([&]() -> Result<ImportVerdict> {
        WriteScope scope(connection, actor, clock.now(), opId);
        return writeItem(scope, item, incoming);
    });
    if (!verdict) {
        return fail(verdict.error());
    }
    // Copies that were the same as what is stored, and files that were replaced, go now.
    for (const auto& entry : incoming) {
        KONTORIST_ASSIGN(
            const bool claimed, JobRepository(connection).isClaimed(entry.file.storeKey));
        if (!claimed) {
            dropStored(connection, files, {entry});
        }
    }
    return verdict;
}

} // namespace kontorist
