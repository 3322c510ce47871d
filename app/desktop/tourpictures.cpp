#include "app/desktop/tourpictures.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int shade = 70;

void drawAbove(QPainter& painter, QWidget& window, QWidget& dialog)
{
    const QPoint corner = dialog.parentWidget() != nullptr
        ? dialog.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
        : QPoint();
    const QRect area(corner, dialog.size());
    painter.fillRect(window.rect(), QColor(0, 0, 0, shade));
    painter.drawPixmap(corner, dialog.grab());
    painter.setPen(window.palette().color(QPalette::Mid));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
}

} // namespace

QPixmap pictureOf(QWidget& window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (auto* top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible() && top->isModal()) {
            drawAbove(painter, window, *top);
        }
    }
    return picture;
}

bool savePicture(QWidget& window, const QString& path)
{
    return pictureOf(window).save(path, "PNG");
}

QWidget* visibleDialog(const QString& name)
{
    for (auto* top : QApplication::topLevelWidgets()) {
        const QString type = QString::fromLatin1(top->metaObject()->className());
        if (top->isVisible() && (top->objectName() == name || type.endsWith(name))) {
            return top;
        }
    }
    return nullptr;
}

} // namespace kontorist
