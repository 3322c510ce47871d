#include "cli/manpage.h"

#include "cli/clitext.h"

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// Text as roff takes it literally.
QString roff(const QString& text)
{
    QString out = text;
    out.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s);
    out.replace(u'\n', u' ');
    return out.startsWith(u'.') ? QString(u"\\&"_s % out) : out;
}

QString bold(const QString& text)
{
    return u"\\fB"_s % roff(text) % u"\\fR"_s;
}

QString italic(const QString& text)
{
    return u"\\fI"_s % roff(text) % u"\\fR"_s;
}

QString optionHead(const OptionSpec& option)
{
    return option.value.isEmpty() ? bold(option.name)
                                  : QString(bold(option.name) % u' ' % italic(option.value));
}

QString helpText(const QString& help, const QStringList& choices)
{
    return choices.isEmpty()
        ? roff(help)
        : QString(roff(help) % u' ' % roff(u'[' % choices.join(u" | "_s) % u']'));
}

void appendOption(QString& page, const OptionSpec& option)
{
    if (!option.hidden) {
        page += u".TP\n"_s % optionHead(option) % u'\n' % helpText(option.help, option.choices)
            % u'\n';
    }
}

void appendCommand(QString& page, const GroupSpec& group, const CommandSpec& command)
{
    QString usage = bold(group.name % u' ' % command.name);
    for (const auto& argument : command.arguments) {
        const QString name
            = italic(argument.many ? QString(argument.name % u"..."_s) : argument.name);
        usage += u' ' % (argument.required ? name : QString(u'[' % name % u']'));
    }
    usage += command.options.empty() ? QString() : QString(u" ["_s % italic(u"OPTIONS"_s) % u']');
    page += u".SS \""_s % usage % u"\"\n"_s % roff(command.help) % u'\n';
    for (const auto& argument : command.arguments) {
        page += u".TP\n"_s % italic(argument.name) % u'\n'
            % helpText(argument.help, argument.choices) % u'\n';
    }
    for (const auto& option : command.options) {
        appendOption(page, option);
    }
    for (const auto& example : command.examples) {
        page += u".PP\n"_s % roff(example.help) % u"\n.PP\n.RS 4\n.nf\nkontorist\\-cli "_s
            % roff(example.command) % u"\n.fi\n.RE\n"_s;
    }
}

void appendStatuses(QString& page)
{
    const std::array<QString, 9> meanings {Cli::tr("done"),
        Cli::tr("internal fault; the message says where the log is"),
        Cli::tr("the command line was not understood, or a confirmation is missing"),
        Cli::tr("refused: not available now; the reason code is printed"), Cli::tr("not found"),
        Cli::tr("conflict: somebody changed it meanwhile"),
        Cli::tr("database, file or service not available"),
        Cli::tr("invalid input; the field and, for a file, the line are named"),
        Cli::tr("partly done: some rows of a bulk command were refused or failed")};
    page += u".SH EXIT STATUS\n"_s;
    for (size_t i = 0; i < meanings.size(); ++i) {
        page += u".TP\n"_s % bold(QString::number(i)) % u'\n' % roff(meanings.at(i)) % u'\n';
    }
    page += u".PP\n"_s
        % roff(Cli::tr(
            "When it is stopped by a signal, the program cleans up and ends by that signal."))
        % u'\n';
}

} // namespace

QByteArray manPage(const CliSpec& spec)
{
    QString page = u".TH KONTORIST\\-CLI 1 \"\" \"Kontorist " KONTORIST_VERSION
                   "\" \"Kontorist\"\n.SH NAME\nkontorist\\-cli \\- "_s
        % roff(Cli::tr("contacts, invitations and jobs of an office on the command line"))
        % u"\n.SH SYNOPSIS\n\\fBkontorist\\-cli\\fR [\\fIGLOBAL OPTIONS\\fR] \\fIGROUP\\fR "
          "\\fICOMMAND\\fR [\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]\n.SH DESCRIPTION\n"_s
        % roff(spec.help) % u'\n'
        % roff(Cli::tr(
            "It does what the desktop program kontorist does, on the same database, for "
            "scripts and servers. Results go to standard output, everything else to standard "
            "error. A command that takes several ids works through them one by one and prints "
            "a row for each; with --json each row is an object with id, outcome and reason."))
        % u"\n.SH GLOBAL OPTIONS\n"_s;
    for (const auto& option : spec.globals) {
        appendOption(page, option);
    }
    appendOption(page,
        {u"--help"_s, {}, Cli::tr("Show the help of the program, a group or a command and end.")});
    appendOption(page, {u"--version"_s, {}, Cli::tr("Show the version and end.")});
    page += u".SH COMMANDS\n"_s;
    for (const auto& group : spec.groups) {
        for (const auto& command : group.commands) {
            appendCommand(page, group, command);
        }
    }
    appendStatuses(page);
    page += u".SH ENVIRONMENT\n.TP\n\\fBKONTORIST_DATABASE_PASSWORD\\fR\n"_s
        % roff(Cli::tr("The password of a database on a server. An SQLite file has none."))
        % u"\n.SH FILES\n.TP\n\\fI~/.local/share/kontorist/kontorist.db\\fR\n"_s
        % roff(Cli::tr("The database where none is named; job files stand in a folder beside it."))
        % u"\n.SH SEE ALSO\n\\fBkontorist\\fR(1)\n"_s;
    return page.toUtf8();
}

} // namespace kontorist
