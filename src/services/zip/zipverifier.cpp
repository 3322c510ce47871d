#include "services/zip/zipverifier.h"

#include "services/zip/sha256.h"

#include <QElapsedTimer>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <clocale>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t smallBlock = 32 * 1024;
constexpr size_t largeBlock = 256 * 1024;
constexpr int maxRestarts = 64; // after damaged data libarchive must begin anew

/// libarchive converts names through the locale of the thread; "C" would lose them.
class Utf8Thread
{
public:
    Utf8Thread()
        : m_locale(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
        , m_before(::uselocale(m_locale))
    {
    }
    ~Utf8Thread()
    {
        ::uselocale(m_before);
        if (m_locale != nullptr) {
            ::freelocale(m_locale);
        }
    }
    Utf8Thread(const Utf8Thread&) = delete;
    Utf8Thread& operator=(const Utf8Thread&) = delete;

private:
    locale_t m_locale;
    locale_t m_before;
};

/// What libarchive reads from. Blocks grow while reading goes straight on: after a jump, only a
/// header may be wanted.
struct Input
{
    int fd = -1;
    qint64 size = 0;
    qint64 at = 0;
    size_t block = smallBlock;
    std::unique_ptr<char[]> buffer = std::make_unique_for_overwrite<char[]>(largeBlock);
};

la_ssize_t readInput(archive* handle, void* data, const void** buffer)
{
    auto* input = static_cast<Input*>(data);
    ssize_t got = 0;
    do {
        got = ::pread(input->fd, input->buffer.get(), input->block, input->at);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        archive_set_error(handle, errno, "read");
        return ARCHIVE_FATAL;
    }
    input->at += got;
    input->block = std::min(input->block * 2, largeBlock);
    *buffer = input->buffer.get();
    return got;
}

la_int64_t skipInput(archive*, void* data, la_int64_t request)
{
    auto* input = static_cast<Input*>(data);
    const qint64 step = std::min<qint64>(request, input->size - input->at);
    input->at += step;
    input->block = smallBlock;
    return step;
}

la_int64_t seekInput(archive*, void* data, la_int64_t offset, int whence)
{
    auto* input = static_cast<Input*>(data);
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? input->at : input->size;
    input->at = std::clamp<qint64>(base + offset, 0, input->size);
    input->block = smallBlock;
    return input->at;
}

struct FreeArchive
{
    void operator()(archive* handle) const { archive_read_free(handle); }
};
using Archive = std::unique_ptr<archive, FreeArchive>;

Archive openArchive(Input& input)
{
    Archive handle(archive_read_new());
    input.at = 0;
    input.block = smallBlock;
    archive_read_support_format_zip_seekable(handle.get());
    archive_read_set_read_callback(handle.get(), readInput);
    archive_read_set_skip_callback(handle.get(), skipInput);
    archive_read_set_seek_callback(handle.get(), seekInput);
    archive_read_set_callback_data(handle.get(), &input);
    return archive_read_open1(handle.get()) == ARCHIVE_OK ? std::move(handle) : nullptr;
}

/// libarchive gives names in its own idea of the composed form, which for rare scripts is not that
/// of newer Unicode tables; decomposed, equal names are equal.
bool isSameName(const QString& read, const QString& expected)
{
    return read == expected
        || read.normalized(QString::NormalizationForm_D)
        == expected.normalized(QString::NormalizationForm_D);
}

/// What both threads share.
class Run
{
public:
    Run(int fd, qint64 size, const std::vector<ZipEntryResult>& expected, const CancelToken& cancel,
        const ZipProgressFunction& progress)
        : m_fd(fd)
        , m_size(size)
        , m_cancel(cancel)
        , m_progress(progress)
    {
        for (const ZipEntryResult& entry : expected) {
            if (entry.gap == ZipGap::None) {
                m_expected.push_back(&entry);
            }
        }
        m_claimed = std::make_unique<std::atomic<bool>[]>(m_expected.size());
        m_sinceReport.start();
    }

    void scan(bool reportsExtra);
    std::vector<ZipDifference> differences();

private:
    enum class Walk { Done, Restart };
    Walk walk(archive* handle, bool reportsExtra);
    bool check(archive* handle, archive_entry* header, size_t index);
    void add(size_t index, const QString& path, ZipDifference::Kind kind);
    void report(qint64 bytes, qsizetype entries);

    const int m_fd;
    const qint64 m_size;
    const CancelToken& m_cancel;
    const ZipProgressFunction& m_progress;
    std::vector<const ZipEntryResult*> m_expected;
    std::unique_ptr<std::atomic<bool>[]> m_claimed;
    std::atomic<bool> m_isBroken = false;

