#pragma once

#include "domain/booking.h"
#include "domain/customeruseractions.h"
#include "domain/rights.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace kontorist {

/// Everything that can be done to one booking. The table in bookingactions.cpp is the only place
/// that says when.
enum class BookingAction {
    SendOffer,
    Accept, ///< guest or exhibitor
    Decline, ///< guest or exhibitor
    RecordAccepted, ///< answered by phone or post
    RecordDeclined,
    Approve,
    ReturnToUnprocessed,
    Cancel,
    CancelByGuest, ///< guest or exhibitor
    ViewInvoice, ///< guest or exhibitor
    PayInvoice, ///< guest or exhibitor
    SendMail,
    SendInvoice, ///< by hand: printed or as a PDF
    RegisterPayment,
    RevokeLinks,
    Link,
    Unlink,
    AllowCode, ///< a booking from before the cut-off gets codes on purpose
    MarkBounced, ///< mail to the address came back
    ClearBounced,
    Edit
};

inline constexpr size_t bookingActionCount = 21;

/// What is asked before it happens.
enum class BookingConfirmation {
    None,
    MailReview,
    OfferReview, ///< mail review, and asked first where the exhibitor declined
    Checklist, ///< place, extras, sums and recipient
    Payment,
    Always
};

struct BookingActionRule
{
    BookingAction action;
    QLatin1StringView id; ///< stable word: audit, object names, command line
    std::array<bool, 6> offered; ///< by BookingStatus
    std::array<BookingStatus, 6> result; ///< afterwards, by status before; same = unchanged
    Rights rights; ///< all needed by staff
    DoneBy doneBy; ///< Person: the guest or the exhibitor
    bool reversible;
    BookingConfirmation confirmation;
};

[[nodiscard]] std::span<const BookingActionRule> bookingActionRules();
[[nodiscard]] const BookingActionRule& bookingActionRule(BookingAction action);
/// Of what staff do.
[[nodiscard]] std::optional<BookingAction> bookingActionFromId(QStringView id);

/// What the rules look at. Made by the service from the database, and by the window from a row.
struct BookingFacts
{
    BookingStatus status = BookingStatus::Unprocessed;
    AccessMode mode = AccessMode::GuestLink;
    InvoiceState invoice = InvoiceState::None; ///< of the newest one
    qint64 paid = 0; ///< of it
    qint64 open = 0; ///< of it
    bool hasPlace = false;
    bool placeRemoved = false;
    bool placeTaken = false; ///< another booking holds it
    bool eventHasPlaces = false;
    bool eventFull = false; ///< other bookings hold all that the event has room for
    bool mailable = true; ///< a correct address to write to that did not bounce
    bool emailTyped = false;
    bool emailValid = false;
    bool bounced = false;
    bool linked = false;
    int openCodes = 0;
    bool offerLate = false; ///< the time to reply is over
    bool sellerReady = true; ///< who sells is set up
    Rights rights; ///< of the acting staff member
    bool writable = true;
};

enum class BookingRefusal {
    None,
    MissingRight, ///< "missing-right"
    WrongStatus, ///< "wrong-status"
    ManualMode, ///< "manual-mode": handled by phone and post
    LinkedMode, ///< "linked": reached through the account
    NoEmail, ///< "no-email": no correct address
    NoPlace, ///< "no-place"
    PlaceRemoved, ///< "place-removed"
    PlaceTaken, ///< "place-taken"
    EventFull, ///< "event-full"
    OfferLate, ///< "offer-late"
    InvoicePaid, ///< "invoice-paid"
    PartlyPaid, ///< "partly-paid": editing what stands on the invoice
    NothingOpen, ///< "nothing-open": no invoice with an amount to pay
    SellerMissing, ///< "seller-not-set"
    NotLinked, ///< "not-linked"
    AlreadyLinked, ///< "already-linked"
    NoLinks, ///< "no-open-links"
    NotLegacy, ///< "not-legacy": needs no permission
    NotBounced, ///< "not-bounced"
    AlreadyBounced, ///< "already-bounced"
    ReadOnly ///< "read-only"
};
inline constexpr int bookingRefusalCount = 22;
[[nodiscard]] QLatin1StringView bookingRefusalName(BookingRefusal reason);

struct BookingVerdict
{
    BookingRefusal reason = BookingRefusal::None;
    /// The right that lacks, for MissingRight.
    Right lacking = Right::ManageBookings;
    [[nodiscard]] bool allowed() const { return reason == BookingRefusal::None; }
};

/// Allowed, or refused because. Order of reasons: rights, status, how the booking is reached, place
/// and room, invoice, the other conditions, read-only.
[[nodiscard]] BookingVerdict judge(BookingAction action, const BookingFacts& facts);

/// The likely next thing to do: what a window shows first.
[[nodiscard]] BookingAction primaryAction(BookingStatus status, AccessMode mode);

/// Fields that Edit may change in this status: all of changedFields(), or "address", "discount"
/// and "note" once approved; nothing once cancelled.
[[nodiscard]] bool mayEdit(const QString& field, BookingStatus status);

/// Legal status changes as the rules give them, without duplicates. The database trigger refuses
/// all others.
[[nodiscard]] std::vector<std::pair<BookingStatus, BookingStatus>> bookingTransitions();

} // namespace kontorist
