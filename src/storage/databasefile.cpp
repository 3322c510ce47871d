#include "storage/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerBytes = 100;

/// Another program's application id in the header. Not where a log lies beside the file, since the
/// newest header may be in that, nor where the file is a single page, since that holds no tables.
/// (1 stands for pages of 64 KiB, which we never make; such a file is judged after opening.)
bool isForeign(const QByteArray& header, const QString& path, qint64 size)
{
    if (header.size() < headerBytes) {
        return false;
    }
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const auto id = qFromBigEndian<qint32>(header.constData() + 68);
    return id != databaseApplicationId && pageSize != 1 && size > pageSize
        && !QFileInfo::exists(path % u"-wal"_s);
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type)
{
    static const QList<QByteArray> exact {"cifs", "smbfs", "smb2", "smb3", "afs", "ncpfs", "ceph",
        "glusterfs", "9p", "davfs", "webdav", "afpfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2",
        "fuse.glusterfs", "fuse.gvfsd-fuse"};
    return type.startsWith("nfs") || exact.contains(type.toLower());
}

Result<DatabaseFileFacts> inspectDatabaseFile(const QString& path)
{
    if (path.trimmed().isEmpty()) {
        return failure(ErrorCode::Invalid, u"path-empty"_s, u"database"_s);
    }
    const QFileInfo info(path);
    if (info.isDir()) {
        return failure(ErrorCode::Invalid, u"is-a-folder"_s, u"database"_s, {path});
    }
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        return failure(ErrorCode::Unavailable, u"folder-missing"_s, u"database"_s, {path});
    }
    if (isNetworkFileSystem(QStorageInfo(folder.absoluteFilePath()).fileSystemType())) {
        return failure(ErrorCode::Refused, u"network-share"_s, u"database"_s, {path});
    }
    DatabaseFileFacts facts;
    facts.exists = info.exists();
    facts.empty = !info.exists() || info.size() == 0;
    facts.writable = info.exists() ? info.isWritable() : folder.isWritable();
    if (facts.empty) {
        return facts;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unavailable, u"no-permission"_s, u"database"_s, {path});
    }
    const QByteArray header = file.read(headerBytes);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return failure(ErrorCode::Corrupt, u"not-a-database"_s, u"database"_s, {path});
    }
    if (isForeign(header, path, info.size())) {
        return failure(ErrorCode::Corrupt, u"foreign"_s, u"database"_s, {path});
    }
    return facts;
}

} // namespace kontorist
