#include "ui/words/bookingwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString none()
{
    return Words::tr("–", "instead of a missing value");
}

QString offeredStatuses(const BookingActionRule& rule)
{
    QStringList names;
    for (const auto each : allBookingStatuses) {
        if (rule.offered[static_cast<size_t>(each)]) {
            names << status(each);
        }
    }
    return alternatives(names);
}

QString reachRefusal(BookingRefusal reason)
{
    switch (reason) {
    case BookingRefusal::ManualMode:
        return Words::tr("%1: the booking is older than guest links, and is handled by phone and "
                         "post. “Allow guest links” changes that.");
    case BookingRefusal::LinkedMode:
        return Words::tr("%1: the booking is linked to a contact, who reaches it by logging in.");
    case BookingRefusal::NoEmail:
        return Words::tr("%1: there is no correct e-mail address to write to.");
    case BookingRefusal::NotLinked:
        return Words::tr("%1: the booking is not linked to a contact.");
    case BookingRefusal::AlreadyLinked:
        return Words::tr("%1: the booking is linked to a contact already. Unlink it first.");
    case BookingRefusal::NoLinks:
        return Words::tr("%1: no guest link of this booking works.");
    case BookingRefusal::NotLegacy:
        return Words::tr("%1: only for bookings from before the cut-off.");
    case BookingRefusal::NotBounced:
        return Words::tr("%1: no mail to the address is marked as bounced.");
    case BookingRefusal::AlreadyBounced:
        return Words::tr("%1: the address is marked as bounced already.");
    default:
        return {};
    }
}

QString placeRefusal(BookingRefusal reason)
{
    switch (reason) {
    case BookingRefusal::NoPlace:
        return Words::tr("%1: the booking has no place yet. Edit it and choose one.");
    case BookingRefusal::PlaceRemoved:
        return Words::tr("%1: its place was removed from the event. Choose another one.");
    case BookingRefusal::PlaceTaken:
        return Words::tr("%1: its place is held by another booking.");
    case BookingRefusal::EventFull:
        return Words::tr("%1: the event is full.");
    case BookingRefusal::OfferLate:
        return Words::tr("%1: the time to answer the offer is over.");
    case BookingRefusal::InvoicePaid:
        return Words::tr("%1: the invoice is paid.");
    case BookingRefusal::PartlyPaid:
        return Words::tr("%1: a part of the invoice is paid.");
    case BookingRefusal::NothingOpen:
        return Words::tr("%1: there is no invoice with an amount to pay.");
    case BookingRefusal::SellerMissing:
        return Words::tr("%1: who sells is not set up. An administrator does that in Preferences, "
                         "under Invoices.");
    default:
        return {};
    }
}

QString standing(InvoiceState state, bool overdue, const QDate& dueOn)
{
    switch (state) {
    case InvoiceState::None:
        return none();
    case InvoiceState::Issued:
        return overdue ? Words::tr("Overdue since %1").arg(day(dueOn))
                       : Words::tr("Issued, due %1").arg(day(dueOn));
    case InvoiceState::Paid:
        return Words::tr("Paid", "an invoice");
    case InvoiceState::Credited:
        return Words::tr("Credited", "an invoice");
    }
    return {};
}

} // namespace

QString column(BookingColumn column)
{
    switch (column) {
    case BookingColumn::Number:
        return Words::tr("Booking", "column: its number");
    case BookingColumn::Event:
        return Words::tr("Event");
    case BookingColumn::Exhibitor:
        return Words::tr("Exhibitor");
    case BookingColumn::Email:
        return Words::tr("E-mail address");
    case BookingColumn::Place:
        return Words::tr("Place");
    case BookingColumn::Status:
        return Words::tr("Status");
    case BookingColumn::Invoice:
        return Words::tr("Invoice");
    case BookingColumn::AccessMode:
        return Words::tr("Access mode");
    case BookingColumn::Deadline:
        return Words::tr("Reply by");
    case BookingColumn::Created:
        return Words::tr("Created");
    case BookingColumn::Sum:
        return Words::tr("Sum with VAT");
    }
    return {};
}

