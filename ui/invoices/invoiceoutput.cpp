#include "ui/invoices/invoiceoutput.h"

#include "base/futures.h"
#include "printing/invoicedocument.h"
#include "ui/dialogs/userprompt.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/tasks/reveal.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Invoice& invoice)
{
    return words::invoiceKind(invoice.kind) % u' ' % QString::number(invoice.number.value());
}

} // namespace

InvoiceOutput::InvoiceOutput(const FlowContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void InvoiceOutput::savePdf(InvoiceNumber number)
{
    withInvoice(number, [this](const Invoice& invoice) { askWhere(invoice); });
}

void InvoiceOutput::print(InvoiceNumber number)
{
    withInvoice(number, [this](const Invoice& invoice) { askForPrinter(invoice); });
}

void InvoiceOutput::withInvoice(InvoiceNumber number, const Then& then)
{
    whenDone(m_context.workspace->invoices().details(number), this,
        [this, then](const Result<InvoiceDetails>& details) {
            if (details) {
                then(details->invoice);
            } else {
                fail(words::errorText(details.error()));
            }
        });
}

void InvoiceOutput::askWhere(const Invoice& invoice)
{
    auto made = InvoiceDocument::make(invoice);
    if (!made) {
        fail(words::errorText(made.error()));
        return;
    }
    const auto document = std::make_shared<InvoiceDocument>(std::move(*made));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_context.ui.prompt.chooseSaveFile(m_context.window, tr("Save as PDF"),
        folder.filePath(document->suggestedFileName()), tr("PDF files (*.pdf)"),
        [self = QPointer(this), invoice, document](const QString& path) {
            if (!self || path.isEmpty()) {
                return;
            }
            if (const auto saved = document->savePdf(path); !saved) {
                self->fail(words::errorText(saved.error()));
                return;
            }
            emit self->message(
                {FlowMessage::Kind::Done, tr("Saved “%1”.").arg(QFileInfo(path).fileName()),
                    tr("Show in folder"), [path] { revealInFolder(path); }});
            self->recordSent(invoice);
        });
}

void InvoiceOutput::askForPrinter(const Invoice& invoice)
{
    auto made = InvoiceDocument::make(invoice);
    if (!made) {
        fail(words::errorText(made.error()));
        return;
    }
    const auto document = std::make_shared<InvoiceDocument>(std::move(*made));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(InvoiceDocument::pageLayout());
    printer->setDocName(titleOf(invoice));
    auto* dialog = new QPrintDialog(printer.get(), m_context.window);
    dialog->setObjectName(u"print-invoice"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print %1").arg(titleOf(invoice)));
    // The printer is kept by the connection: it must outlive the dialog.
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this, invoice, document, printer](QPrinter* chosen) {
            if (!document->print(*chosen)) {
                fail(tr("%1 could not be printed. Check the printer, then print again.")
                         .arg(titleOf(invoice)));
                return;
            }
            emit message({FlowMessage::Kind::Done,
                tr("%1 was sent to the printer.").arg(titleOf(invoice)), {}, {}});
            recordSent(invoice);
        });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

/// Who may not write the log may still print: nothing is noted then.
void InvoiceOutput::recordSent(const Invoice& invoice)
{
    const bool issued
        = invoice.kind == InvoiceKind::Invoice && invoice.state == InvoiceState::Issued;
    if (!issued || !reasonWithout(*m_context.workspace, Right::ManageInvoices).isEmpty()) {
        return;
    }
    whenDone(m_context.workspace->invoices().recordSentByHand(invoice.number), this,
        [this](const Result<void>& recorded) {
            if (!recorded) {
                emit message({FlowMessage::Kind::Warning,
                    tr("The booking log could not be written: %1")
                        .arg(words::errorText(recorded.error())),
                    {}, {}});
            }
        });
}

void InvoiceOutput::fail(const QString& text)
{
    emit message({FlowMessage::Kind::Fault, text, {}, {}});
}

} // namespace kontorist
