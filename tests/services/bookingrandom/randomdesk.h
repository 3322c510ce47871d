#pragma once

#include "services/bookingrandom/ledger.h"
#include "support/bookingoffice.h"

#include <QMap>
#include <QRandomGenerator>

#include <array>
#include <optional>
#include <vector>

namespace kontorist::testing {

/// A desk where everything that can be done to bookings is done at random, allowed or not. Before
/// each act it is said what must come of it: from preview(), and from what the desk itself knows
/// (which codes are dead, which number the next invoice has, who holds a place).
class RandomDesk
{
public:
    RandomDesk(BookingOffice& office, quint32 seed);

    /// One act, or none where there was nothing to do it to. Empty, or what was wrong with it.
    [[nodiscard]] QString step();
    [[nodiscard]] int acts() const { return m_acts; }
    /// Everything, also what the program's own check finds.
    [[nodiscard]] QString checkAll();
    /// How often each act was done (no reason), and refused for which reason.
    using Tally = QMap<QString, QMap<QString, int>>;
    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    struct Fair
    {
        Event event;
        std::vector<PriceItemId> stands;
        std::vector<PriceItemId> extras;
    };
    struct Code
    {
        QString secret;
        BookingId booking;
        TokenId token;
        MessageId message;
        bool offers = false;
        QDateTime expiresAt;
        bool dead = false;
        bool answered = false;
    };
    /// What an act must lead to, and what it led to.
    struct Act
    {
        QString name;
        BookingId booking; ///< invalid where there is none
        QString expected; ///< reason word; empty = it is done
        QString reason;
        int documents = 0; ///< that are issued when it is done
        BookingStatus before = BookingStatus::Unprocessed;
        BookingStatus after = BookingStatus::Unprocessed; ///< when it is done
        bool writes = true; ///< false: writes nothing even when it is done
    };
    using Deed = QString (RandomDesk::*)();
    static constexpr int liveBookings = 24; ///< more are only added while there are fewer
    static constexpr size_t extrasKnown = 8; ///< of an event, removed ones among them

    // What there is, and chance: randomdesk.cpp
    void openFairs();
    [[nodiscard]] Fair openFair(const EventDraft& draft, const QString& places);
    [[nodiscard]] int dice(int below) { return m_random.bounded(below); }
    template <class T>
    [[nodiscard]] const T& any(const std::vector<T>& from)
    {
        return from[static_cast<size_t>(dice(static_cast<int>(from.size())))];
    }
    [[nodiscard]] const Fair& fairOf(EventId event) const;
    [[nodiscard]] BookingId anyBooking(BookingAction action);
    [[nodiscard]] qint64 rankOf(BookingId id) const; ///< of its status
    [[nodiscard]] qint64 anyAmount(qint64 open);
    [[nodiscard]] PlaceId anyPlace(EventId event);
    [[nodiscard]] std::vector<BookingExtra> anyExtras(const Fair& fair);
    [[nodiscard]] QString anyEmail();
    [[nodiscard]] BookingDraft changed(const Booking& booking);
    [[nodiscard]] BookingActionPreview look(BookingAction action);
    [[nodiscard]] BookingActionPreview look(BookingAction action, BookingId id) const;
    /// The verdict as the reason word that the act must give.
    [[nodiscard]] static QString wordOf(const BookingVerdict& verdict);
    void killCodes(BookingId id);

    template <class T>
    [[nodiscard]] static QString reasonOf(const Result<T>& result)
    {
        return result ? QString() : result.error().reason;
    }
    /// An act that leaves the status as it is.
    [[nodiscard]] static Act actOn(const Booking& booking, const QString& name)
    {
        return {name, booking.id, {}, {}, 0, booking.status, booking.status, true};
    }
    [[nodiscard]] static int documentsOf(BookingAction action, BookingStatus before);
    /// Compares what was expected with what was told and what stands in the tables.
    [[nodiscard]] QString judged(const Act& act);
    /// `documents`: that were issued since.
    [[nodiscard]] QString faultOfPreview(const BookingActionPreview& preview, int documents) const;

