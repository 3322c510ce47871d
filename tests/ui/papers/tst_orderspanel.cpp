#include "papersdesk.h"
#include "ui/papers/orderspanel.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kontorist;
using namespace kontorist::test;

class TestOrdersPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PapersDesk> m_desk;
    std::unique_ptr<OrdersPanel> m_panel;
    Customer m_customer;

    void open(CustomerId customer = {})
    {
        m_panel = std::make_unique<OrdersPanel>(m_desk->context(), customer, nullptr);
        m_panel->resize(1100, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    [[nodiscard]] QTableView* table() const
    {
        return child<QTableView>(m_panel.get(), u"orderTable"_s);
    }
    void select(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    [[nodiscard]] QStringList numbers() const { return column(table(), 0); }
    [[nodiscard]] QString title() const { return textOf(m_panel.get(), u"orderTitle"_s); }

private slots:
    void init()
    {
        m_desk = std::make_unique<PapersDesk>();
        m_customer = m_desk->customer(u"Öberg AB"_s, u"10927781"_s);
    }
    void cleanup()
    {
        m_panel.reset();
        m_desk.reset();
    }

    void newestFirstWithWhatAClerkNeeds()
    {
        std::ignore = m_desk->order(m_customer.id, u"S-1"_s, u"Filter"_s);
        std::ignore = m_desk->order(m_customer.id, u"S-2"_s, {}, OrderKind::Shop);
        open();
        QTRY_COMPARE(numbers(), QStringList({u"S-2"_s, u"S-1"_s}));
        QCOMPARE(column(table(), 1), QStringList({u"Shop"_s, u"Service"_s}));
        QCOMPARE(column(table(), 3).first(), u"Öberg AB"_s);
        QCOMPARE(column(table(), 4).first(), u"Not assigned to a facility"_s);
        m_panel.reset();
        open(m_customer.id);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(table()->model()->columnCount(), 7); // a customer's own have no such column
    }

    void theReferenceStandsInTheListAndStays_LGN_20_LGN_21()
    {
        const CustomerUser kari = m_desk->activeUser(m_customer.id, u"kari@oberg.se"_s);
        OrderDraft draft;
        draft.number = u"S-1"_s;
        std::ignore = PapersDesk::must(m_desk->workspace->orders().place(kari.id, draft));
        open();
        QTRY_COMPARE(column(table(), 5), QStringList {u"kari@oberg.se kari"_s});
        PapersDesk::must(
            m_desk->workspace->customerUsers().perform(CustomerUserAction::Deactivate, kari.id, 0));
        m_panel->refresh();
        QTRY_COMPARE(column(table(), 5), QStringList {u"kari@oberg.se kari"_s});
    }

    void searchAndKindNarrowTheList_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("all") << QString() << u"Every kind"_s
                             << QStringList {u"W-3"_s, u"S-2"_s, u"S-1"_s};
        QTest::newRow("number") << u"s-1"_s << u"Every kind"_s << QStringList {u"S-1"_s};
        QTest::newRow("title without diacritics")
            << u"varme"_s << u"Every kind"_s << QStringList {u"S-2"_s};
        QTest::newRow("two words") << u"pump s-1"_s << u"Every kind"_s << QStringList {u"S-1"_s};
        QTest::newRow("kind") << QString() << u"Work"_s << QStringList {u"W-3"_s};
        QTest::newRow("both") << u"pump"_s << u"Work"_s << QStringList {u"W-3"_s};
        QTest::newRow("none") << u"100%_'"_s << u"Every kind"_s << QStringList {};
    }
    void searchAndKindNarrowTheList()
    {
        QFETCH(const QString, search);
        QFETCH(const QString, kind);
        QFETCH(const QStringList, expected);
        std::ignore = m_desk->order(m_customer.id, u"S-1"_s, u"Pump"_s);
        std::ignore = m_desk->order(m_customer.id, u"S-2"_s, u"Värmeväxlare"_s);
        std::ignore = m_desk->order(m_customer.id, u"W-3"_s, u"Pump"_s, OrderKind::Work);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        line(m_panel.get(), u"orderSearch"_s)->setText(search);
        child<QComboBox>(m_panel.get(), u"orderKind"_s)->setCurrentText(kind);
        QTRY_COMPARE(numbers(), expected);
    }

    void anEmptyListSaysWhyAndWhatToDo()
    {
        open(m_customer.id);
        const auto says = [this](const QString& text) {
            for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(text)) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(says(u"no orders yet"_s));
        line(m_panel.get(), u"orderSearch"_s)->setText(u"zzz"_s);
        QTRY_VERIFY(says(u"“zzz”"_s));
    }

    void moreAreShownOnDemand()
    {
        for (int i = 1; i <= 203; ++i) {
            std::ignore = m_desk->order(m_customer.id, u"S-%1"_s.arg(i));
        }
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        auto* more = child<QPushButton>(m_panel.get(), u"show-more"_s);
        QVERIFY(more->isVisible());
        more->click();
        QTRY_COMPARE(table()->model()->rowCount(), 203);
        QCOMPARE(numbers().last(), u"S-1"_s);
        QTRY_VERIFY(!more->isVisible());
        // Reading again takes none of them away.
        std::ignore = m_desk->order(m_customer.id, u"S-204"_s);
        QTRY_COMPARE(numbers().first(), u"S-204"_s);
        QVERIFY(table()->model()->rowCount() >= 203);
    }

    void anOlderOrderCanBeShownAlone()
    {
        const Order first = m_desk->order(m_customer.id, u"S-0"_s, u"The first one"_s);
        for (int i = 1; i <= 201; ++i) {
            std::ignore = m_desk->order(m_customer.id, u"S-%1"_s.arg(i));
        }
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        m_panel->showOrder(first.id);
        QTRY_COMPARE(title(), u"S-0 – The first one"_s);
    }

    void showOrderClearsWhatHidesIt()
    {
        const Order wanted = m_desk->order(m_customer.id, u"S-1"_s, u"Wanted"_s);
        std::ignore = m_desk->order(m_customer.id, u"S-2"_s, u"Other"_s);
        open();
        line(m_panel.get(), u"orderSearch"_s)->setText(u"Other"_s);
        QTRY_COMPARE(numbers(), QStringList {u"S-2"_s});
        m_panel->showOrder(wanted.id);
        QTRY_COMPARE(title(), u"S-1 – Wanted"_s);
        QCOMPARE(line(m_panel.get(), u"orderSearch"_s)->text(), QString());
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }

    void anOrderThatIsGoneIsTold()
    {
        open();
        QSignalSpy said(m_panel.get(), &OrdersPanel::message);
        m_panel->showOrder(OrderId(4711));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().value<FlowMessage>().text.contains(u"no longer there"_s));
    }

    void whoWasToldOfACommentIsShown_CUS_21_CUS_18()
    {
        const StaffMember nils = m_desk->staff(u"nils"_s, u"Nils Berg"_s);
        PapersDesk::must(m_desk->workspace->staff().setNotifications(
            nils.id, {{}, u"+46 70 123"_s, NotificationChannel::Sms, false}));
        const CustomerUser kari = m_desk->activeUser(m_customer.id, u"kari@oberg.se"_s);
        OrderDraft draft;
        draft.customer = m_customer.id;
        draft.number = u"S-1"_s;
        draft.placedBy = kari.id;
        draft.technician = nils.id;
        const Order order = PapersDesk::must(m_desk->workspace->orders().add(draft));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        select(0);
        QTRY_COMPARE(title(), u"S-1"_s);
        std::ignore
            = PapersDesk::must(m_desk->workspace->orders().postAs(kari.id, order.id, u"When?"_s));
        QTRY_COMPARE(textOf(m_panel.get(), u"orderNotices"_s),
            u"Waiting to be sent: SMS to Nils Berg (+46 70 123)"_s);
        // The comment of a customer, written behind the panel, is there as well.
        QTRY_COMPARE(
            child<QAbstractItemView>(m_panel.get(), u"commentList"_s)->model()->rowCount(), 1);
    }

    void aColleaguesChangeIsShownAndTheSelectionStays()
    {
        const Order order = m_desk->order(m_customer.id, u"S-1"_s, u"Old"_s);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        select(0);
        Order theirs = order;
        theirs.title = u"New"_s;
        std::ignore = PapersDesk::must(m_desk->workspace->orders().edit(theirs));
        std::ignore = m_desk->order(m_customer.id, u"S-2"_s);
        QTRY_COMPARE(title(), u"S-1 – New"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(table()->selectionModel()->selectedRows().first().row(), 1);
    }

    void addingSaysSoAndShowsIt()
    {
        open(m_customer.id);
        QSignalSpy said(m_panel.get(), &OrdersPanel::message);
        m_panel->addOrder();
        auto* form = child<QDialog>(m_panel.get(), u"add-order"_s);
        QTRY_VERIFY(child<QComboBox>(form, u"facilityCombo"_s)->isEnabled());
        line(form, u"numberEdit"_s)->setText(u"S-9"_s);
        QTRY_VERIFY(child<QAbstractButton>(form, u"saveButton"_s)->isEnabled());
        press(form, u"saveButton"_s);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().value<FlowMessage>().text, u"Order S-9 added."_s);
        QTRY_COMPARE(title(), u"S-9"_s);
    }

    void postingSaysWhoSeesIt()
    {
        std::ignore = m_desk->order(m_customer.id, u"S-1"_s);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        select(0);
        QSignalSpy said(m_panel.get(), &OrdersPanel::message);
        child<QPlainTextEdit>(m_panel.get(), u"commentEdit"_s)->setPlainText(u"Hi"_s);
        QVERIFY(m_panel->hasUnsentComment());
        press(m_panel.get(), u"postInternallyButton"_s);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().value<FlowMessage>().text.contains(u"Only the office"_s));
        QVERIFY(!m_panel->hasUnsentComment());
    }

    void theCustomerCanBeOpened()
    {
        std::ignore = m_desk->order(m_customer.id, u"S-1"_s);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        select(0);
        QSignalSpy asked(m_panel.get(), &OrdersPanel::customerRequested);
        press(m_panel.get(), u"showCustomerButton"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), m_customer.id);
    }

    void returnDoesNotPressTheDialogsButton_data()
    {
        QTest::addColumn<QString>("where");
        for (const auto& where : {u"orderSearch"_s, u"orderTable"_s, u"orderKind"_s,
                 u"commentList"_s, u"commentEdit"_s}) {
            QTest::newRow(qPrintable(where)) << where;
        }
    }
    void returnDoesNotPressTheDialogsButton()
    {
        QFETCH(const QString, where);
        std::ignore = m_desk->order(m_customer.id, u"S-1"_s);
        QDialog card;
        auto* layout = new QVBoxLayout(&card);
        auto* panel = new OrdersPanel(m_desk->context(), m_customer.id, &card);
        auto* save = new QPushButton(u"Save"_s, &card);
        layout->addWidget(panel);
        layout->addWidget(save);
        save->setDefault(true);
        int pressed = 0;
        connect(save, &QPushButton::clicked, &card, [&pressed] { ++pressed; });
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        auto* table = child<QTableView>(&card, u"orderTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto* widget = child<QWidget>(&card, where);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClick(widget, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed, 0);
    }

    void withoutTheRightItIsThereToBeRead()
    {
        std::ignore = m_desk->order(m_customer.id, u"S-1"_s);
        m_desk->signInWith(Right::ManageContacts);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        select(0);
        const auto* add = child<QPushButton>(m_panel.get(), u"addOrderButton"_s);
        QVERIFY(!add->isEnabled() && add->toolTip().contains(u"Manage customers"_s));
        QVERIFY(!child<QPushButton>(m_panel.get(), u"editOrderButton"_s)->isEnabled());
        m_panel->addOrder();
        QVERIFY(m_panel->findChild<QDialog*>() == nullptr);
    }
};

QTEST_MAIN(TestOrdersPanel)
#include "tst_orderspanel.moc"
