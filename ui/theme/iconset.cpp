#include "ui/theme/iconset.h"

#include "resources/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcIcons, "kontorist.icons")

struct IconEntry
{
    IconName name;
    QStringView file;
    bool mirrored;
};

constexpr std::array iconTable {
#define KONTORIST_ICON_ROW(name, file, mirrored)                                                   \
    IconEntry {IconName::name, QStringView(u"" file), mirrored},
    KONTORIST_ICONS(KONTORIST_ICON_ROW)
#undef KONTORIST_ICON_ROW
};

const IconEntry& entryOf(IconName name)
{
    return iconTable[static_cast<std::size_t>(name)];
}

QByteArray readSvg(const QString& fileName)
{
    initIconResources();
    QFile file(u":/kontorist/icons/"_s + fileName + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A crossed box: nobody can overlook it, and no button is left empty.
void paintPlaceholder(QPainter& painter, const QRectF& rect)
{
    const qreal width = std::max(1.0, rect.width() / 12.0);
    const QRectF box = rect.adjusted(width, width, -width, -width);
    painter.setPen(QPen(QColor(0xd0, 0x30, 0x30), width));
    painter.drawRect(box);
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

/// Renders in device pixels. Qt's SVG knows no `currentColor` from outside, therefore the word is
/// replaced before parsing; transparency is applied as a whole, so overlapping strokes do not add
/// up.
QPixmap render(const QString& fileName, const QSize& pixels, const QColor& colour, bool mirrored)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    const int side = std::min(pixels.width(), pixels.height());
    const QRectF square((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side);

    QByteArray svg = readSvg(fileName);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer;
    if (svg.isEmpty() || !renderer.load(svg)) {
        paintPlaceholder(painter, square);
        return pixmap;
    }
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, square);
    return pixmap;
}

QPixmap cachedPixmap(
    const QString& fileName, const QSize& pixels, const QColor& colour, bool mirrored)
{
    if (pixels.isEmpty()) {
        return {};
    }
    const QString key = u"kontorist/%1/%2x%3/%4/%5"_s.arg(fileName)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba(), 8, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(fileName, pixels, colour, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

bool isRightToLeft()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString fileName, bool mirrored, const QColor& fixedColour)
        : m_fileName(std::move(fileName))
        , m_mirrored(mirrored)
        , m_fixedColour(fixedColour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap rendered = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        rendered.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), rendered);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return cachedPixmap(m_fileName, size, colourFor(mode), m_mirrored && isRightToLeft());
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    // An SVG serves every size. Widgets that pick from the list would otherwise believe it empty.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {}; }
    QString iconName() override { return m_fileName; }
    bool isNull() override { return false; }
    QString key() const override { return u"kontorist-svg"_s; }
    QIconEngine* clone() const override { return new SvgIconEngine(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        }
        if (m_fixedColour.isValid()) {
            return m_fixedColour;
        }
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_fileName;
    bool m_mirrored;
    QColor m_fixedColour;
};

} // namespace

const std::vector<IconName>& allIcons()
{
    static const std::vector<IconName> all = [] {
        std::vector<IconName> names;
        names.reserve(iconTable.size());
        for (const IconEntry& entry : iconTable) {
            names.push_back(entry.name);
        }
        return names;
    }();
    return all;
}

QStringView iconFileName(IconName name)
{
    return entryOf(name).file;
}

std::optional<IconName> iconByFileName(QStringView fileName)
{
    for (const IconEntry& entry : iconTable) {
        if (entry.file == fileName) {
            return entry.name;
        }
    }
    return std::nullopt;
}

bool isMirroredInRightToLeft(IconName name)
{
    return entryOf(name).mirrored;
}

QIcon icon(IconName name)
{
    return icon(name, QColor());
}

QIcon icon(IconName name, const QColor& colour)
{
    const IconEntry& entry = entryOf(name);
    return QIcon(new SvgIconEngine(entry.file.toString(), entry.mirrored, colour));
}

QIcon icon(QStringView fileName)
{
    if (const std::optional<IconName> name = iconByFileName(fileName)) {
        return icon(*name);
    }
    qCCritical(lcIcons) << "no icon named" << fileName;
    return QIcon(new SvgIconEngine(fileName.toString(), false, QColor()));
}

QPixmap iconPixmap(IconName name, const QSize& size, qreal devicePixelRatio, const QColor& colour)
{
    const IconEntry& entry = entryOf(name);
    QPixmap pixmap = cachedPixmap(entry.file.toString(), (QSizeF(size) * devicePixelRatio).toSize(),
        colour, entry.mirrored && isRightToLeft());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    initIconResources();
    QIcon result;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        result.addFile(u":/kontorist/appicon/kontorist-%1.png"_s.arg(size), QSize(size, size));
    }
    return result;
}

} // namespace kontorist
