#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "services/zip/zipentry.h"

#include <vector>

namespace kontorist {

/// One way in which an archive is not what its manifest says.
struct ZipDifference
{
    enum class Kind {
        Missing, ///< in the manifest, not in the archive
        Extra, ///< in the archive, not in the manifest
        Name,
        Size,
        Unreadable, ///< damaged data, or its CRC does not fit
        Digest ///< SHA-256
    };
    qsizetype index = -1; ///< position among the entries of the archive
    QString path; ///< as in the manifest; for Extra as in the archive
    Kind kind = Kind::Missing;

    friend bool operator==(const ZipDifference&, const ZipDifference&) = default;
};

/// Stable word: "missing", "extra", "name", "size", "unreadable", "digest".
[[nodiscard]] QString zipDifferenceName(ZipDifference::Kind kind);

/// Reads an archive anew, every byte, through libarchive: another implementation than the one that
/// wrote it. Two threads share the entries.
class ZipVerifier
{
public:
    explicit ZipVerifier(CancelToken cancel = {}, ZipProgressFunction progress = {});

    /// Compares with `expected` (gaps in it are not in the archive), in the order of the archive.
    /// Empty where all agree. Errors: Unavailable ("archive-open"), Cancelled.
    [[nodiscard]] Result<std::vector<ZipDifference>> verify(
        const QString& archivePath, const std::vector<ZipEntryResult>& expected) const;

private:
    CancelToken m_cancel;
    ZipProgressFunction m_progress;
};

} // namespace kontorist
