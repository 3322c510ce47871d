#include "papersdesk.h"
#include "ui/papers/faultspanel.h"
#include "ui/words/customerwords.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

class TestFaultsPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PapersDesk> m_desk;
    std::unique_ptr<FaultsPanel> m_panel;
    Customer m_customer;

    void open(CustomerId customer = {})
    {
        m_panel = std::make_unique<FaultsPanel>(m_desk->context(), customer, nullptr);
        m_panel->resize(1100, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void openWith(FaultId id)
    {
        open();
        m_panel->showFault(id);
        QTRY_COMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }
    [[nodiscard]] QTableView* table() const
    {
        return child<QTableView>(m_panel.get(), u"faultTable"_s);
    }
    [[nodiscard]] QPushButton* button(FaultAction action) const
    {
        return child<QPushButton>(m_panel.get(), u"action-"_s % faultActionName(action));
    }
    void filter(const QString& text) const
    {
        child<QComboBox>(m_panel.get(), u"faultFilter"_s)->setCurrentText(text);
    }
    [[nodiscard]] FaultReport now(FaultId id) const
    {
        return PapersDesk::must(m_desk->workspace->faults().load(id));
    }
    [[nodiscard]] QDialog* dialog(const QString& name) const
    {
        return child<QDialog>(m_panel.get(), name);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<PapersDesk>();
        m_customer = m_desk->customer(u"Öberg AB"_s);
    }
    void cleanup()
    {
        m_panel.reset();
        m_desk.reset();
    }

    void everyActionInEveryStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("action");
        for (const FaultStatus status : allFaultStatuses) {
            for (const FaultAction action : allFaultActions) {
                QTest::addRow("%s %s", qPrintable(faultStatusName(status)),
                    qPrintable(faultActionName(action)))
                    << static_cast<int>(status) << static_cast<int>(action);
            }
        }
    }
    void everyActionInEveryStatus()
    {
        QFETCH(const int, status);
        QFETCH(const int, action);
        const auto from = static_cast<FaultStatus>(status);
        const auto which = static_cast<FaultAction>(action);
        const FaultReport fault = m_desk->faultInStatus(m_customer.id, from);
        openWith(fault.id);
        // Whoever brought it into another status than New has read it.
        const bool read = from != FaultStatus::New && which == FaultAction::MarkRead;
        QCOMPARE(button(which)->isEnabled(), faultActionOffered(which, from) && !read);
        const QString reasons = textOf(m_panel.get(), u"faultReasons"_s);
        const QString refusal = words::refusal(which, from);
        QCOMPARE(refusal.isEmpty(), faultActionOffered(which, from));
        if (!refusal.isEmpty()) {
            QVERIFY(reasons.split(u'\n').contains(refusal));
            QCOMPARE(button(which)->accessibleDescription(), refusal);
            return;
        }
        if (read) {
            QVERIFY(reasons.contains(words::action(which)));
            return;
        }
        QVERIFY(!reasons.contains(words::action(which)));
        button(which)->click();
        if (which == FaultAction::Assign) {
            auto* asked = dialog(u"assign-fault"_s);
            QTRY_VERIFY(child<QPushButton>(asked, u"assignButton"_s)->isEnabled());
            press(asked, u"assignButton"_s);
        } else if (which == FaultAction::CreateWorkOrder) {
            auto* asked = dialog(u"create-work-order"_s);
            QTRY_VERIFY(child<QPushButton>(asked, u"createButton"_s)->isEnabled());
            press(asked, u"createButton"_s);
        } else if (which == FaultAction::Close) {
            QCOMPARE(m_desk->prompt.confirms.size(), size_t(1)); // asked, and cancelled
            QCOMPARE(now(fault.id).status, from);
            m_desk->prompt.confirmAnswers = {ConfirmAnswer {.confirmed = true}};
            button(which)->click();
        }
        QTRY_COMPARE(now(fault.id).status, faultActionResult(which, from));
        QTRY_VERIFY(now(fault.id).readAt.isValid());
        QTRY_VERIFY(!child<QWidget>(m_panel.get(), u"unreadMark"_s)->isVisible());
        QVERIFY(m_desk->prompt.notices.empty());
    }

    void unreadOnesAreMarkedWithWordAndSign_CUS_16()
    {
        std::ignore = m_desk->fault(m_customer.id, u"Pump"_s);
        open();
        QTRY_COMPARE(column(table(), 0), QStringList {u"Unread"_s});
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTRY_VERIFY(child<QWidget>(m_panel.get(), u"unreadMark"_s)->isVisible());
        // The sign is red: somewhere in the cell stands the colour of danger.
        table()->clearSelection();
        table()->setCurrentIndex({});
        const QImage cell = table()
                                ->viewport()
                                ->grab(table()->visualRect(table()->model()->index(0, 0)))
                                .toImage();
        const QColor danger = m_desk->theme.tokens().danger;
        bool red = false;
        for (int x = 0; x < cell.width() && !red; ++x) {
            for (int y = 0; y < cell.height() && !red; ++y) {
                red = cell.pixelColor(x, y).rgb() == danger.rgb();
            }
        }
        QVERIFY(red);
    }

    void selectingChangesNothingAndOpeningMarksItRead_CUS_16_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("Enter") << u"enter"_s;
        QTest::newRow("button") << u"button"_s;
        QTest::newRow("double click") << u"double"_s;
    }
    void selectingChangesNothingAndOpeningMarksItRead_CUS_16()
    {
        QFETCH(const QString, how);
        const FaultReport first = m_desk->fault(m_customer.id, u"First"_s);
        const FaultReport second = m_desk->fault(m_customer.id, u"Second"_s);
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_COMPARE(textOf(m_panel.get(), u"faultTitle"_s), u"First"_s);
        QTest::keyClick(table(), Qt::Key_Up);
        QTRY_COMPARE(textOf(m_panel.get(), u"faultTitle"_s), u"Second"_s);
        QVERIFY(!now(first.id).readAt.isValid() && !now(second.id).readAt.isValid());
        if (how == u"enter"_s) {
            QTest::keyClick(table(), Qt::Key_Return);
        } else if (how == u"button"_s) {
            press(m_panel.get(), u"openFaultButton"_s);
        } else {
            const QPoint at = table()->visualRect(table()->model()->index(0, 2)).center();
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
        }
        QTRY_VERIFY(now(second.id).readAt.isValid());
        QVERIFY(!now(first.id).readAt.isValid());
        QTRY_COMPARE(column(table(), 0), QStringList({QString(), u"Unread"_s}));
        QVERIFY(child<QWidget>(m_panel.get(), u"faultDescription"_s)->hasFocus());
    }

    void filters()
    {
        std::ignore = m_desk->faultInStatus(m_customer.id, FaultStatus::Closed);
        std::ignore = m_desk->faultInStatus(m_customer.id, FaultStatus::Assigned);
        std::ignore = m_desk->faultInStatus(m_customer.id, FaultStatus::New);
        open();
        QTRY_COMPARE(column(table(), 1), QStringList({u"New"_s, u"Assigned"_s}));
        filter(u"Closed"_s);
        QTRY_COMPARE(column(table(), 1), QStringList {u"Closed"_s});
        filter(u"Every status"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        child<QCheckBox>(m_panel.get(), u"unreadOnlyBox"_s)->setChecked(true);
        QTRY_COMPARE(column(table(), 1), QStringList {u"New"_s});
        filter(u"Work order created"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        // A report that is left out is shown all the same where it is asked for.
        m_panel->showFault(m_desk->fault(m_customer.id, u"Asked for"_s).id);
        QTRY_COMPARE(textOf(m_panel.get(), u"faultTitle"_s), u"Asked for"_s);
    }

    void whoWasToldIsShown_data()
    {
        QTest::addColumn<bool>("technician");
        QTest::addColumn<bool>("subscriber");
        QTest::addColumn<bool>("sms");
        QTest::addColumn<QString>("told");
        QTest::newRow("nobody") << false << false << false << u"Nobody was told"_s;
        QTest::newRow("CUS-17 technician")
            << true << false << false << u"Waiting to be sent: E-mail to Nils Berg (nils@x.se)"_s;
        QTest::newRow("CUS-18 by SMS")
            << true << false << true << u"Waiting to be sent: SMS to Nils Berg (+46 70 123)"_s;
        QTest::newRow("CUS-39 subscriber")
            << false << true << true << u"Waiting to be sent: SMS to Nils Berg (+46 70 123)"_s;
    }
    void whoWasToldIsShown()
    {
        QFETCH(const bool, technician);
        QFETCH(const bool, subscriber);
        QFETCH(const bool, sms);
        QFETCH(const QString, told);
        const StaffMember nils = m_desk->staff(u"nils"_s, u"Nils Berg"_s);
        PapersDesk::must(m_desk->workspace->staff().setNotifications(nils.id,
            {u"nils@x.se"_s, u"+46 70 123"_s,
                sms ? NotificationChannel::Sms : NotificationChannel::Email, subscriber}));
        CustomerDraft draft;
        draft.name = u"Served AB"_s;
        draft.technician = technician ? nils.id : StaffId();
        const Customer served = PapersDesk::must(m_desk->workspace->customers().add(draft));
        openWith(m_desk->fault(served.id, u"Pump"_s).id);
        QTRY_VERIFY2(textOf(m_panel.get(), u"faultNotices"_s).contains(told),
            qPrintable(textOf(m_panel.get(), u"faultNotices"_s)));
    }

    void theWorkOrderIsNumberedAndShown()
    {
        std::ignore = m_desk->order(m_customer.id, u"W-0041"_s, {}, OrderKind::Work);
        const FaultReport fault = m_desk->fault(m_customer.id, u"Pump"_s);
        openWith(fault.id);
        QSignalSpy said(m_panel.get(), &FaultsPanel::message);
        QSignalSpy shown(m_panel.get(), &FaultsPanel::orderRequested);
        button(FaultAction::CreateWorkOrder)->click();
        QPointer<QDialog> asked = dialog(u"create-work-order"_s);
        QTRY_COMPARE(line(asked, u"numberEdit"_s)->text(), u"W-0042"_s);
        line(asked, u"numberEdit"_s)->setText(u"W-0041"_s);
        press(asked, u"createButton"_s);
        QTRY_VERIFY(textOf(asked, u"numberFault"_s).contains(u"taken already"_s));
        QVERIFY(asked->isVisible() && !now(fault.id).workOrder.isValid());
        line(asked, u"numberEdit"_s)->setText(u"W-0042"_s);
        press(asked, u"createButton"_s);
        QTRY_COMPARE(said.size(), 1);
        const auto message = said.first().first().value<FlowMessage>();
        QCOMPARE(message.text, u"Work order W-0042 created."_s);
        QCOMPARE(message.actionText, u"Show order"_s);
        message.action();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<OrderId>(), now(fault.id).workOrder);
        QTRY_VERIFY(child<QPushButton>(m_panel.get(), u"showOrderButton"_s)->isVisible());
        press(m_panel.get(), u"showOrderButton"_s);
        QCOMPARE(shown.size(), 2);
    }

    void aColleagueWasQuicker_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("assign") << static_cast<int>(FaultAction::Assign);
        QTest::newRow("work order") << static_cast<int>(FaultAction::CreateWorkOrder);
        QTest::newRow("close") << static_cast<int>(FaultAction::Close);
    }
    void aColleagueWasQuicker()
    {
        QFETCH(const int, action);
        const auto which = static_cast<FaultAction>(action);
        const FaultReport fault = m_desk->fault(m_customer.id, u"Pump"_s);
        openWith(fault.id);
        const auto colleague
            = [&] { PapersDesk::must(m_desk->workspace->faults().close(fault.id, 0)); };
        if (which == FaultAction::Close) {
            m_desk->prompt.confirmAnswers = {ConfirmAnswer {.confirmed = true}};
            m_desk->prompt.beforeConfirm = colleague;
            button(which)->click();
        } else {
            button(which)->click();
            const bool assigning = which == FaultAction::Assign;
            QPointer<QDialog> asked
                = dialog(assigning ? u"assign-fault"_s : u"create-work-order"_s);
            const QString go = assigning ? u"assignButton"_s : u"createButton"_s;
            QTRY_VERIFY(child<QPushButton>(asked, go)->isEnabled());
            colleague();
            press(asked, go);
        }
        QTRY_COMPARE(m_desk->prompt.notices.size(), size_t(1));
        QVERIFY(m_desk->prompt.notices.front().text.contains(u"meanwhile"_s));
        // What it is now is shown along.
        QTRY_VERIFY(!button(FaultAction::Close)->isEnabled());
        QCOMPARE(now(fault.id).status, FaultStatus::Closed);
        QVERIFY(!now(fault.id).workOrder.isValid());
    }

    void aReportIsTakenOnThePhone()
    {
        const auto plant
            = PapersDesk::must(m_desk->workspace->facilities().add(m_customer.id, u"Plant"_s));
        open(m_customer.id);
        QSignalSpy said(m_panel.get(), &FaultsPanel::message);
        m_panel->addFault();
        QPointer<QDialog> form = dialog(u"take-fault"_s);
        auto* facility = child<QComboBox>(form, u"facilityCombo"_s);
        QTRY_COMPARE(facility->count(), 2);
        QVERIFY(!child<QPushButton>(form, u"saveButton"_s)->isEnabled());
        facility->setCurrentIndex(1);
        line(form, u"titleEdit"_s)->setText(u"No\u0001 heat"_s);
        press(form, u"saveButton"_s);
        QTRY_VERIFY(textOf(form, u"titleFault"_s).contains(u"Title"_s));
        line(form, u"titleEdit"_s)->setText(u"No heat"_s);
        auto* description = child<QPlainTextEdit>(form, u"descriptionEdit"_s);
        description->setPlainText(QString(10'001, u'x'));
        press(form, u"saveButton"_s);
        QTRY_VERIFY(textOf(form, u"descriptionFault"_s).contains(u"10000"_s));
        description->setPlainText(u"Since Monday"_s);
        press(form, u"saveButton"_s);
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(textOf(m_panel.get(), u"faultTitle"_s), u"No heat"_s);
        const FaultReport made = PapersDesk::must(m_desk->workspace->faults().list({})).front();
        QCOMPARE(made.facility, plant.id);
        QCOMPARE(made.description, u"Since Monday"_s);
        QVERIFY(!made.reportedBy.isValid());
        QCOMPARE(column(table(), 4), QStringList {u"Taken by staff"_s});
    }

    void newOnesAppearByThemselves()
    {
        open();
        std::ignore = m_desk->fault(m_customer.id, u"Pump"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }

    void withoutTheRightItIsThereToBeRead()
    {
        const FaultReport fault = m_desk->fault(m_customer.id, u"Pump"_s);
        m_desk->signInWith(Right::ManageContacts);
        openWith(fault.id);
        for (const FaultAction action : allFaultActions) {
            QVERIFY(!button(action)->isEnabled());
        }
        QVERIFY(textOf(m_panel.get(), u"faultReasons"_s).contains(u"Manage customers"_s));
        QVERIFY(!child<QPushButton>(m_panel.get(), u"takeFaultButton"_s)->isEnabled());
        press(m_panel.get(), u"openFaultButton"_s); // shows it, and marks nothing
        QVERIFY(child<QWidget>(m_panel.get(), u"faultDescription"_s)->hasFocus());
        QVERIFY(!now(fault.id).readAt.isValid());
        QVERIFY(m_desk->prompt.notices.empty());
    }
};

QTEST_MAIN(TestFaultsPanel)
#include "tst_faultspanel.moc"
