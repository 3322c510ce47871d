#include "domain/bookingactions.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

using Action = BookingAction;
using Confirm = BookingConfirmation;
using Mode = AccessMode;
using Refusal = BookingRefusal;
using Status = BookingStatus;

const QString letters = u"UOADPC"_s;

/// Facts with which nothing but the status stands in the way of `action`.
BookingFacts able(Action action, Status status)
{
    BookingFacts facts;
    facts.status = status;
    facts.hasPlace = true;
    facts.eventHasPlaces = true;
    facts.emailTyped = true;
    facts.emailValid = true;
    facts.bounced = action == Action::ClearBounced;
    facts.linked = action == Action::Unlink;
    facts.openCodes = 1;
    facts.rights = allRights();
    if (facts.linked) {
        facts.mode = Mode::Account;
    } else if (action == Action::AllowCode) {
        facts.mode = Mode::ManualLegacy;
    }
    if (status == Status::Approved) {
        facts.invoice = InvoiceState::Issued;
        facts.open = 100;
    } else if (status == Status::Cancelled) {
        facts.invoice = InvoiceState::Credited;
    }
    return facts;
}

bool byPerson(Action action)
{
    return action == Action::Accept || action == Action::Decline || action == Action::CancelByGuest
        || action == Action::ViewInvoice || action == Action::PayInvoice;
}

} // namespace

