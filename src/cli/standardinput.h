#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kontorist {

/// What a person or a script says: answers, passwords, lists of ids. Waiting ends on cancel.
class StandardInput
{
public:
    explicit StandardInput(CancelToken cancel);

    /// A person can be asked: standard input and standard error are both a terminal.
    [[nodiscard]] bool canAsk() const;
    /// Asks and waits for yes or no; anything but yes means no. Error: Cancelled.
    [[nodiscard]] Result<bool> confirm(const QString& question);
    /// The next line without its line break; from a terminal with `prompt` and without echo.
    /// Errors: Invalid "password-missing" at the end of the input, "not-utf8"; Cancelled.
    [[nodiscard]] Result<QString> password(const QString& prompt);
    /// All remaining lines that are not blank. Errors: Invalid "not-utf8", field "line N";
    /// Cancelled.
    [[nodiscard]] Result<QStringList> lines();

private:
    enum class ReadState { Line, End, Cancelled };
    ReadState readLine(QByteArray& line);

    CancelToken m_cancel;
    QByteArray m_pending;
    bool m_ended = false;
};

} // namespace kontorist
