#pragma once

#include <QObject>

namespace kontorist {

/// What the desktop asks for. `Unknown` where it says nothing.
enum class SystemScheme { Unknown, Light, Dark };

/// Listens to the desktop's wish for light, dark and more contrast, without ever waiting for it: on
/// Linux the XDG settings portal over D-Bus (asked from a worker until the bus answers), on Windows
/// its settings, and Qt's own style hints from 6.5 on. Until an answer is there, `scheme()` is
/// Unknown.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject* parent = nullptr);

    /// Begins to listen; the first `changed()` comes from the event loop, if there is anything to
    /// say.
    void start();

    [[nodiscard]] SystemScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool wantsHighContrast() const { return m_highContrast; }

signals:
    void changed();

private:
    void readPlatform();
    void update(SystemScheme scheme, bool highContrast);

    SystemScheme m_scheme = SystemScheme::Unknown;
    bool m_highContrast = false;
    bool m_started = false;
};

} // namespace kontorist
