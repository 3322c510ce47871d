#include "services/mail/draftfile.h"

#include "services/mail/mailtourl.h"
#include "services/mail/mimetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

#include <cerrno>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString randomWord()
{
    QString word;
    for (int i = 0; i < 2; ++i) {
        word += QString::number(QRandomGenerator::system()->generate64(), 36);
    }
    return word;
}

/// RFC 2046: a boundary must not occur in any part. Random, hence not chosen by whoever typed a
/// name; the underscore never stands in quoted-printable after '=', so no encoded line can equal
/// it.
QByteArray boundaryFor()
{
    return "=_kontorist_" + randomWord().toLatin1();
}

QByteArray part(const char* type, const QString& text)
{
    return QByteArrayLiteral("Content-Type: ") + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + mime::quotedPrintable(text) + "\r\n";
}

Error writeError(const QFileDevice& file)
{
    // QFileDevice folds every cause into WriteError; errno of the failed call tells them apart.
    const int cause = errno;
    ErrorCode code = ErrorCode::Unavailable;
#ifdef EDQUOT
    const bool overQuota = cause == EDQUOT;
#else
    const bool overQuota = false;
#endif
    if (cause == ENOSPC || overQuota || file.error() == QFileDevice::ResourceError) {
        code = ErrorCode::Full;
    } else if (cause == EACCES || cause == EROFS || cause == EPERM
        || file.error() == QFileDevice::PermissionsError) {
        code = ErrorCode::ReadOnly;
    }
    const QString reason = code == ErrorCode::ReadOnly ? u"target-not-writable"_s
        : code == ErrorCode::Unavailable               ? u"target-io-error"_s
                                                       : u"disk-full"_s;
    return makeError(code, reason, QFileInfo(file.fileName()).fileName());
}

Result<void> makePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    // A link could lead the secret into somebody else's folder.
    if (folder.isEmpty() || info.isSymLink() || !QDir().mkpath(folder)
        || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner)) {
        return failure(ErrorCode::ReadOnly, u"target-not-writable"_s, folder);
    }
    return {};
}

} // namespace

Result<QByteArray> DraftFile::encode(const MailMessage& message)
{
    KONTORIST_TRY(MailtoUrl::check(message));
    const QByteArray boundary = boundaryFor();
    const QByteArray separator = "--" + boundary;
    QByteArray file = "X-Unsent: 1\r\n";
    file += mime::mailboxHeader("To", message.toName, message.to);
    file += mime::textHeader("Subject", message.subject);
    file += "MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + boundary
        + "\"\r\n\r\n";
    file += separator + "\r\n" + part("text/plain", message.body);
    if (!message.html.isEmpty()) {
        file += separator + "\r\n" + part("text/html", message.html);
    }
    return file + separator + "--\r\n";
}

Result<QString> DraftFile::writePrivate(const MailMessage& message, const QString& folder)
{
    KONTORIST_ASSIGN(const QByteArray bytes, encode(message));
    KONTORIST_TRY(makePrivateFolder(folder));
    const QString path = QDir(folder).filePath(u"message-"_s % randomWord() % u".eml"_s);
    QFile file(path);
    errno = 0;
    // With the permissions given to open() there is no moment in which others could read it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)
        || file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error = writeError(file);
        if (file.isOpen()) {
            file.remove();
        }
        return failure(error);
    }
    return path;
}

Result<void> DraftFile::save(const MailMessage& message, const QString& path)
{
    KONTORIST_ASSIGN(const QByteArray bytes, encode(message));
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(writeError(file));
    }
    // Some file systems know no permissions (a USB stick); the user chose the place.
    file.setPermissions(ownerOnly);
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(writeError(file));
    }
    return {};
}

int DraftFile::cleanUp(const QString& folder)
{
    if (folder.isEmpty() || QFileInfo(folder).isSymLink()) {
        return 0;
    }
    int removed = 0;
    QDir drafts(folder);
    const auto names
        = drafts.entryList({u"message-*.eml"_s}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        removed += drafts.remove(name) ? 1 : 0;
    }
    return removed;
}

QString DraftFile::suggestedName(const QString& name)
{
    QString safe = name.simplified();
    for (QChar& c : safe) {
        if (c.unicode() < 0x20 || u"/\\:*?\"<>|"_s.contains(c)) {
            c = u'_';
        }
    }
    safe = safe.left(80);
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) {
        safe.chop(1);
    }
    while (safe.startsWith(u'.')) {
        safe.remove(0, 1);
    }
    // Cutting may have halved a character outside the first plane.
    if (!safe.isEmpty() && safe.back().isHighSurrogate()) {
        safe.chop(1);
    }
    return (safe.isEmpty() ? u"message"_s : safe) % u".eml"_s;
}

} // namespace kontorist
