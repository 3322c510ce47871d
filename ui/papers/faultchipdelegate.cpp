#include "ui/papers/faultchipdelegate.h"

#include "ui/papers/faultdetail.h"
#include "ui/papers/papermodels.h"
#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

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
    if (index.column() == FaultsModel::unreadColumn) {
        paintUnread(painter, option, word);
        return;
    }
    const int gap = Metrics(option.font).tiny();
    paintChip(painter, option.rect.adjusted(gap, 0, -gap, 0),
        chipOf(m_model.row(index.row()).status), word, option.font, m_theme.tokens());
}

void FaultChipDelegate::paintUnread(
    QPainter* painter, const QStyleOptionViewItem& option, const QString& word) const
{
    if (word.isEmpty()) {
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour = selected ? option.palette.color(group, QPalette::HighlightedText)
                                   : m_theme.tokens().danger;
    const Metrics metrics(option.font);
    const int side = metrics.smallIconSize();
    const QRect area = option.rect.adjusted(metrics.small(), 0, -metrics.tiny(), 0);
    const QRect picture = QStyle::alignedRect(
        option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, area);
    painter->save();
    painter->drawPixmap(picture.topLeft(),
        iconPixmap(
            IconName::Error, picture.size(), painter->device()->devicePixelRatioF(), colour));
    painter->setPen(colour);
    painter->setFont(option.font);
    const int shift = side + metrics.tiny();
    painter->drawText(option.direction == Qt::RightToLeft ? area.adjusted(0, 0, -shift, 0)
                                                          : area.adjusted(shift, 0, 0, 0),
        static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        word);
    painter->restore();
}

QSize FaultChipDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics metrics(option.font);
    const QString word = index.data(Qt::DisplayRole).toString();
    if (index.column() == FaultsModel::unreadColumn) {
        return {metrics.smallIconSize() + metrics.tiny() + 2 * metrics.small()
                + QFontMetrics(option.font).horizontalAdvance(word),
            metrics.smallIconSize()};
    }
    const QSize chip = chipSize(chipOf(m_model.row(index.row()).status), word, option.font);
    return {chip.width() + 2 * metrics.small(), chip.height()};
}

} // namespace kontorist
