#pragma once

#include "base/result.h"

#include <QUrl>

namespace kontorist {

/// The system's opener, as a program of its own: the command line has no desktop session to ask.
class MailOpener
{
public:
    /// Whether there is an opener at all. Error: Unavailable "no-mail-program".
    [[nodiscard]] static Result<void> check();
    /// Starts it with the address and waits until it ends or has run for a while without complaint.
    /// Error: Unavailable "mail-not-opened".
    [[nodiscard]] static Result<void> open(const QUrl& mailto);
};

} // namespace kontorist
