#include "ui/papers/faultdetail.h"

#include "base/futures.h"
#include "services/staffservice.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/papers/notices.h"
#include "ui/papers/paperparts.h"
#include "ui/table/flowlayout.h"
#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

IconName iconOf(FaultAction action)
{
    switch (action) {
    case FaultAction::MarkRead:
        return IconName::Check;
    case FaultAction::Assign:
        return IconName::User;
    case FaultAction::CreateWorkOrder:
        return IconName::Orders;
    case FaultAction::Close:
        return IconName::Close;
    }
    return IconName::Check;
}

} // namespace

ChipKind chipOf(FaultStatus status)
{
    switch (status) {
    case FaultStatus::New:
        return ChipKind::NotActive;
    case FaultStatus::Assigned:
        return ChipKind::Pending;
    case FaultStatus::WorkOrderCreated:
        return ChipKind::Active;
    case FaultStatus::Closed:
        return ChipKind::Neutral;
    }
    return ChipKind::Neutral;
}

FaultDetail::FaultDetail(const FlowContext& context, bool withCustomer, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_withCustomer(withCustomer)
    , m_empty(makeNote(context.ui.theme, {}, u"faultDetailEmpty"_s))
    , m_body(new QWidget(this))
    , m_title(makeParagraph({}, u"faultTitle"_s))
    , m_chip(new StatusChip(context.ui.theme, m_body))
    , m_facts(new FactGrid(context.ui.theme, m_body))
    , m_description(new QPlainTextEdit(m_body))
    , m_notices(makeNote(context.ui.theme, {}, u"faultNotices"_s))
    , m_reasons(makeNote(context.ui.theme, {}, u"faultReasons"_s))
{
    setObjectName(u"fault-detail"_s);
    build();
    showNothing(tr("Select a fault report to see it."));
}

void FaultDetail::build()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    m_empty->setAlignment(Qt::AlignCenter);
    m_title->setFont(metrics.titleFont());
    setName(m_description, u"faultDescription"_s, tr("Description of the fault"));
    m_description->setReadOnly(true);
    m_description->setTabChangesFocus(true);
    m_description->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(
        metrics.medium(), metrics.small(), metrics.medium(), metrics.medium());
    column->setSpacing(metrics.small());
    column->addWidget(m_title);
    column->addWidget(buildTop());
    column->addWidget(buildActions());
    column->addWidget(m_reasons);
    column->addWidget(m_facts);
    column->addWidget(m_description, 1);
    column->addWidget(m_notices);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
}

QWidget* FaultDetail::buildTop()
{
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    auto* top = new QWidget(m_body);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.small());
    row->addWidget(m_chip);
    m_unread = new QWidget(top);
    m_unread->setObjectName(u"unreadMark"_s);
    auto* mark = new QHBoxLayout(m_unread);
    mark->setContentsMargins(0, 0, 0, 0);
    mark->setSpacing(metrics.tiny());
    auto* picture = new QLabel(m_unread);
    auto* word = new QLabel(tr("Unread"), m_unread);
    const auto paint = [&theme, picture, word] {
        const int side = theme.metrics().smallIconSize();
        picture->setPixmap(iconPixmap(
            IconName::Error, {side, side}, picture->devicePixelRatioF(), theme.tokens().danger));
        QPalette colours = word->palette();
        colours.setColor(QPalette::WindowText, theme.tokens().danger);
        word->setPalette(colours);
    };
    paint();
    connect(&theme, &Theme::changed, picture, paint);
    mark->addWidget(picture);
    mark->addWidget(word);
    row->addWidget(m_unread);
    row->addStretch();
    return top;
}

