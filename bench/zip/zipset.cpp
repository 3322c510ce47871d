#include "bench/zip/zipset.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

namespace kontorist::bench {

using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937_64;

std::int64_t between(Random& random, std::int64_t low, std::int64_t high)
{
    return std::uniform_int_distribution<std::int64_t>(low, high)(random);
}

void addNoise(QByteArray& out, qsizetype bytes, Random& random)
{
    const qsizetype begin = out.size();
    out.resize(begin + (bytes & ~qsizetype(7)));
    for (qsizetype at = begin; at < out.size(); at += 8) {
        const std::uint64_t word = random();
        std::copy_n(reinterpret_cast<const char*>(&word), 8, out.data() + at);
    }
}

/// What a page description looks like before it is packed: coordinates and short operators.
void addPageText(QByteArray& out, qsizetype bytes, Random& random)
{
    static constexpr const char* operators[] = {"m", "l", "l", "l", "c", "re f", "S", "Td", "Tj"};
    const qsizetype end = out.size() + bytes;
    while (out.size() < end) {
        const std::int64_t x = between(random, 0, 595);
        const std::int64_t y = between(random, 0, 842);
        out += QByteArray::number(x) + '.' + QByteArray::number(between(random, 0, 9)) + ' '
            + QByteArray::number(y) + ' ' + operators[between(random, 0, 8)] + '\n';
        if (between(random, 0, 7) == 0) {
            out += "BT /F1 11 Tf (Visitkort 85 x 55 mm, 4/4-farg, matt laminat) Tj ET\n";
        }
    }
}

QByteArray pdfLike(qsizetype bytes, Random& random)
{
    QByteArray out("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    out.reserve(bytes + 1024);
    while (out.size() < bytes) {
        const auto part = std::min<qsizetype>(between(random, 60'000, 260'000), bytes - out.size());
        out += "4 0 obj\n<< /Type /XObject /Subtype /Image /Filter /DCTDecode >>\nstream\n";
        addNoise(out, part * 3 / 4, random);
        out += "\nendstream\nendobj\n5 0 obj\n<< /Length 0 >>\nstream\n";
        addPageText(out, part / 4, random);
        out += "\nendstream\nendobj\n";
    }
    return out + "%%EOF\n";
}

std::int64_t write(const QString& path, const QByteArray& data)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size()) {
        qFatal("cannot write the set");
    }
    return data.size();
}

} // namespace

SetSize makeJobSet(const QString& folder, int jobs, std::uint32_t seed)
{
    Random random(seed);
    SetSize size;
    for (int job = 1; job <= jobs; ++job) {
        const QString place = folder + u"/%1 Visitkort"_s.arg(job, 6, 10, QChar(u'0'));
        QDir().mkpath(place);
        const auto pdfBytes = static_cast<qsizetype>(between(random, 100'000, 970'000));
        size.bytes += write(place + u"/input.pdf"_s, pdfLike(pdfBytes, random));
        QByteArray settings("{\"media\": [");
        for (int i = 0; i < 60; ++i) {
            settings += "{\"page\": " + QByteArray::number(i) + ", \"weight\": "
                + QByteArray::number(between(random, 80, 350)) + ", \"duplex\": true},\n";
        }
        size.bytes += write(place + u"/pdl.json"_s, settings + "{}]}\n");
        QByteArray support;
        addPageText(support, 2'000, random);
        size.bytes += write(place + u"/support.log"_s, support);
        size.bytes += write(place + u"/note.txt"_s, "Kunden vill ha provtryck.\n");
        size.files += 4;
    }
    return size;
}

void makeBigFile(const QString& path, std::int64_t bytes, std::uint32_t seed)
{
    Random random(seed);
    const QByteArray part = pdfLike(64 * 1024 * 1024, random);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write the big file");
    }
    for (std::int64_t done = 0; done < bytes; done += part.size()) {
        const qint64 step = std::min<std::int64_t>(part.size(), bytes - done);
        if (file.write(part.constData(), step) != step) {
            qFatal("cannot write the big file");
        }
    }
}

} // namespace kontorist::bench
