#include "services/mail/mailtourl.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString withSingleLineBreaks(const QString& text)
{
    QString lines = text;
    return lines.replace(u"\r\n"_s, u"\n"_s);
}

QByteArray encodedAddress(const QString& address)
{
    const auto at = address.lastIndexOf(u'@');
    const QString domain = address.mid(at + 1);
    const QByteArray ace = QUrl::toAce(domain);
    // toAce() gives nothing for a bad domain; check() refuses that, the length must still be told.
    return QUrl::toPercentEncoding(address.left(std::max<qsizetype>(at, 0))) + '@'
        + (ace.isEmpty() ? QUrl::toPercentEncoding(domain) : ace);
}

} // namespace

Result<void> MailtoUrl::check(const MailMessage& message)
{
    KONTORIST_TRY(EmailAddress::parse(message.to));
    if (message.to != message.to.trimmed()) {
        return failure(ErrorCode::Invalid, u"email-space"_s, u"email"_s);
    }
    if (hasControlCharacters(message.toName)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, u"name"_s);
    }
    if (hasControlCharacters(message.subject)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, u"subject"_s);
    }
    QString body = withSingleLineBreaks(message.body);
    body.remove(u'\n').remove(u'\t');
    if (hasControlCharacters(body)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, u"body"_s);
    }
    return {};
}

QByteArray MailtoUrl::encoded(const MailMessage& message)
{
    QString body = withSingleLineBreaks(message.body);
    body.replace(u"\n"_s, u"\r\n"_s);
    return "mailto:" + encodedAddress(message.to) + "?subject="
        + QUrl::toPercentEncoding(message.subject) + "&body=" + QUrl::toPercentEncoding(body);
}

qsizetype MailtoUrl::encodedLength(const MailMessage& message)
{
    return encoded(message).size();
}

Result<QUrl> MailtoUrl::build(const MailMessage& message)
{
    KONTORIST_TRY(check(message));
    const QByteArray bytes = encoded(message);
    QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
    // What we encoded must be what leaves: a QUrl that changed a byte is not handed on.
    if (!url.isValid() || url.toEncoded() != bytes) {
        return failure(internalError(u"mailto address changed by QUrl"_s));
    }
    return url;
}

} // namespace kontorist
