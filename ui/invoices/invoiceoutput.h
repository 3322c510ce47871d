#pragma once

#include "services/invoiceservice.h"
#include "ui/common/flowcontext.h"

#include <QObject>

#include <functional>

namespace kontorist {

/// An invoice or credit note on paper or as a PDF.
class InvoiceOutput : public QObject
{
    Q_OBJECT

public:
    InvoiceOutput(const FlowContext& context, QObject* parent);

    /// Asks where, and says where it lies.
    void savePdf(InvoiceNumber number);
    /// Asks for the printer.
    void print(InvoiceNumber number);

signals:
    void message(const kontorist::FlowMessage& message);

private:
    using Then = std::function<void(const Invoice&)>;
    void withInvoice(InvoiceNumber number, const Then& then);
    void askWhere(const Invoice& invoice);
    void askForPrinter(const Invoice& invoice);
    void recordSent(const Invoice& invoice);
    void fail(const QString& text);

    FlowContext m_context;
};

} // namespace kontorist
