#include "domain/emailaddress.h"

#include "base/textfold.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <vector>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(QLatin1StringView reason)
{
    return failure(ErrorCode::Invalid, reason, u"email"_s);
}

bool isLocalPartCharacter(QChar c)
{
    if (c.unicode() > 127) {
        return c.isLetterOrNumber();
    }
    // '%', '&' and '?' are legal in RFC 5321, yet they are what mailto injection is made of,
    // and no office has a customer who uses them.
    return c.isLetterOrNumber() || u"!#$'*+-/=^_`{|}~."_s.contains(c);
}

bool isDomainLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-'
        && std::all_of(label.begin(), label.end(),
            [](QChar c) { return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const bool same = a[i] == b[static_cast<qsizetype>(j) - 1];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

Result<EmailAddress> EmailAddress::parse(QStringView input)
{
    const QStringView text = input.trimmed();
    if (text.isEmpty()) {
        return invalid("email-empty"_L1);
    }
    if (hasControlCharacters(text) || withoutBidiMarks(text).size() != text.size()) {
        return invalid("email-control-character"_L1);
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })) {
        return invalid("email-space"_L1);
    }
    const auto at = text.indexOf(u'@');
    if (at < 0) {
        return invalid("email-no-at"_L1);
    }
    if (text.indexOf(u'@', at + 1) >= 0) {
        return invalid("email-two-ats"_L1);
    }
    const QStringView local = text.left(at);
    const QStringView domain = text.mid(at + 1);
    if (local.isEmpty() || local.toUtf8().size() > 64 || local.front() == u'.'
        || local.back() == u'.' || local.contains(u".."_s)
        || !std::all_of(local.begin(), local.end(), isLocalPartCharacter)) {
        return invalid("email-local-part"_L1);
    }
    const QString ace = QString::fromLatin1(QUrl::toAce(domain.toString()));
    const auto labels = ace.split(u'.');
    if (ace.isEmpty() || labels.size() < 2
        || !std::all_of(
            labels.begin(), labels.end(), [](const QString& l) { return isDomainLabel(l); })
        || labels.back().size() < 2 || labels.back().front().isDigit()) {
        return invalid("email-domain"_L1);
    }
    if (text.toUtf8().size() > 254 || local.toUtf8().size() + 1 + ace.size() > 254) {
        return invalid("email-too-long"_L1);
    }
    EmailAddress address;
    address.m_text = text.toString();
    address.m_key = local.toString().normalized(QString::NormalizationForm_KC).toCaseFolded() % u'@'
        % ace.toLower();
    return address;
}

QString EmailAddress::ascii() const
{
    const auto at = m_text.indexOf(u'@');
    return m_text.left(at + 1) % QString::fromLatin1(QUrl::toAce(m_text.mid(at + 1)));
}

std::optional<QString> emailTypoHint(const EmailAddress& address)
{
    static const std::array wellKnown {u"gmail.com"_s, u"hotmail.com"_s, u"outlook.com"_s,
        u"icloud.com"_s, u"yahoo.com"_s, u"live.se"_s, u"telia.com"_s, u"hotmail.se"_s,
        u"online.no"_s, u"hotmail.no"_s, u"orange.fr"_s, u"wanadoo.fr"_s, u"laposte.net"_s,
        u"web.de"_s, u"gmx.de"_s, u"t-online.de"_s, u"wp.pl"_s, u"onet.pl"_s, u"interia.pl"_s};
    const auto at = address.text().indexOf(u'@');
    const QString domain = address.text().mid(at + 1).toLower();
    if (std::find(wellKnown.begin(), wellKnown.end(), domain) != wellKnown.end()) {
        return std::nullopt;
    }
    for (const QString& known : wellKnown) {
        const int allowed = known.size() > 8 ? 2 : 1;
        if (editDistance(domain, known) <= allowed && domain.front() == known.front()) {
            return address.text().left(at + 1) % known;
        }
    }
    return std::nullopt;
}

} // namespace kontorist
