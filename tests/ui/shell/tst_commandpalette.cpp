#include "base/futures.h"
#include "ui/actions/actioncontroller.h"
#include "ui/shell/commandpalette.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

Contact contact(qint64 id, const QString& name)
{
    Contact made;
    made.id = ContactId(id);
    made.name = name;
    return made;
}

struct Shown
{
    QWidget window;
    Theme theme;
    ActionController actions {&window};
    QStringList asked;
    std::function<QFuture<Result<std::vector<Contact>>>(const QString&)> answer
        = [](const QString&) { return readyResult<std::vector<Contact>>({}); };
    std::vector<Customer> customers;
    std::vector<Booking> bookings;
    QPointer<CommandPalette> palette;

    void open()
    {
        window.resize(900, 700);
        window.show();
        ActionFacts facts;
        facts.open = true;
        facts.rights = allRights();
        facts.selected = 1;
        facts.contact
            = ContactFacts {ContactStatus::Active, true, false, 0, 0, 0, allRights(), true};
        actions.setFacts(facts);
        palette = new CommandPalette(actions, theme,
            CommandPalette::Search {[this](const QString& text, int, const CancelToken&) {
                                        asked.append(text);
                                        return answer(text);
                                    },
                [this](const QString&, int, const CancelToken&) {
                    return readyResult<std::vector<Customer>>(customers);
                },
                [this](const QString&, int, const CancelToken&) {
                    return readyResult<std::vector<Booking>>(bookings);
                }},
            &window);
        palette->open();
    }
    QLineEdit* field() const { return palette->findChild<QLineEdit*>(); }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < palette->model().rowCount(); ++row) {
            all.append(palette->model().entry(row).title);
        }
        return all;
    }
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    /// Return does what stands first: that must be what was typed, even where it cannot be done
    /// now.
    void whatWasTypedComesBeforeWhatResemblesIt()
    {
        Shown shown;
        shown.open();
        ActionFacts facts = shown.actions.facts();
        facts.contact->status = ContactStatus::Unregistered;
        shown.actions.setFacts(facts);
        shown.field()->setText(u"deac"_s);
        QCOMPARE(shown.titles(),
            (QStringList {u"Deactivate contact"_s, u"Deactivate"_s, u"Delete contact"_s,
                u"Record answer: accepted"_s}));
        QVERIFY(!shown.palette->model().entry(0).enabled);
    }

    /// Of two that are alike, that of the table which is shown comes first.
    void whatBelongsToTheShownTableComesFirst()
    {
        Shown shown;
        shown.open();
        ActionFacts facts = shown.actions.facts();
        facts.section = Section::CustomerUsers;
        shown.actions.setFacts(facts);
        shown.field()->setText(u"deac"_s);
        QCOMPARE(
            shown.titles().mid(0, 2), (QStringList {u"Deactivate"_s, u"Deactivate contact"_s}));
    }

    void listsEveryActionWithKeysAndReasons()
    {
        Shown shown;
        shown.open();
        for (const auto& spec : actionSpecs()) {
            QVERIFY2(
                shown.titles().contains(actionText(spec)) == (spec.id != ActionId::CommandPalette),
                spec.name.data());
        }
        for (int row = 0; row < shown.palette->model().rowCount(); ++row) {
            const auto& entry = shown.palette->model().entry(row);
            QCOMPARE(entry.enabled, shown.actions.reason(*entry.action).isEmpty());
            if (!entry.enabled) {
                QVERIFY(entry.details.contains(shown.actions.reason(*entry.action)));
            }
        }
    }

    void aWordAndEnterAreEnough()
    {
        Shown shown;
        shown.open();
        QSignalSpy chosen(shown.palette, &CommandPalette::actionChosen);
        QTest::keyClicks(shown.field(), u"deact"_s);
        QCOMPARE(shown.titles().constFirst(), u"Deactivate contact"_s);
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ActionId>(), ActionId::DeactivateContact);
    }

    void arrowsMoveWhileTheFocusStays()
    {
        Shown shown;
        shown.open();
        QTest::keyClick(shown.field(), Qt::Key_Down);
        QTest::keyClick(shown.field(), Qt::Key_Down);
        QTest::keyClick(shown.field(), Qt::Key_Up);
        QVERIFY(shown.field()->accessibleDescription().contains(shown.titles().at(1)));
    }

    void aRefusedActionSaysWhyAndStays()
    {
        Shown shown;
        shown.open();
        QSignalSpy chosen(shown.palette, &CommandPalette::actionChosen);
        QTest::keyClicks(shown.field(), u"activate contact"_s);
        while (shown.field()->accessibleDescription().startsWith(u"Deactivate"_s)) {
            QTest::keyClick(shown.field(), Qt::Key_Down);
        }
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(shown.palette->isVisible());
        const auto* reason = shown.palette->findChild<QLabel*>(u"palette-reason"_s);
        QVERIFY(reason->isVisible());
        QVERIFY(reason->text().contains(shown.actions.reason(ActionId::ActivateContact)));
    }

    void contactsAreFoundAndChosen()
    {
        Shown shown;
        shown.answer = [](const QString&) {
            return readyResult<std::vector<Contact>>(std::vector {contact(7, u"Åsa Öberg"_s)});
        };
        shown.open();
        QSignalSpy chosen(shown.palette, &CommandPalette::contactChosen);
        QTest::keyClicks(shown.field(), u"oberg"_s);
        QTRY_COMPARE(shown.titles().value(0), u"Åsa Öberg"_s);
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ContactId>(), ContactId(7));
    }

    void lateAnswersAreDropped()
    {
        Shown shown;
        std::map<QString, std::shared_ptr<QPromise<Result<std::vector<Contact>>>>> open;
        shown.answer = [&open](const QString& text) {
            auto promise = std::make_shared<QPromise<Result<std::vector<Contact>>>>();
            promise->start();
            open[text] = promise;
            return promise->future();
        };
        shown.open();
        QTest::keyClicks(shown.field(), u"zz"_s);
        QCOMPARE(shown.asked, QStringList({u"z"_s, u"zz"_s}));
        open[u"zz"_s]->addResult(std::vector {contact(2, u"new"_s)});
        open[u"zz"_s]->finish();
        QTRY_COMPARE(shown.titles(), QStringList {u"new"_s});
        open[u"z"_s]->addResult(std::vector {contact(1, u"old"_s)});
        open[u"z"_s]->finish();
        QCoreApplication::processEvents();
        QCOMPARE(shown.titles(), QStringList {u"new"_s});
    }

    void escapeCloses()
    {
        Shown shown;
        shown.open();
        QTest::keyClick(shown.field(), Qt::Key_Escape);
        QTRY_VERIFY(shown.palette == nullptr);
    }

    void findsCustomersToo()
    {
        Shown shown;
        Customer customer;
        customer.id = CustomerId(7);
        customer.name = u"Fjordlys Nettbutikk AS"_s;
        customer.number = u"10927781"_s;
        shown.customers = {customer};
        shown.open();
        QTest::keyClicks(shown.field(), u"fjordlys"_s);
        QTRY_VERIFY(shown.titles().contains(customer.name));
        QSignalSpy chosen(shown.palette, &CommandPalette::customerChosen);
        const int row = static_cast<int>(shown.titles().indexOf(customer.name));
        for (int i = 0; i < row; ++i) {
            QTest::keyClick(shown.field(), Qt::Key_Down);
        }
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<CustomerId>(), customer.id);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
