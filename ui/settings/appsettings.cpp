#include "ui/settings/appsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRecentDatabases = 8;
constexpr qsizetype maxTextLength = 4096;
// Larger blobs than these were never written by this program.
constexpr qsizetype maxBlobLength = 64 * 1024;

QString mailMethodKey(MailMethod method)
{
    switch (method) {
    case MailMethod::MailProgram:
        return u"mail-program"_s;
    case MailMethod::DraftFile:
        return u"draft-file"_s;
    case MailMethod::Copy:
        return u"copy"_s;
    }
    return u"mail-program"_s;
}

/// A name that QSettings does not read as a path of groups.
QString safeKey(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text)).replace(u'%', u'_');
}

bool isUsableFolder(const QString& folder)
{
    return !folder.isEmpty() && QDir::isAbsolutePath(folder) && !folder.contains(QChar(0));
}

/// A password typed into an address has no place in a file.
QString withoutPassword(const QString& url)
{
    if (!url.contains(u"://"_s)) {
        return url;
    }
    QUrl parsed(url);
    if (!parsed.isValid() || parsed.password().isEmpty()) {
        return url;
    }
    parsed.setPassword(QString());
    return parsed.toString();
}

} // namespace

AppSettings::AppSettings(const QString& filePath, QObject* parent)
    : QObject(parent)
    , m_store(filePath.isEmpty() ? defaultFilePath() : filePath, QSettings::IniFormat)
{
    m_store.setFallbacksEnabled(false);
}

QString AppSettings::defaultFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        % u"/kontorist/kontorist.conf"_s;
}

QString AppSettings::filePath() const
{
    return m_store.fileName();
}

bool AppSettings::isWritable() const
{
    return m_store.isWritable();
}

void AppSettings::sync()
{
    m_store.sync();
}

QString AppSettings::language() const
{
    const QString code = readText(setting::language);
    static const QStringList known {u"en"_s, u"sv"_s, u"nb"_s, u"fr"_s};
    return known.contains(code) ? code : QString();
}

void AppSettings::setLanguage(const QString& code)
{
    write(setting::language, code);
}

QString AppSettings::startSection() const
{
    return readText(setting::startSection);
}

void AppSettings::setStartSection(const QString& id)
{
    write(setting::startSection, id);
}

bool AppSettings::firstRunDone() const
{
    return readBool(setting::firstRunDone, false);
}

void AppSettings::setFirstRunDone(bool done)
{
    write(setting::firstRunDone, done);
}

QString AppSettings::lastDatabaseUrl() const
{
    return withoutPassword(readText(setting::lastDatabaseUrl));
}

void AppSettings::setLastDatabaseUrl(const QString& url)
{
    const QString kept = withoutPassword(url);
    QStringList recent = recentDatabases();
    recent.removeAll(kept);
    if (!kept.isEmpty()) {
        recent.prepend(kept);
    }
    write(setting::recentDatabases, recent.mid(0, maxRecentDatabases));
    write(setting::lastDatabaseUrl, kept);
}

QStringList AppSettings::recentDatabases() const
{
    QStringList recent = m_store.value(setting::recentDatabases).toStringList();
    recent.removeAll(QString());
    recent.removeDuplicates();
    return recent.mid(0, maxRecentDatabases);
}

ThemeMode AppSettings::themeMode() const
{
    return themeModeFromKey(readText(setting::themeMode));
}

void AppSettings::setThemeMode(ThemeMode mode)
{
    write(setting::themeMode, themeModeKey(mode));
}

Density AppSettings::density() const
{
    return densityFromKey(readText(setting::density));
}

void AppSettings::setDensity(Density density)
{
    write(setting::density, densityKey(density));
}

