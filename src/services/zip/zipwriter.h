#pragma once

#include "base/cancel.h"
#include "services/zip/deflater.h"
#include "services/zip/partfile.h"
#include "services/zip/zipentry.h"

#include <QSet>

#include <memory>

namespace kontorist {

class ZipPipeline;

enum class ZipMode {
    Fast, ///< packed where that pays, by the fastest deflate at hand
    Stored
};

struct ZipOptions
{
    ZipMode mode = ZipMode::Fast;
    bool overwrite = false; ///< replace a regular file under the final name
    bool canTakeBack = false; ///< keep the older file until the writer ends, see takeBack()
    QDateTime time; ///< of entries without their own; invalid: 1980-01-01
    bool sameTimeForAll = false; ///< `time` also for entries that have their own
    ZipProgressFunction progress;
    DeflateEngine engine = DeflateEngine::Best;
};

struct ZipReport
{
    std::vector<ZipEntryResult> entries; ///< all added, gaps too, in the order added
    qsizetype gaps = 0;
    qint64 archiveSize = 0; ///< bytes
};

/// Makes one archive, once: create, add entries, finish(). The file appears under its final name
/// only when it is complete, on the disk, and read back equal through libarchive; before that, and
/// after an error, a cancel or the destruction of the writer, there is nothing new in the folder
/// and an older file is as it was.
/// Used from one thread, which may block: never from the one that paints.
class ZipWriter
{
public:
    /// `target`: absolute path, made with SafeName by the caller. Errors: see PartFile.
    [[nodiscard]] static Result<std::unique_ptr<ZipWriter>> create(
        const QString& target, ZipOptions options = {}, CancelToken cancel = {});
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Queues an entry; blocks while many wait. Invalid ("entry-path", "entry-twin") refuses this
    /// entry alone; any other error is final.
    [[nodiscard]] Result<void> add(ZipEntry entry);

    /// Blocks until all entries added so far are written; what became of them, for the manifest.
    [[nodiscard]] Result<std::vector<ZipEntryResult>> flush();

    /// Writes the directory, brings all to the disk, verifies, renames. Errors: of PartFile,
    /// Cancelled, Corrupt ("archive-verification", args: entry path, ZipDifference word).
    [[nodiscard]] Result<ZipReport> finish();

    /// After a finish() that succeeded, with ZipOptions::canTakeBack: removes the archive again,
    /// and an older one is back under its name. False where the disk refused.
    bool takeBack() { return m_part.takeBack(); }

    /// Deletes what a crashed process left in `folder`; returns how many files.
    static int removeLeftovers(const QString& folder) { return PartFile::removeLeftovers(folder); }

    /// Full ("disk-full", args: bytes needed, bytes free) where `folder` has less room than `bytes`
    /// and a tenth; success where the room cannot be known.
    [[nodiscard]] static Result<void> checkSpace(const QString& folder, qint64 bytes);

private:
    ZipWriter(ZipOptions options, CancelToken cancel);

    [[nodiscard]] Result<void> takePath(const SafePath& path);
    [[nodiscard]] Result<ZipReport> finishSteps();
    [[nodiscard]] Result<qint64> writeDirectory(const std::vector<ZipEntryResult>& entries);
    [[nodiscard]] Result<void> verify(const std::vector<ZipEntryResult>& entries) const;

    const ZipOptions m_options;
    const CancelToken m_cancel;
    PartFile m_part; // before the pipeline, which writes to it until destroyed
    std::unique_ptr<ZipPipeline> m_pipeline;
    QSet<QByteArray> m_files; // folded paths, as a file system sees them
    QSet<QByteArray> m_folders;
};

} // namespace kontorist
