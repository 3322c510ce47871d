#pragma once

#include "services/mail/mailhandoff.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>

namespace kontorist {

/// org.freedesktop.portal.Email, the way out of a Flatpak or Snap. Qt has its own call for mailto
/// addresses there, but hands over half-decoded texts ("Hej%2C"); this one passes them as they are.
class MailPortal final : public QObject
{
    Q_OBJECT

public:
    explicit MailPortal(std::chrono::milliseconds watchTime, QObject* parent = nullptr,
        QDBusConnection bus = QDBusConnection::sessionBus());

    /// True inside a Flatpak or Snap.
    [[nodiscard]] static bool isSandboxed();

    void probe(MailHandoff::ProbeDone done);
    /// Checks the message as MailtoUrl does; line breaks stay '\n'.
    void compose(const MailMessage& message, MailHandoff::Done done);

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_watchTime;
    int m_requests = 0;
};

} // namespace kontorist
