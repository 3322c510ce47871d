#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/session.h"
#include "services/databaseservice.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

ExitStatus printInfo(Session& session, Workspace& workspace)
{
    CLI_ASSIGN(const DatabaseInfo info, session, await(workspace.database().info()));
    if (session.out().isJson()) {
        session.out().row(JsonRow()
                              .add("url"_L1, info.url)
                              .add("kind"_L1, info.kind)
                              .add("schema_version"_L1, info.schemaVersion)
                              .add("min_compatible"_L1, info.minCompatible)
                              .add("contacts"_L1, info.contacts)
                              .add("jobs"_L1, info.jobs)
                              .add("size_bytes"_L1, info.sizeBytes)
                              .add("file_store"_L1, info.fileStore)
                              .add("audit_seq"_L1, info.auditSeq)
                              .add("demo"_L1, info.demo)
                              .add("writable"_L1, info.writable));
        return ExitStatus::Done;
    }
    const auto yesNo = [](bool value) { return value ? Cli::tr("yes") : Cli::tr("no"); };
    session.out().fields({
        {Cli::tr("Database"), info.url},
        {Cli::tr("Kind"), info.kind},
        {Cli::tr("Schema version"), QString::number(info.schemaVersion)},
        {Cli::tr("Compatible from schema"), QString::number(info.minCompatible)},
        {Cli::tr("Contacts"), QString::number(info.contacts)},
        {Cli::tr("Jobs"), QString::number(info.jobs)},
        {Cli::tr("Size"), QLocale::c().formattedDataSize(info.sizeBytes)},
        {Cli::tr("Files beside it"), info.fileStore},
        {Cli::tr("Last line of the audit log"), QString::number(info.auditSeq)},
        {Cli::tr("Demo data"), yesNo(info.demo)},
        {Cli::tr("Can be written"), yesNo(info.writable)},
    });
    return ExitStatus::Done;
}

ExitStatus runCreate(Session& session)
{
    CLI_ASSIGN(const QString path, session, session.databasePath());
    if (const QFileInfo file(path); file.exists() && (!file.isFile() || file.size() > 0)) {
        return session.fail(makeError(ErrorCode::Refused, u"exists"_s, u"database"_s, {path}));
    }
    // Only the folder of the default database is ours to make.
    if (!session.args().has(u"--database"_s)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    CLI_ASSIGN(const auto workspace, session, session.open(path, true, true));
    return printInfo(session, *workspace);
}

ExitStatus runMigrate(Session& session)
{
    CLI_ASSIGN(const QString path, session, session.databasePath());
    CLI_ASSIGN(const auto workspace, session, session.open(path, false, true));
    return printInfo(session, *workspace);
}

ExitStatus runInfo(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return printInfo(session, *workspace);
}

ExitStatus runCheck(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const CheckReport report, session, await(workspace->database().check(session.cancel())));
    if (session.out().isJson()) {
        session.out().row(JsonRow()
                              .add("ok"_L1, report.problems.isEmpty())
                              .add("problems"_L1, report.problems)
                              .add("contacts"_L1, report.contacts)
                              .add("files"_L1, report.files)
                              .add("audit_events"_L1, report.auditEvents));
    } else {
        for (const QString& problem : report.problems) {
            session.out().line(problem);
        }
        session.out().note(Cli::tr("Checked: contacts %1, files %2, lines of the audit log %3.")
                               .arg(QString::number(report.contacts), QString::number(report.files),
                                   QString::number(report.auditEvents)));
    }
    if (report.problems.isEmpty()) {
        return ExitStatus::Done;
    }
    return session.fail(makeError(
        ErrorCode::Corrupt, u"problems-found"_s, {}, {QString::number(report.problems.size())}));
}

ExitStatus runBackup(Session& session)
{
    const QString file = QFileInfo(session.args().textOr(u"FILE"_s, {})).absoluteFilePath();
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const qint64 bytes, session, await(workspace->database().backup(file, session.cancel())));
    if (session.out().isJson()) {
        session.out().row(JsonRow().add("file"_L1, file).add("bytes"_L1, bytes));
    } else {
        session.out().line(file % u"  "_s % QLocale::c().formattedDataSize(bytes));
    }
    return ExitStatus::Done;
}

ExitStatus runDemo(Session& session)
{
    DemoRequest request;
    const qint64 contacts = session.args().number(u"--contacts"_s).value_or(request.contacts);
    const qint64 seed = session.args().number(u"--seed"_s).value_or(request.seed);
    if (contacts < 1 || contacts > std::numeric_limits<int>::max()) {
        return session.fail(makeError(ErrorCode::Invalid, u"out-of-range"_s, u"--contacts"_s));
    }
    if (seed > std::numeric_limits<quint32>::max()) {
        return session.fail(makeError(ErrorCode::Invalid, u"out-of-range"_s, u"--seed"_s));
    }
    request.contacts = static_cast<int>(contacts);
    request.seed = static_cast<quint32>(seed);
    CLI_ASSIGN(const QString path, session, session.databasePath());
    if (!session.args().has(u"--database"_s)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
    }
    CLI_ASSIGN(const auto workspace, session, session.open(path, true, true));
    Output& output = session.out();
    CLI_ASSIGN([[maybe_unused]] const qint64 made, session,
        await(workspace->database().fillDemo(
            request,
            [&output](int done, int total) {
                output.progress(
                    Cli::tr("%1 of %2").arg(QString::number(done), QString::number(total)));
            },
            session.cancel())));
    output.endProgress();
    return printInfo(session, *workspace);
}

} // namespace

GroupSpec databaseGroup()
{
    return {u"database"_s, Cli::tr("Create, check and copy the database."),
        {
            {u"create"_s, Cli::tr("Create a database; the file must not exist."), {}, {},
                {{u"--database office.db database create"_s,
                    Cli::tr("An empty database in the working folder.")}},
                runCreate},
            {u"migrate"_s,
                Cli::tr("Bring an older database up to date; a copy of the file is kept."), {}, {},
                {}, runMigrate},
            {u"info"_s, Cli::tr("Show what the database is and holds."), {}, {}, {}, runInfo},
            {u"check"_s,
                Cli::tr("Check integrity, references, illegal states, files and the audit chain."),
                {}, {}, {}, runCheck},
            {u"backup"_s,
                Cli::tr("Copy the database into a new file, verified, while it is in use."),
                {{u"FILE"_s, Cli::tr("The file to write; must not exist."), ValueKind::File}}, {},
                {{u"database backup /srv/backup/office-monday.db"_s,
                    Cli::tr("A copy for the night; the job files stand beside the database.")}},
                runBackup},
            {u"demo"_s,
                Cli::tr("Fill an empty database with a lifelike print shop; creates the file."), {},
                {{u"--contacts"_s, u"N"_s, Cli::tr("So many contacts; 5000 without it."),
                     ValueKind::Number},
                    {u"--seed"_s, u"S"_s, Cli::tr("The same number gives the same data."),
                        ValueKind::Number}},
                {{u"--database demo.db database demo --contacts 500"_s,
                    Cli::tr("A small office to try things in.")}},
                runDemo},
        }};
}

} // namespace kontorist
