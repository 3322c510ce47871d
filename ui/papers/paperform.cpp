#include "ui/papers/paperform.h"

#include "base/futures.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/userprompt.h"
#include "ui/papers/customerfield.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 52;
// Room to paste a value that is too long, so that its fault can be told instead of cutting it
// silently.
constexpr int roomBeyondLimit = 100;

} // namespace

PaperForm::PaperForm(const FlowContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

QFormLayout* PaperForm::start(IconName icon, const QString& title)
{
    const Theme& theme = m_context.ui.theme;
    setWindowTitle(title % u"[*]"_s);
    m_column = static_cast<QVBoxLayout*>(makeDialogLayout(this, theme, icon, title));
    m_forms = new QHBoxLayout;
    m_forms->setSpacing(2 * theme.metrics().large());
    m_column->addLayout(m_forms);
    return addForm();
}

QFormLayout* PaperForm::addForm()
{
    const Theme& theme = m_context.ui.theme;
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(theme.metrics().medium());
    form->setVerticalSpacing(theme.metrics().small());
    m_forms->addLayout(form, 1);
    return form;
}

void PaperForm::addField(
    QFormLayout* form, const QString& field, const QString& label, QWidget* editor)
{
    auto* fault = new FaultLabel(m_context.ui.theme, editor);
    fault->setObjectName(field % u"Fault"_s);
    m_editors[field] = editor;
    m_faults[field] = fault;
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.ui.theme.metrics().tiny());
    column->addWidget(editor);
    column->addWidget(fault);
    auto* caption = new QLabel(label);
    caption->setBuddy(editor);
    form->addRow(caption, column);
}

QLineEdit* PaperForm::addLine(
    QFormLayout* form, const QString& field, const QString& label, int maxLength)
{
    auto* line = new QLineEdit;
    setName(line, field % u"Edit"_s, withoutMnemonic(label));
    line->setMaxLength(maxLength + roomBeyondLimit);
    line->setMinimumWidth(textWidth(line, fieldWidthInLetters));
    addField(form, field, label, line);
    connect(line, &QLineEdit::textChanged, this, &PaperForm::onEdited);
    return line;
}

QComboBox* PaperForm::addChoice(QFormLayout* form, const QString& field, const QString& label)
{
    auto* box = new QComboBox;
    setName(box, field % u"Combo"_s, withoutMnemonic(label));
    // Names of any length must not make the form as wide as they are.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fieldWidthInLetters / 2);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addField(form, field, label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &PaperForm::onEdited);
    return box;
}

void PaperForm::addPlace(QFormLayout* form, CustomerId customer, bool fixed)
{
    m_customer = new CustomerField(m_context, this);
    addField(form, u"customer"_s, tr("Customer"), m_customer);
    m_facility = addChoice(form, u"facility"_s, tr("Facility"));
    m_object = addChoice(form, u"object"_s, tr("Object"));
    m_facility->addItem(words::noFacility(), qint64(0));
    m_object->addItem(tr("None", "no service object"), qint64(0));
    connect(m_object, &QComboBox::activated, this, &PaperForm::objectChosen);
    connect(m_customer, &CustomerField::changed, this, [this] {
        loadCard();
        onEdited();
    });
    m_customer->setCustomer(customer, fixed);
    loadCard();
}

QPlainTextEdit* PaperForm::addText(
    QFormLayout* form, const QString& field, const QString& label, int lines)
{
    auto* text = new QPlainTextEdit;
    setName(text, field % u"Edit"_s, withoutMnemonic(label));
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 2 * text->frameWidth()
        + static_cast<int>(2 * text->document()->documentMargin()));
    addField(form, field, label, text);
    connect(text, &QPlainTextEdit::textChanged, this, &PaperForm::onEdited);
    return text;
}

void PaperForm::addNote(const QString& text, const QString& objectName)
{
    m_column->addWidget(makeNote(m_context.ui.theme, text, objectName));
}

void PaperForm::finish(const QString& saveText)
{
    m_saveText = saveText;
    m_column->addStretch(1);
    m_reason = makeNote(m_context.ui.theme, {}, u"reasonText"_s);
    m_column->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(buttons, saveText, QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    QPushButton* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!m_saving && reasonNotToSave().isEmpty()) {
            save();
        }
    });
    connect(cancel, &QPushButton::clicked, this, &PaperForm::reject);
    m_column->addWidget(buttons);
    onEdited();
}

void PaperForm::choosePlace(FacilityId facility, ServiceObjectId object)
{
    m_wantedFacility = facility;
    m_wantedObject = object;
}

CustomerId PaperForm::customer() const
{
    return m_customer->customer();
}

FacilityId PaperForm::facility() const
{
    return m_card ? FacilityId(m_facility->currentData().toLongLong()) : m_wantedFacility;
}

