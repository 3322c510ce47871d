#pragma once

#include "domain/contact.h"
#include "domain/event.h"
#include "domain/invoice.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kontorist {

enum class BookingStatus { Unprocessed, Offered, Accepted, Declined, Approved, Cancelled };
inline constexpr std::array allBookingStatuses {BookingStatus::Unprocessed, BookingStatus::Offered,
    BookingStatus::Accepted, BookingStatus::Declined, BookingStatus::Approved,
    BookingStatus::Cancelled};
[[nodiscard]] QString bookingStatusName(BookingStatus status); ///< "UNPROCESSED" …
[[nodiscard]] std::optional<BookingStatus> bookingStatusFromName(QStringView name);
/// OFFERED, ACCEPTED, APPROVED: nobody else can have the place.
[[nodiscard]] bool holdsPlace(BookingStatus status);

/// How a booking is reached; derived, never typed in. The first that applies.
enum class AccessMode {
    Account, ///< linked to a contact or customer user: behaves like any real booking
    ManualLegacy, ///< created before the cut-off, and no code was ever issued on purpose
    ManualNoEmail, ///< no valid e-mail address, or mail to it bounced
    GuestLink ///< by the button in the mail, without an account
};
inline constexpr std::array allAccessModes {AccessMode::Account, AccessMode::ManualLegacy,
    AccessMode::ManualNoEmail, AccessMode::GuestLink};
[[nodiscard]] QString accessModeName(AccessMode mode); ///< "ACCOUNT", "MANUAL_LEGACY" …
[[nodiscard]] std::optional<AccessMode> accessModeFromName(QStringView name);

struct AccessModeFacts
{
    bool linked = false;
    bool codeAllowed = false; ///< staff issued a code on purpose although it is older
    bool emailValid = false;
    bool emailBounced = false;
    QDateTime createdAt;
    QDateTime cutOff;
};
[[nodiscard]] AccessMode accessMode(const AccessModeFacts& facts);

/// 2018-04-25 00:00 in Stockholm, where an office sets no other moment.
[[nodiscard]] QDateTime defaultCutOff();

inline constexpr int maxExhibitorLength = 200;
inline constexpr int maxAddressLength = 500;
inline constexpr int maxBookingNoteLength = 4000;
inline constexpr int maxExtras = 100;

struct BookingExtra
{
    PriceItemId item;
    int quantity = 1;
    // Read along with the booking
    QString name {};
    qint64 unitPrice = 0;
    int vatRate = 0;
    bool removed = false; ///< no longer on the price list
    friend bool operator==(const BookingExtra& a, const BookingExtra& b)
    {
        return a.item == b.item && a.quantity == b.quantity;
    }
};

/// What staff type in for a booking.
struct BookingDraft
{
    QString exhibitor; ///< who books, as written on the invoice
    QString email; ///< as typed: one that is not correct is kept, and makes the booking manual
    QString phone;
    QString address; ///< of the invoice; several lines
    QString orgNumber; ///< of the buyer
    QString reference; ///< the buyer's own, e.g. an order number
    QString language = QStringLiteral("en"); ///< of mails and invoice
    PlaceId place;
    std::vector<BookingExtra> extras; ///< each item once
    int discount = 0; ///< hundredths of a per cent, on every line
    QString note; ///< for staff only
    friend bool operator==(const BookingDraft&, const BookingDraft&) = default;
};

struct Sums
{
    qint64 net = 0;
    qint64 vat = 0;
    [[nodiscard]] qint64 total() const { return net + vat; }
    friend bool operator==(const Sums&, const Sums&) = default;
};

struct Booking
{
    BookingId id;
    EventId event;
    BookingDraft draft;
    bool emailValid = false;
    bool emailBounced = false; ///< marked by staff
    bool codeAllowed = false;
    bool placeRemoved = false; ///< read along
    BookingStatus status = BookingStatus::Unprocessed;
    ContactId contact; ///< linked person
    CustomerUserId customerUser; ///< linked customer user; then contact is its person
    QDateTime replyUntil; ///< end of the offer, UTC; invalid = none
    QDateTime createdAt; ///< the real one, also where it was imported
    Sums sums; ///< by today's price list, once approved of the invoice
    qint64 rowVersion = 0;

    // Read along
    AccessMode mode = AccessMode::GuestLink;
    InvoiceState invoiceState = InvoiceState::None;
    int openCodes = 0; ///< guest links not revoked; those that ended by themselves count, too
    int placeVatRate = 0;
    QString eventName;
    QString currency;
    QString timeZone; ///< of the event
    QString placeNumber;
    qint64 placePrice = 0;
    QString placePriceName;
    QString contactName; ///< of the linked person
    QString contactEmail;
    QString customerName; ///< of the linked customer user
    ContactId knownContact; ///< unlinked, but an ACTIVE contact has this e-mail address
    QString knownContactName;
    InvoiceNumber invoice; ///< the newest one, credited ones included
    QDate dueOn;
    qint64 paid = 0;

    [[nodiscard]] bool isLinked() const { return contact.isValid(); }
    /// Where mails go: the linked person's address, else the typed one.
    [[nodiscard]] const QString& mailAddress() const
    {
        return isLinked() ? contactEmail : draft.email;
    }
    /// "B-104": said on the phone, stands on papers.
    [[nodiscard]] QString number() const { return QStringLiteral("B-%1").arg(id.value()); }
};

/// "B-104", "b104" or "104".
[[nodiscard]] std::optional<BookingId> bookingIdFromNumber(const QString& text);

[[nodiscard]] BookingDraft normalizedDraft(const BookingDraft& draft);
/// Invalid with field "exhibitor", "phone", "address", "orgNumber", "reference", "language",
/// "discount", "note", "extras": "required", "too-long", "control-character", "out-of-range",
/// "item-twice", "too-many". The e-mail address is never a reason.
[[nodiscard]] std::vector<Error> draftFaults(const BookingDraft& draft);
/// Names of the fields that differ, texts first: "exhibitor", "email" … "language", "place",
/// "extras", "discount".
[[nodiscard]] QStringList changedFields(const BookingDraft& before, const BookingDraft& after);
/// Copies one field by its name.
void takeField(BookingDraft& to, const QString& field, const BookingDraft& from);

/// The lines an invoice would have now: the place first, then the extras, with their sums.
[[nodiscard]] std::vector<InvoiceLine> linesOf(const Booking& booking);
[[nodiscard]] Sums sumsOf(const std::vector<InvoiceLine>& lines);

} // namespace kontorist
