#include "services/zip/partfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 writeBehindStep = 16 * 1024 * 1024;

tl::unexpected<Error> targetFailure(ErrorCode code, const QString& reason, int number = 0)
{
    return failure(code, reason, u"to"_s, {}, number == 0 ? QString() : u"errno %1"_s.arg(number));
}

tl::unexpected<Error> targetFailure(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return targetFailure(ErrorCode::Full, u"disk-full"_s, number);
    case EFBIG:
        return targetFailure(ErrorCode::Full, u"file-too-big"_s, number);
    case EACCES:
    case EPERM:
    case EROFS:
        return targetFailure(ErrorCode::ReadOnly, u"target-not-writable"_s, number);
    case ENOENT:
    case ENOTDIR:
        return targetFailure(ErrorCode::Unavailable, u"target-folder-missing"_s, number);
    case EEXIST:
        return targetFailure(ErrorCode::Invalid, u"target-exists"_s, number);
    case EISDIR:
        return targetFailure(ErrorCode::Invalid, u"target-is-directory"_s, number);
    case ENAMETOOLONG:
    case EINVAL:
    case ELOOP:
        return targetFailure(ErrorCode::Invalid, u"target-invalid"_s, number);
    default:
        return targetFailure(ErrorCode::Unavailable, u"target-io-error"_s, number);
    }
}

QByteArray native(const QString& path)
{
    return QFile::encodeName(path);
}

/// Closing the last handle of a deleted file frees its blocks, which takes long for a big one.
void closeInBackground(int fd)
{
    std::thread([fd] { ::close(fd); }).detach();
}

/// False where removeLeftovers() of another process took the new file for an old one. Where the
/// file system has no locks, removeLeftovers() removes nothing, and all is well without one.
bool lockedAndLinked(int fd)
{
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return false;
    }
    struct stat status = {};
    return ::fstat(fd, &status) == 0 && status.st_nlink > 0;
}

QRegularExpression partNamePattern()
{
    return QRegularExpression(u"^\\.kontorist-[0-9a-f]{16}\\.part$"_s);
}

QString freshPartPath(const QString& folder)
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return folder + u"/.kontorist-"_s + u"%1"_s.arg(number, 16, 16, QChar(u'0')) + u".part"_s;
}

/// Copies what `source` reads, to the disk; 0 or the system's error.
int copyFile(int source, const QString& path)
{
    const int target = ::open(native(path).constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (source < 0 || target < 0) {
        const int error = source < 0 ? EACCES : errno;
        if (target >= 0) {
            ::close(target);
        }
        return error;
    }
    std::vector<char> chunk(1 << 20);
    int error = ::lseek(source, 0, SEEK_SET) == 0 ? 0 : errno;
    while (error == 0) {
        const ssize_t got = ::read(source, chunk.data(), chunk.size());
        if (got <= 0) {
            error = got < 0 ? errno : 0;
            break;
        }
        for (ssize_t done = 0; done < got && error == 0;) {
            const ssize_t put
                = ::write(target, chunk.data() + done, static_cast<size_t>(got - done));
            error = put > 0 ? 0 : (put < 0 ? errno : ENOSPC);
            done += put;
        }
    }
    if (error == 0 && ::fsync(target) != 0) {
        error = errno;
    }
    ::close(target);
    return error;
}

} // namespace

/// Outlives the PartFile where a cancelled wait leaves fsync() running.
struct PartFile::SyncState
{
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    int error = 0;
};

PartFile::~PartFile()
{
    discard();
}

Result<void> PartFile::checkTarget() const
{
    struct stat status = {};
    if (::lstat(native(m_target).constData(), &status) != 0) {
        return errno == ENOENT ? Result<void>() : targetFailure(errno);
    }
    if (S_ISDIR(status.st_mode)) {
        return targetFailure(ErrorCode::Invalid, u"target-is-directory"_s);
    }
    if (!m_overwrite) {
        return targetFailure(ErrorCode::Invalid, u"target-exists"_s);
    }
    if (!S_ISREG(status.st_mode)) {
        return targetFailure(ErrorCode::Invalid, u"target-not-a-file"_s);
    }
    return {};
}

