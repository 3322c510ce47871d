#include "services/zip/deflater.h"

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include <vector>

namespace kontorist {

namespace {

constexpr int level = 1;
constexpr size_t levelBufferSize = ISAL_DEF_LVL2_DEFAULT;

class IsalDeflater final : public Deflater
{
public:
    IsalDeflater()
        : m_levelBuffer(levelBufferSize)
    {
    }

    std::uint32_t crc32(QByteArrayView data) const override
    {
        return crc32_gzip_refl(0, reinterpret_cast<const unsigned char*>(data.data()),
            static_cast<std::uint64_t>(data.size()));
    }

protected:
    size_t deflate(QByteArrayView data, bool isLast, std::uint8_t* out, size_t capacity) override
    {
        isal_deflate_stateless_init(&m_stream);
        m_stream.level = static_cast<std::uint32_t>(level);
        m_stream.level_buf = m_levelBuffer.data();
        m_stream.level_buf_size = static_cast<std::uint32_t>(m_levelBuffer.size());
        m_stream.next_in
            = const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(data.data()));
        m_stream.avail_in = static_cast<std::uint32_t>(data.size());
        m_stream.next_out = out;
        m_stream.avail_out = static_cast<std::uint32_t>(capacity);
        m_stream.end_of_stream = isLast ? 1 : 0;
        m_stream.flush = isLast ? NO_FLUSH : FULL_FLUSH;
        if (isal_deflate_stateless(&m_stream) != COMP_OK || m_stream.avail_in != 0) {
            return 0;
        }
        return capacity - m_stream.avail_out;
    }

private:
    isal_zstream m_stream = {};
    std::vector<std::uint8_t> m_levelBuffer;
};

} // namespace

std::unique_ptr<Deflater> makeIsalDeflater()
{
    return std::make_unique<IsalDeflater>();
}

} // namespace kontorist
