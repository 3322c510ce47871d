#include "ui/customers/customeruserfilterbar.h"

#include "base/futures.h"
#include "ui/words/customerwords.h"

#include <QLocale>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString unknownYet()
{
    return u"…"_s;
}

} // namespace

CustomerUserFilterBar::CustomerUserFilterBar(QWidget* parent)
    : QueryFilterBar(parent)
{
    start({Status, Kind, Customer, Template, Drifted, Person});
}

void CustomerUserFilterBar::setFindCustomers(FindChoices find)
{
    m_findCustomers = std::move(find);
}

void CustomerUserFilterBar::setTemplates(std::vector<PermissionTemplate> templates)
{
    m_templates = std::move(templates);
    updateChips();
}

void CustomerUserFilterBar::setCustomerName(CustomerId id, const QString& name)
{
    m_customer = {id.value(), name};
    updateChips();
}

void CustomerUserFilterBar::setPersonName(ContactId id, const QString& name)
{
    m_person = {id.value(), name};
    updateChips();
}

void CustomerUserFilterBar::showOnly(const CustomerUserQuery& query)
{
    setQuery(query);
    const bool customer = query.customer.isValid() && query.customer.value() != m_customer.id;
    const bool person = query.contact.isValid() && query.contact.value() != m_person.id;
    if (customer || person) {
        emit namesNeeded(
            customer ? query.customer : CustomerId(), person ? query.contact : ContactId());
    }
}

FilterBar::Words CustomerUserFilterBar::words() const
{
    return {tr("Show only some customer users"), tr("Show all customer users again")};
}

QString CustomerUserFilterBar::countWords(int number) const
{
    return tr("%Ln customer users", nullptr, number);
}

bool CustomerUserFilterBar::isSet(int filter) const
{
    switch (filter) {
    case Status:
        return !m_query.statuses.empty();
    case Kind:
        return !m_query.kinds.empty();
    case Customer:
        return m_query.customer.isValid();
    case Template:
        return m_query.followed.isValid();
    case Drifted:
        return m_query.driftedOnly;
    case Person:
        return m_query.contact.isValid();
    default:
        return false;
    }
}

QString CustomerUserFilterBar::filterName(int filter) const
{
    switch (filter) {
    case Status:
        return tr("Status");
    case Kind:
        return tr("Account type");
    case Customer:
        return tr("Customer");
    case Template:
        return tr("Permission template");
    case Drifted:
        return tr("Permissions");
    case Person:
        return tr("Person");
    default:
        return {};
    }
}

QString CustomerUserFilterBar::filterValue(int filter) const
{
    QStringList names;
    switch (filter) {
    case Status:
        for (const CustomerUserStatus status : m_query.statuses) {
            names << words::status(status);
        }
        return QLocale().createSeparatedList(names);
    case Kind:
        for (const CustomerUserKind kind : m_query.kinds) {
            names << words::kind(kind);
        }
        return QLocale().createSeparatedList(names);
    case Customer:
        return m_customer.id == m_query.customer.value() ? m_customer.text : unknownYet();
    case Template: {
        const auto found = std::find_if(m_templates.begin(), m_templates.end(),
            [this](const PermissionTemplate& each) { return each.id == m_query.followed; });
        return found == m_templates.end() ? unknownYet() : found->name;
    }
    case Drifted:
        return tr("differ from the template");
    case Person:
        return m_person.id == m_query.contact.value() ? m_person.text : unknownYet();
    default:
        return {};
    }
}

void CustomerUserFilterBar::unset(int filter)
{
    switch (filter) {
    case Status:
        m_query.statuses.clear();
        break;
    case Kind:
        m_query.kinds.clear();
        break;
    case Customer:
        m_query.customer = {};
        break;
    case Template:
        m_query.followed = {};
        break;
    case Drifted:
        m_query.driftedOnly = false;
        break;
    default:
        m_query.contact = {};
        break;
    }
}

void CustomerUserFilterBar::choose(int filter, QWidget* at)
{
    switch (filter) {
    case Status:
        chooseStatus(at);
        break;
    case Kind:
        chooseKind(at);
        break;
    case Customer:
        chooseCustomer(at);
        break;
    case Template:
        chooseTemplate(at);
        break;
    case Drifted:
        chooseDrifted(at);
        break;
    default:
        choosePerson(at);
        break;
    }
}

void CustomerUserFilterBar::chooseStatus(QWidget* at)
{
    std::vector<FilterChoice> choices;
    choices.reserve(allCustomerUserStatuses.size());
    for (const CustomerUserStatus status : allCustomerUserStatuses) {
        choices.push_back(
            {words::status(status), contains(m_query.statuses, status), [this, status](bool on) {
                 setContained(m_query.statuses, status, on);
                 scheduleTell();
             }});
    }
    chooseSome(this, at, u"statusFilter"_s, filterName(Status), choices);
}

void CustomerUserFilterBar::chooseKind(QWidget* at)
{
    std::vector<FilterChoice> choices;
    choices.reserve(allCustomerUserKinds.size());
    for (const CustomerUserKind kind : allCustomerUserKinds) {
        choices.push_back({words::kind(kind), contains(m_query.kinds, kind), [this, kind](bool on) {
                               setContained(m_query.kinds, kind, on);
                               scheduleTell();
                           }});
    }
    chooseSome(this, at, u"kindFilter"_s, filterName(Kind), choices);
}

void CustomerUserFilterBar::chooseCustomer(QWidget* at)
{
    auto* popup = new FindPopup(this, u"customerFilter"_s, filterName(Customer), m_findCustomers);
    if (isSet(Customer)) {
        popup->setText(filterValue(Customer));
    }
    connect(popup, &FindPopup::chosen, this, [this](const FoundChoice& choice) {
        m_customer = choice;
        m_query.customer = CustomerId(choice.id);
        scheduleTell();
    });
    popup->showBelow(at);
}

void CustomerUserFilterBar::chooseTemplate(QWidget* at)
{
    auto* popup = new FindPopup(this, u"templateFilter"_s, filterName(Template),
        [this](const QString& part, int limit, const CancelToken&) {
            std::vector<FoundChoice> found;
            for (const PermissionTemplate& each : m_templates) {
                if (each.name.contains(part, Qt::CaseInsensitive) && std::ssize(found) < limit) {
                    found.push_back({each.id.value(), each.name});
                }
            }
            return readyResult<std::vector<FoundChoice>>(std::move(found));
        });
    if (isSet(Template)) {
        popup->setText(filterValue(Template));
    }
    connect(popup, &FindPopup::chosen, this, [this](const FoundChoice& choice) {
        m_query.followed = TemplateId(choice.id);
        scheduleTell();
    });
    popup->showBelow(at);
}

void CustomerUserFilterBar::chooseDrifted(QWidget* at)
{
    const auto set = [this](bool drifted) {
        m_query.driftedOnly = drifted;
        scheduleTell();
    };
    chooseOne(this, at, u"driftedFilter"_s,
        {{tr("Any permissions"), !m_query.driftedOnly, [set](bool) { set(false); }},
            {tr("Only where they differ from the template"), m_query.driftedOnly,
                [set](bool) { set(true); }}});
}

void CustomerUserFilterBar::choosePerson(QWidget* at)
{
    // People are chosen where they stand: in the Contacts table or on a row's menu.
    chooseOne(this, at, u"personFilter"_s,
        {{tr("Only %1").arg(filterValue(Person)), true, [](bool) {}},
            {tr("Everybody"), false, [this](bool) { removeFilter(Person); }}});
}

} // namespace kontorist
