#include "cli/csv/csvreader.h"

#include <QFileInfo>

#include <array>
#include <new>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
constexpr size_t longestCell = 64 * 1024;
constexpr qsizetype longestLine = 16 * 1024 * 1024;
constexpr qsizetype mostColumns = 200;

/// The delimiter that stands most often in the first line, outside of quotes.
char sniffedDelimiter(const QByteArray& line)
{
    std::array<std::pair<char, int>, 3> counts {{{',', 0}, {';', 0}, {'\t', 0}}};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        }
        for (auto& [delimiter, count] : counts) {
            count += !quoted && c == delimiter ? 1 : 0;
        }
    }
    auto best = counts.front();
    for (const auto& candidate : counts) {
        if (candidate.second > best.second) {
            best = candidate;
        }
    }
    return best.first;
}

} // namespace

CsvReader::CsvReader(const QString& path, char delimiter)
    : m_file(path)
    , m_delimiter(delimiter)
{
    if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
        throw std::bad_alloc();
    }
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

tl::unexpected<Error> CsvReader::lineError(QLatin1StringView reason) const
{
    return failure(ErrorCode::Invalid, reason, u"line "_s % QString::number(m_rowLine));
}

Result<void> CsvReader::open()
{
    // Two passes are made over the file, so it must be one that can be read twice.
    if (!QFileInfo(m_file).isFile() || !m_file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::Unavailable, u"file-unreadable"_s, u"file"_s, {m_file.fileName()});
    }
    const QByteArray start = m_file.peek(4);
    const auto encoding = QStringConverter::encodingForData(start);
    if (encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE) {
        m_wide.emplace(*encoding);
    } else if (start.startsWith("\xEF\xBB\xBF")) {
        m_file.seek(3);
    }
    return {};
}

Result<bool> CsvReader::fill()
{
    if (m_ended) {
        return false;
    }
    const QByteArray bytes = m_file.read(chunkBytes);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError) {
        return failure(
            ErrorCode::Unavailable, u"file-unreadable"_s, u"file"_s, {m_file.fileName()});
    }
    m_buffer.remove(0, m_used);
    m_used = 0;
    m_ended = bytes.isEmpty();
    if (m_wide) {
        const QString text = m_wide->decode(bytes);
        if (m_wide->hasError()) {
            m_rowLine = m_line + 1;
            return lineError("not-utf8"_L1);
        }
        m_buffer += text.toUtf8();
    } else {
        m_buffer += bytes;
    }
    return !m_ended;
}

/// One line of the file with its line break, so that a row knows where it began.
Result<bool> CsvReader::takeLine(QByteArray& line)
{
    qsizetype from = m_used;
    for (;;) {
        qsizetype end = from;
        while (end < m_buffer.size() && m_buffer.at(end) != '\n' && m_buffer.at(end) != '\r') {
            ++end;
        }
        const bool needsNext
            = end >= m_buffer.size() || (m_buffer.at(end) == '\r' && end + 1 >= m_buffer.size());
        if (!needsNext || m_ended) {
            if (end < m_buffer.size()) {
                const bool pair = m_buffer.at(end) == '\r' && end + 1 < m_buffer.size()
                    && m_buffer.at(end + 1) == '\n';
                end += pair ? 2 : 1;
            }
            line = m_buffer.mid(m_used, end - m_used);
            m_used = end;
            ++m_line;
            return !line.isEmpty();
        }
        if (end - m_used > longestLine) {
            m_rowLine = m_line + 1;
            return lineError("field-too-long"_L1);
        }
        const qsizetype seen = end - m_used;
        KONTORIST_TRY(fill());
        from = seen;
    }
}

void CsvReader::takeCell(const char* data, size_t size)
{
    if (size > longestCell) {
        m_fault = Fault::FieldTooLong;
        return;
    }
    if (m_cells.size() >= mostColumns) {
        m_fault = Fault::TooManyColumns;
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_cells << QString(decoder(QByteArrayView(data, static_cast<qsizetype>(size))));
    if (decoder.hasError()) {
        m_fault = Fault::NotUtf8;
    }
}

void CsvReader::takeRow()
{
    m_rows.push_back({m_rowLine, m_cells});
    m_cells.clear();
}

void CsvReader::onCell(void* data, size_t size, void* self)
{
    static_cast<CsvReader*>(self)->takeCell(static_cast<const char*>(data), size);
}

void CsvReader::onRow(int /*terminator*/, void* self)
{
    static_cast<CsvReader*>(self)->takeRow();
}

Result<void> CsvReader::feed(const QByteArray& line)
{
    if (!m_inRow) {
        m_rowLine = m_line;
    }
    const auto size = static_cast<size_t>(line.size());
    if (csv_parse(&m_parser, line.constData(), size, onCell, onRow, this) != size) {
        return lineError("csv-quotes"_L1);
    }
    m_inRow = m_parser.pstate != 0;
    // A quote that is never closed would else swallow the whole file.
    if (csv_get_buffer_size(&m_parser) > longestCell && m_parser.entry_pos > longestCell) {
        return lineError("field-too-long"_L1);
    }
    switch (m_fault) {
    case Fault::None:
        return {};
    case Fault::NotUtf8:
        return lineError("not-utf8"_L1);
    case Fault::FieldTooLong:
        return lineError("field-too-long"_L1);
    case Fault::TooManyColumns:
        return lineError("too-many-columns"_L1);
    }
    return {};
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    bool finished = false;
    while (m_rows.empty()) {
        if (finished) {
            return std::nullopt;
        }
        QByteArray line;
        KONTORIST_ASSIGN(const bool any, takeLine(line));
        if (any) {
            if (m_delimiter == 0) {
                m_delimiter = sniffedDelimiter(line);
            }
            csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
            KONTORIST_TRY(feed(line));
            continue;
        }
        if (csv_fini(&m_parser, onCell, onRow, this) != 0) {
            return lineError("csv-quotes"_L1);
        }
        if (m_fault != Fault::None) {
            return lineError(m_fault == Fault::NotUtf8 ? "not-utf8"_L1 : "field-too-long"_L1);
        }
        finished = true;
    }
    CsvRow row = std::move(m_rows.front());
    m_rows.pop_front();
    return row;
}

} // namespace kontorist
