#include "cli/bookingtext.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "cli/outputfile.h"
#include "cli/times.h"
#include "printing/invoicedocument.h"
#include "services/bookingservice.h"
#include "services/invoiceservice.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

ArgumentSpec invoiceArgument()
{
    return numberArgument(u"NUMBER"_s, Cli::tr("Number of the invoice or credit note."));
}

OptionSpec overwriteOption()
{
    return {u"--overwrite"_s, {}, Cli::tr("Replace a file that is there already.")};
}

Result<InvoiceQuery> queryOf(Session& session)
{
    const Arguments& args = session.args();
    InvoiceQuery query;
    query.search = args.textOr(u"--search"_s, {});
    for (const QString& name : args.texts(u"--state"_s)) {
        if (const auto state = invoiceStateFromName(name)) {
            query.states.push_back(*state);
        }
    }
    if (const auto kind = args.text(u"--kind"_s)) {
        query.kind = invoiceKindFromName(*kind);
    }
    query.overdueOnly = args.has(u"--overdue"_s);
    query.event = idOf<EventId>(session, u"--event"_s);
    query.booking = bookingIdOf(session, u"--booking"_s);
    KONTORIST_ASSIGN(query.issuedFrom, dayOf(args, u"--issued-from"_s));
    KONTORIST_ASSIGN(query.issuedTo, dayOf(args, u"--issued-to"_s));
    query.before = idOf<InvoiceNumber>(session, u"--before"_s);
    query.limit = limitOf(session);
    return query;
}

std::vector<OptionSpec> filterOptions()
{
    QStringList states;
    for (const auto state : allInvoiceStates) {
        if (state != InvoiceState::None) {
            states << invoiceStateName(state);
        }
    }
    return {
        {u"--search"_s, u"TEXT"_s, Cli::tr("Only with this in number, buyer or reference.")},
        {u"--state"_s, u"STATE"_s, Cli::tr("Only in this state; several may be given."),
            ValueKind::Choice, states, true},
        {u"--kind"_s, u"KIND"_s, Cli::tr("Only invoices, or only credit notes."), ValueKind::Choice,
            {invoiceKindName(InvoiceKind::Invoice), invoiceKindName(InvoiceKind::Credit)}},
        {u"--overdue"_s, {}, Cli::tr("Only what is due and not paid.")},
        numberOption(u"--event"_s, Cli::tr("Only of this event.")),
        {u"--booking"_s, u"ID"_s, Cli::tr("Only of this booking."), ValueKind::Booking},
        {u"--issued-from"_s, u"DATE"_s, Cli::tr("Only issued on this day or later.")},
        {u"--issued-to"_s, u"DATE"_s, Cli::tr("Only issued on this day or earlier.")},
    };
}

