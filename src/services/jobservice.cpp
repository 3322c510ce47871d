#include "services/jobservice.h"

#include "services/contacttransitions.h"
#include "services/jobimport.h"
#include "services/servicecontext.h"

#include <QFileInfo>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Result<Job> changeStatus(WriteScope& scope, JobId id, JobStatus status)
{
    if (!scope.actor.rights.testFlag(Right::ManageContacts)) {
        return failure(
            ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ManageContacts)});
    }
    KONTORIST_ASSIGN(const Job before, scope.jobs.load(id));
    if (before.status == status) {
        return before;
    }
    KONTORIST_TRY(scope.jobs.setStatus(id, status, before.rowVersion));
    KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(before.contact));
    KONTORIST_TRY(scope.audit(transitions::entry(u"job.set-status"_s, contact,
        {{u"number"_s, before.number}, {u"status"_s, jobStatusName(before.status)}},
        {{u"number"_s, before.number}, {u"status"_s, jobStatusName(status)}})));
    return scope.jobs.load(id);
}

Result<JobImportReport> importAll(DbConnection& connection, const QString& path,
    const FileStore& files, const Actor& actor, const Clock& clock, const CancelToken& cancel)
{
    KONTORIST_ASSIGN(const QJsonArray items, readJobsFile(path));
    const QString folder = QFileInfo(path).absolutePath();
    JobImportReport report;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (cancel.isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        JobImportRow row;
        row.index = static_cast<int>(i) + 1;
        row.number = items[i].toObject().value("number"_L1).toString().left(60);
        const auto item = parseJobItem(items[i], folder);
        const auto verdict = item ? importItem(connection, *item, files, actor, clock, cancel)
                                  : Result<ImportVerdict>(failure(item.error()));
        row.ok = verdict.has_value();
        if (verdict) {
            row.verdict = *verdict;
            ++report.imported;
        } else {
            row.error = verdict.error();
            ++report.failed;
            const auto code = row.error.code;
            if (code == ErrorCode::Full || code == ErrorCode::Busy || code == ErrorCode::ReadOnly) {
                return failure(row.error);
            }
        }
        report.rows.push_back(std::move(row));
    }
    return report;
}

} // namespace

JobService::JobService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<Job>>> JobService::list(
    ContactId contact, int limit, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [contact, limit](
            DbConnection& connection) { return JobRepository(connection).list(contact, limit); },
        cancel);
}

QFuture<Result<JobImportReport>> JobService::importFile(
    const QString& jsonPath, const CancelToken& cancel)
{
    if (!m_context.actor().rights.testFlag(Right::ManageContacts)) {
        return answered<JobImportReport>(
            failure(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ManageContacts)}));
    }
    if (!m_context.isWritable()) {
        return answered<JobImportReport>(failure(ErrorCode::ReadOnly, u"read-only"_s));
    }
    return m_context.executor()
        .run(DbLane::Write,
            [jsonPath, cancel, files = m_context.files(), actor = m_context.actor(),
                clock = m_context.clockPointer()](DbConnection& connection) {
                return importAll(connection, jsonPath, files, actor, *clock, cancel);
            })
        .then([this](Result<JobImportReport> report) {
            m_context.dataChanged();
            m_context.notify(
                [](ChangeNotifier& changes) { emit changes.jobsChanged(ContactId()); });
            return report;
        });
}

QFuture<Result<Job>> JobService::setStatus(JobId id, JobStatus status)
{
    return m_context
        .write([id, status](WriteScope& scope) { return changeStatus(scope, id, status); })
        .then([this](Result<Job> job) {
            if (job) {
                m_context.notify([contact = job->contact](ChangeNotifier& changes) {
                    emit changes.jobsChanged(contact);
                });
            }
            return job;
        });
}

Result<QString> JobService::filePath(const JobFile& file) const
{
    return m_context.files().path(file.storeKey, file.size);
}

} // namespace kontorist
