#include "ui/bookingdialogs/linkbookingdialog.h"

#include "ui/bookingdialogs/contactfield.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kontorist {

using namespace Qt::StringLiterals;

LinkBookingDialog::LinkBookingDialog(
    const FlowContext& context, const Booking& booking, int openCodes, QWidget* parent)
    : QDialog(parent)
    , m_contact(new ContactField(context, this))
{
    const Theme& theme = context.ui.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"link-booking"_s);
    setWindowTitle(tr("Link to contact"));
    auto* column = makeDialogLayout(this, theme, IconName::Link,
        tr("Link booking %1 of %2 to a contact?").arg(booking.number(), words::exhibitor(booking)));
    auto* form = new QFormLayout;
    auto* caption = new QLabel(tr("&Contact:"));
    caption->setBuddy(m_contact->line());
    form->addRow(caption, m_contact);
    m_contact->line()->setMinimumWidth(textWidth(this, 44));
    column->addLayout(form);
    const QString links = openCodes > 0
        ? tr("%Ln guest links stop working.", nullptr, openCodes) % u' '
        : QString();
    column->addWidget(makeParagraph(links
            % tr("From now on the booking is reached through the account of the contact, and "
                 "behaves like any booking made there."),
        u"consequences"_s));
    m_reason = makeNote(theme, {}, u"reasonText"_s);
    column->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_link = addButton(
        buttons, tr("Link to contact"), QDialogButtonBox::AcceptRole, u"linkButton"_s, true);
    QPushButton* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_link, &QPushButton::clicked, this, [this] {
        emit chosen(m_contact->contact());
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &LinkBookingDialog::reject);
    connect(m_contact, &ContactField::changed, this, &LinkBookingDialog::updateButtons);
    column->addWidget(buttons);
    if (booking.knownContact.isValid()) {
        m_contact->setContact(booking.knownContact, booking.knownContactName);
    }
    updateButtons();
    m_contact->line()->setFocus();
}

void LinkBookingDialog::updateButtons()
{
    const bool ready = m_contact->contact().isValid();
    const QString reason
        = ready ? QString() : tr("Choose the contact from the list that opens while you type.");
    m_reason->setText(reason);
    m_link->setEnabled(ready);
    m_link->setAccessibleDescription(reason);
}

} // namespace kontorist
