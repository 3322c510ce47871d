#include "ui/tasks/desktopnotifier.h"

#include <QVariantMap>

#ifdef KONTORIST_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#endif

namespace kontorist {

using namespace Qt::StringLiterals;

void notifyDesktop(const QString& title, const QString& text)
{
#ifdef KONTORIST_DBUS
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // The text is markup for many servers, so it is escaped.
    call.setArguments(
        {u"Kontorist"_s, 0U, u"org.kontorist.Kontorist"_s, title, text.toHtmlEscaped(),
            QStringList(), QVariantMap {{u"desktop-entry"_s, u"org.kontorist.Kontorist"_s}}, -1});
    QDBusConnection::sessionBus().asyncCall(call);
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
#endif
}

} // namespace kontorist
