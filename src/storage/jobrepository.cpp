#include "storage/jobrepository.h"

#include <unordered_map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString jobColumns()
{
    return u"j.id, j.contact_id, j.number, j.label, j.status, j.created_at, j.row_version"_s;
}

Job jobFrom(const SqlStatement& row)
{
    Job job;
    job.id = JobId(row.number(0));
    job.contact = ContactId(row.number(1));
    job.number = row.text(2);
    job.label = row.text(3);
    job.status = jobStatusFromName(row.text(4)).value_or(JobStatus::Incoming);
    job.createdAt = row.time(5);
    job.rowVersion = row.number(6);
    return job;
}

JobFile fileFrom(const SqlStatement& row, int first)
{
    JobFile file;
    file.id = JobFileId(row.number(first));
    file.kind = jobFileKindFromName(row.text(first + 1)).value_or(JobFileKind::Support);
    file.name = row.text(first + 2);
    file.storeKey = row.text(first + 3);
    file.size = row.number(first + 4);
    file.sha256 = row.text(first + 5);
    return file;
}

Result<std::vector<Job>> readJobs(SqlStatement& statement)
{
    std::vector<Job> jobs;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return jobs;
        }
        jobs.push_back(jobFrom(statement));
    }
}

} // namespace

JobRepository::JobRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<std::vector<Job>> JobRepository::list(ContactId contact, int limit)
{
    const QString where = contact.isValid() ? u" WHERE j.contact_id = ?"_s : QString();
    QVariantList binds;
    if (contact.isValid()) {
        binds << contact.value();
    }
    binds << limit;
    std::vector<Job> jobs;
    {
        KONTORIST_ASSIGN(auto statement,
            m_connection.prepare(u"SELECT "_s % jobColumns() % u" FROM print_job j"_s % where
                % u" ORDER BY j.created_at DESC, j.id DESC LIMIT ?"_s));
        KONTORIST_TRY(statement.exec(binds));
        KONTORIST_ASSIGN(jobs, readJobs(statement));
    }
    std::unordered_map<qint64, size_t> places;
    for (size_t i = 0; i < jobs.size(); ++i) {
        places.emplace(jobs[i].id.value(), i);
    }
    binds.removeLast();
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT f.job_id, f.id, f.kind, f.name, f.store_key, f.size, f.sha256"
                             " FROM job_file f JOIN print_job j ON j.id = f.job_id"_s
            % where % u" ORDER BY f.job_id, f.kind"_s));
    KONTORIST_TRY(statement.exec(binds));
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return jobs;
        }
        if (const auto place = places.find(statement.number(0)); place != places.end()) {
            jobs[place->second].files.push_back(fileFrom(statement, 1));
        }
    }
}

Result<std::vector<Job>> JobRepository::blocking(ContactId contact, int limit)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT "_s % jobColumns()
            % u" FROM print_job j JOIN job_status s ON s.name = j.status"
              " WHERE j.contact_id = ? AND s.blocks_deletion = 1"
              " ORDER BY j.created_at, j.id LIMIT ?"_s));
    KONTORIST_TRY(statement.exec({contact.value(), limit}));
    return readJobs(statement);
}

Result<Job> JobRepository::load(JobId id)
{
    std::vector<Job> jobs;
    {
        KONTORIST_ASSIGN(auto statement,
            m_connection.prepare(
                u"SELECT "_s % jobColumns() % u" FROM print_job j WHERE j.id = ?"_s));
        KONTORIST_TRY(statement.exec({id.value()}));
        KONTORIST_ASSIGN(jobs, readJobs(statement));
    }
    if (jobs.empty()) {
        return failure(ErrorCode::NotFound, u"job-not-found"_s);
    }
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT id, kind, name, store_key, size, sha256 FROM job_file"
                             " WHERE job_id = ? ORDER BY kind"_s));
    KONTORIST_TRY(statement.exec({id.value()}));
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return jobs.front();
        }
        jobs.front().files.push_back(fileFrom(statement, 0));
    }
}

Result<JobId> JobRepository::byNumber(const QString& number)
{
    KONTORIST_ASSIGN(const QVariant id,
        m_connection.scalar(u"SELECT id FROM print_job WHERE number = ?"_s, {number}));
    return JobId(id.toLongLong());
}

