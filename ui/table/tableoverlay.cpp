#include "ui/table/tableoverlay.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

TableOverlay::TableOverlay(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttonRow(new QHBoxLayout)
{
    const Metrics metrics(font());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics.small());
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(metrics.small());
    column->addLayout(m_buttonRow);
    column->addStretch(3);
    m_buttonRow->setSpacing(metrics.small());
    m_buttonRow->addStretch();
    m_buttonRow->addStretch();
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setFont(metrics.titleFont());
    hide();
}

void TableOverlay::setEmptyIcon(IconName icon)
{
    m_emptyIcon = icon;
    updateIcon();
}

QString TableOverlay::title() const
{
    return m_title->text();
}

QString TableOverlay::text() const
{
    return m_text->text();
}

void TableOverlay::show(
    Kind kind, const QString& title, const QString& text, const std::vector<Button>& buttons)
{
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    for (QPushButton* button : m_buttons) {
        // This may be called from the button's own click.
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Button& wanted : buttons) {
        auto* button = new QPushButton(wanted.text, this);
        button->setObjectName(wanted.id);
        button->setAutoDefault(true);
        button->setDefault(wanted.primary);
        connect(button, &QPushButton::clicked, this,
            [this, id = wanted.id] { emit buttonClicked(id); });
        button->setMinimumWidth(button->sizeHint().width() + 2 * Metrics(font()).small());
        m_buttonRow->insertWidget(m_buttonRow->count() - 1, button);
        m_buttons.push_back(button);
    }
    updateIcon();
    if (parentWidget()) {
        setGeometry(parentWidget()->rect());
    }
    fitTexts();
    setVisible(kind != Kind::None);
    raise();
}

void TableOverlay::fitTexts()
{
    const Metrics metrics(font());
    const int room = std::min(metrics.scaled(440), std::max(1, width() - 2 * metrics.large()));
    for (QLabel* label : {m_title, m_text}) {
        label->setFixedSize(room, std::max(0, label->heightForWidth(room)));
    }
}

void TableOverlay::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void TableOverlay::updateIcon()
{
    const IconName name = m_kind == Kind::Offline ? IconName::Offline
        : m_kind == Kind::NoMatch                 ? IconName::Search
                                                  : m_emptyIcon;
    const int side = Metrics(font()).scaled(48);
    m_icon->setPixmap(iconPixmap(
        name, {side, side}, devicePixelRatioF(), palette().color(QPalette::PlaceholderText)));
}

void TableOverlay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    } else if (event->type() == QEvent::FontChange) {
        m_title->setFont(Metrics(font()).titleFont());
        updateIcon();
        fitTexts();
    }
}

} // namespace kontorist
