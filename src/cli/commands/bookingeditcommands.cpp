#include "cli/bookingtext.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "cli/errortext.h"
#include "cli/times.h"
#include "services/bookingservice.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// ITEM=QUANTITY; 0 takes the item away.
Result<void> takeExtra(const QString& text, std::vector<BookingExtra>& extras)
{
    bool itemOk = false;
    bool quantityOk = false;
    const PriceItemId item(text.section(u'=', 0, 0).toLongLong(&itemOk));
    const int quantity = text.section(u'=', 1).toInt(&quantityOk);
    if (!itemOk || !quantityOk || !item.isValid()) {
        return failure(ErrorCode::Invalid, u"extra-malformed"_s, u"extras"_s, {text.left(40)});
    }
    const auto found = std::find_if(extras.begin(), extras.end(),
        [&](const BookingExtra& extra) { return extra.item == item; });
    if (quantity == 0) {
        if (found != extras.end()) {
            extras.erase(found);
        }
    } else if (found != extras.end()) {
        found->quantity = quantity;
    } else {
        extras.push_back({item, quantity});
    }
    return {};
}

/// What the options change; the rest stays as it is.
Result<BookingDraft> draftFrom(Session& session, BookingDraft draft)
{
    const Arguments& args = session.args();
    draft.exhibitor = args.textOr(u"--exhibitor"_s, draft.exhibitor);
    draft.email = args.textOr(u"--email"_s, draft.email);
    draft.phone = args.textOr(u"--phone"_s, draft.phone);
    draft.address = args.textOr(u"--address"_s, draft.address);
    draft.orgNumber = args.textOr(u"--org-number"_s, draft.orgNumber);
    draft.reference = args.textOr(u"--reference"_s, draft.reference);
    draft.language = args.textOr(u"--contact-language"_s, draft.language);
    draft.note = args.textOr(u"--note"_s, draft.note);
    if (args.has(u"--place"_s)) {
        draft.place = idOf<PlaceId>(session, u"--place"_s);
    }
    if (const auto discount = args.text(u"--discount"_s)) {
        KONTORIST_ASSIGN(draft.discount, parseRate(*discount, u"discount"_s));
    }
    for (const QString& text : args.texts(u"--extra"_s)) {
        KONTORIST_TRY(takeExtra(text, draft.extras));
    }
    return draft;
}

/// Remarks on what was typed; nothing of it keeps from saving.
void remark(Session& session, const BookingCheck& check)
{
    if (!check.emailFault.isEmpty()) {
        session.out().note(
            Cli::tr("The booking is saved, and handled by phone and post: %1")
                .arg(errorMessage(makeError(ErrorCode::Invalid, check.emailFault, u"email"_s))));
    } else if (!check.emailHint.isEmpty()) {
        session.out().note(Cli::tr("Did you mean %1?").arg(printable(check.emailHint)));
    }
    if (check.placeHeldBy.isValid()) {
        session.out().note(
            Cli::tr("The place is held by booking B-%1.").arg(check.placeHeldBy.value()));
    }
    for (const BookingId other : check.sameEmail) {
        session.out().note(
            Cli::tr("Booking B-%1 of the event has this e-mail address, too.").arg(other.value()));
    }
}

ExitStatus print(Session& session, const Booking& booking, const BookingCheck& check)
{
    remark(session, check);
    JsonRow row = bookingJson(booking);
    row.add("email_fault"_L1, check.emailFault).add("email_hint"_L1, check.emailHint);
    return printOne(session, row, booking.number());
}

ExitStatus runAdd(Session& session)
{
    NewBooking request;
    request.event = idOf<EventId>(session, u"--event"_s);
    request.contact = idOf<ContactId>(session, u"--contact"_s);
    request.customerUser = idOf<CustomerUserId>(session, u"--customer-user"_s);
    CLI_ASSIGN(request.createdAt, session, timeOf(session.args(), u"--created-at"_s));
    CLI_ASSIGN(request.draft, session, draftFrom(session, {}));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& bookings = workspace->bookings();
    CLI_ASSIGN(const Booking booking, session, await(bookings.add(request)));
    request.draft = booking.draft;
    CLI_ASSIGN(const BookingCheck check, session, await(bookings.check(request, booking.id)));
    return print(session, booking, check);
}

ExitStatus runEdit(Session& session)
{
    const BookingId id = bookingIdOf(session);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& bookings = workspace->bookings();
    CLI_ASSIGN(const BookingDetails details, session, await(bookings.details(id)));
    const BookingDraft& before = details.booking.draft;
    CLI_ASSIGN(const BookingDraft after, session, draftFrom(session, before));
    CLI_ASSIGN(const Booking booking, session, await(bookings.edit(id, before, after)));
    NewBooking saved;
    saved.event = booking.event;
    saved.draft = booking.draft;
    CLI_ASSIGN(const BookingCheck check, session, await(bookings.check(saved, id)));
    return print(session, booking, check);
}

std::vector<OptionSpec> draftOptions()
{
    return {
        {u"--exhibitor"_s, u"TEXT"_s, Cli::tr("Who books, as written on the invoice.")},
        {u"--email"_s, u"ADDRESS"_s,
            Cli::tr("E-mail address; one that is not correct is kept, and nothing is mailed.")},
        {u"--phone"_s, u"TEXT"_s, Cli::tr("Phone number.")},
        {u"--address"_s, u"TEXT"_s, Cli::tr("Address of the invoice; line breaks are kept.")},
        {u"--org-number"_s, u"TEXT"_s, Cli::tr("Organisation number of the buyer.")},
        {u"--reference"_s, u"TEXT"_s, Cli::tr("The buyer's own reference.")},
        {u"--contact-language"_s, u"CODE"_s, Cli::tr("Language of mails and invoice."),
            ValueKind::Choice, contactLanguages()},
        {u"--place"_s, u"PLACE-ID"_s, Cli::tr("The place, as events places names it; 0 for none."),
            ValueKind::Number},
        {u"--extra"_s, u"ITEM=QUANTITY"_s,
            Cli::tr("So many of this line of the price list, 0 for none; several may be given."),
            ValueKind::Text, {}, true},
        {u"--discount"_s, u"RATE"_s, Cli::tr("Discount on every line in per cent, like 12.5.")},
        {u"--note"_s, u"TEXT"_s, Cli::tr("For staff only.")},
    };
}

} // namespace

std::vector<CommandSpec> bookingEditCommands()
{
    CommandSpec add {u"add"_s, Cli::tr("Add a booking; nothing is mailed."), {}, draftOptions(),
        {{u"bookings add --event 1 --exhibitor \"Olsen AS\" --email kari@olsen.no --extra 4=2"_s,
            Cli::tr("A booking with two of item 4.")}},
        runAdd};
    add.options.insert(
        add.options.begin(), numberOption(u"--event"_s, Cli::tr("The event that is booked.")));
    add.options.push_back({u"--created-at"_s, u"TIME"_s,
        Cli::tr("When it was really made, for an older one (ISO 8601, UTC).")});
    add.options.push_back(numberOption(u"--contact"_s, Cli::tr("Linked to this contact.")));
    add.options.push_back(
        numberOption(u"--customer-user"_s, Cli::tr("Linked to this customer user.")));
    return {
        add,
        {u"edit"_s, Cli::tr("Change what the options name."), {bookingArgument()}, draftOptions(),
            {}, runEdit},
    };
}

} // namespace kontorist
