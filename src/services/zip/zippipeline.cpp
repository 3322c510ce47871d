#include "services/zip/zippipeline.h"

#include "services/zip/sha256.h"
#include "services/zip/zipformat.h"

#include <QFileDevice>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr int pieceCount = 20;
constexpr int workerCount = 2;
constexpr size_t maxWaitingJobs = 16;
constexpr int reportEveryMs = 50;

} // namespace

struct ZipPipeline::Entry
{
    ZipEntryResult result;
    qint64 declaredSize = -1;
    QByteArray declaredSha256;
    bool wide = false;
    Sha256 hash;
    std::deque<Piece*> toHash; // guarded by m_mutex, as is the next
    bool isHashing = false;
};

struct ZipPipeline::Piece
{
    std::shared_ptr<Entry> entry;
    std::unique_ptr<char[]> input = std::make_unique_for_overwrite<char[]>(pieceSize);
    std::unique_ptr<std::uint8_t[]> packed;
    qsizetype size = 0;
    size_t packedSize = 0;
    quint32 crc = 0;
    bool isFirst = false;
    bool isLast = false;
    bool dropsEntry = false;
    bool isPacked = false;
    bool isHashed = false;

    [[nodiscard]] QByteArrayView data() const { return {input.get(), size}; }
    [[nodiscard]] QByteArrayView packedData() const
    {
        return {reinterpret_cast<const char*>(packed.get()), static_cast<qsizetype>(packedSize)};
    }
};

/// What the reading thread knows of the entry in hand.
struct ZipPipeline::Reading
{
    std::shared_ptr<Entry> entry = std::make_shared<Entry>();
    std::unique_ptr<QIODevice> device;
    qint64 expected = -1;
    qint64 total = 0;
    bool hasCarry = false;
    char carry = 0; // read to learn whether the file goes on after a full piece
    QDateTime modifiedBefore;

    [[nodiscard]] QDateTime modifiedNow() const
    {
        const auto* file = qobject_cast<QFileDevice*>(device.get());
        return file == nullptr ? QDateTime() : file->fileTime(QFileDevice::FileModificationTime);
    }
};

ZipPipeline::ZipPipeline(PartFile& part, Setup setup)
    : m_part(part)
    , m_setup(std::move(setup))
{
    for (int i = 0; i < pieceCount; ++i) {
        auto piece = std::make_unique<Piece>();
        if (m_setup.pack) {
            piece->packed = std::make_unique_for_overwrite<std::uint8_t[]>(
                static_cast<size_t>(pieceSize) + Deflater::overhead(pieceSize));
        }
        m_free.push_back(std::move(piece));
    }
    m_sinceReport.start();
    m_threads.emplace_back([this] { readLoop(); });
    for (int i = 0; i < workerCount; ++i) {
        m_threads.emplace_back([this] { workLoop(); });
    }
    m_threads.emplace_back([this] { writeLoop(); });
    m_onCancel = std::make_unique<CancelToken::Registration>(
        m_setup.cancel, [this] { fail(makeError(ErrorCode::Cancelled, u"cancelled"_s)); });
}

ZipPipeline::~ZipPipeline()
{
    m_onCancel.reset();
    fail(makeError(ErrorCode::Cancelled, u"cancelled"_s));
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void ZipPipeline::fail(Error error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_error) {
        m_error = std::move(error);
    }
    m_stop = true;
    for (auto* changed :
        {&m_jobsChanged, &m_freeChanged, &m_workChanged, &m_orderChanged, &m_doneChanged}) {
        changed->notify_all();
    }
}

Result<void> ZipPipeline::add(ZipEntry entry)
{
    std::unique_lock lock(m_mutex);
    m_doneChanged.wait(lock, [&] { return m_stop || m_jobs.size() < maxWaitingJobs; });
    if (m_error) {
        return failure(*m_error);
    }
    m_jobs.push_back(std::move(entry));
    ++m_added;
    m_jobsChanged.notify_one();
    return {};
}

Result<void> ZipPipeline::wait()
{
    std::unique_lock lock(m_mutex);
    m_doneChanged.wait(lock, [&] { return m_stop || m_results.size() == m_added; });
    return m_error ? failure(*m_error) : Result<void>();
}

// The reading thread

void ZipPipeline::readLoop()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_jobsChanged.wait(lock, [&] { return m_stop || !m_jobs.empty(); });
        if (m_stop) {
            return;
        }
        ZipEntry job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_doneChanged.notify_all();
        lock.unlock();
        readEntry(std::move(job));
    }
}

std::unique_ptr<ZipPipeline::Piece> ZipPipeline::freePiece()
{
    std::unique_lock lock(m_mutex);
    m_freeChanged.wait(lock, [&] { return m_stop || !m_free.empty(); });
    if (m_stop) {
        return nullptr;
    }
    auto piece = std::move(m_free.back());
    m_free.pop_back();
    piece->size = 0;
    piece->isFirst = piece->isLast = piece->dropsEntry = piece->isPacked = piece->isHashed = false;
    return piece;
}

