#include "storage/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace kontorist {

using namespace Qt::StringLiterals;

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
    if (file.read(16) != QByteArray("SQLite format 3\0", 16)) {
        return failure(ErrorCode::Corrupt, u"not-a-database"_s, u"database"_s, {path});
    }
    return facts;
}

} // namespace kontorist
