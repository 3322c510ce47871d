#include "ui/words/reasonwords.h"

#include <QCoreApplication>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

constexpr ReasonWord reasons[] = {
    {"amount"_L1, QT_TRANSLATE_NOOP("Words", "This is not an amount.")},
    {"zero"_L1, QT_TRANSLATE_NOOP("Words", "The amount must be more than 0.")},
    {"negative"_L1, QT_TRANSLATE_NOOP("Words", "The amount must not be negative.")},
    {"too-many-decimals"_L1,
        QT_TRANSLATE_NOOP("Words", "At most %2 digits behind the decimal point.")},
    {"amount-too-large"_L1, QT_TRANSLATE_NOOP("Words", "At most %2.")},
    {"rate"_L1, QT_TRANSLATE_NOOP("Words", "This is not a rate from 0 to 100 per cent.")},
    {"out-of-range"_L1, QT_TRANSLATE_NOOP("Words", "The number is too small or too large.")},
    {"capacity-held"_L1,
        QT_TRANSLATE_NOOP("Words",
            "%2 bookings are offered, accepted or approved already: not fewer than that.")},
    {"too-many"_L1, QT_TRANSLATE_NOOP("Words", "At most %2.")},
    {"item-twice"_L1, QT_TRANSLATE_NOOP("Words", "Each extra stands in the list once.")},
    {"date-order"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The last day cannot be before the first one, and booking "
            "closes on the last day at the latest.")},
    {"unknown-time-zone"_L1, QT_TRANSLATE_NOOP("Words", "There is no such time zone.")},
    {"unknown-currency"_L1, QT_TRANSLATE_NOOP("Words", "This currency is not supported.")},
    {"currency-in-use"_L1,
        QT_TRANSLATE_NOOP("Words", "The currency stays, since the event has prices or bookings.")},
    {"places"_L1,
        QT_TRANSLATE_NOOP("Words", "“%2” is not understood. Write for example A1-A20, B7.")},
    {"place-twice"_L1, QT_TRANSLATE_NOOP("Words", "%2 stands in the list twice.")},
    {"place-taken-number"_L1,
        QT_TRANSLATE_NOOP("Words", "The event has a place %2 already. Nothing was added.")},
    {"foreign-price"_L1,
        QT_TRANSLATE_NOOP("Words", "This price is not one of the event's for it.")},
    {"foreign-place"_L1, QT_TRANSLATE_NOOP("Words", "This place is one of another event.")},
    {"item-removed"_L1, QT_TRANSLATE_NOOP("Words", "“%2” is no longer on the price list.")},
    {"booking-closed"_L1,
        QT_TRANSLATE_NOOP("Words",
            "Booking for this event is closed since %2. An older booking "
            "can be entered with its real date.")},
    {"in-future"_L1, QT_TRANSLATE_NOOP("Words", "This lies in the future.")},
    {"in-past"_L1, QT_TRANSLATE_NOOP("Words", "This day is over.")},
    {"no-organiser"_L1,
        QT_TRANSLATE_NOOP("Words", "The event has no e-mail address of the organiser.")},
    {"over-open-amount"_L1, QT_TRANSLATE_NOOP("Words", "This is more than is open, which is %2.")},
    {"nothing-open"_L1, QT_TRANSLATE_NOOP("Words", "There is nothing to pay on this invoice.")},
    {"numbers-in-use"_L1,
        QT_TRANSLATE_NOOP("Words", "The numbers go on by themselves once an invoice is issued.")},
    {"iban"_L1, QT_TRANSLATE_NOOP("Words", "This is not a correct IBAN.")},
    {"bic"_L1, QT_TRANSLATE_NOOP("Words", "This is not a correct BIC.")},
    {"bankgiro"_L1, QT_TRANSLATE_NOOP("Words", "This is not a correct Bankgiro number.")},
    {"swish"_L1,
        QT_TRANSLATE_NOOP("Words", "This is not a company's Swish number (123 and seven digits).")},
    {"number-differs"_L1, QT_TRANSLATE_NOOP("Words", "This is not the number of the booking.")},
    {"place-taken"_L1, QT_TRANSLATE_NOOP("Words", "The place is held by another booking.")},
    {"place-removed"_L1, QT_TRANSLATE_NOOP("Words", "The place was removed from the event.")},
    {"event-full"_L1, QT_TRANSLATE_NOOP("Words", "The event is full.")},
    {"invoice-paid"_L1, QT_TRANSLATE_NOOP("Words", "The invoice is paid.")},
    {"partly-paid"_L1, QT_TRANSLATE_NOOP("Words", "A part of the invoice is paid.")},
    {"unpaid-invoice"_L1, QT_TRANSLATE_NOOP("Words", "An invoice is not paid.")},
    {"seller-not-set"_L1,
        QT_TRANSLATE_NOOP("Words", "Who sells is not set up in Preferences, under Invoices.")},
    {"event-not-found"_L1, QT_TRANSLATE_NOOP("Words", "The event is not there any more.")},
    {"price-not-found"_L1, QT_TRANSLATE_NOOP("Words", "The price is not there any more.")},
    {"place-not-found"_L1, QT_TRANSLATE_NOOP("Words", "The place is not there any more.")},
    {"booking-not-found"_L1, QT_TRANSLATE_NOOP("Words", "The booking is not there any more.")},
    {"invoice-not-found"_L1, QT_TRANSLATE_NOOP("Words", "There is no such invoice.")},
    {"invoice-number"_L1,
        QT_TRANSLATE_NOOP("Words", "The number of an invoice is the next one, and no other.")},
    {"invoice-sums"_L1,
        QT_TRANSLATE_NOOP("Words", "The sums of an invoice are those of its lines.")},
    {"invoice-credit"_L1,
        QT_TRANSLATE_NOOP("Words", "A credit note takes back one invoice as a whole.")},
};

} // namespace

std::span<const ReasonWord> bookingReasonWords()
{
    return reasons;
}

} // namespace kontorist::words
