#include "ui/bookings/bookingspage.h"

#include "ui/bookings/bookingfilterbar.h"
#include "ui/bookings/bookingtable.h"
#include "ui/table/searchbox.h"

#include <QPushButton>

namespace kontorist {

using namespace Qt::StringLiterals;

BookingsPage::BookingsPage(BookingTableModel& model, const Theme& theme)
    : RecordTablePage(
        new BookingFilterBar, new RecordTableView(model, theme, bookingTableSpec(model)),
        [] { return tr("Add booking"); }, theme)
{
    setObjectName(u"bookings-page"_s);
    addButton().setObjectName(u"add-booking-button"_s);
    search().setWords([]() -> SearchBox::Words {
        return {tr("Search: exhibitor, e-mail, event, place, B-104 (Ctrl+F)"),
            tr("Search bookings"),
            tr("Finds exhibitor, e-mail, event, place and the number of the booking, also inside "
               "words.")};
    });
}

BookingFilterBar& BookingsPage::filters()
{
    return static_cast<BookingFilterBar&>(filterBar());
}

} // namespace kontorist
