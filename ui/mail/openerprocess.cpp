#include "ui/mail/openerprocess.h"

#include <QTimer>

#include <memory>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace kontorist::opener {

namespace {

/// Processes that outlive what they were started for. A QProcess kills its process when destroyed,
/// so these are never destroyed; they end with their program or are left to the system at exit.
void keepAlive(QProcess* process)
{
    static auto* const kept = new QList<QProcess*>;
    process->setParent(nullptr);
    kept->append(process);
    const auto release = [process] {
        kept->removeOne(process);
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::finished, process, release);
    QObject::connect(
        process, &QProcess::errorOccurred, process, [release](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                release();
            }
        });
}

/// Tells the outcome once, whichever of the events comes first.
class Watch : public QObject
{
public:
    Watch(QObject* context, std::function<void(Seen, int)> done)
        : QObject(context)
        , m_done(std::move(done))
    {
    }

    void tell(Seen seen, int status)
    {
        if (auto done = std::exchange(m_done, nullptr)) {
            deleteLater();
            done(seen, status);
        }
    }

private:
    std::function<void(Seen, int)> m_done;
};

} // namespace

void start(QObject* context, const QString& program, const QStringList& arguments,
    std::chrono::milliseconds watchTime, std::function<void(Seen, int)> done)
{
    auto* process = new QProcess;
    keepAlive(process);
    process->setProgram(program);
    process->setArguments(arguments);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // A mail program must not die with the terminal we were started from.
    process->setChildProcessModifier([] { ::setsid(); });
#endif
    auto* watch = new Watch(context, std::move(done));
    QObject::connect(
        process, &QProcess::finished, watch, [watch](int status, QProcess::ExitStatus how) {
            watch->tell(Seen::Exited, how == QProcess::NormalExit ? status : -1);
        });
    QObject::connect(
        process, &QProcess::errorOccurred, watch, [watch](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                watch->tell(Seen::NotStarted, -1);
            }
        });
    QTimer::singleShot(watchTime, watch, [watch] { watch->tell(Seen::Running, 0); });
    process->start(QIODevice::NotOpen);
}

void query(QObject* context, const QString& program, const QStringList& arguments,
    std::chrono::milliseconds timeout, std::function<void(bool, QByteArray)> done)
{
    auto* process = new QProcess;
    keepAlive(process);
    auto* listener = new QObject(context);
    auto answer = [process, listener, waiting = std::make_shared<decltype(done)>(std::move(done))](
                      bool ok) {
        if (auto tell = std::exchange(*waiting, nullptr)) {
            listener->deleteLater();
            tell(ok, process->readAllStandardOutput());
        }
    };
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(
        process, &QProcess::finished, listener, [answer](int status, QProcess::ExitStatus how) {
            answer(status == 0 && how == QProcess::NormalExit);
        });
    QObject::connect(
        process, &QProcess::errorOccurred, listener, [answer](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                answer(false);
            }
        });
    // Also without a listener: what nobody waits for any more must not stay.
    QTimer::singleShot(timeout, process, [process] { process->kill(); });
    process->start(program, arguments, QIODevice::ReadOnly);
}

} // namespace kontorist::opener
