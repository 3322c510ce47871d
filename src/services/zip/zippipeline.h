#pragma once

#include "base/cancel.h"
#include "services/zip/deflater.h"
#include "services/zip/partfile.h"
#include "services/zip/zipentry.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <deque>
#include <thread>

namespace kontorist {

/// The moving part of ZipWriter. One thread reads the sources in order, piece by piece; two pack
/// and hash the pieces in any order; one writes them in order. The pieces are few and used again,
/// so memory does not grow with files or their number. A piece that cannot be read takes its entry
/// back: the part file is cut to where the entry began.
class ZipPipeline
{
public:
    struct Setup
    {
        bool pack = true;
        DeflateEngine engine = DeflateEngine::Best;
        qint64 defaultTime = 0; ///< for entries without a time of their own
        bool ignoreEntryTimes = false;
        CancelToken cancel;
        ZipProgressFunction progress;
    };

    /// Writes to `part`, which no one else may touch until wait() or destruction.
    ZipPipeline(PartFile& part, Setup setup);
    ~ZipPipeline();
    ZipPipeline(const ZipPipeline&) = delete;
    ZipPipeline& operator=(const ZipPipeline&) = delete;

    /// Blocks while many entries wait already. Errors: of PartFile, or Cancelled; they are final.
    [[nodiscard]] Result<void> add(ZipEntry entry);

    /// Blocks until all added entries are in the part file or recorded as gaps.
    [[nodiscard]] Result<void> wait();

    /// Valid between wait() and the next add().
    [[nodiscard]] const std::vector<ZipEntryResult>& results() const { return m_results; }

private:
    struct Entry;
    struct Piece;
    struct Reading;

    void readLoop();
    void readEntry(ZipEntry job);
    bool openEntry(ZipEntry& job, Reading& reading) const;
    ZipGap readPiece(Reading& reading, Piece& piece) const;
    void workLoop();
    void hashWaiting(const std::shared_ptr<Entry>& entry);
    void packPiece(Deflater& deflater, Piece& piece) const;
    void writeLoop();
    [[nodiscard]] Result<void> writePiece(Piece& piece);
    [[nodiscard]] Result<void> writeWhole(Piece& piece);
    [[nodiscard]] Result<void> writePart(Piece& piece);
    [[nodiscard]] bool isAsDeclared(Entry& entry) const;
    void report(const Piece& piece);

    std::unique_ptr<Piece> freePiece();
    void push(std::unique_ptr<Piece> piece);
    void fail(Error error);
    [[nodiscard]] bool frontIsReady() const;

    PartFile& m_part;
    const Setup m_setup;

    mutable std::mutex m_mutex; // guards all below up to m_error
    std::condition_variable m_jobsChanged;
    std::condition_variable m_freeChanged;
    std::condition_variable m_workChanged;
    std::condition_variable m_orderChanged;
    std::condition_variable m_doneChanged;
    std::deque<ZipEntry> m_jobs;
    std::deque<Piece*> m_work;
    std::deque<std::unique_ptr<Piece>> m_order;
    std::vector<std::unique_ptr<Piece>> m_free;
    size_t m_added = 0;
    std::vector<ZipEntryResult> m_results;
    bool m_stop = false;
    std::optional<Error> m_error;

    // Of the writing thread alone.
    qint64 m_bytesDone = 0;
    QElapsedTimer m_sinceReport;

    std::unique_ptr<CancelToken::Registration> m_onCancel;
    std::vector<std::thread> m_threads;
};

} // namespace kontorist
