#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

std::vector<OptionSpec> globalOptions()
{
    return {
        {u"--database"_s, u"URL"_s,
            Cli::tr("The database: a path or sqlite:///path. Without it, the one that the desktop "
                    "opens."),
            ValueKind::File},
        {u"--profile"_s, u"NAME"_s, Cli::tr("A saved connection instead of --database.")},
        {u"--json"_s, {}, Cli::tr("Print JSON: one object per line; errors as one object.")},
        {u"--language"_s, u"CODE"_s, Cli::tr("Language of what is printed for people."),
            ValueKind::Choice, {u"en"_s, u"sv"_s, u"nb"_s, u"fr"_s}},
        {u"--yes"_s, {}, Cli::tr("Answer every confirmation with yes.")},
        {u"--password-stdin"_s, {},
            Cli::tr("Read the password of the database from the first line of standard input.")},
        {u"--man"_s, {}, Cli::tr("Print the man page and end."), ValueKind::Text, {}, false, true},
        {u"--completion"_s, u"SHELL"_s, Cli::tr("Print the completion script of a shell and end."),
            ValueKind::Choice, {u"bash"_s, u"zsh"_s, u"fish"_s}, false, true},
    };
}

} // namespace

CliSpec cliSpec()
{
    return {
        Cli::tr("Kontorist on the command line: contacts, customers, bookings and their papers."),
        globalOptions(),
        {databaseGroup(), contactsGroup(), jobsGroup(), termsGroup(), linksGroup(), accountsGroup(),
            auditGroup(), customersGroup(), customerUsersGroup(), facilitiesGroup(), ordersGroup(),
            commentsGroup(), faultsGroup(), documentsGroup(), templatesGroup(), staffGroup(),
            eventsGroup(), bookingsGroup(), invoicesGroup()},
    };
}

} // namespace kontorist
