#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace kontorist {

/// A program that opens something and may then live as long as what it opened: xdg-open stays until
/// Thunderbird is closed. It is watched for failure for a while and outlives us.
namespace opener {

/// What was seen while watching.
enum class Seen { NotStarted, Running, Exited };

/// Starts `program` in a session of its own, and tells after at most `watchTime` what became of it:
/// Exited with its status (-1 = crashed), or still Running. `done` is called exactly once, unless
/// `context` dies before.
void start(QObject* context, const QString& program, const QStringList& arguments,
    std::chrono::milliseconds watchTime, std::function<void(Seen seen, int status)> done);

/// Runs a short query and gives its standard output; nothing where it fails or takes longer than
/// `timeout` (it is then ended).
void query(QObject* context, const QString& program, const QStringList& arguments,
    std::chrono::milliseconds timeout, std::function<void(bool ok, QByteArray output)> done);

} // namespace opener
} // namespace kontorist
