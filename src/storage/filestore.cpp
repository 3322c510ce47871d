#include "storage/filestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <sodium.h>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 1 << 20;

tl::unexpected<Error> writeFault(int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT) {
        return failure(ErrorCode::Full, u"disk-full"_s, u"file"_s);
    }
    if (systemError == EROFS || systemError == EACCES || systemError == EPERM) {
        return failure(ErrorCode::ReadOnly, u"store-not-writable"_s, u"file"_s);
    }
    return failure(ErrorCode::Unavailable, u"io-error"_s, u"file"_s);
}

/// Opens without following a link, and only a regular file.
Result<std::unique_ptr<QFile>> openRegular(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
#ifdef Q_OS_UNIX
    const int descriptor = ::open(
        QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        if (errno == ELOOP) {
            return failure(ErrorCode::Invalid, u"is-a-link"_s, u"file"_s);
        }
        return failure(
            ErrorCode::Unavailable, missing ? u"file-missing"_s : u"file-unreadable"_s, u"file"_s);
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(descriptor);
        return failure(ErrorCode::Invalid, u"not-a-file"_s, u"file"_s);
    }
    file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle);
#else
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::Unavailable, u"file-missing"_s, u"file"_s);
    }
    if (info.isSymLink() || !info.isFile()) {
        return failure(ErrorCode::Invalid, u"not-a-file"_s, u"file"_s);
    }
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::Unavailable, u"file-unreadable"_s, u"file"_s);
    }
#endif
    return file;
}

/// Brings the names in a folder to the disk. Some file systems cannot, which is no fault.
Result<void> flushFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return writeFault(errno);
    }
    const bool flushed = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int fault = errno;
    ::close(descriptor);
    if (!flushed) {
        return writeFault(fault);
    }
#endif
    return {};
}

/// Makes the folder where it is missing; its own name must survive a power cut, too.
Result<void> makeFolder(const QString& path, bool flush)
{
    if (QFileInfo(path).isDir()) {
        return {};
    }
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo(parent).isDir()) {
        KONTORIST_TRY(makeFolder(parent, flush));
    }
    errno = 0;
    if (!QDir().mkdir(path) && !QFileInfo(path).isDir()) {
        return writeFault(errno);
    }
    return flush ? flushFolder(parent) : Result<void>();
}

/// Creates `path` and hands it to `fill`; nothing stays where that fails.
template <class Fill>
Result<void> writeNew(const QString& path, bool flush, Fill fill)
{
    const QString folder = QFileInfo(path).absolutePath();
    KONTORIST_TRY(makeFolder(folder, flush));
    QFile target(path);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return writeFault(errno);
    }
    Result<void> filled = fill(target);
    errno = 0;
    if (filled && flush && !syncFile(target)) {
        filled = writeFault(errno);
    }
    target.close();
    if (filled && flush) {
        filled = flushFolder(folder);
    }
    if (!filled) {
        QFile::remove(path);
    }
    return filled;
}

} // namespace

