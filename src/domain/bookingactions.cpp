#include "domain/bookingactions.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto U = BookingStatus::Unprocessed;
constexpr auto O = BookingStatus::Offered;
constexpr auto A = BookingStatus::Accepted;
constexpr auto D = BookingStatus::Declined;
constexpr auto P = BookingStatus::Approved;
constexpr auto C = BookingStatus::Cancelled;

using Action = BookingAction;
using Flags = std::array<bool, 6>;
using Statuses = std::array<BookingStatus, 6>;

constexpr Statuses unchanged {U, O, A, D, P, C};
constexpr Flags always {true, true, true, true, true, true};
constexpr Flags inOffered {false, true, false, false, false, false};
constexpr Flags inApproved {false, false, false, false, true, false};
constexpr Flags beforeAnswer {true, true, false, false, false, false};

constexpr Rights bookings(Right::ManageBookings);
constexpr Rights invoices(Right::ManageInvoices);
const Rights both = Rights(Right::ManageBookings) | Right::ManageInvoices;

// clang-format off
const std::array<BookingActionRule, bookingActionCount> rules {{
    // action, id, offered in U O A D P C, afterwards, rights, by, reversible, confirmation
    {Action::SendOffer, "send-offer"_L1, {true, false, false, true, false, false},
        {O, O, A, O, P, C}, bookings, DoneBy::Staff, true, BookingConfirmation::OfferReview},
    {Action::Accept, "accept"_L1, inOffered,
        {U, A, A, D, P, C}, bookings, DoneBy::Person, true, BookingConfirmation::None},
    {Action::Decline, "decline"_L1, inOffered,
        {U, D, A, D, P, C}, bookings, DoneBy::Person, true, BookingConfirmation::None},
    {Action::RecordAccepted, "record-accepted"_L1, beforeAnswer,
        {A, A, A, D, P, C}, bookings, DoneBy::Staff, true, BookingConfirmation::None},
    {Action::RecordDeclined, "record-declined"_L1, beforeAnswer,
        {D, D, A, D, P, C}, bookings, DoneBy::Staff, true, BookingConfirmation::None},
    {Action::Approve, "approve"_L1, {true, false, true, false, false, false},
        {P, O, P, D, P, C}, both, DoneBy::Staff, true, BookingConfirmation::Checklist},
    {Action::ReturnToUnprocessed, "return-to-unprocessed"_L1, {false, true, true, true, true, false},
        {U, U, U, U, U, C}, bookings, DoneBy::Staff, true, BookingConfirmation::Always},
    {Action::Cancel, "cancel"_L1, {true, true, true, false, true, false},
        {C, C, C, D, C, C}, bookings, DoneBy::Staff, false, BookingConfirmation::Always},
    {Action::CancelByGuest, "cancel-by-guest"_L1, {false, true, true, false, true, false},
        {U, C, C, D, C, C}, bookings, DoneBy::Person, false, BookingConfirmation::None},
    {Action::ViewInvoice, "view-invoice"_L1, {false, false, false, false, true, true},
        unchanged, invoices, DoneBy::Person, true, BookingConfirmation::None},
    {Action::PayInvoice, "pay-invoice"_L1, inApproved,
        unchanged, invoices, DoneBy::Person, false, BookingConfirmation::None},
    {Action::SendMail, "send-mail"_L1, always,
        unchanged, bookings, DoneBy::Staff, true, BookingConfirmation::MailReview},
    {Action::SendInvoice, "send-invoice"_L1, inApproved,
        unchanged, invoices, DoneBy::Staff, false, BookingConfirmation::None},
    {Action::RegisterPayment, "register-payment"_L1, inApproved,
        unchanged, invoices, DoneBy::Staff, false, BookingConfirmation::Payment},
    {Action::RevokeLinks, "revoke-links"_L1, always,
        unchanged, bookings, DoneBy::Staff, false, BookingConfirmation::Always},
    {Action::Link, "link"_L1, always,
        unchanged, bookings, DoneBy::Staff, true, BookingConfirmation::Always},
    {Action::Unlink, "unlink"_L1, always,
        unchanged, bookings, DoneBy::Staff, true, BookingConfirmation::Always},
    {Action::AllowCode, "allow-code"_L1, always,
        unchanged, bookings, DoneBy::Staff, true, BookingConfirmation::Always},
    {Action::MarkBounced, "mark-bounced"_L1, always,
        unchanged, bookings, DoneBy::Staff, true, BookingConfirmation::None},
    {Action::ClearBounced, "clear-bounced"_L1, always,
        unchanged, bookings, DoneBy::Staff, true, BookingConfirmation::None},
    {Action::Edit, "edit"_L1, {true, true, true, true, true, false},
        unchanged, bookings, DoneBy::Staff, true, BookingConfirmation::None},
}};
// clang-format on

