#include "cli/completion.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// One way of completing the value of an option or argument in bash.
QString bashValues(ValueKind kind, const QStringList& choices)
{
    switch (kind) {
    case ValueKind::Choice:
        return u"COMPREPLY=($(compgen -W \""_s % choices.join(u' ') % u"\" -- \"$cur\"))"_s;
    case ValueKind::File:
        return u"COMPREPLY=($(compgen -f -- \"$cur\")); compopt -o filenames 2>/dev/null"_s;
    case ValueKind::Folder:
        return u"COMPREPLY=($(compgen -d -- \"$cur\")); compopt -o filenames 2>/dev/null"_s;
    case ValueKind::Text:
    case ValueKind::Number:
    case ValueKind::Booking:
        return u"COMPREPLY=()"_s;
    }
    return {};
}

QStringList optionNames(const std::vector<OptionSpec>& options)
{
    QStringList names;
    for (const auto& option : options) {
        if (!option.hidden) {
            names << option.name;
        }
    }
    return names;
}

QStringList groupNames(const CliSpec& spec)
{
    QStringList names;
    for (const auto& group : spec.groups) {
        names << group.name;
    }
    return names;
}

QStringList commandNames(const GroupSpec& group)
{
    QStringList names;
    for (const auto& command : group.commands) {
        names << command.name;
    }
    return names;
}

/// Options that take a value, so that the word after them is not taken for the group.
QString valuedGlobals(const CliSpec& spec)
{
    QStringList names;
    for (const auto& option : spec.globals) {
        if (!option.value.isEmpty()) {
            names << option.name;
        }
    }
    return names.join(u'|');
}

void appendBashCommand(
    QString& script, const CliSpec& spec, const GroupSpec& group, const CommandSpec& command)
{
    script += u"        "_s % QString(u'"' % group.name % u' ' % command.name % u'"') % u")\n"_s;
    script += u"            case \"$prev\" in\n"_s;
    for (const auto& option : command.options) {
        if (!option.value.isEmpty()) {
            script += u"                "_s % option.name % u") "_s
                % bashValues(option.kind, option.choices) % u"; return ;;\n"_s;
        }
    }
    script += u"            esac\n"_s;
    const QStringList words
        = optionNames(command.options) + optionNames(spec.globals) + QStringList {u"--help"_s};
    script += u"            if [[ $cur == -* ]]; then\n                COMPREPLY=($(compgen -W \""_s
        % words.join(u' ') % u"\" -- \"$cur\"))\n            else\n                "_s;
    // The last argument is the one that has values to offer, e.g. a job's new status.
    script += command.arguments.empty()
        ? u"COMPREPLY=()"_s
        : bashValues(command.arguments.back().kind, command.arguments.back().choices);
    script += u"\n            fi ;;\n"_s;
}

QString zshQuoted(const QString& text)
{
    QString out = text;
    out.replace(u'\\', u"\\\\"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s);
    return out.replace(u'\'', u"'\\''"_s);
}

QString zshValues(ValueKind kind, const QStringList& choices)
{
    switch (kind) {
    case ValueKind::Choice:
        return u'(' % choices.join(u' ') % u')';
    case ValueKind::File:
        return u"_files"_s;
    case ValueKind::Folder:
        return u"_files -/"_s;
    case ValueKind::Text:
    case ValueKind::Number:
    case ValueKind::Booking:
        return u" "_s;
    }
    return {};
}

QString zshOption(const OptionSpec& option)
{
    QString text = u"'"_s % (option.repeatable ? u"*"_s : QString()) % option.name % u'['
        % zshQuoted(option.help) % u']';
    if (!option.value.isEmpty()) {
        text += u':' % zshQuoted(option.value) % u':' % zshValues(option.kind, option.choices);
    }
    return text % u'\'';
}

/// "name:help" pairs for _describe.
template <class List>
QString zshDescriptions(const List& entries)
{
    QString text;
    for (const auto& entry : entries) {
        text += u"        '"_s % zshQuoted(entry.name) % u':' % zshQuoted(entry.help) % u"'\n"_s;
    }
    return text;
}

