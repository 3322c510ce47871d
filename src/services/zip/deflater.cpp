#include "services/zip/deflater.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <zlib.h>

namespace kontorist {

namespace {

constexpr qsizetype segmentSize = 32 * 1024; // grain of the choice "pack or store"
constexpr size_t storedMax = 65535; // a stored block holds no more (RFC 1951, 3.2.4)
constexpr size_t storedHeader = 5;

/// Stored blocks start at a byte border here, since every piece before ends at one.
size_t putStored(QByteArrayView data, bool isLast, std::uint8_t* out)
{
    std::uint8_t* at = out;
    size_t done = 0;
    const auto size = static_cast<size_t>(data.size());
    do {
        const size_t part = std::min(storedMax, size - done);
        *at++ = isLast && done + part == size ? 1 : 0;
        *at++ = static_cast<std::uint8_t>(part & 0xFF);
        *at++ = static_cast<std::uint8_t>(part >> 8);
        *at++ = static_cast<std::uint8_t>(~part & 0xFF);
        *at++ = static_cast<std::uint8_t>((~part >> 8) & 0xFF);
        std::memcpy(at, data.data() + done, part);
        at += part;
        done += part;
    } while (done < size);
    return static_cast<size_t>(at - out);
}

class ZlibDeflater final : public Deflater
{
public:
    ZlibDeflater()
    {
        if (deflateInit2(&m_stream, 1, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK) {
            qBadAlloc();
        }
    }
    ~ZlibDeflater() override { deflateEnd(&m_stream); }

    std::uint32_t crc32(QByteArrayView data) const override
    {
        return static_cast<std::uint32_t>(::crc32_z(0,
            reinterpret_cast<const unsigned char*>(data.data()), static_cast<size_t>(data.size())));
    }

protected:
    size_t deflate(QByteArrayView data, bool isLast, std::uint8_t* out, size_t capacity) override
    {
        deflateReset(&m_stream);
        m_stream.next_in
            = const_cast<unsigned char*>(reinterpret_cast<const unsigned char*>(data.data()));
        m_stream.avail_in = static_cast<unsigned>(data.size());
        m_stream.next_out = out;
        m_stream.avail_out = static_cast<unsigned>(capacity);
        const int result = ::deflate(&m_stream, isLast ? Z_FINISH : Z_FULL_FLUSH);
        const bool complete = isLast
            ? result == Z_STREAM_END
            : result == Z_OK && m_stream.avail_in == 0 && m_stream.avail_out > 0;
        return complete ? capacity - m_stream.avail_out : 0;
    }

private:
    z_stream m_stream = {};
};

} // namespace

size_t Deflater::overhead(size_t size)
{
    const size_t segments = size / static_cast<size_t>(segmentSize) + 1;
    return segments * 2 * storedHeader;
}

size_t Deflater::pack(QByteArrayView data, bool isLast, std::uint8_t* out)
{
    size_t used = 0;
    qsizetype begin = 0;
    // Neighbouring segments of one kind are packed together: a flush costs bytes and the window.
    do {
        const auto segmentAt = [&](qsizetype at) {
            return data.sliced(at, std::min(segmentSize, data.size() - at));
        };
        const bool store = looksIncompressible(segmentAt(begin));
        qsizetype end = std::min(begin + segmentSize, data.size());
        while (end < data.size() && looksIncompressible(segmentAt(end)) == store) {
            end = std::min(end + segmentSize, data.size());
        }
        const QByteArrayView run = data.sliced(begin, end - begin);
        const bool last = isLast && end == data.size();
        size_t length = 0;
        if (!store) {
            length = deflate(run, last, out + used, static_cast<size_t>(run.size()) + storedHeader);
        }
        if (length == 0) {
            length = putStored(run, last, out + used);
        }
        used += length;
        begin = end;
    } while (begin < data.size());
    return used;
}

#ifndef KONTORIST_HAVE_ISAL
std::unique_ptr<Deflater> makeDeflater(DeflateEngine)
{
    return std::make_unique<ZlibDeflater>();
}
#else
std::unique_ptr<Deflater> makeIsalDeflater();

std::unique_ptr<Deflater> makeDeflater(DeflateEngine engine)
{
    if (engine == DeflateEngine::Best) {
        return makeIsalDeflater();
    }
    return std::make_unique<ZlibDeflater>();
}
#endif

std::uint32_t combinedCrc32(std::uint32_t first, std::uint32_t second, std::uint64_t secondSize)
{
    return static_cast<std::uint32_t>(
        ::crc32_combine(first, second, static_cast<z_off_t>(secondSize)));
}

bool looksIncompressible(QByteArrayView data)
{
    constexpr qsizetype sample = 4096;
    constexpr qsizetype piece = 256;
    if (data.size() < 2 * sample) {
        return false;
    }
    std::array<std::uint32_t, 256> counts = {};
    const qsizetype stride = (data.size() - piece) / (sample / piece - 1);
    for (qsizetype at = 0; at + piece <= data.size(); at += stride) {
        for (qsizetype i = 0; i < piece; ++i) {
            ++counts[static_cast<std::uint8_t>(data[at + i])];
        }
    }
    std::uint64_t squares = 0;
    for (const std::uint64_t count : counts) {
        squares += count * count;
    }
    // Evenly spread bytes give n + n(n-1)/256 = 69,616 on average, deviation 360; bytes at
    // 7.9 bits of entropy about 76,000.
    constexpr std::uint64_t limit = 75000;
    return squares < limit;
}

} // namespace kontorist
