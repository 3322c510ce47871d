#include "ui/table/contactdelegate.h"

#include "base/clock.h"
#include "models/contacttablemodel.h"
#include "ui/table/cellparts.h"
#include "ui/table/matchmarks.h"
#include "ui/table/tablegrid.h"
#include "ui/theme/recordchip.h"
#include "ui/theme/theme.h"

#include <QPaintDevice>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace kontorist {

struct ContactDelegate::Cell
{
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const Contact& contact;
    QRect area; ///< without the padding
    bool selected;
    QColor text;
};

ContactDelegate::ContactDelegate(
    const ContactTableModel& model, const Theme& theme, const TableGrid& grid, QObject* parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
    , m_grid(grid)
{
    reset();
}

void ContactDelegate::reset()
{
    m_texts.reset(m_grid.font(), m_grid.layoutDirection());
    m_chips.clear();
    const Metrics metrics(m_grid.font());
    m_padding = cellPadding(m_grid);
    m_iconSide = metrics.smallIconSize();
    m_gap = metrics.small();
    m_statusWidth = 0;
    for (const ContactStatus status : allContactStatuses) {
        m_statusWidth = std::max(m_statusWidth,
            chipSize(chipKind(status), m_model.texts().status(status), m_grid.font()).width());
    }
    Contact sample;
    const QDateTime now = m_model.clock().now();
    sample.invitedAt = now;
    sample.linkExpiresAt = QDateTime({now.date().year() + 1, 9, 30}, {12, 0}, Qt::UTC);
    m_flagWidth = m_gap + m_iconSide + m_gap / 2
        + QFontMetrics(m_grid.font())
              .horizontalAdvance(m_model.texts().flag(sample, sample.linkExpiresAt.addDays(-1)));
}

int ContactDelegate::statusColumnWidth() const
{
    return 2 * m_padding + m_statusWidth + m_flagWidth + m_gap;
}

void ContactDelegate::setSearch(const QString& search)
{
    m_texts.setTerms(searchTerms(search));
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Contact* contact = m_model.contactAt(index);
    const auto column = allContactColumns[static_cast<size_t>(index.column())];
    if (!contact) {
        return {};
    }
    const int width = column == ContactColumn::Status
        ? statusColumnWidth()
        : option.fontMetrics.horizontalAdvance(m_model.text(*contact, column));
    return {width + 2 * m_padding, m_theme.rowHeight()};
}

void ContactDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (ratio != m_ratio) {
        m_ratio = ratio;
        m_chips.clear();
        m_texts.reset(m_grid.font(), m_grid.layoutDirection());
    }
    const bool selected = option.state & QStyle::State_Selected;
    paintCellBackground(*painter, option, index, m_grid);
    const QRect area = option.rect.adjusted(m_padding, 0, -m_padding, 0);
    const Contact* contact = m_model.contactAt(index);
    if (!contact) {
        paintCellPlaceholder(*painter, area, index, m_grid, m_theme.tokens().placeholder);
        return;
    }
    Cell cell {*painter, option, *contact, area, selected,
        option.palette.color(
            cellColourGroup(option), selected ? QPalette::HighlightedText : QPalette::Text)};
    const auto column = allContactColumns[static_cast<size_t>(index.column())];
    if (column == ContactColumn::Status) {
        paintStatus(cell);
    } else {
        paintText(cell, column);
    }
}

const QPixmap& ContactDelegate::chip(ContactStatus status, qreal ratio) const
{
    QPixmap& pixmap = m_chips[static_cast<int>(status)];
    if (pixmap.isNull()) {
        const QString word = m_model.texts().status(status);
        const QSize size = chipSize(chipKind(status), word, m_grid.font());
        pixmap = QPixmap((QSizeF(size) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setLayoutDirection(m_grid.layoutDirection());
        paintChip(
            &painter, QRect({0, 0}, size), chipKind(status), word, m_grid.font(), m_theme.tokens());
    }
    return pixmap;
}

void ContactDelegate::paintStatus(Cell& cell) const
{
    const bool mirrored = m_grid.isRightToLeft();
    const QPixmap& pixmap = chip(cell.contact.status, m_ratio);
    const QSize size = pixmap.deviceIndependentSize().toSize();
    if (size.width() > cell.area.width() || size.height() > cell.area.height()) {
        cell.painter.setLayoutDirection(m_grid.layoutDirection());
        paintChip(&cell.painter, cell.area, chipKind(cell.contact.status),
            m_model.texts().status(cell.contact.status), m_grid.font(), m_theme.tokens());
        return;
    }
    const auto placed = [&](int offset, const QSize& what) {
        const QRect left(cell.area.left() + offset,
            cell.area.top() + (cell.area.height() - what.height()) / 2, what.width(),
            what.height());
        return QStyle::visualRect(m_grid.layoutDirection(), cell.area, left);
    };
    cell.painter.drawPixmap(placed(0, size).topLeft(), pixmap);
    if (!cell.contact.isInvited()) {
        return;
    }
    // Flags stand in one line below each other, whatever the word in the chip.
    const int offset = m_statusWidth + m_gap;
    if (offset + m_iconSide > cell.area.width()) {
        return;
    }
    const QDateTime now = m_model.clock().now();
    const bool expired = cell.contact.invitation(now) == InvitationState::ExpiredLink;
    const Tokens& tokens = m_theme.tokens();
    const QColor colour
        = cell.selected ? cell.text : (expired ? tokens.warning : tokens.subtleText);
    const QSize side(m_iconSide, m_iconSide);
    cell.painter.drawPixmap(placed(offset, side).topLeft(),
        iconPixmap(
            expired ? IconName::StatusExpired : IconName::StatusInvited, side, m_ratio, colour));
    const int textOffset = offset + m_iconSide + m_gap / 2;
    QRect rest = cell.area;
    mirrored ? rest.setRight(cell.area.right() - textOffset)
             : rest.setLeft(cell.area.left() + textOffset);
    m_texts.draw(cell.painter, rest, m_model.texts().flag(cell.contact, now), {colour, {}, {}});
}

void ContactDelegate::paintText(Cell& cell, ContactColumn column) const
{
    const Tokens& tokens = m_theme.tokens();
    const QString text = m_model.text(cell.contact, column);
    const bool isText = column == ContactColumn::Name || column == ContactColumn::Email
        || column == ContactColumn::Company;
    QColor colour = cell.text;
    if (!cell.selected && text == m_model.texts().missing) {
        colour = tokens.placeholder;
    } else if (!cell.selected && !isText) {
        colour = tokens.subtleText;
    }
    m_texts.draw(cell.painter, cell.area, text,
        {colour, tokens.searchHighlight, tokens.searchHighlightText}, isText);
}

} // namespace kontorist
