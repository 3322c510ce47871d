#include "ui/table/tableheader.h"

#include "ui/theme/metrics.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
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

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
        [logicalIndex](const SortMark& m) { return m.section == logicalIndex; });
    if (mark != m_marks.end()) {
        option->sortIndicator
            = mark->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    }
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
