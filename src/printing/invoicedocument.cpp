#include "printing/invoicedocument.h"

#include "domain/paymentcode.h"
#include "printing/invoicehtml.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QUrl>
#include <qrcodegen/qrcodegen.hpp>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 600;
constexpr double marginMm = 18;
constexpr double footerMm = 8;
constexpr double mmPerInch = 25.4;

/// Each module is one pixel block, with the quiet zone that readers need.
QImage codePicture(const QByteArray& text)
{
    constexpr int quiet = 2;
    constexpr int block = 12;
    const auto code
        = qrcodegen::QrCode::encodeText(text.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int size = (code.getSize() + 2 * quiet) * block;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code.getSize() * block; ++y) {
        for (int x = 0; x < code.getSize() * block; ++x) {
            if (code.getModule(x / block, y / block)) {
                image.setPixel(x + quiet * block, y + quiet * block, qRgb(0, 0, 0));
            }
        }
    }
    return image;
}

Error writeError(const QFileDevice& file, const QString& path)
{
    const bool denied = file.error() == QFileDevice::PermissionsError;
    const bool full = file.error() == QFileDevice::ResourceError;
    const ErrorCode code
        = full ? ErrorCode::Full : (denied ? ErrorCode::ReadOnly : ErrorCode::Unavailable);
    return makeError(code, u"cannot-write"_s, u"file"_s, {path});
}

} // namespace

InvoiceDocument::InvoiceDocument()
    : m_text(std::make_unique<QTextDocument>())
{
}

InvoiceDocument::~InvoiceDocument() = default;
InvoiceDocument::InvoiceDocument(InvoiceDocument&& other) noexcept = default;
InvoiceDocument& InvoiceDocument::operator=(InvoiceDocument&& other) noexcept = default;

Result<InvoiceDocument> InvoiceDocument::make(const Invoice& invoice)
{
    KONTORIST_ASSIGN(const InvoiceLabels labels, InvoiceLabels::load(invoice.language));
    InvoiceDocument document;
    const auto kind = invoice.kind == InvoiceKind::Credit ? "credit"_L1 : "invoice"_L1;
    document.m_title = labels.text(kind) % u' ' % QString::number(invoice.number.value());
    document.m_pageLabel = labels.text("page"_L1);
    document.m_text->setUndoRedoEnabled(false);
    document.m_text->setDefaultFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    document.m_text->setDocumentMargin(0);
    if (const QByteArray code = paymentCode(invoice); !code.isEmpty()) {
        document.m_text->addResource(
            QTextDocument::ImageResource, QUrl(u"payment-code"_s), codePicture(code));
    }
    document.m_text->setHtml(invoiceHtml(invoice, labels));
    return document;
}

QPageLayout InvoiceDocument::pageLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter};
}

bool InvoiceDocument::print(QPagedPaintDevice& device) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const QRectF page(0, 0, device.width(), device.height());
    const double footer = footerMm / mmPerInch * device.logicalDpiY();
    // A copy: the layout belongs to the device.
    const std::unique_ptr<QTextDocument> text(m_text->clone());
    text->documentLayout()->setPaintDevice(&device);
    text->setPageSize({page.width(), page.height() - footer});
    const int pages = text->pageCount();
    QFont small = text->defaultFont();
    small.setPointSizeF(8);
    for (int i = 0; i < pages; ++i) {
        if (i > 0) {
            device.newPage();
        }
        const double top = i * (page.height() - footer);
        painter.save();
        painter.translate(0, -top);
        const QRectF part(0, top, page.width(), page.height() - footer);
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        // Less a little: what begins on the next page is drawn there.
        context.clip = part.adjusted(0, 0, 0, -1);
        context.palette.setColor(QPalette::Text, Qt::black);
        text->documentLayout()->draw(&painter, context);
        painter.restore();
        QString label = m_pageLabel;
        label.replace(u"{page}"_s, QString::number(i + 1));
        label.replace(u"{pages}"_s, QString::number(pages));
        painter.setFont(small);
        painter.setPen(QColor(0x5a, 0x5a, 0x5a));
        painter.drawText(QRectF(0, page.height() - footer, page.width(), footer),
            Qt::AlignLeft | Qt::AlignBottom, m_title);
        painter.drawText(QRectF(0, page.height() - footer, page.width(), footer),
            Qt::AlignRight | Qt::AlignBottom, label);
    }
    return painter.end();
}

QByteArray InvoiceDocument::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(pageLayout());
        writer.setTitle(m_title);
        writer.setCreator(u"Kontorist"_s);
        if (!print(writer)) {
            return {};
        }
    }
    return bytes;
}

Result<void> InvoiceDocument::savePdf(const QString& path) const
{
    const QByteArray bytes = pdf();
    if (bytes.isEmpty()) {
        return failure(internalError(u"the PDF could not be drawn"_s));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(writeError(file, path));
    }
    return {};
}

QString InvoiceDocument::suggestedFileName() const
{
    return m_title % u".pdf"_s;
}

} // namespace kontorist
