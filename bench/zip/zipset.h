#pragma once

#include <QString>

#include <cstdint>

namespace kontorist::bench {

struct SetSize
{
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Writes `jobs` job folders under `folder`, four files each: a PDF of 0.1 to 1 MB whose bytes are
/// three quarters packed pictures and one quarter page text, the settings of the job editor, a
/// support file, a note. The same seed gives the same bytes. 2,000 jobs are 1.08 GB.
SetSize makeJobSet(const QString& folder, int jobs, std::uint32_t seed);

/// One PDF-like file of `bytes` bytes, built the same way.
void makeBigFile(const QString& path, std::int64_t bytes, std::uint32_t seed);

} // namespace kontorist::bench
