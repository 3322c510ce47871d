#include "ui/table/cellpainter.h"

#include "ui/table/matchmarks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace kontorist {

namespace {

constexpr int maxTexts = 4096;

} // namespace

CellPainter::CellPainter()
    : m_texts(maxTexts)
{
}

void CellPainter::reset(const QFont& font, Qt::LayoutDirection direction)
{
    m_font = font;
    m_direction = direction;
    m_lineHeight = QFontMetrics(font).height();
    m_texts.clear();
}

void CellPainter::setTerms(const QStringList& terms)
{
    if (m_terms != terms) {
        m_terms = terms;
        m_texts.clear();
    }
}

CellPainter::Laid* CellPainter::layOut(const Key& key) const
{
    const QFontMetrics metrics(m_font);
    const QString shown = metrics.elidedText(key.text, Qt::ElideRight, key.width);
    auto laid = std::make_unique<Laid>();
    laid->text.setTextFormat(Qt::PlainText);
    laid->text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // A name or a date keeps its own direction; only its place follows the window's.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    laid->text.setTextOption(option);
    laid->text.setText(shown);
    laid->text.prepare({}, m_font);
    laid->width = static_cast<int>(std::ceil(laid->text.size().width()));
    if (!key.marked) {
        return laid.release();
    }
    const auto ranges = matchRanges(key.text, m_terms);
    if (ranges.empty()) {
        return laid.release();
    }
    QTextLayout layout(shown, m_font);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // What the ellipsis swallowed is marked on the ellipsis.
    const qsizetype end = shown.size();
    const qsizetype kept = shown == key.text ? end : end - 1;
    for (const TextRange& range : ranges) {
        const int from = static_cast<int>(std::min(range.start, kept));
        const int to = static_cast<int>(std::min(range.start + range.length, end));
        const qreal x1 = line.cursorToX(from);
        const qreal x2 = line.cursorToX(std::max(to, from));
        if (qAbs(x2 - x1) >= 1) {
            laid->marks.emplace_back(std::min(x1, x2), 0, qAbs(x2 - x1), m_lineHeight);
        }
    }
    return laid.release();
}

int CellPainter::draw(
    QPainter& painter, const QRect& area, const QString& text, const Colours& colours, bool marked)
{
    if (area.width() <= 0 || text.isEmpty()) {
        return 0;
    }
    const Key key {text, area.width(), marked && !m_terms.isEmpty()};
    Laid* laid = m_texts.object(key);
    if (!laid) {
        laid = layOut(key);
        m_texts.insert(key, laid);
    }
    const int y = area.top() + (area.height() - m_lineHeight) / 2;
    const int x = m_direction == Qt::RightToLeft ? area.right() + 1 - laid->width : area.left();
    const QPointF origin(x, y);
    if (laid->marks.empty()) {
        painter.setPen(colours.text);
        painter.drawStaticText(origin, laid->text);
        return laid->width;
    }
    // Each letter is drawn once: over each other, smoothed edges would look bold.
    QRegion marks;
    for (const QRectF& mark : laid->marks) {
        marks += mark.translated(origin).toRect();
    }
    painter.save();
    painter.setClipRegion(QRegion(area) - marks);
    painter.setPen(colours.text);
    painter.drawStaticText(origin, laid->text);
    painter.setClipRegion(marks);
    painter.fillRect(area, colours.mark);
    painter.setPen(colours.markedText);
    painter.drawStaticText(origin, laid->text);
    painter.restore();
    return laid->width;
}

} // namespace kontorist
