#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <atomic>

namespace kontorist {

/// A file that appears under its final name only when it is complete and on the disk. Until then it
/// stands in the same folder as ".kontorist-<16 hex digits>.part", mode 0600, locked by this
/// process. Destroyed without commit() it is gone.
/// Errors of all calls: Full ("disk-full", "file-too-big"), ReadOnly ("target-not-writable"),
/// Unavailable ("target-folder-missing", "target-io-error"), Invalid ("target-exists",
/// "target-is-directory", "target-not-a-file", "target-invalid"); field "to".
class PartFile
{
public:
    PartFile() = default;
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    /// Creates the part file for `target`, an absolute path.
    [[nodiscard]] Result<void> create(const QString& target, bool overwrite);

    [[nodiscard]] Result<void> append(QByteArrayView first, QByteArrayView second = {});
    [[nodiscard]] Result<void> patch(qint64 offset, QByteArrayView bytes);

    /// Takes back what was appended from `offset` on.
    [[nodiscard]] Result<void> truncate(qint64 offset);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Starts to bring the data to the disk, in the background.
    void startSync();
    /// Waits until they are there; Cancelled as soon as `cancel` is set, without waiting.
    [[nodiscard]] Result<void> waitForSync(const CancelToken& cancel);

    /// Gives the synced file its final name, atomically, and makes that name durable. Without
    /// overwrite a file that came there meanwhile stays, and the answer is "target-exists". With it
    /// the older file is kept aside until settle() or takeBack(); after an error it stands under
    /// its name as before.
    [[nodiscard]] Result<void> commit();

    /// After commit(): the new file stays, the older one goes.
    void settle();
    /// After commit(): the new file goes, the older one is back under its name; without an older
    /// one there is none. A file that somebody else put there meanwhile stays. False where the disk
    /// refused.
    bool takeBack();

    /// Removes the part file, or settles a committed one; never waits for the disk.
    void discard();

    /// Deletes part files in `folder` whose process has died, as after a crash; those being written
    /// by a living one stay. Returns how many were deleted.
    static int removeLeftovers(const QString& folder);

private:
    struct SyncState;

    [[nodiscard]] Result<void> writeAt(qint64 offset, QByteArrayView first, QByteArrayView second);
    [[nodiscard]] Result<void> checkTarget() const;
    [[nodiscard]] Result<void> syncFolder() const;
    [[nodiscard]] int renameWithoutReplacing() const;
    [[nodiscard]] int replaceOlder();
    [[nodiscard]] int keepCopyAndReplace();
    [[nodiscard]] bool isOwnTarget() const;

    QString m_target;
    QString m_folder;
    QString m_path; ///< the part file; empty once it has its final name
    QString m_kept; ///< where the older file stands after commit()
    bool m_committed = false;
    bool m_overwrite = false;
    int m_fd = -1;
    int m_folderFd = -1;
    int m_keptFd = -1; ///< holds the lock that keeps removeLeftovers() away from the older file
    qint64 m_size = 0;
    qint64 m_flushedTo = 0;
    std::shared_ptr<SyncState> m_sync;
};

} // namespace kontorist