size_t at(BookingStatus status)
{
    return static_cast<size_t>(status);
}

/// The rights that `rule` needs and `has` lacks, in the order of the enum; nullopt: none.
std::optional<Right> lackingRight(Rights needed, Rights has)
{
    for (const Right right : {Right::ManageBookings, Right::ManageInvoices}) {
        if (needed.testFlag(right) && !has.testFlag(right)) {
            return right;
        }
    }
    return std::nullopt;
}

bool isManual(AccessMode mode)
{
    return mode == AccessMode::ManualLegacy || mode == AccessMode::ManualNoEmail;
}

BookingRefusal reachFault(Action action, const BookingFacts& facts)
{
    switch (action) {
    case Action::SendOffer:
        if (isManual(facts.mode)) {
            return facts.mode == AccessMode::ManualNoEmail ? BookingRefusal::NoEmail
                                                           : BookingRefusal::ManualMode;
        }
        return facts.mailable ? BookingRefusal::None : BookingRefusal::NoEmail;
    case Action::SendMail:
        switch (facts.mode) {
        case AccessMode::Account:
            return BookingRefusal::LinkedMode;
        case AccessMode::ManualLegacy:
            return BookingRefusal::ManualMode;
        case AccessMode::ManualNoEmail:
            return BookingRefusal::NoEmail;
        case AccessMode::GuestLink:
            return BookingRefusal::None;
        }
        return BookingRefusal::None;
    case Action::Accept:
    case Action::Decline:
    case Action::CancelByGuest:
    case Action::ViewInvoice:
    case Action::PayInvoice:
        return isManual(facts.mode) ? BookingRefusal::ManualMode : BookingRefusal::None;
    default:
        return BookingRefusal::None;
    }
}

/// From the first step on that holds a place, the place must be there, and free.
BookingRefusal placeFault(Action action, const BookingFacts& facts)
{
    const auto& rule = bookingActionRule(action);
    if (!holdsPlace(rule.result[at(facts.status)]) || action == Action::Edit) {
        return BookingRefusal::None;
    }
    const bool starts = !holdsPlace(facts.status);
    const bool settles = action == Action::Approve || action == Action::SendOffer;
    if (settles && facts.eventHasPlaces && !facts.hasPlace) {
        return BookingRefusal::NoPlace;
    }
    if ((starts || settles || action == Action::Accept) && facts.placeRemoved) {
        return BookingRefusal::PlaceRemoved;
    }
    if (starts && facts.placeTaken) {
        return BookingRefusal::PlaceTaken;
    }
    return starts && facts.eventFull ? BookingRefusal::EventFull : BookingRefusal::None;
}

BookingRefusal invoiceFault(Action action, const BookingFacts& facts)
{
    switch (action) {
    case Action::ReturnToUnprocessed:
        return facts.status == P && facts.invoice == InvoiceState::Paid
            ? BookingRefusal::InvoicePaid
            : BookingRefusal::None;
    case Action::Approve:
        return facts.sellerReady ? BookingRefusal::None : BookingRefusal::SellerMissing;
    case Action::RegisterPayment:
    case Action::PayInvoice:
        return facts.invoice == InvoiceState::Issued && facts.open > 0
            ? BookingRefusal::None
            : BookingRefusal::NothingOpen;
    case Action::ViewInvoice:
        return facts.invoice == InvoiceState::None ? BookingRefusal::NothingOpen
                                                   : BookingRefusal::None;
    default:
        return BookingRefusal::None;
    }
}

