#include "cli/arguments.h"

namespace kontorist {

std::optional<QString> Arguments::text(const QString& name) const
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd() || found->isEmpty()) {
        return std::nullopt;
    }
    return found->constFirst();
}

QString Arguments::textOr(const QString& name, const QString& otherwise) const
{
    return text(name).value_or(otherwise);
}

std::optional<qint64> Arguments::number(const QString& name) const
{
    const auto value = text(name);
    if (!value) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 number = value->toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace kontorist
