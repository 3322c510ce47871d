#include "ui/bookings/bookingfilterbar.h"

#include "base/futures.h"
#include "ui/bookings/rangepopups.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QLocale>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString unknownYet()
{
    return u"…"_s;
}

QString emailWord(EmailFilter filter)
{
    switch (filter) {
    case EmailFilter::Any:
        return BookingFilterBar::tr("Any e-mail address");
    case EmailFilter::Correct:
        return BookingFilterBar::tr("Correct");
    case EmailFilter::Missing:
        return BookingFilterBar::tr("None, or not correct");
    case EmailFilter::Bounced:
        return BookingFilterBar::tr("Bounced");
    }
    return {};
}

QString placeWord(PlaceFilter filter)
{
    switch (filter) {
    case PlaceFilter::Any:
        return BookingFilterBar::tr("With or without a place");
    case PlaceFilter::WithPlace:
        return BookingFilterBar::tr("With a place");
    case PlaceFilter::WithoutPlace:
        return BookingFilterBar::tr("Without a place");
    }
    return {};
}

QString deadlineWord(DeadlineFilter filter)
{
    switch (filter) {
    case DeadlineFilter::Any:
        return BookingFilterBar::tr("Any");
    case DeadlineFilter::Passed:
        return BookingFilterBar::tr("Late: the day to reply is over");
    case DeadlineFilter::Open:
        return BookingFilterBar::tr("Reply is awaited");
    case DeadlineFilter::None:
        return BookingFilterBar::tr("No reply is awaited");
    }
    return {};
}

} // namespace

BookingFilterBar::BookingFilterBar(QWidget* parent)
    : QueryFilterBar(parent)
{
    start(
        {Status, Event, Created, AccessModes, Invoice, Email, Place, Deadline, Sum, Known, Person});
}

void BookingFilterBar::setEvents(std::vector<kontorist::Event> events)
{
    m_events = std::move(events);
    updateChips();
}

void BookingFilterBar::setCutOff(const QDateTime& cutOff)
{
    m_cutOff = cutOff;
    updateChips();
}

void BookingFilterBar::setPersonName(ContactId id, const QString& name)
{
    m_person = {id.value(), name};
    updateChips();
}

FilterBar::Words BookingFilterBar::words() const
{
    return {tr("Show only some bookings"), tr("Show all bookings again")};
}

QString BookingFilterBar::countWords(int number) const
{
    return tr("%Ln bookings", nullptr, number);
}

bool BookingFilterBar::isSet(int filter) const
{
    switch (filter) {
    case Status:
        return !m_query.statuses.empty();
    case Event:
        return m_query.event.isValid();
    case Created:
        return m_query.cutOff != CutOffFilter::Any || m_query.createdFrom.isValid()
            || m_query.createdBefore.isValid();
    case AccessModes:
        return !m_query.modes.empty();
    case Invoice:
        return !m_query.invoices.empty() || m_query.overdueOnly;
    case Email:
        return m_query.email != EmailFilter::Any;
    case Place:
        return m_query.place != PlaceFilter::Any;
    case Deadline:
        return m_query.deadline != DeadlineFilter::Any;
    case Sum:
        return m_query.sumFrom || m_query.sumTo;
    case Known:
        return m_query.knownUnlinkedOnly;
    case Person:
        return m_query.contact.isValid();
    default:
        return false;
    }
}

QString BookingFilterBar::filterName(int filter) const
{
    switch (filter) {
    case Status:
        return tr("Status");
    case Event:
        return tr("Event");
    case Created:
        return tr("Created");
    case AccessModes:
        return tr("Access mode");
    case Invoice:
        return tr("Invoice");
    case Email:
        return tr("E-mail address");
    case Place:
        return tr("Place");
    case Deadline:
        return tr("Reply");
    case Sum:
        return tr("Sum with VAT");
    case Known:
        return tr("Account");
    case Person:
        return tr("Linked to");
    default:
        return {};
    }
}

QString BookingFilterBar::createdValue() const
{
    QStringList parts;
    if (m_query.cutOff != CutOffFilter::Any) {
        parts << (m_query.cutOff == CutOffFilter::Before ? tr("before the cut-off, %1")
                                                         : tr("since the cut-off, %1"))
                     .arg(words::date(m_cutOff));
    }
    if (m_query.createdFrom.isValid()) {
        parts << tr("from %1").arg(words::date(m_query.createdFrom));
    }
    if (m_query.createdBefore.isValid()) {
        parts << tr("to %1").arg(words::date(m_query.createdBefore.addSecs(-1)));
    }
    return parts.join(u", "_s);
}

QString BookingFilterBar::sumValue() const
{
    QStringList parts;
    if (m_query.sumFrom) {
        parts << tr("from %1").arg(words::amount(*m_query.sumFrom, {}));
    }
    if (m_query.sumTo) {
        parts << tr("to %1").arg(words::amount(*m_query.sumTo, {}));
    }
    return parts.join(u", "_s);
}

