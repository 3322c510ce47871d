#include "cli/argumentparser.h"

#include "cli/clitext.h"
#include "domain/booking.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// Where CLI11 puts the values of one option or argument.
struct Slot
{
    QString name;
    bool flag = false;
    const CLI::Option* option = nullptr;
};

/// The CLI11 tree beside the spec it was made from.
struct Tree
{
    std::unique_ptr<CLI::App> app;
    std::vector<Slot> globals;
    std::map<const CLI::App*, std::pair<const CommandSpec*, std::vector<Slot>>> commands;
};

std::string utf8(const QString& text)
{
    return text.toStdString();
}

CLI::Validator numberCheck()
{
    return {[](std::string& text) {
                bool ok = false;
                const qint64 number = QString::fromStdString(text).toLongLong(&ok);
                return ok && number >= 0 ? std::string()
                                         : utf8(Cli::tr("is not a whole number from 0 up"));
            },
        std::string()};
}

CLI::Validator bookingCheck()
{
    return {[](std::string& text) {
                return bookingIdFromNumber(QString::fromStdString(text))
                    ? std::string()
                    : utf8(Cli::tr("is not the number of a booking, like B-104"));
            },
        std::string()};
}

CLI::Validator choiceCheck(const QStringList& choices)
{
    return {[choices](std::string& text) {
                return choices.contains(QString::fromStdString(text))
                    ? std::string()
                    : utf8(Cli::tr("is none of: %1").arg(choices.join(u", "_s)));
            },
        std::string()};
}

void addCheck(CLI::Option* option, ValueKind kind, const QStringList& choices)
{
    if (kind == ValueKind::Number) {
        option->check(numberCheck());
    } else if (kind == ValueKind::Booking) {
        option->check(bookingCheck());
    } else if (kind == ValueKind::Choice) {
        option->check(choiceCheck(choices));
    }
}

QString helpWithChoices(const QString& help, const QStringList& choices)
{
    return choices.isEmpty() ? help : QString(help % u" ["_s % choices.join(u'|') % u']');
}

Slot addOption(CLI::App& app, const OptionSpec& spec)
{
    Slot slot {spec.name, spec.value.isEmpty(), nullptr};
    CLI::Option* option = nullptr;
    if (slot.flag) {
        option = app.add_flag(utf8(spec.name))->description(utf8(spec.help));
        option->disable_flag_override()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    } else {
        option = app.add_option(
            utf8(spec.name), CLI::callback_t(), utf8(helpWithChoices(spec.help, spec.choices)));
        option->type_name(utf8(spec.value))->type_size(1)->expected(1)->allow_extra_args(false);
        addCheck(option, spec.kind, spec.choices);
        if (spec.repeatable) {
            option->take_all()
                ->expected(1, CLI::detail::expected_max_vector_size)
                ->allow_extra_args(false);
        }
    }
    if (spec.hidden) {
        option->group("");
    }
    slot.option = option;
    return slot;
}

Slot addArgument(CLI::App& app, const ArgumentSpec& spec)
{
    CLI::Option* option = app.add_option(
        utf8(spec.name), CLI::callback_t(), utf8(helpWithChoices(spec.help, spec.choices)));
    option->type_name("")->type_size(1)->required(spec.required);
    if (spec.many) {
        option->take_all()->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args();
    } else {
        option->expected(1)->allow_extra_args(false);
    }
    addCheck(option, spec.kind, spec.choices);
    return {spec.name, false, option};
}

QString examplesText(const std::vector<ExampleSpec>& examples)
{
    if (examples.empty()) {
        return {};
    }
    QString text = Cli::tr("Examples:");
    for (const auto& example : examples) {
        text += u"\n  kontorist-cli "_s % example.command % u"\n      "_s % example.help;
    }
    return text;
}

void addCommand(Tree& tree, CLI::App& group, const CommandSpec& spec)
{
    CLI::App* command = group.add_subcommand(utf8(spec.name), utf8(spec.help));
    command->get_help_ptr()->group(utf8(Cli::tr("Options")));
    command->footer(utf8(examplesText(spec.examples)));
    auto& [known, places] = tree.commands[command];
    known = &spec;
    for (const auto& argument : spec.arguments) {
        places.push_back(addArgument(*command, argument));
    }
    for (const auto& option : spec.options) {
        places.push_back(addOption(*command, option));
    }
}

