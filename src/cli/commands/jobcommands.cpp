#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "services/jobservice.h"

#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList jobStatusNames()
{
    QStringList names;
    for (const auto status : allJobStatuses) {
        names << jobStatusName(status);
    }
    return names;
}

JsonRow jobJson(const Job& job)
{
    std::vector<JsonRow> files;
    for (const JobFile& file : job.files) {
        files.push_back(JsonRow()
                            .add("id"_L1, file.id.value())
                            .add("kind"_L1, jobFileKindName(file.kind))
                            .add("name"_L1, file.name)
                            .add("size"_L1, file.size)
                            .add("sha256"_L1, file.sha256));
    }
    return JsonRow()
        .add("id"_L1, job.id.value())
        .add("contact_id"_L1, job.contact.value())
        .add("number"_L1, job.number)
        .add("label"_L1, job.label)
        .add("status"_L1, jobStatusName(job.status))
        .add("created_at"_L1, job.createdAt)
        .add("files"_L1, files)
        .add("row_version"_L1, job.rowVersion);
}

ExitStatus runList(Session& session)
{
    const ContactId contact(session.args().number(u"--contact"_s).value_or(0));
    const qint64 limit = session.args().number(u"--limit"_s).value_or(0);
    const int most = limit == 0 || limit > std::numeric_limits<int>::max()
        ? std::numeric_limits<int>::max()
        : static_cast<int>(limit);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Job> jobs, session,
        await(workspace->jobs().list(contact, most, session.cancel())));
    TextTable table(session.out(),
        {Cli::tr("ID"), Cli::tr("CONTACT"), Cli::tr("NUMBER"), Cli::tr("LABEL"), Cli::tr("STATUS"),
            Cli::tr("CREATED"), Cli::tr("FILES")});
    for (const Job& job : jobs) {
        if (session.out().isJson()) {
            session.out().row(jobJson(job));
        } else {
            table.add({QString::number(job.id.value()), QString::number(job.contact.value()),
                job.number, job.label, jobStatusName(job.status), isoTime(job.createdAt),
                QString::number(job.files.size())});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

QLatin1StringView verdictWord(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return "new"_L1;
    case ImportVerdict::Updated:
        return "updated"_L1;
    case ImportVerdict::Same:
        return "same"_L1;
    }
    return "new"_L1;
}

void printImportRow(Session& session, const JobImportRow& row, const Result<void>& result)
{
    const auto verdict = row.ok ? verdictWord(row.verdict) : "error"_L1;
    if (session.out().isJson()) {
        session.out().row(JsonRow()
                              .add("index"_L1, row.index)
                              .add("number"_L1, row.number)
                              .add("outcome"_L1, outcomeWord(result))
                              .add("verdict"_L1, verdict)
                              .add("reason"_L1, reasonWord(result))
                              .add("field"_L1, row.ok ? QString() : row.error.field));
    } else if (!row.ok) {
        session.out().line(
            Cli::tr("Job %1 (%2): %3 (%4)")
                .arg(QString::number(row.index), row.number, reasonWord(result), row.error.field));
    }
}

ExitStatus runImport(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const JobImportReport report, session,
        await(
            workspace->jobs().importFile(session.args().textOr(u"FILE"_s, {}), session.cancel())));
    BulkStatus bulk;
    for (const JobImportRow& row : report.rows) {
        const Result<void> result = row.ok ? Result<void>() : Result<void>(failure(row.error));
        bulk.add(result);
        printImportRow(session, row, result);
    }
    session.out().note(Cli::tr("Brought in: %1, not brought in: %2.")
                           .arg(QString::number(report.imported), QString::number(report.failed)));
    return bulk.status();
}

ExitStatus runSetStatus(Session& session)
{
    const JobId id(session.args().number(u"ID"_s).value_or(0));
    const auto status = jobStatusFromName(session.args().textOr(u"STATUS"_s, {}));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Job job, session,
        await(workspace->jobs().setStatus(id, status.value_or(JobStatus::New))));
    if (session.out().isJson()) {
        session.out().row(jobJson(job));
    } else {
        session.out().line(job.number % u"  "_s % jobStatusName(job.status));
    }
    return ExitStatus::Done;
}

} // namespace

GroupSpec jobsGroup()
{
    return {u"jobs"_s, Cli::tr("List print jobs, bring them in, change their status."),
        {
            {u"list"_s, Cli::tr("List jobs with their files, newest first."), {},
                {{u"--contact"_s, u"ID"_s, Cli::tr("Only jobs of this contact."),
                     ValueKind::Number},
                    {u"--limit"_s, u"N"_s, Cli::tr("At most so many; 0, as without it, for all."),
                        ValueKind::Number}},
                {{u"jobs list --contact 12 --json"_s,
                    Cli::tr("The jobs of contact 12 for a script.")}},
                runList},
            {u"import"_s, Cli::tr("Bring in jobs with their files from a JSON file."),
                {{u"FILE"_s,
                    Cli::tr("JSON array of jobs; the files they name lie in its folder or below."),
                    ValueKind::File}},
                {},
                {{u"jobs import orders/today.json"_s, Cli::tr("Bring in the jobs of the day.")}},
                runImport},
            {u"set-status"_s, Cli::tr("Set the status of a job."),
                {{u"ID"_s, Cli::tr("Number of the job in jobs list (not the job number)."),
                     ValueKind::Number},
                    {u"STATUS"_s, Cli::tr("The new status."), ValueKind::Choice, jobStatusNames()}},
                {}, {{u"jobs set-status 7 COMPLETED"_s, Cli::tr("Job 7 is done.")}}, runSetStatus},
        }};
}

} // namespace kontorist
