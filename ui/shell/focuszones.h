#pragma once

#include <QList>

class QWidget;

namespace kontorist {

/// Gives the focus to the first part inside `zone` that Tab would reach. False where there is none.
bool focusFirst(QWidget& zone);

/// Moves the focus to the next (1) or previous (-1) of the visible zones. Inside a stack of pages
/// the focus goes to the page's own place for it.
void moveZone(const QList<QWidget*>& zones, int step);

} // namespace kontorist
