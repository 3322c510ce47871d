#pragma once

#include "cli/commandspec.h"
#include "cli/session.h"

#include <QList>

#include <functional>

namespace kontorist {

/// What became of one id.
struct BulkRow
{
    Result<void> result;
    JsonRow extra; ///< further members for --json
    QString text; ///< further words without it
    bool plain = false; ///< `extra` alone, complete with its id, is what is printed
};

/// Ids of the arguments or, with --stdin, of standard input: one a line, a number or a JSON object
/// with "id", so that a list can be piped in. Duplicates are dropped. On a fault the error is
/// printed and `status` set.
[[nodiscard]] QList<qint64> bulkIds(Session& session, ExitStatus& status);
/// The same of bookings, whose numbers may be written "B-104".
[[nodiscard]] QList<qint64> bulkBookingIds(Session& session, ExitStatus& status);

/// Runs `act` for each id in turn and prints a row for each. A single id keeps the plain statuses;
/// of several that did not all end the same, the status is Partly.
[[nodiscard]] ExitStatus runBulk(
    Session& session, const QList<qint64>& ids, const std::function<BulkRow(qint64)>& act);

/// "done", "refused" or "failed".
[[nodiscard]] QLatin1StringView outcomeWord(const Result<void>& result);
/// The reason printed beside it; empty where done.
[[nodiscard]] QString reasonWord(const Result<void>& result);

/// Adds up outcomes to the status of a bulk command.
class BulkStatus
{
public:
    void add(const Result<void>& result);
    [[nodiscard]] ExitStatus status() const;
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int notDone() const { return m_notDone; }

private:
    int m_done = 0;
    int m_notDone = 0;
    bool m_mixed = false;
    ExitStatus m_worst = ExitStatus::Done;
};

/// The argument ID… and the option --stdin that belong to such a command.
[[nodiscard]] ArgumentSpec idsArgument(const QString& help);
[[nodiscard]] OptionSpec stdinOption();

} // namespace kontorist
