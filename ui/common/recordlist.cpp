#include "ui/common/recordlist.h"

#include "ui/common/detailheader.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace kontorist {

namespace {

constexpr int wrap = Qt::TextWordWrap; // with breakable(); "anywhere" would split every word
/// A line of a form field may be ten thousand letters long; the tooltip shows all of it.
constexpr int maxShownLetters = 600;

QString shown(const QModelIndex& index, int role)
{
    return breakable(index.data(role).toString().left(maxShownLetters));
}

QRect textArea(const QStyleOptionViewItem& option, const Metrics& metrics)
{
    return option.rect.adjusted(metrics.small(), metrics.tiny(), -metrics.small(), -metrics.tiny());
}

} // namespace

TwoLineDelegate::TwoLineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TwoLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const auto* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text
        = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect area = textArea(option, Metrics(option.font));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(text);
    const int align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
    QRect used;
    painter->drawText(area, align | wrap, shown(index, Qt::DisplayRole), &used);
    painter->setPen(selected ? text : m_theme.tokens().subtleText);
    painter->drawText(
        area.adjusted(0, used.height(), 0, 0), align | wrap, shown(index, secondLineRole));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics metrics(option.font);
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const QRect room(0, 0, std::max(width - 2 * metrics.small(), 40), 100'000);
    const QFontMetrics letters(option.font);
    const int height = letters.boundingRect(room, wrap, shown(index, Qt::DisplayRole)).height()
        + letters.boundingRect(room, wrap, shown(index, secondLineRole)).height();
    return {width, height + 2 * metrics.tiny()};
}

RecordList::RecordList(const Theme& theme, const QString& name, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setResizeMode(Adjust);
    setItemDelegate(new TwoLineDelegate(theme, this));
}

void RecordList::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

int RecordList::selectedRow() const
{
    const auto rows
        = selectionModel() != nullptr ? selectionModel()->selectedIndexes() : QModelIndexList();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void RecordList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model() != nullptr && model()->rowCount() == 0 && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setPen(m_theme.tokens().subtleText);
        const Metrics metrics(font());
        painter.drawText(viewport()->rect().marginsRemoved(
                             {metrics.large(), metrics.large(), metrics.large(), metrics.large()}),
            Qt::AlignHCenter | Qt::AlignTop | wrap, m_emptyText);
    }
}

void RecordList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    // Heights follow the width, since both lines wrap.
    scheduleDelayedItemsLayout();
}

} // namespace kontorist
