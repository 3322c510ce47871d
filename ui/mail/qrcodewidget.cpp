#include "ui/mail/qrcodewidget.h"

#include <QFontMetrics>
#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>

namespace kontorist {

namespace {

constexpr int quietZone = 4; ///< modules of white that ISO 18004 demands around the code
constexpr int sideInLines = 14;

} // namespace

QrCodeWidget::QrCodeWidget(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("QR code"));
    setObjectName(QStringLiteral("qrCode"));
}

bool QrCodeWidget::setText(const QString& text)
{
    clear();
    const QByteArray bytes = text.toUtf8();
    try {
        const auto code
            = qrcodegen::QrCode::encodeText(bytes.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        m_size = code.getSize();
        m_modules.reserve(static_cast<size_t>(m_size) * static_cast<size_t>(m_size));
        for (int y = 0; y < m_size; ++y) {
            for (int x = 0; x < m_size; ++x) {
                m_modules.push_back(code.getModule(x, y));
            }
        }
    } catch (const qrcodegen::data_too_long&) {
        return false;
    }
    return true;
}

void QrCodeWidget::clear()
{
    m_modules.clear();
    m_size = 0;
    update();
}

QSize QrCodeWidget::sizeHint() const
{
    const int side = fontMetrics().lineSpacing() * sideInLines;
    return {side, side};
}

QSize QrCodeWidget::minimumSizeHint() const
{
    // Two pixels a module is the least that a phone reads from a screen.
    const int side = (std::max(m_size, 21) + 2 * quietZone) * 2;
    return {side, side};
}

void QrCodeWidget::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (m_size == 0) {
        return;
    }
    QPainter painter(this);
    const int all = m_size + 2 * quietZone;
    // Whole device pixels per module: blurred edges are what phones fail on.
    const qreal ratio = devicePixelRatioF();
    const int module = std::max(1, static_cast<int>(std::min(width(), height()) * ratio) / all);
    painter.scale(1.0 / ratio, 1.0 / ratio);
    const int side = module * all;
    const int left = (static_cast<int>(width() * ratio) - side) / 2;
    const int top = (static_cast<int>(height() * ratio) - side) / 2;
    painter.fillRect(left, top, side, side, Qt::white);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (m_modules[static_cast<size_t>(y) * static_cast<size_t>(m_size)
                    + static_cast<size_t>(x)]) {
                painter.fillRect(left + (x + quietZone) * module, top + (y + quietZone) * module,
                    module, module, Qt::black);
            }
        }
    }
}

} // namespace kontorist
