#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/contactfilter.h"
#include "cli/contactimporter.h"
#include "cli/outputfile.h"
#include "services/contactservice.h"
#include "services/csv/csvwriter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t importChunk = 100;

struct ImportCounts
{
    qint64 added = 0;
    qint64 same = 0;
    qint64 errors = 0;
};

QLatin1StringView verdictWord(ImportRowVerdict verdict)
{
    switch (verdict) {
    case ImportRowVerdict::New:
        return "new"_L1;
    case ImportRowVerdict::Same:
        return "same"_L1;
    case ImportRowVerdict::Error:
        return "error"_L1;
    }
    return "error"_L1;
}

/// 0 = look at the file.
char delimiterOf(const Arguments& arguments)
{
    const QString name = arguments.textOr(u"--delimiter"_s, {});
    if (name == u"comma"_s) {
        return ',';
    }
    if (name == u"semicolon"_s) {
        return ';';
    }
    return name == u"tab"_s ? '\t' : '\0';
}

OptionSpec delimiterOption(const QString& help)
{
    return {u"--delimiter"_s, u"NAME"_s, help, ValueKind::Choice,
        {u"comma"_s, u"semicolon"_s, u"tab"_s}};
}

/// Reads the whole file once, so that a broken one is refused before anything is written.
Result<QStringList> checkedHeader(const QString& path, char delimiter, const CancelToken& cancel)
{
    CsvReader reader(path, delimiter);
    KONTORIST_TRY(reader.open());
    KONTORIST_ASSIGN(const auto first, reader.next());
    if (!first) {
        return failure(ErrorCode::Invalid, u"file-empty"_s, u"file"_s, {path});
    }
    const QStringList header = first->cells;
    for (;;) {
        if (cancel.isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        KONTORIST_ASSIGN(const auto row, reader.next());
        if (!row) {
            return header;
        }
        if (row->cells.size() > header.size()) {
            return failure(ErrorCode::Invalid, u"row-longer-than-header"_s,
                u"line "_s % QString::number(row->line));
        }
    }
}

void printRows(Session& session, const std::vector<ImportedRow>& rows, ImportCounts& counts)
{
    for (const ImportedRow& row : rows) {
        counts.added += row.verdict == ImportRowVerdict::New ? 1 : 0;
        counts.same += row.verdict == ImportRowVerdict::Same ? 1 : 0;
        counts.errors += row.verdict == ImportRowVerdict::Error ? 1 : 0;
        if (session.out().isJson()) {
            JsonRow json;
            json.add("line"_L1, row.line).add("verdict"_L1, verdictWord(row.verdict));
            if (row.id.isValid()) {
                json.add("id"_L1, row.id.value());
            } else {
                json.addNull("id"_L1);
            }
            json.add("reason"_L1, row.error.reason).add("field"_L1, row.error.field);
            session.out().row(json);
        } else if (row.verdict == ImportRowVerdict::Error) {
            session.out().line(
                Cli::tr("Line %1: %2 (%3)")
                    .arg(QString::number(row.line), row.error.reason, row.error.field));
        }
    }
}

ExitStatus importStatus(const ImportCounts& counts)
{
    if (counts.errors == 0) {
        return ExitStatus::Done;
    }
    return counts.added + counts.same > 0 ? ExitStatus::Partly : ExitStatus::Invalid;
}

/// Reads chunk after chunk and hands each to the importer.
Result<void> importRows(
    Session& session, CsvReader& reader, ContactImporter& importer, ImportCounts& counts)
{
    std::vector<CsvRow> chunk;
    for (bool ended = false; !ended;) {
        if (session.cancel().isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        KONTORIST_ASSIGN(auto row, reader.next());
        ended = !row.has_value();
        if (row) {
            chunk.push_back(std::move(*row));
        }
        if (chunk.size() == importChunk || (ended && !chunk.empty())) {
            KONTORIST_ASSIGN(const auto results, importer.take(chunk));
            printRows(session, results, counts);
            session.out().progress(Cli::tr("Line %1").arg(results.back().line));
            chunk.clear();
        }
    }
    return {};
}

ExitStatus runImport(Session& session)
{
    const QString path = session.args().textOr(u"FILE"_s, {});
    const bool dryRun = session.args().has(u"--dry-run"_s);
    const char delimiter = delimiterOf(session.args());
    CLI_ASSIGN(const QStringList header, session, checkedHeader(path, delimiter, session.cancel()));
    CLI_ASSIGN(const ContactColumns columns, session,
        ContactColumns::fromHeader(header, session.args().texts(u"--map"_s)));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    if (!workspace->actor().rights.testFlag(Right::ManageContacts)) {
        return session.fail(makeError(
            ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ManageContacts)}));
    }
    CsvReader reader(path, delimiter);
    const auto skipHeader = [&reader]() -> Result<void> {
        KONTORIST_TRY(reader.open());
        KONTORIST_TRY(reader.next());
        return {};
    };
    if (const auto opened = skipHeader(); !opened) {
        return session.fail(opened.error());
    }
    ContactImporter importer(
        session, columns, session.args().textOr(u"--contact-language"_s, u"en"_s), dryRun);
    ImportCounts counts;
    const auto imported = importRows(session, reader, importer, counts);
    const QStringList numbers {QString::number(counts.added), QString::number(counts.same),
        QString::number(counts.errors)};
    const QString text = dryRun
        ? Cli::tr("Nothing was written. New: %1, the same already: %2, with errors: %3.")
        : Cli::tr("Added: %1, the same already: %2, with errors: %3.");
    session.out().note(text.arg(numbers.at(0), numbers.at(1), numbers.at(2)));
    return imported ? importStatus(counts) : session.fail(imported.error());
}

