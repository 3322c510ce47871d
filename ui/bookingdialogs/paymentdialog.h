#pragma once

#include "services/invoiceservice.h"
#include "ui/papers/paperform.h"

class QDateEdit;

namespace kontorist {

/// A payment on an invoice, in part or whole; on a credit note what was paid back. Widgets:
/// "amountEdit", "paidOnEdit", "methodCombo", "noteEdit", "restText".
class PaymentDialog : public PaperForm
{
    Q_OBJECT

public:
    PaymentDialog(const FlowContext& context, const Invoice& invoice, QWidget* parent);

signals:
    void paid(const kontorist::InvoiceDetails& details);

protected:
    [[nodiscard]] QString reasonNotToSave() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] QString unsavedQuestion() const override;
    void save() override;

private:
    [[nodiscard]] Result<qint64> amount() const;
    void showRest();

    Invoice m_invoice;
    QString m_proposed;
    QLineEdit* m_amount;
    QDateEdit* m_paidOn;
    QComboBox* m_method;
    QLineEdit* m_note;
    QLabel* m_rest;
};

} // namespace kontorist
