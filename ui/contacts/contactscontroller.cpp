#include "ui/contacts/contactscontroller.h"

#include "base/clock.h"
#include "base/futures.h"
#include "models/contacttablemodel.h"
#include "services/auditservice.h"
#include "services/changenotifier.h"
#include "services/contactservice.h"
#include "ui/actions/actioncontroller.h"
#include "ui/contacts/contactclipboard.h"
#include "ui/contacts/contactspage.h"
#include "ui/settings/appsettings.h"
#include "ui/table/contactfilterbar.h"
#include "ui/table/contacttableview.h"
#include "ui/table/contactwords.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablecolumns.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QMenu>

namespace kontorist {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Numbers in the navigation may come a moment later than the rows.
constexpr auto countsAfter = 300ms;
constexpr int eventsLookedAt = 500;
const QString tableId = u"contacts"_s;

} // namespace

ContactQuery ContactsController::viewOf(Section section)
{
    ContactQuery query;
    if (section == Section::NotInvited) {
        query.statuses = {ContactStatus::Unregistered};
        query.invited = InvitedFilter::NotInvited;
    } else if (section == Section::LinkExpired) {
        query.invited = InvitedFilter::LinkExpired;
    }
    return query;
}

ContactsController::ContactsController(
    const FlowContext& context, ActionController& actions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new ContactTableModel(
          contactSource(context.workspace->contacts()), contactTexts(), context.ui.clock, this))
    , m_page(new ContactsPage(*m_model, actions, context.ui.theme))
{
    restoreLayout();
    connectPage();
    connectChanges();
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countsAfter);
    connect(&m_countTimer, &QTimer::timeout, this, &ContactsController::readCounts);
    whenDone(m_context.workspace->audit().head(), this, [this](const Result<AuditHead>& head) {
        if (head) {
            m_seenSeq = head->seq;
        }
    });
}

void ContactsController::connectPage()
{
    auto& table = m_page->table();
    connect(&m_page->filters(), &ContactFilterBar::queryChanged, m_model,
        &ContactTableModel::setFilter);
    connect(&m_page->search(), &SearchBox::leaveToTable, &table, qOverload<>(&QWidget::setFocus));
    connect(
        &table, &ContactTableView::selectionChanged, this, [this](const SelectionSummary& summary) {
            m_page->showSelection(summary, m_model->totalRows(), m_model->isTotalExact());
            emit selectionChanged(summary);
        });
    connect(&table, &ContactTableView::activated, this,
        [this] { m_actions.action(ActionId::OpenContact)->trigger(); });
    connect(&table, &ContactTableView::contextMenuRequested, this,
        [this](qint64, const QPoint& position) {
            auto* menu = new QMenu(m_page);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            m_actions.fillContextMenu(menu);
            menu->popup(position);
        });
    connect(&table, &ContactTableView::addRequested, m_actions.action(ActionId::AddContact),
        &QAction::trigger);
    connect(&table, &ContactTableView::demoRequested, this, &ContactsController::demoRequested);
    connect(&table, &ContactTableView::clearFiltersRequested, &m_page->filters(),
        &ContactFilterBar::clearFilters);
    connect(m_page, &ContactsPage::retryRequested, m_model, &ContactTableModel::retry);
    connect(m_page, &ContactsPage::showChangesRequested, this, [this] {
        m_changedThere.clear();
        emit changesRequested();
    });
    connect(m_model, &ContactTableModel::totalChanged, this, &ContactsController::showCounts);
    connect(m_model, &ContactTableModel::errorChanged, this, &ContactsController::onError);
    connect(m_model, &ContactTableModel::rowsArrived, this,
        [this] { m_lastGood = m_context.ui.clock.now(); });
    connect(m_model, &ContactTableModel::sortChanged, this, &ContactsController::sortChanged);
}

void ContactsController::connectChanges()
{
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::contactsChanged, this, [this](const QList<ContactId>& ids) {
        for (const auto id : ids) {
            m_changedHere.insert(id.value());
        }
        m_model->refreshContacts(ids);
        m_countTimer.start();
    });
    const auto oneMore = [this](ContactId id) {
        m_changedHere.insert(id.value());
        refresh();
    };
    connect(&changes, &ChangeNotifier::contactAdded, this, oneMore);
    // Dropped from the selection, too, before the rows move up.
    connect(&changes, &ChangeNotifier::contactRemoved, this, [this, oneMore](ContactId id) {
        m_model->refreshContacts({id});
        oneMore(id);
    });
    connect(&changes, &ChangeNotifier::termsChanged, this, &ContactsController::refresh);
    connect(
        &changes, &ChangeNotifier::changedElsewhere, this, &ContactsController::onChangedElsewhere);
}

QString ContactsController::profile() const
{
    return QFileInfo(m_context.workspace->databasePath()).absoluteFilePath();
}

