#pragma once

#include "domain/terms.h"
#include "storage/dbconnection.h"

#include <vector>

namespace kontorist {

class TermsRepository
{
public:
    explicit TermsRepository(DbConnection& connection);

    [[nodiscard]] Result<std::vector<TermsDocument>> history(); ///< newest first
    [[nodiscard]] Result<TermsId> insert(const TermsDocument& document);
    [[nodiscard]] Result<TermsId> current(); ///< invalid id: none
    /// False where it stands already.
    [[nodiscard]] Result<bool> accept(TermsId terms, ContactId contact, const QDateTime& now);

private:
    DbConnection& m_connection;
};

} // namespace kontorist
