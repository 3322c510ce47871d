#include "support/bookingoffice.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Action = BookingAction;
using Status = BookingStatus;
using Mode = AccessMode;

namespace {

/// A booking that is reached in this way, in this status. An older one or one without an address
/// cannot be offered by mail: made so afterwards.
Booking inCell(BookingOffice& office, Mode mode, Status status, int place)
{
    const bool older = mode == Mode::ManualLegacy;
    const QString email = u"kari%1@olsen.no"_s.arg(place);
    const bool offered = status == Status::Offered;
    const QDateTime created
        = older ? QDateTime(QDate(2018, 4, 1), QTime(8, 0), Qt::UTC) : QDateTime();
    Booking booking
        = office.book(mode == Mode::ManualNoEmail && !offered ? QString() : email, place, created);
    if (mode == Mode::Account) {
        const Contact contact = office.TestWorkspace::inStatus(ContactStatus::Active, email);
        booking = BookingOffice::must(office->bookings().link(booking.id, 0, contact.id));
    }
    if (older && offered) {
        // Offered while guest links were younger still.
        BookingOffice::must(
            office->bookings().setCutOff(QDateTime(QDate(2017, 1, 1), QTime(0, 0), Qt::UTC)));
    }
    office.bring(booking.id, status);
    if (older && offered) {
        BookingOffice::must(office->bookings().setCutOff(defaultCutOff()));
    }
    if (mode == Mode::ManualNoEmail && offered) {
        std::ignore = office.perform(Action::MarkBounced, booking.id);
    }
    return office.now(booking.id);
}

/// The reason word of the refusal, or empty where it was done; nullopt where the action writes
/// nothing through this service.
std::optional<QString> tryAction(BookingOffice& office, Action action, const Booking& booking)
{
    const auto word = [](const auto& result) { return result ? QString() : result.error().reason; };
    switch (action) {
    case Action::SendOffer:
    case Action::SendMail: {
        const bool offers = action == Action::SendOffer;
        const auto prepared = office->bookings()
                                  .prepareMail(booking.id,
                                      offers ? BookingMailKind::Offer : BookingMailKind::Booking,
                                      offers ? QDate(2026, 3, 9) : QDate())
                                  .result();
        return prepared
            ? word(office->bookings().handOff(*prepared, MailChannel::DraftFile).result())
            : word(prepared);
    }
    case Action::Link: {
        const Contact other
            = office.add(u"Other"_s, u"other%1@b.se"_s.arg(office->audit().head().result()->seq));
        return word(office->bookings().link(booking.id, 0, other.id).result());
    }
    case Action::RegisterPayment:
        return booking.invoice.isValid()
            ? std::optional(word(office->invoices()
                                     .registerPayment(booking.invoice, 100, QDate(2026, 3, 2),
                                         PaymentMethod::Bank, {})
                                     .result()))
            : std::nullopt;
    case Action::Edit: {
        BookingDraft after = booking.draft;
        after.discount = 1000;
        return word(office->bookings().edit(booking.id, booking.draft, after).result());
    }
    case Action::SendInvoice:
    case Action::Accept:
    case Action::Decline:
    case Action::CancelByGuest:
    case Action::ViewInvoice:
    case Action::PayInvoice:
        return std::nullopt;
    default:
        return word(office->bookings().perform(action, booking.id, 0).result());
    }
}

} // namespace