/// The table as the office's handbook has it, written a second time: a letter per status
/// (Unprocessed, Offered, Accepted, Declined, apProved, Cancelled).
class TestBookingActions : public QObject
{
    Q_OBJECT

private slots:
    void everyCell_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("result"); // status letter afterwards where it is offered
        QTest::addColumn<int>("confirm");
        const auto row = [](const char* tag, Action action, const QString& offered,
                             const QString& result, Confirm confirm = Confirm::None) {
            QTest::newRow(tag) << static_cast<int>(action) << offered << result
                               << static_cast<int>(confirm);
        };
        row("BKG-02 send offer", Action::SendOffer, u"Y--Y--"_s, u"O--O--"_s, Confirm::OfferReview);
        row("BKG-16 accept", Action::Accept, u"-Y----"_s, u"-A----"_s);
        row("BKG-16 decline", Action::Decline, u"-Y----"_s, u"-D----"_s);
        row("answered yes", Action::RecordAccepted, u"YY----"_s, u"AA----"_s);
        row("answered no", Action::RecordDeclined, u"YY----"_s, u"DD----"_s);
        row("approve", Action::Approve, u"Y-Y---"_s, u"P-P---"_s, Confirm::Checklist);
        row("return", Action::ReturnToUnprocessed, u"-YYYY-"_s, u"-UUUU-"_s, Confirm::Always);
        row("cancel", Action::Cancel, u"YYY-Y-"_s, u"CCC-C-"_s, Confirm::Always);
        row("BKG-16 guest cancels", Action::CancelByGuest, u"-YY-Y-"_s, u"-CC-C-"_s);
        row("BKG-16 view invoice", Action::ViewInvoice, u"----YY"_s, u"----PC"_s);
        row("BKG-16 pay", Action::PayInvoice, u"----Y-"_s, u"----P-"_s);
        row("send mail", Action::SendMail, u"YYYYYY"_s, letters, Confirm::MailReview);
        row("invoice by hand", Action::SendInvoice, u"----Y-"_s, u"----P-"_s);
        row("payment", Action::RegisterPayment, u"----Y-"_s, u"----P-"_s, Confirm::Payment);
        row("revoke links", Action::RevokeLinks, u"YYYYYY"_s, letters, Confirm::Always);
        row("BKG-27 link", Action::Link, u"YYYYYY"_s, letters, Confirm::Always);
        row("BKG-27 unlink", Action::Unlink, u"YYYYYY"_s, letters, Confirm::Always);
        row("BKG-23 allow a code", Action::AllowCode, u"YYYYYY"_s, letters, Confirm::Always);
        row("BKG-09 bounced", Action::MarkBounced, u"YYYYYY"_s, letters);
        row("BKG-09 not bounced", Action::ClearBounced, u"YYYYYY"_s, letters);
        row("edit", Action::Edit, u"YYYYY-"_s, u"UOADP-"_s);
    }

    void everyCell()
    {
        QFETCH(int, action);
        QFETCH(QString, offered);
        QFETCH(QString, result);
        QFETCH(int, confirm);
        const auto which = static_cast<Action>(action);
        const BookingActionRule& rule = bookingActionRule(which);
        QCOMPARE(static_cast<int>(rule.action), action);
        QCOMPARE(static_cast<int>(rule.confirmation), confirm);
        QCOMPARE(rule.doneBy == DoneBy::Person, byPerson(which));
        QCOMPARE(bookingActionFromId(QString(rule.id)),
            byPerson(which) ? std::nullopt : std::optional(which));
        for (const Status status : allBookingStatuses) {
            const auto at = static_cast<qsizetype>(status);
            const BookingVerdict verdict = judge(which, able(which, status));
            QCOMPARE(QString(bookingRefusalName(verdict.reason)),
                offered[at] == u'Y' ? QString() : u"wrong-status"_s);
            if (verdict.allowed()) {
                QCOMPARE(letters[static_cast<qsizetype>(rule.result[static_cast<size_t>(at)])],
                    result[at]);
            }
        }
    }

    void everyRowIsTested()
    {
        QCOMPARE(bookingActionRules().size(), bookingActionCount);
        QSet<QString> ids;
        for (const auto& rule : bookingActionRules()) {
            ids.insert(rule.id);
        }
        QCOMPARE(ids.size(), qsizetype(bookingActionCount));
        QSet<QString> words;
        for (int i = 0; i < bookingRefusalCount; ++i) {
            words.insert(bookingRefusalName(static_cast<Refusal>(i)));
        }
        QCOMPARE(words.size(), bookingRefusalCount);
        QVERIFY(!bookingActionFromId(u"delete"));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("from"); // status letters it is tried in
        QTest::addColumn<BookingFacts>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* tag, Action action, const QString& from, auto change,
                             const QString& reason) {
            for (const QChar letter : from) {
                const auto status = static_cast<Status>(letters.indexOf(letter));
                BookingFacts facts = able(action, status);
                change(facts);
                QTest::addRow("%s %s", tag, qPrintable(bookingStatusName(status)))
                    << static_cast<int>(action) << QString(letter) << facts << reason;
            }
        };
        const auto mode = [](Mode which) { return [which](BookingFacts& f) { f.mode = which; }; };
        for (const Action action : {Action::Accept, Action::Decline, Action::CancelByGuest}) {
            row("BKG-09 no door, no mail", action, u"O"_s, mode(Mode::ManualNoEmail),
                u"manual-mode"_s);
            row("BKG-23 no door, older", action, u"O"_s, mode(Mode::ManualLegacy),
                u"manual-mode"_s);
            row("BKG-27 account", action, u"O"_s, mode(Mode::Account), {});
        }
        for (const Action action : {Action::ViewInvoice, Action::PayInvoice}) {
            row("no door to the invoice", action, u"P"_s, mode(Mode::ManualLegacy),
                u"manual-mode"_s);
        }
        row("offer older", Action::SendOffer, u"UD"_s, mode(Mode::ManualLegacy), u"manual-mode"_s);
        row("offer no mail", Action::SendOffer, u"UD"_s, mode(Mode::ManualNoEmail), u"no-email"_s);
        row("offer account", Action::SendOffer, u"UD"_s, mode(Mode::Account), {});
        row(
            "offer account without address", Action::SendOffer, u"U"_s,
            [](auto& f) {
                f.mode = Mode::Account;
                f.mailable = false;
            },
            u"no-email"_s);
        row("mail account", Action::SendMail, letters, mode(Mode::Account), u"linked"_s);
        row("mail older", Action::SendMail, letters, mode(Mode::ManualLegacy), u"manual-mode"_s);
        row("mail no mail", Action::SendMail, letters, mode(Mode::ManualNoEmail), u"no-email"_s);
        placeRows(row);
        invoiceRows(row);
        otherRows(row);
    }

    void refusals()
    {
        QFETCH(int, action);
        QFETCH(BookingFacts, change);
        QFETCH(QString, reason);
        const BookingVerdict verdict = judge(static_cast<Action>(action), change);
        QCOMPARE(QString(bookingRefusalName(verdict.reason)), reason);
    }

    void rights()
    {
        const Rights bookings(Right::ManageBookings);
        const Rights invoices(Right::ManageInvoices);
        for (const auto& rule : bookingActionRules()) {
            Rights needed = bookings;
            if (rule.action == Action::Approve) {
                needed = bookings | Right::ManageInvoices;
            } else if (rule.action == Action::SendInvoice
                || rule.action == Action::RegisterPayment) {
                needed = invoices;
            }
            const auto status = *std::find_if(allBookingStatuses.begin(), allBookingStatuses.end(),
                [&](Status at) { return rule.offered[static_cast<size_t>(at)]; });
            for (const Rights has : {Rights(), bookings, invoices}) {
                BookingFacts facts = able(rule.action, status);
                facts.rights = has;
                const BookingVerdict verdict = judge(rule.action, facts);
                const bool enough = byPerson(rule.action) || (needed & ~has) == Rights();
                QCOMPARE(verdict.allowed(), enough);
                if (!enough) {
                    QCOMPARE(verdict.reason, Refusal::MissingRight);
                    QVERIFY(needed.testFlag(verdict.lacking) && !has.testFlag(verdict.lacking));
                }
            }
            // Rights are looked at before the status, read-only after everything.
            BookingFacts facts = able(rule.action, status);
            facts.writable = false;
            const bool reads
                = rule.action == Action::ViewInvoice || rule.action == Action::SendInvoice;
            QCOMPARE(judge(rule.action, facts).reason, reads ? Refusal::None : Refusal::ReadOnly);
            for (const Status at : allBookingStatuses) {
                if (!rule.offered[static_cast<size_t>(at)]) {
                    facts = able(rule.action, at);
                    facts.writable = false;
                    QCOMPARE(judge(rule.action, facts).reason, Refusal::WrongStatus);
                    facts.rights = {};
                    QCOMPARE(judge(rule.action, facts).reason,
                        byPerson(rule.action) ? Refusal::WrongStatus : Refusal::MissingRight);
                }
            }
        }
    }

    void transitions()
    {
        const QStringList expected {u"UO"_s, u"DO"_s, u"OA"_s, u"OD"_s, u"UA"_s, u"UD"_s, u"UP"_s,
            u"AP"_s, u"OU"_s, u"AU"_s, u"DU"_s, u"PU"_s, u"UC"_s, u"OC"_s, u"AC"_s, u"PC"_s};
        QStringList found;
        for (const auto& step : bookingTransitions()) {
            found << QString(letters[static_cast<qsizetype>(step.first)])
                    + letters[static_cast<qsizetype>(step.second)];
        }
        QCOMPARE(found.size(), expected.size());
        QCOMPARE(QSet<QString>(found.begin(), found.end()),
            QSet<QString>(expected.begin(), expected.end()));
    }

    void editableFields()
    {
        for (const QString& field :
            {u"exhibitor"_s, u"email"_s, u"phone"_s, u"address"_s, u"orgNumber"_s, u"reference"_s,
                u"language"_s, u"place"_s, u"extras"_s, u"discount"_s, u"note"_s}) {
            for (const Status status : allBookingStatuses) {
                const bool later
                    = field == u"address"_s || field == u"discount"_s || field == u"note"_s;
                const bool may = status == Status::Approved ? later : status != Status::Cancelled;
                QCOMPARE(mayEdit(field, status), may);
            }
        }
    }

    void likelyNextStepIsOffered()
    {
        for (const Status status : allBookingStatuses) {
            for (const Mode mode : allAccessModes) {
                const Action action = primaryAction(status, mode);
                QVERIFY(bookingActionRule(action).offered[static_cast<size_t>(status)]);
            }
        }
        QCOMPARE(primaryAction(Status::Unprocessed, Mode::GuestLink), Action::SendOffer);
        QCOMPARE(primaryAction(Status::Unprocessed, Mode::ManualLegacy), Action::RecordAccepted);
        QCOMPARE(primaryAction(Status::Accepted, Mode::Account), Action::Approve);
    }

