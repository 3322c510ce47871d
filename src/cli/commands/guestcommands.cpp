#include "cli/bookingtext.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/guestbookingservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// The code as argument, where other programs of the computer can see it, or from the first line of
/// standard input.
Result<QString> secretOf(Session& session)
{
    const QString given = session.args().textOr(u"TOKEN"_s, {});
    if (given != "-"_L1) {
        return given;
    }
    const auto line = session.in().password(Cli::tr("Code:"));
    if (!line && line.error().reason == "password-missing"_L1) {
        return failure(ErrorCode::Invalid, u"required"_s, u"TOKEN"_s);
    }
    return line;
}

ExitStatus print(Session& session, const GuestView& view)
{
    return printOne(session, guestViewJson(view),
        view.number % u"  "_s % bookingStatusName(view.status) % u"  "_s % view.eventName);
}

using Act = QFuture<Result<GuestView>> (GuestBookingService::*)(const QString&);

ExitStatus runAct(Session& session, Act act)
{
    CLI_ASSIGN(const QString secret, session, secretOf(session));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const GuestView view, session, await((workspace->guests().*act)(secret)));
    return print(session, view);
}

ExitStatus runCancel(Session& session)
{
    CLI_ASSIGN(const QString secret, session, secretOf(session));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const GuestView view, session,
        await(workspace->guests().cancel(secret, session.args().textOr(u"--number"_s, {}))));
    return print(session, view);
}

ExitStatus runInvoice(Session& session)
{
    CLI_ASSIGN(const QString secret, session, secretOf(session));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const InvoiceDetails details, session, await(workspace->guests().invoice(secret)));
    const Invoice& invoice = details.invoice;
    return printOne(session, wholeInvoiceJson(invoice, todayOf(session)),
        QString::number(invoice.number.value()) % u"  "_s % invoiceStateName(invoice.state)
            % u"  "_s % amountText(invoice.open(), invoice.currency));
}

ExitStatus runPay(Session& session)
{
    const Arguments& args = session.args();
    CLI_ASSIGN(const QString secret, session, secretOf(session));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    // In which currency the amount is, the booking says.
    CLI_ASSIGN(const GuestView before, session, await(workspace->guests().show(secret)));
    CLI_ASSIGN(const qint64 amount, session,
        parseAmount(args.textOr(u"--amount"_s, {}), before.currency, u"amount"_s,
            maxUnitPrice * maxQuantity));
    CLI_ASSIGN(const GuestView view, session,
        await(workspace->guests().pay(secret, amount, args.textOr(u"--reference"_s, {}))));
    return print(session, view);
}

CommandSpec actCommand(const QString& name, const QString& help, const ArgumentSpec& code, Act act)
{
    return {name, help, {code}, {}, {}, [act](Session& session) { return runAct(session, act); }};
}

} // namespace

std::vector<CommandSpec> guestCommands()
{
    const ArgumentSpec code {
        u"TOKEN"_s, Cli::tr("The secret of the mailed link; - for the first line of the input.")};
    return {
        actCommand(u"guest-show"_s, Cli::tr("Show what a guest sees through a mailed link."), code,
            &GuestBookingService::show),
        actCommand(u"guest-accept"_s, Cli::tr("Accept an offer through a mailed link."), code,
            &GuestBookingService::accept),
        actCommand(u"guest-decline"_s, Cli::tr("Decline an offer through a mailed link."), code,
            &GuestBookingService::decline),
        {u"guest-cancel"_s, Cli::tr("Cancel a booking through a mailed link."), {code},
            {{u"--number"_s, u"NUMBER"_s, Cli::tr("Number of the booking, which confirms it.")}},
            {}, runCancel},
        {u"guest-invoice"_s, Cli::tr("Show the invoice through a mailed link."), {code}, {}, {},
            runInvoice},
        {u"guest-pay"_s, Cli::tr("Enter what a payment service has confirmed to a guest."), {code},
            {{u"--amount"_s, u"AMOUNT"_s, Cli::tr("What was paid, like 1250.00.")},
                {u"--reference"_s, u"TEXT"_s, Cli::tr("The reference of the payment service.")}},
            {}, runPay},
    };
}

} // namespace kontorist
