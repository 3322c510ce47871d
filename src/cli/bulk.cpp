#include "cli/bulk.h"

#include "cli/clitext.h"
#include "domain/booking.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

using ReadId = std::optional<qint64> (*)(const QString&);

std::optional<qint64> plainId(const QString& text)
{
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok && id > 0 ? std::optional(id) : std::nullopt;
}

std::optional<qint64> bookingId(const QString& text)
{
    const auto id = bookingIdFromNumber(text);
    return id ? std::optional(id->value()) : std::nullopt;
}

std::optional<qint64> idOfLine(const QString& line, ReadId read)
{
    if (line.startsWith(u'{')) {
        const auto value = QJsonDocument::fromJson(line.toUtf8()).object().value("id"_L1);
        const qint64 id = value.toInteger(0);
        return id > 0 ? std::optional(id) : std::nullopt;
    }
    return read(line);
}

void printRow(Session& session, qint64 id, const BulkRow& row)
{
    const auto word = outcomeWord(row.result);
    if (session.out().isJson()) {
        JsonRow json;
        json.add("id"_L1, id).add("outcome"_L1, word).add("reason"_L1, reasonWord(row.result));
        json.append(row.extra);
        session.out().row(row.plain && row.result ? row.extra : json);
        return;
    }
    QString text = QString::number(id) % u"  "_s % word;
    if (!row.result) {
        text += u"  "_s % reasonWord(row.result);
    }
    if (!row.text.isEmpty()) {
        text += u"  "_s % row.text;
    }
    session.out().line(text);
}

QList<qint64> readIds(Session& session, ExitStatus& status, ReadId read)
{
    const bool fromInput = session.args().has(u"--stdin"_s);
    QStringList words = session.args().texts(u"ID"_s);
    if (fromInput == !words.isEmpty()) {
        status = session.out().usage(
            u"missing-argument"_s, u"ID"_s, Cli::tr("Give either ids or --stdin."));
        return {};
    }
    if (fromInput) {
        const auto lines = session.in().lines();
        if (!lines) {
            status = session.fail(lines.error());
            return {};
        }
        words = *lines;
    }
    QList<qint64> ids;
    QSet<qint64> seen;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto id = idOfLine(words.at(i), read);
        if (!id) {
            const QString place
                = fromInput ? QString(u"line "_s % QString::number(i + 1)) : u"ID"_s;
            status = fromInput ? session.fail(makeError(ErrorCode::Invalid, u"not-an-id"_s, place))
                               : session.out().usage(
                                   u"not-an-id"_s, place, Cli::tr("An id is a number from 1 up."));
            return {};
        }
        if (!seen.contains(*id)) {
            seen.insert(*id);
            ids << *id;
        }
    }
    status = ExitStatus::Done;
    return ids;
}

} // namespace

QLatin1StringView outcomeWord(const Result<void>& result)
{
    if (result) {
        return "done"_L1;
    }
    const auto code = result.error().code;
    return code == ErrorCode::Refused || code == ErrorCode::Denied ? "refused"_L1 : "failed"_L1;
}

QString reasonWord(const Result<void>& result)
{
    if (result) {
        return {};
    }
    const Error& error = result.error();
    return error.reason.isEmpty() ? errorCodeName(error.code) : error.reason;
}

void BulkStatus::add(const Result<void>& result)
{
    if (result) {
        ++m_done;
        return;
    }
    const ExitStatus status = exitStatusOf(result.error().code);
    m_mixed = m_mixed || (m_notDone > 0 && status != m_worst);
    m_worst = status;
    ++m_notDone;
}

ExitStatus BulkStatus::status() const
{
    if (m_notDone == 0) {
        return ExitStatus::Done;
    }
    return m_done > 0 || m_mixed ? ExitStatus::Partly : m_worst;
}

QList<qint64> bulkIds(Session& session, ExitStatus& status)
{
    return readIds(session, status, plainId);
}

QList<qint64> bulkBookingIds(Session& session, ExitStatus& status)
{
    return readIds(session, status, bookingId);
}

ExitStatus runBulk(
    Session& session, const QList<qint64>& ids, const std::function<BulkRow(qint64)>& act)
{
    BulkStatus bulk;
    for (const qint64 id : ids) {
        if (session.cancel().isCancelled()) {
            return session.fail(makeError(ErrorCode::Cancelled, u"cancelled"_s));
        }
        const BulkRow row = act(id);
        if (!row.result && row.result.error().code == ErrorCode::Cancelled) {
            return session.fail(row.result.error());
        }
        bulk.add(row.result);
        if (row.result || session.out().isJson() || ids.size() > 1) {
            printRow(session, id, row);
        }
        // Several rows speak for themselves; what a bug or a dead database did must be said once.
        if (!row.result && (ids.size() == 1 || row.result.error().code == ErrorCode::Internal)) {
            session.fail(row.result.error());
        }
    }
    if (ids.size() > 1 && bulk.notDone() > 0) {
        session.out().note(Cli::tr("%1 done, %2 not done.")
                               .arg(QString::number(bulk.done()), QString::number(bulk.notDone())));
    }
    return bulk.status();
}

ArgumentSpec idsArgument(const QString& help)
{
    return {u"ID"_s, help, ValueKind::Number, {}, true, false};
}

OptionSpec stdinOption()
{
    return {u"--stdin"_s, {},
        Cli::tr("Read the ids from standard input: one a line, or the lines of a list made with "
                "--json.")};
}

} // namespace kontorist
