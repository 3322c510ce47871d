#include "ui/papers/faultformdialog.h"

#include "base/futures.h"
#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTitleLength = 200;
constexpr int linesToType = 6;

} // namespace

FaultFormDialog::FaultFormDialog(const FlowContext& context, CustomerId customer, QWidget* parent)
    : PaperForm(context, parent)
    , m_given(customer)
{
    setObjectName(u"take-fault"_s);
    QFormLayout* form = start(IconName::FaultReports, tr("Take fault report"));
    addPlace(form, customer, customer.isValid());
    m_title = addLine(form, u"title"_s, tr("Title"), maxTitleLength);
    m_title->setPlaceholderText(tr("Required: what is broken, in a few words"));
    m_description = new QPlainTextEdit;
    setName(m_description, u"descriptionEdit"_s, tr("Description"));
    m_description->setPlaceholderText(tr("What happened, since when, who can be called back"));
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(linesToType * m_description->fontMetrics().lineSpacing()
        + 2 * Metrics(m_description->font()).small());
    addField(form, u"description"_s, tr("Description"), m_description);
    connect(m_description, &QPlainTextEdit::textChanged, this, &FaultFormDialog::onEdited);
    addNote(tr("The customer's technician and all who subscribed to fault reports are told, each "
               "by SMS or e-mail as set in their notifications."),
        u"toldNote"_s);
    finish(tr("Take fault report"));
    if (customer.isValid()) {
        m_title->setFocus();
    }
}

QString FaultFormDialog::reasonNotToSave() const
{
    if (const QString reason = reasonOfPlace(); !reason.isEmpty()) {
        return reason;
    }
    return m_title->text().trimmed().isEmpty() ? tr("To save, enter a title.") : QString();
}

bool FaultFormDialog::hasUnsavedChanges() const
{
    return !m_title->text().isEmpty() || !m_description->toPlainText().isEmpty()
        || facility().isValid() || object().isValid()
        || (!m_given.isValid() && customer().isValid());
}

QString FaultFormDialog::unsavedQuestion() const
{
    return tr("Save the new fault report?");
}

void FaultFormDialog::save()
{
    setSaving(true);
    const FaultDraft draft {
        customer(), facility(), object(), m_title->text(), m_description->toPlainText()};
    whenDone(
        m_context.workspace->faults().add(draft), this, [this](const Result<FaultReport>& result) {
            setSaving(false);
            if (!result) {
                showFailure(result.error());
                return;
            }
            setWindowModified(false);
            emit taken(*result);
            accept();
        });
}

} // namespace kontorist
