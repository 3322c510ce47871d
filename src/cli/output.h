#pragma once

#include "base/error.h"
#include "cli/exitstatus.h"
#include "cli/jsonrow.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace kontorist {

/// Where results and errors go: results to standard output, everything else to standard error.
class Output
{
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    /// One line to standard output; only for --json.
    void row(const JsonRow& row);
    /// One line of text to standard output.
    void line(const QString& text);
    void raw(const QByteArray& bytes);
    /// "Name:   value" lines, values aligned.
    void fields(const std::vector<std::pair<QString, QString>>& fields);
    /// A remark to standard error; not with --json, whose standard error holds errors only.
    void note(const QString& text);
    /// One line to standard error. Gives the status that belongs to the error.
    ExitStatus error(const Error& error);
    /// The same for a command line that was not understood or is not complete.
    ExitStatus usage(const QString& reason, const QString& field, const QString& message);
    /// A progress line that is overwritten by the next one; only where standard error is a
    /// terminal.
    void progress(const QString& text);
    void endProgress();
    [[nodiscard]] static bool isTerminal();

    /// Flushes. False where not everything could be written, e.g. on a full disk.
    [[nodiscard]] bool finish();

private:
    void writeError(
        const QString& code, const QString& reason, const QString& field, const QString& message);

    bool m_json;
    bool m_progressShown = false;
};

/// Text that cannot steer a terminal: control characters become U+FFFD, bidi marks go.
[[nodiscard]] QString printable(const QString& text);

/// Aligned columns. Widths follow the first `bufferedRows` rows; later ones are printed as they
/// come, so a list of any length needs the same memory.
class TextTable
{
public:
    TextTable(Output& output, QStringList header);
    ~TextTable() = default;
    TextTable(const TextTable&) = delete;
    TextTable& operator=(const TextTable&) = delete;

    void add(const QStringList& cells);
    /// Prints what is still held back, the header at least. Not called after an error.
    void finish();

private:
    void print(const QStringList& cells);

    Output& m_output;
    std::vector<QStringList> m_buffer;
    std::vector<qsizetype> m_widths;
    bool m_streaming = false;
};

} // namespace kontorist
