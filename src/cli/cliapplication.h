#pragma once

#include <QByteArrayList>

namespace kontorist {

/// kontorist-cli without its surroundings: understands the arguments (without the program's name,
/// as the system gave them), runs the command, prints, and gives the exit status. Needs a
/// QCoreApplication; installs the translation of --language or of the system in it.
[[nodiscard]] int runCommandLine(const QByteArrayList& arguments);

} // namespace kontorist
