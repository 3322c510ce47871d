#include "ui/table/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace kontorist {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    const auto at = std::clamp<std::ptrdiff_t>(index, 0, std::ssize(m_items));
    m_items.insert(m_items.begin() + at, new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<size_t>(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + spacing();
            height = std::max(height, item->sizeHint().height());
        }
    }
    return {width, height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int gap = std::max(0, spacing());
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    const auto finishLine = [&] {
        for (auto& [item, place] : line) {
            if (apply) {
                // Different heights stand on one middle line.
                place.moveTop(y + (lineHeight - place.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, area, place));
            }
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({std::max(1, area.width()), QWIDGETSIZE_MAX});
        if (x > area.left() && x + size.width() > area.right() + 1) {
            finishLine();
            x = area.left();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        const bool trailing = m_trailing && item->widget() == m_trailing;
        line.emplace_back(item,
            QRect(QPoint(trailing ? std::max(x, area.right() + 1 - size.width()) : x, y), size));
        x += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace kontorist