BookingRefusal otherFault(Action action, const BookingFacts& facts)
{
    switch (action) {
    case Action::Accept:
        return facts.offerLate ? BookingRefusal::OfferLate : BookingRefusal::None;
    case Action::Link:
        return facts.linked ? BookingRefusal::AlreadyLinked : BookingRefusal::None;
    case Action::Unlink:
        return facts.linked ? BookingRefusal::None : BookingRefusal::NotLinked;
    case Action::RevokeLinks:
        return facts.openCodes > 0 ? BookingRefusal::None : BookingRefusal::NoLinks;
    case Action::AllowCode:
        if (facts.mode != AccessMode::ManualLegacy) {
            return BookingRefusal::NotLegacy;
        }
        return facts.mailable ? BookingRefusal::None : BookingRefusal::NoEmail;
    case Action::MarkBounced:
        if (!facts.emailValid) {
            return BookingRefusal::NoEmail;
        }
        return facts.bounced ? BookingRefusal::AlreadyBounced : BookingRefusal::None;
    case Action::ClearBounced:
        return facts.bounced ? BookingRefusal::None : BookingRefusal::NotBounced;
    default:
        return BookingRefusal::None;
    }
}

} // namespace

std::span<const BookingActionRule> bookingActionRules()
{
    return rules;
}

const BookingActionRule& bookingActionRule(BookingAction action)
{
    return rules[static_cast<size_t>(action)];
}

std::optional<BookingAction> bookingActionFromId(QStringView id)
{
    for (const auto& rule : rules) {
        if (rule.doneBy == DoneBy::Staff && id == rule.id) {
            return rule.action;
        }
    }
    return std::nullopt;
}

QLatin1StringView bookingRefusalName(BookingRefusal reason)
{
    constexpr std::array<QLatin1StringView, bookingRefusalCount> names {""_L1, "missing-right"_L1,
        "wrong-status"_L1, "manual-mode"_L1, "linked"_L1, "no-email"_L1, "no-place"_L1,
        "place-removed"_L1, "place-taken"_L1, "event-full"_L1, "offer-late"_L1, "invoice-paid"_L1,
        "partly-paid"_L1, "nothing-open"_L1, "seller-not-set"_L1, "not-linked"_L1,
        "already-linked"_L1, "no-open-links"_L1, "not-legacy"_L1, "not-bounced"_L1,
        "already-bounced"_L1, "read-only"_L1};
    return names[static_cast<size_t>(reason)];
}

BookingVerdict judge(BookingAction action, const BookingFacts& facts)
{
    const BookingActionRule& rule = bookingActionRule(action);
    if (rule.doneBy == DoneBy::Staff) {
        if (const auto lacking = lackingRight(rule.rights, facts.rights)) {
            return {BookingRefusal::MissingRight, *lacking};
        }
    }
    if (!rule.offered[at(facts.status)]) {
        return {BookingRefusal::WrongStatus};
    }
    for (const auto fault : {reachFault, placeFault, invoiceFault, otherFault}) {
        if (const BookingRefusal reason = fault(action, facts); reason != BookingRefusal::None) {
            return {reason};
        }
    }
    const bool readsOnly = action == Action::SendInvoice || action == Action::ViewInvoice;
    if (!facts.writable && !readsOnly) {
        return {BookingRefusal::ReadOnly};
    }
    return {};
}

BookingAction primaryAction(BookingStatus status, AccessMode mode)
{
    switch (status) {
    case BookingStatus::Unprocessed:
    case BookingStatus::Declined:
        return isManual(mode) && status == U ? Action::RecordAccepted : Action::SendOffer;
    case BookingStatus::Offered:
        return Action::RecordAccepted;
    case BookingStatus::Accepted:
        return Action::Approve;
    case BookingStatus::Approved:
        return Action::RegisterPayment;
    case BookingStatus::Cancelled:
        return Action::SendMail;
    }
    return Action::Edit;
}

bool mayEdit(const QString& field, BookingStatus status)
{
    if (status == P) {
        return field == "discount"_L1 || field == "address"_L1 || field == "note"_L1;
    }
    return status != C;
}

std::vector<std::pair<BookingStatus, BookingStatus>> bookingTransitions()
{
    std::vector<std::pair<BookingStatus, BookingStatus>> list;
    for (const auto& rule : rules) {
        for (const BookingStatus from : allBookingStatuses) {
            const std::pair step {from, rule.result[at(from)]};
            if (rule.offered[at(from)] && step.first != step.second
                && std::find(list.begin(), list.end(), step) == list.end()) {
                list.push_back(step);
            }
        }
    }
    return list;
}

} // namespace kontorist
