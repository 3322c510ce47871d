#pragma once

#include "cli/exitstatus.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace kontorist {

class Session;

/// What a value is, for checking, for the help and for completion.
/// Booking: its number as people say it, "B-104" or "104".
enum class ValueKind { Text, Number, Booking, Choice, File, Folder };

struct OptionSpec
{
    QString name; ///< with its dashes: "--email"
    QString value; ///< name of the value in the help; empty = a flag without one
    QString help; ///< one sentence, translated
    ValueKind kind = ValueKind::Text;
    QStringList choices = {}; ///< for Choice
    bool repeatable = false;
    bool hidden = false; ///< not in the help, the man page, the completions
};

struct ArgumentSpec
{
    QString name; ///< "ID"
    QString help;
    ValueKind kind = ValueKind::Text;
    QStringList choices = {};
    bool many = false;
    bool required = true;
};

struct ExampleSpec
{
    QString command; ///< without the program's name
    QString help;
};

struct CommandSpec
{
    QString name;
    QString help;
    std::vector<ArgumentSpec> arguments = {};
    std::vector<OptionSpec> options = {};
    std::vector<ExampleSpec> examples = {};
    std::function<ExitStatus(Session&)> run;
    bool drawsText = false; ///< lays out pages, for which fonts must be there: a QGuiApplication
};

struct GroupSpec
{
    QString name;
    QString help;
    std::vector<CommandSpec> commands;
};

/// The whole command line as data. The parser, the help, the man page and the completions are made
/// from it, so they cannot differ.
struct CliSpec
{
    QString help;
    std::vector<OptionSpec> globals;
    std::vector<GroupSpec> groups;
};

/// Built anew on each call, in the language in force.
[[nodiscard]] CliSpec cliSpec();

} // namespace kontorist
