#pragma once

#include "services/bookingrequests.h"

#include <QDialog>

class QComboBox;
class QDateEdit;

namespace kontorist {

class Theme;

/// Until when an offer is open, and to whom it goes; the mail review follows. Widgets:
/// "replyByEdit", "recipientCombo", "continueButton", "cancelButton".
class OfferDialog : public QDialog
{
    Q_OBJECT

public:
    /// `hasOrganiser`: the event knows an address of the organiser.
    OfferDialog(const Booking& booking, const QDate& proposed, bool hasOrganiser,
        const Theme& theme, QWidget* parent);

signals:
    void chosen(const QDate& replyBy, kontorist::MailRecipient recipient);

private:
    QDateEdit* m_replyBy;
    QComboBox* m_recipient;
};

} // namespace kontorist