ExitStatus runList(Session& session)
{
    CLI_ASSIGN(const InvoiceQuery query, session, queryOf(session));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const std::vector<Invoice> invoices, session, await(workspace->invoices().list(query)));
    const QDate today = todayOf(session);
    TextTable table(session.out(),
        {Cli::tr("NUMBER"), Cli::tr("KIND"), Cli::tr("STATE"), Cli::tr("BOOKING"), Cli::tr("BUYER"),
            Cli::tr("DUE"), Cli::tr("SUM"), Cli::tr("OPEN")});
    for (const Invoice& invoice : invoices) {
        if (session.out().isJson()) {
            session.out().row(invoiceJson(invoice, today));
        } else {
            table.add({QString::number(invoice.number.value()), invoiceKindName(invoice.kind),
                invoiceStateName(invoice.state), u"B-"_s % QString::number(invoice.booking.value()),
                invoice.buyer.name, dayText(invoice.dueOn),
                amountText(invoice.total(), invoice.currency),
                amountText(invoice.open(), invoice.currency)});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ExitStatus printDetails(Session& session, const InvoiceDetails& details)
{
    const Invoice& invoice = details.invoice;
    JsonRow row = wholeInvoiceJson(invoice, todayOf(session));
    row.add("payments"_L1, paymentsJson(details.payments, invoice.currency));
    return printOne(session, row,
        QString::number(invoice.number.value()) % u"  "_s % invoiceStateName(invoice.state)
            % u"  "_s % amountText(invoice.total(), invoice.currency) % u"  "_s
            % Cli::tr("open: %1").arg(amountText(invoice.open(), invoice.currency)));
}

ExitStatus runShow(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const InvoiceDetails details, session,
        await(workspace->invoices().details(idOf<InvoiceNumber>(session, u"NUMBER"_s))));
    return printDetails(session, details);
}

QLatin1StringView ageingMember(Ageing ageing)
{
    switch (ageing) {
    case Ageing::NotDue:
        return "not_due"_L1;
    case Ageing::Days30:
        return "days_1_30"_L1;
    case Ageing::Days60:
        return "days_31_60"_L1;
    case Ageing::Days90:
        return "days_61_90"_L1;
    case Ageing::Older:
        return "older"_L1;
    }
    return {};
}

ExitStatus runAgeing(Session& session)
{
    CLI_ASSIGN(const InvoiceQuery query, session, queryOf(session));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const std::vector<AgeingSum> sums, session, await(workspace->invoices().ageing(query)));
    QStringList header {Cli::tr("CURRENCY")};
    for (const Ageing ageing : allAgeings) {
        header << ageingName(ageing);
    }
    TextTable table(session.out(), header << Cli::tr("SUM"));
    for (const AgeingSum& sum : sums) {
        JsonRow row;
        row.add("currency"_L1, sum.currency);
        QStringList cells {sum.currency};
        for (const Ageing ageing : allAgeings) {
            cells << plainAmount(sum.open.at(static_cast<size_t>(ageing)), sum.currency);
            row.add(ageingMember(ageing), cells.constLast());
        }
        cells << plainAmount(sum.total(), sum.currency);
        if (session.out().isJson()) {
            session.out().row(row.add("total"_L1, cells.constLast()));
        } else {
            table.add(cells);
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

QStringList methodNames()
{
    QStringList names;
    for (const auto method : allPaymentMethods) {
        // By PORTAL pays the guest itself: bookings guest-pay.
        if (method != PaymentMethod::Portal) {
            names << paymentMethodName(method);
        }
    }
    return names;
}

ExitStatus runPay(Session& session)
{
    const Arguments& args = session.args();
    const auto number = idOf<InvoiceNumber>(session, u"NUMBER"_s);
    CLI_ASSIGN(const QDate day, session, dayOf(args, u"--on"_s, todayOf(session)));
    const auto method = paymentMethodFromName(args.textOr(u"--method"_s, {}));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const InvoiceDetails before, session, await(workspace->invoices().details(number)));
    CLI_ASSIGN(const qint64 amount, session,
        parseAmount(args.textOr(u"--amount"_s, {}), before.invoice.currency, u"amount"_s,
            maxUnitPrice * maxQuantity));
    CLI_ASSIGN(const InvoiceDetails details, session,
        await(workspace->invoices().registerPayment(number, amount, day,
            method.value_or(PaymentMethod::Bank), args.textOr(u"--note"_s, {}))));
    return printDetails(session, details);
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(
            ErrorCode::Unavailable, u"cannot-write"_s, u"file"_s, {path}, file.errorString());
    }
    return {};
}

ExitStatus runExport(Session& session)
{
    const QString path = session.args().textOr(u"FILE"_s, {});
    const bool toOutput = path == "-"_L1;
    CLI_ASSIGN(const InvoiceQuery query, session, queryOf(session));
    if (!toOutput) {
        if (const auto free = demandFree(session, path); !free) {
            return session.fail(free.error());
        }
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const QByteArray csv, session, await(workspace->invoices().exportCsv(query)));
    if (toOutput) {
        session.out().raw(csv);
        return ExitStatus::Done;
    }
    if (const auto written = writeFile(path, csv); !written) {
        return session.fail(written.error());
    }
    return printOne(session, JsonRow().add("file"_L1, path), path);
}

ExitStatus runPdf(Session& session)
{
    const QString path = session.args().textOr(u"FILE"_s, {});
    const auto number = idOf<InvoiceNumber>(session, u"NUMBER"_s);
    if (const auto free = demandFree(session, path); !free) {
        return session.fail(free.error());
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const InvoiceDetails details, session, await(workspace->invoices().details(number)));
    if (session.args().has(u"--sent"_s) && details.invoice.kind == InvoiceKind::Invoice) {
        CLI_ASSIGN(const BookingActionPreview preview, session,
            await(workspace->bookings().preview(
                BookingAction::SendInvoice, details.invoice.booking)));
        if (!preview.verdict.allowed()) {
            // Said before the file is there, not after.
            return session.fail(makeError(ErrorCode::Refused,
                QString(bookingRefusalName(preview.verdict.reason)), {},
                {QString(bookingActionRule(BookingAction::SendInvoice).id),
                    bookingStatusName(preview.booking.status)}));
        }
    }
    CLI_ASSIGN(const InvoiceDocument document, session, InvoiceDocument::make(details.invoice));
    if (const auto saved = document.savePdf(path); !saved) {
        return session.fail(saved.error());
    }
    if (session.args().has(u"--sent"_s)) {
        if (const auto noted = await(workspace->invoices().recordSentByHand(number)); !noted) {
            return session.fail(noted.error());
        }
    }
    return printOne(session, JsonRow().add("number"_L1, number.value()).add("file"_L1, path), path);
}

struct SellerField
{
    QLatin1StringView option;
    QString Seller::*field;
    const char* help;
};

constexpr std::array sellerFields {
    SellerField {"--seller-name"_L1, &Seller::name, QT_TRANSLATE_NOOP("Cli", "Name of who sells.")},
    SellerField {"--seller-address"_L1, &Seller::address,
        QT_TRANSLATE_NOOP("Cli", "Postal address; line breaks are kept.")},
    SellerField {"--seller-org-number"_L1, &Seller::orgNumber,
        QT_TRANSLATE_NOOP("Cli", "Organisation number.")},
    SellerField {
        "--seller-vat-number"_L1, &Seller::vatNumber, QT_TRANSLATE_NOOP("Cli", "VAT number.")},
    SellerField {"--seller-email"_L1, &Seller::email,
        QT_TRANSLATE_NOOP("Cli", "E-mail address for questions.")},
    SellerField {"--seller-phone"_L1, &Seller::phone, QT_TRANSLATE_NOOP("Cli", "Phone number.")},
    SellerField {"--seller-iban"_L1, &Seller::iban,
        QT_TRANSLATE_NOOP("Cli", "IBAN of the account that is paid to.")},
    SellerField {"--seller-bic"_L1, &Seller::bic, QT_TRANSLATE_NOOP("Cli", "BIC of its bank.")},
    SellerField {
        "--seller-bankgiro"_L1, &Seller::bankgiro, QT_TRANSLATE_NOOP("Cli", "Bankgiro number.")},
    SellerField {"--seller-swish"_L1, &Seller::swish,
        QT_TRANSLATE_NOOP("Cli", "Swish number of the company.")},
};

ExitStatus runSettings(Session& session)
{
    const Arguments& args = session.args();
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(InvoiceSettings settings, session, await(workspace->invoices().settings()));
    const InvoiceSettings before = settings;
    for (const SellerField& known : sellerFields) {
        settings.seller.*known.field
            = args.textOr(QString(known.option), settings.seller.*known.field);
    }
    if (const auto days = args.number(u"--days-to-pay"_s)) {
        settings.daysToPay
            = static_cast<int>(std::min<qint64>(*days, std::numeric_limits<int>::max()));
    }
    if (!(settings == before)) {
        CLI_ASSIGN(settings, session, await(workspace->invoices().saveSettings(settings)));
    }
    JsonRow row;
    row.add("seller"_L1, sellerJson(settings.seller))
        .add("days_to_pay"_L1, settings.daysToPay)
        .add("lacks"_L1, settings.seller.missing());
    return printOne(session, row,
        settings.seller.name % u"  "_s % Cli::tr("days to pay: %1").arg(settings.daysToPay));
}

ExitStatus runNextNumber(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    const auto wanted = session.args().number(u"--set"_s);
    CLI_ASSIGN(const qint64 next, session,
        await(wanted ? workspace->invoices().setNextNumber(*wanted)
                     : workspace->invoices().nextNumber()));
    return printOne(session, JsonRow().add("next_number"_L1, next), QString::number(next));
}

std::vector<OptionSpec> settingsOptions()
{
    std::vector<OptionSpec> options;
    options.reserve(sellerFields.size() + 1);
    for (const SellerField& known : sellerFields) {
        options.push_back({QString(known.option), u"TEXT"_s, Cli::tr(known.help)});
    }
    options.push_back({u"--days-to-pay"_s, u"N"_s,
        Cli::tr("Days from the day of issue until an invoice is due."), ValueKind::Number});
    return options;
}

CommandSpec payCommand()
{
    return {u"pay"_s, Cli::tr("Register a payment, or on a credit note what was paid back."),
        {invoiceArgument()},
        {{u"--amount"_s, u"AMOUNT"_s, Cli::tr("What was paid, like 1250.00.")},
            {u"--on"_s, u"DATE"_s, Cli::tr("Day of the payment; today without it.")},
            {u"--method"_s, u"METHOD"_s, Cli::tr("How it was paid; BANK without it."),
                ValueKind::Choice, methodNames()},
            {u"--note"_s, u"TEXT"_s, Cli::tr("For example the reference of the bank.")}},
        {{u"invoices pay 17 --amount 1250.00 --on 2026-05-20"_s,
            Cli::tr("A bank transfer for invoice 17.")}},
        runPay};
}

std::vector<CommandSpec> fileCommands()
{
    std::vector<OptionSpec> exporting = filterOptions();
    exporting.push_back(overwriteOption());
    CommandSpec pdf {u"pdf"_s, Cli::tr("Lay out an invoice or credit note as a PDF."),
        {invoiceArgument(), {u"FILE"_s, Cli::tr("The PDF to write."), ValueKind::File}},
        {overwriteOption(),
            {u"--sent"_s, {}, Cli::tr("Note in the booking log that it is sent by hand.")}},
        {}, runPdf};
    pdf.drawsText = true;
    return {
        {u"export"_s, Cli::tr("Write invoices for bookkeeping as CSV, one row per line of each."),
            {{u"FILE"_s, Cli::tr("The file to write; - for standard output."), ValueKind::File}},
            exporting,
            {{u"invoices export may.csv --issued-from 2026-05-01"_s,
                Cli::tr("Everything since the first of May.")}},
            runExport},
        pdf,
    };
}

} // namespace

