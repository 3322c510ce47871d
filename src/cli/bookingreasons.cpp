#include "cli/reasonsentence.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr ReasonSentence sentences[] = {
    {"amount"_L1, QT_TRANSLATE_NOOP("Cli", "This is not an amount, like 1250.00: %2.")},
    {"zero"_L1, QT_TRANSLATE_NOOP("Cli", "The amount must be more than 0: %2.")},
    {"negative"_L1, QT_TRANSLATE_NOOP("Cli", "The amount must not be negative: %2.")},
    {"too-many-decimals"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The amount has too many digits behind the decimal point (at most %1): %2.")},
    {"amount-too-large"_L1, QT_TRANSLATE_NOOP("Cli", "The amount is too large (at most %1): %2.")},
    {"rate"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a rate from 0 to 100 per cent: %2.")},
    {"too-many"_L1, QT_TRANSLATE_NOOP("Cli", "There are too many (at most %1): %2.")},
    {"item-twice"_L1, QT_TRANSLATE_NOOP("Cli", "Each extra stands in the list once: %2.")},
    {"extra-malformed"_L1,
        QT_TRANSLATE_NOOP("Cli", "--extra takes ITEM=QUANTITY, like 4=2, not “%1”.")},
    {"not-a-day"_L1,
        QT_TRANSLATE_NOOP("Cli", "This is not a day in ISO 8601, like 2026-05-08: %2.")},
    {"contradiction"_L1, QT_TRANSLATE_NOOP("Cli", "This option contradicts another one: %2.")},
    {"date-order"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The last day cannot be before the first one, and booking closes on the last day at "
            "the latest: %2.")},
    {"unknown-time-zone"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such time zone: %2.")},
    {"unknown-currency"_L1, QT_TRANSLATE_NOOP("Cli", "This currency is not supported: %2.")},
    {"currency-in-use"_L1,
        QT_TRANSLATE_NOOP("Cli", "The currency stays, since the event has bookings.")},
    {"places"_L1,
        QT_TRANSLATE_NOOP("Cli", "“%1” is not understood; write places like A1-A20, B7.")},
    {"place-twice"_L1, QT_TRANSLATE_NOOP("Cli", "A place stands in the list twice: %1.")},
    {"place-taken-number"_L1,
        QT_TRANSLATE_NOOP("Cli", "The event has this place already, so nothing was changed: %1.")},
    {"foreign-price"_L1,
        QT_TRANSLATE_NOOP("Cli", "The price belongs to another event, or is not one for this.")},
    {"foreign-place"_L1, QT_TRANSLATE_NOOP("Cli", "The place belongs to another event.")},
    {"item-removed"_L1, QT_TRANSLATE_NOOP("Cli", "An extra is no longer on the price list: %1.")},
    {"booking-closed"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "Booking for this event is closed since %1; --created-at enters an older booking.")},
    {"in-future"_L1, QT_TRANSLATE_NOOP("Cli", "This lies in the future: %2.")},
    {"in-past"_L1, QT_TRANSLATE_NOOP("Cli", "This day is over: %2.")},
    {"no-organiser"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The event has no e-mail address of the organiser; events edit --organiser-email sets "
            "it.")},
    {"over-open-amount"_L1, QT_TRANSLATE_NOOP("Cli", "The amount is more than is open (%1).")},
    {"nothing-open"_L1,
        QT_TRANSLATE_NOOP("Cli", "There is no invoice on which something is to be paid.")},
    {"numbers-in-use"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "An invoice is issued already, and the numbers go on by themselves.")},
    {"iban"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a correct IBAN: %2.")},
    {"bic"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a correct BIC: %2.")},
    {"bankgiro"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a correct Bankgiro number: %2.")},
    {"swish"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "This is not the Swish number of a company (123 and seven digits): %2.")},
    {"number-differs"_L1, QT_TRANSLATE_NOOP("Cli", "This is not the number of the booking: %2.")},
    {"manual-mode"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "This booking is from before the cut-off and is handled by phone and post; bookings "
            "allow-code changes that.")},
    {"linked"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "This booking is linked to a contact, who reaches it through the account.")},
    {"no-place"_L1,
        QT_TRANSLATE_NOOP("Cli", "The booking has no place yet; bookings edit --place gives one.")},
    {"place-taken"_L1, QT_TRANSLATE_NOOP("Cli", "The place is held by another booking.")},
    {"place-removed"_L1, QT_TRANSLATE_NOOP("Cli", "The place was removed from the event.")},
    {"event-full"_L1, QT_TRANSLATE_NOOP("Cli", "The event is full.")},
    {"offer-late"_L1, QT_TRANSLATE_NOOP("Cli", "The time to answer this offer is over.")},
    {"invoice-paid"_L1, QT_TRANSLATE_NOOP("Cli", "The invoice is paid already.")},
    {"partly-paid"_L1, QT_TRANSLATE_NOOP("Cli", "A part of the invoice is paid already.")},
    {"unpaid-invoice"_L1, QT_TRANSLATE_NOOP("Cli", "An invoice is not paid.")},
    {"seller-not-set"_L1,
        QT_TRANSLATE_NOOP("Cli", "Who sells is not set up yet; invoices settings does that.")},
    {"not-linked"_L1, QT_TRANSLATE_NOOP("Cli", "The booking is not linked to anybody.")},
    {"already-linked"_L1,
        QT_TRANSLATE_NOOP("Cli", "The booking is linked already; bookings unlink comes first.")},
    {"no-open-links"_L1, QT_TRANSLATE_NOOP("Cli", "The booking has no link that works.")},
    {"not-legacy"_L1, QT_TRANSLATE_NOOP("Cli", "The booking gets codes without a permission.")},
    {"not-bounced"_L1,
        QT_TRANSLATE_NOOP("Cli", "The address of the booking is not marked as bounced.")},
    {"already-bounced"_L1,
        QT_TRANSLATE_NOOP("Cli", "The address of the booking is marked as bounced already.")},
    {"event-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such event.")},
    {"price-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such price.")},
    {"place-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such place.")},
    {"booking-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such booking.")},
    {"invoice-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such invoice.")},
    {"invoice-number"_L1,
        QT_TRANSLATE_NOOP("Cli", "The number of an invoice is the next one, and no other.")},
    {"invoice-sums"_L1, QT_TRANSLATE_NOOP("Cli", "The sums of an invoice are those of its lines.")},
    {"invoice-credit"_L1,
        QT_TRANSLATE_NOOP("Cli", "A credit note takes back one invoice as a whole.")},
};

} // namespace

std::span<const ReasonSentence> bookingSentences()
{
    return sentences;
}

} // namespace kontorist
