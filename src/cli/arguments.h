#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace kontorist {

/// What stood on the command line, checked against the CommandSpec. Options by name with dashes,
/// arguments by their name in the spec.
class Arguments
{
public:
    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    [[nodiscard]] std::optional<QString> text(const QString& name) const;
    [[nodiscard]] QString textOr(const QString& name, const QString& otherwise) const;
    [[nodiscard]] QStringList texts(const QString& name) const { return m_values.value(name); }
    [[nodiscard]] std::optional<qint64> number(const QString& name) const;

    void set(const QString& name, const QStringList& values) { m_values.insert(name, values); }

private:
    QHash<QString, QStringList> m_values;
};

} // namespace kontorist
