#include "cli/output.h"

#include "base/logging.h"
#include "base/textfold.h"
#include "cli/errortext.h"

#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcCli, "kontorist.cli")

constexpr size_t bufferedRows = 200;
constexpr qsizetype widestColumn = 48;

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

bool isCombining(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format;
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
}

/// Columns that a terminal gives to the text.
qsizetype displayWidth(const QString& text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        width += isCombining(c) ? 0 : (isWide(c) ? 2 : 1);
    }
    return width;
}

} // namespace

QString printable(const QString& text)
{
    QString out = withoutBidiMarks(text);
    for (QChar& c : out) {
        if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029)) {
            c = QChar::ReplacementCharacter;
        }
    }
    return out;
}

Output::Output(bool json)
    : m_json(json)
{
}

void Output::row(const JsonRow& row)
{
    write(stdout, row.text() + '\n');
}

void Output::line(const QString& text)
{
    write(stdout, printable(text).toUtf8() + '\n');
}

void Output::raw(const QByteArray& bytes)
{
    write(stdout, bytes);
}

void Output::fields(const std::vector<std::pair<QString, QString>>& fields)
{
    qsizetype width = 0;
    for (const auto& [name, value] : fields) {
        width = std::max(width, displayWidth(name));
    }
    for (const auto& [name, value] : fields) {
        line(name % u':' % QString(width - displayWidth(name) + 2, u' ') % value);
    }
}

void Output::note(const QString& text)
{
    if (!m_json) {
        endProgress();
        std::fflush(stdout);
        write(stderr, printable(text).toUtf8() + '\n');
    }
}

void Output::writeError(
    const QString& code, const QString& reason, const QString& field, const QString& told)
{
    // What was typed at the wrong place may be a secret, and standard error is often kept.
    const QString message = withoutSecrets(told);
    endProgress();
    std::fflush(stdout);
    if (m_json) {
        JsonRow inner;
        inner.add("code"_L1, code)
            .add("reason"_L1, reason)
            .add("message"_L1, message)
            .add("field"_L1, field);
        write(stderr, JsonRow().add("error"_L1, inner).text() + '\n');
        return;
    }
    const QString words = field.isEmpty() ? reason : QString(reason % u", "_s % field);
    write(stderr,
        printable(u"kontorist-cli: "_s % message % u" ["_s % words % u"]"_s).toUtf8() + '\n');
}

ExitStatus Output::error(const Error& error)
{
    const QString code = errorCodeName(error.code);
    if (!error.detail.isEmpty()) {
        qCWarning(lcCli) << code << error.reason << error.detail;
    }
    writeError(
        code, error.reason.isEmpty() ? code : error.reason, error.field, errorMessage(error));
    return exitStatusOf(error.code);
}

ExitStatus Output::usage(const QString& reason, const QString& field, const QString& message)
{
    writeError(u"usage"_s, reason, field, message);
    return ExitStatus::Usage;
}

bool Output::isTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

void Output::progress(const QString& text)
{
    if (!m_json && isTerminal()) {
        write(stderr, "\r\033[K" + printable(text).toUtf8());
        std::fflush(stderr);
        m_progressShown = true;
    }
}

void Output::endProgress()
{
    if (m_progressShown) {
        write(stderr, "\r\033[K");
        std::fflush(stderr);
        m_progressShown = false;
    }
}

bool Output::finish()
{
    endProgress();
    const bool flushed = std::fflush(stdout) == 0;
    return std::ferror(stdout) == 0 && flushed;
}

TextTable::TextTable(Output& output, QStringList header)
    : m_output(output)
{
    m_buffer.push_back(std::move(header));
}

void TextTable::add(const QStringList& cells)
{
    if (m_streaming) {
        print(cells);
        return;
    }
    m_buffer.push_back(cells);
    if (m_buffer.size() > bufferedRows) {
        finish();
    }
}

void TextTable::finish()
{
    if (m_streaming) {
        return;
    }
    m_streaming = true;
    m_widths.assign(static_cast<size_t>(m_buffer.front().size()), 0);
    for (const QStringList& cells : m_buffer) {
        for (size_t i = 0; i < m_widths.size() && i < static_cast<size_t>(cells.size()); ++i) {
            const auto width = displayWidth(printable(cells.at(static_cast<qsizetype>(i))));
            m_widths[i] = std::min(widestColumn, std::max(m_widths[i], width));
        }
    }
    for (const QStringList& cells : m_buffer) {
        print(cells);
    }
    m_buffer.clear();
}

void TextTable::print(const QStringList& cells)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = printable(cells.at(i));
        text += cell;
        if (i + 1 < cells.size()) {
            const auto width = m_widths[static_cast<size_t>(i)];
            text += QString(std::max<qsizetype>(0, width - displayWidth(cell)) + 2, u' ');
        }
    }
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    m_output.line(text);
}

} // namespace kontorist
