#include "app/desktop/desktopoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Register of people for print shops, service firms and event organisers."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Shows this text."_s},
        {{u"v"_s, u"version"_s}, u"Shows the version."_s},
        {u"database"_s, u"Opens this database: a path, or sqlite:///path/to/file.db."_s, u"URL"_s},
        {u"demo"_s, u"Opens a demonstration database, filled at the first time."_s},
        {u"selftest"_s, u"Checks that the program is whole on this computer, and ends."_s},
        {u"tour"_s, u"Drives the window through a working day and saves pictures in this folder."_s,
            u"FOLDER"_s},
    });
    QCommandLineOption part(u"tour-part"_s, u"One picture of the tour."_s, u"NAME"_s);
    part.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(part);
    parser.addPositionalArgument(
        u"link"_s, u"A link to a contact: kontorist://contact/ID"_s, u"[link]"_s);
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
    options.tourPart = parser.value(u"tour-part"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    const auto positional = parser.positionalArguments();
    if (positional.size() > 1) {
        return failure(
            ErrorCode::Invalid, u"usage"_s, {}, {}, u"Only one link can be opened at a time."_s);
    }
    if (options.demo && !options.databaseUrl.isEmpty()) {
        return failure(ErrorCode::Invalid, u"usage"_s, {}, {},
            u"--demo opens a database of its own; leave out --database."_s);
    }
    if (!positional.isEmpty()) {
        const auto contact = contactFromLink(positional.first());
        if (!contact) {
            return failure(ErrorCode::Invalid, u"usage"_s, {}, {},
                u"This is not a link to a contact (kontorist://contact/ID)."_s);
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