void ZipPipeline::push(std::unique_ptr<Piece> piece)
{
    const std::scoped_lock lock(m_mutex);
    if (piece->dropsEntry) {
        piece->isPacked = piece->isHashed = true;
        m_orderChanged.notify_one();
    } else {
        piece->entry->toHash.push_back(piece.get());
        m_work.push_back(piece.get());
        m_workChanged.notify_one();
    }
    m_order.push_back(std::move(piece));
}

/// False, with the entry's gap set, where there is nothing to read.
bool ZipPipeline::openEntry(ZipEntry& job, Reading& reading) const
{
    Entry& entry = *reading.entry;
    entry.declaredSize = job.declaredSize;
    entry.declaredSha256 = job.declaredSha256;
    entry.result.path = job.path.text();
    const bool ownTime = job.modified.isValid() && !m_setup.ignoreEntryTimes;
    entry.result.modified = ownTime ? job.modified.toSecsSinceEpoch() : m_setup.defaultTime;

    auto opened = job.source->open();
    if (!opened) {
        const ErrorCode code = opened.error().code;
        entry.result.gap = code == ErrorCode::NotFound ? ZipGap::Missing
            : code == ErrorCode::Conflict              ? ZipGap::Changed
                                                       : ZipGap::Unreadable;
        return false;
    }
    reading.device = std::move(*opened);
    reading.expected = reading.device->isSequential() ? job.declaredSize : reading.device->size();
    reading.modifiedBefore = reading.modifiedNow();
    entry.wide = reading.expected < 0 || reading.expected >= zipformat::wideFrom;
    if (job.declaredSize >= 0 && reading.expected != job.declaredSize) {
        entry.result.gap = ZipGap::Changed;
        return false;
    }
    return true;
}

/// Fills the piece and finds out whether it is the last.
ZipGap ZipPipeline::readPiece(Reading& reading, Piece& piece) const
{
    if (reading.hasCarry) {
        piece.input[0] = reading.carry;
        piece.size = 1;
        reading.hasCarry = false;
    }
    qint64 got = 1;
    while (piece.size < pieceSize && got > 0) {
        got = reading.device->read(piece.input.get() + piece.size, pieceSize - piece.size);
        if (got < 0) {
            return ZipGap::Unreadable;
        }
        piece.size += got;
    }
    if (got > 0) {
        got = reading.device->read(&reading.carry, 1);
        if (got < 0) {
            return ZipGap::Unreadable;
        }
        reading.hasCarry = got > 0;
    }
    piece.isLast = !reading.hasCarry;
    reading.total += piece.size;
    const bool grew = reading.expected >= 0 && reading.total > reading.expected;
    const bool shrank = piece.isLast && reading.expected >= 0 && reading.total < reading.expected;
    const bool touched = piece.isLast && reading.modifiedNow() != reading.modifiedBefore;
    return grew || shrank || touched ? ZipGap::Changed : ZipGap::None;
}

void ZipPipeline::readEntry(ZipEntry job)
{
    Reading reading;
    bool isFirst = true;
    bool goesOn = true;
    const bool isOpen = openEntry(job, reading);
    while (goesOn) {
        auto piece = freePiece();
        if (!piece) {
            return;
        }
        piece->entry = reading.entry;
        piece->isFirst = std::exchange(isFirst, false);
        const ZipGap gap = isOpen ? readPiece(reading, *piece) : reading.entry->result.gap;
        if (gap != ZipGap::None) {
            reading.entry->result.gap = gap; // read by the writing thread with this piece only
            piece->size = 0;
            piece->dropsEntry = piece->isLast = true;
        }
        goesOn = !piece->isLast;
        push(std::move(piece));
    }
}

// The packing threads

void ZipPipeline::workLoop()
{
    const std::unique_ptr<Deflater> deflater = makeDeflater(m_setup.engine);
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_workChanged.wait(lock, [&] { return m_stop || !m_work.empty(); });
        if (m_stop) {
            return;
        }
        Piece* piece = m_work.front();
        m_work.pop_front();
        lock.unlock();

        hashWaiting(piece->entry);
        packPiece(*deflater, *piece);

        lock.lock();
        piece->isPacked = true;
        if (frontIsReady()) {
            m_orderChanged.notify_one();
        }
    }
}