Result<void> PartFile::create(const QString& target, bool overwrite)
{
    const QFileInfo info(target);
    if (!info.isAbsolute() || target.contains(QChar(0)) || target.endsWith(u'/')
        || info.fileName() == ".."_L1 || info.fileName() == "."_L1) {
        return info.isDir() ? targetFailure(ErrorCode::Invalid, u"target-is-directory"_s)
                            : targetFailure(ErrorCode::Invalid, u"target-invalid"_s);
    }
    m_target = target;
    m_overwrite = overwrite;
    m_folder = info.path();
    m_folderFd = ::open(native(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folderFd < 0 && errno != EACCES) {
        return targetFailure(errno);
    }
    KONTORIST_TRY(checkTarget());
    for (int attempt = 0; m_fd < 0; ++attempt) {
        m_path = freshPartPath(m_folder);
        m_fd = ::open(native(m_path).constData(),
            O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (m_fd < 0 && (errno != EEXIST || attempt == 8)) {
            const int error = errno;
            m_path.clear();
            return targetFailure(error);
        }
        if (m_fd >= 0 && !lockedAndLinked(m_fd) && attempt < 8) {
            ::close(std::exchange(m_fd, -1)); // a cleaner came between the two calls
        }
    }
    return {};
}

Result<void> PartFile::writeAt(qint64 offset, QByteArrayView first, QByteArrayView second)
{
    while (!first.isEmpty() || !second.isEmpty()) {
        const iovec parts[2] = {
            {const_cast<char*>(first.data()), static_cast<size_t>(first.size())},
            {const_cast<char*>(second.data()), static_cast<size_t>(second.size())},
        };
        const ssize_t written = ::pwritev(m_fd, parts, 2, offset);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return targetFailure(written < 0 ? errno : ENOSPC);
        }
        offset += written;
        const auto fromFirst = qMin<qsizetype>(written, first.size());
        first = first.sliced(fromFirst);
        second = second.sliced(written - fromFirst);
    }
    return {};
}

Result<void> PartFile::append(QByteArrayView first, QByteArrayView second)
{
    KONTORIST_TRY(writeAt(m_size, first, second));
    m_size += first.size() + second.size();
#ifdef __linux__
    // Begun early, the wait for the disk at the end is short.
    if (m_size - m_flushedTo >= writeBehindStep) {
        ::sync_file_range(m_fd, m_flushedTo, m_size - m_flushedTo, SYNC_FILE_RANGE_WRITE);
        m_flushedTo = m_size;
    }
#endif
    return {};
}

Result<void> PartFile::patch(qint64 offset, QByteArrayView bytes)
{
    return writeAt(offset, bytes, {});
}

Result<void> PartFile::truncate(qint64 offset)
{
    while (::ftruncate(m_fd, offset) != 0) {
        if (errno != EINTR) {
            return targetFailure(errno);
        }
    }
    m_size = offset;
    m_flushedTo = qMin(m_flushedTo, offset);
    return {};
}

void PartFile::startSync()
{
    m_sync = std::make_shared<SyncState>();
    const int fd = ::fcntl(m_fd, F_DUPFD_CLOEXEC, 0);
    if (fd < 0) {
        m_sync->done = true;
        m_sync->error = errno;
        return;
    }
    std::thread([state = m_sync, fd] {
        const int error = ::fsync(fd) == 0 ? 0 : errno;
        ::close(fd);
        const std::scoped_lock lock(state->mutex);
        state->done = true;
        state->error = error;
        state->changed.notify_all();
    }).detach();
}

Result<void> PartFile::waitForSync(const CancelToken& cancel)
{
    const auto state = m_sync;
    const CancelToken::Registration wake(cancel, [state] {
        const std::scoped_lock lock(state->mutex);
        state->changed.notify_all();
    });
    std::unique_lock lock(state->mutex);
    state->changed.wait(lock, [&] { return state->done || cancel.isCancelled(); });
    if (!state->done) {
        return failure(ErrorCode::Cancelled, u"cancelled"_s);
    }
    return state->error == 0 ? Result<void>() : targetFailure(state->error);
}

int PartFile::renameWithoutReplacing() const
{
    const QByteArray from = native(m_path);
    const QByteArray to = native(m_target);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        return errno;
    }
#endif
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return 0;
    }
    if (errno == EEXIST) {
        return EEXIST;
    }
    // Neither call exists on some network mounts: check, then rename, is all they offer.
    struct stat status = {};
    if (::lstat(to.constData(), &status) == 0) {
        return EEXIST;
    }
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

