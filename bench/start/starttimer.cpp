#include "bench/start/starttimer.h"

#include "bench/common/measure.h"

#include <QByteArray>

#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace kontorist::bench {

double timeToRows(const QStringList& command)
{
    std::vector<QByteArray> words;
    std::vector<char*> arguments;
    for (const QString& word : command) {
        words.push_back(word.toLocal8Bit());
    }
    for (QByteArray& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    int channel[2];
    if (::pipe(channel) != 0) {
        return -1;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, channel[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, channel[0]);
    QElapsedTimer timer;
    timer.start();
    pid_t child = -1;
    const int failed
        = ::posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(channel[1]);
    QByteArray said;
    double result = -1;
    pollfd wait {channel[0], POLLIN, 0};
    while (failed == 0 && result < 0 && ::poll(&wait, 1, 60'000) > 0) {
        char buffer[256];
        const ssize_t got = ::read(channel[0], buffer, sizeof buffer);
        if (got <= 0) {
            break;
        }
        said.append(buffer, got);
        if (said.contains("rows painted")) {
            result = millis(timer);
        }
    }
    ::close(channel[0]);
    if (failed == 0) {
        ::kill(child, SIGTERM);
        ::waitpid(child, nullptr, 0);
    }
    return result;
}

} // namespace kontorist::bench
