#pragma once

#include "ui/table/cellpainter.h"
#include "ui/theme/statuschip.h"

#include <QAbstractItemDelegate>
#include <QHash>
#include <QPixmap>

#include <functional>
#include <set>

namespace kontorist {

class RecordTableModel;
class TableGrid;
class Theme;

/// How the cells of a table of records look.
struct RecordLook
{
    struct Chip
    {
        ChipKind kind = ChipKind::Neutral;
        QString word;
    };
    int chipColumn = -1; ///< shows a chip by the row's tag; -1 none
    /// By tag, in the present language; also for the width of the column.
    std::function<std::vector<Chip>()> chips;
    QString widestNote; ///< behind the chip, for the width of the column
    std::set<int> searched; ///< columns in which matches are marked; the others are subtle
    /// Columns whose note is a chip of its own behind the text ("Archived").
    std::set<int> noteChips;
};

/// Paints text cells, one chip column, notes, match marks and place holders. Keeps laid out texts
/// and chips; asks the model for texts, not for a QVariant per role.
class RecordDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(const RecordTableModel& model, const Theme& theme, const TableGrid& grid,
        RecordLook look, QObject* parent);

    /// After a change of font, palette, theme, direction or words.
    void reset();
    void setWidestNote(const QString& note);
    /// Marks the letters that the search found.
    void setSearch(const QString& search);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Room for the widest chip and its note.
    [[nodiscard]] int chipColumnWidth() const;

private:
    struct Cell;
    void paintStatus(Cell& cell) const;
    void paintText(Cell& cell) const;
    [[nodiscard]] int paintPixmapChip(Cell& cell, const RecordLook::Chip& chip) const;
    [[nodiscard]] const QPixmap& pixmapOf(const RecordLook::Chip& chip) const;
    [[nodiscard]] QRect behind(const QRect& area, int offset) const;

    const RecordTableModel& m_model;
    const Theme& m_theme;
    const TableGrid& m_grid;
    RecordLook m_look;
    std::vector<RecordLook::Chip> m_chips;
    mutable CellPainter m_texts;
    mutable QHash<QString, QPixmap> m_pixmaps;
    mutable qreal m_ratio = 0;
    int m_padding = 8;
    int m_gap = 8;
    int m_chipWidth = 0;
    int m_noteWidth = 0;
};

} // namespace kontorist
