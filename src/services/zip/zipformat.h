#pragma once

#include "services/zip/zipentry.h"

namespace kontorist {

/// The bytes around the data in a ZIP file (APPNOTE 6.3.10). Names are UTF-8, marked by flag bit
/// 11; times are UTC, in the field and, to the second, in the "UT" extra field.
namespace zipformat {

enum class Method : quint16 { Stored = 0, Deflated = 8 };

/// `wide`: room for sizes of 4 GiB and more; decided before the data are written, kept after.
[[nodiscard]] QByteArray localHeader(const ZipEntryResult& entry, bool wide);

[[nodiscard]] QByteArray centralHeader(const ZipEntryResult& entry);

/// With the ZIP64 records where count, size or offset ask for them.
[[nodiscard]] QByteArray endOfDirectory(quint64 count, quint64 size, quint64 offset);

/// Sizes from here on get a wide local header: packing may add a little to the data.
constexpr qint64 wideFrom = 0xFFF00000LL;

} // namespace zipformat

} // namespace kontorist
