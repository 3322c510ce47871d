#pragma once

#include "cli/arguments.h"
#include "cli/commandspec.h"

#include <QByteArray>

#include <vector>

namespace kontorist {

struct ParsedCommand
{
    enum class Kind { Run, Print, Fault };
    Kind kind = Kind::Fault;
    const CommandSpec* command = nullptr; ///< of the given spec, for Run
    Arguments arguments; ///< global options too
    QString text; ///< for Print: help or version; for Fault: the sentence
    QString reason; ///< for Fault: "unknown-argument" …
    QString field; ///< for Fault: the option or argument, where one is known
};

/// `arguments` without the program's name.
[[nodiscard]] ParsedCommand parseCommandLine(const CliSpec& spec, const QStringList& arguments);

} // namespace kontorist
