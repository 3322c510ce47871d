#include "ui/shell/navigationpane.h"

#include "ui/actions/actioncontroller.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int separatorRole = Qt::UserRole + 2;
constexpr int markRole = Qt::UserRole + 3; ///< what the exclamation mark means; empty = none

/// Icon and name in front, the number behind; a hairline for a separator.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    NavigationDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        if (index.data(separatorRole).toBool()) {
            const int inset = m_theme.metrics().small();
            painter->setPen(m_theme.tokens().hairline);
            const int y = option.rect.center().y();
            painter->drawLine(option.rect.left() + inset, y, option.rect.right() - inset, y);
            return;
        }
        // One frame around the whole row in place of the style's, which leaves out the icon.
        QStyleOptionViewItem row = option;
        row.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, row, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect frame;
            frame.QStyleOption::operator=(option);
            frame.backgroundColor = option.palette.color(QPalette::Highlight);
            option.widget->style()->drawPrimitive(
                QStyle::PE_FrameFocusRect, &frame, painter, option.widget);
        }
        paintMark(painter, option, index);
        const QString count = index.data(countRole).toString();
        if (count.isEmpty()) {
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : m_theme.tokens().subtleText);
        painter->setFont(option.font);
        const int inset = m_theme.metrics().small();
        painter->drawText(option.rect.adjusted(inset, 0, -inset, 0),
            static_cast<int>(
                QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)),
            count);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto metrics = m_theme.metrics();
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(separatorRole).toBool()) {
            return {size.width(), metrics.medium()};
        }
        // Room for a number from the beginning, since it comes later than the first paint.
        const QFontMetrics letters(option.font);
        const int count = std::max(letters.horizontalAdvance(u"00,000"_s),
            letters.horizontalAdvance(index.data(countRole).toString()));
        return {size.width() + count + metrics.large(), metrics.scaled(32)};
    }

private:
    void paintMark(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        if (index.data(markRole).toString().isEmpty()) {
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const int side = m_theme.metrics().iconSize();
        // Behind the number's place, so that both can stand there.
        const int inset = m_theme.metrics().small()
            + option.fontMetrics.horizontalAdvance(index.data(countRole).toString());
        const QRect area = QStyle::visualRect(option.direction, option.rect,
            QRect(option.rect.right() - inset - side - m_theme.metrics().tiny(),
                option.rect.center().y() - side / 2, side, side));
        const QColor colour
            = selected ? option.palette.color(QPalette::HighlightedText) : m_theme.tokens().danger;
        painter->drawPixmap(area.topLeft(),
            iconPixmap(
                IconName::Error, {side, side}, painter->device()->devicePixelRatioF(), colour));
    }

    const Theme& m_theme;
};

} // namespace

NavigationPane::NavigationPane(const ActionController& actions, const Theme& theme, QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    const int size = theme.metrics().iconSize();
    setIconSize({size, size});
    addSection(Section::Contacts, actions);
    addSection(Section::Customers, actions);
    addSection(Section::CustomerUsers, actions);
    addSection(Section::Bookings, actions);
    addSection(Section::FaultReports, actions);
    addSection(Section::Orders, actions);
    addSection(Section::Invoices, actions);
    addSeparator();
    addSection(Section::NotInvited, actions);
    addSection(Section::LinkExpired, actions);
    addSection(Section::ManualBookings, actions);
    addSeparator();
    addSection(Section::Links, actions);
    addSection(Section::Tasks, actions);
    addSection(Section::Activity, actions);
    addSection(Section::Terms, actions);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            emit sectionChosen(static_cast<Section>(item->data(sectionRole).toInt()));
        }
    });
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void NavigationPane::addSection(Section section, const ActionController& actions)
{
    const auto* action = actions.action(actionGoingTo(section));
    auto* item = new QListWidgetItem(action->icon(), action->text(), this);
    item->setData(sectionRole, static_cast<int>(section));
    item->setToolTip(action->toolTip());
    m_items.insert(section, item);
}

void NavigationPane::addSeparator()
{
    auto* item = new QListWidgetItem(this);
    item->setData(separatorRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void NavigationPane::setCurrentSection(Section section)
{
    setCurrentItem(m_items.value(section));
}

void NavigationPane::setCount(Section section, qint64 count)
{
    auto* item = m_items.value(section);
    item->setData(countRole, count < 0 ? QString() : locale().toString(count));
    updateSpoken(item);
}

void NavigationPane::setMark(Section section, const QString& meaning)
{
    auto* item = m_items.value(section);
    item->setData(markRole, meaning);
    updateSpoken(item);
}

void NavigationPane::updateSpoken(QListWidgetItem* item)
{
    const QString count = item->data(countRole).toString();
    const QString mark = item->data(markRole).toString();
    QString spoken
        = count.isEmpty() ? item->text() : tr("%1: %2", "section, number").arg(item->text(), count);
    if (!mark.isEmpty()) {
        spoken = tr("%1, %2", "section, what its mark means").arg(spoken, mark);
    }
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setData(Qt::AccessibleDescriptionRole, mark);
}

void NavigationPane::clearCounts()
{
    for (auto it = m_items.keyBegin(); it != m_items.keyEnd(); ++it) {
        if (*it != Section::Tasks) {
            setCount(*it, -1);
            setMark(*it, {});
        }
    }
}

QSize NavigationPane::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), minimumSizeHint().width()), 300};
}

QSize NavigationPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 18, 100};
}

} // namespace kontorist
