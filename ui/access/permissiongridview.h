#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace kontorist {

class Theme;

/// A tick in the middle of its cell; one that is not saved yet has a tint and a corner. Toggled by
/// a click anywhere in the cell, and by Space.
class TickDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TickDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    const Theme& m_theme;
};

/// A header whose titles from the second column on stand upright, so that many columns of ticks
/// fit beside each other.
class UprightHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit UprightHeader(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] static bool isUpright(int section) { return section > 0; }
    [[nodiscard]] QString titleOf(int section) const;
};

} // namespace kontorist
