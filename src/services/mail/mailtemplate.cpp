#include "services/mail/mailtemplate.h"

#include "services/mail/templatedata.h"

#include <QRegularExpression>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& placeholderPattern()
{
    static const QRegularExpression pattern(u"\\{([A-Za-z]+)\\}"_s);
    return pattern;
}

QString purposeFile(MailPurpose purpose)
{
    switch (purpose) {
    case MailPurpose::ActivationRequest:
        return u"activation-request"_s;
    case MailPurpose::CustomerInvitation:
        return u"customer-invitation"_s;
    case MailPurpose::LoginDetails:
        return u"login-details"_s;
    case MailPurpose::LoginPassword:
        return u"login-password"_s;
    case MailPurpose::PlaceOffer:
        return u"place-offer"_s;
    case MailPurpose::PlaceOfferAccount:
        return u"place-offer-account"_s;
    case MailPurpose::BookingMail:
        return u"booking-mail"_s;
    case MailPurpose::BookingInvoice:
        return u"booking-invoice"_s;
    }
    return {};
}

tl::unexpected<Error> badTemplate(const QString& part)
{
    return failure(ErrorCode::Corrupt, u"bad-template"_s, part);
}

Result<void> checkPlaceholders(const MailTemplate& made, MailPurpose purpose)
{
    const QStringList known = MailTemplate::placeholders(purpose);
    for (const QString& text : {made.subject, made.body}) {
        auto matches = placeholderPattern().globalMatch(text);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!known.contains(name)) {
                return badTemplate(name);
            }
        }
    }
    for (const QString& name : known) {
        if (!made.body.contains(u'{' % name % u'}')) {
            return badTemplate(name);
        }
    }
    return {};
}

} // namespace

QStringList MailTemplate::placeholders(MailPurpose purpose)
{
    const QStringList booking {u"name"_s, u"office"_s, u"event"_s, u"days"_s, u"place"_s,
        u"booking"_s, u"sum"_s, u"link"_s};
    switch (purpose) {
    case MailPurpose::ActivationRequest:
        break;
    case MailPurpose::CustomerInvitation:
        return {u"name"_s, u"office"_s, u"customer"_s, u"link"_s, u"validUntil"_s};
    case MailPurpose::LoginDetails:
        return {u"name"_s, u"office"_s, u"customer"_s, u"login"_s, u"link"_s, u"validUntil"_s};
    case MailPurpose::LoginPassword:
        return {u"name"_s, u"office"_s, u"customer"_s, u"login"_s, u"password"_s, u"link"_s};
    case MailPurpose::PlaceOffer:
        return booking + QStringList {u"replyBy"_s, u"validUntil"_s};
    case MailPurpose::PlaceOfferAccount:
        return booking + QStringList {u"replyBy"_s};
    case MailPurpose::BookingMail:
        return booking + QStringList {u"validUntil"_s};
    case MailPurpose::BookingInvoice:
        return booking + QStringList {u"invoice"_s, u"open"_s, u"dueOn"_s, u"validUntil"_s};
    }
    return {u"name"_s, u"office"_s, u"link"_s, u"validUntil"_s};
}

QStringList MailTemplate::languages()
{
    return {u"en"_s, u"sv"_s, u"nb"_s, u"fr"_s};
}

Result<MailTemplate> MailTemplate::load(MailPurpose purpose, const QString& language)
{
    const QString file = purposeFile(purpose) % u'.' % language % u".txt"_s;
    const QByteArray data = templateData(file);
    if (data.isEmpty()) {
        return failure(ErrorCode::NotFound, u"no-template"_s, file);
    }
    return parse(data, purpose);
}

Result<MailTemplate> MailTemplate::parse(const QByteArray& data, MailPurpose purpose)
{
    QString text = QString::fromUtf8(data);
    text.replace(u"\r\n"_s, u"\n"_s);
    const auto end = text.indexOf(u"\n\n"_s);
    if (end < 0) {
        return badTemplate(u"body"_s);
    }
    QHash<QString, QString> head;
    const auto lines = text.left(end).split(u'\n');
    for (const QString& line : lines) {
        const auto colon = line.indexOf(u": "_s);
        if (colon <= 0) {
            return badTemplate(line);
        }
        head.insert(line.left(colon), line.mid(colon + 2).trimmed());
    }
    for (const QString& part : {u"subject"_s, u"button"_s, u"office"_s}) {
        if (head.value(part).isEmpty()) {
            return badTemplate(part);
        }
    }
    MailTemplate made {head.value(u"subject"_s), head.value(u"button"_s), head.value(u"office"_s),
        text.mid(end + 2).trimmed()};
    KONTORIST_TRY(checkPlaceholders(made, purpose));
    return made;
}

QString MailTemplate::fill(const QString& text, const QHash<QString, QString>& values)
{
    QString filled;
    qsizetype last = 0;
    auto matches = placeholderPattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.cend()) {
            continue;
        }
        filled += QStringView(text).mid(last, match.capturedStart() - last);
        filled += *value;
        last = match.capturedEnd();
    }
    filled += QStringView(text).mid(last);
    return filled;
}

} // namespace kontorist