void labelHelp(CLI::App& app)
{
    const auto formatter = std::dynamic_pointer_cast<CLI::FormatterBase>(app.get_formatter());
    formatter->label("Usage", utf8(Cli::tr("Usage")));
    formatter->label("OPTIONS", utf8(Cli::tr("OPTIONS")));
    formatter->label("Positionals", utf8(Cli::tr("Arguments")));
    formatter->label("SUBCOMMAND", utf8(Cli::tr("COMMAND")));
    formatter->label("REQUIRED", "");
    formatter->column_width(34);
}

Tree makeTree(const CliSpec& spec)
{
    Tree tree;
    tree.app = std::make_unique<CLI::App>(utf8(spec.help), "kontorist-cli");
    CLI::App& app = *tree.app;
    app.fallthrough();
    app.option_defaults()->group(utf8(Cli::tr("Options")));
    app.set_help_flag("-h,--help", utf8(Cli::tr("Show this help and end.")))
        ->group(utf8(Cli::tr("Options")));
    app.set_version_flag("--version", "kontorist-cli " KONTORIST_VERSION,
           utf8(Cli::tr("Show the version and end.")))
        ->group(utf8(Cli::tr("Options")));
    labelHelp(app);
    app.require_subcommand(1);
    for (const auto& option : spec.globals) {
        tree.globals.push_back(addOption(app, option));
    }
    for (const auto& groupSpec : spec.groups) {
        CLI::App* group = app.add_subcommand(utf8(groupSpec.name), utf8(groupSpec.help));
        group->group(utf8(Cli::tr("Groups")))->require_subcommand(1);
        group->get_help_ptr()->group(utf8(Cli::tr("Options")));
        for (const auto& command : groupSpec.commands) {
            addCommand(tree, *group, command);
        }
        for (CLI::App* command : group->get_subcommands({})) {
            command->group(utf8(Cli::tr("Commands")));
        }
    }
    return tree;
}

void collect(const std::vector<Slot>& places, Arguments& arguments)
{
    for (const Slot& slot : places) {
        if (slot.option->count() == 0) {
            continue;
        }
        QStringList values;
        if (!slot.flag) {
            for (const auto& value : slot.option->results()) {
                values << QString::fromStdString(value);
            }
        }
        arguments.set(slot.name, values);
    }
}

ParsedCommand fault(const CLI::ParseError& error)
{
    ParsedCommand parsed;
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
        parsed.reason = u"unknown-argument"_s;
        break;
    case CLI::ExitCodes::RequiredError:
        parsed.reason = u"missing-argument"_s;
        break;
    case CLI::ExitCodes::ValidationError:
    case CLI::ExitCodes::ConversionError:
        parsed.reason = u"bad-value"_s;
        break;
    case CLI::ExitCodes::ArgumentMismatch:
        parsed.reason = u"wrong-number-of-values"_s;
        break;
    default:
        parsed.reason = u"usage"_s;
    }
    parsed.text = QString::fromUtf8(error.what()).simplified();
    if (parsed.reason == u"bad-value"_s) {
        parsed.field = parsed.text.section(u':', 0, 0);
    }
    return parsed;
}

} // namespace

ParsedCommand parseCommandLine(const CliSpec& spec, const QStringList& arguments)
{
    const Tree tree = makeTree(spec);
    std::vector<std::string> reversed;
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it) {
        if (it->startsWith(u"--"_s) && it->indexOf(u'=') == it->size() - 1) {
            // CLI11 takes "--name=" for a name without a value and swallows the next word.
            reversed.emplace_back();
            reversed.push_back(utf8(it->chopped(1)));
        } else {
            reversed.push_back(utf8(*it));
        }
    }
    ParsedCommand parsed;
    try {
        tree.app->parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        parsed.kind = ParsedCommand::Kind::Print;
        parsed.text = QString::fromStdString(tree.app->help());
        return parsed;
    } catch (const CLI::CallForVersion&) {
        parsed.kind = ParsedCommand::Kind::Print;
        parsed.text = u"kontorist-cli " KONTORIST_VERSION "\n"_s;
        return parsed;
    } catch (const CLI::ParseError& error) {
        return fault(error);
    }
    const CLI::App* group = tree.app->get_subcommands().front();
    const auto& [command, places] = tree.commands.at(group->get_subcommands().front());
    parsed.kind = ParsedCommand::Kind::Run;
    parsed.command = command;
    collect(tree.globals, parsed.arguments);
    collect(places, parsed.arguments);
    return parsed;
}

} // namespace kontorist
