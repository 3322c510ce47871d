#pragma once

#include "domain/bookingactions.h"
#include "services/bookingservice.h"
#include "services/eventservice.h"
#include "services/guestbookingservice.h"
#include "services/invoiceservice.h"
#include "support/customeroffice.h"

namespace kontorist::testing {

/// A real database with an event, its places and price list, a seller that is set up, and the ways
/// to bring a booking into each status and access mode.
class BookingOffice : public CustomerOffice
{
public:
    BookingOffice()
    {
        EventDraft draft;
        draft.name = QStringLiteral("Vårmässan");
        draft.startsOn = QDate(2026, 5, 8);
        draft.endsOn = QDate(2026, 5, 10);
        draft.currency = QStringLiteral("SEK");
        draft.organiserEmail = QStringLiteral("massa@arrangor.se");
        event = must(workspace->events().add(draft));
        standPrice = item(PriceKind::Place, QStringLiteral("Corner stand"), 1'250'000);
        table = item(PriceKind::Extra, QStringLiteral("Table"), 45'050);
        places = must(
            workspace->events().addPlaces(event.id, QStringLiteral("A1-A30"), standPrice.id));
        setSeller();
    }

    PriceItem item(PriceKind kind, const QString& name, qint64 price, int vat = 2500) const
    {
        PriceItem made;
        made.event = event.id;
        made.kind = kind;
        made.name = name;
        made.unitPrice = price;
        made.vatRate = vat;
        return must(workspace->events().savePriceItem(made));
    }

    void setSeller() const
    {
        InvoiceSettings settings;
        settings.seller.name = QStringLiteral("Arrangör AB");
        settings.seller.address = QStringLiteral("Mässgatan 1\n412 51 Göteborg");
        settings.seller.bankgiro = QStringLiteral("5050-1055");
        settings.seller.swish = QStringLiteral("1237856901");
        settings.seller.iban = QStringLiteral("SE4550000000058398257466");
        must(workspace->invoices().saveSettings(settings));
    }

    [[nodiscard]] NewBooking wish(const QString& email, int place) const
    {
        NewBooking booking;
        booking.event = event.id;
        booking.draft.exhibitor = QStringLiteral("Kari Olsen AS");
        booking.draft.email = email;
        booking.draft.address = QStringLiteral("Storgata 5\n0155 Oslo");
        if (place >= 0) {
            booking.draft.place = places.at(static_cast<size_t>(place)).id;
        }
        booking.draft.extras = {{table.id, 2}};
        return booking;
    }

    [[nodiscard]] Booking book(
        const QString& email, int place, const QDateTime& createdAt = {}) const
    {
        NewBooking booking = wish(email, place);
        booking.createdAt = createdAt;
        return must(workspace->bookings().add(booking));
    }

    [[nodiscard]] Booking now(BookingId id) const
    {
        return must(workspace->bookings().details(id)).booking;
    }

    [[nodiscard]] Booking perform(BookingAction action, BookingId id) const
    {
        return must(workspace->bookings().perform(action, id, 0));
    }

    /// Hands a mail off and gives the code in it; empty where it is refused.
    [[nodiscard]] QString mail(BookingId id, BookingMailKind kind = BookingMailKind::Booking,
        MailRecipient recipient = MailRecipient::Exhibitor) const
    {
        const auto prepared
            = workspace->bookings()
                  .prepareMail(id, kind,
                      kind == BookingMailKind::Offer ? QDate(2026, 3, 9) : QDate(), recipient)
                  .result();
        if (!prepared) {
            return {};
        }
        const auto handed
            = workspace->bookings().handOff(*prepared, MailChannel::DraftFile).result();
        return handed ? prepared->link.section(u'/', -1) : QString();
    }

    /// Brings a booking into this status by the steps that lead there in daily work.
    void bring(BookingId id, BookingStatus status) const
    {
        switch (status) {
        case BookingStatus::Unprocessed:
            break;
        case BookingStatus::Offered:
            if (mail(id, BookingMailKind::Offer).isEmpty()) {
                qFatal("cannot offer");
            }
            break;
        case BookingStatus::Accepted:
            std::ignore = perform(BookingAction::RecordAccepted, id);
            break;
        case BookingStatus::Declined:
            std::ignore = perform(BookingAction::RecordDeclined, id);
            break;
        case BookingStatus::Approved:
            std::ignore = perform(BookingAction::Approve, id);
            break;
        case BookingStatus::Cancelled:
            std::ignore = perform(BookingAction::Cancel, id);
            break;
        }
    }

    [[nodiscard]] InvoiceDetails pay(InvoiceNumber number, qint64 amount) const
    {
        return must(workspace->invoices().registerPayment(
            number, amount, QDate(2026, 3, 2), PaymentMethod::Bank, {}));
    }

    Event event;
    PriceItem standPrice;
    PriceItem table;
    std::vector<Place> places;
};

} // namespace kontorist::testing
