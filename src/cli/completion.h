#pragma once

#include "cli/commandspec.h"

#include <QByteArray>

namespace kontorist {

/// Completion scripts made from the command tree: groups, commands, options, their values, files.
[[nodiscard]] QByteArray bashCompletion(const CliSpec& spec);
[[nodiscard]] QByteArray zshCompletion(const CliSpec& spec);
[[nodiscard]] QByteArray fishCompletion(const CliSpec& spec);

/// By the shell's name; empty for another.
[[nodiscard]] QByteArray completionFor(const QString& shell, const CliSpec& spec);

} // namespace kontorist
