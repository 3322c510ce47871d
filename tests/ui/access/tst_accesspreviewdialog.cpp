#include "accessbench.h"
#include "ui/access/accesspreviewdialog.h"
#include "ui/words/customerwords.h"

#include <QPointer>
#include <QTabWidget>
#include <QTableView>

using namespace kontorist;
using namespace kontorist::test;

class TestAccessPreviewDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AccessBench> m_bench;
    Customer m_customer;
    CustomerUser m_kari;
    std::vector<Facility> m_facilities;
    QPointer<AccessPreviewDialog> m_dialog;

    void open(CustomerUserId user)
    {
        m_dialog = new AccessPreviewDialog(m_bench->context(), user, nullptr);
        QSignalSpy loaded(m_dialog, &AccessPreviewDialog::loaded);
        m_dialog->show();
        QTRY_VERIFY(!loaded.isEmpty());
    }

    void give(const FacilityScope& scope)
    {
        const CustomerUserAccess before = m_bench->office.userNow(m_kari.id).access;
        CustomerUserAccess after = before;
        after.permissions = Permission::PlaceOrders;
        after.scope = scope;
        CustomerOffice::must(
            m_bench->office->customerUsers().changeAccess(m_kari.id, before, after));
    }

    [[nodiscard]] Order order(const QString& number, FacilityId facility) const
    {
        return CustomerOffice::must(m_bench->office->orders().add(
            {m_customer.id, number, OrderKind::Service, u"Inspection"_s, facility, {}, {}, {}}));
    }

    [[nodiscard]] QStringList tabs() const
    {
        QStringList titles;
        const auto* widget = child<QTabWidget>(m_dialog, u"previewTabs"_s);
        for (int i = 0; i < widget->count(); ++i) {
            titles << widget->tabText(i);
        }
        return titles;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<AccessBench>();
        m_customer = m_bench->office.customer(u"Fjordlys AS"_s);
        m_kari = m_bench->office.activeClient(m_customer.id, u"kari@x.se"_s);
        m_facilities = m_bench->facilities(m_customer.id, 2);
    }

    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }

    void showsWhatTheUserSeesAndNothingElse() // CUS-10, CUS-11, CUS-14
    {
        const Order mine = order(u"A-1"_s, m_facilities[0].id);
        std::ignore = order(u"A-2"_s, m_facilities[1].id);
        std::ignore = order(u"A-3"_s, {});
        auto& orders = m_bench->office->orders();
        CustomerOffice::must(orders.post(mine.id, u"For you"_s, CommentVisibility::Customer));
        CustomerOffice::must(orders.post(mine.id, u"Between us"_s, CommentVisibility::Internal));
        give({{m_facilities[0].id}, false});
        open(m_kari.id);
        QCOMPARE(textOf(m_dialog, u"previewBanner"_s),
            u"You see what kari sees at Fjordlys AS. Read only."_s);
        QVERIFY(!child<QLabel>(m_dialog, u"previewBar"_s)->isVisible());
        QCOMPARE(tabs(),
            (QStringList {u"Orders (1)"_s, u"Service objects (0)"_s, u"Facilities (1)"_s,
                u"Documents (0)"_s, u"Comments (1)"_s, u"Fault reports (0)"_s}));
        auto* comments = child<QTableView>(m_dialog, u"commentsTable"_s);
        QCOMPARE(comments->model()->index(0, 3).data().toString(), u"For you"_s);
        QCOMPARE(comments->model()->index(0, 0).data().toString(), u"A-1"_s);
        QCOMPARE(comments->editTriggers(), QAbstractItemView::NoEditTriggers);
        // A change of the choice shows at once, on the tab that is looked at.
        child<QTabWidget>(m_dialog, u"previewTabs"_s)->setCurrentIndex(2);
        give({{}, true});
        QTRY_COMPARE(tabs().at(2), u"Facilities (0)"_s);
        QCOMPARE(child<QTabWidget>(m_dialog, u"previewTabs"_s)->currentIndex(), 2);
        QCOMPARE(tabs().at(0), u"Orders (1)"_s);
    }

    void nothingChosenSaysSo()
    {
        std::ignore = order(u"A-1"_s, m_facilities[0].id);
        open(m_kari.id);
        QCOMPARE(tabs().at(0), u"Orders (0)"_s);
        QVERIFY(textOf(m_dialog, u"ordersTableEmpty"_s).contains(u"No facility is chosen"_s));
    }

    void aShutDoorSaysWhy_data()
    {
        QTest::addColumn<int>("bar");
        QTest::newRow("person") << static_cast<int>(AccessBar::ContactNotActive);
        QTest::newRow("user") << static_cast<int>(AccessBar::UserNotActive);
        QTest::newRow("customer") << static_cast<int>(AccessBar::CustomerArchived);
    }

    void aShutDoorSaysWhy()
    {
        QFETCH(int, bar);
        auto& office = m_bench->office;
        const auto which = static_cast<AccessBar>(bar);
        if (which == AccessBar::ContactNotActive) {
            CustomerOffice::must(
                office->contacts().perform(ContactAction::Deactivate, m_kari.contact, 0));
        } else if (which == AccessBar::UserNotActive) {
            CustomerOffice::must(
                office->customerUsers().perform(CustomerUserAction::Deactivate, m_kari.id, 0));
        } else {
            CustomerOffice::must(office->customers().setArchived(m_customer.id, 0, true));
        }
        open(m_kari.id);
        QVERIFY(textOf(m_dialog, u"previewBar"_s).startsWith(words::accessBar(which)));
        QVERIFY(child<QLabel>(m_dialog, u"previewBar"_s)->isVisible());
        QVERIFY(!child<QTabWidget>(m_dialog, u"previewTabs"_s)->isVisible());
    }

    void aUserThatIsGoneIsTold()
    {
        open(CustomerUserId(999));
        QVERIFY(!textOf(m_dialog, u"previewBanner"_s).isEmpty());
        QVERIFY(child<QPushButton>(m_dialog, u"retryButton"_s)->isVisible());
    }
};

QTEST_MAIN(TestAccessPreviewDialog)
#include "tst_accesspreviewdialog.moc"
