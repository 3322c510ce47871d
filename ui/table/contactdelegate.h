#pragma once

#include "domain/contactquery.h"
#include "ui/table/cellpainter.h"
#include "ui/theme/statuschip.h"

#include <QAbstractItemDelegate>
#include <QHash>
#include <QPixmap>

namespace kontorist {

class ContactTableModel;
class Metrics;
class TableGrid;
class Theme;

/// Paints the cells of the Contacts table. Asks the model for the contact itself instead of a
/// QVariant per role, and keeps laid out texts and chips.
class ContactDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    ContactDelegate(
        const ContactTableModel& model, const Theme& theme, const TableGrid& grid, QObject* parent);

    /// After a change of font, palette, theme or direction.
    void reset();
    /// Marks the letters that the search found.
    void setSearch(const QString& search);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Room for the widest chip, the flag and its words.
    [[nodiscard]] int statusColumnWidth() const;

private:
    struct Cell;
    void paintStatus(Cell& cell) const;
    void paintText(Cell& cell, ContactColumn column) const;
    [[nodiscard]] const QPixmap& chip(ContactStatus status, qreal ratio) const;

    const ContactTableModel& m_model;
    const Theme& m_theme;
    const TableGrid& m_grid;
    mutable CellPainter m_texts;
    mutable QHash<int, QPixmap> m_chips;
    mutable qreal m_ratio = 0;
    int m_padding = 8;
    int m_iconSide = 16;
    int m_gap = 8;
    int m_statusWidth = 0;
    int m_flagWidth = 0;
};

} // namespace kontorist