    // Acts of staff: randomstaff.cpp
    [[nodiscard]] QString add();
    [[nodiscard]] QString edit();
    [[nodiscard]] QString expectedOfEdit(const BookingActionPreview& preview,
        const BookingDraft& after, const QStringList& fields) const;
    [[nodiscard]] QString perform(BookingAction action);
    [[nodiscard]] QString recordAccepted() { return perform(BookingAction::RecordAccepted); }
    [[nodiscard]] QString recordDeclined() { return perform(BookingAction::RecordDeclined); }
    [[nodiscard]] QString approve() { return perform(BookingAction::Approve); }
    [[nodiscard]] QString takeBack() { return perform(BookingAction::ReturnToUnprocessed); }
    [[nodiscard]] QString cancel() { return perform(BookingAction::Cancel); }
    [[nodiscard]] QString unlink() { return perform(BookingAction::Unlink); }
    [[nodiscard]] QString revoke() { return perform(BookingAction::RevokeLinks); }
    [[nodiscard]] QString allowCode() { return perform(BookingAction::AllowCode); }
    [[nodiscard]] QString markBounced() { return perform(BookingAction::MarkBounced); }
    [[nodiscard]] QString clearBounced() { return perform(BookingAction::ClearBounced); }
    [[nodiscard]] QString link();
    [[nodiscard]] QString faultOfChoice(
        EventId event, const BookingDraft& draft, const BookingDraft& had) const;
    [[nodiscard]] qint64 openOf(InvoiceNumber number) const;
    [[nodiscard]] QString expectedOfAmount(InvoiceNumber number, qint64 amount) const;
    [[nodiscard]] QString payOn(InvoiceNumber number, const QString& name, const Booking& booking);
    [[nodiscard]] QString pay();
    [[nodiscard]] QString payBack();
    [[nodiscard]] QString sendByHand();
    [[nodiscard]] QString changePrice();
    [[nodiscard]] QString changePlaces();
    [[nodiscard]] QString changeSeller();

    // Mails and guests: randomguests.cpp
    [[nodiscard]] QString offer() { return mail(BookingMailKind::Offer); }
    [[nodiscard]] QString write();
    [[nodiscard]] QString mail(BookingMailKind kind);
    [[nodiscard]] QString expectedOfMail(const BookingActionPreview& preview, BookingMailKind kind,
        const QDate& replyBy, MailRecipient recipient) const;
    [[nodiscard]] QString remembered(const PreparedBookingMail& prepared,
        const HandedOffBookingMail& handed, const Booking& booking);
    [[nodiscard]] QString notSent();
    [[nodiscard]] QString revokeOne();
    [[nodiscard]] Code& anyCode(const std::array<bool, 6>& statuses);
    /// A code, right or wrong; `known` is where it leads, if anywhere.
    [[nodiscard]] QString anySecret(const std::array<bool, 6>& statuses, const Code*& known);
    [[nodiscard]] QString guestShow();
    [[nodiscard]] QString outcomeOfGuest(BookingAction action, const QString& secret,
        const QString& number, qint64 amount, std::optional<GuestView>& view);
    [[nodiscard]] QString guestAct(BookingAction action);
    [[nodiscard]] QString guestAccept() { return guestAct(BookingAction::Accept); }
    [[nodiscard]] QString guestDecline() { return guestAct(BookingAction::Decline); }
    [[nodiscard]] QString guestCancel() { return guestAct(BookingAction::CancelByGuest); }
    [[nodiscard]] QString guestPay() { return guestAct(BookingAction::PayInvoice); }
    [[nodiscard]] QString guestInvoice() { return guestAct(BookingAction::ViewInvoice); }
    /// Empty where the code opens its booking as that is now.
    [[nodiscard]] QString expectedOfDoor(const Code* known) const;
    [[nodiscard]] QString faultOfView(const GuestView& view, const Code& code) const;
    [[nodiscard]] QString faultOfTrace(const Code& code) const;

    BookingOffice& m_office;
    QRandomGenerator m_random;
    Ledger m_ledger;
    std::vector<Fair> m_fairs;
    std::vector<ContactId> m_contacts;
    CustomerUserId m_customerUser;
    QString m_otherSecret; ///< of an invitation
    std::vector<BookingId> m_bookings;
    std::vector<Code> m_codes;
    qint64 m_nextNumber = 1;
    bool m_sellerReady = true;
    QString m_before; ///< fingerprint
    int m_acts = 0;
    Tally m_tally;
};

} // namespace kontorist::testing
