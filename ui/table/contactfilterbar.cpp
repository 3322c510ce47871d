#include "ui/table/contactfilterbar.h"

#include "base/futures.h"
#include "ui/table/filterpopups.h"
#include "ui/words/words.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QDateTime startOfDay(QDate date)
{
    return date.startOfDay(Qt::LocalTime).toUTC();
}

} // namespace

ContactFilterBar::ContactFilterBar(QWidget* parent)
    : QueryFilterBar(parent)
{
    start({Status, Invited, Company, Created});
}

void ContactFilterBar::setCompanies(Companies companies)
{
    m_companies = std::move(companies);
}

FilterBar::Words ContactFilterBar::words() const
{
    return {tr("Show only some contacts"), tr("Show all contacts again")};
}

QString ContactFilterBar::countWords(int number) const
{
    return tr("%Ln contacts", nullptr, number);
}

bool ContactFilterBar::isSet(int filter) const
{
    switch (filter) {
    case Status:
        return !m_query.statuses.empty();
    case Invited:
        return m_query.invited != InvitedFilter::Any;
    case Company:
        return !m_query.company.isEmpty();
    case Created:
        return m_query.createdFrom.isValid() || m_query.createdBefore.isValid();
    default:
        return false;
    }
}

QString ContactFilterBar::filterName(int filter) const
{
    switch (filter) {
    case Status:
        return tr("Status");
    case Invited:
        return tr("Invited");
    case Company:
        return tr("Company");
    case Created:
        return tr("Created");
    default:
        return {};
    }
}

QString ContactFilterBar::invitedText(InvitedFilter invited)
{
    switch (invited) {
    case InvitedFilter::Any:
        return tr("Any");
    case InvitedFilter::NotInvited:
        return tr("Not invited");
    case InvitedFilter::Invited:
        return tr("Invited");
    case InvitedFilter::LinkValid:
        return tr("Link valid");
    case InvitedFilter::LinkExpired:
        return tr("Link expired");
    }
    return {};
}

QString ContactFilterBar::createdText() const
{
    const QString from = words::date(m_query.createdFrom);
    // The query ends before a moment; people say the last day.
    const QString to = words::date(
        m_query.createdBefore.isValid() ? m_query.createdBefore.addMSecs(-1) : QDateTime());
    if (!m_query.createdBefore.isValid()) {
        return tr("since %1").arg(from);
    }
    return m_query.createdFrom.isValid() ? tr("%1 to %2", "dates").arg(from, to)
                                         : tr("until %1").arg(to);
}

QString ContactFilterBar::filterValue(int filter) const
{
    switch (filter) {
    case Status: {
        QStringList names;
        for (const ContactStatus status : m_query.statuses) {
            names << words::status(status);
        }
        return QLocale().createSeparatedList(names);
    }
    case Invited:
        return invitedText(m_query.invited);
    case Company:
        return m_query.company;
    case Created:
        return createdText();
    default:
        return {};
    }
}

void ContactFilterBar::unset(int filter)
{
    switch (filter) {
    case Status:
        m_query.statuses.clear();
        break;
    case Invited:
        m_query.invited = InvitedFilter::Any;
        break;
    case Company:
        m_query.company.clear();
        break;
    default:
        m_query.createdFrom = {};
        m_query.createdBefore = {};
        break;
    }
}

void ContactFilterBar::choose(int filter, QWidget* at)
{
    switch (filter) {
    case Status:
        chooseStatus(at);
        break;
    case Invited:
        chooseInvited(at);
        break;
    case Company:
        chooseCompany(at);
        break;
    default:
        chooseCreated(at);
        break;
    }
}

void ContactFilterBar::chooseStatus(QWidget* at)
{
    std::vector<FilterChoice> choices;
    choices.reserve(allContactStatuses.size());
    for (const ContactStatus status : allContactStatuses) {
        choices.push_back(
            {words::status(status), contains(m_query.statuses, status), [this, status](bool on) {
                 setContained(m_query.statuses, status, on);
                 scheduleTell();
             }});
    }
    chooseSome(this, at, u"statusFilter"_s, tr("Status"), choices);
}

void ContactFilterBar::chooseInvited(QWidget* at)
{
    std::vector<FilterChoice> choices;
    for (const InvitedFilter invited : {InvitedFilter::Any, InvitedFilter::NotInvited,
             InvitedFilter::Invited, InvitedFilter::LinkValid, InvitedFilter::LinkExpired}) {
        choices.push_back({invitedText(invited), m_query.invited == invited, [this, invited](bool) {
                               m_query.invited = invited;
                               scheduleTell();
                           }});
    }
    chooseOne(this, at, u"invitedFilter"_s, choices);
}

void ContactFilterBar::chooseCompany(QWidget* at)
{
    FindChoices find;
    if (m_companies) {
        find
            = [companies = m_companies](const QString& part, int limit, const CancelToken& cancel) {
                  return companies(part, limit, cancel)
                      .then(QtFuture::Launch::Sync,
                          [](const Result<QStringList>& names) -> Result<std::vector<FoundChoice>> {
                              if (!names) {
                                  return failure(names.error());
                              }
                              std::vector<FoundChoice> found;
                              for (const QString& name : *names) {
                                  found.push_back({0, name});
                              }
                              return found;
                          });
              };
    }
    auto* popup = new FindPopup(this, u"companyFilter"_s, tr("Company"), std::move(find));
    popup->setText(m_query.company);
    connect(popup, &FindPopup::chosen, this, [this](const FoundChoice& company) {
        m_query.company = company.text;
        scheduleTell();
    });
    popup->showBelow(at);
}

void ContactFilterBar::chooseCreated(QWidget* at)
{
    auto* popup = new FilterPopup(this, u"createdFilter"_s, tr("Created"));
    auto* form = new QFormLayout(popup);
    const QDate today = QDate::currentDate();
    auto* from = new QDateEdit(popup);
    from->setObjectName(u"createdFrom"_s);
    from->setDate(m_query.createdFrom.isValid() ? m_query.createdFrom.toLocalTime().date()
                                                : today.addMonths(-1));
    auto* to = new QDateEdit(popup);
    to->setObjectName(u"createdTo"_s);
    to->setDate(m_query.createdBefore.isValid()
            ? m_query.createdBefore.addMSecs(-1).toLocalTime().date()
            : today);
    for (QDateEdit* edit : {from, to}) {
        edit->setCalendarPopup(true);
    }
    form->addRow(tr("&From"), from);
    form->addRow(tr("&To"), to);
    auto* buttons = new QDialogButtonBox(popup);
    auto* apply = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"applyCreated"_s);
    apply->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, from, to, popup] {
        const auto [first, last] = std::minmax({from->date(), to->date()});
        m_query.createdFrom = startOfDay(first);
        m_query.createdBefore = startOfDay(last.addDays(1));
        scheduleTell();
        popup->close();
    });
    popup->setFocusProxy(from);
    popup->showBelow(at);
}

} // namespace kontorist
