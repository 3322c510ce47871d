#include "ui/theme/portalsettings.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAppearance, "kontorist.appearance")

constexpr int portalTimeoutMs = 3000;

QString portalService()
{
    return u"org.freedesktop.portal.Desktop"_s;
}
QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}
QString portalInterface()
{
    return u"org.freedesktop.portal.Settings"_s;
}
QString appearanceGroup()
{
    return u"org.freedesktop.appearance"_s;
}
QString schemeKey()
{
    return u"color-scheme"_s;
}
QString contrastKey()
{
    return u"contrast"_s;
}

/// Portal values come as a variant within a variant from some versions.
uint unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

SystemScheme schemeFromPortal(uint value)
{
    return value == 1 ? SystemScheme::Dark
        : value == 2  ? SystemScheme::Light
                      : SystemScheme::Unknown;
}

/// Without an address Qt would try to start a bus by itself, which takes long and helps nobody.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

PortalSettings::PortalSettings(QObject* parent)
    : QObject(parent)
{
}

// Connecting to the bus waits for its greeting; a worker does that, so that a stuck bus costs
// nobody the first window.
void PortalSettings::start()
{
    if (!hasSessionBus()) {
        return;
    }
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 1 && watcher->result()) {
            askPortal();
        }
    });
    auto promise = std::make_shared<QPromise<bool>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        promise->addResult(QDBusConnection::sessionBus().isConnected());
        promise->finish();
    });
}

void PortalSettings::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // No service name here: with one, Qt would ask for its owner and wait for the answer.
    bus.connect(QString(), portalPath(), portalInterface(), u"SettingChanged"_s, this,
        SLOT(onPortalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(
        portalService(), portalPath(), portalInterface(), u"ReadAll"_s);
    question << QStringList {appearanceGroup()};
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question, portalTimeoutMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &PortalSettings::onPortalAnswer);
}

void PortalSettings::onPortalAnswer(QDBusPendingCallWatcher* call)
{
    call->deleteLater();
    const QDBusMessage reply = call->reply();
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1) {
        qCDebug(lcAppearance) << "no settings portal:" << reply.errorName();
        return;
    }
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    const QVariantMap appearance = groups.value(appearanceGroup());
    SystemScheme scheme = m_scheme;
    if (appearance.contains(schemeKey())) {
        scheme = schemeFromPortal(unwrapped(appearance.value(schemeKey())));
    }
    update(scheme, unwrapped(appearance.value(contrastKey())) == 1);
}

void PortalSettings::onPortalSettingChanged(
    const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group != appearanceGroup()) {
        return;
    }
    if (key == schemeKey()) {
        update(schemeFromPortal(unwrapped(value.variant())), m_highContrast);
    } else if (key == contrastKey()) {
        update(m_scheme, unwrapped(value.variant()) == 1);
    }
}

void PortalSettings::update(SystemScheme scheme, bool highContrast)
{
    if (scheme == m_scheme && highContrast == m_highContrast) {
        return;
    }
    m_scheme = scheme;
    m_highContrast = highContrast;
    emit changed();
}

} // namespace kontorist
