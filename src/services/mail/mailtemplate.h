#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace kontorist {

enum class MailPurpose {
    ActivationRequest,
    CustomerInvitation,
    LoginDetails,
    LoginPassword,
    PlaceOffer,
    PlaceOfferAccount, ///< to somebody who logs in
    BookingMail,
    BookingInvoice
};

/// One message text with placeholders, from `<purpose>.<language>.txt`: head lines `subject:`,
/// `button:` and `office:` (the wording where the office has no name), a blank line, the body.
struct MailTemplate
{
    QString subject;
    QString button;
    QString namelessOffice;
    QString body; ///< lines separated by '\n', without one at the end

    /// Every placeholder that subject and body may use, and the body must: name, office, link,
    /// validUntil; for customer users also customer, login and password;
    /// for bookings event, days, place, booking, sum, replyBy, invoice, dueOn and open.
    [[nodiscard]] static QStringList placeholders(
        MailPurpose purpose = MailPurpose::ActivationRequest);
    /// Languages for which a file is compiled in, English first.
    [[nodiscard]] static QStringList languages();

    /// Error: NotFound "no-template" where there is no such file, Corrupt "bad-template" naming the
    /// missing part or the unknown placeholder in `field`.
    [[nodiscard]] static Result<MailTemplate> load(MailPurpose purpose, const QString& language);
    [[nodiscard]] static Result<MailTemplate> parse(
        const QByteArray& data, MailPurpose purpose = MailPurpose::ActivationRequest);

    /// `text` with each {key} replaced. One pass: braces inside a value stay as they are.
    [[nodiscard]] static QString fill(const QString& text, const QHash<QString, QString>& values);
};

} // namespace kontorist
