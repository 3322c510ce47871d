#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <memory>

namespace kontorist {

/// How the data of a piece is turned into deflate data (RFC 1951). Pieces are packed independently
/// of each other, so that several threads can work on one file; put one after the other, the last
/// with `isLast`, they are one valid stream. One object per thread.
class Deflater
{
public:
    virtual ~Deflater() = default;
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    /// Packs `data` to `out`, which has room for data.size() + overhead(data.size()) bytes; returns
    /// the length of the packed piece.
    size_t pack(QByteArrayView data, bool isLast, std::uint8_t* out);

    /// CRC-32 as ZIP wants it.
    [[nodiscard]] virtual std::uint32_t crc32(QByteArrayView data) const = 0;

    /// Bytes by which a packed piece can at worst exceed its `size`.
    [[nodiscard]] static size_t overhead(size_t size);

protected:
    Deflater() = default;

    /// Packs `data` to `out`, ending at a byte border; returns the length, or 0 where it would not
    /// fit into `capacity`.
    virtual size_t deflate(QByteArrayView data, bool isLast, std::uint8_t* out, size_t capacity)
        = 0;
};

enum class DeflateEngine {
    Best, ///< the fastest of those built in
    Zlib
};

/// Never null.
[[nodiscard]] std::unique_ptr<Deflater> makeDeflater(DeflateEngine engine);

/// CRC-32 of two pieces put together, from theirs and the length of the second.
[[nodiscard]] std::uint32_t combinedCrc32(
    std::uint32_t first, std::uint32_t second, std::uint64_t secondSize);

/// True where the bytes are so evenly spread (packed pictures, ciphers) that deflate gains nothing.
[[nodiscard]] bool looksIncompressible(QByteArrayView data);

} // namespace kontorist
