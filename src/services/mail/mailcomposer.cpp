#include "services/mail/mailcomposer.h"

#include "base/languagelocale.h"
#include "base/textfold.h"
#include "domain/money.h"
#include "services/mail/mailtemplate.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString& field, const QString& reason)
{
    return failure(ErrorCode::Invalid, reason, field);
}

/// Overrides, embeddings and isolates could turn the rest of a sentence around; joiners stay, since
/// Persian names and emoji need them.
QString withoutDirectionMarks(const QString& text)
{
    QString kept = text;
    kept.removeIf([](QChar c) {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
    return kept.simplified();
}

/// http or https, a host, and only the characters RFC 3986 allows: nothing that could end the
/// `<…>` or an HTML attribute.
bool isSafeLink(const QString& link)
{
    const QByteArray bytes = link.toUtf8();
    const bool plain = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("-._~:/?#[]@!$&()*+,;=%").contains(c);
    });
    if (!plain) {
        return false;
    }
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// "Sunday, 10 May 2026, 14:02" in the words of the language; the weekday keeps people from
/// reckoning.
QString validUntilText(const QString& language, const QDateTime& utc, const QTimeZone& zone)
{
    const QDateTime local = utc.toTimeZone(zone);
    const QLocale locale = localeOfLanguage(language);
    return locale.toString(local.date(), QLocale::LongFormat) % u", "_s
        % locale.toString(local.time(), u"HH:mm"_s);
}

Result<void> check(const ActivationRequest& request)
{
    if (withoutDirectionMarks(request.contactName).isEmpty()) {
        return invalid(u"name"_s, u"required"_s);
    }
    if (hasControlCharacters(request.contactName)) {
        return invalid(u"name"_s, u"control-character"_s);
    }
    if (hasControlCharacters(request.officeName)) {
        return invalid(u"officeName"_s, u"control-character"_s);
    }
    if (!isSafeLink(request.link)) {
        return invalid(u"portalBaseUrl"_s, u"invalid-url"_s);
    }
    if (!request.validUntil.isValid()) {
        return failure(internalError(u"activation request without an end"_s));
    }
    return {};
}

/// Nobody signs "Kind regards, our office".
QString withoutNamelessSignature(const QString& body)
{
    QStringList lines = body.split(u'\n');
    lines.removeAll(u"{office}"_s);
    return lines.join(u'\n');
}

QString withoutLinesOf(const QString& body, const QString& placeholder)
{
    QStringList lines = body.split(u'\n');
    lines.removeIf([&](const QString& line) { return line.contains(placeholder); });
    return lines.join(u'\n');
}

bool isLinkCharacter(QChar c)
{
    return c.isLetterOrNumber() || u"-._~:/?#[]@$&*+=%"_s.contains(c);
}

QString buttonHtml(const QString& word, const QString& link)
{
    const QString address = link.toHtmlEscaped();
    // A table cell with a bgcolor, since Outlook draws neither padding nor background of a link.
    return u"<table role=\"presentation\" cellspacing=\"0\" cellpadding=\"0\" border=\"0\" "
           "style=\"margin:20px 0 8px 0\"><tr><td bgcolor=\"#1a5fb4\" "
           "style=\"border-radius:6px;padding:12px 24px\"><a href=\""_s
        % address % u"\" style=\"color:#ffffff;font-weight:bold;text-decoration:none\">"_s
        % word.toHtmlEscaped()
        % u"</a></td></tr></table>\n<p style=\"margin:0 0 16px 0;font-size:13px;"
          "word-break:break-all\"><a href=\""_s
        % address % u"\" style=\"color:#1a5fb4\">"_s % address % u"</a></p>\n"_s;
}

/// One paragraph of text; a link that stands inside a sentence stays a link.
QString paragraphHtml(const QString& text, const QString& link)
{
    QStringList parts;
    const auto pieces = text.split(link);
    for (const QString& piece : pieces) {
        parts += piece.toHtmlEscaped().replace(u"\n"_s, u"<br>\n"_s);
    }
    const QString address = link.toHtmlEscaped();
    const QString anchor = u"<a href=\""_s % address % u"\">"_s % address % u"</a>"_s;
    return u"<p style=\"margin:0 0 16px 0\">"_s % parts.join(anchor) % u"</p>\n"_s;
}

QString htmlFor(const QString& language, const QString& word, const QString& subject,
    const QString& body, const QString& link)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s % language
        % u"\">\n<head><meta charset=\"utf-8\"><title>"_s % subject.toHtmlEscaped()
        % u"</title></head>\n<body style=\"font-family:sans-serif;font-size:15px;line-height:1.5;"
          "color:#1c1c1c\">\n"_s;
    QStringList paragraph;
    const auto flush = [&] {
        if (!paragraph.isEmpty()) {
            html += paragraphHtml(paragraph.join(u'\n'), link);
            paragraph.clear();
        }
    };
    const auto lines = body.split(u'\n');
    for (const QString& line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            flush();
        } else if (trimmed == link || trimmed == u'<' % link % u'>') {
            flush();
            html += buttonHtml(word, link);
        } else {
            paragraph += line;
        }
    }
    flush();
    return html % u"</body>\n</html>\n"_s;
}