ServiceObjectId PaperForm::object() const
{
    return m_card ? ServiceObjectId(m_object->currentData().toLongLong()) : m_wantedObject;
}

void PaperForm::loadCard()
{
    const CustomerId id = m_customer->customer();
    if (id == m_loaded) {
        return;
    }
    m_loaded = id;
    if (!id.isValid()) {
        m_card.reset();
        showCard({});
        m_card.reset();
        return;
    }
    whenDone(m_context.workspace->customers().loadCard(id), this,
        [this, id](const Result<CustomerCard>& card) {
            if (id != m_loaded) {
                return; // another one was chosen meanwhile
            }
            if (card) {
                showCard(*card);
            } else {
                m_faults[u"customer"_s]->setFault(words::errorText(card.error()));
            }
        });
}

void PaperForm::showCard(const CustomerCard& card)
{
    {
        const QSignalBlocker quietFacility(m_facility);
        const QSignalBlocker quietObject(m_object);
        while (m_facility->count() > 1) {
            m_facility->removeItem(1);
        }
        while (m_object->count() > 1) {
            m_object->removeItem(1);
        }
        for (const Facility& facility : card.facilities) {
            m_facility->addItem(facility.name, facility.id.value());
        }
        for (const ServiceObject& object : card.objects) {
            QStringList parts {object.name, object.model, object.serial};
            parts.removeAll(QString());
            m_object->addItem(parts.join(u" · "_s), object.id.value());
        }
        selectData(m_facility, m_wantedFacility.value());
        selectData(m_object, m_wantedObject.value());
    }
    m_card = card;
    cardLoaded(card);
    onEdited();
}

void PaperForm::cardLoaded(const CustomerCard& /*card*/) { }

/// An object stands somewhere: that facility is meant, unless another one was chosen by hand.
void PaperForm::objectChosen()
{
    if (!m_card || facility().isValid()) {
        return;
    }
    const auto found = std::find_if(m_card->objects.begin(), m_card->objects.end(),
        [this](const ServiceObject& each) { return each.id == object(); });
    if (found != m_card->objects.end()) {
        selectData(m_facility, found->facility.value());
    }
}

QString PaperForm::reasonOfPlace() const
{
    if (const QString reason = reasonNotToManage(*m_context.workspace); !reason.isEmpty()) {
        return reason;
    }
    if (m_customer->customer().isValid()) {
        return m_card ? QString() : tr("Loading…");
    }
    return m_customer->text().isEmpty()
        ? tr("To save, enter a customer.")
        : tr("To save, choose the customer from the list that opens while you type.");
}

void PaperForm::onEdited()
{
    if (m_save == nullptr) {
        return; // still being built
    }
    for (FaultLabel* fault : std::as_const(m_faults)) {
        fault->clearText();
    }
    setWindowModified(hasUnsavedChanges());
    updateButtons();
}

void PaperForm::updateButtons()
{
    const QString reason = m_saving ? tr("Saving…") : reasonNotToSave();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_save->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    if (m_facility == nullptr) {
        return; // a form without a place
    }
    const bool known = m_card.has_value();
    m_facility->setEnabled(known && !m_saving);
    m_object->setEnabled(known && !m_saving);
}

void PaperForm::setSaving(bool saving)
{
    m_saving = saving;
    updateButtons();
}

void PaperForm::showFailure(const Error& error)
{
    FaultLabel* fault = m_faults.value(error.field);
    if (fault == nullptr) {
        m_context.ui.prompt.notify(this, errorNotice(error), [](bool) {});
        return;
    }
    Error named = error;
    if (error.field == u"number"_s) {
        named.field = u"orderNumber"_s; // "number" alone is that of a job
    }
    fault->setFault(words::fieldFault(named));
    m_editors[error.field]->setFocus();
}

void PaperForm::reject()
{
    requestClose({});
}

void PaperForm::requestClose(const std::function<void(bool)>& closed)
{
    const auto tell = [closed](bool gone) {
        if (closed) {
            closed(gone);
        }
    };
    if (m_saving) {
        tell(false);
        return;
    }
    if (!hasUnsavedChanges()) {
        QDialog::reject();
        tell(true);
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = unsavedQuestion();
    request.text = tr("What you typed is not saved yet.");
    request.confirmText = m_saveText;
    request.alternativeText = tr("Discard changes");
    m_context.ui.prompt.confirm(this, request, [this, tell](const ConfirmAnswer& answer) {
        if (answer.alternative) {
            QDialog::reject();
        } else if (answer.confirmed && reasonNotToSave().isEmpty()) {
            save();
        }
        tell(answer.alternative);
    });
}

} // namespace kontorist
