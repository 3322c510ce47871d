#include "ui/theme/metrics.h"

#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

namespace kontorist {

namespace {
constexpr qreal referencePixels = 13.0;
}

// The size of the letters and not the line spacing is the measure: spacing differs by a third
// between font families of the same size.
Metrics::Metrics(const QFont& font)
    : m_font(font)
    , m_scale(std::max(1.0, QFontInfo(font).pixelSize() / referencePixels))
    , m_lineHeight(QFontMetrics(font).height())
{
}

int Metrics::scaled(int nominal) const
{
    return qRound(nominal * m_scale);
}

int Metrics::rowHeight(Density density) const
{
    const int least = m_lineHeight + 4;
    switch (density) {
    case Density::Compact:
        return std::max(least, scaled(24));
    case Density::Normal:
        return std::max(least + 2, scaled(28));
    case Density::Comfortable:
        break;
    }
    return std::max(least + 8, scaled(36));
}

QFont Metrics::titleFont() const
{
    QFont font = captionFont();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() + 3);
    } else {
        font.setPixelSize(font.pixelSize() + scaled(4));
    }
    return font;
}

QFont Metrics::captionFont() const
{
    QFont font = m_font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace kontorist
