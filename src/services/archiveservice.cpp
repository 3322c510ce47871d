#include "services/archiveservice.h"

#include "services/archivecontents.h"
#include "services/contacttransitions.h"
#include "services/servicecontext.h"
#include "services/zip/partfile.h"
#include "services/zip/zipwriter.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>
#include <thread>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxJobs = 1'000'000;
constexpr int maxEvents = 1'000'000;

Result<void> demandFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir()) {
        return failure(ErrorCode::Invalid, u"folder-missing"_s, u"folder"_s, {folder});
    }
    if (!info.isWritable()) {
        return failure(ErrorCode::ReadOnly, u"folder-not-writable"_s, u"folder"_s, {folder});
    }
    return {};
}

/// The name asked for, made safe; without one the contact's, with a suffix where that is taken.
QString targetName(const ArchiveRequest& request, const Contact& contact)
{
    if (!request.fileName.isEmpty()) {
        return SafeName::from(request.fileName, SafeName::Kind::File, u"contact.zip").text();
    }
    const SafeName wanted = fileNameForContact(contact.name);
    QString name = wanted.text();
    for (int i = 2; !request.overwrite && QFileInfo::exists(request.folder % u'/' % name); ++i) {
        name = wanted.withSuffix(i).text();
    }
    return name;
}

/// What the person did, and what was done to it, at its customers.
Result<void> addMemberActivity(DbConnection& connection, ArchiveContents& contents)
{
    for (const CustomerUser& user : contents.memberships) {
        AuditQuery query;
        query.subjectKind = u"customer-user"_s;
        query.subjectId = user.id.value();
        query.limit = maxEvents;
        KONTORIST_ASSIGN(const auto events, AuditRepository(connection).list(query));
        contents.events.insert(contents.events.end(), events.begin(), events.end());
    }
    std::sort(contents.events.begin(), contents.events.end(),
        [](const AuditEvent& a, const AuditEvent& b) { return a.seq < b.seq; });
    return {};
}

Result<ArchiveContents> readContents(
    DbConnection& connection, ContactId id, const Actor& actor, const QDateTime& now, bool writable)
{
    ArchiveContents contents;
    contents.now = now;
    contents.actor = actor.label;
    KONTORIST_ASSIGN(contents.contact, ContactRepository(connection).load(id));
    KONTORIST_ASSIGN(
        const ContactFacts facts, contactFacts(connection, contents.contact, actor, writable));
    KONTORIST_TRY(demandAllowed(ContactAction::BackUpUserData, facts));
    KONTORIST_ASSIGN(contents.jobs, JobRepository(connection).list(id, maxJobs));
    std::reverse(contents.jobs.begin(), contents.jobs.end());
    AuditQuery query;
    query.subjectKind = u"contact"_s;
    query.subjectId = id.value();
    query.limit = maxEvents;
    KONTORIST_ASSIGN(contents.events, AuditRepository(connection).list(query));
    std::reverse(contents.events.begin(), contents.events.end());
    KONTORIST_ASSIGN(contents.memberships, CustomerUserRepository(connection).ofContact(id));
    KONTORIST_TRY(addMemberActivity(connection, contents));
    OrderFilter placed;
    placed.person = id;
    placed.limit = maxEvents;
    KONTORIST_ASSIGN(contents.orders, OrderRepository(connection).list(placed));
    std::reverse(contents.orders.begin(), contents.orders.end());
    KONTORIST_ASSIGN(contents.comments, OrderRepository(connection).commentsOf(id));
    KONTORIST_ASSIGN(contents.bookings, BookingRepository(connection).ofContact(id));
    InvoiceRepository invoices(connection);
    KONTORIST_ASSIGN(contents.invoices, invoices.ofContact(id));
    for (Invoice& invoice : contents.invoices) {
        KONTORIST_ASSIGN(invoice, invoices.load(invoice.number));
    }
    DocumentFilter uploaded;
    uploaded.person = id;
    uploaded.limit = maxEvents;
    KONTORIST_ASSIGN(contents.documents, DocumentRepository(connection).list(uploaded));
    std::reverse(contents.documents.begin(), contents.documents.end());
    return contents;
}

