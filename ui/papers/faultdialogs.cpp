#include "ui/papers/faultdialogs.h"

#include "base/futures.h"
#include "services/customerservice.h"
#include "services/faultservice.h"
#include "services/orderservice.h"
#include "services/staffservice.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 36;
constexpr int maxNumberLength = 60;

} // namespace

AssignDialog::AssignDialog(const FlowContext& context, const FaultReport& fault, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_technician(new QComboBox)
    , m_reason(makeNote(context.ui.theme, tr("Loading…"), u"reasonText"_s))
{
    setObjectName(u"assign-fault"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Assign technician"));
    QBoxLayout* layout
        = makeDialogLayout(this, context.ui.theme, IconName::User, tr("Assign technician"));
    layout->addWidget(makeParagraph(fault.title, u"faultTitle"_s));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    setName(m_technician, u"technicianCombo"_s, tr("Technician"));
    m_technician->setMinimumWidth(textWidth(m_technician, fieldWidthInLetters));
    auto* caption = new QLabel(tr("Technician"));
    caption->setBuddy(m_technician);
    form->addRow(caption, m_technician);
    layout->addLayout(form);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_assign = addButton(
        buttons, tr("Assign technician"), QDialogButtonBox::AcceptRole, u"assignButton"_s, true);
    m_assign->setEnabled(false);
    auto* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_assign, &QPushButton::clicked, this, [this] {
        emit chosen(StaffId(m_technician->currentData().toLongLong()));
        accept();
    });
    layout->addWidget(buttons);
    load(fault);
}

/// Whoever has it already is proposed, else the customer's technician.
void AssignDialog::load(const FaultReport& fault)
{
    whenDone(m_context.workspace->staff().list(), this,
        [this, fault](const Result<std::vector<StaffMember>>& staff) {
            if (!staff) {
                m_reason->setText(words::errorText(staff.error()));
                return;
            }
            fillStaff(m_technician, *staff, {});
            m_assign->setEnabled(m_technician->count() > 0);
            m_reason->setText(
                m_technician->count() > 0 ? QString() : tr("There are no staff members yet."));
            m_reason->setVisible(!m_reason->text().isEmpty());
            if (fault.assignedTo.isValid()) {
                selectData(m_technician, fault.assignedTo.value());
                return;
            }
            whenDone(m_context.workspace->customers().load(fault.customer), this,
                [this](const Result<Customer>& customer) {
                    if (customer && customer->technician.isValid()) {
                        selectData(m_technician, customer->technician.value());
                    }
                });
        });
}

WorkOrderDialog::WorkOrderDialog(
    const FlowContext& context, const FaultReport& fault, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_fault(fault)
    , m_number(new QLineEdit)
    , m_numberFault(new FaultLabel(context.ui.theme, m_number))
{
    setObjectName(u"create-work-order"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Create work order"));
    QBoxLayout* layout
        = makeDialogLayout(this, context.ui.theme, IconName::Orders, tr("Create work order"));
    layout->addWidget(makeParagraph(
        tr("The order takes title, customer, facility, object and technician from the fault report "
           "“%1”.")
            .arg(fault.title),
        u"workOrderText"_s));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    setName(m_number, u"numberEdit"_s, tr("Order number"));
    m_number->setMaxLength(maxNumberLength);
    m_number->setMinimumWidth(textWidth(m_number, fieldWidthInLetters));
    m_numberFault->setObjectName(u"numberFault"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(context.ui.theme.metrics().tiny());
    column->addWidget(m_number);
    column->addWidget(m_numberFault);
    auto* caption = new QLabel(tr("Order number"));
    caption->setBuddy(m_number);
    form->addRow(caption, column);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    m_create = addButton(
        buttons, tr("Create work order"), QDialogButtonBox::AcceptRole, u"createButton"_s, true);
    auto* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &WorkOrderDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &WorkOrderDialog::create);
    connect(m_number, &QLineEdit::textChanged, this, &WorkOrderDialog::updateState);
    layout->addWidget(buttons);
    updateState();
    whenDone(context.workspace->orders().proposeNumber(OrderKind::Work), this,
        [this](const Result<QString>& number) {
            if (number && m_number->text().isEmpty()) {
                m_number->setText(*number);
                m_number->selectAll();
            }
        });
}

void WorkOrderDialog::updateState()
{
    const bool empty = m_number->text().trimmed().isEmpty();
    m_numberFault->setHint({}, {});
    if (empty) {
        const QString hint = tr("Enter a number that no other order has.");
        m_numberFault->setHint(hint, hint);
    }
    m_create->setEnabled(!empty && !m_busy);
    m_number->setReadOnly(m_busy);
}

void WorkOrderDialog::create()
{
    m_busy = true;
    updateState();
    whenDone(m_context.workspace->faults().createWorkOrder(
                 m_fault.id, m_fault.rowVersion, m_number->text()),
        this, [this](const Result<FaultReport>& result) {
            m_busy = false;
            updateState();
            if (result) {
                emit created(*result);
                accept();
                return;
            }
            Error error = result.error();
            if (error.field == u"number"_s) {
                error.field = u"orderNumber"_s; // "number" alone is that of a job
                m_numberFault->setFault(words::fieldFault(error));
                m_number->setFocus();
                m_number->selectAll();
                return;
            }
            emit failed(error);
            QDialog::reject();
        });
}

void WorkOrderDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
    }
}

} // namespace kontorist
