#pragma once

#include "base/result.h"

#include <QFile>
#include <QStringConverter>
#include <QStringDecoder>
#include <QStringList>

#include <csv.h>
#include <deque>
#include <optional>

namespace kontorist {

struct CsvRow
{
    qint64 line = 0; ///< of the file, from 1, where the row begins
    QStringList cells;
};

/// Reads a CSV file (RFC 4180) row by row with constant memory. UTF-8, or UTF-16 with a byte order
/// mark; delimiter comma, semicolon or tab, seen from the first line; all three kinds of line
/// breaks.
class CsvReader
{
public:
    /// `delimiter` 0 = look at the first line.
    explicit CsvReader(const QString& path, char delimiter = 0);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Error: Unavailable "file-unreadable", field "file", the path in args.
    [[nodiscard]] Result<void> open();
    /// The next row that is not empty, or nothing at the end. Errors: Invalid with field "line N":
    /// "csv-quotes", "not-utf8", "field-too-long", "too-many-columns"; Unavailable
    /// "file-unreadable".
    [[nodiscard]] Result<std::optional<CsvRow>> next();
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    enum class Fault { None, NotUtf8, FieldTooLong, TooManyColumns };

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<bool> takeLine(QByteArray& line);
    [[nodiscard]] Result<void> feed(const QByteArray& line);
    [[nodiscard]] tl::unexpected<Error> lineError(QLatin1StringView reason) const;
    void takeCell(const char* data, size_t size);
    void takeRow();
    static void onCell(void* data, size_t size, void* self);
    static void onRow(int terminator, void* self);

    QFile m_file;
    char m_delimiter;
    csv_parser m_parser {};
    std::optional<QStringDecoder> m_wide; ///< for UTF-16
    QByteArray m_buffer; ///< UTF-8, not parsed yet
    qsizetype m_used = 0; ///< of m_buffer
    bool m_ended = false;
    bool m_inRow = false;
    qint64 m_line = 0;
    qint64 m_rowLine = 1;
    Fault m_fault = Fault::None;
    QStringList m_cells;
    std::deque<CsvRow> m_rows;
};

} // namespace kontorist