Result<void> addBytes(ZipWriter& writer, QStringView name, QByteArray content)
{
    return writer.add(
        {SafePath(SafeName::from(name)), ZipSource::fromBytes(std::move(content)), -1, {}, {}});
}

Result<std::unique_ptr<ZipWriter>> beginArchive(const ArchiveContents& contents,
    const QString& target, bool overwrite,
    const std::function<void(const ArchiveProgress&)>& progress, const CancelToken& cancel)
{
    KONTORIST_TRY(ZipWriter::checkSpace(QFileInfo(target).path(), contents.fileBytes()));
    ZipOptions options;
    options.overwrite = overwrite;
    options.canTakeBack = true;
    options.time = contents.now;
    if (progress) {
        options.progress = [progress, total = contents.fileBytes()](const ZipProgress& step) {
            progress({step.bytesDone, total, step.phase == ZipProgress::Phase::Verifying});
        };
    }
    return ZipWriter::create(target, options, cancel);
}

Result<ArchiveOutcome> writeArchive(ZipWriter& writer, const ArchiveContents& contents,
    const QString& target, const FileStore& files)
{
    const auto names = archiveNames(contents.jobs);
    KONTORIST_TRY(addBytes(writer, u"user-profile.json", userProfileJson(contents)));
    KONTORIST_TRY(addBytes(writer, u"jobs.json", jobsJson(contents, names)));
    KONTORIST_TRY(addBytes(writer, u"bookings.json", bookingsJson(contents)));
    KONTORIST_TRY(addBytes(writer, u"invoices.json", invoicesJson(contents)));
    KONTORIST_TRY(addBytes(writer, u"orders.json", ordersJson(contents)));
    KONTORIST_TRY(addBytes(writer, u"customer-users.json", customerUsersJson(contents)));
    KONTORIST_TRY(addBytes(writer, u"comments.json", commentsJson(contents)));
    const auto papers = archiveNames(contents.documents);
    KONTORIST_TRY(addBytes(writer, u"documents.json", documentsJson(contents, papers)));
    KONTORIST_TRY(addBytes(writer, u"activity.json", activityJson(contents)));
    auto entries = jobEntries(contents, names, files);
    for (ZipEntry& entry : entries) {
        KONTORIST_TRY(writer.add(std::move(entry)));
    }
    auto documents = documentEntries(contents, papers, files);
    for (ZipEntry& entry : documents) {
        KONTORIST_TRY(writer.add(std::move(entry)));
    }
    KONTORIST_ASSIGN(const auto written, writer.flush());
    KONTORIST_TRY(addBytes(writer, u"index.html", indexHtml(contents, names, written)));
    KONTORIST_ASSIGN(const auto withIndex, writer.flush());
    KONTORIST_TRY(addBytes(writer, u"manifest.json", manifestJson(contents, withIndex)));
    KONTORIST_ASSIGN(const ZipReport report, writer.finish());
    ArchiveOutcome outcome;
    outcome.path = target;
    outcome.bytes = report.archiveSize;
    outcome.jobs = static_cast<int>(contents.jobs.size());
    for (const auto& entry : report.entries) {
        if (entry.gap == ZipGap::None) {
            ++outcome.entries;
        } else {
            outcome.gaps << QString(entry.path % u": "_s % zipGapName(entry.gap));
        }
    }
    return outcome;
}

} // namespace

ArchiveService::ArchiveService(ServiceContext& context)
    : m_context(context)
{
}

ArchiveService::~ArchiveService()
{
    m_cancelAll.cancel();
    for (auto& [number, thread] : m_threads) {
        thread.join();
    }
}

void ArchiveService::joinEnded()
{
    for (const int number : std::exchange(m_ended, {})) {
        m_threads.at(number).join();
        m_threads.erase(number);
    }
}

