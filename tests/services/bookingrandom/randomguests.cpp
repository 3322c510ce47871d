#include "services/bookingrandom/randomdesk.h"

#include <QStringBuilder>

#include <algorithm>

namespace kontorist::testing {

using namespace Qt::StringLiterals;

using Action = BookingAction;
using Status = BookingStatus;

namespace {

constexpr size_t codesInUse = 60; ///< of the newest ones
constexpr std::array<bool, 6> anyStatus {true, true, true, true, true, true};

} // namespace

QString RandomDesk::write()
{
    return mail(dice(2) == 0 ? BookingMailKind::Booking : BookingMailKind::Invoice);
}

QString RandomDesk::expectedOfMail(const BookingActionPreview& preview, BookingMailKind kind,
    const QDate& replyBy, MailRecipient recipient) const
{
    const Booking& booking = preview.booking;
    if (!preview.verdict.allowed()) {
        return wordOf(preview.verdict);
    }
    if (kind == BookingMailKind::Offer) {
        if (!replyBy.isValid()) {
            return u"required"_s;
        }
        if (replyBy < dayOf(m_office.clock->now(), booking.timeZone)) {
            return u"in-past"_s;
        }
    }
    if (kind == BookingMailKind::Invoice && booking.status != Status::Approved) {
        return u"nothing-open"_s;
    }
    const bool nobody = recipient == MailRecipient::Organiser
        && fairOf(booking.event).event.draft.organiserEmail.isEmpty();
    return nobody ? u"no-organiser"_s : QString();
}

QString RandomDesk::mail(BookingMailKind kind)
{
    const bool offers = kind == BookingMailKind::Offer;
    const BookingActionPreview preview = look(offers ? Action::SendOffer : Action::SendMail);
    const Booking& booking = preview.booking;
    const MailRecipient recipient
        = dice(4) == 0 ? MailRecipient::Organiser : MailRecipient::Exhibitor;
    const QDate today = dayOf(m_office.clock->now(), booking.timeZone);
    const QDate replyBy = dice(15) == 0 ? QDate() : today.addDays(dice(8) - 1);
    Act act = actOn(booking, offers ? u"offer"_s : u"mail"_s);
    act.expected = expectedOfMail(preview, kind, replyBy, recipient);
    act.after = offers ? Status::Offered : booking.status;
    auto& bookings = m_office->bookings();
    const auto prepared = bookings.prepareMail(booking.id, kind, replyBy, recipient).result();
    if (!prepared) {
        act.reason = reasonOf(prepared);
        return judged(act);
    }
    if (dice(15) == 0 && booking.status != Status::Cancelled) {
        // Somebody writes a note between review and hand-off.
        BookingDraft noted = booking.draft;
        noted.note += u'.';
        BookingOffice::must(bookings.edit(booking.id, booking.draft, noted));
        m_before = m_ledger.fingerprint();
        act.expected = act.expected.isEmpty() ? u"changed-meanwhile"_s : act.expected;
    }
    const auto handed = bookings.handOff(*prepared, MailChannel::DraftFile).result();
    act.reason = reasonOf(handed);
    if (const QString fault = judged(act); !fault.isEmpty() || !handed) {
        return fault;
    }
    return remembered(*prepared, *handed, booking);
}

/// The code is known from here on; handed off again it is the same one.
QString RandomDesk::remembered(
    const PreparedBookingMail& prepared, const HandedOffBookingMail& handed, const Booking& booking)
{
    if (prepared.carriesCode == booking.isLinked()) {
        return u"the mail about B-%1 leads elsewhere"_s.arg(booking.id.value());
    }
    if (!prepared.carriesCode) {
        return {};
    }
    m_codes.push_back({prepared.link.section(u'/', -1), booking.id, handed.token, handed.message,
        prepared.kind == BookingMailKind::Offer, handed.expiresAt, false, false});
    if (dice(10) == 0) {
        m_before = m_ledger.fingerprint();
        const auto again
            = BookingOffice::must(m_office->bookings().handOff(prepared, MailChannel::Clipboard));
        if (again.token != handed.token || m_ledger.fingerprint() != m_before) {
            return u"handed off twice, recorded twice"_s;
        }
    }
    return {};
}

/// "It was not sent": the code dies, and an offer is taken back where it is still the one.
QString RandomDesk::notSent()
{
    if (m_codes.empty()) {
        return {};
    }
    Code& code = anyCode(anyStatus);
    const Booking booking = m_office.now(code.booking);
    const bool newest = m_ledger.number(u"SELECT max(id) FROM outbound_message WHERE booking_id = ?"
                                        " AND template = 'place-offer'"_s,
                            {code.booking.value()})
        == code.message.value();
    Act act = actOn(booking, u"not-sent"_s);
    act.expected = code.answered ? u"answered-already"_s : QString();
    act.reason = reasonOf(m_office->invitations().confirmSent(code.message, false).result());
    if (newest && booking.status == Status::Offered) {
        act.after = Status::Unprocessed;
    }
    code.dead = code.dead || act.reason.isEmpty();
    code.answered = true;
    return judged(act);
}

QString RandomDesk::revokeOne()
{
    if (m_codes.empty()) {
        return {};
    }
    Code& code = anyCode(anyStatus);
    Act act = actOn(m_office.now(code.booking), u"revoke-one"_s);
    const bool over = code.dead || m_office.clock->now() >= code.expiresAt;
    act.expected = over ? u"not-valid"_s : QString();
    act.reason = reasonOf(m_office->links().revoke(code.token).result());
    code.dead = code.dead || act.reason.isEmpty();
    return judged(act);
}

/// One of the newest ones; mostly one that works, of a booking in such a status.
RandomDesk::Code& RandomDesk::anyCode(const std::array<bool, 6>& statuses)
{
    std::vector<size_t> suitable;
    for (size_t i = m_codes.size() - std::min(m_codes.size(), codesInUse); i < m_codes.size();
         ++i) {
        if (!m_codes[i].dead && statuses[static_cast<size_t>(rankOf(m_codes[i].booking))]) {
            suitable.push_back(i);
        }
    }
    const bool other = suitable.empty() || dice(4) == 0;
    return m_codes[other ? static_cast<size_t>(dice(static_cast<int>(m_codes.size())))
                         : any(suitable)];
}

QString RandomDesk::anySecret(const std::array<bool, 6>& statuses, const Code*& known)
{
    const int what = dice(16);
    known = what < 3 || m_codes.empty() ? nullptr : &anyCode(statuses);
    if (known != nullptr) {
        return known->secret;
    }
    if (what == 0 && !m_codes.empty()) {
        QString damaged = anyCode(statuses).secret;
        damaged.back() = damaged.back() == u'A' ? u'B' : u'A';
        return damaged;
    }
    return what == 1 ? m_otherSecret : QString(u"B-%1"_s.arg(dice(100)));
}

QString RandomDesk::expectedOfDoor(const Code* known) const
{
    const bool opens = known != nullptr && !known->dead && m_office.clock->now() < known->expiresAt
        && m_office.now(known->booking).mode == AccessMode::GuestLink;
    return opens ? QString() : u"link-not-valid"_s;
}

/// A guest sees the booking of the code and what can be done with it, and no other.
QString RandomDesk::faultOfView(const GuestView& view, const Code& code) const
{
    if (view.booking != code.booking) {
        return u"the code of B-%1 opened B-%2"_s.arg(code.booking.value())
            .arg(view.booking.value());
    }
    const auto details = BookingOffice::must(m_office->bookings().details(code.booking));
    for (const auto& rule : bookingActionRules()) {
        const bool offered = std::find(view.allowed.begin(), view.allowed.end(), rule.action)
            != view.allowed.end();
        const bool may
            = rule.doneBy == DoneBy::Person && judge(rule.action, details.facts).allowed();
        if (offered != may) {
            return u"a guest of B-%1 sees the wrong choice: %2"_s.arg(code.booking.value())
                .arg(QString(rule.id));
        }
    }
    const bool adds = view.sums == sumsOf(view.lines) && view.sums == details.booking.sums;
    return adds || view.status == Status::Cancelled
        ? QString()
        : u"what a guest of B-%1 sees does not add up"_s.arg(code.booking.value());
}

QString RandomDesk::guestShow()
{
    const Code* known = nullptr;
    const QString secret = anySecret(anyStatus, known);
    Act act = known != nullptr ? actOn(m_office.now(known->booking), u"guest-show"_s) : Act();
    act.name = u"guest-show"_s;
    act.expected = expectedOfDoor(known);
    act.writes = false;
    const auto view = m_office->guests().show(secret).result();
    act.reason = reasonOf(view);
    const QString fault = judged(act);
    return fault.isEmpty() && view ? faultOfView(*view, *known) : fault;
}

QString RandomDesk::outcomeOfGuest(Action action, const QString& secret, const QString& number,
    qint64 amount, std::optional<GuestView>& view)
{
    auto& guests = m_office->guests();
    if (action == Action::ViewInvoice) {
        return reasonOf(guests.invoice(secret).result());
    }
    Result<GuestView> result = failure(ErrorCode::Internal, u"not done"_s);
    if (action == Action::Accept) {
        result = guests.accept(secret).result();
    } else if (action == Action::Decline) {
        result = guests.decline(secret).result();
    } else if (action == Action::CancelByGuest) {
        result = guests.cancel(secret, number).result();
    } else {
        result = guests.pay(secret, amount, u"swish"_s).result();
    }
    if (result) {
        view = *result;
    }
    return reasonOf(result);
}

QString RandomDesk::guestAct(Action action)
{
    const auto& rule = bookingActionRule(action);
    const Code* known = nullptr;
    const QString secret = anySecret(rule.offered, known);
    const BookingId id = known != nullptr ? known->booking : BookingId();
    const bool otherNumber = dice(4) == 0;
    const QString number = u"b-%1"_s.arg(id.value() + (otherNumber ? 1 : 0));
    Act act;
    act.name = rule.id;
    act.expected = expectedOfDoor(known);
    act.writes = action != Action::ViewInvoice;
    qint64 amount = 1;
    if (known != nullptr) {
        const BookingActionPreview preview = look(action, id);
        act = actOn(preview.booking, rule.id);
        act.writes = action != Action::ViewInvoice;
        act.after = rule.result[static_cast<size_t>(act.before)];
        act.documents = documentsOf(action, act.before);
        amount = anyAmount(openOf(preview.booking.invoice));
        act.expected = expectedOfDoor(known);
        if (act.expected.isEmpty()) {
            const bool unsure = action == Action::CancelByGuest && otherNumber;
            act.expected = unsure ? u"number-differs"_s : wordOf(preview.verdict);
        }
        if (act.expected.isEmpty() && action == Action::PayInvoice) {
            act.expected = expectedOfAmount(preview.booking.invoice, amount);
        }
    }
    const QString others = u"SELECT sum(row_version) FROM booking WHERE id <> ?"_s;
    const qint64 before = m_ledger.number(others, {id.value()});
    std::optional<GuestView> view;
    act.reason = outcomeOfGuest(action, secret, number, amount, view);
    if (const QString fault = judged(act); !fault.isEmpty() || !view) {
        return fault;
    }
    if (m_ledger.number(others, {id.value()}) != before) {
        return u"a guest of B-%1 changed another booking"_s.arg(id.value());
    }
    return faultOfTrace(*known) % faultOfView(*view, *known);
}

/// The newest log line names the mail that opened the door, and nobody.
QString RandomDesk::faultOfTrace(const Code& code) const
{
    const qint64 named = m_ledger.number(
        u"SELECT count(*) FROM audit_event WHERE seq = (SELECT seq FROM audit_head)"
        " AND actor_kind = 'guest' COLLATE NOCASE AND actor LIKE 'Guest (mail ' || ? || ' to %)'"
        " AND subject_kind = 'booking' AND subject_id = ?"_s,
        {code.message.value(), code.booking.value()});
    return named == 1 ? QString()
                      : u"the log does not name the mail to B-%1"_s.arg(code.booking.value());
}

} // namespace kontorist::testing