QString BookingFilterBar::invoiceValue() const
{
    QStringList names;
    for (const InvoiceState state : m_query.invoices) {
        names << words::invoiceState(state);
    }
    if (m_query.overdueOnly) {
        names << tr("Overdue");
    }
    return QLocale().createSeparatedList(names);
}

QString BookingFilterBar::filterValue(int filter) const
{
    QStringList names;
    switch (filter) {
    case Status:
        for (const BookingStatus status : m_query.statuses) {
            names << words::status(status);
        }
        return QLocale().createSeparatedList(names);
    case Event: {
        const auto found = std::find_if(m_events.begin(), m_events.end(),
            [this](const kontorist::Event& each) { return each.id == m_query.event; });
        return found == m_events.end() ? unknownYet() : found->draft.name;
    }
    case Created:
        return createdValue();
    case AccessModes:
        for (const AccessMode mode : m_query.modes) {
            names << words::accessMode(mode);
        }
        return QLocale().createSeparatedList(names);
    case Invoice:
        return invoiceValue();
    case Email:
        return emailWord(m_query.email);
    case Place:
        return placeWord(m_query.place);
    case Deadline:
        return deadlineWord(m_query.deadline);
    case Sum:
        return sumValue();
    case Known:
        return tr("has one, but is not linked");
    case Person:
        return m_person.id == m_query.contact.value() ? m_person.text : unknownYet();
    default:
        return {};
    }
}

void BookingFilterBar::unset(int filter)
{
    const BookingQuery none;
    switch (filter) {
    case Status:
        m_query.statuses.clear();
        break;
    case Event:
        m_query.event = {};
        break;
    case Created:
        m_query.cutOff = CutOffFilter::Any;
        m_query.createdFrom = {};
        m_query.createdBefore = {};
        break;
    case AccessModes:
        m_query.modes.clear();
        break;
    case Invoice:
        m_query.invoices.clear();
        m_query.overdueOnly = false;
        break;
    case Email:
        m_query.email = none.email;
        break;
    case Place:
        m_query.place = none.place;
        break;
    case Deadline:
        m_query.deadline = none.deadline;
        break;
    case Sum:
        m_query.sumFrom.reset();
        m_query.sumTo.reset();
        break;
    case Known:
        m_query.knownUnlinkedOnly = false;
        break;
    default:
        m_query.contact = {};
        break;
    }
}

void BookingFilterBar::choose(int filter, QWidget* at)
{
    using Choose = void (BookingFilterBar::*)(QWidget*);
    static const std::array<Choose, 11> chooseBy {&BookingFilterBar::chooseStatus,
        &BookingFilterBar::chooseEvent, &BookingFilterBar::chooseCreated,
        &BookingFilterBar::chooseModes, &BookingFilterBar::chooseInvoice,
        &BookingFilterBar::chooseEmail, &BookingFilterBar::choosePlace,
        &BookingFilterBar::chooseDeadline, &BookingFilterBar::chooseSum,
        &BookingFilterBar::chooseKnown, &BookingFilterBar::choosePerson};
    (this->*chooseBy.at(static_cast<size_t>(filter)))(at);
}

void BookingFilterBar::chooseStatus(QWidget* at)
{
    std::vector<FilterChoice> choices;
    choices.reserve(allBookingStatuses.size());
    for (const BookingStatus status : allBookingStatuses) {
        choices.push_back(
            {words::status(status), contains(m_query.statuses, status), [this, status](bool on) {
                 setContained(m_query.statuses, status, on);
                 scheduleTell();
             }});
    }
    chooseSome(this, at, u"bookingStatusFilter"_s, filterName(Status), choices);
}

void BookingFilterBar::chooseModes(QWidget* at)
{
    std::vector<FilterChoice> choices;
    choices.reserve(allAccessModes.size());
    for (const AccessMode mode : allAccessModes) {
        choices.push_back(
            {words::accessMode(mode), contains(m_query.modes, mode), [this, mode](bool on) {
                 setContained(m_query.modes, mode, on);
                 scheduleTell();
             }});
    }
    chooseSome(this, at, u"accessModeFilter"_s, filterName(AccessModes), choices);
}

void BookingFilterBar::chooseInvoice(QWidget* at)
{
    std::vector<FilterChoice> choices;
    choices.reserve(allInvoiceStates.size() + 1);
    for (const InvoiceState state : allInvoiceStates) {
        choices.push_back(
            {words::invoiceState(state), contains(m_query.invoices, state), [this, state](bool on) {
                 setContained(m_query.invoices, state, on);
                 scheduleTell();
             }});
    }
    choices.push_back({tr("Overdue only"), m_query.overdueOnly, [this](bool on) {
                           m_query.overdueOnly = on;
                           scheduleTell();
                       }});
    chooseSome(this, at, u"invoiceFilter"_s, filterName(Invoice), choices);
}

