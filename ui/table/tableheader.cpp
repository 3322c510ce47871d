#include "ui/table/tableheader.h"

#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

#include <algorithm>

namespace kontorist {

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSectionResizeMode(Interactive);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionClicked, this,
        [this](int section) { emit clicked(section, m_modifiers); });
}

void TableHeader::setSortMarks(std::vector<SortMark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

const TableHeader::SortMark* TableHeader::markOf(int logicalIndex) const
{
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
        [logicalIndex](const SortMark& m) { return m.section == logicalIndex; });
    return mark == m_marks.end() ? nullptr : &*mark;
}

int TableHeader::arrowSide() const
{
    return Metrics(font()).scaled(14);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
    if (markOf(logicalIndex)) {
        // Room for the arrow, which stands right behind the words.
        const int margin = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, option, this);
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight,
            std::max(0, sectionSize(logicalIndex) - 2 * margin - arrowSide()));
    }
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    // Styles leave a clip behind.
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const SortMark* mark = markOf(logicalIndex);
    if (!mark) {
        return;
    }
    QStyleOptionHeader option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, logicalIndex);
    option.rect = rect;
    const QRect label = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    const int side = arrowSide();
    const int offset = option.fontMetrics.horizontalAdvance(option.text) + Metrics(font()).tiny();
    const QRect arrow(label.left() + offset, rect.top() + (rect.height() - side) / 2, side, side);
    // Upwards means growing: A above Z.
    painter->drawPixmap(QStyle::visualRect(layoutDirection(), label, arrow).topLeft(),
        iconPixmap(mark->descending ? IconName::ChevronDown : IconName::ChevronUp, {side, side},
            devicePixelRatioF(), palette().color(QPalette::ButtonText)));
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_modifiers = event->modifiers();
    QHeaderView::mouseReleaseEvent(event);
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuRequested(event->globalPos());
    event->accept();
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    size.setHeight(Metrics(font()).rowHeight(Density::Normal));
    return size;
}

} // namespace kontorist
