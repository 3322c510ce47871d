#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace kontorist {

struct StoredFile
{
    QString key; ///< 32 hexadecimal digits
    qint64 size = 0;
    QString sha256; ///< hex
};

/// Files kept beside the database, under names that nobody outside chooses. A path from outside is
/// only ever read from, once; links are not followed; size and SHA-256 are taken while copying.
class FileStore
{
public:
    explicit FileStore(QString folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] static QString newKey();
    [[nodiscard]] static bool isKey(const QString& key);

    /// Copies `source` (a regular file, not a link) in under `key`, flushed to the disk. Errors,
    /// field "file": Unavailable "file-missing", "file-unreadable"; Invalid "not-a-file"; Full;
    /// ReadOnly.
    [[nodiscard]] Result<StoredFile> copyIn(
        const QString& source, const QString& key, const CancelToken& cancel = {}) const;
    [[nodiscard]] Result<StoredFile> writeBytes(
        const QByteArray& content, const QString& key, bool flush = true) const;
    /// Opens a stored file for reading. Unavailable "file-missing", "file-unreadable"; Corrupt
    /// "file-changed" where it is a link, no regular file, or not `size` bytes long.
    [[nodiscard]] Result<std::unique_ptr<QFile>> open(const QString& key, qint64 size) const;
    [[nodiscard]] Result<QString> path(const QString& key, qint64 size) const;
    /// The path of a stored file whose size and SHA-256 are still what they were. Errors as open(),
    /// and Cancelled.
    [[nodiscard]] Result<QString> checkedPath(
        const StoredFile& stored, const CancelToken& cancel = {}) const;
    /// Removes them; a missing file is fine. Returns those that are gone for good: no power cut
    /// brings them back.
    [[nodiscard]] QStringList remove(const QStringList& keys) const;

private:
    [[nodiscard]] QString pathOf(const QString& key) const;

    QString m_folder;
};

/// Brings what was written to the disk; false where that failed.
[[nodiscard]] bool syncFile(QFile& file);

/// Resolves `relative` below `base` and refuses what leads out of it: absolute paths, "..", links.
/// Invalid "path-outside", "path-empty", field as given.
[[nodiscard]] Result<QString> pathBelow(
    const QString& base, const QString& relative, const QString& field);

} // namespace kontorist
