#include "ui/mail/sentbar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

HandedOffInvitation invitation(qint64 id, const QString& name = u"Åsa Öberg"_s)
{
    return {MessageId(id), TokenId(id), ContactId(id), name, {}};
}

} // namespace

class TestSentBar : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenWithoutQuestion();
    void asks();
    void answers_data();
    void answers();
    void counts();
    void movesRepeatedToTheFront();
    void staysSlimWithLongNames();
    void neverTakesTheFocus();
};

void TestSentBar::isHiddenWithoutQuestion()
{
    SentBar bar;
    QVERIFY(bar.isHidden());
    bar.add(invitation(1));
    QVERIFY(!bar.isHidden());
    bar.remove(MessageId(99));
    QVERIFY(!bar.isHidden());
    bar.remove(MessageId(1));
    QVERIFY(bar.isHidden());
}

void TestSentBar::asks()
{
    SentBar bar;
    bar.add(invitation(1));
    const auto question = u"Was the activation request to Åsa Öberg sent?"_s;
    QCOMPARE(bar.findChild<QLabel*>(u"sentQuestion"_s)->text(), question);
    QCOMPARE(bar.accessibleName(), question);
    QCOMPARE(bar.findChild<QPushButton*>(u"sentYes"_s)->text(), u"Yes, sent"_s);
    QCOMPARE(bar.findChild<QPushButton*>(u"sentNo"_s)->text(), u"Not sent"_s);
    QCOMPARE(bar.findChild<QPushButton*>(u"sentLater"_s)->text(), u"Later"_s);
}

void TestSentBar::answers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("sent");
    QTest::newRow("yes") << u"sentYes"_s << true << true;
    QTest::newRow("no") << u"sentNo"_s << true << false;
    QTest::newRow("later") << u"sentLater"_s << false << false;
}

void TestSentBar::answers()
{
    QFETCH(QString, button);
    QFETCH(bool, answered);
    QFETCH(bool, sent);
    SentBar bar;
    bar.setPending({invitation(7), invitation(8, u"Nils"_s)});
    QSignalSpy answer(&bar, &SentBar::answered);
    QSignalSpy later(&bar, &SentBar::later);
    bar.show();
    // By keyboard, as it must work without a mouse.
    auto* pressed = bar.findChild<QPushButton*>(button);
    pressed->setFocus();
    QTest::keyClick(pressed, Qt::Key_Space);
    QCOMPARE(answer.size(), answered ? 1 : 0);
    QCOMPARE(later.size(), answered ? 0 : 1);
    const auto arguments = answered ? answer.first() : later.first();
    QCOMPARE(arguments.at(0).value<MessageId>(), MessageId(7));
    if (answered) {
        QCOMPARE(arguments.at(1).toBool(), sent);
    }
    QCOMPARE(bar.pendingCount(), 1);
    QVERIFY(bar.findChild<QLabel*>(u"sentQuestion"_s)->text().contains(u"Nils"_s));
}

void TestSentBar::counts()
{
    SentBar bar;
    auto* position = bar.findChild<QLabel*>(u"sentPosition"_s);
    bar.add(invitation(1));
    QVERIFY(position->isHidden());
    bar.add(invitation(2));
    bar.add(invitation(3));
    QVERIFY(!position->isHidden());
    QCOMPARE(position->text(), u"1 of 3"_s);
    bar.findChild<QPushButton*>(u"sentYes"_s)->click();
    QCOMPARE(position->text(), u"1 of 2"_s);
}

void TestSentBar::movesRepeatedToTheFront()
{
    SentBar bar;
    bar.setPending({invitation(1, u"A"_s), invitation(2, u"B"_s)});
    bar.add(invitation(2, u"B"_s));
    QCOMPARE(bar.pendingCount(), 2);
    QVERIFY(bar.findChild<QLabel*>(u"sentQuestion"_s)->text().contains(u"to B sent"_s));
}

void TestSentBar::staysSlimWithLongNames()
{
    SentBar bar;
    bar.add(invitation(1, QString(10'000, u'x')));
    QVERIFY(bar.findChild<QLabel*>(u"sentQuestion"_s)->text().size() < 120);
    bar.add(invitation(2, u"<img src=x>"_s));
    QCOMPARE(bar.findChild<QLabel*>(u"sentQuestion"_s)->textFormat(), Qt::PlainText);
}

void TestSentBar::neverTakesTheFocus()
{
    QWidget window;
    auto* other = new QPushButton(u"x"_s, &window);
    auto* bar = new SentBar(&window);
    window.show();
    other->setFocus();
    bar->add(invitation(1));
    QCOMPARE(window.focusWidget(), other);
}

QTEST_MAIN(TestSentBar)
#include "tst_sentbar.moc"
