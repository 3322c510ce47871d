#pragma once

#include <QHeaderView>

#include <vector>

namespace kontorist {

/// A column header that can show several sort keys. The numbers stand in the model's header texts;
/// here are the arrows, and clicks with the modifiers that were held.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct SortMark
    {
        int section;
        bool descending;
    };

    explicit TableHeader(QWidget* parent = nullptr);

    void setSortMarks(std::vector<SortMark> marks);

signals:
    void clicked(int section, Qt::KeyboardModifiers modifiers);
    void menuRequested(const QPoint& globalPosition);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] const SortMark* markOf(int logicalIndex) const;
    [[nodiscard]] int arrowSide() const;

    std::vector<SortMark> m_marks;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace kontorist
