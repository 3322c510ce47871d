#include "cli/bookingtext.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "cli/times.h"
#include "services/eventservice.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

ArgumentSpec eventArgument()
{
    return numberArgument(u"ID"_s, Cli::tr("Number of the event."));
}

OptionSpec allOption()
{
    return {u"--all"_s, {}, Cli::tr("Removed ones, too.")};
}

QString eventLine(const Event& event)
{
    return event.draft.name % u"  "_s % dayText(event.draft.startsOn) % u"  "_s
        % Cli::tr("%1 of %2 places free")
              .arg(QString::number(event.freePlaces), QString::number(event.places));
}

ExitStatus runList(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Event> events, session, await(workspace->events().list()));
    return printAll(session, events, eventJson, [](const Event& event) {
        return QString(QString::number(event.id.value()) % u"  "_s % eventLine(event));
    });
}

ExitStatus runShow(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Event event, session,
        await(workspace->events().load(idOf<EventId>(session, u"ID"_s))));
    return printOne(session, eventJson(event), eventLine(event));
}

/// What the options change; the rest stays as it is.
Result<EventDraft> draftFrom(const Arguments& args, EventDraft draft)
{
    draft.name = args.textOr(u"--name"_s, draft.name);
    KONTORIST_ASSIGN(draft.startsOn, dayOf(args, u"--starts"_s, draft.startsOn));
    KONTORIST_ASSIGN(draft.endsOn, dayOf(args, u"--ends"_s, draft.endsOn));
    KONTORIST_ASSIGN(draft.bookBy, dayOf(args, u"--book-by"_s, draft.bookBy));
    draft.timeZone = args.textOr(u"--time-zone"_s, draft.timeZone);
    draft.currency = args.textOr(u"--currency"_s, draft.currency);
    draft.organiserEmail = args.textOr(u"--organiser-email"_s, draft.organiserEmail);
    if (const auto capacity = args.number(u"--capacity"_s)) {
        // What does not fit is out of range, too.
        draft.capacity = static_cast<int>(std::min<qint64>(*capacity, maxCapacity + 1));
    }
    return draft;
}

ExitStatus runAdd(Session& session)
{
    CLI_ASSIGN(EventDraft draft, session, draftFrom(session.args(), {}));
    if (!draft.endsOn.isValid()) {
        draft.endsOn = draft.startsOn;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Event event, session, await(workspace->events().add(draft)));
    return printOne(session, eventJson(event), QString::number(event.id.value()));
}

ExitStatus runEdit(Session& session)
{
    const auto id = idOf<EventId>(session, u"ID"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Event before, session, await(workspace->events().load(id)));
    CLI_ASSIGN(const EventDraft draft, session, draftFrom(session.args(), before.draft));
    const qint64 version = session.args().number(u"--row-version"_s).value_or(before.rowVersion);
    CLI_ASSIGN(const Event event, session, await(workspace->events().edit(id, version, draft)));
    return printOne(session, eventJson(event), eventLine(event));
}

ExitStatus runPlaces(Session& session)
{
    const auto id = idOf<EventId>(session, u"ID"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Event event, session, await(workspace->events().load(id)));
    CLI_ASSIGN(const std::vector<Place> places, session,
        await(workspace->events().places(event.id, session.args().has(u"--all"_s))));
    return printAll(session, places, placeJson, [](const Place& place) {
        const QString holder = place.heldBy.isValid()
            ? QString(u"  B-"_s % QString::number(place.heldBy.value()))
            : QString();
        return QString(QString::number(place.id.value()) % u"  "_s % place.number % holder);
    });
}

ExitStatus runAddPlaces(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Place> places, session,
        await(workspace->events().addPlaces(idOf<EventId>(session, u"ID"_s),
            session.args().textOr(u"--numbers"_s, {}), idOf<PriceItemId>(session, u"--price"_s))));
    return printAll(session, places, placeJson, [](const Place& place) {
        return QString(QString::number(place.id.value()) % u"  "_s % place.number);
    });
}

/// An item of any event by its id: the lists are by event, and events are few.
template <class Item, class Lists>
Result<Item> findIn(Workspace& workspace, qint64 id, Lists lists, const QString& missing)
{
    KONTORIST_ASSIGN(const std::vector<Event> events, await(workspace.events().list()));
    for (const Event& event : events) {
        KONTORIST_ASSIGN(const std::vector<Item> items, await(lists(event.id)));
        for (const Item& item : items) {
            if (item.id.value() == id) {
                return item;
            }
        }
    }
    return failure(ErrorCode::NotFound, missing);
}

Result<Place> findPlace(Session& session, Workspace& workspace)
{
    return findIn<Place>(
        workspace, session.args().number(u"ID"_s).value_or(0),
        [&](EventId event) { return workspace.events().places(event, true); },
        u"place-not-found"_s);
}

