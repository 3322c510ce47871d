#include "papersdesk.h"
#include "ui/papers/orderformdialog.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

class TestOrderFormDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PapersDesk> m_desk;
    QPointer<OrderFormDialog> m_form;
    Customer m_customer;

    void add(CustomerId customer)
    {
        m_form = new OrderFormDialog(m_desk->context(), customer, nullptr);
        m_form->open();
        QTRY_VERIFY(!line(m_form, u"numberEdit"_s)->text().isEmpty());
        if (customer.isValid()) {
            QTRY_VERIFY(combo(u"facilityCombo"_s)->isEnabled());
        }
    }
    void edit(const Order& order)
    {
        m_form = new OrderFormDialog(m_desk->context(), order, nullptr);
        m_form->open();
        QTRY_VERIFY(combo(u"facilityCombo"_s)->isEnabled());
        QTRY_COMPARE(textOf(m_form, u"reasonText"_s), u"Nothing has been changed yet."_s);
    }
    [[nodiscard]] QComboBox* combo(const QString& name) const
    {
        return child<QComboBox>(m_form, name);
    }
    [[nodiscard]] QPushButton* save() const { return child<QPushButton>(m_form, u"saveButton"_s); }
    void choose(const QString& name, const QString& text) const
    {
        auto* box = combo(name);
        const int at = box->findText(text, Qt::MatchContains);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
        emit box->activated(at);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<PapersDesk>();
        m_customer = m_desk->customer(u"Öberg AB"_s, u"10927781"_s);
    }
    void cleanup()
    {
        delete m_form;
        m_desk.reset();
    }

    void whoPlacedItIsKeptAsReference_LGN_20_LGN_21()
    {
        PapersDesk::must(m_desk->workspace->customers().setLoginMode(LoginMode::Number));
        const CustomerUser kari = m_desk->activeUser(m_customer.id, u"kari@oberg.se"_s);
        add(m_customer.id);
        QSignalSpy saved(m_form, &OrderFormDialog::saved);
        line(m_form, u"numberEdit"_s)->setText(u"S-77"_s);
        line(m_form, u"titleEdit"_s)->setText(u"Filter"_s);
        choose(u"placedByCombo"_s, u"10927781-1 kari"_s);
        save()->click();
        QTRY_COMPARE(saved.size(), 1);
        const auto order = saved.first().first().value<Order>();
        QCOMPARE(order.placedBy, kari.id);
        QCOMPARE(order.reference.text(), u"10927781-1 kari"_s);
        QCOMPARE(order.number, u"S-77"_s);
    }

    void aFreeNumberIsProposedUntilOneIsTyped()
    {
        std::ignore = m_desk->order(m_customer.id, u"W-0099"_s, {}, OrderKind::Work);
        std::ignore = m_desk->order(m_customer.id, u"S-7"_s, {}, OrderKind::Service);
        std::ignore = m_desk->order(m_customer.id, u"W-0100"_s, {}, OrderKind::Shop);
        add(m_customer.id);
        choose(u"kindCombo"_s, u"Work"_s);
        QTRY_COMPARE(line(m_form, u"numberEdit"_s)->text(), u"W-0101"_s);
        choose(u"kindCombo"_s, u"Service"_s);
        QTRY_COMPARE(line(m_form, u"numberEdit"_s)->text(), u"S-8"_s);
        line(m_form, u"numberEdit"_s)->setText(u"mine"_s);
        choose(u"kindCombo"_s, u"Work"_s);
        line(m_form, u"titleEdit"_s)->setText(u"x"_s);
        QSignalSpy saved(m_form, &OrderFormDialog::saved);
        save()->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<Order>().number, u"mine"_s);
    }

    void badInputIsToldAtItsField_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("told");
        QTest::newRow("doubled number")
            << u"S-1"_s << u"x"_s << u"numberFault"_s << u"taken already"_s;
        QTest::newRow("long number")
            << QString(61, u'9') << u"x"_s << u"numberFault"_s << u"Order number"_s;
        QTest::newRow("control character")
            << u"S-2"_s << QString(u"a"_s % QChar(1)) << u"titleFault"_s << u"Title"_s;
        QTest::newRow("long title")
            << u"S-2"_s << QString(201, u'x') << u"titleFault"_s << u"200"_s;
    }
    void badInputIsToldAtItsField()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, title);
        QFETCH(const QString, label);
        QFETCH(const QString, told);
        std::ignore = m_desk->order(m_customer.id, u"S-1"_s);
        add(m_customer.id);
        line(m_form, u"numberEdit"_s)->setText(number);
        line(m_form, u"titleEdit"_s)->setText(title);
        save()->click();
        QTRY_VERIFY2(textOf(m_form, label).contains(told), qPrintable(textOf(m_form, label)));
        QCOMPARE(line(m_form, u"numberEdit"_s)->text(), number);
        QVERIFY(m_form->isVisible());
        QVERIFY(m_desk->prompt.notices.empty());
        // Gone with the next key.
        line(m_form, u"titleEdit"_s)->setText(u"y"_s);
        QVERIFY(textOf(m_form, label).isEmpty());
    }

    void aFacilityThatVanishedIsTold()
    {
        const auto plant
            = PapersDesk::must(m_desk->workspace->facilities().add(m_customer.id, u"Plant"_s));
        add(m_customer.id);
        choose(u"facilityCombo"_s, u"Plant"_s);
        PapersDesk::must(m_desk->workspace->facilities().remove(plant.id, plant.rowVersion));
        save()->click();
        QTRY_COMPARE(m_desk->prompt.notices.size(), size_t(1));
        QVERIFY(m_form->isVisible());
        QVERIFY(save()->isEnabled());
    }

    void anObjectBringsItsFacility()
    {
        const auto plant
            = PapersDesk::must(m_desk->workspace->facilities().add(m_customer.id, u"Plant"_s));
        ServiceObject pump;
        pump.customer = m_customer.id;
        pump.facility = plant.id;
        pump.name = u"Pump"_s;
        std::ignore = PapersDesk::must(m_desk->workspace->facilities().addObject(pump));
        add(m_customer.id);
        choose(u"objectCombo"_s, u"Pump"_s);
        QCOMPARE(combo(u"facilityCombo"_s)->currentText(), u"Plant"_s);
    }

    void theCustomerIsFoundWhileTyping()
    {
        std::ignore = m_desk->customer(u"Oberhaus"_s);
        const auto plant
            = PapersDesk::must(m_desk->workspace->facilities().add(m_customer.id, u"Plant"_s));
        add(CustomerId());
        QVERIFY(!combo(u"facilityCombo"_s)->isEnabled());
        auto* typed = line(m_form, u"customerEdit"_s);
        typed->setFocus();
        QTest::keyClicks(typed, u"ober"_s);
        QTRY_VERIFY(typed->completer()->completionModel()->rowCount() >= 2);
        QVERIFY(!save()->isEnabled());
        QVERIFY(textOf(m_form, u"reasonText"_s).contains(u"from the list"_s));
        typed->clear();
        QTest::keyClicks(typed, u"10927781"_s); // one customer alone
        QTRY_COMPARE(typed->text(), u"Öberg AB (10927781)"_s);
        QTRY_VERIFY(combo(u"facilityCombo"_s)->findText(plant.name) > 0);
        QSignalSpy saved(m_form, &OrderFormDialog::saved);
        save()->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<Order>().customer, m_customer.id);
    }

    void oneOfSeveralIsChosenFromTheList()
    {
        std::ignore = m_desk->customer(u"Oberhaus"_s);
        add(CustomerId());
        m_form->activateWindow();
        auto* typed = line(m_form, u"customerEdit"_s);
        typed->setFocus();
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, u"ober"_s);
        auto* popup = typed->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(!popup->isVisible());
        QTRY_VERIFY(child<QComboBox>(m_form, u"facilityCombo"_s)->isEnabled());
        QVERIFY(m_form->isVisible()); // Return chose, and saved nothing
        QVERIFY(m_desk->workspace->orders().list({}).result()->empty());
    }

    void anotherCustomerBringsOtherChoices()
    {
        const Customer other = m_desk->customer(u"Petit SARL"_s, u"55"_s);
        std::ignore
            = PapersDesk::must(m_desk->workspace->facilities().add(m_customer.id, u"Plant"_s));
        std::ignore = PapersDesk::must(m_desk->workspace->facilities().add(other.id, u"Usine"_s));
        add(CustomerId());
        auto* typed = line(m_form, u"customerEdit"_s);
        QTest::keyClicks(typed, u"10927781"_s);
        QTRY_VERIFY(combo(u"facilityCombo"_s)->findText(u"Plant"_s) > 0);
        choose(u"facilityCombo"_s, u"Plant"_s);
        typed->clear();
        QTest::keyClicks(typed, u"Petit SARL"_s);
        QTRY_VERIFY(combo(u"facilityCombo"_s)->findText(u"Usine"_s) > 0);
        QCOMPARE(combo(u"facilityCombo"_s)->findText(u"Plant"_s), -1);
        QCOMPARE(combo(u"facilityCombo"_s)->currentIndex(), 0);
    }

    void whatIsFixedCannotBeEdited()
    {
        const Order order = m_desk->order(m_customer.id, u"S-1"_s, u"Old"_s);
        edit(order);
        QVERIFY(!line(m_form, u"numberEdit"_s)->isEnabled());
        QVERIFY(!line(m_form, u"customerEdit"_s)->isEnabled());
        QVERIFY(!combo(u"kindCombo"_s)->isEnabled());
        QVERIFY(!combo(u"placedByCombo"_s)->isEnabled());
        QVERIFY(!textOf(m_form, u"fixedNote"_s).isEmpty());
        line(m_form, u"titleEdit"_s)->setText(u"New"_s);
        QVERIFY(m_form->isWindowModified());
        save()->click();
        QTRY_VERIFY(m_form.isNull());
        QCOMPARE(PapersDesk::must(m_desk->workspace->orders().load(order.id)).title, u"New"_s);
    }

    void aColleaguesChangeIsNotOverwrittenSilently_data()
    {
        QTest::addColumn<bool>("overwrite");
        QTest::addColumn<QString>("title");
        QTest::newRow("overwrite") << true << u"Mine"_s;
        QTest::newRow("leave") << false << u"Theirs"_s;
    }
    void aColleaguesChangeIsNotOverwrittenSilently()
    {
        QFETCH(const bool, overwrite);
        QFETCH(const QString, title);
        const Order order = m_desk->order(m_customer.id, u"S-1"_s, u"Old"_s);
        edit(order);
        Order theirs = order;
        theirs.title = u"Theirs"_s;
        std::ignore = PapersDesk::must(m_desk->workspace->orders().edit(theirs));
        line(m_form, u"titleEdit"_s)->setText(u"Mine"_s);
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {.confirmed = overwrite}};
        save()->click();
        QTRY_COMPARE(m_desk->prompt.confirms.size(), size_t(1));
        const ConfirmRequest& asked = m_desk->prompt.confirms.front();
        QVERIFY(asked.destructive && asked.text.contains(u"Theirs"_s));
        QTRY_COMPARE(m_form.isNull(), overwrite);
        QCOMPARE(PapersDesk::must(m_desk->workspace->orders().load(order.id)).title, title);
    }

    void closingWithTypedThingsAsks()
    {
        add(m_customer.id);
        line(m_form, u"titleEdit"_s)->setText(u"x"_s);
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {}, ConfirmAnswer {.alternative = true}};
        press(m_form, u"cancelButton"_s);
        QVERIFY(m_form->isVisible());
        press(m_form, u"cancelButton"_s);
        QTRY_VERIFY(m_form.isNull());
        add(m_customer.id);
        press(m_form, u"cancelButton"_s); // nothing was typed
        QTRY_VERIFY(m_form.isNull());
        QCOMPARE(m_desk->prompt.unexpected, 0);
    }
};

QTEST_MAIN(TestOrderFormDialog)
#include "tst_orderformdialog.moc"
