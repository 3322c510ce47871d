#pragma once

#include "models/columntablemodel.h"
#include "ui/theme/metrics.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QMenu;

namespace kontorist {

/// One column as its table describes it; the place in the list is the column's number in the model.
struct ColumnSpec
{
    QString id; ///< stable, for the saved layout: "name", "email" …
    std::function<QString()> title; ///< in the present language
    /// In average letters: what the column needs, and its share of what is left over.
    double letters = 12;
    double share = 1;
    bool visible = true; ///< at first
    bool canHide = true;
    bool canSort = true;
};

/// The columns of a table and what it is sorted by as long as nobody chose.
struct ColumnsSpec
{
    std::vector<ColumnSpec> columns;
    SortKey usual;
};

/// How the table's columns stand: order, width, visibility, sort and row height. Saved as JSON
/// keyed by column id, so that columns that come or go with a version do no harm.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    static constexpr int schemaVersion = 1;

    struct Column
    {
        int column; ///< in the model
        QString id;
        bool visible = true;
        int width
            = 0; ///< set by the user, in tenths of the font's average letter width; 0 = automatic
        friend bool operator==(const Column&, const Column&) = default;
    };

    explicit TableColumns(ColumnsSpec spec, QObject* parent = nullptr);

    [[nodiscard]] const ColumnsSpec& spec() const { return m_spec; }
    [[nodiscard]] const ColumnSpec& specOf(int column) const;
    /// In the order they are shown.
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const Column& column(int column) const;
    [[nodiscard]] const std::vector<SortKey>& sort() const { return m_sort; }
    [[nodiscard]] Density density() const { return m_density; }

    /// Those that cannot be hidden stay.
    void setVisible(int column, bool visible);
    void setWidth(int column, int width);
    void setPlace(int column, int place);
    /// Keys of columns that cannot be sorted by are left out; empty changes nothing.
    void setSort(std::vector<SortKey> sort);
    void setDensity(Density density);
    /// "Reset columns": order, widths and visibility; sort and density stay.
    void reset();

    [[nodiscard]] QJsonObject toJson() const;
    /// Unknown columns are skipped, missing ones stand at their usual place, nonsense is ignored. A
    /// document of a newer schema changes nothing and gives false.
    bool fromJson(const QJsonObject& json);

    /// A menu for View and for the header: columns to tick, "Sort by", "Row height", "Reset
    /// columns". Follows the columns while it lives.
    [[nodiscard]] QMenu* createMenu(QWidget* parent);
    /// Fills an existing menu; what is in it is replaced.
    void fillMenu(QMenu* menu);

signals:
    /// Anything changed: time to save toJson().
    void changed();
    void layoutChanged(); ///< order, widths or visibility
    void sortChanged();
    void densityChanged();

private:
    [[nodiscard]] Column& mutableColumn(int column);
    [[nodiscard]] int columnById(const QString& id) const; ///< -1 unknown
    [[nodiscard]] std::vector<Column> defaults() const;
    [[nodiscard]] std::vector<Column> columnsFrom(const QJsonObject& json) const;
    [[nodiscard]] std::vector<SortKey> sortFrom(const QJsonObject& json) const;
    void addSortMenu(QMenu* menu);
    void addDensityMenu(QMenu* menu);

    ColumnsSpec m_spec;
    std::vector<Column> m_columns;
    std::vector<SortKey> m_sort;
    Density m_density = Density::Normal;
};

} // namespace kontorist
