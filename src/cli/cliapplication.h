#pragma once

#include <QByteArrayList>

namespace kontorist {

/// kontorist-cli without its surroundings: understands the arguments (without the program's name,
/// as the system gave them), runs the command, prints, and gives the exit status. Needs a
/// QCoreApplication; installs the translation of --language or of the system in it.
[[nodiscard]] int runCommandLine(const QByteArrayList& arguments);

/// True where the command lays out pages: then a QGuiApplication must be there when it runs. May be
/// called before there is any application.
[[nodiscard]] bool drawsText(const QByteArrayList& arguments);

} // namespace kontorist
