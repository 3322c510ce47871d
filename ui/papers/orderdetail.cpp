#include "ui/papers/orderdetail.h"

#include "base/futures.h"
#include "services/staffservice.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/papers/commentthread.h"
#include "ui/papers/notices.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

OrderDetail::OrderDetail(const FlowContext& context, bool withCustomer, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_withCustomer(withCustomer)
    , m_empty(makeNote(context.ui.theme, {}, u"orderDetailEmpty"_s))
    , m_body(new QWidget(this))
    , m_title(makeParagraph({}, u"orderTitle"_s))
    , m_facts(new FactGrid(context.ui.theme, m_body))
    , m_notices(makeNote(context.ui.theme, {}, u"orderNotices"_s))
    , m_edit(new QPushButton(icon(IconName::Edit), tr("Edit order"), m_body))
    , m_customer(new QPushButton(icon(IconName::Customers), tr("Show customer"), m_body))
    , m_thread(new CommentThread(context, m_body))
{
    setObjectName(u"order-detail"_s);
    build();
    connect(m_edit, &QPushButton::clicked, this, &OrderDetail::editRequested);
    connect(m_customer, &QPushButton::clicked, this, [this] {
        if (m_order) {
            emit customerRequested(m_order->customer);
        }
    });
    showNothing(tr("Select an order to see it and its comments."));
}

void OrderDetail::build()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    m_empty->setAlignment(Qt::AlignCenter);
    m_title->setFont(metrics.titleFont());
    setName(m_edit, u"editOrderButton"_s, m_edit->text());
    setName(m_customer, u"showCustomerButton"_s, m_customer->text());
    m_customer->setVisible(m_withCustomer);
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics.small());
    top->addWidget(m_title, 1);
    for (QPushButton* button : {m_customer, m_edit}) {
        button->setAutoDefault(false);
        top->addWidget(button, 0, Qt::AlignTop);
    }
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(
        metrics.medium(), metrics.small(), metrics.medium(), metrics.medium());
    column->setSpacing(metrics.small());
    column->addLayout(top);
    column->addWidget(m_facts);
    column->addWidget(m_notices);
    column->addWidget(m_thread, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
}

void OrderDetail::showOrder(const Order& order)
{
    m_order = order;
    m_empty->hide();
    m_body->show();
    m_title->setText(
        order.title.isEmpty() ? order.number : QString(order.number % u" – "_s % order.title));
    const QString placedBy = words::reference(order.reference);
    QList<std::pair<QString, QString>> facts {{tr("Kind"), words::orderKind(order.kind)},
        {tr("Placed by"), placedBy.isEmpty() ? tr("Nobody named: entered by staff") : placedBy},
        {tr("Facility"), order.facilityName.isEmpty() ? words::noFacility() : order.facilityName},
        {tr("Object"), order.objectName}, {tr("Technician"), order.technicianName},
        {tr("Created"), words::dateTime(order.createdAt)}};
    if (m_withCustomer) {
        facts.prepend({tr("Customer"), order.customerName});
    }
    m_facts->setFacts(facts);
    const QString reason = reasonNotToManage(*m_context.workspace);
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason);
    m_edit->setAccessibleDescription(reason);
    m_thread->showOrder(order.id);
    loadNotices();
}

void OrderDetail::showNothing(const QString& text)
{
    ++m_generation;
    m_order.reset();
    m_thread->showOrder({});
    m_empty->setText(text);
    m_empty->show();
    m_body->hide();
}

void OrderDetail::refresh()
{
    if (m_order) {
        m_thread->refresh();
        loadNotices();
    }
}

void OrderDetail::loadNotices()
{
    whenDone(m_context.workspace->staff().noticesAbout(u"order"_s, m_order->id.value()), this,
        [this, generation = ++m_generation](const Result<std::vector<Notice>>& notices) {
            if (generation == m_generation) {
                const QString text = notices ? noticesInWords(*notices) : QString();
                m_notices->setText(text);
                m_notices->setVisible(!text.isEmpty());
            }
        });
}

} // namespace kontorist
