#include "ui/papers/faultspanel.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "ui/common/recordpage.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/papers/faultchipdelegate.h"
#include "ui/papers/faultdetail.h"
#include "ui/papers/faultdialogs.h"
#include "ui/papers/faultformdialog.h"
#include "ui/papers/papermodels.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/iconset.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 200;
// Entries of the filter that are no status
constexpr int openOnes = -1;
constexpr int everyOne = -2;

} // namespace

FaultsPanel::FaultsPanel(const FlowContext& context, CustomerId customer, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_customer(customer)
    , m_model(new FaultsModel(!customer.isValid(), this))
    , m_page(new RecordPage(tr("Fault reports"), m_model, this))
    , m_filter(new QComboBox(this))
    , m_unreadOnly(new QCheckBox(tr("Unread only"), this))
    , m_take(new QPushButton(icon(IconName::Phone), tr("Take fault report"), this))
    , m_detail(new FaultDetail(context, !customer.isValid(), this))
{
    setObjectName(u"faults-panel"_s);
    build();
    connect(m_filter, &QComboBox::currentIndexChanged, this, &FaultsPanel::refresh);
    connect(m_unreadOnly, &QCheckBox::toggled, this, &FaultsPanel::refresh);
    connect(m_page, &RecordPage::moreRequested, this, &FaultsPanel::loadMore);
    connect(m_page, &RecordPage::selectionChanged, this, &FaultsPanel::showSelected);
    connect(m_page->table(), &QTableView::activated, this, &FaultsPanel::openSelected);
    connect(m_take, &QPushButton::clicked, this, &FaultsPanel::addFault);
    connect(m_detail, &FaultDetail::openRequested, this, &FaultsPanel::openSelected);
    connect(m_detail, &FaultDetail::actionRequested, this, &FaultsPanel::perform);
    connect(m_detail, &FaultDetail::customerRequested, this, &FaultsPanel::customerRequested);
    connect(m_detail, &FaultDetail::orderRequested, this, &FaultsPanel::orderRequested);
    listen();
}

void FaultsPanel::build()
{
    setName(m_filter, u"faultFilter"_s, tr("Status of the fault reports shown"));
    m_filter->addItem(tr("Open", "fault reports"), openOnes);
    for (const FaultStatus status : allFaultStatuses) {
        m_filter->addItem(words::faultStatus(status), static_cast<int>(status));
    }
    m_filter->addItem(tr("Every status"), everyOne);
    setName(m_unreadOnly, u"unreadOnlyBox"_s, m_unreadOnly->text());
    setName(m_take, u"takeFaultButton"_s, m_take->text());
    m_take->setAutoDefault(false);
    const QString reason = reasonNotToManage(*m_context.workspace);
    m_take->setEnabled(reason.isEmpty());
    m_take->setToolTip(reason);
    m_take->setAccessibleDescription(reason);
    for (QWidget* tool : std::initializer_list<QWidget*> {m_filter, m_unreadOnly, m_take}) {
        m_page->tools()->addWidget(tool);
    }
    m_page->table()->setObjectName(u"faultTable"_s);
    auto* marks = new FaultChipDelegate(*m_model, m_context.ui.theme, m_page->table());
    m_page->table()->setItemDelegateForColumn(FaultsModel::unreadColumn, marks);
    m_page->table()->setItemDelegateForColumn(FaultsModel::statusColumn, marks);
    // On a page there is width, in a tab of the card height.
    auto* splitter = new QSplitter(m_customer.isValid() ? Qt::Vertical : Qt::Horizontal, this);
    splitter->addWidget(m_page);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, m_customer.isValid() ? 2 : 3);
    splitter->setStretchFactor(1, m_customer.isValid() ? 3 : 2);
    splitter->setSizes(m_customer.isValid() ? QList<int> {200, 400} : QList<int> {600, 400});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_page->table());
}

void FaultsPanel::listen()
{
    auto& changes = m_context.workspace->changes();
    const auto reread = [this] {
        if (isVisible()) {
            refresh();
        } else {
            m_stale = true;
        }
    };
    connect(&changes, &ChangeNotifier::faultsChanged, this, reread);
    connect(&changes, &ChangeNotifier::ordersChanged, this, reread);
    connect(&changes, &ChangeNotifier::facilitiesChanged, this, reread);
    connect(&changes, &ChangeNotifier::customersChanged, this, reread);
    connect(&changes, &ChangeNotifier::staffChanged, this, reread);
    connect(&changes, &ChangeNotifier::contactRemoved, this, reread);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, reread);
}