Result<PriceItem> findPrice(Session& session, Workspace& workspace)
{
    return findIn<PriceItem>(
        workspace, session.args().number(u"ID"_s).value_or(0),
        [&](EventId event) { return workspace.events().priceList(event, true); },
        u"price-not-found"_s);
}

ExitStatus runEditPlace(Session& session)
{
    const Arguments& args = session.args();
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(Place place, session, findPlace(session, *workspace));
    place.number = args.textOr(u"--number"_s, place.number);
    if (args.has(u"--price"_s)) {
        place.price = idOf<PriceItemId>(session, u"--price"_s);
    }
    place.rowVersion = args.number(u"--row-version"_s).value_or(place.rowVersion);
    CLI_ASSIGN(const Place saved, session, await(workspace->events().editPlace(place)));
    return printOne(session, placeJson(saved), saved.number);
}

ExitStatus runRemovePlace(Session& session)
{
    const ExitStatus status
        = session.confirm(Cli::tr("Remove this place? It cannot be sold any more."));
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Place place, session, findPlace(session, *workspace));
    const qint64 version = session.args().number(u"--row-version"_s).value_or(place.rowVersion);
    CLI_ASSIGN(
        const Place removed, session, await(workspace->events().removePlace(place.id, version)));
    return printOne(session, placeJson(removed), removed.number);
}

ExitStatus runPrices(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Event event, session,
        await(workspace->events().load(idOf<EventId>(session, u"ID"_s))));
    CLI_ASSIGN(const std::vector<PriceItem> items, session,
        await(workspace->events().priceList(event.id, session.args().has(u"--all"_s))));
    const QString currency = event.draft.currency;
    return printAll(
        session, items, [&](const PriceItem& item) { return priceJson(item, currency); },
        [&](const PriceItem& item) {
            return QString(QString::number(item.id.value()) % u"  "_s % priceKindName(item.kind)
                % u"  "_s % item.name % u"  "_s % amountText(item.unitPrice, currency) % u"  "_s
                % plainRate(item.vatRate) % u" %"_s);
        });
}

/// Saves what the options make of `item`.
ExitStatus savePrice(Session& session, Workspace& workspace, PriceItem item)
{
    const Arguments& args = session.args();
    CLI_ASSIGN(const Event event, session, await(workspace.events().load(item.event)));
    item.name = args.textOr(u"--name"_s, item.name);
    if (const auto price = args.text(u"--price"_s)) {
        CLI_ASSIGN(
            item.unitPrice, session, parseAmount(*price, event.draft.currency, u"unitPrice"_s));
    }
    if (const auto rate = args.text(u"--vat"_s)) {
        CLI_ASSIGN(item.vatRate, session, parseRate(*rate, u"vatRate"_s));
    }
    item.rowVersion = args.number(u"--row-version"_s).value_or(item.rowVersion);
    CLI_ASSIGN(const PriceItem saved, session, await(workspace.events().savePriceItem(item)));
    return printOne(session, priceJson(saved, event.draft.currency),
        QString::number(saved.id.value()) % u"  "_s % saved.name);
}

ExitStatus runAddPrice(Session& session)
{
    for (const QString& option : {u"--kind"_s, u"--price"_s, u"--vat"_s}) {
        if (!session.args().has(option)) {
            return session.out().usage(
                u"missing-argument"_s, option, Cli::tr("Give --kind, --price and --vat."));
        }
    }
    PriceItem item;
    item.event = idOf<EventId>(session, u"ID"_s);
    item.kind = session.args().textOr(u"--kind"_s, {}) == "place"_L1 ? PriceKind::Place
                                                                     : PriceKind::Extra;
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return savePrice(session, *workspace, item);
}

ExitStatus runEditPrice(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const PriceItem item, session, findPrice(session, *workspace));
    return savePrice(session, *workspace, item);
}

ExitStatus runRemovePrice(Session& session)
{
    const ExitStatus status = session.confirm(
        Cli::tr("Remove this price? It cannot be chosen any more; bookings that have it keep it."));
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const PriceItem item, session, findPrice(session, *workspace));
    CLI_ASSIGN(const Event event, session, await(workspace->events().load(item.event)));
    const qint64 version = session.args().number(u"--row-version"_s).value_or(item.rowVersion);
    CLI_ASSIGN(const PriceItem removed, session,
        await(workspace->events().removePriceItem(item.id, version)));
    return printOne(session, priceJson(removed, event.draft.currency), removed.name);
}

