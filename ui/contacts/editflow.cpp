#include "ui/contacts/editflow.h"

#include "base/clock.h"
#include "base/futures.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/contactformdialog.h"
#include "ui/dialogs/workspacecalls.h"

#include <QLocale>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// The language most people of this office are likely to read: the one the window speaks.
QString likelyLanguage()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    return contactLanguages().contains(code) ? code : contactLanguages().constFirst();
}

} // namespace

EditFlow::EditFlow(const FlowContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void EditFlow::add()
{
    open(new ContactFormDialog(contactFormCalls(m_context.workspace), m_context.ui.prompt,
             m_context.ui.theme, likelyLanguage(), m_context.window),
        true);
}

void EditFlow::edit(ContactId id)
{
    // Read anew: the form must begin with what is stored, not with what the table shows.
    whenDone(m_context.workspace->contacts().details(id), this,
        [this](const Result<ContactDetails>& details) {
            if (!details) {
                m_context.ui.prompt.notify(
                    m_context.window, errorNotice(details.error(), u"edit-fault"_s), [](bool) {});
                return;
            }
            open(new ContactFormDialog(details->contact, m_context.workspace->clock().now(),
                     contactFormCalls(m_context.workspace), m_context.ui.prompt, m_context.ui.theme,
                     m_context.window),
                false);
        });
}

void EditFlow::open(ContactFormDialog* form, bool adding)
{
    m_form = form;
    connect(
        form, &ContactFormDialog::saved, this, [this, adding](const Contact& contact, bool invite) {
            const QString text = adding ? tr("%1 was added.") : tr("The changes of %1 are saved.");
            emit message({FlowMessage::Kind::Done, text.arg(contact.name), {}, {}});
            if (adding) {
                emit showContactRequested(contact.id);
            }
            if (invite) {
                emit inviteRequested(contact.id);
            }
        });
    connect(form, &ContactFormDialog::showContactRequested, this, &EditFlow::showContactRequested);
    form->open();
}

ContactFormDialog* EditFlow::unsavedForm() const
{
    return m_form != nullptr && m_form->isVisible() && m_form->hasUnsavedChanges() ? m_form.data()
                                                                                   : nullptr;
}

} // namespace kontorist
