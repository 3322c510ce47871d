#include "ui/papers/orderspanel.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "ui/common/recordpage.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/papers/commentthread.h"
#include "ui/papers/orderdetail.h"
#include "ui/papers/orderformdialog.h"
#include "ui/papers/papermodels.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/iconset.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 200;
constexpr std::chrono::milliseconds pauseInTyping {150};
constexpr int searchWidthInLetters = 24;

} // namespace

OrdersPanel::OrdersPanel(const FlowContext& context, CustomerId customer, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_customer(customer)
    , m_model(new OrdersModel(!customer.isValid(), this))
    , m_page(new RecordPage(tr("Orders"), m_model, this))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_add(new QPushButton(icon(IconName::Add), tr("Add order"), this))
    , m_detail(new OrderDetail(context, !customer.isValid(), this))
{
    setObjectName(u"orders-panel"_s);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &OrdersPanel::refresh);
    connect(m_search, &QLineEdit::returnPressed, m_page->table(), qOverload<>(&QWidget::setFocus));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OrdersPanel::refresh);
    connect(m_page, &RecordPage::moreRequested, this, &OrdersPanel::loadMore);
    connect(m_page, &RecordPage::selectionChanged, this, &OrdersPanel::showSelected);
    connect(m_page->table(), &QTableView::activated, this, &OrdersPanel::editOrder);
    connect(m_add, &QPushButton::clicked, this, &OrdersPanel::addOrder);
    connect(m_detail, &OrderDetail::editRequested, this, &OrdersPanel::editOrder);
    connect(m_detail, &OrderDetail::customerRequested, this, &OrdersPanel::customerRequested);
    connect(m_detail->thread(), &CommentThread::posted, this, [this](CommentVisibility visibility) {
        emit message({FlowMessage::Kind::Done,
            visibility == CommentVisibility::Internal
                ? tr("Comment posted. Only the office sees it.")
                : tr("Comment posted. The customer can see it."),
            {}, {}});
    });
    listen();
}

void OrdersPanel::build()
{
    setName(m_search, u"orderSearch"_s, tr("Search orders by number or title"));
    m_search->setPlaceholderText(tr("Number or title"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search, searchWidthInLetters));
    setName(m_kind, u"orderKind"_s, tr("Kind of the orders shown"));
    m_kind->addItem(tr("Every kind"));
    for (const OrderKind kind : allOrderKinds) {
        m_kind->addItem(words::orderKind(kind), static_cast<int>(kind));
    }
    setName(m_add, u"addOrderButton"_s, m_add->text());
    const QString reason = reasonNotToManage(*m_context.workspace);
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(reason);
    m_add->setAccessibleDescription(reason);
    m_add->setAutoDefault(false);
    for (QWidget* tool : std::initializer_list<QWidget*> {m_search, m_kind, m_add}) {
        m_page->tools()->addWidget(tool);
    }
    m_page->table()->setObjectName(u"orderTable"_s);
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

void OrdersPanel::listen()
{
    auto& changes = m_context.workspace->changes();
    const auto reread = [this] {
        if (isVisible()) {
            refresh();
        } else {
            m_stale = true;
        }
    };
    connect(&changes, &ChangeNotifier::ordersChanged, this, reread);
    connect(&changes, &ChangeNotifier::facilitiesChanged, this, reread);
    connect(&changes, &ChangeNotifier::customersChanged, this, reread);
    connect(&changes, &ChangeNotifier::staffChanged, this, reread);
    connect(&changes, &ChangeNotifier::contactsChanged, this, reread);
    connect(&changes, &ChangeNotifier::contactRemoved, this, reread);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, reread);
}

/// Return ends here: in a dialog it would press the default button, which means something else.
void OrdersPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void OrdersPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void OrdersPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void OrdersPanel::discardComments()
{
    m_detail->thread()->discardTexts();
}

bool OrdersPanel::hasUnsentComment() const
{
    return m_detail->thread()->hasUnsentText();
}

OrderQuery OrdersPanel::query() const
{
    OrderQuery query;
    query.customer = m_customer;
    query.search = m_search->text().trimmed();
    if (m_kind->currentData().isValid()) {
        query.kind = static_cast<OrderKind>(m_kind->currentData().toInt());
    }
    query.limit = rowsAtOnce;
    return query;
}

QString OrdersPanel::emptyText() const
{
    if (!m_search->text().trimmed().isEmpty()) {
        return tr("No order has “%1” in its number or title. Change the search, or choose “Every "
                  "kind”.")
            .arg(m_search->text().trimmed());
    }
    if (m_kind->currentData().isValid()) {
        return tr("There are no orders of this kind. Choose “Every kind” to see the others.");
    }
    return m_customer.isValid()
        ? tr("This customer has no orders yet. Add one with “Add order”.")
        : tr("There are no orders yet. Add one with “Add order”; those that customers place appear "
             "here by themselves.");
}