QString AppSettings::backupFolder() const
{
    const QString folder = readText(setting::backupFolder);
    if (isUsableFolder(folder)) {
        return folder;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

void AppSettings::setBackupFolder(const QString& folder)
{
    write(setting::backupFolder, folder);
}

bool AppSettings::backUpBeforeDelete() const
{
    return readBool(setting::backUpBeforeDelete, true);
}

void AppSettings::setBackUpBeforeDelete(bool on)
{
    write(setting::backUpBeforeDelete, on);
}

MailMethod AppSettings::mailMethod() const
{
    const QString key = readText(setting::mailMethod);
    for (const auto method : {MailMethod::DraftFile, MailMethod::Copy}) {
        if (key == mailMethodKey(method)) {
            return method;
        }
    }
    return MailMethod::MailProgram;
}

void AppSettings::setMailMethod(MailMethod method)
{
    write(setting::mailMethod, mailMethodKey(method));
}

QString AppSettings::draftFolder() const
{
    const QString folder = readText(setting::draftFolder);
    return isUsableFolder(folder) ? folder : QString();
}

void AppSettings::setDraftFolder(const QString& folder)
{
    write(setting::draftFolder, folder);
}

bool AppSettings::openDraftFolder() const
{
    return readBool(setting::openDraftFolder, false);
}

void AppSettings::setOpenDraftFolder(bool on)
{
    write(setting::openDraftFolder, on);
}

bool AppSettings::detailPaneVisible() const
{
    return readBool(setting::detailPaneVisible, true);
}

void AppSettings::setDetailPaneVisible(bool visible)
{
    write(setting::detailPaneVisible, visible);
}

bool AppSettings::navigationVisible() const
{
    return readBool(setting::navigationVisible, true);
}

void AppSettings::setNavigationVisible(bool visible)
{
    write(setting::navigationVisible, visible);
}

QString AppSettings::screenKey()
{
    QStringList screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect area = screen->geometry();
        screens << u"%1 %2x%3+%4+%5"_s.arg(screen->name())
                       .arg(area.width())
                       .arg(area.height())
                       .arg(area.x())
                       .arg(area.y());
    }
    screens.sort();
    return safeKey(screens.join(u';'));
}

QByteArray AppSettings::windowBlob(const QString& windowId, const QString& part) const
{
    const QString path = u"window/%1/%2/%3"_s.arg(safeKey(windowId), screenKey(), safeKey(part));
    const QByteArray text = m_store.value(path).toString().toLatin1();
    if (text.size() > maxBlobLength) {
        return {};
    }
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

void AppSettings::setWindowBlob(
    const QString& windowId, const QString& part, const QByteArray& blob)
{
    writeAt(u"window/%1/%2/%3"_s.arg(safeKey(windowId), screenKey(), safeKey(part)),
        QString::fromLatin1(blob.toBase64()), setting::window);
}

QJsonObject AppSettings::tableLayout(const QString& profile, const QString& tableId) const
{
    const QString path = u"table/%1/%2"_s.arg(safeKey(profile), safeKey(tableId));
    const QByteArray text = m_store.value(path).toString().toUtf8();
    return text.size() > maxBlobLength ? QJsonObject() : QJsonDocument::fromJson(text).object();
}

void AppSettings::setTableLayout(
    const QString& profile, const QString& tableId, const QJsonObject& layout)
{
    writeAt(u"table/%1/%2"_s.arg(safeKey(profile), safeKey(tableId)),
        QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact)), setting::table);
}

void AppSettings::write(QLatin1StringView key, const QVariant& value)
{
    writeAt(key, value, key);
}

void AppSettings::writeAt(const QString& path, const QVariant& value, QLatin1StringView key)
{
    if (m_store.value(path) == value) {
        return;
    }
    m_store.setValue(path, value);
    emit changed(key);
}

bool AppSettings::readBool(QLatin1StringView key, bool fallback) const
{
    const QString text = m_store.value(key).toString();
    if (text == u"true"_s) {
        return true;
    }
    return text == u"false"_s ? false : fallback;
}

QString AppSettings::readText(QLatin1StringView key) const
{
    const QString text = m_store.value(key).toString();
    return text.size() > maxTextLength ? QString() : text;
}

} // namespace kontorist
