#pragma once

#include <QString>

namespace kontorist {

/// Shows a file in the system's file manager, selected where that can select; otherwise opens its
/// folder. Returns at once.
void revealInFolder(const QString& path);

} // namespace kontorist