/// Return ends here: in a dialog it would press the default button, which means something else.
void FaultsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FaultsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

FaultQuery FaultsPanel::query() const
{
    FaultQuery query;
    query.customer = m_customer;
    query.unreadOnly = m_unreadOnly->isChecked();
    query.limit = rowsAtOnce;
    const int filter = m_filter->currentData().toInt();
    if (filter == openOnes) {
        for (const FaultStatus status : allFaultStatuses) {
            if (status != FaultStatus::Closed) {
                query.statuses.push_back(status);
            }
        }
    } else if (filter != everyOne) {
        query.statuses = {static_cast<FaultStatus>(filter)};
    }
    return query;
}

QString FaultsPanel::emptyText() const
{
    const int filter = m_filter->currentData().toInt();
    if (m_unreadOnly->isChecked()) {
        return tr("Nothing unread here. Untick “Unread only” to see the others.");
    }
    if (filter == openOnes) {
        return tr("No open fault reports. Choose “Every status” to see those that were closed.");
    }
    if (filter != everyOne) {
        return tr("No fault report has the status “%1”.").arg(m_filter->currentText());
    }
    return tr("There are no fault reports yet. Those that customers send appear here by "
              "themselves; take one that comes by phone with “Take fault report”.");
}

void FaultsPanel::refresh()
{
    m_stale = false;
    FaultQuery wanted = query();
    // As many as are shown already, so that reading again takes nothing away.
    wanted.limit = std::max(rowsAtOnce, m_model->rowCount());
    m_page->setEmptyText(emptyText());
    whenDone(m_context.workspace->faults().list(wanted), this,
        [this, generation = ++m_generation, limit = wanted.limit](
            Result<std::vector<FaultReport>> faults) {
            if (generation != m_generation) {
                return;
            }
            if (!faults) {
                m_page->showFault(words::errorText(faults.error()));
                return;
            }
            const bool more = static_cast<int>(faults->size()) >= limit;
            m_model->setRows(std::move(*faults));
            rowsLoaded(more);
        });
}

void FaultsPanel::loadMore()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    FaultQuery wanted = query();
    wanted.before = m_model->rows().back().id;
    whenDone(m_context.workspace->faults().list(wanted), this,
        [this, generation = m_generation](const Result<std::vector<FaultReport>>& faults) {
            if (generation != m_generation) {
                return;
            }
            if (!faults) {
                emit message({FlowMessage::Kind::Fault, words::errorText(faults.error()), {}, {}});
                return;
            }
            std::vector<FaultReport> all = m_model->rows();
            all.insert(all.end(), faults->begin(), faults->end());
            m_model->setRows(std::move(all));
            rowsLoaded(static_cast<int>(faults->size()) >= rowsAtOnce);
        });
}

void FaultsPanel::rowsLoaded(bool mayBeMore)
{
    m_page->rowsShown(mayBeMore); // says that the selection may be another one
    if (m_wanted.isValid()) {
        showWanted();
    }
}

void FaultsPanel::showSelected()
{
    const int row = m_page->selectedRow();
    if (row >= 0) {
        m_wanted = {};
        m_detail->show();
        m_detail->showFault(m_model->row(row));
    } else if (!m_wanted.isValid()) {
        m_detail->showNothing(tr("Select a fault report to see it."));
        // Nothing to select: the list, which says why it is empty, gets the room.
        m_detail->setVisible(m_model->rowCount() > 0);
    }
}

void FaultsPanel::showFault(FaultId id)
{
    m_wanted = id;
    const QSignalBlocker quietFilter(m_filter);
    const QSignalBlocker quietUnread(m_unreadOnly);
    m_unreadOnly->setChecked(false);
    selectData(m_filter, everyOne);
    m_page->table()->clearSelection();
    refresh();
}

/// Selects the report that was asked for; one that is older than the rows shown is shown alone.
void FaultsPanel::showWanted()
{
    const auto& rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
        [this](const FaultReport& fault) { return fault.id == m_wanted; });
    if (found != rows.end()) {
        const auto row = static_cast<int>(found - rows.begin());
        // Not selectRow(), which does nothing where one reads from right to left.
        m_page->table()->setCurrentIndex(m_model->index(row, 0));
        m_page->table()->scrollTo(m_model->index(row, 0));
        return;
    }
    whenDone(m_context.workspace->faults().load(m_wanted), this,
        [this, wanted = m_wanted](const Result<FaultReport>& fault) {
            if (wanted != m_wanted) {
                return;
            }
            if (fault) {
                m_detail->show();
                m_detail->showFault(*fault);
            } else {
                m_wanted = {};
                emit message({FlowMessage::Kind::Fault, words::errorText(fault.error()), {}, {}});
            }
        });
}

