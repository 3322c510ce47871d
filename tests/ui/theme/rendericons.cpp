// Renders the application icon's SVG files to the PNG sizes that desktops and packages want.
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: kontorist-rendericons FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        const QString source = size <= 32 ? u"kontorist-small.svg"_s : u"kontorist.svg"_s;
        QSvgRenderer renderer(folder.filePath(source));
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        painter.end();
        const QString target = folder.filePath(u"kontorist-%1.png"_s.arg(size));
        if (!renderer.isValid() || !image.convertToFormat(QImage::Format_ARGB32).save(target)) {
            std::fprintf(stderr, "cannot render %s\n", qPrintable(target));
            return 1;
        }
    }
    return 0;
}
