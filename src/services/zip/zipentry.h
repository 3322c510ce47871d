#pragma once

#include "services/zip/safename.h"
#include "services/zip/zipsource.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace kontorist {

/// One file to be put into an archive.
struct ZipEntry
{
    SafePath path;
    std::unique_ptr<ZipSource> source;
    qint64 declaredSize = -1; ///< bytes it must have, or -1 where not known
    QByteArray declaredSha256; ///< 32 bytes it must have, or empty
    QDateTime modified; ///< shown by unpackers; invalid: ZipOptions::time
};

/// Why an entry is not in the archive.
enum class ZipGap {
    None, ///< it is there
    Missing, ///< the source does not exist
    Unreadable, ///< it exists but cannot be opened or read
    Changed ///< not the declared size or SHA-256, or it grew, shrank or was written while read
};

/// Stable word for the manifest and the command line: "missing", "unreadable", "changed", or empty.
[[nodiscard]] QString zipGapName(ZipGap gap);

/// What became of one entry, in the order added. For a gap, size and digest are empty.
struct ZipEntryResult
{
    QString path;
    ZipGap gap = ZipGap::None;
    qint64 size = 0; ///< bytes, not packed
    qint64 packedSize = 0;
    qint64 offset = 0; ///< of its local header in the archive
    QByteArray sha256; ///< 32 bytes, of the data, not packed
    quint32 crc32 = 0;
    quint16 method = 0; ///< 0 stored, 8 deflated
    qint64 modified = 0; ///< seconds since 1970, UTC
};

struct ZipProgress
{
    enum class Phase { Writing, Verifying };
    Phase phase = Phase::Writing;
    qint64 bytesDone = 0; ///< of the data, not packed, in this phase
    qsizetype entryIndex = 0; ///< entries completed in this phase
};

/// Called at most every 50 ms and once at the end of each phase, from a thread of the engine.
using ZipProgressFunction = std::function<void(const ZipProgress&)>;

} // namespace kontorist
