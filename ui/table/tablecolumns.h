#pragma once

#include "domain/contactquery.h"
#include "ui/theme/metrics.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <vector>

class QMenu;

namespace kontorist {

/// How the table's columns stand: order, width, visibility, sort and row height. Saved as JSON
/// keyed by column id, so that columns that come or go with a version do no harm.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    static constexpr int schemaVersion = 1;

    struct Column
    {
        ContactColumn column;
        QString id; ///< stable: "name", "email", "status", "company", "terms", "invited", "created"
        bool visible = true;
        int width
            = 0; ///< set by the user, in tenths of the font's average letter width; 0 = automatic
        friend bool operator==(const Column&, const Column&) = default;
    };

    explicit TableColumns(QObject* parent = nullptr);

    /// In the order they are shown.
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] const Column& column(ContactColumn column) const;
    [[nodiscard]] const std::vector<ContactSortKey>& sort() const { return m_sort; }
    [[nodiscard]] Density density() const { return m_density; }

    /// The name column cannot be hidden.
    void setVisible(ContactColumn column, bool visible);
    void setWidth(ContactColumn column, int width);
    void setPlace(ContactColumn column, int place);
    void setSort(const std::vector<ContactSortKey>& sort);
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

    [[nodiscard]] static QString idOf(ContactColumn column);

signals:
    /// Anything changed: time to save toJson().
    void changed();
    void layoutChanged(); ///< order, widths or visibility
    void sortChanged();
    void densityChanged();

private:
    [[nodiscard]] Column& mutableColumn(ContactColumn column);
    [[nodiscard]] static std::vector<Column> defaults();
    void addSortMenu(QMenu* menu);
    void addDensityMenu(QMenu* menu);

    std::vector<Column> m_columns;
    std::vector<ContactSortKey> m_sort;
    Density m_density = Density::Normal;
};

} // namespace kontorist
