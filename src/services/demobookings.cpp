#include "services/demobookings.h"

#include "domain/emailaddress.h"
#include "services/bookingedits.h"
#include "services/bookingmails.h"
#include "services/bookingsteps.h"

#include <QUuid>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr int bookingsPerFair = 36;
constexpr int olderBookings = 12;

QString exhibitorName(int number)
{
    static const QStringList names {u"Bageri Hjortronet AB"_s, u"Nordlys Keramikk"_s,
        u"Atelier du Lin"_s, u"Sjöfartsmuseets vänner"_s, u"Honung från Ekeby"_s,
        u"Glassblåseriet på kajen"_s, u"Rørvik Strikk AS"_s, u"La Cave de Léon"_s,
        u"Kari Nordmann"_s, u"Smedjan i Byn"_s, u"Alpaca & Co"_s, u"Kvarnens Knäckebröd"_s,
        u"Les Savons de Mathilde"_s, u"Fjällrökeriet"_s, u"Hantverkskollektivet Väven"_s,
        u"Møllers Chokolade"_s, u"Trädgård & Ton"_s, u"Ølbryggeri Nord"_s};
    const QString& name = names.at(number % names.size());
    const int again = number / static_cast<int>(names.size());
    return again == 0 ? name : QString(name % u" "_s % QString::number(again + 1));
}

QString address(int number)
{
    static const QStringList addresses {u"Storgatan 12\n411 24 Göteborg"_s,
        u"Kongens gate 5\n0153 Oslo"_s, u"12 rue des Tisserands\n69004 Lyon"_s,
        u"Hamnvägen 3\n392 31 Kalmar"_s, u"Bryggen 7\n5003 Bergen"_s};
    return addresses.at(number % addresses.size());
}

} // namespace

DemoBookings::DemoBookings(DbConnection& connection, const Actor& actor, const QDateTime& now)
    : m_connection(connection)
    , m_actor(actor)
    , m_now(now)
{
    // The office's first clerk made them, whatever the rights of who asks for the demo.
    m_actor.rights = allRights();
}