void BookingFilterBar::chooseEvent(QWidget* at)
{
    auto* popup = new FindPopup(this, u"eventFilter"_s, filterName(Event),
        [this](const QString& part, int limit, const CancelToken&) {
            std::vector<FoundChoice> found;
            for (const kontorist::Event& each : m_events) {
                if (each.draft.name.contains(part, Qt::CaseInsensitive)
                    && std::ssize(found) < limit) {
                    found.push_back({each.id.value(), each.draft.name});
                }
            }
            return readyResult<std::vector<FoundChoice>>(std::move(found));
        });
    if (isSet(Event)) {
        popup->setText(filterValue(Event));
    }
    connect(popup, &FindPopup::chosen, this, [this](const FoundChoice& choice) {
        m_query.event = EventId(choice.id);
        scheduleTell();
    });
    popup->showBelow(at);
}

void BookingFilterBar::setCreated(const QDate& from, const QDate& to)
{
    m_query.createdFrom = from.isValid() ? from.startOfDay().toUTC() : QDateTime();
    m_query.createdBefore = to.isValid() ? to.addDays(1).startOfDay().toUTC() : QDateTime();
    scheduleTell();
}

void BookingFilterBar::chooseCreated(QWidget* at)
{
    auto* popup = new CreatedPopup(this, words::date(m_cutOff));
    popup->setValues(m_query.cutOff, m_query.createdFrom.toLocalTime().date(),
        m_query.createdBefore.isValid() ? m_query.createdBefore.toLocalTime().date().addDays(-1)
                                        : QDate());
    connect(popup, &CreatedPopup::cutOffChosen, this, [this](CutOffFilter cutOff) {
        m_query.cutOff = cutOff;
        scheduleTell();
    });
    connect(popup, &CreatedPopup::daysChosen, this, &BookingFilterBar::setCreated);
    popup->showBelow(at);
}

template <class Value>
FilterChoice BookingFilterBar::choiceOf(Value BookingQuery::*member, Value value)
{
    QString text;
    if constexpr (std::is_same_v<Value, EmailFilter>) {
        text = emailWord(value);
    } else if constexpr (std::is_same_v<Value, PlaceFilter>) {
        text = placeWord(value);
    } else {
        text = deadlineWord(value);
    }
    return {text, m_query.*member == value, [this, member, value](bool) {
                m_query.*member = value;
                scheduleTell();
            }};
}

void BookingFilterBar::chooseEmail(QWidget* at)
{
    std::vector<FilterChoice> choices;
    for (const auto each :
        {EmailFilter::Any, EmailFilter::Correct, EmailFilter::Missing, EmailFilter::Bounced}) {
        choices.push_back(choiceOf(&BookingQuery::email, each));
    }
    chooseOne(this, at, u"emailFilter"_s, choices);
}

void BookingFilterBar::choosePlace(QWidget* at)
{
    std::vector<FilterChoice> choices;
    for (const auto each : {PlaceFilter::Any, PlaceFilter::WithPlace, PlaceFilter::WithoutPlace}) {
        choices.push_back(choiceOf(&BookingQuery::place, each));
    }
    chooseOne(this, at, u"placeFilter"_s, choices);
}

void BookingFilterBar::chooseDeadline(QWidget* at)
{
    std::vector<FilterChoice> choices;
    for (const auto each :
        {DeadlineFilter::Any, DeadlineFilter::Open, DeadlineFilter::Passed, DeadlineFilter::None}) {
        choices.push_back(choiceOf(&BookingQuery::deadline, each));
    }
    chooseOne(this, at, u"replyFilter"_s, choices);
}

void BookingFilterBar::chooseSum(QWidget* at)
{
    auto* popup = new SumPopup(this, filterName(Sum));
    popup->setValues(m_query.sumFrom, m_query.sumTo);
    connect(popup, &SumPopup::chosen, this,
        [this](std::optional<qint64> from, std::optional<qint64> to) {
            m_query.sumFrom = from;
            m_query.sumTo = to;
            scheduleTell();
        });
    popup->showBelow(at);
}

void BookingFilterBar::chooseKnown(QWidget* at)
{
    const auto set = [this](bool only) {
        m_query.knownUnlinkedOnly = only;
        scheduleTell();
    };
    chooseOne(this, at, u"knownFilter"_s,
        {{tr("All bookings"), !m_query.knownUnlinkedOnly, [set](bool) { set(false); }},
            {tr("Not linked, though an active contact has the address"), m_query.knownUnlinkedOnly,
                [set](bool) { set(true); }}});
}

void BookingFilterBar::choosePerson(QWidget* at)
{
    chooseOne(this, at, u"personFilter"_s,
        {{tr("Only %1").arg(filterValue(Person)), true, [](bool) {}},
            {tr("Everybody"), false, [this](bool) { removeFilter(Person); }}});
}

} // namespace kontorist
