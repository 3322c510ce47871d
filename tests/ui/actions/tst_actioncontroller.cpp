#include "ui/actions/actioncontroller.h"
#include "ui/words/bookingwords.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

ActionFacts factsWith(const ContactFacts& contact)
{
    ActionFacts facts;
    facts.open = true;
    facts.rights = contact.rights;
    facts.writable = contact.writable;
    facts.selected = 1;
    facts.contact = contact;
    return facts;
}

ContactFacts usualFacts(ContactStatus status)
{
    return {status, true, true, 0, 0, 0, allRights(), true};
}

} // namespace

class TestActionController : public QObject
{
    Q_OBJECT

private slots:
    /// CON-20: what the window enables is what the rules say, for every status.
    void agreesWithTheRules_data()
    {
        QTest::addColumn<ContactFacts>("contact");
        for (const auto status : allContactStatuses) {
            const auto add = [status](const char* what, ContactFacts contact) {
                QTest::addRow("CON-20 %s %s", qPrintable(contactStatusName(status)), what)
                    << contact;
            };
            auto facts = usualFacts(status);
            add("invited", facts);
            facts.invited = false;
            add("not invited", facts);
            facts.hasEmail = false;
            add("without e-mail", facts);
            facts = usualFacts(status);
            facts.blockingJobs = 2;
            add("CON-29 jobs in progress", facts);
            facts = usualFacts(status);
            facts.rights = Right::ManageContacts;
            add("without further rights", facts);
            facts.rights = {};
            add("without rights", facts);
            facts = usualFacts(status);
            facts.writable = false;
            add("read-only", facts);
        }
    }
    void agreesWithTheRules()
    {
        QFETCH(ContactFacts, contact);
        QWidget window;
        ActionController actions(&window);
        actions.setFacts(factsWith(contact));
        for (const auto& spec : actionSpecs()) {
            if (!spec.contact) {
                continue;
            }
            const auto verdict = judge(*spec.contact, contact);
            const auto* action = actions.action(spec.id);
            QVERIFY2(action->isEnabled() == verdict.allowed(), spec.name.data());
            if (!verdict.allowed() && contact.writable) {
                QCOMPARE(actions.reason(spec.id), words::refusal(*spec.contact, verdict, contact));
            }
        }
    }

    /// What the window enables for a booking is what the rules say, for every cell of the table.
    void agreesWithTheRulesOfBookings_data()
    {
        QTest::addColumn<BookingFacts>("booking");
        for (const auto status : allBookingStatuses) {
            for (const auto mode : allAccessModes) {
                const auto add = [&](const char* what, const BookingFacts& booking) {
                    QTest::addRow("%s %s %s", qPrintable(bookingStatusName(status)),
                        qPrintable(accessModeName(mode)), what)
                        << booking;
                };
                BookingFacts booking;
                booking.status = status;
                booking.mode = mode;
                booking.hasPlace = true;
                booking.eventHasPlaces = true;
                booking.mailable = mode != AccessMode::ManualNoEmail;
                booking.emailTyped = booking.mailable;
                booking.emailValid = booking.mailable;
                booking.linked = mode == AccessMode::Account;
                booking.openCodes = mode == AccessMode::GuestLink ? 1 : 0;
                if (status == BookingStatus::Approved) {
                    booking.invoice = InvoiceState::Issued;
                    booking.open = 100;
                }
                booking.rights = allRights();
                add("usual", booking);
                BookingFacts other = booking;
                other.hasPlace = false;
                other.bounced = true;
                add("without a place, bounced", other);
                other = booking;
                other.placeTaken = true;
                other.offerLate = true;
                add("place taken, too late", other);
                other = booking;
                other.sellerReady = false;
                other.paid = booking.open;
                other.open = 0;
                add("nobody sells, all paid", other);
                other = booking;
                other.rights = Right::ManageBookings;
                add("without further rights", other);
                other.rights = {};
                add("without rights", other);
                other = booking;
                other.writable = false;
                add("read-only", other);
            }
        }
    }
    void agreesWithTheRulesOfBookings()
    {
        QFETCH(BookingFacts, booking);
        QWidget window;
        ActionController actions(&window);
        ActionFacts facts;
        facts.section = Section::Bookings;
        facts.open = true;
        facts.rights = booking.rights;
        facts.writable = booking.writable;
        facts.selected = 1;
        facts.booking = booking;
        actions.setFacts(facts);
        int known = 0;
        for (const auto& spec : actionSpecs()) {
            if (!spec.booking) {
                continue;
            }
            ++known;
            const auto verdict = judge(*spec.booking, booking);
            QVERIFY2(actions.action(spec.id)->isEnabled() == verdict.allowed(), spec.name.data());
            if (!verdict.allowed() && booking.writable) {
                const QString reason = actions.reason(spec.id);
                QCOMPARE(reason, words::refusal(*spec.booking, verdict, booking));
                QVERIFY2(reason.endsWith(u'.') && !reason.contains(u'%'), qPrintable(reason));
            }
        }
        // All but what only the guest or the exhibitor does.
        QCOMPARE(known, 16);
    }

