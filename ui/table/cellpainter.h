#pragma once

#include <QCache>
#include <QColor>
#include <QFont>
#include <QRect>
#include <QStaticText>
#include <QStringList>

#include <vector>

class QPainter;

namespace kontorist {

/// Draws one line of text into a cell, elided, with the letters that were searched for marked. Laid
/// out texts are kept, since laying out costs ten times what drawing does.
class CellPainter
{
public:
    CellPainter();

    struct Colours
    {
        QColor text;
        QColor mark;
        QColor markedText;
    };

    /// Forgets everything that was laid out: after a change of font, direction or resolution.
    void reset(const QFont& font, Qt::LayoutDirection direction);
    void setTerms(const QStringList& terms);
    [[nodiscard]] const QStringList& terms() const { return m_terms; }
    /// At the leading edge of `area`, centred vertically. Returns the width used.
    int draw(QPainter& painter, const QRect& area, const QString& text, const Colours& colours,
        bool marked = false);
    [[nodiscard]] int cachedTexts() const { return static_cast<int>(m_texts.size()); }

private:
    struct Key
    {
        QString text;
        int width;
        bool marked;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return ::qHash(key.text, seed)
                ^ static_cast<size_t>(key.width * 2 + (key.marked ? 1 : 0));
        }
    };
    struct Laid
    {
        QStaticText text;
        int width = 0;
        std::vector<QRectF> marks; ///< relative to the text's origin
    };
    [[nodiscard]] Laid* layOut(const Key& key) const;

    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QStringList m_terms;
    QCache<Key, Laid> m_texts;
    int m_lineHeight = 0;
};

} // namespace kontorist
