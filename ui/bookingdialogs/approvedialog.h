#pragma once

#include "services/bookingrequests.h"

#include <QDialog>

#include <vector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace kontorist {

class Theme;

/// The checklist before "Approve and invoice": place, extras, sum and recipient are each to be
/// ticked, since approving by mistake sends somebody an invoice. Deletes itself when closed.
/// Widgets: "placeCheck", "extrasCheck", "sumCheck", "recipientCheck", "approveButton",
/// "cancelButton", "reasonText".
class ApproveDialog : public QDialog
{
    Q_OBJECT

public:
    ApproveDialog(const BookingActionPreview& preview, const Theme& theme, QWidget* parent);

signals:
    void approved();

private:
    void addCheck(
        QBoxLayout* column, const QString& objectName, const QString& title, const QString& text);
    void updateButtons();

    std::vector<QCheckBox*> m_checks;
    QLabel* m_reason;
    QPushButton* m_approve;
};

} // namespace kontorist