WriteScope DemoBookings::scope(int daysAgo)
{
    return {m_connection, m_actor, m_now.addSecs(-daysAgo * day),
        QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

Result<void> DemoBookings::fill()
{
    KONTORIST_TRY(setSeller());
    const QDate today = m_now.date();
    EventDraft older;
    older.name = u"Vårmarknaden 2018"_s;
    older.startsOn = QDate(2018, 5, 12);
    older.endsOn = QDate(2018, 5, 13);
    older.currency = u"SEK"_s;
    KONTORIST_ASSIGN(Fair spring, makeFair(older, 400, u"1-20"_s, false));
    for (int i = 0; i < olderBookings; ++i) {
        KONTORIST_TRY(tellOlder(spring, i));
    }
    EventDraft soon;
    soon.name = u"Hantverksmässan"_s;
    soon.startsOn = today.addDays(45);
    soon.endsOn = today.addDays(47);
    soon.bookBy = today.addDays(30);
    soon.currency = u"SEK"_s;
    soon.organiserEmail = u"massa@oberg.example"_s;
    EventDraft abroad;
    abroad.name = u"Salon des artisans"_s;
    abroad.startsOn = today.addDays(90);
    abroad.endsOn = today.addDays(92);
    abroad.currency = u"EUR"_s;
    abroad.timeZone = u"Europe/Paris"_s;
    abroad.capacity = 40;
    for (const auto& [draft, places] :
        {std::pair(soon, u"A1-A30, B1-B20"_s), std::pair(abroad, u"H01-H40"_s)}) {
        KONTORIST_ASSIGN(Fair fair, makeFair(draft, 120, places, draft.currency == "EUR"_L1));
        for (int i = 0; i < bookingsPerFair; ++i) {
            KONTORIST_TRY(tell(fair, i));
        }
    }
    return linkSome();
}

Result<void> DemoBookings::setSeller()
{
    Seller seller;
    seller.name = u"Öbergs Tryckeri AB"_s;
    seller.address = u"Tryckargatan 8\n413 01 Göteborg"_s;
    seller.orgNumber = u"556000-0001"_s;
    seller.vatNumber = u"SE556000000101"_s;
    seller.email = u"faktura@oberg.example"_s;
    seller.phone = u"+46 31 000 00 00"_s;
    seller.iban = u"SE4550000000058398257466"_s;
    seller.bic = u"ESSESESS"_s;
    seller.bankgiro = u"5050-1055"_s;
    seller.swish = u"1230000000"_s;
    return OfficeRepository(m_connection)
        .saveSetting(u"invoice.seller"_s, sellerToText(normalizedSeller(seller)));
}

Result<DemoBookings::Fair> DemoBookings::makeFair(
    const EventDraft& draft, int daysAgo, const QString& places, bool inEuro)
{
    WriteScope work = scope(daysAgo);
    Fair fair;
    const qint64 factor = inEuro ? 10 : 100;
    KONTORIST_ASSIGN(const EventId id, work.events.insert(normalizedDraft(draft), work.now));
    const auto item
        = [&](PriceKind kind, const QString& name, qint64 price, int vat) -> Result<PriceItem> {
        PriceItem made;
        made.event = id;
        made.kind = kind;
        made.name = name;
        made.unitPrice = price * factor;
        made.vatRate = vat;
        KONTORIST_ASSIGN(made.id, work.events.insertItem(made));
        return made;
    };
    const int vat = inEuro ? 2000 : 2500;
    KONTORIST_ASSIGN(
        const PriceItem corner, item(PriceKind::Place, u"Corner stand, 9 m²"_s, 6900, vat));
    KONTORIST_ASSIGN(const PriceItem row, item(PriceKind::Place, u"Row stand, 6 m²"_s, 4500, vat));
    for (const auto& [name, price] : {std::pair(u"Electricity, 10 A"_s, qint64(950)),
             std::pair(u"Table with cloth"_s, qint64(320)), std::pair(u"Chair"_s, qint64(90))}) {
        KONTORIST_ASSIGN(PriceItem extra, item(PriceKind::Extra, name, price, vat));
        fair.extras.push_back(std::move(extra));
    }
    KONTORIST_ASSIGN(const QStringList numbers, placeNumbers(places));
    for (const QString& number : numbers) {
        const bool first = fair.places.size() % 5 == 0;
        KONTORIST_ASSIGN(
            const PlaceId place, work.events.insertPlace(id, number, first ? corner.id : row.id));
        KONTORIST_ASSIGN(Place made, work.events.loadPlace(place));
        fair.places.push_back(std::move(made));
    }
    KONTORIST_ASSIGN(fair.event, work.events.load(id));
    KONTORIST_TRY(work.audit({u"event.add"_s, u"event"_s, id.value(), draft.name, {}, {}}));
    return fair;
}

Result<Booking> DemoBookings::book(
    Fair& fair, int number, const QString& email, const QDateTime& createdAt)
{
    WriteScope work = scope(70);
    NewBooking booking;
    booking.event = fair.event.id;
    booking.createdAt = createdAt;
    booking.draft.exhibitor = exhibitorName(number);
    booking.draft.email = email;
    booking.draft.address = address(number);
    booking.draft.language = contactLanguages().at(number % contactLanguages().size());
    booking.draft.place = fair.places.at(fair.nextPlace++ % fair.places.size()).id;
    booking.draft.discount = number % 7 == 0 ? 1000 : 0;
    for (size_t i = 0; i < fair.extras.size(); ++i) {
        if ((number + static_cast<int>(i)) % 3 == 0) {
            booking.draft.extras.push_back({fair.extras[i].id, 1 + number % 4});
        }
    }
    return bookingedits::add(work, booking);
}

/// Every twelfth booking has the same story.
Result<void> DemoBookings::tell(Fair& fair, int number)
{
    const QString mail = u"stand%1@%2.example"_s.arg(QString::number(number + 1),
        fair.event.draft.currency == "EUR"_L1 ? u"artisan"_s : u"hantverk"_s);
    const int story = number % 12;
    const QString typed = story == 10 ? u"info at no-address"_s : (story == 11 ? QString() : mail);
    KONTORIST_ASSIGN(
        const Booking booking, book(fair, number, typed, m_now.addSecs(-(75 + number) * day)));
    switch (story) {
    case 0:
        return {}; // waits in the inbox
    case 1:
        return offer(booking, 3, 7);
    case 2:
        return offer(booking, 20, 7); // nobody answered
    case 3:
    case 4: {
        WriteScope work = scope(8);
        KONTORIST_TRY(bookingsteps::setAnswer(work, BookingAction::RecordAccepted, booking.id, 0));
        return {};
    }
    case 5: {
        WriteScope work = scope(6);
        KONTORIST_TRY(bookingsteps::setAnswer(work, BookingAction::RecordDeclined, booking.id, 0));
        return {};
    }
    case 9: {
        WriteScope work = scope(30);
        KONTORIST_TRY(bookingsteps::cancel(work, BookingAction::Cancel, booking.id, 0));
        return {};
    }
    case 11: {
        m_toLink.push_back(booking.id);
        return {};
    }
    default:
        return invoice(booking, number);
    }
}

/// Approved some while ago: open, overdue, paid in part, paid, or credited.
Result<void> DemoBookings::invoice(const Booking& booking, int number)
{
    const int ages[] {5, 38, 70, 95, 20};
    const int age = ages[number % 5];
    KONTORIST_TRY(offer(booking, age + 2, 7));
    {
        WriteScope work = scope(age + 1);
        KONTORIST_TRY(bookingsteps::setAnswer(work, BookingAction::RecordAccepted, booking.id, 0));
    }
    WriteScope work = scope(age);
    KONTORIST_ASSIGN(const Booking approved, bookingsteps::approve(work, booking.id, 0));
    const int story = number % 4;
    if (story == 0) {
        return {};
    }
    WriteScope later = scope(std::max(0, age - 4));
    if (story == 3) {
        KONTORIST_TRY(bookingsteps::returnToUnprocessed(later, booking.id, 0));
        return {};
    }
    Payment payment;
    payment.invoice = approved.invoice;
    const qint64 total = approved.sums.total();
    payment.amount = story == 1 ? total : total / 2;
    payment.paidOn = dayOf(later.now, approved.timeZone);
    payment.method = number % 2 == 0 ? PaymentMethod::Bank : PaymentMethod::Swish;
    return bookingsteps::pay(later, payment);
}

/// From before and after the cut-off.
Result<void> DemoBookings::tellOlder(Fair& fair, int number)
{
    const QDateTime created = defaultCutOff().addDays(number - 8);
    KONTORIST_ASSIGN(const Booking booking,
        book(fair, number, u"var%1@marknad.example"_s.arg(number + 1), created));
    if (number % 3 != 0) {
        return {};
    }
    WriteScope work = scope(60);
    KONTORIST_TRY(bookingsteps::approve(work, booking.id, 0));
    return {};
}

Result<void> DemoBookings::offer(const Booking& booking, int daysAgo, int daysToReply)
{
    WriteScope work = scope(daysAgo);
    bookingmails::MailWish wish;
    wish.booking = booking.id;
    wish.kind = BookingMailKind::Offer;
    wish.replyBy = work.now.date().addDays(daysToReply);
    const auto mail = bookingmails::compose(m_connection, wish, m_actor, true, work.now);
    if (!mail) {
        // Handled by phone and post.
        return mail.error().code == ErrorCode::Refused ? Result<void>() : failure(mail.error());
    }
    KONTORIST_TRY(bookingmails::record(work, *mail, MailChannel::DraftFile));
    return {};
}

/// To people who have an account; and one more whose address has one, but nobody linked it yet.
Result<void> DemoBookings::linkSome()
{
    ContactQuery query;
    query.statuses = {ContactStatus::Active};
    const ContactQuerySql sql(query, m_now, m_connection.dialect());
    auto page = sql.page(ContactRepository::columns(), nullptr, true, false, SearchPlan::WalkOrder);
    page.binds << static_cast<qint64>(m_toLink.size()) << 0;
    KONTORIST_ASSIGN(const auto people, ContactRepository(m_connection).select(page));
    for (size_t i = 0; i < people.size() && i < m_toLink.size(); ++i) {
        WriteScope work = scope(2);
        if (i % 2 == 0) {
            KONTORIST_TRY(bookingsteps::link(work, m_toLink[i], 0, people[i].id, {}));
            continue;
        }
        KONTORIST_ASSIGN(const Booking booking, work.bookings.load(m_toLink[i]));
        BookingDraft draft = booking.draft;
        draft.email = people[i].email;
        KONTORIST_TRY(bookingedits::edit(work, booking.id, booking.draft, draft));
    }
    return {};
}

} // namespace kontorist
