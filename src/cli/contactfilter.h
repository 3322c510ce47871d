#pragma once

#include "cli/commandspec.h"
#include "cli/session.h"
#include "domain/contactquery.h"

#include <vector>

namespace kontorist {

/// Options of list, count and export that choose contacts.
[[nodiscard]] std::vector<OptionSpec> contactFilterOptions();
[[nodiscard]] OptionSpec contactSortOption();

/// The query that the options describe. Errors: Invalid with the option as field.
[[nodiscard]] Result<ContactQuery> contactQueryOf(const Arguments& arguments);

/// Calls `take` for each contact of the query in its order, page by page, at most `limit` of them
/// (0 = all). Holds one page at a time. Error: that of the service, or Cancelled.
/// Gives whether there are more.
[[nodiscard]] Result<bool> forEachContact(Session& session, const ContactQuery& query,
    const RowCursor& after, qint64 limit, const std::function<void(const Contact&)>& take);

/// A cursor as text that is valid in a URL and a shell, for --after; and back. It knows the order
/// it was made for. Error: Invalid "bad-cursor", field "--after".
[[nodiscard]] QString cursorText(const ContactQuery& query, const RowCursor& cursor);
[[nodiscard]] Result<RowCursor> cursorFromText(const ContactQuery& query, const QString& text);

} // namespace kontorist
