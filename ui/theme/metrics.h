#pragma once

#include <QFont>

namespace kontorist {

/// How tightly tables and lists are set.
enum class Density { Compact, Normal, Comfortable };

/// Distances in device-independent pixels that grow with the font: the 4/8/12/16 grid is stated for
/// a 13-pixel font and scaled from there, never below its nominal size.
class Metrics
{
public:
    explicit Metrics(const QFont& font);

    [[nodiscard]] qreal scale() const { return m_scale; }

    [[nodiscard]] int tiny() const { return scaled(4); }
    [[nodiscard]] int small() const { return scaled(8); }
    [[nodiscard]] int medium() const { return scaled(12); }
    [[nodiscard]] int large() const { return scaled(16); }

    /// 24, 28 or 36 for the reference font; always tall enough for a line of text.
    [[nodiscard]] int rowHeight(Density density) const;
    /// For tool bars and buttons (20) and for inline use beside text (16).
    [[nodiscard]] int iconSize() const { return scaled(20); }
    [[nodiscard]] int smallIconSize() const { return scaled(16); }
    /// The coloured strip on top of the main window.
    [[nodiscard]] int stripHeight() const { return scaled(3); }

    /// Three points larger, semi-bold.
    [[nodiscard]] QFont titleFont() const;
    /// Semi-bold in the same size: captions of groups.
    [[nodiscard]] QFont captionFont() const;

    [[nodiscard]] int scaled(int nominal) const;

private:
    QFont m_font;
    qreal m_scale;
    int m_lineHeight;
};

} // namespace kontorist