    /// What the window enables for a customer user is what the rules say, for every cell.
    void agreesWithTheRulesOfCustomerUsers_data()
    {
        QTest::addColumn<CustomerUserFacts>("user");
        for (const auto status : allCustomerUserStatuses) {
            for (const auto kind : allCustomerUserKinds) {
                const auto add = [&](const char* what, const CustomerUserFacts& user) {
                    QTest::addRow("%s %s %s", qPrintable(customerUserStatusName(status)),
                        qPrintable(customerUserKindName(kind)), what)
                        << user;
                };
                CustomerUserFacts user;
                user.status = status;
                user.kind = kind;
                user.contactStatus = ContactStatus::Active;
                user.hasEmail = true;
                user.hasNumberLogin = true;
                user.otherActiveAdministrators = 1;
                user.otherUsers = 3;
                user.rights = allRights();
                add("usual", user);
                user.level = CustomerUserLevel::Administrator;
                user.otherActiveAdministrators = 0;
                add("last administrator", user);
                user.hasEmail = false;
                add("without e-mail", user);
                user.rights = Right::EditCustomerPermissions;
                add("CUS-09 permissions only", user);
                user.rights = allRights();
                user.writable = false;
                add("read-only", user);
            }
        }
    }
    void agreesWithTheRulesOfCustomerUsers()
    {
        QFETCH(CustomerUserFacts, user);
        QWidget window;
        ActionController actions(&window);
        ActionFacts facts;
        facts.section = Section::CustomerUsers;
        facts.open = true;
        facts.rights = user.rights;
        facts.writable = user.writable;
        facts.selected = 1;
        facts.user = user;
        actions.setFacts(facts);
        for (const auto& spec : actionSpecs()) {
            if (!spec.user) {
                continue;
            }
            const auto verdict = judge(*spec.user, user);
            QVERIFY2(actions.action(spec.id)->isEnabled() == verdict.allowed(), spec.name.data());
            if (!verdict.allowed() && user.writable) {
                QCOMPARE(actions.reason(spec.id), words::refusal(*spec.user, verdict, user));
                QVERIFY(!actions.reason(spec.id).isEmpty());
            }
        }
    }

    /// Ctrl+N, F2, Del … belong to the table that is shown.
    void keysFollowTheSection()
    {
        QWidget window;
        ActionController actions(&window);
        ActionFacts facts;
        facts.open = true;
        facts.rights = allRights();
        const QKeySequence add(u"Ctrl+N"_s);
        const std::pair<Section, ActionId> rows[] {{Section::Contacts, ActionId::AddContact},
            {Section::Links, ActionId::AddContact}, {Section::Customers, ActionId::AddCustomer},
            {Section::CustomerUsers, ActionId::AddCustomerUser}};
        for (const auto& [section, expected] : rows) {
            facts.section = section;
            actions.setFacts(facts);
            for (const auto id :
                {ActionId::AddContact, ActionId::AddCustomer, ActionId::AddCustomerUser}) {
                QCOMPARE(actions.action(id)->shortcuts().contains(add), id == expected);
            }
        }
        QCOMPARE(actions.disabledBy(QKeySequence(Qt::Key_Delete)),
            std::optional(ActionId::RemoveCustomerUser));
    }