    std::mutex m_mutex; // guards the rest
    std::vector<ZipDifference> m_differences;
    QElapsedTimer m_sinceReport;
    qint64 m_bytesDone = 0;
    qsizetype m_entriesDone = 0;
};

void Run::add(size_t index, const QString& path, ZipDifference::Kind kind)
{
    const std::scoped_lock lock(m_mutex);
    m_differences.push_back({static_cast<qsizetype>(index), path, kind});
}

void Run::report(qint64 bytes, qsizetype entries)
{
    const std::scoped_lock lock(m_mutex);
    m_bytesDone += bytes;
    m_entriesDone += entries;
    const bool isEnd = m_entriesDone == static_cast<qsizetype>(m_expected.size()) && entries > 0;
    if (m_progress && (isEnd || m_sinceReport.elapsed() >= 50)) {
        m_sinceReport.restart();
        m_progress({ZipProgress::Phase::Verifying, m_bytesDone, m_entriesDone});
    }
}

void Run::scan(bool reportsExtra)
{
    const Utf8Thread locale;
    Input input;
    input.fd = m_fd;
    input.size = m_size;
    for (int restart = 0; restart < maxRestarts; ++restart) {
        const Archive handle = openArchive(input);
        if (!handle) {
            m_isBroken = true;
            return;
        }
        if (walk(handle.get(), reportsExtra) == Walk::Done) {
            return;
        }
    }
}

Run::Walk Run::walk(archive* handle, bool reportsExtra)
{
    for (size_t index = 0; !m_cancel.isCancelled(); ++index) {
        archive_entry* header = nullptr;
        const int result = archive_read_next_header(handle, &header);
        if (result == ARCHIVE_EOF) {
            return Walk::Done;
        }
        if (result < ARCHIVE_WARN) {
            m_isBroken = true;
            const bool isKnown = index < m_expected.size();
            if (!isKnown || !m_claimed[index].exchange(true)) {
                add(index, isKnown ? m_expected[index]->path : QString(),
                    ZipDifference::Kind::Unreadable);
            }
            return Walk::Done;
        }
        if (index >= m_expected.size()) {
            if (reportsExtra) {
                add(index, QString::fromUtf8(archive_entry_pathname_utf8(header)),
                    ZipDifference::Kind::Extra);
            }
        } else if (!m_claimed[index].exchange(true) && !check(handle, header, index)) {
            return Walk::Restart;
        }
    }
    return Walk::Done;
}

/// False where `handle` is of no more use.
bool Run::check(archive* handle, archive_entry* header, size_t index)
{
    const ZipEntryResult& expected = *m_expected[index];
    if (archive_entry_filetype(header) != AE_IFREG
        || !isSameName(QString::fromUtf8(archive_entry_pathname_utf8(header)), expected.path)) {
        add(index, expected.path, ZipDifference::Kind::Name);
        return true;
    }
    Sha256 hash;
    qint64 size = 0;
    const void* block = nullptr;
    size_t length = 0;
    la_int64_t offset = 0;
    int result = ARCHIVE_OK;
    while ((result = archive_read_data_block(handle, &block, &length, &offset)) == ARCHIVE_OK) {
        if (m_cancel.isCancelled() || offset != size) {
            break;
        }
        hash.add({static_cast<const char*>(block), static_cast<qsizetype>(length)});
        size += static_cast<qint64>(length);
        report(static_cast<qint64>(length), 0);
    }
    if (result != ARCHIVE_EOF) {
        add(index, expected.path, ZipDifference::Kind::Unreadable);
        return result != ARCHIVE_FATAL;
    }
    if (size != expected.size || archive_entry_size(header) != expected.size) {
        add(index, expected.path, ZipDifference::Kind::Size);
    } else if (hash.finish() != expected.sha256) {
        add(index, expected.path, ZipDifference::Kind::Digest);
    }
    report(0, 1);
    return true;
}

std::vector<ZipDifference> Run::differences()
{
    bool isRestOfBroken = false;
    for (size_t index = 0; index < m_expected.size(); ++index) {
        if (m_claimed[index]) {
            continue;
        }
        // Of a broken archive the first entry out of reach is named, not all that follow it.
        if (m_isBroken && (isRestOfBroken || !m_differences.empty())) {
            break;
        }
        isRestOfBroken = m_isBroken;
        add(index, m_expected[index]->path,
            m_isBroken ? ZipDifference::Kind::Unreadable : ZipDifference::Kind::Missing);
    }
    std::sort(m_differences.begin(), m_differences.end(),
        [](const ZipDifference& a, const ZipDifference& b) { return a.index < b.index; });
    return std::move(m_differences);
}

class Descriptor
{
public:
    explicit Descriptor(const QString& path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

} // namespace

QString zipDifferenceName(ZipDifference::Kind kind)
{
    switch (kind) {
    case ZipDifference::Kind::Missing:
        return u"missing"_s;
    case ZipDifference::Kind::Extra:
        return u"extra"_s;
    case ZipDifference::Kind::Name:
        return u"name"_s;
    case ZipDifference::Kind::Size:
        return u"size"_s;
    case ZipDifference::Kind::Unreadable:
        return u"unreadable"_s;
    case ZipDifference::Kind::Digest:
        return u"digest"_s;
    }
    return {};
}

ZipVerifier::ZipVerifier(CancelToken cancel, ZipProgressFunction progress)
    : m_cancel(std::move(cancel))
    , m_progress(std::move(progress))
{
}

Result<std::vector<ZipDifference>> ZipVerifier::verify(
    const QString& archivePath, const std::vector<ZipEntryResult>& expected) const
{
    const Descriptor file(archivePath);
    struct stat status = {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return failure(
            ErrorCode::Unavailable, u"archive-open"_s, u"to"_s, {}, u"errno %1"_s.arg(errno));
    }
    Run run(file.get(), status.st_size, expected, m_cancel, m_progress);
    std::thread second([&run] { run.scan(false); });
    std::thread first([&run] { run.scan(true); });
    first.join();
    second.join();
    if (m_cancel.isCancelled()) {
        return failure(ErrorCode::Cancelled, u"cancelled"_s);
    }
    return run.differences();
}

} // namespace kontorist
