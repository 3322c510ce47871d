#include "ui/papers/orderformdialog.h"

#include "base/futures.h"
#include "services/staffservice.h"
#include "ui/dialogs/userprompt.h"
#include "ui/papers/paperparts.h"
#include "ui/words/customerwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNumberLength = 60;
constexpr int maxTitleLength = 200;

} // namespace

OrderFormDialog::OrderFormDialog(const FlowContext& context, CustomerId customer, QWidget* parent)
    : PaperForm(context, parent)
    , m_given(customer)
{
    setObjectName(u"add-order"_s);
    build(customer);
    proposeNumber();
    m_number->setFocus();
}

OrderFormDialog::OrderFormDialog(const FlowContext& context, const Order& order, QWidget* parent)
    : PaperForm(context, parent)
    , m_order(order)
{
    setObjectName(u"edit-order"_s);
    choosePlace(order.facility, order.object);
    build(order.customer);
    m_title->setFocus();
    m_title->selectAll();
}

void OrderFormDialog::build(CustomerId customer)
{
    QFormLayout* form = start(m_order ? IconName::Edit : IconName::Orders,
        m_order ? tr("Edit order %1").arg(m_order->number) : tr("Add order"));
    m_number = addLine(form, u"number"_s, tr("Order number"), maxNumberLength);
    m_number->setPlaceholderText(tr("Required"));
    m_kind = addChoice(form, u"kind"_s, tr("Kind"));
    for (const OrderKind kind : allOrderKinds) {
        m_kind->addItem(words::orderKind(kind), static_cast<int>(kind));
    }
    m_title = addLine(form, u"title"_s, tr("Title"), maxTitleLength);
    addPlace(form, customer, m_order.has_value() || customer.isValid());
    m_placedBy = addChoice(form, u"placedBy"_s, tr("Placed by"));
    m_technician = addChoice(form, u"technician"_s, tr("Technician"));
    m_placedBy->addItem(tr("Nobody named: entered by staff"), qint64(0));
    m_technician->addItem(tr("None: the customer's technician is told"), qint64(0));
    if (m_order) {
        m_number->setText(m_order->number);
        m_title->setText(m_order->title);
        selectData(m_kind, static_cast<int>(m_order->kind));
        if (const QString who = words::reference(m_order->reference); !who.isEmpty()) {
            m_placedBy->setItemText(0, who);
        }
        m_number->setEnabled(false);
        m_kind->setEnabled(false);
        m_placedBy->setEnabled(false);
        addNote(tr("Number, kind, customer and who placed it stay as they were when the order was "
                   "made."),
            u"fixedNote"_s);
    }
    loadStaff();
    connect(m_kind, &QComboBox::activated, this, &OrderFormDialog::proposeNumber);
    finish(m_order ? tr("Save order") : tr("Add order"));
}

void OrderFormDialog::loadStaff()
{
    whenDone(m_context.workspace->staff().list(), this,
        [this](const Result<std::vector<StaffMember>>& staff) {
            m_staffLoaded = true;
            if (staff) {
                const QSignalBlocker quiet(m_technician);
                fillStaff(m_technician, *staff, m_technician->itemText(0));
                selectData(m_technician, m_order ? m_order->technician.value() : qint64(0));
            }
            onEdited();
        });
}

/// A number that goes on with those of this kind, unless one was typed.
void OrderFormDialog::proposeNumber()
{
    if (m_order) {
        return;
    }
    const auto kind = static_cast<OrderKind>(m_kind->currentData().toInt());
    whenDone(m_context.workspace->orders().proposeNumber(kind), this,
        [this](const Result<QString>& next) {
            if (next && m_number->text() == m_proposed) {
                m_proposed = *next;
                m_number->setText(*next);
                m_number->selectAll();
            }
        });
}