QWidget* FaultDetail::buildActions()
{
    auto* bar = new QWidget(m_body);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.ui.theme.metrics().small());
    const auto add = [&](IconName picture, const QString& text, const QString& name) {
        auto* button = new QPushButton(icon(picture), text, bar);
        setName(button, name, text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_open = add(IconName::Show, tr("Open fault report"), u"openFaultButton"_s);
    connect(m_open, &QPushButton::clicked, this, &FaultDetail::openRequested);
    for (const FaultAction action : allFaultActions) {
        const QString text = words::action(action);
        auto* button = add(iconOf(action), text, u"action-"_s % faultActionName(action));
        m_actions[action] = button;
        connect(
            button, &QPushButton::clicked, this, [this, action] { emit actionRequested(action); });
    }
    m_showOrder = add(IconName::Orders, tr("Show order"), u"showOrderButton"_s);
    connect(m_showOrder, &QPushButton::clicked, this, [this] {
        if (m_fault) {
            emit orderRequested(m_fault->workOrder);
        }
    });
    m_showCustomer = add(IconName::Customers, tr("Show customer"), u"showCustomerButton"_s);
    m_showCustomer->setVisible(m_withCustomer);
    connect(m_showCustomer, &QPushButton::clicked, this, [this] {
        if (m_fault) {
            emit customerRequested(m_fault->customer);
        }
    });
    return bar;
}

void FaultDetail::showFault(const FaultReport& fault)
{
    const bool another = !m_fault || m_fault->id != fault.id;
    m_fault = fault;
    m_empty->hide();
    m_body->show();
    m_title->setText(fault.title);
    const QString status = words::faultStatus(fault.status);
    m_chip->setChip(chipOf(fault.status), status);
    m_chip->setAccessibleName(tr("Status: %1").arg(status));
    m_unread->setVisible(!fault.readAt.isValid());
    if (another) {
        m_notices->clear();
    }
    if (m_description->toPlainText() != fault.description) {
        m_description->setPlainText(fault.description);
    }
    m_description->setPlaceholderText(tr("No description was given."));
    showFacts();
    updateActions();
    loadNotices();
}

void FaultDetail::showFacts()
{
    const FaultReport& fault = *m_fault;
    const QString who = words::reference(fault.reference);
    QList<std::pair<QString, QString>> facts {
        {tr("Reported by"), who.isEmpty() ? tr("Taken by staff") : who},
        {tr("Created"), words::dateTime(fault.createdAt)},
        {tr("Facility"), fault.facilityName.isEmpty() ? words::noFacility() : fault.facilityName},
        {tr("Object"), fault.objectName}, {tr("Assigned to"), fault.assignedToName},
        {tr("Work order"), fault.workOrderNumber}};
    if (m_withCustomer) {
        facts.prepend({tr("Customer"), fault.customerName});
    }
    if (fault.readAt.isValid()) {
        facts.append({tr("First opened"), words::dateTime(fault.readAt)});
    }
    m_facts->setFacts(facts);
}

void FaultDetail::updateActions()
{
    const QString noRight = reasonNotToManage(*m_context.workspace);
    const bool read = m_fault->readAt.isValid();
    QStringList reasons;
    if (!noRight.isEmpty()) {
        reasons << noRight;
    }
    for (const FaultAction action : allFaultActions) {
        QPushButton* button = m_actions[action];
        QString reason = words::refusal(action, m_fault->status);
        if (reason.isEmpty() && action == FaultAction::MarkRead && read) {
            reason = tr("Mark as read: somebody has opened it already.");
        }
        button->setEnabled(noRight.isEmpty() && reason.isEmpty() && !m_busy);
        button->setToolTip(noRight.isEmpty() ? reason : noRight);
        button->setAccessibleDescription(button->toolTip());
        if (!reason.isEmpty() && noRight.isEmpty()) {
            reasons << reason;
        }
    }
    m_open->setVisible(!read);
    m_open->setEnabled(!m_busy);
    m_open->setToolTip(tr("Goes to the description and marks the report as read"));
    m_showOrder->setVisible(m_fault->workOrder.isValid());
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
}

void FaultDetail::showNothing(const QString& text)
{
    ++m_generation;
    m_fault.reset();
    m_empty->setText(text);
    m_empty->show();
    m_body->hide();
}

void FaultDetail::setBusy(bool busy)
{
    m_busy = busy;
    if (m_fault) {
        updateActions();
    }
}

void FaultDetail::focusDescription()
{
    m_description->setFocus();
}

void FaultDetail::loadNotices()
{
    whenDone(m_context.workspace->staff().noticesAbout(u"fault"_s, m_fault->id.value()), this,
        [this, generation = ++m_generation](const Result<std::vector<Notice>>& notices) {
            if (generation == m_generation && notices) {
                showNotices(*notices);
            }
        });
}

void FaultDetail::showNotices(const std::vector<Notice>& notices)
{
    const QString text = noticesInWords(notices);
    m_notices->setText(text.isEmpty()
            ? tr("Nobody was told: the customer had no technician with an address, and nobody had "
                 "subscribed to all fault reports.")
            : text);
}

} // namespace kontorist