/// The message in `language`, with what all mails say and `more` besides.
Result<MailMessage> fillIn(MailPurpose purpose, const QString& language, const EmailAddress& to,
    const ActivationRequest& request, const QTimeZone& zone, const QHash<QString, QString>& more)
{
    KONTORIST_ASSIGN(MailTemplate text, MailTemplate::load(purpose, language));
    const QString name = withoutDirectionMarks(request.contactName);
    const QString office = withoutDirectionMarks(request.officeName);
    QHash<QString, QString> values {{u"name"_s, name},
        {u"office"_s, office.isEmpty() ? text.namelessOffice : office}, {u"link"_s, request.link},
        {u"validUntil"_s, validUntilText(language, request.validUntil, zone)}};
    values.insert(more);
    if (more.contains(u"place"_s) && more.value(u"place"_s).isEmpty()) {
        text.body = withoutLinesOf(text.body, u"{place}"_s);
    }
    MailMessage message;
    message.to = to.ascii();
    message.button = text.button;
    message.toName = name;
    message.subject = MailTemplate::fill(text.subject, values);
    message.body = MailTemplate::fill(
        office.isEmpty() ? withoutNamelessSignature(text.body) : text.body, values);
    message.html = htmlFor(language, text.button, message.subject, message.body, request.link);
    return message;
}

Result<MailMessage> compose(MailPurpose purpose, const QString& contactLanguage,
    const EmailAddress& to, const UserMail& mail, const QTimeZone& zone)
{
    KONTORIST_TRY(check(mail.common));
    return fillIn(purpose, MailComposer::languageFor(contactLanguage), to, mail.common, zone,
        {{u"customer"_s, withoutDirectionMarks(mail.customerName)}, {u"login"_s, mail.loginName},
            {u"password"_s, mail.password}});
}

/// "Friday, 8 May 2026"
QString dayText(const QLocale& locale, const QDate& day)
{
    return locale.toString(day, QLocale::LongFormat);
}

QString daysText(const QLocale& locale, const QDate& first, const QDate& last)
{
    return first == last || !last.isValid()
        ? dayText(locale, first)
        : QString(dayText(locale, first) % u" – "_s % dayText(locale, last));
}

/// "1 675,50 SEK": the code, since a symbol is shared by several currencies.
QString sumText(const QLocale& locale, qint64 minor, const QString& currency)
{
    const int digits = minorDigits(currency);
    const double amount = static_cast<double>(minor) / (digits == 2 ? 100 : 1);
    return locale.toString(amount, 'f', digits) % QChar(0x00A0) % currency;
}

