#include "ui/customers/customerfilterbar.h"

#include "base/futures.h"
#include "ui/table/filterpopups.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const StaffMember& member)
{
    return member.name.isEmpty() ? member.login : member.name;
}

} // namespace

CustomerFilterBar::CustomerFilterBar(QWidget* parent)
    : QueryFilterBar(parent)
{
    start({Archived, Technician, Number});
}

void CustomerFilterBar::setStaff(std::vector<StaffMember> staff)
{
    m_staff = std::move(staff);
    updateChips();
}

FilterBar::Words CustomerFilterBar::words() const
{
    return {tr("Show only some customers, or archived ones"), tr("Show all current customers")};
}

QString CustomerFilterBar::countWords(int number) const
{
    return tr("%Ln customers", nullptr, number);
}

bool CustomerFilterBar::isSet(int filter) const
{
    switch (filter) {
    case Archived:
        return m_query.archived != ArchivedFilter::Current;
    case Technician:
        return m_query.technician.isValid();
    case Number:
        return m_query.withoutNumber;
    default:
        return false;
    }
}

QString CustomerFilterBar::filterName(int filter) const
{
    switch (filter) {
    case Archived:
        return tr("Archived");
    case Technician:
        return tr("Technician");
    case Number:
        return tr("Customer number");
    default:
        return {};
    }
}

QString CustomerFilterBar::filterValue(int filter) const
{
    switch (filter) {
    case Archived:
        return m_query.archived == ArchivedFilter::Archived ? tr("only these", "archived customers")
                                                            : tr("included", "archived customers");
    case Technician: {
        const auto member = std::find_if(m_staff.begin(), m_staff.end(),
            [this](const StaffMember& each) { return each.id == m_query.technician; });
        return member == m_staff.end() ? u"…"_s : nameOf(*member);
    }
    case Number:
        return tr("none", "customer number");
    default:
        return {};
    }
}

void CustomerFilterBar::unset(int filter)
{
    switch (filter) {
    case Archived:
        m_query.archived = ArchivedFilter::Current;
        break;
    case Technician:
        m_query.technician = {};
        break;
    default:
        m_query.withoutNumber = false;
        break;
    }
}

void CustomerFilterBar::choose(int filter, QWidget* at)
{
    switch (filter) {
    case Archived:
        chooseArchived(at);
        break;
    case Technician:
        chooseTechnician(at);
        break;
    default:
        chooseNumber(at);
        break;
    }
}

void CustomerFilterBar::chooseArchived(QWidget* at)
{
    const std::pair<ArchivedFilter, QString> entries[] {
        {ArchivedFilter::Current, tr("Current", "customers")},
        {ArchivedFilter::Archived, tr("Archived", "customers")},
        {ArchivedFilter::Any, tr("All, archived included", "customers")}};
    std::vector<FilterChoice> choices;
    for (const auto& [archived, text] : entries) {
        choices.push_back({text, m_query.archived == archived, [this, which = archived](bool) {
                               m_query.archived = which;
                               scheduleTell();
                           }});
    }
    chooseOne(this, at, u"archivedFilter"_s, choices);
}

void CustomerFilterBar::chooseTechnician(QWidget* at)
{
    auto* popup = new FindPopup(this, u"technicianFilter"_s, tr("Technician"),
        [this](const QString& part, int limit, const CancelToken&) {
            std::vector<FoundChoice> found;
            for (const StaffMember& member : m_staff) {
                const QString name = nameOf(member);
                if (name.contains(part, Qt::CaseInsensitive) && std::ssize(found) < limit) {
                    found.push_back({member.id.value(), name});
                }
            }
            return readyResult<std::vector<FoundChoice>>(std::move(found));
        });
    if (isSet(Technician)) {
        popup->setText(filterValue(Technician));
    }
    connect(popup, &FindPopup::chosen, this, [this](const FoundChoice& choice) {
        m_query.technician = StaffId(choice.id);
        scheduleTell();
    });
    popup->showBelow(at);
}

void CustomerFilterBar::chooseNumber(QWidget* at)
{
    const auto set = [this](bool without) {
        m_query.withoutNumber = without;
        scheduleTell();
    };
    chooseOne(this, at, u"numberFilter"_s,
        {{tr("With or without a number"), !m_query.withoutNumber, [set](bool) { set(false); }},
            {tr("Without a number"), m_query.withoutNumber, [set](bool) { set(true); }}});
}

} // namespace kontorist
