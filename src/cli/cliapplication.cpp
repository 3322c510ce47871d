#include "cli/cliapplication.h"

#include "cli/argumentparser.h"
#include "cli/clitext.h"
#include "cli/completion.h"
#include "cli/interrupt.h"
#include "cli/manpage.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>
#include <QTranslator>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// The value after `--name` or in `--name=value`, before the arguments are parsed: the language and
/// the form of errors must be known for what the parser itself says.
QString valueBeforehand(const QStringList& arguments, const QString& name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == name) {
            return arguments.value(i + 1);
        }
        if (arguments.at(i).startsWith(name % u'=')) {
            return arguments.at(i).mid(name.size() + 1);
        }
    }
    return {};
}

void installLanguage(const QString& chosen)
{
    QStringList languages
        = chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList {chosen};
    // English has a translation of its own: its plural forms.
    languages << u"en"_s;
    for (const QString& language : languages) {
        const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0);
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(u":/i18n/kontorist_%1.qm"_s.arg(code == u"no"_s ? u"nb"_s : code))) {
            translator->setParent(QCoreApplication::instance());
            QCoreApplication::installTranslator(translator.release());
            return;
        }
    }
}

/// The arguments as text, or nothing where one is not UTF-8.
std::optional<QStringList> decoded(const QByteArrayList& arguments)
{
    QStringList texts;
    for (const QByteArray& argument : arguments) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        texts << QString(decoder(argument));
        if (decoder.hasError()) {
            return std::nullopt;
        }
    }
    return texts;
}

ExitStatus runCommand(const ParsedCommand& parsed, Output& output)
{
    const CancelToken cancel;
    const Interrupt interrupt(cancel);
    StandardInput input(cancel);
    Session session(parsed.arguments, output, input, cancel);
    if (const auto read = session.readPassword(); !read) {
        return session.fail(read.error());
    }
    return parsed.command->run(session);
}

ExitStatus run(const QStringList& arguments, Output& output)
{
    const CliSpec spec = cliSpec();
    if (arguments.contains(u"--man"_s)) {
        output.raw(manPage(spec));
        return ExitStatus::Done;
    }
    if (const QString shell = valueBeforehand(arguments, u"--completion"_s); !shell.isEmpty()) {
        const QByteArray script = completionFor(shell, spec);
        if (script.isEmpty()) {
            return output.usage(u"bad-value"_s, u"--completion"_s,
                Cli::tr("There are completions for bash, zsh and fish."));
        }
        output.raw(script);
        return ExitStatus::Done;
    }
    const ParsedCommand parsed = parseCommandLine(spec, arguments);
    switch (parsed.kind) {
    case ParsedCommand::Kind::Print:
        output.raw(parsed.text.toUtf8());
        return ExitStatus::Done;
    case ParsedCommand::Kind::Fault:
        return output.usage(parsed.reason, parsed.field, parsed.text);
    case ParsedCommand::Kind::Run:
        break;
    }
    if (parsed.arguments.has(u"--database"_s) && parsed.arguments.has(u"--profile"_s)) {
        return output.usage(u"wrong-number-of-values"_s, u"--profile"_s,
            Cli::tr("Give either --database or --profile."));
    }
    return runCommand(parsed, output);
}

} // namespace

bool drawsText(const QByteArrayList& arguments)
{
    const auto texts = decoded(arguments);
    if (!texts) {
        return false;
    }
    const CliSpec spec = cliSpec();
    const ParsedCommand parsed = parseCommandLine(spec, *texts);
    return parsed.kind == ParsedCommand::Kind::Run && parsed.command->drawsText;
}

int runCommandLine(const QByteArrayList& arguments)
{
    const auto texts = decoded(arguments);
    Output output(arguments.contains("--json"));
    if (!texts) {
        return static_cast<int>(output.usage(
            u"not-utf8"_s, {}, Cli::tr("The command line holds text that is not UTF-8.")));
    }
    // What is installed with the program must not depend on the language of who built it.
    const bool forInstallation = texts->contains(u"--man"_s) || texts->contains(u"--completion"_s);
    const QString language = valueBeforehand(*texts, u"--language"_s);
    installLanguage(language.isEmpty() && forInstallation ? u"en"_s : language);
    ExitStatus status = run(*texts, output);
    if (!output.finish() && status == ExitStatus::Done) {
        status = output.error(makeError(ErrorCode::Unavailable, u"output-failed"_s));
    }
    if (status == ExitStatus::Interrupted) {
        Interrupt::endBySignal();
    }
    return static_cast<int>(status);
}

} // namespace kontorist
