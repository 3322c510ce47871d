#pragma once

#include <QStyledItemDelegate>

namespace kontorist {

class FaultsModel;
class Theme;

/// The status as a chip (shape, word and tint), and the red exclamation mark of an unread report,
/// which is drawn in the colour of the text on a selected row.
class FaultChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FaultChipDelegate(const FaultsModel& model, const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintUnread(
        QPainter* painter, const QStyleOptionViewItem& option, const QString& word) const;

    const FaultsModel& m_model;
    const Theme& m_theme;
};

} // namespace kontorist
