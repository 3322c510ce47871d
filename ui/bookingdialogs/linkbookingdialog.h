#pragma once

#include "domain/booking.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kontorist {

class ContactField;

/// To whom a booking is linked, and what that means. Widgets: "contactEdit", "linkButton",
/// "cancelButton", "reasonText".
class LinkBookingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `openCodes`: guest links that end.
    LinkBookingDialog(
        const FlowContext& context, const Booking& booking, int openCodes, QWidget* parent);

signals:
    void chosen(kontorist::ContactId contact);

private:
    void updateButtons();

    ContactField* m_contact;
    QLabel* m_reason;
    QPushButton* m_link;
};

} // namespace kontorist
