#pragma once

#include "services/accessservice.h"
#include "ui/common/rowsmodel.h"

namespace kontorist {

/// Rows of the access map: person or customer, account type, level, status, access,
/// permissions, facilities. Permissions and facilities are those that have an effect now; of a
/// barred row the tooltip tells what is granted.
class AccessMapModel : public RowsModel<AccessRow>
{
public:
    enum Place { Who, Kind, Level, Status, Access, Granted, Facilities };

    explicit AccessMapModel(QObject* parent);

    /// The first column names people (true), or customers.
    void showPeople(bool people);
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation way, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    bool m_people = true;
};

/// The map as a table for other programs: English and stable names.
[[nodiscard]] QStringList accessCsvHeader();
[[nodiscard]] QStringList accessCsvCells(const AccessRow& row);

} // namespace kontorist
