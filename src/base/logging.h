#pragma once

#include <QLoggingCategory>
#include <QString>

namespace kontorist {

/// Replaces links' secrets and passwords in URLs by "<secret>": for a message that tells back what
/// was typed.
[[nodiscard]] QString withoutSecrets(const QString& text);

/// Removes what must not stand in a log: e-mail addresses, links with their secrets, passwords in
/// URLs. "asa@tryck.se" becomes "<e-mail>", a token or link becomes "<secret>".
[[nodiscard]] QString redacted(const QString& text);

/// Where the log of a program belongs: ~/.local/state/kontorist/NAME.log (XDG_STATE_HOME is
/// honoured) on Linux, ~/Library/Logs/kontorist on macOS, the local application data on Windows.
[[nodiscard]] QString defaultLogFile(const QString& programName);

/// Sends every Qt message, redacted, to `filePath` (mode 0600, rotated at 1 MiB, three kept) and,
/// where `alsoStderr`, to standard error. Called once by each program's main. Returns false where
/// the file cannot be opened; messages then go to standard error only.
bool installLogFile(const QString& filePath, bool alsoStderr);

/// The log file in use, or empty.
[[nodiscard]] QString logFilePath();

} // namespace kontorist
