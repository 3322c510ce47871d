#include "ui/access/scrollpane.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>

namespace kontorist {

namespace {

constexpr int fewestLines = 8;

} // namespace

ScrollPane::ScrollPane(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The colour of the page it lies on, not that of a list.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    // Tab scrolls by itself; a field that is given the focus must be seen as well. Later, since it
    // may have appeared just now and has no place yet.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now == nullptr || !widget()->isAncestorOf(now)) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, field = QPointer<QWidget>(now)] {
                if (field != nullptr) {
                    ensureWidgetVisible(field);
                }
            },
            Qt::QueuedConnection);
    });
}

/// What comes in later, e.g. facilities that were read, may need more room.
bool ScrollPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

QSize ScrollPane::sizeHint() const
{
    const QSize wanted = widget()->sizeHint();
    const int width = std::max(wanted.width(), widget()->minimumSizeHint().width());
    const int height
        = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : wanted.height();
    return {width + verticalScrollBar()->sizeHint().width(), height};
}

QSize ScrollPane::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width();
    return {width + verticalScrollBar()->sizeHint().width(),
        std::min(sizeHint().height(), fewestLines * fontMetrics().height())};
}

} // namespace kontorist