GroupSpec invoicesGroup()
{
    std::vector<OptionSpec> listing = filterOptions();
    listing.push_back(limitOption());
    listing.push_back(
        numberOption(u"--before"_s, Cli::tr("Go on with numbers lower than this one.")));
    GroupSpec group {u"invoices"_s, Cli::tr("Invoices, credit notes and payments."),
        {
            {u"list"_s, Cli::tr("List invoices and credit notes, the newest first."), {}, listing,
                {}, runList},
            {u"show"_s, Cli::tr("Show all that stands on an invoice, and its payments."),
                {invoiceArgument()}, {}, {}, runShow},
            {u"ageing"_s, Cli::tr("Show what is open, by currency and by how long it is due."), {},
                filterOptions(), {}, runAgeing},
            payCommand(),
        }};
    for (CommandSpec& command : fileCommands()) {
        group.commands.push_back(std::move(command));
    }
    group.commands.push_back(
        {u"settings"_s, Cli::tr("Show or change who sells, and the days to pay."), {},
            settingsOptions(), {}, runSettings});
    group.commands.push_back(
        {u"next-number"_s, Cli::tr("Show or set the number of the next invoice."), {},
            {{u"--set"_s, u"N"_s, Cli::tr("Begin here; only while no invoice is issued."),
                ValueKind::Number}},
            {}, runNextNumber});
    return group;
}

} // namespace kontorist
