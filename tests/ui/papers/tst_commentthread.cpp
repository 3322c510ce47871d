#include "papersdesk.h"
#include "ui/papers/commentthread.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

class TestCommentThread : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PapersDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    CommentThread* m_thread = nullptr;
    Customer m_customer;
    Order m_order;

    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(500, 500);
        m_thread = new CommentThread(m_desk->context(), m_window.get());
        m_thread->resize(500, 500);
        m_thread->showOrder(m_order.id);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    [[nodiscard]] QPlainTextEdit* text() const
    {
        return child<QPlainTextEdit>(m_thread, u"commentEdit"_s);
    }
    [[nodiscard]] QAbstractItemView* list() const
    {
        return child<QAbstractItemView>(m_thread, u"commentList"_s);
    }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return child<QPushButton>(m_thread, name);
    }
    [[nodiscard]] std::vector<Comment> stored() const
    {
        return PapersDesk::must(m_desk->workspace->orders().comments(m_order.id));
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<PapersDesk>();
        m_customer = m_desk->customer(u"Öberg AB"_s);
        m_order = m_desk->order(m_customer.id, u"S-1"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void twoButtonsAndNoDefault_CUS_22()
    {
        open();
        for (const auto& name : {u"postToCustomerButton"_s, u"postInternallyButton"_s}) {
            QVERIFY(!button(name)->isDefault() && !button(name)->autoDefault());
            QVERIFY(!button(name)->isEnabled());
        }
        QVERIFY(!textOf(m_thread, u"postReason"_s).isEmpty());
        text()->setFocus();
        QTest::keyClicks(text(), u"One"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClicks(text(), u"Two"_s);
        QVERIFY(text()->toPlainText().startsWith(u"One\n"_s));
        QVERIFY(stored().empty());
        QVERIFY(button(u"postToCustomerButton"_s)->isEnabled());
        QVERIFY(button(u"postInternallyButton"_s)->isEnabled());
    }

    void eachButtonPostsForWhoItSays_CUS_22_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("visibility");
        QTest::newRow("customer") << u"postToCustomerButton"_s
                                  << static_cast<int>(CommentVisibility::Customer);
        QTest::newRow("internal") << u"postInternallyButton"_s
                                  << static_cast<int>(CommentVisibility::Internal);
    }
    void eachButtonPostsForWhoItSays_CUS_22()
    {
        QFETCH(const QString, name);
        QFETCH(const int, visibility);
        open();
        QSignalSpy posted(m_thread, &CommentThread::posted);
        text()->setPlainText(u"Thursday at 9"_s);
        button(name)->click();
        QTRY_COMPARE(posted.size(), 1);
        QCOMPARE(stored().size(), size_t(1));
        QCOMPARE(static_cast<int>(stored().front().visibility), visibility);
        QVERIFY(text()->toPlainText().isEmpty());
        QTRY_COMPARE(list()->model()->rowCount(), 1);
    }

    void aReplyToAnInternalCommentIsInternal_CUS_22()
    {
        std::ignore = PapersDesk::must(m_desk->workspace->orders().post(
            m_order.id, u"They owe us money"_s, CommentVisibility::Internal));
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(!button(u"replyButton"_s)->isEnabled());
        list()->setCurrentIndex(list()->model()->index(0, 0));
        button(u"replyButton"_s)->click();
        text()->setPlainText(u"I know"_s);
        QVERIFY(!button(u"postToCustomerButton"_s)->isEnabled());
        QVERIFY(textOf(m_thread, u"replyNote"_s).contains(u"only be posted internally"_s));
        QVERIFY(textOf(m_thread, u"replyNote"_s).contains(u"They owe us money"_s));
        button(u"postInternallyButton"_s)->click();
        QTRY_COMPARE(stored().size(), size_t(2));
        QCOMPARE(stored().back().replyTo, stored().front().id);
        QTRY_VERIFY(!child<QLabel>(m_thread, u"replyNote"_s)->isVisible());
    }

    void aReplyCanBeTakenBack()
    {
        std::ignore = PapersDesk::must(
            m_desk->workspace->orders().post(m_order.id, u"Inside"_s, CommentVisibility::Internal));
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        button(u"replyButton"_s)->click();
        text()->setPlainText(u"To all"_s);
        press(m_thread, u"cancelReplyButton"_s);
        button(u"postToCustomerButton"_s)->click();
        QTRY_COMPARE(stored().size(), size_t(2));
        QVERIFY(!stored().back().replyTo.isValid());
    }

    void aFailedPostKeepsTheText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        QTest::newRow("control character")
            << QString(u"Call me"_s % QChar(7)) << u"cannot be seen"_s;
        QTest::newRow("escape") << QString(QChar(27) % u"[31mred"_s) << u"cannot be seen"_s;
    }
    void aFailedPostKeepsTheText()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, told);
        open();
        text()->setPlainText(typed);
        button(u"postInternallyButton"_s)->click();
        QTRY_VERIFY(textOf(m_thread, u"commentFault"_s).contains(told));
        QCOMPARE(text()->toPlainText(), typed);
        QVERIFY(text()->accessibleDescription().contains(told));
        QVERIFY(stored().empty());
        QVERIFY(button(u"postInternallyButton"_s)->isEnabled());
    }

    void tooLongIsToldBeforePosting()
    {
        open();
        text()->setPlainText(QString(maxCommentLength + 1, u'x'));
        QVERIFY(!button(u"postInternallyButton"_s)->isEnabled());
        QVERIFY(textOf(m_thread, u"postReason"_s).contains(QLocale().toString(10'001)));
        text()->setPlainText(QString(maxCommentLength, u'x'));
        button(u"postToCustomerButton"_s)->click();
        QTRY_COMPARE(stored().size(), size_t(1));
    }

    void whatIsTypedWaitsAtItsOrder()
    {
        const Order other = m_desk->order(m_customer.id, u"S-2"_s);
        open();
        QVERIFY(!m_thread->hasUnsentText());
        text()->setPlainText(u"Half a sent"_s);
        m_thread->showOrder(other.id);
        QVERIFY(text()->toPlainText().isEmpty());
        QVERIFY(m_thread->hasUnsentText());
        m_thread->showOrder(m_order.id);
        QCOMPARE(text()->toPlainText(), u"Half a sent"_s);
        text()->clear();
        m_thread->showOrder(other.id);
        QVERIFY(!m_thread->hasUnsentText());
    }

    void aPostUnderWayBelongsToItsOrder()
    {
        const Order other = m_desk->order(m_customer.id, u"S-2"_s);
        open();
        text()->setPlainText(u"bad \u0007"_s);
        button(u"postInternallyButton"_s)->click();
        m_thread->showOrder(other.id); // before the answer
        QTRY_VERIFY(!text()->isReadOnly());
        QVERIFY(text()->toPlainText().isEmpty());
        m_thread->showOrder(m_order.id);
        QCOMPARE(text()->toPlainText(), u"bad \u0007"_s);
        text()->setPlainText(u"good"_s);
        button(u"postInternallyButton"_s)->click();
        m_thread->showOrder(other.id);
        QTRY_VERIFY(!text()->isReadOnly());
        QVERIFY(!m_thread->hasUnsentText());
        QCOMPARE(stored().size(), size_t(1));
    }

    void withoutTheRightNothingCanBePosted()
    {
        m_desk->signInWith(Right::ManageContacts);
        open();
        QVERIFY(!text()->isEnabled());
        QVERIFY(!button(u"postToCustomerButton"_s)->isEnabled());
        QVERIFY(textOf(m_thread, u"postReason"_s).contains(u"Manage customers"_s));
    }
};

QTEST_MAIN(TestCommentThread)
#include "tst_commentthread.moc"