QString status(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Unprocessed:
        return Words::tr("Unprocessed", "status of a booking");
    case BookingStatus::Offered:
        return Words::tr("Offered", "status of a booking");
    case BookingStatus::Accepted:
        return Words::tr("Accepted", "status of a booking");
    case BookingStatus::Declined:
        return Words::tr("Declined", "status of a booking");
    case BookingStatus::Approved:
        return Words::tr("Approved", "status of a booking");
    case BookingStatus::Cancelled:
        return Words::tr("Cancelled", "status of a booking");
    }
    return {};
}

QString accessMode(AccessMode mode)
{
    switch (mode) {
    case AccessMode::Account:
        return Words::tr("Account", "how a booking is reached");
    case AccessMode::ManualLegacy:
        return Words::tr("Manual, older", "how a booking is reached");
    case AccessMode::ManualNoEmail:
        return Words::tr("Manual, no e-mail", "how a booking is reached");
    case AccessMode::GuestLink:
        return Words::tr("Guest link", "how a booking is reached");
    }
    return {};
}

QString accessModeTip(AccessMode mode)
{
    switch (mode) {
    case AccessMode::Account:
        return Words::tr("Linked to a contact, who logs in to see and answer it. Mails lead to the "
                         "account and carry no code.");
    case AccessMode::ManualLegacy:
        return Words::tr("From before the cut-off, so no mail carried a code. You record answers "
                         "by phone or post, and send invoices by hand.");
    case AccessMode::ManualNoEmail:
        return Words::tr("There is no correct e-mail address, or mail to it bounced. You record "
                         "answers by phone or post, and send invoices by hand.");
    case AccessMode::GuestLink:
        return Words::tr("The button in each mail opens the booking without an account. The guest "
                         "may accept, decline, cancel, and see and pay the invoice.");
    }
    return {};
}

QString invoiceState(InvoiceState state)
{
    switch (state) {
    case InvoiceState::None:
        return Words::tr("None", "no invoice");
    case InvoiceState::Issued:
        return Words::tr("Issued", "an invoice");
    case InvoiceState::Paid:
        return Words::tr("Paid", "an invoice");
    case InvoiceState::Credited:
        return Words::tr("Credited", "an invoice");
    }
    return {};
}

QString invoiceStanding(const Booking& booking, const QDate& today)
{
    const bool open = booking.sums.total() > booking.paid;
    return standing(booking.invoiceState, open && booking.dueOn < today, booking.dueOn);
}

QString invoiceStanding(const Invoice& invoice, const QDate& today)
{
    if (invoice.kind == InvoiceKind::Credit) {
        return invoice.open() > 0 ? Words::tr("To pay back", "a credit note")
                                  : Words::tr("Settled", "a credit note");
    }
    return standing(invoice.state, invoice.isOverdue(today), invoice.dueOn);
}

QString invoiceKind(InvoiceKind kind)
{
    return kind == InvoiceKind::Invoice ? Words::tr("Invoice") : Words::tr("Credit note");
}

QString paymentMethod(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Bank:
        return Words::tr("Bank transfer");
    case PaymentMethod::Swish:
        return Words::tr("Swish");
    case PaymentMethod::Card:
        return Words::tr("Card", "way to pay");
    case PaymentMethod::Cash:
        return Words::tr("Cash", "way to pay");
    case PaymentMethod::Portal:
        return Words::tr("Paid online");
    }
    return {};
}

QString priceKind(PriceKind kind)
{
    return kind == PriceKind::Place ? Words::tr("Place") : Words::tr("Extra", "kind of a price");
}

QString ageing(Ageing ageing)
{
    switch (ageing) {
    case Ageing::NotDue:
        return Words::tr("Not due");
    case Ageing::Days30:
        return Words::tr("1–30 days late");
    case Ageing::Days60:
        return Words::tr("31–60 days late");
    case Ageing::Days90:
        return Words::tr("61–90 days late");
    case Ageing::Older:
        return Words::tr("Over 90 days late");
    }
    return {};
}

