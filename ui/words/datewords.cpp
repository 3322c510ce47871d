#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString none()
{
    return Words::tr("–", "instead of a missing value");
}

/// The locale's long form without the weekday and with a short month: "d MMM yyyy", "MMM d, yyyy",
/// "d. MMM yyyy". Its short form has two-digit years and all-digit months in places where
/// colleagues read the order of day and month differently.
QString mediumFormat(const QLocale& locale)
{
    static const QRegularExpression weekday(u"(^d{3,4}(\\s*'[^']*')?[,.\\s]*)|([,\\s]*d{3,4}$)"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(u"MMMM"_s, u"MMM"_s);
    return format.trimmed();
}

} // namespace

QString date(const QDateTime& utc)
{
    if (!utc.isValid()) {
        return none();
    }
    const QLocale locale;
    return locale.toString(utc.toLocalTime().date(), mediumFormat(locale));
}

QString shortDate(const QDateTime& utc, const QDateTime& now)
{
    if (!utc.isValid() || utc.toLocalTime().date().year() != now.toLocalTime().date().year()) {
        return date(utc);
    }
    static const QRegularExpression yearAtEnd(u"[,\\s]*(('[^']*')\\s*)*y+[.\\s]*('[^']*'\\.?)?$"_s);
    const QLocale locale;
    QString format = mediumFormat(locale);
    format.remove(yearAtEnd);
    return locale.toString(utc.toLocalTime().date(), format);
}

QString dateTime(const QDateTime& utc)
{
    if (!utc.isValid()) {
        return none();
    }
    const QString time = QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat);
    return Words::tr("%1, %2", "date, time").arg(date(utc), time);
}

QString fileSize(qint64 bytes)
{
    if (bytes < 0) {
        return none();
    }
    constexpr int kilo = 1000;
    const QLocale locale;
    if (bytes < kilo) {
        return Words::tr("%Ln bytes", nullptr, static_cast<int>(bytes));
    }
    // Whole megabytes are what people compare; one decimal only where it says something.
    const int precision = bytes < 10LL * kilo * kilo ? 1 : (bytes < 1000LL * kilo * kilo ? 0 : 1);
    return locale.formattedDataSize(
        bytes, bytes < kilo * kilo ? 0 : precision, QLocale::DataSizeSIFormat);
}

QString invitation(const Contact& contact, const QDateTime& now)
{
    switch (contact.invitation(now)) {
    case InvitationState::None:
        return {};
    case InvitationState::ValidLink:
        return Words::tr("Invited %1, link valid until %2")
            .arg(shortDate(contact.invitedAt, now), shortDate(contact.linkExpiresAt, now));
    case InvitationState::ExpiredLink:
        return Words::tr("Invited %1, link expired %2")
            .arg(shortDate(contact.invitedAt, now), shortDate(contact.linkExpiresAt, now));
    }
    return {};
}

} // namespace kontorist::words