Result<JobId> JobRepository::insert(const Job& job)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(u"INSERT INTO print_job (contact_id, number, label, status, created_at)"
                            " VALUES (?, ?, ?, ?, ?)"_s,
            {job.contact.value(), job.number, job.label.isNull() ? u""_s : job.label,
                jobStatusName(job.status), toDbTime(job.createdAt)}));
    return JobId(id);
}

Result<void> JobRepository::update(const Job& job)
{
    KONTORIST_TRY(m_connection.run(u"UPDATE print_job SET label = ?, status = ?, created_at = ?,"
                                   " row_version = row_version + 1 WHERE id = ?"_s,
        {job.label.isNull() ? u""_s : job.label, jobStatusName(job.status), toDbTime(job.createdAt),
            job.id.value()}));
    return {};
}

Result<void> JobRepository::setStatus(JobId id, JobStatus status, qint64 rowVersion)
{
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(u"UPDATE print_job SET status = ?, row_version = row_version + 1"
                         " WHERE id = ? AND row_version = ?"_s,
            {jobStatusName(status), id.value(), rowVersion}));
    if (changed != 1) {
        return failure(ErrorCode::Conflict, u"changed-meanwhile"_s);
    }
    return {};
}

Result<void> JobRepository::addFile(JobId job, const JobFile& file)
{
    KONTORIST_TRY(
        m_connection.insert(u"INSERT INTO job_file (job_id, kind, name, store_key, size, sha256)"
                            " VALUES (?, ?, ?, ?, ?, ?)"_s,
            {job.value(), jobFileKindName(file.kind), file.name, file.storeKey, file.size,
                file.sha256}));
    return clearRemoval(file.storeKey);
}

Result<void> JobRepository::removeFile(const JobFile& file, const QDateTime& now)
{
    KONTORIST_TRY(m_connection.run(u"DELETE FROM job_file WHERE id = ?"_s, {file.id.value()}));
    return noteRemoval(file.storeKey, now);
}

Result<qint64> JobRepository::storedBytes(ContactId contact)
{
    KONTORIST_ASSIGN(const QVariant bytes,
        m_connection.scalar(u"SELECT coalesce(sum(f.size), 0) FROM job_file f"
                            " JOIN print_job j ON j.id = f.job_id WHERE j.contact_id = ?"_s,
            {contact.value()}));
    return bytes.toLongLong();
}

Result<void> JobRepository::noteRemoval(const QString& storeKey, const QDateTime& now)
{
    KONTORIST_TRY(
        m_connection.run(u"INSERT INTO file_removal (store_key, noted_at) VALUES (?, ?)"_s,
            {storeKey, toDbTime(now)}));
    return {};
}

Result<void> JobRepository::clearRemoval(const QString& storeKey)
{
    KONTORIST_TRY(m_connection.run(u"DELETE FROM file_removal WHERE store_key = ?"_s, {storeKey}));
    return {};
}

void JobRepository::removeStored(const FileStore& files, const QStringList& storeKeys)
{
    for (const QString& key : files.remove(storeKeys)) {
        std::ignore = clearRemoval(key);
    }
}

Result<QStringList> JobRepository::removalsBefore(const QDateTime& time)
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT store_key FROM file_removal WHERE noted_at < ?"_s));
    KONTORIST_TRY(statement.exec({toDbTime(time)}));
    QStringList keys;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return keys;
        }
        keys << statement.text(0);
    }
}

Result<bool> JobRepository::isNotedForRemoval(const QString& storeKey)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM file_removal WHERE store_key = ?"_s, {storeKey}));
    return count.toInt() > 0;
}

Result<bool> JobRepository::isClaimed(const QString& storeKey)
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(u"SELECT count(*) FROM job_file WHERE store_key = ?"_s, {storeKey}));
    return count.toInt() > 0;
}

Result<std::vector<JobFile>> JobRepository::allFiles()
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT id, kind, name, store_key, size, sha256 FROM job_file ORDER BY id"_s));
    KONTORIST_TRY(statement.exec());
    std::vector<JobFile> files;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return files;
        }
        files.push_back(fileFrom(statement, 0));
    }
}

} // namespace kontorist
