#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace kontorist {

/// A value of an enumeration and its stable word, as stored, printed and read back.
template <class Value>
struct NamedValue
{
    Value value;
    QLatin1StringView name;
};

template <class Table, class Value>
[[nodiscard]] QString nameIn(const Table& table, Value value)
{
    for (const auto& named : table) {
        if (named.value == value) {
            return named.name;
        }
    }
    return {};
}

template <class Table>
[[nodiscard]] auto valueIn(const Table& table, QStringView name)
    -> std::optional<decltype(table[0].value)>
{
    for (const auto& named : table) {
        if (name == named.name) {
            return named.value;
        }
    }
    return std::nullopt;
}

} // namespace kontorist