/// A digest grows in one order only: whichever thread comes first adds all pieces that wait, the
/// other packs meanwhile. A piece is in the queue before a thread gets it as work, so none is left.
void ZipPipeline::hashWaiting(const std::shared_ptr<Entry>& shared)
{
    // A copy, since the piece that `shared` belongs to may be used anew once it is hashed.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const std::shared_ptr<Entry> entry = shared;
    std::unique_lock lock(m_mutex);
    if (entry->isHashing) {
        return;
    }
    entry->isHashing = true;
    while (!entry->toHash.empty() && !m_stop) {
        Piece* piece = entry->toHash.front();
        entry->toHash.pop_front();
        lock.unlock();
        entry->hash.add(piece->data());
        lock.lock();
        piece->isHashed = true;
        if (frontIsReady()) {
            m_orderChanged.notify_one();
        }
    }
    entry->isHashing = false;
}

void ZipPipeline::packPiece(Deflater& deflater, Piece& piece) const
{
    piece.crc = deflater.crc32(piece.data());
    piece.packedSize = 0;
    if (m_setup.pack && piece.size > 0) {
        piece.packedSize = deflater.pack(piece.data(), piece.isLast, piece.packed.get());
    }
}

// The writing thread

bool ZipPipeline::frontIsReady() const
{
    return !m_order.empty() && m_order.front()->isPacked && m_order.front()->isHashed;
}

void ZipPipeline::writeLoop()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_orderChanged.wait(lock, [&] { return m_stop || frontIsReady(); });
        if (m_stop) {
            return;
        }
        std::unique_ptr<Piece> piece = std::move(m_order.front());
        m_order.pop_front();
        lock.unlock();

        if (auto written = writePiece(*piece); !written) {
            fail(std::move(written).error());
            return;
        }
        report(*piece);

        lock.lock();
        if (piece->isLast) {
            m_results.push_back(std::move(piece->entry->result));
            m_doneChanged.notify_all();
        }
        piece->entry.reset();
        m_free.push_back(std::move(piece));
        m_freeChanged.notify_one();
    }
}

Result<void> ZipPipeline::writePiece(Piece& piece)
{
    ZipEntryResult& result = piece.entry->result;
    if (piece.isFirst) {
        result.offset = m_part.size();
    }
    if (piece.dropsEntry) {
        const qint64 begin = result.offset;
        ZipEntryResult gap;
        gap.path = result.path;
        gap.gap = result.gap;
        gap.modified = result.modified;
        result = gap;
        return m_part.size() == begin ? Result<void>() : m_part.truncate(begin);
    }
    return piece.isFirst && piece.isLast ? writeWhole(piece) : writePart(piece);
}

bool ZipPipeline::isAsDeclared(Entry& entry) const
{
    entry.result.sha256 = entry.hash.finish();
    return entry.declaredSha256.isEmpty() || entry.declaredSha256 == entry.result.sha256;
}

Result<void> ZipPipeline::writeWhole(Piece& piece)
{
    ZipEntryResult& result = piece.entry->result;
    if (!isAsDeclared(*piece.entry)) {
        result.gap = ZipGap::Changed;
        piece.dropsEntry = true;
        return writePiece(piece);
    }
    const bool packed
        = piece.packedSize > 0 && static_cast<qsizetype>(piece.packedSize) < piece.size;
    const QByteArrayView data = packed ? piece.packedData() : piece.data();
    result.method
        = static_cast<quint16>(packed ? zipformat::Method::Deflated : zipformat::Method::Stored);
    result.crc32 = piece.crc;
    result.size = piece.size;
    result.packedSize = data.size();
    return m_part.append(zipformat::localHeader(result, false), data);
}

/// Of an entry in several pieces the header is written twice: as a place holder before the first,
/// with sizes and CRC after the last.
Result<void> ZipPipeline::writePart(Piece& piece)
{
    Entry& entry = *piece.entry;
    ZipEntryResult& result = entry.result;
    const QByteArrayView data = m_setup.pack ? piece.packedData() : piece.data();
    result.method = static_cast<quint16>(
        m_setup.pack ? zipformat::Method::Deflated : zipformat::Method::Stored);
    result.crc32 = piece.isFirst
        ? piece.crc
        : combinedCrc32(result.crc32, piece.crc, static_cast<std::uint64_t>(piece.size));
    result.size += piece.size;
    result.packedSize += data.size();
    const QByteArray header
        = piece.isFirst ? zipformat::localHeader(result, entry.wide) : QByteArray();
    KONTORIST_TRY(m_part.append(header, data));
    if (!piece.isLast) {
        return {};
    }
    if (!isAsDeclared(entry)) {
        result.gap = ZipGap::Changed;
        piece.dropsEntry = true;
        return writePiece(piece);
    }
    return m_part.patch(result.offset, zipformat::localHeader(result, entry.wide));
}

void ZipPipeline::report(const Piece& piece)
{
    m_bytesDone += piece.size;
    if (m_setup.progress && m_sinceReport.elapsed() >= reportEveryMs) {
        m_sinceReport.restart();
        const auto done = static_cast<qsizetype>(m_results.size()); // written by this thread alone
        m_setup.progress({ZipProgress::Phase::Writing, m_bytesDone, done});
    }
}

} // namespace kontorist
