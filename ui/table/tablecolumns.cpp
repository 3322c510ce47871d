#include "ui/table/tablecolumns.h"

#include "models/contacttablemodel.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QMenu>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxWidth = 4000;

std::optional<ContactColumn> columnById(const QString& id)
{
    const auto found = std::find_if(allContactColumns.begin(), allContactColumns.end(),
        [&](ContactColumn column) { return TableColumns::idOf(column) == id; });
    return found == allContactColumns.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString TableColumns::idOf(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return u"name"_s;
    case ContactColumn::Email:
        return u"email"_s;
    case ContactColumn::Status:
        return u"status"_s;
    case ContactColumn::Company:
        return u"company"_s;
    case ContactColumn::Terms:
        return u"terms"_s;
    case ContactColumn::Invited:
        return u"invited"_s;
    case ContactColumn::Created:
        return u"created"_s;
    }
    return {};
}

std::vector<TableColumns::Column> TableColumns::defaults()
{
    std::vector<Column> columns;
    for (const ContactColumn column : allContactColumns) {
        columns.push_back({column, idOf(column)});
    }
    return columns;
}

TableColumns::TableColumns(QObject* parent)
    : QObject(parent)
    , m_columns(defaults())
    , m_sort {ContactSortKey {}}
{
}

TableColumns::Column& TableColumns::mutableColumn(ContactColumn column)
{
    return *std::find_if(m_columns.begin(), m_columns.end(),
        [column](const Column& c) { return c.column == column; });
}

const TableColumns::Column& TableColumns::column(ContactColumn column) const
{
    return *std::find_if(m_columns.begin(), m_columns.end(),
        [column](const Column& c) { return c.column == column; });
}

void TableColumns::setVisible(ContactColumn column, bool visible)
{
    Column& entry = mutableColumn(column);
    if (entry.visible == visible || column == ContactColumn::Name) {
        return;
    }
    entry.visible = visible;
    emit layoutChanged();
    emit changed();
}

void TableColumns::setWidth(ContactColumn column, int width)
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

void TableColumns::setPlace(ContactColumn column, int place)
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

void TableColumns::setSort(const std::vector<ContactSortKey>& sort)
{
    if (m_sort == sort || sort.empty()) {
        return;
    }
    m_sort = sort;
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
    for (const ContactSortKey& key : m_sort) {
        sort.append(QJsonObject {{u"id"_s, idOf(key.column)}, {u"descending"_s, key.descending}});
    }
    return {{u"schema"_s, schemaVersion}, {u"columns"_s, columns}, {u"sort"_s, sort},
        {u"density"_s, densityKey(m_density)}};
}

bool TableColumns::fromJson(const QJsonObject& json)
{
    const int schema = json[u"schema"_s].toInt();
    if (schema < 1 || schema > schemaVersion) {
        return false;
    }
    std::vector<Column> columns;
    const auto isListed = [&columns](ContactColumn column) {
        return std::any_of(columns.begin(), columns.end(),
            [column](const Column& c) { return c.column == column; });
    };
    const QJsonArray entries = json[u"columns"_s].toArray();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        const auto column = columnById(entry[u"id"_s].toString());
        if (!column || isListed(*column)) {
            continue;
        }
        const bool visible = entry[u"visible"_s].toBool(true) || *column == ContactColumn::Name;
        columns.push_back(
            {*column, idOf(*column), visible, std::clamp(entry[u"width"_s].toInt(), 0, maxWidth)});
    }
    // What a newer program added stands where it stands by default.
    const auto usual = defaults();
    for (size_t i = 0; i < usual.size(); ++i) {
        if (!isListed(usual[i].column)) {
            const auto place = std::min(std::ssize(columns), static_cast<std::ptrdiff_t>(i));
            columns.insert(columns.begin() + place, usual[i]);
        }
    }
    std::vector<ContactSortKey> sort;
    const QJsonArray keys = json[u"sort"_s].toArray();
    for (const auto& value : keys) {
        const QJsonObject entry = value.toObject();
        const auto column = columnById(entry[u"id"_s].toString());
        const bool known = column
            && std::any_of(sort.begin(), sort.end(),
                [&](const ContactSortKey& key) { return key.column == *column; });
        if (column && !known) {
            sort.push_back({*column, entry[u"descending"_s].toBool()});
        }
    }
    if (sort.empty()) {
        sort.push_back({});
    }
    const bool changes = m_columns != columns;
    m_columns = std::move(columns);
    if (changes) {
        emit layoutChanged();
        emit changed();
    }
    setSort(sort);
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
        if (column.column == ContactColumn::Name) {
            continue;
        }
        auto* entry = menu->addAction(words::column(column.column));
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
        auto* entry = submenu->addAction(words::column(column.column));
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
