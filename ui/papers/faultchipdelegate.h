#pragma once

#include <QStyledItemDelegate>

namespace kontorist {

class FaultsModel;
class Theme;

/// The status as a chip: shape, word and tint.
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
    const FaultsModel& m_model;
    const Theme& m_theme;
};

} // namespace kontorist
