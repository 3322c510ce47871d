#pragma once

#include "base/result.h"
#include "services/mail/preparedmail.h"

#include <QByteArray>
#include <QUrl>

namespace kontorist {

/// `mailto:` addresses by RFC 6068, built by hand: QUrlQuery leaves '+' bare, which some mail
/// services read as a blank, and QUrl's tolerant mode repairs what must be refused.
class MailtoUrl
{
public:
    /// Encoded characters that every known mail program and operating system takes.
    static constexpr qsizetype budget = 1900;

    /// `mailto:<to>?subject=…&body=…` with exactly these three fields; line breaks in the body are
    /// CRLF. The length is not judged. Error: Invalid, field "email", "subject" or "body".
    [[nodiscard]] static Result<QUrl> build(const MailMessage& message);

    /// Characters of the address as build() would make it; also for a message it would refuse.
    [[nodiscard]] static qsizetype encodedLength(const MailMessage& message);

    /// Nothing, or why the message must not leave: a bad address, or control characters.
    [[nodiscard]] static Result<void> check(const MailMessage& message);

private:
    [[nodiscard]] static QByteArray encoded(const MailMessage& message);
};

} // namespace kontorist
