#pragma once

#include "ui/theme/systemappearance.h"

#include <QDBusVariant>

class QDBusPendingCallWatcher;

namespace kontorist {

/// The XDG desktop portal's `org.freedesktop.appearance` settings, read once and then followed. No
/// call here waits: the bus is opened by a worker, the question has its own time limit, and a
/// desktop without the portal simply stays Unknown.
class PortalSettings : public QObject
{
    Q_OBJECT
public:
    explicit PortalSettings(QObject* parent = nullptr);

    void start();

    [[nodiscard]] SystemScheme scheme() const { return m_scheme; }
    [[nodiscard]] bool wantsHighContrast() const { return m_highContrast; }

signals:
    void changed();

private slots:
    void onPortalSettingChanged(
        const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void onPortalAnswer(QDBusPendingCallWatcher* call);
    void update(SystemScheme scheme, bool highContrast);

    SystemScheme m_scheme = SystemScheme::Unknown;
    bool m_highContrast = false;
};

} // namespace kontorist
