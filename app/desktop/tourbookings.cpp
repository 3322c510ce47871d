#include "app/desktop/tourbookings.h"

#include "app/desktop/compositionroot.h"
#include "app/desktop/tourpictures.h"
#include "app/desktop/tourscript.h"
#include "base/futures.h"
#include "services/bookingservice.h"

#include <QAction>

#include <memory>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// What the tour looks for first: a booking that can be approved, one that is to be paid, and one
/// whose place can be offered.
struct Shown
{
    BookingId toApprove;
    BookingId toPay;
    BookingId toOffer;
};

class BookingTour
{
public:
    BookingTour(TourScript& script, CompositionRoot& root)
        : m_script(script)
        , m_root(root)
        , m_shown(std::make_shared<Shown>())
    {
    }

    void add()
    {
        addFinding(BookingStatus::Accepted, &Shown::toApprove);
        addFinding(BookingStatus::Approved, &Shown::toPay);
        addFinding(BookingStatus::Unprocessed, &Shown::toOffer);
        addBooking(&Shown::toApprove, u"bookings.png"_s);
        addDialog(ActionId::ApproveBooking, u"ApproveDialog"_s, u"approve-booking.png"_s);
        addDialog(ActionId::EditBooking, u"BookingForm"_s, u"edit-booking.png"_s);
        addBooking(&Shown::toOffer, {});
        addDialog(ActionId::SendPlaceOffer, u"OfferDialog"_s, u"send-place-offer.png"_s);
        addBooking(&Shown::toPay, u"booking-to-pay.png"_s);
        addDialog(ActionId::RegisterPayment, u"PaymentDialog"_s, u"register-payment.png"_s);
        addDialog(ActionId::AddBooking, u"BookingForm"_s, u"add-booking.png"_s);
        addDialog(ActionId::EventsAndPlaces, u"EventsDialog"_s, u"events.png"_s);
        addSection(Section::ManualBookings);
        addWindowPicture(u"manual-bookings.png"_s);
        addSection(Section::Invoices);
        addWindowPicture(u"invoices.png"_s);
        addSection(Section::Contacts);
    }

private:
    void addFinding(BookingStatus status, BookingId Shown::*into)
    {
        m_script.add(
            u"find a booking worth showing"_s,
            [&root = m_root, shown = m_shown, status, into] {
                BookingQuery query;
                query.statuses = {status};
                query.email = EmailFilter::Correct;
                if (status == BookingStatus::Approved) {
                    query.invoices = {InvoiceState::Issued};
                }
                whenDone(root.workspace()->bookings().rows(query, 0, 1), &root.window(),
                    [shown, into](const Result<std::vector<Booking>>& rows) {
                        if (rows && !rows->empty()) {
                            (*shown).*into = rows->front().id;
                        }
                    });
            },
            [shown = m_shown, into] { return ((*shown).*into).isValid(); });
    }

    /// Selects it; takes a picture where `file` names one.
    void addBooking(BookingId Shown::*which, const QString& file)
    {
        m_script.add(
            u"go to a booking"_s,
            [&root = m_root, shown = m_shown, which] {
                root.window().goToBooking((*shown).*which);
            },
            [&root = m_root, shown = m_shown, which] {
                const auto& facts = root.window().actions().facts();
                return facts.section == Section::Bookings && facts.booking.has_value();
            });
        addSettling();
        if (!file.isEmpty()) {
            m_script.addPicture(file, [&root = m_root] { return &root.window(); });
        }
    }

    void addSection(Section section)
    {
        m_script.add(
            u"go to a section"_s, [&root = m_root, section] { root.window().goToSection(section); },
            [&root = m_root, section] {
                return root.window().actions().facts().section == section;
            });
    }

    void addDialog(ActionId action, const QString& name, const QString& file)
    {
        m_script.add(
            u"open "_s + name,
            [&root = m_root, action] { root.window().actions().action(action)->trigger(); },
            [name] { return visibleDialog(name) != nullptr; });
        addWindowPicture(file);
        m_script.addClosing(name);
    }

    void addWindowPicture(const QString& file)
    {
        addSettling();
        m_script.addPicture(file, [&root = m_root] { return &root.window(); });
    }

    void addSettling()
    {
        m_script.addSettling([&root = m_root] { return &root.window(); });
    }

    TourScript& m_script;
    CompositionRoot& m_root;
    std::shared_ptr<Shown> m_shown;
};

} // namespace

void addBookingTour(TourScript& script, CompositionRoot& root)
{
    BookingTour(script, root).add();
}

} // namespace kontorist
