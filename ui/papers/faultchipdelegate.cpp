#include "ui/papers/faultchipdelegate.h"

#include "ui/papers/faultdetail.h"
#include "ui/papers/papermodels.h"
#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace kontorist {

FaultChipDelegate::FaultChipDelegate(const FaultsModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

void FaultChipDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const QString word = frame.text;
    frame.text.clear();
    const auto* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
    const int gap = Metrics(option.font).tiny();
    paintChip(painter, option.rect.adjusted(gap, 0, -gap, 0),
        chipOf(m_model.row(index.row()).status), word, option.font, m_theme.tokens());
}

QSize FaultChipDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize chip = chipSize(chipOf(m_model.row(index.row()).status),
        index.data(Qt::DisplayRole).toString(), option.font);
    return {chip.width() + 2 * Metrics(option.font).small(), chip.height()};
}

} // namespace kontorist
