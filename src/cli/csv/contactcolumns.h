#pragma once

#include "base/result.h"
#include "cli/csv/csvreader.h"
#include "domain/contact.h"

#include <QStringList>

#include <array>

namespace kontorist {

/// Fields of a contact that a CSV file can bring, in form order.
[[nodiscard]] QStringList contactCsvFields(); ///< "name", "email", "phone", "company", "language"

/// Which column of a file holds which field.
class ContactColumns
{
public:
    /// From the header row, whose names may be English, Swedish, Norwegian or French, and from
    /// `maps`, each "field=column" with a header name or a number from 1. Errors: Invalid with the
    /// field: "map-malformed", "map-unknown-field", "column-missing", "column-twice".
    [[nodiscard]] static Result<ContactColumns> fromHeader(
        const QStringList& header, const QStringList& maps);

    [[nodiscard]] bool has(QStringView field) const;
    /// The draft a row stands for. Unmapped fields are empty, the language `language`.
    [[nodiscard]] ContactDraft draftOf(const CsvRow& row, const QString& language) const;

private:
    std::array<qsizetype, 5> m_columns {-1, -1, -1, -1, -1};
};

} // namespace kontorist
