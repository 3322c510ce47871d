#include "ui/table/filterpopups.h"

#include "base/futures.h"
#include "ui/theme/metrics.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

namespace {

constexpr int choicesShown = 50;
constexpr int idRole = Qt::UserRole;

} // namespace

FilterPopup::FilterPopup(QWidget* parent, const QString& objectName, const QString& title)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(objectName);
    setAccessibleName(title);
    setWindowTitle(title);
}

void FilterPopup::showBelow(const QWidget* anchor)
{
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height()));
    if (anchor->isRightToLeft()) {
        at.setX(anchor->mapToGlobal(QPoint(anchor->width(), 0)).x() - width());
    }
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() + 1 - width())));
    if (at.y() + height() > room.bottom()) {
        at.setY(anchor->mapToGlobal(QPoint()).y() - height());
    }
    move(at);
    show();
    setFocus();
}

void chooseSome(QWidget* bar, QWidget* anchor, const QString& objectName, const QString& title,
    const std::vector<FilterChoice>& choices)
{
    auto* popup = new FilterPopup(bar, objectName, title);
    auto* column = new QVBoxLayout(popup);
    for (const FilterChoice& choice : choices) {
        auto* box = new QCheckBox(popup);
        box->setText(QString(choice.text).replace(u'&', QStringLiteral("&&")));
        box->setAccessibleName(choice.text);
        box->setChecked(choice.chosen);
        column->addWidget(box);
        QObject::connect(box, &QCheckBox::toggled, bar, choice.set);
        if (!popup->focusProxy()) {
            popup->setFocusProxy(box);
        }
    }
    popup->showBelow(anchor);
}

void chooseOne(QWidget* bar, QWidget* anchor, const QString& objectName,
    const std::vector<FilterChoice>& choices)
{
    auto* menu = new QMenu(bar);
    menu->setObjectName(objectName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (const FilterChoice& choice : choices) {
        auto* entry = menu->addAction(QString(choice.text).replace(u'&', QStringLiteral("&&")));
        entry->setCheckable(true);
        entry->setActionGroup(group);
        entry->setChecked(choice.chosen);
        QObject::connect(entry, &QAction::triggered, bar, [set = choice.set] { set(true); });
    }
    const QPoint corner(anchor->isRightToLeft() ? anchor->width() : 0, anchor->height());
    menu->popup(anchor->mapToGlobal(corner));
}

FindPopup::FindPopup(
    QWidget* parent, const QString& objectName, const QString& title, FindChoices find)
    : FilterPopup(parent, objectName, title)
    , m_find(std::move(find))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    const Metrics metrics(font());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.small(), metrics.small(), metrics.small(), metrics.small());
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(title);
    m_field->setAccessibleName(title);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(metrics.scaled(280));
    m_list->setFixedHeight(metrics.rowHeight(Density::Normal) * 8);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &FindPopup::ask);
    connect(m_field, &QLineEdit::textChanged, &m_turn, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &FindPopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FindPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &FindPopup::choose);
    ask();
}

FindPopup::~FindPopup()
{
    m_cancel.cancel();
}

void FindPopup::setText(const QString& text)
{
    m_field->setText(text);
    m_field->selectAll();
}

bool FindPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return FilterPopup::eventFilter(watched, event);
}

void FindPopup::ask()
{
    if (!m_find) {
        return;
    }
    m_cancel.cancel();
    m_cancel = CancelToken();
    const QString part = m_field->selectedText() == m_field->text() ? QString() : m_field->text();
    whenDone(m_find(part, choicesShown, m_cancel), this,
        [this, cancel = m_cancel](const Result<std::vector<FoundChoice>>& found) {
            if (cancel.isCancelled() || !found) {
                return;
            }
            m_list->clear();
            for (const FoundChoice& choice : *found) {
                auto* item = new QListWidgetItem(choice.text, m_list);
                item->setData(idRole, choice.id);
            }
        });
}

void FindPopup::choose()
{
    const auto* item = m_list->currentItem();
    const auto exact = m_list->findItems(m_field->text().trimmed(), Qt::MatchFixedString);
    if (!item && !exact.isEmpty()) {
        item = exact.front();
    }
    if (!item && m_list->count() == 1) {
        item = m_list->item(0);
    }
    if (item) {
        emit chosen({item->data(idRole).toLongLong(), item->text()});
        close();
    }
}

} // namespace kontorist
