#include "app/desktop/desktopoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// What the start options say to people.
struct DesktopHelp
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::DesktopHelp)
};

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        DesktopHelp::tr("Register of people for print shops, service firms and event organisers."));
    parser.addOptions({
        {{u"h"_s, u"help"_s}, DesktopHelp::tr("Shows this text.")},
        {{u"v"_s, u"version"_s}, DesktopHelp::tr("Shows the version.")},
        {u"database"_s,
            DesktopHelp::tr("Opens this database: a path, or sqlite:///path/to/file.db."),
            u"URL"_s},
        {u"demo"_s, DesktopHelp::tr("Opens a demonstration database, filled at the first time.")},
        {u"selftest"_s,
            DesktopHelp::tr("Checks that the program is whole on this computer, and ends.")},
        {u"tour"_s,
            DesktopHelp::tr(
                "Drives the window through a working day and saves pictures in this folder."),
            DesktopHelp::tr("FOLDER")},
    });
    QCommandLineOption part(u"tour-part"_s, u"One picture of the tour."_s, u"NAME"_s);
    part.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(part);
    QCommandLineOption tellStart(
        u"tell-start"_s, u"Says on standard output when the first rows are painted."_s);
    tellStart.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(tellStart);
    parser.addPositionalArgument(u"link"_s,
        DesktopHelp::tr("A link to a contact: kontorist://contact/ID"), DesktopHelp::tr("[link]"));
}

} // namespace

Result<DesktopOptions> parseDesktopOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return failure(ErrorCode::Invalid, u"usage"_s, {}, {}, parser.errorText());
    }
    DesktopOptions options;
    options.databaseUrl = parser.value(u"database"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.selfTest = parser.isSet(u"selftest"_s);
    options.tourFolder = parser.value(u"tour"_s);
    options.tellStart = parser.isSet(u"tell-start"_s);
    options.tourPart = parser.value(u"tour-part"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    const auto positional = parser.positionalArguments();
    if (positional.size() > 1) {
        return failure(ErrorCode::Invalid, u"usage"_s, {}, {},
            DesktopHelp::tr("Only one link can be opened at a time."));
    }
    if (options.demo && !options.databaseUrl.isEmpty()) {
        return failure(ErrorCode::Invalid, u"usage"_s, {}, {},
            DesktopHelp::tr("--demo opens a database of its own; leave out --database."));
    }
    if (!positional.isEmpty()) {
        const auto contact = contactFromLink(positional.first());
        if (!contact) {
            return failure(ErrorCode::Invalid, u"usage"_s, {}, {},
                DesktopHelp::tr("This is not a link to a contact (kontorist://contact/ID)."));
        }
        options.contact = *contact;
    }
    return options;
}

QString desktopHelpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

std::optional<ContactId> contactFromLink(const QString& link)
{
    static const QRegularExpression pattern(u"^kontorist:(?://)?contact/([1-9][0-9]{0,17})/?$"_s);
    const auto match = pattern.match(link);
    return match.hasMatch() ? std::optional(ContactId(match.captured(1).toLongLong()))
                            : std::nullopt;
}

} // namespace kontorist
