#include "cli/bookingfilter.h"

#include "cli/clitext.h"
#include "cli/customertext.h"
#include "cli/times.h"

#include <algorithm>
#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct SortName
{
    QLatin1StringView name;
    BookingColumn column;
};

constexpr std::array sortNames {SortName {"number"_L1, BookingColumn::Number},
    SortName {"event"_L1, BookingColumn::Event},
    SortName {"exhibitor"_L1, BookingColumn::Exhibitor},
    SortName {"email"_L1, BookingColumn::Email}, SortName {"place"_L1, BookingColumn::Place},
    SortName {"status"_L1, BookingColumn::Status}, SortName {"invoice"_L1, BookingColumn::Invoice},
    SortName {"mode"_L1, BookingColumn::AccessMode},
    SortName {"deadline"_L1, BookingColumn::Deadline},
    SortName {"created"_L1, BookingColumn::Created}, SortName {"sum"_L1, BookingColumn::Sum}};

template <class Values, class Name>
QStringList namesOf(const Values& values, Name name)
{
    QStringList names;
    for (const auto value : values) {
        names << name(value);
    }
    return names;
}

template <class Value, class FromName>
void take(const Arguments& arguments, const QString& option, std::vector<Value>& values,
    FromName fromName)
{
    for (const QString& name : arguments.texts(option)) {
        const std::optional<Value> value = fromName(name);
        if (value && std::find(values.begin(), values.end(), *value) == values.end()) {
            values.push_back(*value);
        }
    }
}

Result<BookingSortKey> sortKeyOf(const QString& text)
{
    const QString name = text.section(u':', 0, 0);
    const QString direction = text.section(u':', 1);
    const bool descending = direction == u"desc"_s;
    const bool plain = !text.contains(u':') || direction == u"asc"_s;
    for (const auto& known : sortNames) {
        if (name == known.name && (plain || descending)) {
            return BookingSortKey {known.column, descending};
        }
    }
    return failure(ErrorCode::Invalid, u"unknown-sort-field"_s, u"--sort"_s, {text.left(40)});
}

Result<void> takeOrder(const Arguments& arguments, BookingQuery& query)
{
    std::vector<BookingSortKey> keys;
    for (const QString& text : arguments.texts(u"--sort"_s)) {
        KONTORIST_ASSIGN(const BookingSortKey key, sortKeyOf(text));
        const bool twice = std::any_of(keys.begin(), keys.end(),
            [&key](const BookingSortKey& other) { return other.column == key.column; });
        if (twice) {
            return failure(ErrorCode::Invalid, u"sort-field-twice"_s, u"--sort"_s, {text.left(40)});
        }
        keys.push_back(key);
    }
    if (!keys.empty()) {
        query.sort = keys.front().column;
        query.descending = keys.front().descending;
        query.thenBy.assign(keys.begin() + 1, keys.end());
    }
    return {};
}

/// Sums are compared as they are stored, in hundredths as most currencies have them.
Result<std::optional<qint64>> sumOf(const Arguments& arguments, const QString& option)
{
    const auto text = arguments.text(option);
    if (!text) {
        return std::optional<qint64>();
    }
    KONTORIST_ASSIGN(const qint64 sum,
        parseAmount(*text, u"EUR"_s, option, std::numeric_limits<qint64>::max() / wholeRate));
    return std::optional(sum);
}

void takeChoices(const Arguments& arguments, BookingQuery& query)
{
    const QString email = arguments.textOr(u"--email"_s, {});
    if (email == "correct"_L1) {
        query.email = EmailFilter::Correct;
    } else if (email == "missing"_L1) {
        query.email = EmailFilter::Missing;
    } else if (email == "bounced"_L1) {
        query.email = EmailFilter::Bounced;
    }
    if (const auto place = arguments.text(u"--place"_s)) {
        query.place = *place == "with"_L1 ? PlaceFilter::WithPlace : PlaceFilter::WithoutPlace;
    }
    const QString deadline = arguments.textOr(u"--deadline"_s, {});
    if (deadline == "passed"_L1) {
        query.deadline = DeadlineFilter::Passed;
    } else if (deadline == "open"_L1) {
        query.deadline = DeadlineFilter::Open;
    } else if (deadline == "none"_L1) {
        query.deadline = DeadlineFilter::None;
    }
    if (arguments.has(u"--before-cut-off"_s)) {
        query.cutOff = CutOffFilter::Before;
    } else if (arguments.has(u"--after-cut-off"_s)) {
        query.cutOff = CutOffFilter::After;
    }
}

} // namespace