    /// Return belongs to the table, which sends it itself; F2 is a key of the window.
    void returnIsLeftToTheTable()
    {
        QWidget window;
        ActionController actions(&window);
        ActionFacts facts;
        facts.section = Section::Customers;
        facts.open = true;
        facts.rights = allRights();
        facts.selected = 1;
        actions.setFacts(facts);
        const auto* open = actions.action(ActionId::OpenCustomer);
        QCOMPARE(open->shortcuts(), QList {QKeySequence(Qt::Key_F2)});
        QCOMPARE(open->shortcutContext(), Qt::WindowShortcut);
        QVERIFY(open->toolTip().contains(
            QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)));
    }

    /// One key for two actions of which never both are offered: only the refused one is explained.
    void aKeyOfTwoActionsIsRefusedOnlyWhereBothAre()
    {
        QWidget window;
        ActionController actions(&window);
        ActionFacts facts;
        facts.section = Section::CustomerUsers;
        facts.open = true;
        facts.rights = allRights();
        facts.selected = 1;
        facts.user = CustomerUserFacts {};
        facts.user->hasEmail = true;
        facts.user->rights = allRights();
        facts.user->status = CustomerUserStatus::InviteSent;
        actions.setFacts(facts);
        QVERIFY(!actions.disabledBy(QKeySequence(u"Ctrl+E"_s)));
        facts.user->status = CustomerUserStatus::Active;
        actions.setFacts(facts);
        QCOMPARE(
            actions.disabledBy(QKeySequence(u"Ctrl+E"_s)), std::optional(ActionId::SendInvitation));
    }

    void everyDisabledActionSaysWhy_data()
    {
        QTest::addColumn<ActionFacts>("facts");
        QTest::newRow("no database") << ActionFacts {};
        ActionFacts facts;
        facts.open = true;
        facts.rights = allRights();
        QTest::newRow("nothing selected") << facts;
        facts.selected = 12;
        QTest::newRow("several selected") << facts;
        facts.selected = 1;
        QTest::newRow("contact on its way") << facts;
        facts = factsWith(usualFacts(ContactStatus::Active));
        QTest::newRow("active") << facts;
        facts.section = Section::Activity;
        QTest::newRow("another page") << facts;
        facts = factsWith(usualFacts(ContactStatus::NotActive));
        facts.reachable = false;
        QTest::newRow("offline") << facts;
        facts.writable = false;
        QTest::newRow("read-only") << facts;
        facts.rights = {};
        QTest::newRow("no rights") << facts;
    }
    void everyDisabledActionSaysWhy()
    {
        QFETCH(ActionFacts, facts);
        QWidget window;
        ActionController actions(&window);
        actions.setFacts(facts);
        int disabled = 0;
        for (const auto& spec : actionSpecs()) {
            const auto* action = actions.action(spec.id);
            QCOMPARE(action->isEnabled(), actions.reason(spec.id).isEmpty());
            QVERIFY2(!action->statusTip().isEmpty(), spec.name.data());
            if (!action->isEnabled()) {
                ++disabled;
                QVERIFY2(action->toolTip().contains(actions.reason(spec.id)), spec.name.data());
                QCOMPARE(action->statusTip(), actions.reason(spec.id));
            }
        }
        QVERIFY(disabled > 0);
    }

    void writingIsRefusedWhileOffline()
    {
        QWidget window;
        ActionController actions(&window);
        auto facts = factsWith(usualFacts(ContactStatus::NotActive));
        facts.reachable = false;
        actions.setFacts(facts);
        QVERIFY(!actions.action(ActionId::ActivateContact)->isEnabled());
        QVERIFY(!actions.action(ActionId::AddContact)->isEnabled());
        QVERIFY(!actions.action(ActionId::UploadTerms)->isEnabled());
        QVERIFY(actions.action(ActionId::Copy)->isEnabled());
        QVERIFY(actions.action(ActionId::Refresh)->isEnabled());
        QVERIFY(actions.action(ActionId::Quit)->isEnabled());
    }

    void keysOfADisabledActionAreKnown()
    {
        QWidget window;
        ActionController actions(&window);
        actions.setFacts(factsWith(usualFacts(ContactStatus::Active)));
        QCOMPARE(actions.disabledBy(QKeySequence(u"Ctrl+E"_s)),
            std::optional(ActionId::SendActivationRequest));
        QVERIFY(!actions.disabledBy(QKeySequence(u"Ctrl+B"_s)));
        QVERIFY(!actions.disabledBy(QKeySequence(u"Ctrl+Y"_s)));
    }

    void menusHoldEveryActionOnce()
    {
        QWidget window;
        ActionController actions(&window);
        QMenuBar bar;
        actions.fillMenuBar(&bar);
        QMap<QAction*, int> found;
        for (const auto* menu : bar.findChildren<QMenu*>()) {
            for (auto* entry : menu->actions()) {
                ++found[entry];
            }
        }
        for (const auto& spec : actionSpecs()) {
            QVERIFY2(found.value(actions.action(spec.id)) == 1, spec.name.data());
        }
    }

    void contextMenuHoldsWhatConcernsRows_data()
    {
        QTest::addColumn<int>("records");
        QTest::newRow("contacts") << static_cast<int>(ActionMenu::Contact);
        QTest::newRow("customers") << static_cast<int>(ActionMenu::Customer);
        QTest::newRow("customer users") << static_cast<int>(ActionMenu::CustomerUser);
    }
    void contextMenuHoldsWhatConcernsRows()
    {
        QFETCH(int, records);
        QWidget window;
        ActionController actions(&window);
        QMenu menu;
        actions.fillContextMenu(&menu, static_cast<ActionMenu>(records));
        for (const auto& spec : actionSpecs()) {
            const bool ofRow
                = static_cast<int>(spec.menu) == records && spec.need == SelectionNeed::One;
            QVERIFY2(menu.actions().contains(actions.action(spec.id))
                    == (ofRow || spec.id == ActionId::Copy),
                spec.name.data());
        }
    }

    void triggeringTellsWhich()
    {
        QWidget window;
        ActionController actions(&window);
        actions.setFacts(factsWith(usualFacts(ContactStatus::NotActive)));
        QSignalSpy triggered(&actions, &ActionController::triggered);
        actions.action(ActionId::ActivateContact)->trigger();
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(triggered.first().first().value<ActionId>(), ActionId::ActivateContact);
        actions.action(ActionId::DeactivateContact)->trigger(); // disabled
        QCOMPARE(triggered.size(), 1);
    }
};

QTEST_MAIN(TestActionController)
#include "tst_actioncontroller.moc"
