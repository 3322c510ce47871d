#include "services/zip/zipformat.h"

#include <QtEndian>

#include <utility>

namespace kontorist::zipformat {

namespace {

constexpr quint64 max32 = 0xFFFFFFFF;
constexpr quint64 max16 = 0xFFFF;
constexpr quint16 utf8Names = 0x0800;
constexpr quint16 madeOnUnix = 3 << 8;
constexpr quint32 regularOwnerOnly = 0100600U << 16;

class Bytes
{
public:
    template <class T>
    Bytes& add(std::type_identity_t<T> value)
    {
        char raw[sizeof(T)];
        qToLittleEndian<T>(value, raw);
        m_data.append(raw, static_cast<qsizetype>(sizeof(T)));
        return *this;
    }
    Bytes& add16(quint64 value) { return add<quint16>(static_cast<quint16>(value)); }
    Bytes& add32(quint64 value) { return add<quint32>(static_cast<quint32>(value)); }
    Bytes& add64(quint64 value) { return add<quint64>(value); }
    Bytes& add(const QByteArray& bytes)
    {
        m_data += bytes;
        return *this;
    }
    [[nodiscard]] const QByteArray& data() const { return m_data; }

private:
    QByteArray m_data;
};

/// Date in the upper, time in the lower half; the format begins in 1980 and has even seconds.
quint32 dosTime(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const int year = time.date().year();
    if (year < 1980) {
        return (1U << 21) | (1U << 16);
    }
    if (year > 2107) {
        return (127U << 25) | (12U << 21) | (31U << 16) | (23U << 11) | (59U << 5) | 29U;
    }
    const auto part = [](int value, int shift) { return static_cast<quint32>(value) << shift; };
    return part(year - 1980, 25) | part(time.date().month(), 21) | part(time.date().day(), 16)
        | part(time.time().hour(), 11) | part(time.time().minute(), 5)
        | part(time.time().second() / 2, 0);
}

QByteArray timeField(qint64 seconds)
{
    if (seconds < 0 || seconds > 0x7FFFFFFF) {
        return {};
    }
    Bytes field;
    field.add16(0x5455).add16(5).add<quint8>(1).add32(static_cast<quint64>(seconds));
    return field.data();
}

void addCommon(Bytes& out, const ZipEntryResult& entry, bool wide, quint64 packed, quint64 size)
{
    out.add16(wide ? 45 : 20)
        .add16(utf8Names)
        .add16(entry.method)
        .add32(dosTime(entry.modified))
        .add32(entry.crc32)
        .add32(packed)
        .add32(size);
}

} // namespace

QByteArray localHeader(const ZipEntryResult& entry, bool wide)
{
    const QByteArray name = entry.path.toUtf8();
    const auto size = static_cast<quint64>(entry.size);
    const auto packed = static_cast<quint64>(entry.packedSize);
    Bytes extra;
    if (wide) {
        extra.add16(1).add16(16).add64(size).add64(packed);
    }
    extra.add(timeField(entry.modified));

    Bytes out;
    out.add32(0x04034B50);
    addCommon(out, entry, wide, wide ? max32 : packed, wide ? max32 : size);
    out.add16(static_cast<quint64>(name.size()))
        .add16(static_cast<quint64>(extra.data().size()))
        .add(name)
        .add(extra.data());
    return out.data();
}

QByteArray centralHeader(const ZipEntryResult& entry)
{
    const QByteArray name = entry.path.toUtf8();
    const auto size = static_cast<quint64>(entry.size);
    const auto packed = static_cast<quint64>(entry.packedSize);
    const auto offset = static_cast<quint64>(entry.offset);
    Bytes large;
    for (const quint64 value : {size, packed, offset}) {
        if (value >= max32) {
            large.add64(value);
        }
    }
    const bool wide = !large.data().isEmpty();
    Bytes extra;
    if (wide) {
        extra.add16(1).add16(static_cast<quint64>(large.data().size())).add(large.data());
    }
    extra.add(timeField(entry.modified));

    Bytes out;
    out.add32(0x02014B50).add16(madeOnUnix | 45);
    addCommon(out, entry, wide, qMin(packed, max32), qMin(size, max32));
    out.add16(static_cast<quint64>(name.size()))
        .add16(static_cast<quint64>(extra.data().size()))
        .add16(0) // comment
        .add16(0) // disk
        .add16(0) // internal attributes
        .add32(regularOwnerOnly)
        .add32(qMin(offset, max32))
        .add(name)
        .add(extra.data());
    return out.data();
}

QByteArray endOfDirectory(quint64 count, quint64 size, quint64 offset)
{
    Bytes out;
    if (count >= max16 || size >= max32 || offset >= max32) {
        out.add32(0x06064B50).add64(44).add16(madeOnUnix | 45).add16(45).add32(0).add32(0);
        out.add64(count).add64(count).add64(size).add64(offset);
        out.add32(0x07064B50).add32(0).add64(offset + size).add32(1);
    }
    out.add32(0x06054B50).add16(0).add16(0);
    out.add16(qMin(count, max16)).add16(qMin(count, max16));
    out.add32(qMin(size, max32)).add32(qMin(offset, max32)).add16(0);
    return out.data();
}

} // namespace kontorist::zipformat