std::vector<OptionSpec> bookingFilterOptions()
{
    return {
        {u"--search"_s, u"TEXT"_s,
            Cli::tr("Only with this in exhibitor, e-mail address, place or booking number.")},
        numberOption(u"--event"_s, Cli::tr("Only of this event.")),
        {u"--status"_s, u"STATUS"_s, Cli::tr("Only in this status; several may be given."),
            ValueKind::Choice, namesOf(allBookingStatuses, bookingStatusName), true},
        {u"--invoice"_s, u"STATE"_s,
            Cli::tr("Only where the invoice stands like this; several may be given."),
            ValueKind::Choice, namesOf(allInvoiceStates, invoiceStateName), true},
        {u"--overdue"_s, {}, Cli::tr("Only where the invoice is due and not paid.")},
        {u"--mode"_s, u"MODE"_s, Cli::tr("Only reached in this way; several may be given."),
            ValueKind::Choice, namesOf(allAccessModes, accessModeName), true},
        {u"--email"_s, u"KIND"_s, Cli::tr("Only with such an e-mail address."), ValueKind::Choice,
            {u"any"_s, u"correct"_s, u"missing"_s, u"bounced"_s}},
        {u"--place"_s, u"WORD"_s, Cli::tr("Only with or only without a place."), ValueKind::Choice,
            {u"with"_s, u"without"_s}},
        {u"--deadline"_s, u"WORD"_s,
            Cli::tr("Only where the time to answer an offer is over, runs, or was never set."),
            ValueKind::Choice, {u"passed"_s, u"open"_s, u"none"_s}},
        {u"--created-from"_s, u"TIME"_s,
            Cli::tr("Only created at or after this day or time (ISO 8601, UTC).")},
        {u"--created-before"_s, u"TIME"_s,
            Cli::tr("Only created before this day or time (ISO 8601, UTC).")},
        {u"--before-cut-off"_s, {},
            Cli::tr("Only from before the cut-off, handled by phone and post.")},
        {u"--after-cut-off"_s, {}, Cli::tr("Only created since the cut-off.")},
        {u"--sum-from"_s, u"AMOUNT"_s, Cli::tr("Only with at least this sum, VAT included.")},
        {u"--sum-to"_s, u"AMOUNT"_s, Cli::tr("Only with at most this sum, VAT included.")},
        {u"--unlinked-known"_s, {},
            Cli::tr("Only not linked although an active contact has the e-mail address.")},
        numberOption(u"--contact"_s, Cli::tr("Only linked to this contact.")),
    };
}

OptionSpec bookingSortOption()
{
    QStringList names;
    for (const auto& known : sortNames) {
        names << QString(known.name);
    }
    return {u"--sort"_s, u"FIELD[:desc]"_s,
        Cli::tr("Order by one of %1; several may be given. The newest first without it.")
            .arg(names.join(u", "_s)),
        ValueKind::Text, {}, true};
}

Result<BookingQuery> bookingQueryOf(const Arguments& arguments)
{
    if (arguments.has(u"--before-cut-off"_s) && arguments.has(u"--after-cut-off"_s)) {
        return failure(ErrorCode::Invalid, u"contradiction"_s, u"--after-cut-off"_s);
    }
    BookingQuery query;
    query.search = arguments.textOr(u"--search"_s, {});
    query.event = EventId(arguments.number(u"--event"_s).value_or(0));
    query.contact = ContactId(arguments.number(u"--contact"_s).value_or(0));
    take(arguments, u"--status"_s, query.statuses, bookingStatusFromName);
    take(arguments, u"--invoice"_s, query.invoices, invoiceStateFromName);
    take(arguments, u"--mode"_s, query.modes, accessModeFromName);
    query.overdueOnly = arguments.has(u"--overdue"_s);
    query.knownUnlinkedOnly = arguments.has(u"--unlinked-known"_s);
    takeChoices(arguments, query);
    KONTORIST_ASSIGN(query.createdFrom, timeOf(arguments, u"--created-from"_s));
    KONTORIST_ASSIGN(query.createdBefore, timeOf(arguments, u"--created-before"_s));
    KONTORIST_ASSIGN(query.sumFrom, sumOf(arguments, u"--sum-from"_s));
    KONTORIST_ASSIGN(query.sumTo, sumOf(arguments, u"--sum-to"_s));
    KONTORIST_TRY(takeOrder(arguments, query));
    return query;
}

} // namespace kontorist
