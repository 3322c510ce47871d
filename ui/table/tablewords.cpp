#include "ui/table/tablewords.h"

#include "ui/words/words.h"

#include <QCache>
#include <QCoreApplication>
#include <QTextDocument>

#include <memory>

namespace kontorist {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString howLongAgo(const QDateTime& then, const QDateTime& now)
{
    const qint64 seconds = then.secsTo(now);
    const qint64 size = qAbs(seconds);
    const int days = static_cast<int>(size / day);
    const int hours = static_cast<int>(size / hour);
    if (seconds >= 0) {
        if (size < minute) {
            return TableWords::tr("just now");
        }
        if (size < hour) {
            return TableWords::tr("%n minutes ago", nullptr, static_cast<int>(size / minute));
        }
        return size < day ? TableWords::tr("%n hours ago", nullptr, hours)
                          : TableWords::tr("%n days ago", nullptr, days);
    }
    if (size < hour) {
        return TableWords::tr("in %n minutes", nullptr, static_cast<int>(size / minute));
    }
    return size < day ? TableWords::tr("in %n hours", nullptr, hours)
                      : TableWords::tr("in %n days", nullptr, days);
}

QString dateWithAge(const QDateTime& then, const QDateTime& now)
{
    return then.isValid() ? TableWords::tr("%1 (%2)", "date and time (how long ago)")
                                .arg(words::dateTime(then), howLongAgo(then, now))
                          : QString();
}

QString spokenColumnHeader(const QString& title, int place, int keys, bool descending)
{
    if (place < 0) {
        return title;
    }
    if (keys == 1) {
        return descending ? TableWords::tr("%1, sorted descending").arg(title)
                          : TableWords::tr("%1, sorted ascending").arg(title);
    }
    return descending
        ? TableWords::tr("%1, sorted descending, key %2 of %3").arg(title).arg(place + 1).arg(keys)
        : TableWords::tr("%1, sorted ascending, key %2 of %3").arg(title).arg(place + 1).arg(keys);
}

QString spokenCell(const QString& title, const QString& value)
{
    return value.isEmpty() ? TableWords::tr("%1: none").arg(title)
                           : TableWords::tr("%1: %2", "column: value").arg(title, value);
}

std::function<QString(const QDateTime&)> rememberedDates()
{
    auto dates = std::make_shared<QCache<qint64, QString>>(8192);
    return [dates](const QDateTime& utc) -> QString {
        if (!utc.isValid()) {
            return words::date(utc);
        }
        const qint64 key = utc.toMSecsSinceEpoch();
        if (const QString* known = dates->object(key)) {
            return *known;
        }
        const QString text = words::date(utc);
        dates->insert(key, new QString(text));
        return text;
    };
}

QString plainToolTip(const QString& text)
{
    // Escaped letters would be shown as such where the tip does not look like mark-up.
    return Qt::mightBeRichText(text) ? QString(QStringLiteral("<p style='white-space:pre'>")
               % text.toHtmlEscaped() % QStringLiteral("</p>"))
                                     : text;
}

QString loadingWord()
{
    return TableWords::tr("Loading");
}

} // namespace kontorist
