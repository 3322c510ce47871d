#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/contacttext.h"
#include "cli/session.h"
#include "services/contactservice.h"

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct FieldOption
{
    QLatin1StringView field;
    QLatin1StringView option;
};

constexpr std::array fieldOptions {FieldOption {"name"_L1, "--name"_L1},
    FieldOption {"email"_L1, "--email"_L1}, FieldOption {"company"_L1, "--company"_L1},
    FieldOption {"phone"_L1, "--phone"_L1}, FieldOption {"language"_L1, "--contact-language"_L1}};

std::vector<OptionSpec> draftOptions()
{
    return {
        {u"--name"_s, u"TEXT"_s, Cli::tr("Name of the person.")},
        {u"--email"_s, u"ADDRESS"_s, Cli::tr("E-mail address; empty for none.")},
        {u"--company"_s, u"TEXT"_s, Cli::tr("Company; empty for none.")},
        {u"--phone"_s, u"TEXT"_s, Cli::tr("Phone number; empty for none.")},
        {u"--contact-language"_s, u"CODE"_s, Cli::tr("Language in which the person is written to."),
            ValueKind::Choice, contactLanguages()},
    };
}

ContactDraft changedDraft(const Arguments& arguments, ContactDraft draft)
{
    for (const auto& [field, option] : fieldOptions) {
        if (const auto value = arguments.text(QString(option))) {
            setDraftField(draft, QString(field), *value);
        }
    }
    return draft;
}

void print(Session& session, const Contact& contact)
{
    if (session.out().isJson()) {
        session.out().row(contactJson(contact));
    } else {
        session.out().fields(contactFields(contact, session.clock().now()));
    }
}

ExitStatus runAdd(Session& session)
{
    if (!session.args().has(u"--name"_s)) {
        return session.out().usage(
            u"missing-argument"_s, u"--name"_s, Cli::tr("A contact needs a name: add --name."));
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Contact contact, session,
        await(workspace->contacts().add(changedDraft(session.args(), ContactDraft {}))));
    print(session, contact);
    return ExitStatus::Done;
}

/// Another address makes links that are out dead, so it is asked about.
ExitStatus confirmAddress(
    Session& session, const ContactDetails& details, const ContactDraft& after)
{
    const ContactDraft before = draftOf(details.contact);
    if (normalizedDraft(before).email == normalizedDraft(after).email) {
        return ExitStatus::Done;
    }
    return session.confirm(
        Cli::tr("Change the e-mail address of %1? Links that were sent to the old "
                "address stop working.")
            .arg(printable(details.contact.name)));
}

ExitStatus runEdit(Session& session)
{
    const ContactId id(session.args().number(u"ID"_s).value_or(0));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& contacts = workspace->contacts();
    CLI_ASSIGN(const ContactDetails details, session, await(contacts.details(id)));
    const qint64 expected
        = session.args().number(u"--row-version"_s).value_or(details.contact.rowVersion);
    if (expected != details.contact.rowVersion) {
        return session.fail(makeError(ErrorCode::Conflict, u"changed-meanwhile"_s));
    }
    const ContactDraft before = draftOf(details.contact);
    const ContactDraft after = changedDraft(session.args(), before);
    if (const auto faults = draftFaults(after); !faults.empty()) {
        return session.fail(faults.front());
    }
    if (const auto answer = confirmAddress(session, details, after); answer != ExitStatus::Done) {
        return answer;
    }
    CLI_ASSIGN(const Contact contact, session, await(contacts.edit(id, before, after)));
    print(session, contact);
    return ExitStatus::Done;
}

} // namespace

CommandSpec contactAddCommand()
{
    return {u"add"_s, Cli::tr("Add a contact; nothing is mailed."), {}, draftOptions(),
        {{u"contacts add --name \"Åsa Öberg\" --email asa@example.com --contact-language sv"_s,
            Cli::tr("A contact who is written to in Swedish.")}},
        runAdd};
}

CommandSpec contactEditCommand()
{
    CommandSpec command {u"edit"_s, Cli::tr("Change a contact; fields that are not named stay."),
        {{u"ID"_s, Cli::tr("Number of the contact."), ValueKind::Number}}, draftOptions(),
        {{u"contacts edit 12 --phone \"+46 8 123 45 67\""_s, Cli::tr("Another phone number.")}},
        runEdit};
    command.options.push_back({u"--row-version"_s, u"N"_s,
        Cli::tr("Only if the contact still has this row version; else exit status 5."),
        ValueKind::Number});
    return command;
}

} // namespace kontorist