QStringList exportHeader()
{
    // English and stable, so that scripts and the import find their columns.
    return {u"id"_s, u"name"_s, u"email"_s, u"phone"_s, u"company"_s, u"language"_s, u"status"_s,
        u"invited_at"_s, u"link_expires_at"_s, u"terms_accepted_at"_s, u"created_at"_s};
}

QStringList exportCells(const Contact& contact)
{
    return {QString::number(contact.id.value()), contact.name, contact.email, contact.phone,
        contact.company, contact.language, contactStatusName(contact.status),
        isoTime(contact.invitedAt), isoTime(contact.linkExpiresAt),
        isoTime(contact.termsAcceptedAt), isoTime(contact.createdAt)};
}

/// Writes header and rows through `write`. Gives how many rows.
Result<qint64> exportRows(Session& session, const ContactQuery& query,
    const std::function<bool(const QByteArray&)>& write)
{
    const char delimiter = delimiterOf(session.args());
    const char between = delimiter == '\0' ? ',' : delimiter;
    bool written = true;
    if (session.args().has(u"--bom"_s)) {
        written = write("\xEF\xBB\xBF");
    }
    written = written && write(csvLine(exportHeader(), between));
    qint64 count = 0;
    const auto more = forEachContact(session, query, {}, 0, [&](const Contact& contact) {
        written = written && write(csvLine(exportCells(contact), between));
        ++count;
    });
    if (!more) {
        return failure(more.error());
    }
    if (!written) {
        return failure(
            ErrorCode::Full, u"cannot-write"_s, u"file"_s, {session.args().textOr(u"FILE"_s, {})});
    }
    return count;
}

Result<qint64> exportToFile(Session& session, const ContactQuery& query, const QString& path)
{
    KONTORIST_TRY(demandFree(session, path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(
            ErrorCode::Unavailable, u"cannot-write"_s, u"file"_s, {path}, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    KONTORIST_ASSIGN(const qint64 count,
        exportRows(session, query,
            [&file](const QByteArray& line) { return file.write(line) == line.size(); }));
    if (!file.commit()) {
        return failure(ErrorCode::Full, u"cannot-write"_s, u"file"_s, {path}, file.errorString());
    }
    return count;
}

ExitStatus runExport(Session& session)
{
    const QString path = session.args().textOr(u"FILE"_s, {});
    CLI_ASSIGN(const ContactQuery query, session, contactQueryOf(session.args()));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    if (!workspace->actor().rights.testFlag(Right::ExportData)) {
        return session.fail(
            makeError(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ExportData)}));
    }
    if (path == u"-"_s) {
        const auto toOutput = [&session](const QByteArray& line) {
            session.out().raw(line);
            return true;
        };
        CLI_ASSIGN(
            [[maybe_unused]] const qint64 count, session, exportRows(session, query, toOutput));
        return ExitStatus::Done;
    }
    CLI_ASSIGN(const qint64 count, session, exportToFile(session, query, path));
    if (session.out().isJson()) {
        session.out().row(JsonRow().add("file"_L1, path).add("rows"_L1, count));
    } else {
        session.out().note(Cli::tr("%n contact(s) exported.", nullptr, static_cast<int>(count)));
    }
    return ExitStatus::Done;
}

} // namespace

CommandSpec contactImportCommand()
{
    return {u"import"_s,
        Cli::tr("Add the contacts of a CSV file; rows that are there already are left alone."),
        {{u"FILE"_s, Cli::tr("CSV file with a header row, in UTF-8."), ValueKind::File}},
        {{u"--dry-run"_s, {}, Cli::tr("Only say what would become of each row.")},
            {u"--map"_s, u"FIELD=COLUMN"_s,
                Cli::tr("Which column, by header or number, holds name, email, phone, company or "
                        "language; "
                        "may stand several times."),
                ValueKind::Text, {}, true},
            delimiterOption(
                Cli::tr("What stands between the cells; without it, what the file shows.")),
            {u"--contact-language"_s, u"CODE"_s,
                Cli::tr("Language of contacts whose row names none; en without it."),
                ValueKind::Choice, contactLanguages()}},
        {{u"contacts import customers.csv --dry-run"_s,
             Cli::tr("See which rows are new, the same already, or wrong.")},
            {u"contacts import customers.csv --map name=Kundnamn --map email=3"_s,
                Cli::tr("Columns with names of their own.")}},
        runImport};
}

CommandSpec contactExportCommand()
{
    CommandSpec command {u"export"_s, Cli::tr("Write contacts to a CSV file."),
        {{u"FILE"_s, Cli::tr("The file to write; - for standard output."), ValueKind::File}},
        contactFilterOptions(),
        {{u"contacts export active.csv --status ACTIVE"_s, Cli::tr("All active contacts.")},
            {u"contacts export list.csv --delimiter semicolon --bom"_s,
                Cli::tr("A file that a spreadsheet in the Nordic countries opens by itself.")}},
        runExport};
    command.options.push_back(contactSortOption());
    command.options.push_back({u"--overwrite"_s, {}, Cli::tr("Replace the file if it is there.")});
    command.options.push_back(
        {u"--bom"_s, {}, Cli::tr("Begin with a byte order mark, for spreadsheets.")});
    command.options.push_back(
        delimiterOption(Cli::tr("What to put between the cells; comma without it.")));
    return command;
}

} // namespace kontorist
