#include "cli/jsonrow.h"

#include <QJsonDocument>

namespace kontorist {

namespace {

void appendQuoted(QByteArray& out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 0xfU];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

QString isoTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void JsonRow::key(QLatin1StringView name)
{
    if (!m_text.isEmpty()) {
        m_text += ',';
    }
    m_text += '"';
    m_text.append(name.data(), name.size());
    m_text += "\":";
}

JsonRow& JsonRow::add(QLatin1StringView name, QStringView text)
{
    key(name);
    appendQuoted(m_text, text);
    return *this;
}

JsonRow& JsonRow::add(QLatin1StringView name, QLatin1StringView text)
{
    return add(name, QStringView(QString(text)));
}

JsonRow& JsonRow::add(QLatin1StringView name, qint64 number)
{
    key(name);
    m_text += QByteArray::number(number);
    return *this;
}

JsonRow& JsonRow::add(QLatin1StringView name, bool value)
{
    key(name);
    m_text += value ? "true" : "false";
    return *this;
}

JsonRow& JsonRow::add(QLatin1StringView name, const QDateTime& time)
{
    if (time.isValid()) {
        return add(name, isoTime(time));
    }
    return addNull(name);
}

JsonRow& JsonRow::addNull(QLatin1StringView name)
{
    key(name);
    m_text += "null";
    return *this;
}

JsonRow& JsonRow::add(QLatin1StringView name, const QStringList& texts)
{
    key(name);
    m_text += '[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0) {
            m_text += ',';
        }
        appendQuoted(m_text, texts.at(i));
    }
    m_text += ']';
    return *this;
}

JsonRow& JsonRow::add(QLatin1StringView name, const QJsonObject& object)
{
    key(name);
    m_text += QJsonDocument(object).toJson(QJsonDocument::Compact);
    return *this;
}

JsonRow& JsonRow::add(QLatin1StringView name, const std::vector<JsonRow>& rows)
{
    key(name);
    m_text += '[';
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0) {
            m_text += ',';
        }
        m_text += rows[i].text();
    }
    m_text += ']';
    return *this;
}

JsonRow& JsonRow::add(QLatin1StringView name, const JsonRow& row)
{
    key(name);
    m_text += row.text();
    return *this;
}

JsonRow& JsonRow::append(const JsonRow& other)
{
    if (!m_text.isEmpty() && !other.m_text.isEmpty()) {
        m_text += ',';
    }
    m_text += other.m_text;
    return *this;
}

QByteArray JsonRow::text() const
{
    return '{' + m_text + '}';
}

} // namespace kontorist
