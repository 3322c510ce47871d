#pragma once

#include "domain/customerquery.h"
#include "domain/staff.h"
#include "ui/table/filterbar.h"

namespace kontorist {

/// The filters of the Customers table.
class CustomerFilterBar : public QueryFilterBar<CustomerQuery>
{
    Q_OBJECT

public:
    enum Filter { Archived, Technician, Number };

    explicit CustomerFilterBar(QWidget* parent = nullptr);

    /// Who can be a technician.
    void setStaff(std::vector<StaffMember> staff);

signals:
    /// Once per turn of the event loop.
    void queryChanged(const kontorist::CustomerQuery& query);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString countWords(int number) const override;
    [[nodiscard]] QString filterName(int filter) const override;
    [[nodiscard]] bool isSet(int filter) const override;
    [[nodiscard]] QString filterValue(int filter) const override;
    void unset(int filter) override;
    void choose(int filter, QWidget* at) override;
    void emitQuery(const CustomerQuery& query) override { emit queryChanged(query); }

private:
    void chooseArchived(QWidget* at);
    void chooseTechnician(QWidget* at);
    void chooseNumber(QWidget* at);

    std::vector<StaffMember> m_staff;
};

} // namespace kontorist
