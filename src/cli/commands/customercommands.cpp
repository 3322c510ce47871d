#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/customerservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

CustomerQuery queryOf(Session& session)
{
    CustomerQuery query;
    query.search = session.args().textOr(u"--search"_s, {});
    query.withoutNumber = session.args().has(u"--without-number"_s);
    query.technician = idOf<StaffId>(session, u"--technician"_s);
    if (session.args().has(u"--archived"_s)) {
        query.archived = ArchivedFilter::Archived;
    }
    return query;
}

std::vector<OptionSpec> filterOptions()
{
    return {
        {u"--search"_s, u"TEXT"_s, Cli::tr("Only with this in name or number.")},
        {u"--without-number"_s, {}, Cli::tr("Only customers that lack a number.")},
        {u"--archived"_s, {}, Cli::tr("Only archived customers, which are left out else.")},
        numberOption(u"--technician"_s, Cli::tr("Only customers of this technician.")),
    };
}

ExitStatus runList(Session& session)
{
    const CustomerQuery query = queryOf(session);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Customer> customers, session,
        await(workspace->customers().rowsAfter(
            query, idOf<CustomerId>(session, u"--after"_s), limitOf(session), session.cancel())));
    TextTable table(session.out(),
        {Cli::tr("ID"), Cli::tr("NAME"), Cli::tr("NUMBER"), Cli::tr("TECHNICIAN"), Cli::tr("USERS"),
            Cli::tr("OPEN FAULTS"), Cli::tr("CREATED")});
    for (const Customer& customer : customers) {
        if (session.out().isJson()) {
            session.out().row(customerJson(customer));
        } else {
            table.add({QString::number(customer.id.value()), customer.name, customer.number,
                customer.technicianName, QString::number(customer.users),
                QString::number(customer.openFaults), isoTime(customer.createdAt)});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ExitStatus runCount(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const qint64 count, session, await(workspace->customers().count(queryOf(session))));
    return printOne(session, JsonRow().add("count"_L1, count), QString::number(count));
}

ExitStatus runShow(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Customer customer, session,
        await(workspace->customers().load(idOf<CustomerId>(session, u"ID"_s))));
    return printOne(session, customerJson(customer), customer.number % u"  "_s % customer.name);
}

CustomerDraft draftFrom(Session& session, CustomerDraft draft)
{
    draft.name = session.args().textOr(u"--name"_s, draft.name);
    draft.number = session.args().textOr(u"--number"_s, draft.number);
    draft.language = session.args().textOr(u"--customer-language"_s, draft.language);
    if (session.args().has(u"--technician"_s)) {
        draft.technician = idOf<StaffId>(session, u"--technician"_s);
    }
    return draft;
}

std::vector<OptionSpec> draftOptions()
{
    return {
        {u"--name"_s, u"TEXT"_s, Cli::tr("Name of the customer.")},
        {u"--number"_s, u"TEXT"_s, Cli::tr("External customer number, without a hyphen.")},
        numberOption(u"--technician"_s, Cli::tr("Assigned technician; 0 for none.")),
        {u"--customer-language"_s, u"CODE"_s, Cli::tr("Language of the customer."),
            ValueKind::Choice, contactLanguages()},
    };
}

ExitStatus runAdd(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Customer customer, session,
        await(workspace->customers().add(draftFrom(session, {}))));
    return printOne(session, customerJson(customer), QString::number(customer.id.value()));
}

ExitStatus runEdit(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Customer before, session,
        await(workspace->customers().load(idOf<CustomerId>(session, u"ID"_s))));
    const CustomerDraft draft = draftOf(before);
    CLI_ASSIGN(const CustomerCard card, session,
        await(workspace->customers().saveCard(
            {before.id, draft, draftFrom(session, draft), {}, {}, {}})));
    return printOne(session, customerJson(card.customer), card.customer.name);
}

ExitStatus runArchive(Session& session, bool archived)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Customer customer, session,
        await(workspace->customers().setArchived(idOf<CustomerId>(session, u"ID"_s),
            session.args().number(u"--row-version"_s).value_or(0), archived)));
    return printOne(session, customerJson(customer), customer.name);
}

ExitStatus runLoginMode(Session& session)
{
    const auto mode = loginModeFromName(session.args().textOr(u"MODE"_s, {}));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const LoginMode set, session,
        await(workspace->customers().setLoginMode(mode.value_or(LoginMode::Email))));
    return printOne(
        session, JsonRow().add("login_mode"_L1, loginModeName(set)), loginModeName(set));
}

ExitStatus runBrandedLink(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const QString link, session,
        await(workspace->customers().brandedLoginLink(session.args().textOr(u"NAME"_s, {}))));
    return printOne(session, JsonRow().add("link"_L1, link), link);
}

std::vector<CommandSpec> cardCommands()
{
    const auto id = numberArgument(u"ID"_s, Cli::tr("Number of the customer in customers list."));
    return {
        {u"show"_s, Cli::tr("Show one customer."), {id}, {}, {}, runShow},
        {u"add"_s, Cli::tr("Add a customer."), {}, draftOptions(),
            {{u"customers add --name \"Öberg AB\" --number 10927781"_s,
                Cli::tr("A customer with a number.")}},
            runAdd},
        {u"edit"_s, Cli::tr("Change details of a customer."), {id}, draftOptions(), {}, runEdit},
        {u"archive"_s, Cli::tr("Put a customer away: nobody reaches anything of it."), {id},
            {rowVersionOption()}, {}, [](Session& session) { return runArchive(session, true); }},
        {u"restore"_s, Cli::tr("Bring an archived customer back."), {id}, {rowVersionOption()}, {},
            [](Session& session) { return runArchive(session, false); }},
    };
}

} // namespace

GroupSpec customersGroup()
{
    GroupSpec group {u"customers"_s, Cli::tr("Customers: whom we bill."),
        {
            {u"list"_s, Cli::tr("List customers by name."), {}, filterOptions(),
                {{u"customers list --without-number"_s,
                    Cli::tr("Who keeps number logins from being switched on.")}},
                runList},
            {u"count"_s, Cli::tr("Count customers exactly."), {}, filterOptions(), {}, runCount},
        }};
    group.commands.front().options.push_back(limitOption());
    group.commands.front().options.push_back(
        numberOption(u"--after"_s, Cli::tr("Go on after this customer.")));
    for (CommandSpec& command : cardCommands()) {
        group.commands.push_back(std::move(command));
    }
    group.commands.push_back({u"login-mode"_s,
        Cli::tr("How people log in from now on; needs ADMINISTER. Login names stay."),
        {{u"MODE"_s, Cli::tr("By address, or by customer number."), ValueKind::Choice,
            {u"EMAIL"_s, u"NUMBER"_s}}},
        {}, {}, runLoginMode});
    group.commands.push_back(
        {u"branded-link"_s, Cli::tr("Print the login link that carries the company's name."),
            {{u"NAME"_s, Cli::tr("The company's name, exactly as in the settings.")}}, {}, {},
            runBrandedLink});
    return group;
}

} // namespace kontorist
