#pragma once

#include <QByteArray>
#include <QString>

namespace kontorist {

/// The bytes of a compiled-in template file, e.g. "activation-request.sv.txt"; empty where there is
/// no such file.
[[nodiscard]] QByteArray templateData(const QString& fileName);

} // namespace kontorist
