#include "ui/customers/customerspage.h"

#include "ui/customers/customerfilterbar.h"
#include "ui/customers/customertable.h"
#include "ui/table/searchbox.h"

#include <QPushButton>

namespace kontorist {

using namespace Qt::StringLiterals;

CustomersPage::CustomersPage(CustomerTableModel& model, const Theme& theme)
    : RecordTablePage(
        new CustomerFilterBar, new RecordTableView(model, theme, customerTableSpec(model)),
        [] { return tr("Add customer"); }, theme)
{
    setObjectName(u"customers-page"_s);
    addButton().setObjectName(u"add-customer-button"_s);
    search().setWords([]() -> SearchBox::Words {
        return {tr("Search: customer name or number (Ctrl+F)"), tr("Search customers"),
            tr("Finds name and customer number, also inside words.")};
    });
}

CustomerFilterBar& CustomersPage::filters()
{
    return static_cast<CustomerFilterBar&>(filterBar());
}

} // namespace kontorist