class TestBookings : public QObject
{
    Q_OBJECT

private slots:
    void everyCell_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("status");
        for (const auto mode : allAccessModes) {
            for (const auto status : allBookingStatuses) {
                QTest::addRow("BKG-02 BKG-09 BKG-27 %s %s", qPrintable(accessModeName(mode)),
                    qPrintable(bookingStatusName(status)))
                    << static_cast<int>(mode) << static_cast<int>(status);
            }
        }
    }

    /// Each action through the service is done or refused as the table says, and where it is
    /// refused nothing is written.
    void everyCell()
    {
        QFETCH(int, mode);
        QFETCH(int, status);
        BookingOffice office;
        int place = 0;
        for (const auto& rule : bookingActionRules()) {
            const Booking before
                = inCell(office, static_cast<Mode>(mode), static_cast<Status>(status), place++);
            QCOMPARE(accessModeName(before.mode), accessModeName(static_cast<Mode>(mode)));
            QCOMPARE(
                bookingStatusName(before.status), bookingStatusName(static_cast<Status>(status)));
            const auto details = BookingOffice::must(office->bookings().details(before.id));
            const BookingVerdict verdict = judge(rule.action, details.facts);
            const auto outcome = tryAction(office, rule.action, before);
            if (!outcome) {
                continue;
            }
            const Booking after = office.now(before.id);
            if (rule.action != Action::RegisterPayment || verdict.allowed()) {
                QVERIFY2(outcome->isEmpty() == verdict.allowed(),
                    qPrintable(u"%1: %2"_s.arg(QString(rule.id), *outcome)));
            }
            if (verdict.allowed()) {
                QCOMPARE(bookingStatusName(after.status),
                    bookingStatusName(rule.result[static_cast<size_t>(before.status)]));
                QVERIFY(
                    after.rowVersion > before.rowVersion || rule.action == Action::RegisterPayment);
            } else {
                QCOMPARE(after.rowVersion, before.rowVersion);
                QCOMPARE(after.status, before.status);
            }
            QCOMPARE(after.status == Status::Approved,
                after.invoiceState == InvoiceState::Issued
                    || after.invoiceState == InvoiceState::Paid);
        }
        QCOMPARE(office.problems(), QStringList());
        QVERIFY(office->audit().verify().result()->intact);
    }

    void wholeLife()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        QCOMPARE(booking.status, Status::Unprocessed);
        QCOMPARE(booking.mode, Mode::GuestLink);
        // A stand for 12,500.00 and two tables for 450.50 each, with 25 % VAT.
        QCOMPARE(booking.sums.net, 1'340'100);
        QCOMPARE(booking.sums.vat, 335'025);
        const QString code = office.mail(booking.id, BookingMailKind::Offer);
        QVERIFY(!code.isEmpty());
        QCOMPARE(office.now(booking.id).status, Status::Offered);
        // The last day counts as a whole in the zone of the event.
        QCOMPARE(
            office.now(booking.id).replyUntil, QDateTime(QDate(2026, 3, 9), QTime(23, 0), Qt::UTC));
        const auto seen = BookingOffice::must(office->guests().show(code));
        QCOMPARE(seen.replyBy, QDate(2026, 3, 9));
        QCOMPARE(office.now(booking.id).status, Status::Offered);
        QCOMPARE(BookingOffice::must(office->guests().accept(code)).status, Status::Accepted);
        const Booking approved = office.perform(Action::Approve, booking.id);
        QCOMPARE(approved.status, Status::Approved);
        QCOMPARE(approved.invoiceState, InvoiceState::Issued);
        const auto issued = BookingOffice::must(office->invoices().details(approved.invoice));
        QCOMPARE(issued.invoice.total(), 1'675'125);
        QCOMPARE(issued.invoice.lines.size(), size_t(2));
        QCOMPARE(issued.invoice.dueOn, QDate(2026, 4, 1));
        QCOMPARE(issued.invoice.buyer.name, u"Kari Olsen AS"_s);
        std::ignore = office.pay(approved.invoice, 1'000'000);
        QCOMPARE(office.now(booking.id).invoiceState, InvoiceState::Issued);
        const auto over = office->invoices()
                              .registerPayment(approved.invoice, 675'126, QDate(2026, 3, 2),
                                  PaymentMethod::Bank, {})
                              .result();
        QCOMPARE(over.error().reason, u"over-open-amount"_s);
        QCOMPARE(over.error().args.value(0), u"6751.25"_s);
        const auto paid = BookingOffice::must(office->guests().pay(code, 675'125, u"swish 4711"_s));
        QCOMPARE(paid.invoiceState, InvoiceState::Paid);
        QCOMPARE(office->bookings()
                     .perform(Action::ReturnToUnprocessed, booking.id, 0)
                     .result()
                     .error()
                     .reason,
            u"invoice-paid"_s);
        // BKG-18: the log names the mail that opened the door.
        const auto log = BookingOffice::must(office->bookings().log(booking.id));
        QVERIFY(std::any_of(log.begin(), log.end(), [](const AuditEvent& line) {
            return line.action == "booking.accept"_L1
                && line.actor == "Guest (mail 1 to exhibitor)"_L1;
        }));
        const Booking cancelled = office.perform(Action::Cancel, booking.id);
        QCOMPARE(cancelled.invoiceState, InvoiceState::Credited);
        const auto all = BookingOffice::must(office->bookings().details(booking.id)).invoices;
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].kind, InvoiceKind::Credit);
        QCOMPARE(all[0].refund, 1'675'125);
        QCOMPARE(all[0].open(), 1'675'125);
        QCOMPARE(all[0].total() + all[1].total(), 0);
        std::ignore = office.pay(all[0].number, 1'675'125);
        QCOMPARE(office.problems(), QStringList());
    }

    void returnedIsPricedAnew()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 1);
        std::ignore = office.perform(Action::Approve, booking.id);
        PriceItem dearer = BookingOffice::must(office->events().priceList(office.event.id)).front();
        QCOMPARE(dearer.kind, PriceKind::Place);
        dearer.unitPrice = 2'000'000;
        BookingOffice::must(office->events().savePriceItem(dearer));
        QCOMPARE(office.now(booking.id).sums.net, 1'340'100);
        const Booking back = office.perform(Action::ReturnToUnprocessed, booking.id);
        QCOMPARE(back.sums.net, 2'090'100);
        QCOMPARE(back.invoiceState, InvoiceState::Credited);
        const Booking again = office.perform(Action::Approve, booking.id);
        QCOMPARE(again.invoice, InvoiceNumber(3));
    }

    void placeIsSoldOnce()
    {
        BookingOffice office;
        const Booking first = office.book(u"a@b.se"_s, 5);
        const Booking second = office.book(u"c@d.se"_s, 5);
        office.bring(first.id, Status::Offered);
        const auto refused = office->bookings().perform(Action::Approve, second.id, 0).result();
        QCOMPARE(refused.error().reason, u"place-taken"_s);
        QCOMPARE(refused.error().args.value(2), first.number());
        QCOMPARE(office->events().removePlace(office.places[5].id, 0).result().error().reason,
            u"place-taken"_s);
        std::ignore = office.perform(Action::Cancel, first.id);
        std::ignore = office.perform(Action::Approve, second.id);
    }

    /// BKG-10, BKG-21: one code per mail and recipient; earlier ones stay valid.
    void codes()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        const QString first = office.mail(booking.id);
        const QString second = office.mail(booking.id);
        const QString third
            = office.mail(booking.id, BookingMailKind::Booking, MailRecipient::Organiser);
        QVERIFY(first != second && second != third && !third.isEmpty());
        for (const QString& code : {first, second, third}) {
            QCOMPARE(BookingOffice::must(office->guests().show(code)).booking, booking.id);
        }
        const auto codes = BookingOffice::must(office->bookings().details(booking.id)).codes;
        QCOMPARE(codes.size(), size_t(3));
        QCOMPARE(codes.front().recipient, u"massa@arrangor.se"_s);
        QVERIFY(codes.front().openedAt.isValid());
        QVERIFY(!codes.front().usedAt.isValid());
        // BKG-17: it opens no other door.
        QCOMPARE(office->accounts().registerWithToken(first, password).result().error().reason,
            u"link-not-valid"_s);
        QCOMPARE(office->accounts().confirm(first).result().error().reason, u"link-not-valid"_s);
        QCOMPARE(office->customerUsers().accept(first, password).result().error().reason,
            u"link-not-valid"_s);
        QCOMPARE(
            office->customerUsers().decline(first).result().error().reason, u"link-not-valid"_s);
        QCOMPARE(
            office->customerUsers().setPasswordWithLink(first, password).result().error().reason,
            u"link-not-valid"_s);
        // BKG-14: without a code, and with the secret of something else, the answer is no.
        const Contact contact = office.add(u"Åsa"_s, u"asa@b.se"_s);
        for (const QString& no : {QString(), u"1"_s, u"B-1"_s, office.invite(contact.id),
                 QString(first.left(first.size() - 1) % u'!')}) {
            QCOMPARE(office->guests().show(no).result().error().reason, u"link-not-valid"_s);
            QCOMPARE(office->guests().accept(no).result().error().reason, u"link-not-valid"_s);
        }
        const auto revoked = office->links().revoke(codes.front().id).result();
        QVERIFY(revoked);
        QCOMPARE(office->guests().show(third).result().error().reason, u"link-not-valid"_s);
        std::ignore = office.perform(Action::RevokeLinks, booking.id);
        QCOMPARE(office->guests().show(first).result().error().reason, u"link-not-valid"_s);
    }

    void linkedBookingHasNoGuests()
    {
        BookingOffice office;
        const Booking booking = office.book(u"asa@tryck.se"_s, 0);
        const QString code = office.mail(booking.id);
        const Contact contact
            = office.TestWorkspace::inStatus(ContactStatus::Active, u"asa@tryck.se"_s);
        QCOMPARE(office.now(booking.id).knownContact, contact.id);
        const Booking linked
            = BookingOffice::must(office->bookings().link(booking.id, 0, contact.id));
        QCOMPARE(linked.mode, Mode::Account);
        QVERIFY(!linked.knownContact.isValid());
        QCOMPARE(office->guests().show(code).result().error().reason, u"link-not-valid"_s);
        const auto offer = BookingOffice::must(
            office->bookings().prepareMail(booking.id, BookingMailKind::Offer, QDate(2026, 3, 9)));
        QVERIFY(!offer.carriesCode);
        QVERIFY(offer.link.endsWith(u"/login"_s));
        BookingOffice::must(office->bookings().handOff(offer, MailChannel::MailProgram));
        QCOMPARE(office.now(booking.id).status, Status::Offered);
        const Booking back = office.perform(Action::Unlink, booking.id);
        QCOMPARE(back.mode, Mode::GuestLink);
        QCOMPARE(office->guests().show(code).result().error().reason, u"link-not-valid"_s);
    }

    /// BKG-23: a booking from before the cut-off stays manual until a code is issued on purpose.
    void olderBookings()
    {
        BookingOffice office;
        const QDateTime last = defaultCutOff().addMSecs(-1);
        const Booking older = office.book(u"a@b.se"_s, 0, last);
        const Booking younger = office.book(u"a@b.se"_s, 1, defaultCutOff());
        QCOMPARE(older.mode, Mode::ManualLegacy);
        QCOMPARE(younger.mode, Mode::GuestLink);
        QCOMPARE(office->bookings()
                     .prepareMail(older.id, BookingMailKind::Booking)
                     .result()
                     .error()
                     .reason,
            u"manual-mode"_s);
        BookingQuery query;
        query.cutOff = CutOffFilter::Before;
        const auto found = BookingOffice::must(office->bookings().rows(query, 0, 10));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, older.id);
        const Booking allowed = office.perform(Action::AllowCode, older.id);
        QCOMPARE(allowed.mode, Mode::GuestLink);
        QVERIFY(!office.mail(older.id).isEmpty());
        const auto log = BookingOffice::must(office->bookings().log(older.id));
        QVERIFY(std::any_of(log.begin(), log.end(),
            [](const AuditEvent& line) { return line.action == "booking.allow-code"_L1; }));
    }

    void notSentTakesTheOfferBack()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        const auto prepared = BookingOffice::must(
            office->bookings().prepareMail(booking.id, BookingMailKind::Offer, QDate(2026, 3, 9)));
        const auto handed
            = BookingOffice::must(office->bookings().handOff(prepared, MailChannel::Clipboard));
        QCOMPARE(office->invitations().unanswered(10).result()->front().booking, booking.id);
        QVERIFY(office->invitations().confirmSent(handed.message, false).result());
        QCOMPARE(office.now(booking.id).status, Status::Unprocessed);
        QCOMPARE(office->guests().show(prepared.link.section(u'/', -1)).result().error().reason,
            u"link-not-valid"_s);
    }

    void editing()
    {
        BookingOffice office;
        const Booking booking = office.book(u"kari@olsen.no"_s, 0);
        const QString code = office.mail(booking.id);
        BookingDraft after = booking.draft;
        after.email = u"kari@olsen.com"_s;
        const Booking moved
            = BookingOffice::must(office->bookings().edit(booking.id, booking.draft, after));
        QCOMPARE(office->guests().show(code).result().error().reason, u"link-not-valid"_s);
        // Two at once: each field goes where only one changed it.
        BookingDraft mine = moved.draft;
        mine.exhibitor = u"Kari Olsen & Co"_s;
        BookingDraft theirs = moved.draft;
        theirs.exhibitor = u"K. Olsen"_s;
        theirs.phone = u"+47 22 00 00 00"_s;
        BookingOffice::must(office->bookings().edit(booking.id, moved.draft, theirs));
        const auto clash = office->bookings().edit(booking.id, moved.draft, mine).result();
        QCOMPARE(clash.error().reason, u"same-field-changed"_s);
        QCOMPARE(clash.error().args, QStringList {u"exhibitor"_s});
        // Approved: what stands on the invoice is credited and issued anew.
        const Booking approved = office.perform(Action::Approve, booking.id);
        BookingDraft cheaper = approved.draft;
        cheaper.discount = 1000;
        const Booking reissued
            = BookingOffice::must(office->bookings().edit(booking.id, approved.draft, cheaper));
        QCOMPARE(reissued.status, Status::Approved);
        QCOMPARE(reissued.invoice, InvoiceNumber(3));
        QCOMPARE(reissued.sums.net, 1'206'090);
        BookingDraft other = reissued.draft;
        other.exhibitor = u"Somebody else"_s;
        const auto refused = office->bookings().edit(booking.id, reissued.draft, other).result();
        QCOMPARE(refused.error().reason, u"wrong-status"_s);
        QCOMPARE(refused.error().field, u"exhibitor"_s);
        std::ignore = office.pay(reissued.invoice, 100);
        BookingDraft dearer = reissued.draft;
        dearer.discount = 0;
        QCOMPARE(
            office->bookings().edit(booking.id, reissued.draft, dearer).result().error().reason,
            u"partly-paid"_s);
        QCOMPARE(office.problems(), QStringList());
    }

    /// The person goes, the papers stay; what is unpaid holds the person back.
    void deletedContact()
    {
        BookingOffice office;
        const Contact contact
            = office.TestWorkspace::inStatus(ContactStatus::Active, u"asa@oberg-unik.se"_s);
        NewBooking wish = office.wish(u"asa@oberg-unik.se"_s, 0);
        wish.draft.exhibitor = u"Åsa Unikberg"_s;
        wish.contact = contact.id;
        const Booking booking = BookingOffice::must(office->bookings().add(wish));
        const Booking approved = office.perform(Action::Approve, booking.id);
        QCOMPARE(office->contacts()
                     .perform(ContactAction::DeleteContact, contact.id, 0)
                     .result()
                     .error()
                     .reason,
            u"unpaid-invoice"_s);
        const auto invoice
            = BookingOffice::must(office->invoices().details(approved.invoice)).invoice;
        std::ignore = office.pay(approved.invoice, invoice.open());
        QVERIFY(office->contacts().perform(ContactAction::DeleteContact, contact.id, 0).result());
        const Booking left = office.now(booking.id);
        QCOMPARE(left.draft.exhibitor, QString());
        QVERIFY(!left.isLinked());
        const auto kept = BookingOffice::must(office->invoices().details(approved.invoice)).invoice;
        QVERIFY(kept.buyer.erased);
        QCOMPARE(kept.buyer.name, QString());
        QCOMPARE(kept.total(), invoice.total());
        QCOMPARE(office.problems(), QStringList());
        QVERIFY(office->audit().verify().result()->intact);
        office.workspace.reset();
        for (const QString& name : QDir(office.folder.path()).entryList({u"office.db*"_s})) {
            QFile file(office.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Unikberg"), qPrintable(name));
            QVERIFY2(!bytes.contains("oberg-unik"), qPrintable(name));
        }
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("exhibitor") << u"exhibitor"_s << QString() << u"required"_s;
        QTest::newRow("long") << u"exhibitor"_s << QString(201, u'x') << u"too-long"_s;
        QTest::newRow("control") << u"phone"_s << u"1\u00012"_s << u"control-character"_s;
    }

    void badInput()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        BookingOffice office;
        NewBooking wish = office.wish(u"a@b.se"_s, 0);
        if (field == "exhibitor"_L1) {
            wish.draft.exhibitor = value;
        } else {
            wish.draft.phone = value;
        }
        const auto refused = office->bookings().add(wish).result();
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(*office->bookings().count({}).result(), 0);
    }

    /// BKG-03: a wrong address never blocks; it makes the booking manual.
    void addressesThatAreNone()
    {
        BookingOffice office;
        const auto hint
            = BookingOffice::must(office->bookings().check(office.wish(u"kari@gmial.com"_s, 0)));
        QVERIFY(hint.emailValid);
        QCOMPARE(hint.emailHint, u"kari@gmail.com"_s);
        QCOMPARE(hint.mode, Mode::GuestLink);
        const auto wrong
            = BookingOffice::must(office->bookings().check(office.wish(u"kari at olsen"_s, 0)));
        QVERIFY(!wrong.emailValid);
        QVERIFY(!wrong.emailFault.isEmpty());
        QCOMPARE(wrong.mode, Mode::ManualNoEmail);
        const Booking kept = office.book(u"kari at olsen"_s, 0);
        QCOMPARE(kept.draft.email, u"kari at olsen"_s);
        QCOMPARE(kept.mode, Mode::ManualNoEmail);
        const Booking fine = office.book(u"kari@olsen.no"_s, 1);
        QCOMPARE(office.perform(Action::MarkBounced, fine.id).mode, Mode::ManualNoEmail);
        QCOMPARE(office.perform(Action::ClearBounced, fine.id).mode, Mode::GuestLink);
    }
};

QTEST_GUILESS_MAIN(TestBookings)
#include "tst_bookings.moc"
