#include "ui/bookingdialogs/offerdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace kontorist {

using namespace Qt::StringLiterals;

OfferDialog::OfferDialog(const Booking& booking, const QDate& proposed, bool hasOrganiser,
    const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_replyBy(new QDateEdit(proposed))
    , m_recipient(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"send-offer"_s);
    setWindowTitle(tr("Send place offer"));
    auto* column = makeDialogLayout(
        this, theme, IconName::Mail, tr("Offer %1 a place?").arg(words::exhibitor(booking)));
    const QString place = booking.placeNumber.isEmpty() ? tr("no place") : booking.placeNumber;
    column->addWidget(makeParagraph(
        tr("%1 at %2, %3 with VAT", "place, event, sum")
            .arg(place, booking.eventName, words::money(booking.sums.total(), booking.currency)),
        u"whatText"_s));
    m_replyBy->setCalendarPopup(true);
    m_replyBy->setMinimumDate(QDate::currentDate());
    setName(m_replyBy, u"replyByEdit"_s, tr("Reply by"));
    setName(m_recipient, u"recipientCombo"_s, tr("To"));
    m_recipient->addItem(tr("The exhibitor, %1").arg(booking.mailAddress()),
        static_cast<int>(MailRecipient::Exhibitor));
    if (hasOrganiser) {
        m_recipient->addItem(
            tr("The organiser of the event"), static_cast<int>(MailRecipient::Organiser));
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Reply by:"), m_replyBy);
    form->addRow(tr("&To:"), m_recipient);
    column->addLayout(form);
    column->addWidget(makeNote(theme,
        tr("The whole last day counts, in the time of the event. The message is shown for review "
           "next; nothing is sent until you press Send in your mail program."),
        u"hint"_s));
    auto* buttons = new QDialogButtonBox;
    QPushButton* go = addButton(buttons, tr("Continue to the message"),
        QDialogButtonBox::AcceptRole, u"continueButton"_s, true);
    QPushButton* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(go, &QPushButton::clicked, this, [this] {
        emit chosen(
            m_replyBy->date(), static_cast<MailRecipient>(m_recipient->currentData().toInt()));
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &OfferDialog::reject);
    column->addWidget(buttons);
    m_replyBy->setFocus();
}

} // namespace kontorist
