#include "services/zip/zipsource.h"

#include <QBuffer>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

class BytesSource final : public ZipSource
{
public:
    explicit BytesSource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    Result<std::unique_ptr<QIODevice>> open() override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(std::exchange(m_bytes, {}));
        buffer->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return buffer;
    }

private:
    QByteArray m_bytes;
};

class FileSource final : public ZipSource
{
public:
    explicit FileSource(QString path)
        : m_path(std::move(path))
    {
    }

    Result<std::unique_ptr<QIODevice>> open() override
    {
        // O_NONBLOCK: a pipe put in the file's place must not stop the archive for ever.
        const int fd = ::open(
            QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        if (fd < 0) {
            const bool gone = errno == ENOENT || errno == ENOTDIR;
            return failure(gone ? ErrorCode::NotFound : ErrorCode::Unavailable, u"source-open"_s,
                {}, {}, u"errno %1"_s.arg(errno));
        }
        struct stat status = {};
        auto file = std::make_unique<QFile>();
        if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)
            || !file->open(
                fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
            ::close(fd);
            return failure(ErrorCode::Unavailable, u"source-not-a-file"_s);
        }
        ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
        return file;
    }

private:
    QString m_path;
};

class OpenerSource final : public ZipSource
{
public:
    explicit OpenerSource(std::function<Result<std::unique_ptr<QIODevice>>()> opener)
        : m_opener(std::move(opener))
    {
    }

    Result<std::unique_ptr<QIODevice>> open() override { return m_opener(); }

private:
    std::function<Result<std::unique_ptr<QIODevice>>()> m_opener;
};

} // namespace

std::unique_ptr<ZipSource> ZipSource::fromBytes(QByteArray bytes)
{
    return std::make_unique<BytesSource>(std::move(bytes));
}

std::unique_ptr<ZipSource> ZipSource::fromFile(QString path)
{
    return std::make_unique<FileSource>(std::move(path));
}

std::unique_ptr<ZipSource> ZipSource::fromOpener(
    std::function<Result<std::unique_ptr<QIODevice>>()> opener)
{
    return std::make_unique<OpenerSource>(std::move(opener));
}

} // namespace kontorist
