#pragma once

#include "base/cancel.h"

#include <thread>

namespace kontorist {

/// While it lives, the first SIGINT, SIGTERM or SIGHUP cancels the token, so that work in progress
/// stops and cleans up; a second one ends the program at once.
class Interrupt
{
public:
    explicit Interrupt(const CancelToken& cancel);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// Ends the program by the signal that came, so that a shell sees why. Returns where none came.
    static void endBySignal();

private:
    std::thread m_thread;
};

} // namespace kontorist
