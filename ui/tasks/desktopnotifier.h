#pragma once

#include <QString>

namespace kontorist {

/// Tells the desktop that something ended, for a window that is not looked at. Asks the
/// notification service of the desktop and does not wait; without one nothing happens.
void notifyDesktop(const QString& title, const QString& text);

} // namespace kontorist
