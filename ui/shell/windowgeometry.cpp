#include "ui/shell/windowgeometry.h"

#include "ui/actions/actionspec.h"
#include "ui/settings/appsettings.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

const QString windowId = u"main"_s;
const QString part = u"geometry"_s;
const QString sectionPart = u"section"_s;

qint64 area(const QRect& rect)
{
    return rect.isEmpty() ? 0 : static_cast<qint64>(rect.width()) * rect.height();
}

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    for (const auto* screen : QGuiApplication::screens()) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

} // namespace

QRect clampedToScreens(const QRect& wanted, const QSize& usual, const QList<QRect>& screens)
{
    if (screens.isEmpty()) {
        return wanted.isEmpty() ? QRect(QPoint(), usual) : wanted;
    }
    QRect best = screens.constFirst();
    for (const auto& screen : screens) {
        if (area(screen.intersected(wanted)) > area(best.intersected(wanted))) {
            best = screen;
        }
    }
    QRect result = wanted;
    if (wanted.isEmpty()) {
        result.setSize(usual);
        result.moveCenter(best.center());
    }
    result.setSize(result.size().boundedTo(best.size()));
    result.moveLeft(std::clamp(result.left(), best.left(), best.right() - result.width() + 1));
    result.moveTop(std::clamp(result.top(), best.top(), best.bottom() - result.height() + 1));
    return result;
}

void restoreWindow(QWidget& window, const AppSettings& settings, const QSize& usual)
{
    QRect wanted;
    bool maximised = false;
    QDataStream stream(settings.windowBlob(windowId, part));
    stream >> wanted >> maximised;
    if (stream.status() != QDataStream::Ok) {
        wanted = {};
        maximised = false;
    }
    window.setGeometry(clampedToScreens(wanted, usual, screenAreas()));
    if (maximised) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

void keepOnScreen(QWidget& window)
{
    const QRect now = window.geometry();
    const QRect wanted = clampedToScreens(now, now.size(), screenAreas());
    if (!window.isMaximized() && !window.isFullScreen() && wanted != now) {
        window.setGeometry(wanted);
    }
}

void rememberWindow(const QWidget& window, AppSettings& settings)
{
    QByteArray blob;
    QDataStream stream(&blob, QIODevice::WriteOnly);
    stream << window.normalGeometry() << window.isMaximized();
    settings.setWindowBlob(windowId, part, blob);
}

Section startSection(const AppSettings& settings)
{
    const QString wanted = settings.startSection().isEmpty()
        ? QString::fromUtf8(settings.windowBlob(windowId, sectionPart))
        : settings.startSection();
    const auto id = actionFromName(wanted);
    return id ? sectionOf(*id).value_or(Section::Contacts) : Section::Contacts;
}

void rememberSection(Section section, AppSettings& settings)
{
    settings.setWindowBlob(
        windowId, sectionPart, QByteArray(actionSpec(actionGoingTo(section)).name.data()));
}

} // namespace kontorist
