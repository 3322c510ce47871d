#include "ui/table/tablecolumns.h"

#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxWidth = 4000;

} // namespace

std::vector<TableColumns::Column> TableColumns::defaults() const
{
    std::vector<Column> columns;
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        const ColumnSpec& spec = m_spec.columns[i];
        columns.push_back({static_cast<int>(i), spec.id, spec.visible || !spec.canHide});
    }
    return columns;
}

TableColumns::TableColumns(ColumnsSpec spec, QObject* parent)
    : QObject(parent)
    , m_spec(std::move(spec))
    , m_columns(defaults())
    , m_sort {m_spec.usual}
{
}

const ColumnSpec& TableColumns::specOf(int column) const
{
    return m_spec.columns[static_cast<size_t>(column)];
}

int TableColumns::columnById(const QString& id) const
{
    const auto found = std::find_if(m_spec.columns.begin(), m_spec.columns.end(),
        [&](const ColumnSpec& spec) { return spec.id == id; });
    return found == m_spec.columns.end() ? -1 : static_cast<int>(found - m_spec.columns.begin());
}

TableColumns::Column& TableColumns::mutableColumn(int column)
{
    return *std::find_if(m_columns.begin(), m_columns.end(),
        [column](const Column& c) { return c.column == column; });
}

const TableColumns::Column& TableColumns::column(int column) const
{
    return *std::find_if(m_columns.begin(), m_columns.end(),
        [column](const Column& c) { return c.column == column; });
}

void TableColumns::setVisible(int column, bool visible)
{
    Column& entry = mutableColumn(column);
    if (entry.visible == visible || !specOf(column).canHide) {
        return;
    }
    entry.visible = visible;
    emit layoutChanged();
    emit changed();
}

void TableColumns::setWidth(int column, int width)
{
    Column& entry = mutableColumn(column);
    width = std::clamp(width, 0, maxWidth);
    if (entry.width == width) {
        return;
    }
    entry.width = width;
    emit layoutChanged();
    emit changed();
}

void TableColumns::setPlace(int column, int place)
{
    const auto from = std::find_if(m_columns.begin(), m_columns.end(),
        [column](const Column& c) { return c.column == column; });
    const auto to = std::clamp<std::ptrdiff_t>(place, 0, std::ssize(m_columns) - 1);
    if (from - m_columns.begin() == to) {
        return;
    }
    const Column moved = *from;
    m_columns.erase(from);
    m_columns.insert(m_columns.begin() + to, moved);
    emit layoutChanged();
    emit changed();
}

void TableColumns::setSort(std::vector<SortKey> sort)
{
    sort.erase(std::remove_if(sort.begin(), sort.end(),
                   [this](const SortKey& key) { return !specOf(key.column).canSort; }),
        sort.end());
    if (m_sort == sort || sort.empty()) {
        return;
    }
    m_sort = std::move(sort);
    emit sortChanged();
    emit changed();
}

void TableColumns::setDensity(Density density)
{
    if (m_density == density) {
        return;
    }
    m_density = density;
    emit densityChanged();
    emit changed();
}

void TableColumns::reset()
{
    if (m_columns == defaults()) {
        return;
    }
    m_columns = defaults();
    emit layoutChanged();
    emit changed();
}

QJsonObject TableColumns::toJson() const
{
    QJsonArray columns;
    for (const Column& column : m_columns) {
        QJsonObject entry {{u"id"_s, column.id}, {u"visible"_s, column.visible}};
        if (column.width > 0) {
            entry[u"width"_s] = column.width;
        }
        columns.append(entry);
    }
    QJsonArray sort;
    for (const SortKey& key : m_sort) {
        sort.append(
            QJsonObject {{u"id"_s, specOf(key.column).id}, {u"descending"_s, key.descending}});
    }
    return {{u"schema"_s, schemaVersion}, {u"columns"_s, columns}, {u"sort"_s, sort},
        {u"density"_s, densityKey(m_density)}};
}