void ContactsController::restoreLayout()
{
    auto& columns = m_page->table().columns();
    columns.fromJson(m_context.ui.settings.tableLayout(profile(), tableId));
    columns.setDensity(m_context.ui.settings.density());
    connect(&columns, &TableColumns::changed, this, [this, &columns] {
        m_context.ui.settings.setTableLayout(profile(), tableId, columns.toJson());
        m_context.ui.settings.setDensity(columns.density());
    });
    connect(
        &m_context.ui.settings, &AppSettings::changed, this, [this, &columns](const QString& key) {
            if (key == setting::density) {
                columns.setDensity(m_context.ui.settings.density());
            }
        });
}

void ContactsController::showSection(Section section)
{
    if (m_model->hasData() || m_section != section) {
        m_queries.insert(m_section, m_page->filters().query());
    }
    const bool first = !m_queries.contains(section);
    m_section = section;
    const ContactQuery query = first ? viewOf(section) : m_queries.value(section);
    m_page->filters().setQuery(query);
    m_page->table().clearSelection();
    m_model->setFilter(query);
}

void ContactsController::refresh()
{
    m_model->reload();
    m_countTimer.start();
}

void ContactsController::goTo(ContactId id)
{
    whenDone(m_model->findRow(id.value()), this, [this, id](const Result<qint64>& row) {
        if (!row && row.error().code == ErrorCode::NotFound && m_model->query().hasFilter()) {
            // The contact was asked for by name: filters must not hide it.
            m_page->filters().setQuery({});
            m_model->setFilter({});
        }
        m_page->table().goToContact(id);
    });
}

void ContactsController::showCounts()
{
    const auto& query = m_model->shownQuery();
    if (!query.hasFilter() && m_model->isTotalExact()) {
        m_all = m_model->totalRows();
        emit countChanged(Section::Contacts, m_all);
    }
    m_page->filters().setCounts(m_model->totalRows(), m_model->isTotalExact(), m_all);
    m_page->showSelection(m_page->table().summary(), m_model->totalRows(), m_model->isTotalExact());
    m_countTimer.start();
}

void ContactsController::readCounts()
{
    for (const auto section : {Section::Contacts, Section::NotInvited, Section::LinkExpired}) {
        whenDone(m_context.workspace->contacts().count(viewOf(section)), this,
            [this, section](const Result<qint64>& count) {
                if (!count) {
                    return;
                }
                if (section == Section::Contacts) {
                    m_all = *count;
                    m_page->filters().setCounts(
                        m_model->totalRows(), m_model->isTotalExact(), m_all);
                }
                emit countChanged(section, *count);
            });
    }
}

void ContactsController::onError()
{
    const auto& error = m_model->error();
    const bool reachable = !error.has_value();
    if (reachable) {
        m_page->showOffline({});
    } else {
        const QString since = m_lastGood.isValid()
            ? tr("You see data from %1.").arg(words::dateTime(m_lastGood))
            : QString();
        m_page->showOffline(QStringList {words::errorTitle(*error), words::errorText(*error), since}
                                .join(u' ')
                                .trimmed());
    }
    if (reachable != m_reachable) {
        m_reachable = reachable;
        emit reachableChanged();
    }
}

void ContactsController::onChangedElsewhere()
{
    refresh();
    AuditQuery query;
    query.subjectKind = u"contact"_s;
    query.limit = eventsLookedAt;
    whenDone(m_context.workspace->audit().list(query), this,
        [this](const Result<std::vector<AuditEvent>>& events) {
            if (!events || events->empty() || m_seenSeq < 0) {
                return;
            }
            for (const auto& event : *events) {
                if (event.seq > m_seenSeq && !m_changedHere.contains(event.subjectId)) {
                    m_changedThere.insert(event.subjectId);
                }
            }
            m_seenSeq = events->front().seq;
            m_changedHere.clear();
            m_page->showChangedElsewhere(static_cast<int>(m_changedThere.size()));
        });
}

QString ContactsController::sortedBy() const
{
    QStringList names;
    for (const auto& key : m_model->query().sort) {
        names.append(words::column(key.column));
    }
    return tr("Sorted by %1").arg(names.join(tr(", then ")));
}

void ContactsController::copySelection()
{
    whenDone(m_page->table().contactSelection().allIds(), this,
        [this](const Result<std::vector<ContactId>>& ids) {
            if (!ids) {
                return;
            }
            auto part = *ids;
            const bool all = part.size() <= mostCopied;
            part.resize(std::min(part.size(), mostCopied));
            whenDone(m_context.workspace->contacts().byIds(std::move(part)), this,
                [this, all](const Result<std::vector<Contact>>& contacts) {
                    if (contacts) {
                        copyContacts(*contacts, all);
                    }
                });
        });
}

void ContactsController::copyContacts(const std::vector<Contact>& contacts, bool all)
{
    const int count = static_cast<int>(contacts.size());
    putOnClipboard(contacts, m_page->table().columns(), m_model->texts());
    FlowMessage told;
    told.text = tr("%Ln row(s) copied.", nullptr, count);
    if (!all) {
        told.kind = FlowMessage::Kind::Warning;
        told.text = tr("Only the first %Ln row(s) were copied; more do not fit the clipboard.",
            nullptr, count);
    }
    emit message(told);
}

} // namespace kontorist
