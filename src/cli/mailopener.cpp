#include "cli/mailopener.h"

#include <QElapsedTimer>
#include <QStandardPaths>

#include <array>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_MACOS
const QString opener = u"open"_s;
#else
const QString opener = u"xdg-open"_s;
#endif

/// An opener either hands over and ends, or becomes the mail program and stays.
constexpr qint64 patienceMilliseconds = 5000;
constexpr long pollNanoseconds = 20'000'000;

/// The process id, or 0. Its own session keeps a later Ctrl+C at the terminal from the mail
/// program.
pid_t start(const QByteArray& program, const QByteArray& argument)
{
    posix_spawn_file_actions_t files {};
    posix_spawn_file_actions_init(&files);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0);
    }
    posix_spawnattr_t attributes {};
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    QByteArray name = program;
    QByteArray value = argument;
    std::array<char*, 3> words {name.data(), value.data(), nullptr};
    pid_t child = 0;
    const int fault
        = ::posix_spawn(&child, program.constData(), &files, &attributes, words.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return fault == 0 ? child : 0;
}

} // namespace

Result<void> MailOpener::check()
{
    if (QStandardPaths::findExecutable(opener).isEmpty()) {
        return failure(ErrorCode::Unavailable, u"no-mail-program"_s);
    }
    return {};
}

Result<void> MailOpener::open(const QUrl& mailto)
{
    KONTORIST_TRY(check());
    const QByteArray program = QStandardPaths::findExecutable(opener).toLocal8Bit();
    const pid_t child = start(program, mailto.toEncoded());
    if (child <= 0) {
        return failure(ErrorCode::Unavailable, u"mail-not-opened"_s);
    }
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < patienceMilliseconds) {
        int state = 0;
        if (::waitpid(child, &state, WNOHANG) == child) {
            if (WIFEXITED(state) && WEXITSTATUS(state) == 0) {
                return {};
            }
            return failure(ErrorCode::Unavailable, u"mail-not-opened"_s);
        }
        const timespec pause {0, pollNanoseconds};
        ::clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, nullptr);
    }
    return {};
}

} // namespace kontorist