void appendZshCommand(
    QString& script, const CliSpec& spec, const GroupSpec& group, const CommandSpec& command)
{
    script += u"        '"_s % group.name % u' ' % command.name
        % u"')\n            _arguments -s -S"_s;
    for (const auto* options : {&command.options, &spec.globals}) {
        for (const auto& option : *options) {
            if (!option.hidden) {
                script += u" \\\n                "_s % zshOption(option);
            }
        }
    }
    for (const auto& argument : command.arguments) {
        script += u" \\\n                '"_s % (argument.many ? u"*:"_s : u":"_s)
            % zshQuoted(argument.name) % u':' % zshValues(argument.kind, argument.choices) % u'\'';
    }
    script += u" ;;\n"_s;
}

QString fishQuoted(const QString& text)
{
    QString out = text;
    out.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' % out % u'\'';
}

QString fishValues(ValueKind kind, const QStringList& choices)
{
    switch (kind) {
    case ValueKind::Choice:
        return u" -x -a "_s % fishQuoted(choices.join(u' '));
    case ValueKind::File:
        return u" -r -F"_s;
    case ValueKind::Folder:
        return u" -x -a '(__fish_complete_directories)'"_s;
    case ValueKind::Text:
    case ValueKind::Number:
    case ValueKind::Booking:
        return u" -x"_s;
    }
    return {};
}

QString fishOption(const OptionSpec& option, const QString& condition)
{
    QString line = u"complete -c kontorist-cli"_s;
    if (!condition.isEmpty()) {
        line += u" -n "_s % fishQuoted(condition);
    }
    line += u" -l "_s % option.name.mid(2);
    if (!option.value.isEmpty()) {
        line += fishValues(option.kind, option.choices);
    }
    return line % u" -d "_s % fishQuoted(option.help) % u'\n';
}

} // namespace

QByteArray bashCompletion(const CliSpec& spec)
{
    QString script
        = u"# bash completion for kontorist-cli; made by kontorist-cli --completion bash\n"
          "_kontorist_cli()\n{\n"
          "    local cur prev word i group=\"\" command=\"\"\n"
          "    COMPREPLY=()\n"
          "    cur=${COMP_WORDS[COMP_CWORD]}\n"
          "    prev=${COMP_WORDS[COMP_CWORD-1]}\n"
          "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
          "        word=${COMP_WORDS[i]}\n"
          "        case \"$word\" in\n"
          "            "_s
        % valuedGlobals(spec)
        % u") ((i++)) ;;\n"
          "            -*) ;;\n"
          "            *) if [[ -z $group ]]; then group=$word\n"
          "               elif [[ -z $command ]]; then command=$word; fi ;;\n"
          "        esac\n    done\n    case \"$prev\" in\n"_s;
    for (const auto& option : spec.globals) {
        if (!option.value.isEmpty() && !option.hidden) {
            script += u"        "_s % option.name % u") "_s
                % bashValues(option.kind, option.choices) % u"; return ;;\n"_s;
        }
    }
    const QString globals = optionNames(spec.globals).join(u' ') % u" --help --version"_s;
    script += u"    esac\n    if [[ -z $group ]]; then\n        COMPREPLY=($(compgen -W \""_s
        % groupNames(spec).join(u' ') % u' ' % globals
        % u"\" -- \"$cur\"))\n        return\n    fi\n    if [[ -z $command ]]; then\n"
          "        case \"$group\" in\n"_s;
    for (const auto& group : spec.groups) {
        script += u"            "_s % group.name % u") COMPREPLY=($(compgen -W \""_s
            % commandNames(group).join(u' ') % u" --help\" -- \"$cur\")) ;;\n"_s;
    }
    script += u"        esac\n        return\n    fi\n    case \"$group $command\" in\n"_s;
    for (const auto& group : spec.groups) {
        for (const auto& command : group.commands) {
            appendBashCommand(script, spec, group, command);
        }
    }
    script += u"    esac\n}\ncomplete -F _kontorist_cli kontorist-cli\n"_s;
    return script.toUtf8();
}