/// Puts the new file where the older one stands, which is kept aside: nothing that fails from here
/// on may cost it.
int PartFile::replaceOlder()
{
    const QByteArray from = native(m_path);
    const QByteArray to = native(m_target);
    const int older = ::open(to.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (older < 0 && errno == ENOENT) {
        return renameWithoutReplacing();
    }
    if (older < 0 && errno != EACCES) {
        return errno;
    }
    m_keptFd = older;
    if (older >= 0) {
        struct stat status = {};
        if (::fstat(older, &status) != 0 || !S_ISREG(status.st_mode)) {
            return EISDIR; // somebody was quicker than the check
        }
        ::flock(older, LOCK_EX | LOCK_NB);
    }
#ifdef RENAME_EXCHANGE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0) {
        m_kept = std::exchange(m_path, QString());
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        return errno;
    }
#endif
    return keepCopyAndReplace();
}

/// Where two files cannot change places: a second name for the older one or, on file systems
/// without them, a copy. The rename over it is atomic everywhere.
int PartFile::keepCopyAndReplace()
{
    const QString kept = freshPartPath(m_folder);
    if (::link(native(m_target).constData(), native(kept).constData()) != 0) {
        if (const int error = copyFile(m_keptFd, kept); error != 0) {
            ::unlink(native(kept).constData());
            return error;
        }
    }
    if (::rename(native(m_path).constData(), native(m_target).constData()) != 0) {
        const int error = errno;
        ::unlink(native(kept).constData());
        return error;
    }
    m_kept = kept;
    m_path.clear();
    return 0;
}

/// Some network file systems cannot sync a folder; the name is there all the same.
Result<void> PartFile::syncFolder() const
{
    if (m_folderFd >= 0 && ::fsync(m_folderFd) != 0 && errno != EINVAL && errno != ENOTSUP) {
        return targetFailure(errno);
    }
    return {};
}

Result<void> PartFile::commit()
{
    KONTORIST_TRY(checkTarget());
    if (const int error = m_overwrite ? replaceOlder() : renameWithoutReplacing(); error != 0) {
        return targetFailure(error);
    }
    m_path.clear();
    m_committed = true;
    if (const auto synced = syncFolder(); !synced) {
        takeBack();
        return synced;
    }
    return {};
}

bool PartFile::isOwnTarget() const
{
    struct stat own = {};
    struct stat there = {};
    return ::fstat(m_fd, &own) == 0 && ::lstat(native(m_target).constData(), &there) == 0
        && own.st_dev == there.st_dev && own.st_ino == there.st_ino;
}

bool PartFile::takeBack()
{
    bool back = true;
    if (std::exchange(m_committed, false) && isOwnTarget()) {
        const QByteArray target = native(m_target);
        back = m_kept.isEmpty() ? ::unlink(target.constData()) == 0
                                : ::rename(native(m_kept).constData(), target.constData()) == 0;
        if (back) {
            m_kept.clear();
            back = syncFolder().has_value();
        } else {
            m_kept.clear(); // whatever happens now, the older file is not removed
        }
    }
    discard();
    return back;
}

void PartFile::settle()
{
    discard();
}

void PartFile::discard()
{
    for (QString* path : {&m_path, &m_kept}) {
        if (!path->isEmpty()) {
            ::unlink(native(*path).constData());
            path->clear();
        }
    }
    for (int* fd : {&m_fd, &m_keptFd}) {
        if (*fd >= 0) {
            closeInBackground(std::exchange(*fd, -1));
        }
    }
    if (m_folderFd >= 0) {
        ::close(std::exchange(m_folderFd, -1));
    }
    m_committed = false;
}

int PartFile::removeLeftovers(const QString& folder)
{
    const QRegularExpression pattern = partNamePattern();
    const QStringList names = QDir(folder).entryList({u".kontorist-*.part"_s},
        QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks | QDir::CaseSensitive);
    int removed = 0;
    for (const QString& name : names) {
        if (!pattern.match(name).hasMatch()) {
            continue;
        }
        const QByteArray path = native(folder + u'/' + name);
        const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        if (fd < 0) {
            continue;
        }
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::unlink(path.constData()) == 0) {
            ++removed;
        }
        closeInBackground(fd);
    }
    return removed;
}

} // namespace kontorist
