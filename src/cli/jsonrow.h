#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace kontorist {

/// One JSON object on one line, its members in the order in which they were added. QJsonObject
/// sorts them, and a list of a million rows would build a million of its trees.
class JsonRow
{
public:
    JsonRow& add(QLatin1StringView name, QStringView text);
    JsonRow& add(QLatin1StringView name, const QString& text)
    {
        return add(name, QStringView(text));
    }
    JsonRow& add(QLatin1StringView name, QLatin1StringView text);
    JsonRow& add(QLatin1StringView name, qint64 number);
    JsonRow& add(QLatin1StringView name, int number)
    {
        return add(name, static_cast<qint64>(number));
    }
    JsonRow& add(QLatin1StringView name, bool value);
    /// ISO 8601 in UTC with milliseconds; null where it is not valid.
    JsonRow& add(QLatin1StringView name, const QDateTime& time);
    JsonRow& add(QLatin1StringView name, const QStringList& texts);
    JsonRow& add(QLatin1StringView name, const QJsonObject& object);
    JsonRow& add(QLatin1StringView name, const std::vector<JsonRow>& rows);
    JsonRow& add(QLatin1StringView name, const JsonRow& row);
    /// A string literal would else become a bool.
    JsonRow& add(QLatin1StringView name, const char* text) = delete;

    JsonRow& addNull(QLatin1StringView name);
    /// Adds the members of another row.
    JsonRow& append(const JsonRow& other);
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    /// The object, without a line break.
    [[nodiscard]] QByteArray text() const;

private:
    void key(QLatin1StringView name);
    QByteArray m_text;
};

/// A time as the command line prints it: "2026-04-01T08:00:00.000Z", or empty.
[[nodiscard]] QString isoTime(const QDateTime& time);

} // namespace kontorist
