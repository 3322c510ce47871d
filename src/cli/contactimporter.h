#pragma once

#include "cli/csv/contactcolumns.h"
#include "cli/session.h"

#include <QSet>

#include <vector>

namespace kontorist {

enum class ImportRowVerdict { New, Same, Error };

/// What became of one row of the file.
struct ImportedRow
{
    qint64 line = 0;
    ImportRowVerdict verdict = ImportRowVerdict::New;
    ContactId id; ///< of the contact that was made or is the same; invalid in a dry run
    Error error; ///< for Error
};

/// Brings the rows of a CSV file in as contacts, each row whole or not at all. A row whose contact
/// is there already, with the same values in every column of the file, is "same": running an import
/// twice adds nothing twice.
class ContactImporter
{
public:
    ContactImporter(Session& session, const ContactColumns& columns, QString language, bool dryRun);

    /// Judges a chunk of rows and, unless it is a dry run, adds the new ones. Error: what stops the
    /// whole import (the database is gone or full); rows before it stay.
    [[nodiscard]] Result<std::vector<ImportedRow>> take(const std::vector<CsvRow>& rows);

private:
    struct Candidate;

    void checkDraft(Candidate& candidate, const CsvRow& row);
    [[nodiscard]] Result<void> compareWithDatabase(std::vector<Candidate>& candidates);
    [[nodiscard]] Result<void> compareByName(std::vector<Candidate>& candidates);
    [[nodiscard]] Result<void> addNewOnes(std::vector<Candidate>& candidates);
    [[nodiscard]] bool isSame(const ContactDraft& draft, const Contact& contact) const;

    Session& m_session;
    ContactColumns m_columns;
    QString m_language;
    bool m_dryRun;
    QHash<QString, QString> m_seen; ///< of this file: e-mail key, or all values -> all values
};

} // namespace kontorist
