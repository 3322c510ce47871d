#pragma once

#include "domain/bookingactions.h"
#include "domain/bookingquery.h"
#include "domain/token.h"
#include "services/mail/preparedmail.h"

#include <optional>
#include <vector>

namespace kontorist {

/// A booking as it is typed in.
struct NewBooking
{
    EventId event;
    BookingDraft draft;
    QDateTime createdAt; ///< the real one where it is imported; invalid = now
    ContactId contact; ///< linked from the start; invalid = not
    CustomerUserId customerUser; ///< the same; its person is taken along
};

/// What there is to say about a draft, without writing. Nothing in it forbids saving.
struct BookingCheck
{
    bool emailValid = false;
    QString emailFault; ///< reason word ("email-…") where an address is typed that is not correct
    QString emailHint; ///< "did you mean": the whole address; empty = none
    ContactId knownContact; ///< ACTIVE, and has this address
    QString knownContactName;
    AccessMode mode = AccessMode::GuestLink; ///< as it would be reached
    BookingId placeHeldBy; ///< the place is another booking's
    QString placeHeldByName;
    std::vector<BookingId> sameEmail; ///< other bookings of the event with this address, at most 5
    std::vector<InvoiceLine> lines;
    Sums sums;
};

/// Consequences of an action, for the confirmation and the checklist.
struct BookingActionPreview
{
    BookingVerdict verdict;
    Booking booking; ///< with the row version that the call must be given
    std::vector<InvoiceLine> lines; ///< what an invoice would say now
    Sums sums;
    QDate dueOn; ///< of an invoice issued now
    QString sellerLacks; ///< "name", "address", "payment"; empty = ready
    BookingId placeHeldBy; ///< who holds the place where the verdict is PlaceTaken
    QString placeHeldByName;
    int openCodes = 0; ///< guest links that die where the action says so
    qint64 refund = 0; ///< that a credit note would say is to be paid back
};

/// A booking as its pane needs it: read in one transaction.
struct BookingDetails
{
    Booking booking;
    BookingFacts facts; ///< for judge()
    std::vector<InvoiceLine> lines;
    std::vector<Invoice> invoices; ///< newest first, credit notes among them
    std::vector<Payment> payments; ///< on any of them, newest first
    std::vector<AccessToken> codes; ///< newest first
};

/// Which mail: an offer changes the status; the others do not.
enum class BookingMailKind {
    Offer, ///< place offer with a day to reply by
    Booking, ///< how the booking stands
    Invoice ///< there is an invoice to see and pay
};
enum class MailRecipient { Exhibitor, Organiser };

/// A mail about a booking before it is handed off. The secret exists only here and in the message.
struct PreparedBookingMail
{
    BookingId booking;
    qint64 rowVersion = 0;
    BookingMailKind kind = BookingMailKind::Booking;
    MailRecipient recipient = MailRecipient::Exhibitor;
    QString exhibitor;
    QString language;
    QString link; ///< with a fresh code, or to the account where the booking is linked
    bool carriesCode = true; ///< false: it leads to the account
    QDateTime expiresAt; ///< of the code; UTC
    QDate replyBy; ///< offers only: the last day
    MailMessage message;
    bool asksFirst = false; ///< the exhibitor declined before
    bool leadsNowhere = false; ///< the address of the portal was never set: warn
};

/// What handOff() recorded.
struct HandedOffBookingMail
{
    MessageId message; ///< its number stands in the log where a guest comes in through it
    TokenId token; ///< invalid where no code went along
    BookingId booking;
    QString exhibitor;
    QDateTime expiresAt;
};

/// What opens behind a mailed button: this booking, and nothing else.
struct GuestView
{
    BookingId booking;
    QString number; ///< "B-104": typed in to confirm a cancellation
    QString exhibitor;
    QString eventName;
    QDate startsOn;
    QDate endsOn;
    QString placeNumber;
    BookingStatus status = BookingStatus::Unprocessed;
    QDate replyBy; ///< last day to answer an offer
    QString currency;
    std::vector<InvoiceLine> lines;
    Sums sums;
    InvoiceNumber invoice;
    InvoiceState invoiceState = InvoiceState::None;
    QDate dueOn;
    qint64 open = 0; ///< still to be paid
    std::vector<BookingAction> allowed; ///< of accept, decline, cancel, view and pay
};

} // namespace kontorist