Result<MailMessage> composeBooking(MailPurpose purpose, const QString& contactLanguage,
    const EmailAddress& to, const BookingMail& mail, const QTimeZone& zone)
{
    if (const auto checked = check(mail.common); !checked) {
        Error error = checked.error();
        error.field = error.field == "name"_L1 ? u"exhibitor"_s : error.field;
        return failure(error);
    }
    const QString language = MailComposer::languageFor(contactLanguage);
    const QLocale locale = localeOfLanguage(language);
    return fillIn(purpose, language, to, mail.common, zone,
        {{u"event"_s, withoutDirectionMarks(mail.eventName)},
            {u"days"_s, daysText(locale, mail.startsOn, mail.endsOn)},
            {u"place"_s, withoutDirectionMarks(mail.placeNumber)},
            {u"booking"_s, mail.bookingNumber},
            {u"sum"_s, sumText(locale, mail.total, mail.currency)},
            {u"replyBy"_s, dayText(locale, mail.replyBy)}, {u"invoice"_s, mail.invoiceNumber},
            {u"dueOn"_s, dayText(locale, mail.dueOn)},
            {u"open"_s, sumText(locale, mail.open, mail.currency)}});
}

} // namespace

QStringList MailComposer::languages()
{
    return MailTemplate::languages();
}

QString MailComposer::languageFor(const QString& contactLanguage)
{
    const QString wanted = contactLanguage.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    if (wanted == "no"_L1 || wanted == "nn"_L1) {
        return u"nb"_s;
    }
    return languages().contains(wanted) ? wanted : u"en"_s;
}

Result<MailMessage> MailComposer::activationRequest(const QString& language, const EmailAddress& to,
    const ActivationRequest& request, const QTimeZone& zone)
{
    return compose(MailPurpose::ActivationRequest, language, to, {request, {}, {}, {}}, zone);
}

Result<MailMessage> MailComposer::customerInvitation(
    const QString& language, const EmailAddress& to, const UserMail& mail, const QTimeZone& zone)
{
    return compose(MailPurpose::CustomerInvitation, language, to, mail, zone);
}

Result<MailMessage> MailComposer::loginDetails(
    const QString& language, const EmailAddress& to, const UserMail& mail, const QTimeZone& zone)
{
    const auto purpose
        = mail.password.isEmpty() ? MailPurpose::LoginDetails : MailPurpose::LoginPassword;
    return compose(purpose, language, to, mail, zone);
}

Result<MailMessage> MailComposer::placeOffer(
    const QString& language, const EmailAddress& to, const BookingMail& mail, const QTimeZone& zone)
{
    return composeBooking(mail.toAccount ? MailPurpose::PlaceOfferAccount : MailPurpose::PlaceOffer,
        language, to, mail, zone);
}

Result<MailMessage> MailComposer::bookingMail(
    const QString& language, const EmailAddress& to, const BookingMail& mail, const QTimeZone& zone)
{
    return composeBooking(MailPurpose::BookingMail, language, to, mail, zone);
}

Result<MailMessage> MailComposer::bookingInvoice(
    const QString& language, const EmailAddress& to, const BookingMail& mail, const QTimeZone& zone)
{
    return composeBooking(MailPurpose::BookingInvoice, language, to, mail, zone);
}

QString MailComposer::editedHtml(
    const QString& language, const MailMessage& message, const QString& link)
{
    return htmlFor(languageFor(language), message.button, message.subject, message.body, link);
}

bool MailComposer::holdsLink(const QString& text, const QString& link)
{
    if (link.isEmpty()) {
        return false;
    }
    for (auto at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
        const auto end = at + link.size();
        const bool freeBefore = at == 0 || !isLinkCharacter(text.at(at - 1));
        // A full stop or comma after a link ends a sentence, and mail programs know that.
        const bool freeAfter = end == text.size() || !isLinkCharacter(text.at(end))
            || (u".:?"_s.contains(text.at(end))
                && (end + 1 == text.size() || text.at(end + 1).isSpace()));
        if (freeBefore && freeAfter) {
            return true;
        }
    }
    return false;
}

} // namespace kontorist
