#include "ui/customers/customeruserspage.h"

#include "ui/customers/customeruserfilterbar.h"
#include "ui/customers/customerusertable.h"
#include "ui/table/searchbox.h"

#include <QPushButton>

namespace kontorist {

using namespace Qt::StringLiterals;

CustomerUsersPage::CustomerUsersPage(CustomerUserTableModel& model, const Theme& theme)
    : RecordTablePage(
        new CustomerUserFilterBar, new RecordTableView(model, theme, customerUserTableSpec(model)),
        [] { return tr("Add customer user"); }, theme)
{
    setObjectName(u"customer-users-page"_s);
    addButton().setObjectName(u"add-customer-user-button"_s);
    search().setWords([]() -> SearchBox::Words {
        return {tr("Search: person, e-mail, customer, login name (Ctrl+F)"),
            tr("Search customer users"),
            tr("Finds person, e-mail, customer, customer number and login name, also inside "
               "words.")};
    });
}

CustomerUserFilterBar& CustomerUsersPage::filters()
{
    return static_cast<CustomerUserFilterBar&>(filterBar());
}

} // namespace kontorist