void OrderFormDialog::cardLoaded(const CustomerCard& card)
{
    if (m_order) {
        return;
    }
    const QSignalBlocker quiet(m_placedBy);
    while (m_placedBy->count() > 1) {
        m_placedBy->removeItem(1);
    }
    for (const CustomerUser& user : card.users) {
        m_placedBy->addItem(
            PersonReference {user.loginName(), user.userName, false}.text(), user.id.value());
    }
}

OrderDraft OrderFormDialog::draft() const
{
    OrderDraft draft;
    draft.customer = customer();
    draft.number = m_number->text();
    draft.kind = static_cast<OrderKind>(m_kind->currentData().toInt());
    draft.title = m_title->text();
    draft.facility = facility();
    draft.object = object();
    draft.placedBy = CustomerUserId(m_placedBy->currentData().toLongLong());
    draft.technician = StaffId(m_technician->currentData().toLongLong());
    return draft;
}

Order OrderFormDialog::edited() const
{
    Order order = *m_order;
    order.title = m_title->text();
    order.facility = facility();
    order.object = object();
    if (m_staffLoaded) {
        order.technician = StaffId(m_technician->currentData().toLongLong());
    }
    return order;
}

QString OrderFormDialog::reasonNotToSave() const
{
    if (const QString reason = reasonOfPlace(); !reason.isEmpty()) {
        return reason;
    }
    if (m_number->text().trimmed().isEmpty()) {
        return tr("To save, enter the order number.");
    }
    if (!m_staffLoaded) {
        return tr("Loading…");
    }
    return m_order && !hasUnsavedChanges() ? tr("Nothing has been changed yet.") : QString();
}

bool OrderFormDialog::hasUnsavedChanges() const
{
    if (m_order) {
        const Order now = edited();
        return now.title != m_order->title || now.facility != m_order->facility
            || now.object != m_order->object || now.technician != m_order->technician;
    }
    return m_number->text() != m_proposed || !m_title->text().isEmpty() || facility().isValid()
        || object().isValid() || m_placedBy->currentIndex() > 0 || m_technician->currentIndex() > 0
        || (!m_given.isValid() && customer().isValid());
}

QString OrderFormDialog::unsavedQuestion() const
{
    return m_order ? tr("Save the changes to order %1?").arg(m_order->number)
                   : tr("Save the new order?");
}

void OrderFormDialog::save()
{
    setSaving(true);
    auto& orders = m_context.workspace->orders();
    whenDone(m_order ? orders.edit(edited()) : orders.add(draft()), this,
        [this](const Result<Order>& result) { onSaved(result); });
}

void OrderFormDialog::onSaved(const Result<Order>& result)
{
    setSaving(false);
    if (result) {
        setWindowModified(false);
        emit saved(*result, !m_order);
        accept();
    } else if (result.error().code == ErrorCode::Conflict && m_order) {
        onConflict();
    } else {
        showFailure(result.error());
    }
}

/// A colleague saved meanwhile: whose version counts is for a person to say.
void OrderFormDialog::onConflict()
{
    setSaving(true);
    whenDone(
        m_context.workspace->orders().load(m_order->id), this, [this](const Result<Order>& stored) {
            setSaving(false);
            if (!stored) {
                showFailure(stored.error());
                return;
            }
            ConfirmRequest request;
            request.id = u"confirm-overwrite"_s;
            request.title
                = tr("A colleague changed order %1 while you were editing.").arg(stored->number);
            request.text
                = tr("It now says: %1; %2; technician: %3. Nothing of yours was saved. Save your "
                     "version over it?")
                      .arg(stored->title.isEmpty() ? tr("no title") : stored->title,
                          placeInWords(stored->facilityName, stored->objectName),
                          stored->technicianName.isEmpty() ? tr("none", "no technician")
                                                           : stored->technicianName);
            request.confirmText = tr("Save my version");
            request.destructive = true;
            m_context.ui.prompt.confirm(
                this, request, [this, stored = *stored](const ConfirmAnswer& answer) {
                    if (answer.confirmed) {
                        m_order->rowVersion = stored.rowVersion;
                        save();
                    }
                });
        });
}

} // namespace kontorist