std::vector<OptionSpec> draftOptions()
{
    return {
        {u"--name"_s, u"TEXT"_s, Cli::tr("Name of the event.")},
        {u"--starts"_s, u"DATE"_s, Cli::tr("First day, like 2026-05-08.")},
        {u"--ends"_s, u"DATE"_s, Cli::tr("Last day; the first one without it.")},
        {u"--book-by"_s, u"DATE"_s, Cli::tr("Last day to book; empty for none.")},
        {u"--time-zone"_s, u"ZONE"_s, Cli::tr("Zone in which days begin, like Europe/Stockholm.")},
        {u"--currency"_s, u"CODE"_s, Cli::tr("Currency of its prices."), ValueKind::Choice,
            currencies()},
        {u"--capacity"_s, u"N"_s,
            Cli::tr("So many bookings may hold a place at once; 0 for no limit."),
            ValueKind::Number},
        {u"--organiser-email"_s, u"ADDRESS"_s,
            Cli::tr("Where copies of booking mails can be sent.")},
    };
}

std::vector<OptionSpec> priceOptions()
{
    return {
        {u"--name"_s, u"TEXT"_s, Cli::tr("Name on the price list and on invoices.")},
        {u"--price"_s, u"AMOUNT"_s, Cli::tr("Price of one, without VAT, like 1250.00.")},
        {u"--vat"_s, u"RATE"_s, Cli::tr("VAT in per cent, like 25 or 12.5.")},
    };
}

std::vector<OptionSpec> with(std::vector<OptionSpec> options, const OptionSpec& more)
{
    options.push_back(more);
    return options;
}

std::vector<CommandSpec> placeCommands()
{
    const auto place
        = numberArgument(u"ID"_s, Cli::tr("Id of the place, as events places shows it."));
    const auto price
        = numberOption(u"--price"_s, Cli::tr("What it costs, of the price list; 0 for nothing."));
    return {
        {u"places"_s, Cli::tr("List the places of an event."), {eventArgument()}, {allOption()}, {},
            runPlaces},
        {u"add-places"_s, Cli::tr("Add places by their numbers: all, or none."), {eventArgument()},
            {{u"--numbers"_s, u"TEXT"_s, Cli::tr("Numbers and ranges, like A1-A20, B7.")}, price},
            {{u"events add-places 1 --numbers \"A1-A20, B7\" --price 2"_s,
                Cli::tr("21 places at price 2.")}},
            runAddPlaces},
        {u"edit-place"_s, Cli::tr("Change number or price of a place."), {place},
            {{u"--number"_s, u"TEXT"_s, Cli::tr("The new number.")}, price, rowVersionOption()}, {},
            runEditPlace},
        {u"remove-place"_s, Cli::tr("Remove a place, so that it cannot be sold any more."), {place},
            {rowVersionOption()}, {}, runRemovePlace},
    };
}

std::vector<CommandSpec> priceCommands()
{
    const auto price = numberArgument(u"ID"_s, Cli::tr("Number of the price."));
    const OptionSpec kind {u"--kind"_s, u"KIND"_s, Cli::tr("Of a place, or of something extra."),
        ValueKind::Choice, {u"place"_s, u"extra"_s}};
    return {
        {u"prices"_s, Cli::tr("Show the price list of an event."), {eventArgument()}, {allOption()},
            {}, runPrices},
        {u"add-price"_s, Cli::tr("Add a line to the price list."), {eventArgument()},
            with(priceOptions(), kind),
            {{u"events add-price 1 --kind extra --name Table --price 450.50 --vat 25"_s,
                Cli::tr("Tables can be ordered along with a place.")}},
            runAddPrice},
        {u"edit-price"_s, Cli::tr("Change a price; bookings that are not approved follow."),
            {price}, with(priceOptions(), rowVersionOption()), {}, runEditPrice},
        {u"remove-price"_s, Cli::tr("Remove a price, so that it cannot be chosen any more."),
            {price}, {rowVersionOption()}, {}, runRemovePrice},
    };
}

} // namespace

GroupSpec eventsGroup()
{
    GroupSpec group {u"events"_s, Cli::tr("Events with their places and price lists."),
        {
            {u"list"_s, Cli::tr("List events, the latest first."), {}, {}, {}, runList},
            {u"show"_s, Cli::tr("Show one event."), {eventArgument()}, {}, {}, runShow},
            {u"add"_s, Cli::tr("Add an event."), {}, draftOptions(),
                {{u"events add --name \"Spring Fair\" --starts 2026-05-08 --ends 2026-05-10"_s,
                    Cli::tr("An event of three days.")}},
                runAdd},
            {u"edit"_s, Cli::tr("Change what the options name."), {eventArgument()},
                with(draftOptions(), rowVersionOption()), {}, runEdit},
        }};
    for (auto& part : {placeCommands(), priceCommands()}) {
        group.commands.insert(group.commands.end(), part.begin(), part.end());
    }
    return group;
}

} // namespace kontorist