void FaultsPanel::openSelected()
{
    const auto& fault = m_detail->fault();
    if (!fault) {
        return;
    }
    m_detail->focusDescription();
    // Who may not change anything may still read; it stays unread for those who take care of it.
    if (!fault->readAt.isValid() && reasonNotToManage(*m_context.workspace).isEmpty()) {
        run(m_context.workspace->faults().markRead(fault->id), {});
    }
}

void FaultsPanel::perform(FaultAction action)
{
    if (!m_detail->fault() || !faultActionOffered(action, m_detail->fault()->status)) {
        return;
    }
    const FaultReport fault = *m_detail->fault();
    switch (action) {
    case FaultAction::MarkRead:
        run(m_context.workspace->faults().markRead(fault.id), tr("Marked as read."));
        return;
    case FaultAction::Assign:
        askToAssign(fault);
        return;
    case FaultAction::CreateWorkOrder:
        askForOrder(fault);
        return;
    case FaultAction::Close:
        askToClose(fault);
        return;
    }
}

void FaultsPanel::askToAssign(const FaultReport& fault)
{
    auto* dialog = new AssignDialog(m_context, fault, this);
    connect(dialog, &AssignDialog::chosen, this, [this, fault](StaffId technician) {
        run(m_context.workspace->faults().assign(fault.id, fault.rowVersion, technician),
            tr("Fault report “%1” assigned.").arg(fault.title));
    });
    dialog->open();
}

void FaultsPanel::askToClose(const FaultReport& fault)
{
    ConfirmRequest request;
    request.id = u"confirm-close-fault"_s;
    request.title = tr("Close “%1”?").arg(fault.title);
    request.text = fault.workOrder.isValid()
        ? tr("The fault report leaves the list of open ones and cannot be opened again. Its work "
             "order %1 stays as it is.")
              .arg(fault.workOrderNumber)
        : tr("The fault report leaves the list of open ones and cannot be opened again. No work "
             "order was made for it.");
    request.confirmText = tr("Close fault report");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this, fault](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            run(m_context.workspace->faults().close(fault.id, fault.rowVersion),
                tr("Fault report “%1” closed.").arg(fault.title));
        }
    });
}

void FaultsPanel::askForOrder(const FaultReport& fault)
{
    auto* dialog = new WorkOrderDialog(m_context, fault, this);
    connect(dialog, &WorkOrderDialog::failed, this, &FaultsPanel::onFailed);
    connect(dialog, &WorkOrderDialog::created, this, [this](const FaultReport& made) {
        emit message(
            {FlowMessage::Kind::Done, tr("Work order %1 created.").arg(made.workOrderNumber),
                tr("Show order"), [this, order = made.workOrder] { emit orderRequested(order); }});
        refresh();
    });
    dialog->open();
}

/// `done` empty: nothing is said, what was done shows.
void FaultsPanel::run(const QFuture<Result<FaultReport>>& call, const QString& done)
{
    m_detail->setBusy(true);
    whenDone(call, this, [this, done](const Result<FaultReport>& result) {
        m_detail->setBusy(false);
        if (!result) {
            onFailed(result.error());
            return;
        }
        if (m_detail->fault() && m_detail->fault()->id == result->id) {
            m_detail->showFault(*result);
        }
        if (!done.isEmpty()) {
            emit message({FlowMessage::Kind::Done, done, {}, {}});
        }
        refresh();
    });
}

/// What is shown was out of date: the new state is shown along with the reason.
void FaultsPanel::onFailed(const Error& error)
{
    refresh();
    m_context.ui.prompt.notify(this, errorNotice(error), [](bool) {});
}

void FaultsPanel::addFault()
{
    if (!reasonNotToManage(*m_context.workspace).isEmpty()) {
        return;
    }
    auto* form = new FaultFormDialog(m_context, m_customer, this);
    connect(form, &FaultFormDialog::taken, this, [this](const FaultReport& fault) {
        emit message(
            {FlowMessage::Kind::Done, tr("Fault report “%1” taken.").arg(fault.title), {}, {}});
        showFault(fault.id);
    });
    form->open();
}

} // namespace kontorist
