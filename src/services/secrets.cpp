#include "services/secrets.h"

#include "base/textfold.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int minPasswordLength = 12;
constexpr int maxPasswordLength = 128;

} // namespace

QString newLinkSecret(TokenPurpose purpose)
{
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), 32);
    return tokenPrefix(purpose)
        % QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray secretHash(const QString& secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

bool looksLikeSecret(const QString& text)
{
    return text.size() == 46 && text.at(1) == u'1' && text.at(2) == u'_';
}

Result<void> checkPasswordPolicy(const QString& password)
{
    if (hasControlCharacters(password)) {
        return failure(ErrorCode::Invalid, u"control-character"_s, u"password"_s);
    }
    if (password.size() < minPasswordLength) {
        return failure(ErrorCode::Invalid, u"password-too-short"_s, u"password"_s,
            {QString::number(minPasswordLength)});
    }
    if (password.size() > maxPasswordLength) {
        return failure(ErrorCode::Invalid, u"password-too-long"_s, u"password"_s,
            {QString::number(maxPasswordLength)});
    }
    return {};
}

Result<QString> hashPassword(const QString& password)
{
    std::array<char, crypto_pwhash_STRBYTES> out {};
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    if (crypto_pwhash_str(out.data(), bytes.constData(), static_cast<size_t>(bytes.size()),
            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0) {
        return failure(internalError(u"no memory for Argon2id"_s));
    }
    return QString::fromLatin1(out.data());
}

bool verifyPassword(const QString& hash, const QString& password)
{
    // A stand-in of the same cost, so that an unknown address takes as long as a known one.
    static const QString standIn = hashPassword(u"a password nobody has"_s).value_or(QString());
    const QByteArray stored = (hash.isEmpty() ? standIn : hash).toLatin1();
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    const bool matches = crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                             static_cast<size_t>(bytes.size()))
        == 0;
    return matches && !hash.isEmpty();
}

} // namespace kontorist
