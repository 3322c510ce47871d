#include "cli/interrupt.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace kontorist {

namespace {

constexpr std::array handledSignals {SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing but such variables.
std::atomic<int> receivedSignal = 0;
std::array<int, 2> wakePipe {-1, -1};

extern "C" void onSignal(int number)
{
    const int savedErrno = errno;
    if (receivedSignal.exchange(number) != 0) {
        ::signal(number, SIG_DFL);
        ::raise(number);
    }
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
    errno = savedErrno;
}

void setHandlers(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : handledSignals) {
        struct sigaction before
        {
        };
        ::sigaction(number, nullptr, &before);
        // Where whoever started the program ignores a signal (nohup), it stays ignored.
        if (before.sa_handler != SIG_IGN) {
            ::sigaction(number, &action, nullptr);
        }
    }
}

} // namespace

Interrupt::Interrupt(const CancelToken& cancel)
{
    if (::pipe2(wakePipe.data(), O_CLOEXEC) != 0) {
        return;
    }
    m_thread = std::thread([cancel] {
        char byte = 0;
        ssize_t count = 0;
        do {
            count = ::read(wakePipe[0], &byte, 1);
        } while (count < 0 && errno == EINTR);
        if (count == 1) {
            cancel.cancel();
        }
    });
    setHandlers(onSignal);
}

Interrupt::~Interrupt()
{
    if (!m_thread.joinable()) {
        return;
    }
    setHandlers(SIG_DFL);
    ::close(wakePipe[1]);
    m_thread.join();
    ::close(wakePipe[0]);
}

void Interrupt::endBySignal()
{
    const int number = receivedSignal.load();
    if (number != 0) {
        ::signal(number, SIG_DFL);
        ::raise(number);
    }
}

} // namespace kontorist
