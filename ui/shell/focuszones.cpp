#include "ui/shell/focuszones.h"

#include <QApplication>
#include <QStackedWidget>
#include <QWidget>

namespace kontorist {

bool focusFirst(QWidget& zone)
{
    for (auto* next = zone.nextInFocusChain(); next != &zone; next = next->nextInFocusChain()) {
        if (zone.isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) != 0 && next->focusProxy() == nullptr) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void moveZone(const QList<QWidget*>& zones, int step)
{
    QList<QWidget*> visible;
    qsizetype now = -1;
    const auto* focus = QApplication::focusWidget();
    for (auto* zone : zones) {
        if (!zone->isVisible()) {
            continue;
        }
        if (focus != nullptr && (zone == focus || zone->isAncestorOf(focus))) {
            now = visible.size();
        }
        visible.append(zone);
    }
    if (visible.isEmpty()) {
        return;
    }
    auto* const next = visible[(now + step + visible.size()) % visible.size()];
    const auto* stack = qobject_cast<QStackedWidget*>(next);
    if (stack != nullptr && stack->currentWidget()->focusProxy() != nullptr) {
        stack->currentWidget()->setFocus(Qt::TabFocusReason);
    } else if (next->focusPolicy() != Qt::NoFocus) {
        next->setFocus(Qt::TabFocusReason);
    } else {
        focusFirst(*next);
    }
}

} // namespace kontorist
