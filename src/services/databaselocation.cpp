#include "services/databaselocation.h"

#include "base/textfold.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(QLatin1StringView reason)
{
    return failure(ErrorCode::Invalid, reason, u"database"_s);
}

Result<QString> pathOfSqliteUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment()) {
        return invalid("url-malformed"_L1);
    }
    const QString path = url.path(QUrl::FullyDecoded);
    if (!path.startsWith(u'/') || path.endsWith(u'/') || hasControlCharacters(path)) {
        return invalid("url-malformed"_L1);
    }
    return QDir::cleanPath(path);
}

} // namespace

QString defaultDatabasePath()
{
    // Not AppDataLocation: that would differ between the programs where one sets an organisation.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        % u"/kontorist/kontorist.db"_s;
}

Result<QString> databasePathFromUrl(const QString& url)
{
    static const QRegularExpression schemePattern(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    static const QRegularExpression passwordPattern(
        u"^[A-Za-z][A-Za-z0-9+.-]*://[^/?#@]*:[^/?#]*@|[?&]password="_s,
        QRegularExpression::CaseInsensitiveOption);
    if (url.trimmed().isEmpty()) {
        return invalid("url-empty"_L1);
    }
    const auto scheme = schemePattern.match(url);
    if (!scheme.hasMatch()) {
        if (hasControlCharacters(url) || url == u":memory:"_s) {
            return invalid("url-malformed"_L1);
        }
        return QDir::cleanPath(QFileInfo(url).absoluteFilePath());
    }
    if (passwordPattern.match(url).hasMatch()) {
        return invalid("password-in-url"_L1);
    }
    const QString name = scheme.captured(1).toLower();
    if (name == u"sqlite"_s) {
        return pathOfSqliteUrl(url);
    }
    if (name == u"postgresql"_s || name == u"mariadb"_s) {
        return failure(ErrorCode::Unavailable, u"backend-not-available"_s, u"database"_s, {name});
    }
    return invalid("url-unknown-scheme"_L1);
}

} // namespace kontorist