QString action(BookingAction action)
{
    switch (action) {
    case BookingAction::SendOffer:
        return Words::tr("Send place offer");
    case BookingAction::Accept:
        return Words::tr("Accept");
    case BookingAction::Decline:
        return Words::tr("Decline");
    case BookingAction::RecordAccepted:
        return Words::tr("Record answer: accepted");
    case BookingAction::RecordDeclined:
        return Words::tr("Record answer: declined");
    case BookingAction::Approve:
        return Words::tr("Approve and invoice");
    case BookingAction::ReturnToUnprocessed:
        return Words::tr("Return to unprocessed");
    case BookingAction::Cancel:
    case BookingAction::CancelByGuest:
        return Words::tr("Cancel booking");
    case BookingAction::ViewInvoice:
        return Words::tr("View invoice");
    case BookingAction::PayInvoice:
        return Words::tr("Pay invoice");
    case BookingAction::SendMail:
        return Words::tr("Send booking mail");
    case BookingAction::SendInvoice:
        return Words::tr("Send invoice by hand");
    case BookingAction::RegisterPayment:
        return Words::tr("Register payment");
    case BookingAction::RevokeLinks:
        return Words::tr("Revoke guest links");
    case BookingAction::Link:
        return Words::tr("Link to contact");
    case BookingAction::Unlink:
        return Words::tr("Unlink from contact");
    case BookingAction::AllowCode:
        return Words::tr("Allow guest links");
    case BookingAction::MarkBounced:
        return Words::tr("Mark e-mail as bounced");
    case BookingAction::ClearBounced:
        return Words::tr("Clear bounce mark");
    case BookingAction::Edit:
        return Words::tr("Edit booking");
    }
    return {};
}

QString refusal(BookingAction which, const BookingVerdict& verdict, const BookingFacts& facts)
{
    const QString name = action(which);
    switch (verdict.reason) {
    case BookingRefusal::None:
        return {};
    case BookingRefusal::MissingRight:
        return Words::tr("%1: you need the right “%2”. Your administrator can give it to you.")
            .arg(name, right(verdict.lacking));
    case BookingRefusal::WrongStatus:
        return Words::tr("%1: only for %2 bookings. This one is %3.",
            "%1 action, %2 one or more statuses, %3 a status")
            .arg(name, offeredStatuses(bookingActionRule(which)), status(facts.status));
    case BookingRefusal::ReadOnly:
        return Words::tr("%1: the database can only be read at the moment.").arg(name);
    default:
        break;
    }
    const QString reach = reachRefusal(verdict.reason);
    return (reach.isEmpty() ? placeRefusal(verdict.reason) : reach).arg(name);
}

QString amount(qint64 minor, const QString& currency)
{
    const int digits = minorDigits(currency);
    const double value = static_cast<double>(minor) / (digits == 2 ? 100 : 1);
    return QLocale().toString(value, 'f', digits);
}

QString typedAmount(qint64 minor, const QString& currency)
{
    const int digits = minorDigits(currency);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<double>(minor) / (digits == 2 ? 100 : 1), 'f', digits);
}

QString money(qint64 minor, const QString& currency)
{
    return Words::tr("%1 %2", "an amount and the code of its currency")
        .arg(amount(minor, currency), currency);
}

QString rate(int rate)
{
    const QString number = QLocale().toString(rate / 100.0, 'f', QLocale::FloatingPointShortest);
    return Words::tr("%1 %", "a rate in per cent").arg(number);
}

QString day(const QDate& date)
{
    return date.isValid() ? words::date(QDateTime(date, QTime(12, 0))) : none();
}

QString days(const QDate& first, const QDate& last)
{
    if (!last.isValid() || first == last) {
        return day(first);
    }
    return Words::tr("%1 – %2", "first and last day").arg(day(first), day(last));
}

QString exhibitor(const Booking& booking)
{
    return booking.draft.exhibitor.isEmpty() ? Words::tr("(erased)") : booking.draft.exhibitor;
}

} // namespace kontorist::words
