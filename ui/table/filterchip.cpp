#include "ui/table/filterchip.h"

#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace kontorist {

FilterChip::FilterChip(int filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_open(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_open);
    row->addWidget(m_remove);
    m_remove->setIcon(icon(IconName::Close));
    for (QToolButton* button : {m_open, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_open, &QToolButton::clicked, this, &FilterChip::openRequested);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
    applyMetrics();
}

QWidget* FilterChip::focusButton() const
{
    return m_open;
}

void FilterChip::setText(const QString& text)
{
    m_text = text;
    // A name may hold an ampersand, which would become a mnemonic.
    QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, Metrics(font()).scaled(420));
    m_open->setText(shown.replace(u'&', QStringLiteral("&&")));
    m_open->setAccessibleName(tr("Filter: %1").arg(text));
    m_open->setToolTip(tr("Change this filter"));
    m_remove->setAccessibleName(tr("Remove filter: %1").arg(text));
    m_remove->setToolTip(tr("Remove this filter"));
}

void FilterChip::applyMetrics()
{
    const Metrics metrics(font());
    layout()->setContentsMargins(metrics.tiny(), 0, metrics.tiny(), 0);
    m_remove->setIconSize(QSize(metrics.scaled(12), metrics.scaled(12)));
}

void FilterChip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyMetrics();
    }
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(QPalette::Highlight);
    QColor border = fill;
    fill.setAlphaF(0.12F);
    border.setAlphaF(0.55F);
    painter.setPen(border);
    painter.setBrush(fill);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min(area.height() / 2, qreal(Metrics(font()).medium()));
    painter.drawRoundedRect(area, radius, radius);
}

} // namespace kontorist
