#pragma once

#include "base/result.h"
#include "domain/invoice.h"

#include <QPageLayout>
#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QTextDocument;
QT_END_NAMESPACE

namespace kontorist {

/// An invoice or credit note laid out on A4 pages, in the buyer's language, with the payment code
/// that banking apps read. Needs a QGuiApplication.
class InvoiceDocument
{
public:
    /// `invoice` with its lines. Error: Corrupt "bad-template".
    [[nodiscard]] static Result<InvoiceDocument> make(const Invoice& invoice);
    ~InvoiceDocument();
    InvoiceDocument(InvoiceDocument&& other) noexcept;
    InvoiceDocument& operator=(InvoiceDocument&& other) noexcept;
    InvoiceDocument(const InvoiceDocument&) = delete;
    InvoiceDocument& operator=(const InvoiceDocument&) = delete;

    /// A4 with the margins of the template: for a printer before print().
    [[nodiscard]] static QPageLayout pageLayout();
    /// Draws all pages on a printer or a PDF. False where the device cannot be begun.
    [[nodiscard]] bool print(QPagedPaintDevice& device) const;
    /// The file is there whole or not at all. Errors: ReadOnly, Full, Unavailable, field "file",
    /// args {path}.
    [[nodiscard]] Result<void> savePdf(const QString& path) const;
    [[nodiscard]] QByteArray pdf() const;
    /// "Invoice 17.pdf", in the buyer's language.
    [[nodiscard]] QString suggestedFileName() const;

private:
    InvoiceDocument();

    QString m_title;
    QString m_pageLabel; ///< with {page} and {pages}
    std::unique_ptr<QTextDocument> m_text;
};

} // namespace kontorist