std::vector<TableColumns::Column> TableColumns::columnsFrom(const QJsonObject& json) const
{
    std::vector<Column> columns;
    const auto isListed = [&columns](int column) {
        return std::any_of(columns.begin(), columns.end(),
            [column](const Column& c) { return c.column == column; });
    };
    const QJsonArray entries = json[u"columns"_s].toArray();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const int column = columnById(entry[u"id"_s].toString());
        if (column < 0 || isListed(column)) {
            continue;
        }
        const ColumnSpec& spec = specOf(column);
        columns.push_back({column, spec.id, entry[u"visible"_s].toBool(true) || !spec.canHide,
            std::clamp(entry[u"width"_s].toInt(), 0, maxWidth)});
    }
    // What a newer program added stands where it stands by default.
    const auto usual = defaults();
    for (size_t i = 0; i < usual.size(); ++i) {
        if (!isListed(usual[i].column)) {
            const auto place = std::min(std::ssize(columns), static_cast<std::ptrdiff_t>(i));
            columns.insert(columns.begin() + place, usual[i]);
        }
    }
    return columns;
}

std::vector<SortKey> TableColumns::sortFrom(const QJsonObject& json) const
{
    std::vector<SortKey> sort;
    const QJsonArray keys = json[u"sort"_s].toArray();
    for (const auto& value : keys) {
        const QJsonObject entry = value.toObject();
        const int column = columnById(entry[u"id"_s].toString());
        const bool known = std::any_of(sort.begin(), sort.end(),
            [column](const SortKey& key) { return key.column == column; });
        if (column >= 0 && !known && specOf(column).canSort) {
            sort.push_back({column, entry[u"descending"_s].toBool()});
        }
    }
    if (sort.empty()) {
        sort.push_back(m_spec.usual);
    }
    return sort;
}

bool TableColumns::fromJson(const QJsonObject& json)
{
    const int schema = json[u"schema"_s].toInt();
    if (schema < 1 || schema > schemaVersion) {
        return false;
    }
    auto columns = columnsFrom(json);
    if (m_columns != columns) {
        m_columns = std::move(columns);
        emit layoutChanged();
        emit changed();
    }
    setSort(sortFrom(json));
    setDensity(densityFromKey(json[u"density"_s].toString()));
    return true;
}

QMenu* TableColumns::createMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("&Columns"), parent);
    menu->setObjectName(u"columnsMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    fillMenu(menu);
    return menu;
}

void TableColumns::fillMenu(QMenu* menu)
{
    const auto old = menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    menu->clear();
    qDeleteAll(old);
    for (const Column& column : m_columns) {
        if (!specOf(column.column).canHide) {
            continue;
        }
        auto* entry = menu->addAction(specOf(column.column).title());
        entry->setCheckable(true);
        entry->setChecked(column.visible);
        connect(entry, &QAction::toggled, this,
            [this, which = column.column](bool on) { setVisible(which, on); });
    }
    menu->addSeparator();
    addSortMenu(menu);
    addDensityMenu(menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
}

void TableColumns::addSortMenu(QMenu* menu)
{
    auto* submenu = new QMenu(tr("Sort by"), menu);
    menu->addMenu(submenu);
    auto* group = new QActionGroup(submenu);
    for (const Column& column : m_columns) {
        if (!specOf(column.column).canSort) {
            continue;
        }
        auto* entry = submenu->addAction(specOf(column.column).title());
        entry->setCheckable(true);
        entry->setActionGroup(group);
        entry->setChecked(m_sort.front().column == column.column);
        connect(entry, &QAction::triggered, this, [this, which = column.column] {
            setSort({{which, m_sort.front().descending}});
        });
    }
    submenu->addSeparator();
    auto* direction = new QActionGroup(submenu);
    for (const bool descending : {false, true}) {
        auto* entry = submenu->addAction(descending ? tr("Descending") : tr("Ascending"));
        entry->setCheckable(true);
        entry->setActionGroup(direction);
        entry->setChecked(m_sort.front().descending == descending);
        connect(entry, &QAction::triggered, this, [this, descending] {
            auto sort = m_sort;
            sort.front().descending = descending;
            setSort(sort);
        });
    }
}

void TableColumns::addDensityMenu(QMenu* menu)
{
    auto* submenu = new QMenu(tr("Row height"), menu);
    menu->addMenu(submenu);
    auto* group = new QActionGroup(submenu);
    const std::pair<Density, QString> entries[] {{Density::Compact, tr("Compact")},
        {Density::Normal, tr("Normal")}, {Density::Comfortable, tr("Comfortable")}};
    for (const auto& [density, text] : entries) {
        auto* entry = submenu->addAction(text);
        entry->setCheckable(true);
        entry->setActionGroup(group);
        entry->setChecked(m_density == density);
        connect(entry, &QAction::triggered, this, [this, which = density] { setDensity(which); });
    }
}

} // namespace kontorist
