#include "ui/table/recorddelegate.h"

#include "models/recordtablemodel.h"
#include "ui/table/cellparts.h"
#include "ui/table/matchmarks.h"
#include "ui/table/tablegrid.h"
#include "ui/theme/theme.h"

#include <QPaintDevice>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace kontorist {

struct RecordDelegate::Cell
{
    QPainter& painter;
    const QModelIndex& index;
    QRect area; ///< without the padding
    bool selected;
    bool subdued;
    QColor text;
};

RecordDelegate::RecordDelegate(const RecordTableModel& model, const Theme& theme,
    const TableGrid& grid, RecordLook look, QObject* parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
    , m_grid(grid)
    , m_look(std::move(look))
{
    reset();
}

void RecordDelegate::reset()
{
    m_texts.reset(m_grid.font(), m_grid.layoutDirection());
    m_pixmaps.clear();
    m_chips = m_look.chips ? m_look.chips() : std::vector<RecordLook::Chip>();
    const Metrics metrics(m_grid.font());
    m_padding = cellPadding(m_grid);
    m_gap = metrics.small();
    m_chipWidth = 0;
    for (const RecordLook::Chip& chip : m_chips) {
        m_chipWidth = std::max(m_chipWidth, chipSize(chip.kind, chip.word, m_grid.font()).width());
    }
    m_noteWidth = m_look.widestNote.isEmpty()
        ? 0
        : m_gap + QFontMetrics(m_grid.font()).horizontalAdvance(m_look.widestNote);
}

void RecordDelegate::setWidestNote(const QString& note)
{
    m_look.widestNote = note;
    reset();
}

int RecordDelegate::chipColumnWidth() const
{
    return 2 * m_padding + m_chipWidth + m_noteWidth + m_gap;
}

void RecordDelegate::setSearch(const QString& search)
{
    m_texts.setTerms(searchTerms(search));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_model.isThere(index)) {
        return {};
    }
    const int width = index.column() == m_look.chipColumn
        ? chipColumnWidth()
        : option.fontMetrics.horizontalAdvance(m_model.cellText(index)) + 2 * m_padding;
    return {width, m_theme.rowHeight()};
}

void RecordDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (ratio != m_ratio) {
        m_ratio = ratio;
        m_pixmaps.clear();
        m_texts.reset(m_grid.font(), m_grid.layoutDirection());
    }
    paintCellBackground(*painter, option, index, m_grid);
    const QRect area = option.rect.adjusted(m_padding, 0, -m_padding, 0);
    if (!m_model.isThere(index)) {
        paintCellPlaceholder(*painter, area, index, m_grid, m_theme.tokens().placeholder);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool subdued = !selected && m_model.isSubdued(index);
    const QColor text = option.palette.color(
        cellColourGroup(option), selected ? QPalette::HighlightedText : QPalette::Text);
    Cell cell {
        *painter, index, area, selected, subdued, subdued ? m_theme.tokens().subtleText : text};
    if (index.column() == m_look.chipColumn) {
        paintStatus(cell);
    } else {
        paintText(cell);
    }
}

const QPixmap& RecordDelegate::pixmapOf(const RecordLook::Chip& chip) const
{
    QPixmap& pixmap = m_pixmaps[chip.word];
    if (pixmap.isNull()) {
        const QSize size = chipSize(chip.kind, chip.word, m_grid.font());
        pixmap = QPixmap((QSizeF(size) * m_ratio).toSize());
        pixmap.setDevicePixelRatio(m_ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(m_grid.layoutDirection());
        paintChip(
            &painter, QRect({0, 0}, size), chip.kind, chip.word, m_grid.font(), m_theme.tokens());
    }
    return pixmap;
}

QRect RecordDelegate::behind(const QRect& area, int offset) const
{
    QRect rest = area;
    m_grid.isRightToLeft() ? rest.setRight(area.right() - offset)
                           : rest.setLeft(area.left() + offset);
    return rest;
}

/// The width used.
int RecordDelegate::paintPixmapChip(Cell& cell, const RecordLook::Chip& chip) const
{
    const QPixmap& pixmap = pixmapOf(chip);
    const QSize size = pixmap.deviceIndependentSize().toSize();
    if (size.width() > cell.area.width() || size.height() > cell.area.height()) {
        cell.painter.setLayoutDirection(m_grid.layoutDirection());
        paintChip(&cell.painter, cell.area, chip.kind, chip.word, m_grid.font(), m_theme.tokens());
        return cell.area.width();
    }
    const QRect left(cell.area.left(), cell.area.top() + (cell.area.height() - size.height()) / 2,
        size.width(), size.height());
    cell.painter.drawPixmap(
        QStyle::visualRect(m_grid.layoutDirection(), cell.area, left).topLeft(), pixmap);
    return size.width();
}

void RecordDelegate::paintStatus(Cell& cell) const
{
    const auto tag = static_cast<size_t>(m_model.tagAt(m_model.windowTop() + cell.index.row()));
    if (tag >= m_chips.size()) {
        return;
    }
    std::ignore = paintPixmapChip(cell, m_chips[tag]);
    const QString note = m_model.note(cell.index);
    if (note.isEmpty()) {
        return;
    }
    // Notes stand in one line below each other, whatever the word in the chip.
    const QRect rest = behind(cell.area, m_chipWidth + m_gap);
    const Tokens& tokens = m_theme.tokens();
    const QColor colour = cell.selected ? cell.text
        : m_model.noteWarns(cell.index) ? tokens.warning
                                        : tokens.subtleText;
    m_texts.draw(cell.painter, rest, note, {colour, {}, {}});
}

void RecordDelegate::paintText(Cell& cell) const
{
    const Tokens& tokens = m_theme.tokens();
    const int column = cell.index.column();
    const bool searched = m_look.searched.count(column) > 0;
    const QString text = m_model.cellText(cell.index);
    QColor colour = cell.text;
    if (!cell.selected && text.isEmpty()) {
        colour = tokens.placeholder;
    } else if (!cell.selected && !searched) {
        colour = tokens.subtleText;
    }
    QRect area = cell.area;
    const QString note = m_look.noteChips.count(column) > 0 ? m_model.note(cell.index) : QString();
    const RecordLook::Chip chip {ChipKind::Neutral, note};
    const int chipWidth
        = note.isEmpty() ? 0 : chipSize(chip.kind, note, m_grid.font()).width() + m_gap;
    // A long name gives way: what the chip says is not to be missed.
    constexpr int leastLetters = 7;
    const int least = leastLetters * QFontMetrics(m_grid.font()).averageCharWidth();
    const bool hasRoom = chipWidth > 0 && area.width() >= chipWidth + least;
    if (hasRoom) {
        m_grid.isRightToLeft() ? area.setLeft(area.left() + chipWidth)
                               : area.setRight(area.right() - chipWidth);
    }
    if (m_model.isTrailing(column)) {
        const int width = QFontMetrics(m_grid.font()).horizontalAdvance(text) + 1;
        area = behind(area, std::max(0, area.width() - width));
    }
    const int used = m_texts.draw(cell.painter, area, text.isEmpty() ? m_model.missingText() : text,
        {colour, tokens.searchHighlight, tokens.searchHighlightText}, searched && !text.isEmpty());
    if (hasRoom) {
        Cell rest = cell;
        rest.area = behind(cell.area, used + m_gap);
        std::ignore = paintPixmapChip(rest, chip);
    }
}

} // namespace kontorist
