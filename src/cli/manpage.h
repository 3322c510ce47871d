#pragma once

#include "cli/commandspec.h"

#include <QByteArray>

namespace kontorist {

/// The man page kontorist-cli(1) in roff, made from the command tree.
[[nodiscard]] QByteArray manPage(const CliSpec& spec);

} // namespace kontorist
