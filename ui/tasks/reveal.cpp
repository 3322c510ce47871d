#include "ui/tasks/reveal.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#ifdef KONTORIST_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

void openFolder(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace

void revealInFolder(const QString& path)
{
#if defined(Q_OS_WIN)
    QProcess::startDetached(u"explorer.exe"_s,
        {u"/select,"_s, QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())});
#elif defined(Q_OS_MACOS)
    QProcess::startDetached(u"/usr/bin/open"_s, {u"-R"_s, QFileInfo(path).absoluteFilePath()});
#elif defined(KONTORIST_DBUS)
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s,
        u"/org/freedesktop/FileManager1"_s, u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    const auto url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    call.setArguments({QStringList {url.toString(QUrl::FullyEncoded)}, QString()});
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [path, watcher] {
        if (watcher->isError()) {
            openFolder(path);
        }
        watcher->deleteLater();
    });
#else
    openFolder(path);
#endif
}

} // namespace kontorist
