#include "services/zip/zipwriter.h"

#include "services/zip/zipformat.h"
#include "services/zip/zippipeline.h"
#include "services/zip/zipverifier.h"

#include <QStorageInfo>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsTo1980 = 315532800;

Result<void> cancelledUnless(bool goesOn)
{
    return goesOn ? Result<void>() : failure(ErrorCode::Cancelled, u"cancelled"_s);
}

} // namespace

QString zipGapName(ZipGap gap)
{
    switch (gap) {
    case ZipGap::None:
        break;
    case ZipGap::Missing:
        return u"missing"_s;
    case ZipGap::Unreadable:
        return u"unreadable"_s;
    case ZipGap::Changed:
        return u"changed"_s;
    }
    return {};
}

ZipWriter::ZipWriter(ZipOptions options, CancelToken cancel)
    : m_options(std::move(options))
    , m_cancel(std::move(cancel))
{
}

ZipWriter::~ZipWriter()
{
    m_pipeline.reset();
    m_part.discard();
}

Result<std::unique_ptr<ZipWriter>> ZipWriter::create(
    const QString& target, ZipOptions options, CancelToken cancel)
{
    KONTORIST_TRY(cancelledUnless(!cancel.isCancelled()));
    std::unique_ptr<ZipWriter> writer(new ZipWriter(std::move(options), std::move(cancel)));
    KONTORIST_TRY(writer->m_part.create(target, writer->m_options.overwrite));
    ZipPipeline::Setup setup;
    setup.pack = writer->m_options.mode == ZipMode::Fast;
    setup.engine = writer->m_options.engine;
    setup.defaultTime = writer->m_options.time.isValid() ? writer->m_options.time.toSecsSinceEpoch()
                                                         : secondsTo1980;
    setup.ignoreEntryTimes = writer->m_options.sameTimeForAll;
    setup.cancel = writer->m_cancel;
    setup.progress = writer->m_options.progress;
    writer->m_pipeline = std::make_unique<ZipPipeline>(writer->m_part, std::move(setup));
    return writer;
}

/// A file cannot have the name of another, nor that of a folder, once unpacked where case and
/// normal form do not count.
Result<void> ZipWriter::takePath(const SafePath& path)
{
    const QByteArray utf8 = path.utf8();
    if (utf8.isEmpty() || utf8.size() > SafePath::maxBytes) {
        return failure(ErrorCode::Invalid, u"entry-path"_s, {}, {path.text()});
    }
    const QByteArray key = SafeNameSet::clashKey(path.text()).toUtf8();
    std::vector<QByteArray> folders;
    for (qsizetype slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1)) {
        folders.push_back(key.left(slash));
    }
    const bool underFile = std::any_of(folders.begin(), folders.end(),
        [&](const QByteArray& folder) { return m_files.contains(folder); });
    if (underFile || m_files.contains(key) || m_folders.contains(key)) {
        return failure(ErrorCode::Invalid, u"entry-twin"_s, {}, {path.text()});
    }
    m_files.insert(key);
    for (const QByteArray& folder : folders) {
        m_folders.insert(folder);
    }
    return {};
}

Result<void> ZipWriter::add(ZipEntry entry)
{
    if (!m_pipeline || !entry.source) {
        return failure(internalError(u"ZipWriter::add after finish or without a source"_s));
    }
    KONTORIST_TRY(takePath(entry.path));
    return m_pipeline->add(std::move(entry));
}

Result<std::vector<ZipEntryResult>> ZipWriter::flush()
{
    if (!m_pipeline) {
        return failure(internalError(u"ZipWriter::flush after finish"_s));
    }
    KONTORIST_TRY(m_pipeline->wait());
    return m_pipeline->results();
}

Result<ZipReport> ZipWriter::finish()
{
    auto report = finishSteps();
    m_pipeline.reset();
    if (!report || !m_options.canTakeBack) {
        m_part.discard();
    }
    return report;
}

Result<ZipReport> ZipWriter::finishSteps()
{
    ZipReport report;
    KONTORIST_ASSIGN(report.entries, flush());
    m_pipeline.reset();
    m_files.clear();
    m_folders.clear();
    if (m_options.progress) {
        qint64 bytes = 0;
        for (const ZipEntryResult& entry : report.entries) {
            bytes += entry.size;
        }
        m_options.progress(
            {ZipProgress::Phase::Writing, bytes, static_cast<qsizetype>(report.entries.size())});
    }
    KONTORIST_ASSIGN(report.archiveSize, writeDirectory(report.entries));
    // The disk works while the processor verifies; the rename waits for both.
    m_part.startSync();
    KONTORIST_TRY(verify(report.entries));
    KONTORIST_TRY(m_part.waitForSync(m_cancel));
    KONTORIST_TRY(cancelledUnless(!m_cancel.isCancelled()));
    KONTORIST_TRY(m_part.commit());
    report.gaps = std::count_if(report.entries.begin(), report.entries.end(),
        [](const ZipEntryResult& entry) { return entry.gap != ZipGap::None; });
    return report;
}

Result<qint64> ZipWriter::writeDirectory(const std::vector<ZipEntryResult>& entries)
{
    constexpr qsizetype blockSize = 256 * 1024;
    const qint64 begin = m_part.size();
    quint64 count = 0;
    QByteArray block;
    block.reserve(blockSize + 1024);
    for (const ZipEntryResult& entry : entries) {
        if (entry.gap != ZipGap::None) {
            continue;
        }
        ++count;
        block += zipformat::centralHeader(entry);
        if (block.size() >= blockSize) {
            KONTORIST_TRY(m_part.append(block));
            block.resize(0);
            KONTORIST_TRY(cancelledUnless(!m_cancel.isCancelled()));
        }
    }
    const auto directorySize = static_cast<quint64>(m_part.size() - begin + block.size());
    block += zipformat::endOfDirectory(count, directorySize, static_cast<quint64>(begin));
    KONTORIST_TRY(m_part.append(block));
    return m_part.size();
}

Result<void> ZipWriter::verify(const std::vector<ZipEntryResult>& entries) const
{
    ZipVerifier verifier(m_cancel, m_options.progress);
    KONTORIST_ASSIGN(const auto differences, verifier.verify(m_part.path(), entries));
    if (!differences.empty()) {
        const ZipDifference& first = differences.front();
        return failure(ErrorCode::Corrupt, u"archive-verification"_s, {},
            {first.path, zipDifferenceName(first.kind)},
            u"%1 entries differ"_s.arg(differences.size()));
    }
    return {};
}

Result<void> ZipWriter::checkSpace(const QString& folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.isReady() && storage.bytesAvailable() >= 0
        && storage.bytesAvailable() < bytes + bytes / 10) {
        return failure(ErrorCode::Full, u"disk-full"_s, u"to"_s,
            {QString::number(bytes + bytes / 10), QString::number(storage.bytesAvailable())});
    }
    return {};
}

} // namespace kontorist
