#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <memory>

namespace kontorist {

/// Where the data of one entry comes from. Opened on the reading thread of the writer, once, at the
/// moment its turn comes, and destroyed after reading: no more than one is open at a time.
class ZipSource
{
public:
    ZipSource() = default;
    virtual ~ZipSource() = default;
    ZipSource(const ZipSource&) = delete;
    ZipSource& operator=(const ZipSource&) = delete;

    /// A device open for reading, whose read() blocks and returns 0 at the end only. Errors become
    /// gaps in the archive: NotFound is "missing", Conflict is "changed", all else "unreadable".
    [[nodiscard]] virtual Result<std::unique_ptr<QIODevice>> open() = 0;

    [[nodiscard]] static std::unique_ptr<ZipSource> fromBytes(QByteArray bytes);

    /// A regular file. The last part of the path must not be a symbolic link.
    [[nodiscard]] static std::unique_ptr<ZipSource> fromFile(QString path);

    /// Whatever `opener` opens; it runs on the reading thread.
    [[nodiscard]] static std::unique_ptr<ZipSource> fromOpener(
        std::function<Result<std::unique_ptr<QIODevice>>()> opener);
};

} // namespace kontorist
