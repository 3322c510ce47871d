#pragma once

#include "domain/contact.h"

#include <QString>

#include <vector>

namespace kontorist {

class TableColumns;
struct ContactTexts;

/// More rows than this are not put on the clipboard.
inline constexpr size_t mostCopied = 50'000;

/// Tab-separated with a line of titles, in the columns shown. Tabs and line breaks inside a value
/// become blanks.
[[nodiscard]] QString contactsAsTsv(
    const std::vector<Contact>& contacts, const TableColumns& columns, const ContactTexts& texts);
/// The same as an HTML table, for word processors.
[[nodiscard]] QString contactsAsHtml(
    const std::vector<Contact>& contacts, const TableColumns& columns, const ContactTexts& texts);
/// Both on the clipboard.
void putOnClipboard(
    const std::vector<Contact>& contacts, const TableColumns& columns, const ContactTexts& texts);

} // namespace kontorist