bool syncFile(QFile& file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

FileStore::FileStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString FileStore::newKey()
{
    QByteArray bytes(16, '\0');
    randombytes_buf(bytes.data(), 16);
    return QString::fromLatin1(bytes.toHex());
}

bool FileStore::isKey(const QString& key)
{
    return key.size() == 32 && std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString FileStore::pathOf(const QString& key) const
{
    return m_folder % u'/' % key.left(2) % u'/' % key;
}

Result<StoredFile> FileStore::copyIn(
    const QString& source, const QString& key, const CancelToken& cancel) const
{
    if (!isKey(key)) {
        return failure(internalError(u"illegal store key"_s));
    }
    KONTORIST_ASSIGN(const auto input, openRegular(source));
    StoredFile stored {key, 0, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    KONTORIST_TRY(writeNew(pathOf(key), true, [&](QFile& target) -> Result<void> {
        QByteArray chunk(chunkBytes, Qt::Uninitialized);
        for (;;) {
            if (cancel.isCancelled()) {
                return failure(ErrorCode::Cancelled, u"cancelled"_s);
            }
            const qint64 got = input->read(chunk.data(), chunkBytes);
            if (got < 0) {
                return failure(ErrorCode::Unavailable, u"file-unreadable"_s, u"file"_s);
            }
            if (got == 0) {
                return {};
            }
            hash.addData(QByteArrayView(chunk.constData(), got));
            stored.size += got;
            errno = 0;
            if (target.write(chunk.constData(), got) != got) {
                return writeFault(errno);
            }
        }
    }));
    stored.sha256 = QString::fromLatin1(hash.result().toHex());
    return stored;
}

Result<StoredFile> FileStore::writeBytes(
    const QByteArray& content, const QString& key, bool flush) const
{
    if (!isKey(key)) {
        return failure(internalError(u"illegal store key"_s));
    }
    KONTORIST_TRY(writeNew(pathOf(key), flush, [&](QFile& target) -> Result<void> {
        errno = 0;
        if (target.write(content) != content.size()) {
            return writeFault(errno);
        }
        return {};
    }));
    const auto hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return StoredFile {key, content.size(), QString::fromLatin1(hash.toHex())};
}

Result<std::unique_ptr<QFile>> FileStore::open(const QString& key, qint64 size) const
{
    if (!isKey(key)) {
        return failure(ErrorCode::Corrupt, u"file-changed"_s, u"file"_s);
    }
    auto file = openRegular(pathOf(key));
    if (!file) {
        if (file.error().code == ErrorCode::Invalid) {
            return failure(ErrorCode::Corrupt, u"file-changed"_s, u"file"_s);
        }
        return file;
    }
    if (size >= 0 && (*file)->size() != size) {
        return failure(ErrorCode::Corrupt, u"file-changed"_s, u"file"_s);
    }
    return file;
}

Result<QString> FileStore::path(const QString& key, qint64 size) const
{
    KONTORIST_TRY(open(key, size));
    return pathOf(key);
}

Result<QString> FileStore::checkedPath(const StoredFile& stored, const CancelToken& cancel) const
{
    KONTORIST_ASSIGN(const auto file, open(stored.key, stored.size));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        const qint64 got = file->read(chunk.data(), chunkBytes);
        if (got < 0) {
            return failure(ErrorCode::Unavailable, u"file-unreadable"_s, u"file"_s);
        }
        if (got == 0) {
            break;
        }
        hash.addData(QByteArrayView(chunk.constData(), got));
    }
    if (QString::fromLatin1(hash.result().toHex()) != stored.sha256) {
        return failure(ErrorCode::Corrupt, u"file-changed"_s, u"file"_s);
    }
    return pathOf(stored.key);
}

QStringList FileStore::remove(const QStringList& keys) const
{
    QHash<QString, QStringList> removed; // by folder: each is flushed once
    for (const QString& key : keys) {
        const QString path = isKey(key) ? pathOf(key) : QString();
        if (!path.isEmpty() && (!QFileInfo::exists(path) || QFile::remove(path))) {
            removed[QFileInfo(path).absolutePath()] << key;
        }
    }
    QStringList gone;
    for (auto it = removed.cbegin(); it != removed.cend(); ++it) {
        if (!QFileInfo(it.key()).isDir() || flushFolder(it.key())) {
            gone << it.value();
        }
    }
    return gone;
}

Result<QString> pathBelow(const QString& base, const QString& relative, const QString& field)
{
    if (relative.isEmpty()) {
        return failure(ErrorCode::Invalid, u"path-empty"_s, field);
    }
    const QString clean = QDir::cleanPath(relative);
    if (QDir::isAbsolutePath(relative) || clean == ".."_L1 || clean.startsWith("../"_L1)
        || relative.contains(QChar(0)) || relative.contains(u'\\')) {
        return failure(ErrorCode::Invalid, u"path-outside"_s, field);
    }
    const QString root = QFileInfo(base).canonicalFilePath();
    const QString path = root % u'/' % clean;
    // A link on the way would lead out though the text looks harmless.
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    if (root.isEmpty()
        || (!folder.isEmpty() && folder != root && !folder.startsWith(root % u'/'))) {
        return failure(ErrorCode::Invalid, u"path-outside"_s, field);
    }
    return path;
}

} // namespace kontorist
