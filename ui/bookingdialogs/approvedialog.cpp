#include "ui/bookingdialogs/approvedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString extrasText(const BookingActionPreview& preview)
{
    QStringList lines;
    for (const BookingExtra& extra : preview.booking.draft.extras) {
        lines << ApproveDialog::tr("%1 × %2, %3 each", "quantity, item, price")
                     .arg(QString::number(extra.quantity), extra.name,
                         words::money(extra.unitPrice, preview.booking.currency));
    }
    if (preview.booking.draft.discount > 0) {
        lines << ApproveDialog::tr("Discount of %1 on everything")
                     .arg(words::rate(preview.booking.draft.discount));
    }
    return lines.isEmpty() ? ApproveDialog::tr("None") : lines.join(u'\n');
}

QString placeText(const BookingActionPreview& preview)
{
    const Booking& booking = preview.booking;
    if (booking.placeNumber.isEmpty()) {
        return ApproveDialog::tr("No place, at %1").arg(booking.eventName);
    }
    return ApproveDialog::tr("%1 at %2, %3", "place, event, price")
        .arg(booking.placeNumber, booking.eventName,
            words::money(booking.placePrice, booking.currency));
}

QString sumText(const BookingActionPreview& preview)
{
    const QString& currency = preview.booking.currency;
    return ApproveDialog::tr("%1 without VAT + %2 VAT = %3\nTo be paid by %4")
        .arg(words::money(preview.sums.net, currency), words::money(preview.sums.vat, currency),
            words::money(preview.sums.total(), currency), words::day(preview.dueOn));
}

QString recipientText(const BookingActionPreview& preview)
{
    const Booking& booking = preview.booking;
    QStringList lines {words::exhibitor(booking)};
    lines << (booking.draft.address.isEmpty() ? ApproveDialog::tr("No invoice address")
                                              : booking.draft.address);
    lines << (booking.mailAddress().isEmpty() ? ApproveDialog::tr("No e-mail address")
                                              : booking.mailAddress());
    return lines.join(u'\n');
}

} // namespace

ApproveDialog::ApproveDialog(
    const BookingActionPreview& preview, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_reason(makeNote(theme, {}, u"reasonText"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"approve-booking"_s);
    setWindowTitle(tr("Approve and invoice"));
    auto* column = makeDialogLayout(
        this, theme, IconName::Check, tr("Approve booking %1?").arg(preview.booking.number()));
    column->addWidget(makeParagraph(
        tr("An invoice is issued at once. Go through it and tick what is right."), u"hint"_s));
    addCheck(column, u"placeCheck"_s, tr("&Place"), placeText(preview));
    addCheck(column, u"extrasCheck"_s, tr("&Extras"), extrasText(preview));
    addCheck(column, u"sumCheck"_s, tr("&Sum"), sumText(preview));
    addCheck(column, u"recipientCheck"_s, tr("&Recipient"), recipientText(preview));
    column->addStretch(1);
    m_reason->setMinimumWidth(textWidth(this, 56));
    column->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_approve = addButton(
        buttons, tr("Approve and invoice"), QDialogButtonBox::AcceptRole, u"approveButton"_s);
    QPushButton* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s, true);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        emit approved();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &ApproveDialog::reject);
    column->addWidget(buttons);
    updateButtons();
}

void ApproveDialog::addCheck(
    QBoxLayout* column, const QString& objectName, const QString& title, const QString& text)
{
    auto* check = new QCheckBox(title, this);
    check->setObjectName(objectName);
    // What is ticked is heard along with the word.
    check->setAccessibleDescription(text);
    auto* value = makeParagraph(text, objectName % u"Text"_s);
    value->setContentsMargins(textWidth(this, 4), 0, 0, 0);
    auto* part = new QVBoxLayout;
    part->setSpacing(0);
    part->addWidget(check);
    part->addWidget(value);
    column->addLayout(part);
    m_checks.push_back(check);
    connect(check, &QCheckBox::toggled, this, &ApproveDialog::updateButtons);
}

void ApproveDialog::updateButtons()
{
    const auto left = std::count_if(m_checks.begin(), m_checks.end(),
        [](const QCheckBox* check) { return !check->isChecked(); });
    const QString reason
        = left == 0 ? QString() : tr("To approve, tick %Ln more.", nullptr, static_cast<int>(left));
    m_reason->setText(reason);
    m_approve->setEnabled(left == 0);
    m_approve->setAccessibleDescription(reason);
}

} // namespace kontorist