QByteArray zshCompletion(const CliSpec& spec)
{
    QString script = u"#compdef kontorist-cli\n"
                     "# zsh completion for kontorist-cli; made by kontorist-cli --completion zsh\n"
                     "_kontorist_cli()\n{\n"
                     "    local -a groups commands\n"
                     "    local word group='' command=''\n"
                     "    integer i\n"
                     "    for ((i = 2; i < CURRENT; i++)); do\n"
                     "        word=${words[i]}\n"
                     "        case $word in\n"
                     "            "_s
        % valuedGlobals(spec)
        % u") ((i++)) ;;\n"
          "            -*) ;;\n"
          "            *) if [[ -z $group ]]; then group=$word\n"
          "               elif [[ -z $command ]]; then command=$word; fi ;;\n"
          "        esac\n    done\n"
          "    if [[ -z $group ]]; then\n        if [[ $PREFIX == -* ]]; then\n"
          "            _arguments -s"_s;
    for (const auto& option : spec.globals) {
        if (!option.hidden) {
            script += u" \\\n                "_s % zshOption(option);
        }
    }
    script += u" '--help' '--version'\n            return\n        fi\n        groups=(\n"_s
        % zshDescriptions(spec.groups)
        % u"        )\n        _describe 'group' groups\n        return\n    fi\n"
          "    if [[ -z $command ]]; then\n        case $group in\n"_s;
    for (const auto& group : spec.groups) {
        script += u"        "_s % group.name % u") commands=(\n"_s % zshDescriptions(group.commands)
            % u"        ) ;;\n"_s;
    }
    script += u"        esac\n        _describe 'command' commands\n        return\n    fi\n"
              "    # _arguments counts from the command on.\n"
              "    while [[ $CURRENT -gt 2 && ${words[1]} != $command ]]; do shift words; "
              "((CURRENT--)); done\n"
              "    case \"$group $command\" in\n"_s;
    for (const auto& group : spec.groups) {
        for (const auto& command : group.commands) {
            appendZshCommand(script, spec, group, command);
        }
    }
    script += u"    esac\n}\n_kontorist_cli \"$@\"\n"_s;
    return script.toUtf8();
}

QByteArray fishCompletion(const CliSpec& spec)
{
    QString script
        = u"# fish completion for kontorist-cli; made by kontorist-cli --completion fish\n"
          "complete -c kontorist-cli -f\n"_s;
    for (const auto& option : spec.globals) {
        if (!option.hidden) {
            script += fishOption(option, {});
        }
    }
    script += u"complete -c kontorist-cli -l help -d Help\n"_s;
    const QString anyGroup = groupNames(spec).join(u' ');
    for (const auto& group : spec.groups) {
        script += u"complete -c kontorist-cli -n "_s
            % fishQuoted(u"not __fish_seen_subcommand_from "_s % anyGroup) % u" -a "_s % group.name
            % u" -d "_s % fishQuoted(group.help) % u'\n';
        const QString inGroup = u"__fish_seen_subcommand_from "_s % group.name;
        const QString anyCommand = commandNames(group).join(u' ');
        for (const auto& command : group.commands) {
            script += u"complete -c kontorist-cli -n "_s
                % fishQuoted(inGroup % u"; and not __fish_seen_subcommand_from "_s % anyCommand)
                % u" -a "_s % command.name % u" -d "_s % fishQuoted(command.help) % u'\n';
            const QString inCommand
                = inGroup % u"; and __fish_seen_subcommand_from "_s % command.name;
            for (const auto& option : command.options) {
                script += fishOption(option, inCommand);
            }
            for (const auto& argument : command.arguments) {
                if (argument.kind == ValueKind::File) {
                    script
                        += u"complete -c kontorist-cli -n "_s % fishQuoted(inCommand) % u" -F\n"_s;
                } else if (argument.kind == ValueKind::Choice) {
                    script += u"complete -c kontorist-cli -n "_s % fishQuoted(inCommand) % u" -a "_s
                        % fishQuoted(argument.choices.join(u' ')) % u'\n';
                }
            }
        }
    }
    return script.toUtf8();
}

QByteArray completionFor(const QString& shell, const CliSpec& spec)
{
    if (shell == u"bash"_s) {
        return bashCompletion(spec);
    }
    if (shell == u"zsh"_s) {
        return zshCompletion(spec);
    }
    return shell == u"fish"_s ? fishCompletion(spec) : QByteArray();
}

} // namespace kontorist