private:
    template <class Row>
    static void placeRows(const Row& row)
    {
        const auto noPlace = [](BookingFacts& f) { f.hasPlace = false; };
        const auto removed = [](BookingFacts& f) { f.placeRemoved = true; };
        const auto taken = [](BookingFacts& f) { f.placeTaken = true; };
        const auto full = [](BookingFacts& f) { f.eventFull = true; };
        const auto noneAtAll = [](BookingFacts& f) { f.hasPlace = f.eventHasPlaces = false; };
        row("no place", Action::SendOffer, u"UD"_s, noPlace, u"no-place"_s);
        row("no place", Action::Approve, u"UA"_s, noPlace, u"no-place"_s);
        row("no place", Action::RecordAccepted, u"UO"_s, noPlace, {});
        row("event without places", Action::Approve, u"UA"_s, noneAtAll, {});
        row("event without places", Action::SendOffer, u"UD"_s, noneAtAll, {});
        row("removed", Action::SendOffer, u"UD"_s, removed, u"place-removed"_s);
        row("removed", Action::Approve, u"UA"_s, removed, u"place-removed"_s);
        row("removed", Action::Accept, u"O"_s, removed, u"place-removed"_s);
        row("removed", Action::RecordAccepted, u"U"_s, removed, u"place-removed"_s);
        row("taken", Action::SendOffer, u"UD"_s, taken, u"place-taken"_s);
        row("taken", Action::Approve, u"U"_s, taken, u"place-taken"_s);
        row("taken", Action::RecordAccepted, u"U"_s, taken, u"place-taken"_s);
        row("full", Action::SendOffer, u"UD"_s, full, u"event-full"_s);
        row("full", Action::Approve, u"U"_s, full, u"event-full"_s);
        row("full", Action::RecordAccepted, u"U"_s, full, u"event-full"_s);
        // Who is in already is not kept out.
        row("full but in", Action::Approve, u"A"_s, full, {});
        row("full but in", Action::Accept, u"O"_s, full, {});
        row("full but in", Action::RecordAccepted, u"O"_s, full, {});
        row("full no matter", Action::RecordDeclined, u"UO"_s, full, {});
        row("full no matter", Action::Cancel, u"UOAP"_s, full, {});
        row("taken no matter", Action::ReturnToUnprocessed, u"OADP"_s, taken, {});
    }

    template <class Row>
    static void invoiceRows(const Row& row)
    {
        const auto paid = [](BookingFacts& f) {
            f.invoice = InvoiceState::Paid;
            f.open = 0;
        };
        const auto none = [](BookingFacts& f) {
            f.invoice = InvoiceState::None;
            f.open = 0;
        };
        row("paid", Action::ReturnToUnprocessed, u"P"_s, paid, u"invoice-paid"_s);
        row("paid", Action::Cancel, u"P"_s, paid, {}); // with a refund note
        row("paid", Action::CancelByGuest, u"P"_s, paid, {});
        row("paid", Action::RegisterPayment, u"P"_s, paid, u"nothing-open"_s);
        row("paid", Action::PayInvoice, u"P"_s, paid, u"nothing-open"_s);
        row("paid", Action::ViewInvoice, u"P"_s, paid, {});
        row("no invoice", Action::ViewInvoice, u"C"_s, none, u"nothing-open"_s);
        row("no invoice", Action::RegisterPayment, u"P"_s, none, u"nothing-open"_s);
        row(
            "seller", Action::Approve, u"UA"_s, [](BookingFacts& f) { f.sellerReady = false; },
            u"seller-not-set"_s);
    }

    template <class Row>
    static void otherRows(const Row& row)
    {
        const auto late = [](BookingFacts& f) { f.offerLate = true; };
        row("late", Action::Accept, u"O"_s, late, u"offer-late"_s);
        row("late", Action::Decline, u"O"_s, late, {});
        row("late by phone", Action::RecordAccepted, u"O"_s, late, {});
        row(
            "linked", Action::Link, letters, [](BookingFacts& f) { f.linked = true; },
            u"already-linked"_s);
        row(
            "not linked", Action::Unlink, letters, [](BookingFacts& f) { f.linked = false; },
            u"not-linked"_s);
        row(
            "no codes", Action::RevokeLinks, letters, [](BookingFacts& f) { f.openCodes = 0; },
            u"no-open-links"_s);
        row(
            "not older", Action::AllowCode, letters,
            [](BookingFacts& f) { f.mode = Mode::GuestLink; }, u"not-legacy"_s);
        row(
            "older, no mail", Action::AllowCode, letters,
            [](BookingFacts& f) { f.mailable = false; }, u"no-email"_s);
        row(
            "no address", Action::MarkBounced, letters,
            [](BookingFacts& f) { f.emailValid = false; }, u"no-email"_s);
        row(
            "bounced", Action::MarkBounced, letters, [](BookingFacts& f) { f.bounced = true; },
            u"already-bounced"_s);
        row(
            "not bounced", Action::ClearBounced, letters,
            [](BookingFacts& f) { f.bounced = false; }, u"not-bounced"_s);
    }
};

QTEST_APPLESS_MAIN(TestBookingActions)
#include "tst_bookingactions.moc"