QFuture<Result<ArchivePlan>> ArchiveService::plan(const ArchiveRequest& request)
{
    return m_context.executor().run(DbLane::Read,
        [request, actor = m_context.actor(), clock = m_context.clockPointer(),
            writable = m_context.isWritable()](DbConnection& connection) -> Result<ArchivePlan> {
            KONTORIST_ASSIGN(const ArchiveContents contents,
                readContents(connection, request.contact, actor, clock->now(), writable));
            KONTORIST_TRY(demandFolder(request.folder));
            ArchivePlan plan;
            plan.fileName = targetName(request, contents.contact);
            plan.targetPath = QDir(request.folder).absoluteFilePath(plan.fileName);
            plan.exists = QFileInfo::exists(plan.targetPath);
            plan.jobs = static_cast<int>(contents.jobs.size());
            plan.bytes = contents.fileBytes();
            const QStorageInfo storage(request.folder);
            plan.freeBytes = storage.isValid() ? storage.bytesAvailable() : -1;
            return plan;
        });
}

QFuture<Result<ArchiveOutcome>> ArchiveService::run(const ArchiveRequest& request,
    const std::function<void(const ArchiveProgress&)>& progress, const CancelToken& cancel)
{
    auto contents = m_context.executor().run(DbLane::Read,
        [request, actor = m_context.actor(), clock = m_context.clockPointer(),
            writable = m_context.isWritable()](
            DbConnection& connection) -> Result<ArchiveContents> {
            KONTORIST_TRY(demandFolder(request.folder));
            return readContents(connection, request.contact, actor, clock->now(), writable);
        });
    auto promise = std::make_shared<QPromise<Result<ArchiveOutcome>>>();
    auto future = promise->future();
    promise->start();
    // An own thread each: an archive of gigabytes must not hold up pages or actions.
    const std::scoped_lock lock(m_mutex);
    joinEnded();
    const int number = ++m_lastNumber;
    m_threads.emplace(number, [this, number, contents, promise, request, progress, cancel] {
        const CancelToken::Registration stopWithService(m_cancelAll, [cancel] { cancel.cancel(); });
        promise->addResult(finish(contents, request, progress, cancel));
        promise->finish();
        const std::scoped_lock ended(m_mutex);
        m_ended.push_back(number);
    });
    return future;
}

Result<ArchiveOutcome> ArchiveService::finish(const QFuture<Result<ArchiveContents>>& reading,
    const ArchiveRequest& request, const std::function<void(const ArchiveProgress&)>& progress,
    const CancelToken& cancel)
{
    const Result<ArchiveContents> contents = reading.result();
    if (!contents) {
        return failure(contents.error());
    }
    const QString target
        = QDir(request.folder).absoluteFilePath(targetName(request, contents->contact));
    // What a killed program left half written in this folder.
    PartFile::removeLeftovers(request.folder);
    KONTORIST_ASSIGN(
        const auto writer, beginArchive(*contents, target, request.overwrite, progress, cancel));
    KONTORIST_ASSIGN(
        const ArchiveOutcome outcome, writeArchive(*writer, *contents, target, m_context.files()));
    if (!m_context.isWritable()) {
        return outcome;
    }
    const Result<void> logged
        = m_context
              .write([contact = contents->contact, outcome](WriteScope& scope) -> Result<void> {
                  return scope.audit(transitions::entry(u"contact.back-up"_s, contact, {},
                      {{u"jobs"_s, outcome.jobs}, {u"entries"_s, outcome.entries},
                          {u"missing"_s, outcome.gaps.size()}}));
              })
              .result();
    if (!logged) {
        // A person's data left the program: without a log line it must not stay there. An older
        // archive, which has its line, comes back.
        writer->takeBack();
        return failure(logged.error());
    }
    m_context.notify(
        [id = request.contact](ChangeNotifier& changes) { emit changes.contactsChanged({id}); });
    return outcome;
}

} // namespace kontorist