void OrdersPanel::refresh()
{
    m_stale = false;
    OrderQuery wanted = query();
    // As many as are shown already, so that reading again takes nothing away.
    wanted.limit = std::max(rowsAtOnce, m_model->rowCount());
    m_page->setEmptyText(emptyText());
    whenDone(m_context.workspace->orders().list(wanted), this,
        [this, generation = ++m_generation, limit = wanted.limit](
            Result<std::vector<Order>> orders) {
            if (generation != m_generation) {
                return;
            }
            if (!orders) {
                m_page->showFault(words::errorText(orders.error()));
                return;
            }
            const bool more = static_cast<int>(orders->size()) >= limit;
            m_model->setRows(std::move(*orders));
            rowsLoaded(more);
        });
}

void OrdersPanel::loadMore()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    OrderQuery wanted = query();
    wanted.before = m_model->rows().back().id;
    whenDone(m_context.workspace->orders().list(wanted), this,
        [this, generation = m_generation](const Result<std::vector<Order>>& orders) {
            if (generation != m_generation) {
                return;
            }
            if (!orders) {
                emit message({FlowMessage::Kind::Fault, words::errorText(orders.error()), {}, {}});
                return;
            }
            std::vector<Order> all = m_model->rows();
            all.insert(all.end(), orders->begin(), orders->end());
            m_model->setRows(std::move(all));
            rowsLoaded(static_cast<int>(orders->size()) >= rowsAtOnce);
        });
}

void OrdersPanel::rowsLoaded(bool mayBeMore)
{
    m_page->rowsShown(mayBeMore); // says that the selection may be another one
    if (m_wanted.isValid()) {
        showWanted();
    }
}

void OrdersPanel::showSelected()
{
    const int row = m_page->selectedRow();
    if (row >= 0) {
        m_wanted = {};
        m_detail->show();
        m_detail->showOrder(m_model->row(row));
    } else if (!m_wanted.isValid()) {
        m_detail->showNothing(tr("Select an order to see it and its comments."));
        // Nothing to select: the list, which says why it is empty, gets the room.
        m_detail->setVisible(m_model->rowCount() > 0);
    }
}

void OrdersPanel::showOrder(OrderId id)
{
    m_wanted = id;
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietKind(m_kind);
    m_search->clear();
    m_kind->setCurrentIndex(0);
    m_page->table()->clearSelection();
    refresh();
}

/// Selects the order that was asked for; one that is older than the rows shown is shown alone.
void OrdersPanel::showWanted()
{
    const auto& rows = m_model->rows();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [this](const Order& order) { return order.id == m_wanted; });
    if (found != rows.end()) {
        const auto row = static_cast<int>(found - rows.begin());
        // Not selectRow(), which does nothing where one reads from right to left.
        m_page->table()->setCurrentIndex(m_model->index(row, 0));
        m_page->table()->scrollTo(m_model->index(row, 0));
        return;
    }
    whenDone(m_context.workspace->orders().load(m_wanted), this,
        [this, wanted = m_wanted](const Result<Order>& order) {
            if (wanted != m_wanted) {
                return;
            }
            if (order) {
                m_detail->show();
                m_detail->showOrder(*order);
            } else {
                m_wanted = {};
                emit message({FlowMessage::Kind::Fault, words::errorText(order.error()), {}, {}});
            }
        });
}

void OrdersPanel::addOrder()
{
    if (!reasonNotToManage(*m_context.workspace).isEmpty()) {
        return;
    }
    auto* form = new OrderFormDialog(m_context, m_customer, this);
    connect(form, &OrderFormDialog::saved, this, &OrdersPanel::onSaved);
    form->open();
}

void OrdersPanel::editOrder()
{
    if (!m_detail->order() || !reasonNotToManage(*m_context.workspace).isEmpty()) {
        return;
    }
    auto* form = new OrderFormDialog(m_context, *m_detail->order(), this);
    connect(form, &OrderFormDialog::saved, this, &OrdersPanel::onSaved);
    form->open();
}

void OrdersPanel::onSaved(const Order& order, bool isNew)
{
    emit message({FlowMessage::Kind::Done,
        isNew ? tr("Order %1 added.").arg(order.number) : tr("Order %1 saved.").arg(order.number),
        {}, {}});
    if (isNew) {
        showOrder(order.id);
    } else {
        refresh();
    }
}

} // namespace kontorist
