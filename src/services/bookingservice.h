#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/audit.h"
#include "services/bookingrequests.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace kontorist {

class ServiceContext;

/// Bookings as staff handle them. All calls return at once; the work is done in the database
/// threads. Errors common to all: Unavailable, Busy, Full, ReadOnly, Cancelled, Internal; NotFound;
/// Refused with a word of bookingRefusalName(), args {action, status}; "place-taken" has as third
/// arg the number of the booking that holds it; Denied; Conflict.
class BookingService
{
public:
    explicit BookingService(ServiceContext& context);
    ~BookingService();
    BookingService(const BookingService&) = delete;
    BookingService& operator=(const BookingService&) = delete;

    /// Rows [first, first + count) of the query's order. Shorter at the end.
    [[nodiscard]] QFuture<Result<std::vector<Booking>>> rows(
        const BookingQuery& query, qint64 first, int count, const CancelToken& cancel = {});
    /// The rows behind `after` (from the start where invalid), by key: for scripts that page.
    [[nodiscard]] QFuture<Result<std::vector<Booking>>> rowsAfter(
        const BookingQuery& query, BookingId after, int count, const CancelToken& cancel = {});
    /// Those that exist, in the order asked for.
    [[nodiscard]] QFuture<Result<std::vector<Booking>>> byIds(
        const std::vector<BookingId>& ids, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<qint64>> count(
        const BookingQuery& query, const CancelToken& cancel = {});
    /// Row index in the query's order. NotFound where it does not match.
    [[nodiscard]] QFuture<Result<qint64>> position(
        const BookingQuery& query, BookingId id, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<BookingDetails>> details(BookingId id);
    /// The booking log, newest first.
    [[nodiscard]] QFuture<Result<std::vector<AuditEvent>>> log(BookingId id, int limit = 200);

    /// UNPROCESSED. Invalid with field, see draftFaults(); "in-future", field "createdAt";
    /// "booking-closed" (args: the day) after the event's last day to book where no createdAt is
    /// given. Refused "foreign-place", "place-removed", "foreign-price", "item-removed",
    /// "foreign-customer-user".
    [[nodiscard]] QFuture<Result<Booking>> add(const NewBooking& booking);
    /// Typo hint, sums, who else has the place: what a form shows while it is filled in.
    [[nodiscard]] QFuture<Result<BookingCheck>> check(
        const NewBooking& booking, BookingId editing = {});
    /// Saves the fields that differ. Conflict "same-field-changed", args = fields. A changed e-mail
    /// address revokes guest links and clears the bounce mark. Once approved only address, discount
    /// and note (else Refused "wrong-status", field): then the invoice is credited and a new one
    /// issued (MANAGE_INVOICES, too); "invoice-paid", "partly-paid". While it holds a place,
    /// another free one may be taken.
    [[nodiscard]] QFuture<Result<Booking>> edit(
        BookingId id, const BookingDraft& before, const BookingDraft& after);
    /// What `action` would do now; never an error because it is refused: see verdict.
    [[nodiscard]] QFuture<Result<BookingActionPreview>> preview(BookingAction action, BookingId id);

    /// RecordAccepted, RecordDeclined, Approve, ReturnToUnprocessed, Cancel, RevokeLinks, Unlink,
    /// AllowCode, MarkBounced, ClearBounced. `rowVersion` is that of the row the user saw (0 =
    /// whatever is there). Approve issues the invoice in the same transaction; ReturnToUnprocessed
    /// and Cancel credit it.
    [[nodiscard]] QFuture<Result<Booking>> perform(
        BookingAction action, BookingId id, qint64 rowVersion);
    /// Links to a contact, or to a customer user and its contact. Guest links are revoked.
    [[nodiscard]] QFuture<Result<Booking>> link(
        BookingId id, qint64 rowVersion, ContactId contact, CustomerUserId customerUser = {});

    /// Composes a mail with a fresh code. Judged as SendOffer, or SendMail (Invoice also needs an
    /// invoice: Refused "nothing-open"). Offers need `replyBy`, a day: Invalid "required" or
    /// "in-past", field "replyBy". Refused "no-organiser" where there is no address of theirs.
    /// Writes nothing.
    [[nodiscard]] QFuture<Result<PreparedBookingMail>> prepareMail(BookingId id,
        BookingMailKind kind, const QDate& replyBy = {},
        MailRecipient recipient = MailRecipient::Exhibitor, const QString& language = {});
    /// The day until which an offer made today is open, where nobody says otherwise.
    [[nodiscard]] QFuture<Result<QDate>> proposeReplyBy(BookingId id);
    /// Records code, message and status in one transaction. Earlier codes stay valid. Call before
    /// the mail program is opened. "Was it sent?" is answered through
    /// InvitationService::confirmSent(); No revokes the code, and takes an offer back.
    [[nodiscard]] QFuture<Result<HandedOffBookingMail>> handOff(
        const PreparedBookingMail& prepared, MailChannel channel);

    [[nodiscard]] QFuture<Result<QDateTime>> cutOff();
    /// ADMINISTER. A moment in the past or present: Invalid "in-future", field "cutOff".
    [[nodiscard]] QFuture<Result<QDateTime>> setCutOff(const QDateTime& moment);

private:
    struct Lists;
    ServiceContext& m_context;
    std::unique_ptr<Lists> m_lists;
};

} // namespace kontorist
