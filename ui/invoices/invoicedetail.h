#pragma once

#include "services/invoiceservice.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace kontorist {

class FactGrid;
class InvoiceLinesModel;
class PaymentsModel;

/// One invoice or credit note: what it says, what was paid, and what can be done with it. Widgets:
/// "invoiceTitle", "invoiceRelation" (links to the other document), "invoiceLines", "invoiceSums",
/// "invoicePayments", "registerPaymentButton", "savePdfButton", "printInvoiceButton",
/// "showBookingButton", "invoiceReason".
class InvoiceDetail : public QWidget
{
    Q_OBJECT

public:
    InvoiceDetail(const FlowContext& context, QWidget* parent);

    /// Reads it anew. `number` invalid: says `text` instead.
    void showInvoice(InvoiceNumber number, const QString& text = {});
    void showDetails(const InvoiceDetails& details);
    [[nodiscard]] const std::optional<InvoiceDetails>& details() const { return m_details; }

signals:
    void paymentRequested();
    void pdfRequested();
    void printRequested();
    void bookingRequested();
    void invoiceRequested(kontorist::InvoiceNumber number);
    /// It could not be read.
    void failed(const QString& text);

private:
    void build();
    QPushButton* addAction(const QString& name, const QIcon& icon, const QString& text);
    void showRelation(const Invoice& invoice);
    void showSums(const Invoice& invoice);
    [[nodiscard]] QString reasonNotToPay() const;

    FlowContext m_context;
    std::optional<InvoiceDetails> m_details;
    InvoiceNumber m_shown;
    QLabel* m_empty;
    QWidget* m_body;
    QLabel* m_title;
    QLabel* m_relation;
    QLabel* m_reason;
    QPushButton* m_pay = nullptr;
    FactGrid* m_facts;
    InvoiceLinesModel* m_lines;
    PaymentsModel* m_payments;
    QTableView* m_lineTable = nullptr;
    QTableView* m_paymentTable = nullptr;
    QLabel* m_sums;
    QLabel* m_noPayments;
};

} // namespace kontorist
