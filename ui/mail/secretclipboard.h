#pragma once

#include <QString>

namespace kontorist {

/// Copies a text that holds a secret link. Clipboard managers that know the marks do not keep it in
/// their history.
void putSecretOnClipboard(const QString& text);

} // namespace kontorist
