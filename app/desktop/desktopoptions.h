#pragma once

#include "base/result.h"
#include "base/strongid.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kontorist {

/// What the command line of the desktop program asks for.
struct DesktopOptions
{
    QString databaseUrl; ///< empty: the usual one
    bool demo = false;
    bool selfTest = false;
    QString tourFolder; ///< empty: no tour
    bool tellStart = false; ///< says on standard output when the first rows are painted
    QString tourPart; ///< one picture of the tour, in a process of its own; empty: all of it
    ContactId contact; ///< to be shown, from a kontorist: link
    bool help = false;
    bool version = false;
};

/// Errors: Invalid, detail = the sentence for the terminal.
[[nodiscard]] Result<DesktopOptions> parseDesktopOptions(const QStringList& arguments);
[[nodiscard]] QString desktopHelpText();

/// `kontorist://contact/ID`. Anything else gives nullopt: links come from outside.
[[nodiscard]] std::optional<ContactId> contactFromLink(const QString& link);

} // namespace kontorist
