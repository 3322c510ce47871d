#include "accessbench.h"
#include "ui/access/suggestline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>

using namespace kontorist;
using namespace kontorist::test;

class TestSuggestLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SuggestLine> m_line;

    [[nodiscard]] QAbstractItemView* popup() const
    {
        return m_line->findChild<QCompleter*>()->popup();
    }

private slots:
    void init()
    {
        m_line = std::make_unique<SuggestLine>();
        m_line->setNames(u"personEdit"_s, u"Person"_s);
        m_line->show();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
        m_line->setFocus();
    }

    void cleanup() { m_line.reset(); }

    void asksOnceForSeveralKeys()
    {
        QSignalSpy asked(m_line.get(), &SuggestLine::asked);
        QTest::keyClicks(m_line.get(), u" kari"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"kari"_s);
        m_line->setText(u"by program"_s); // nobody typed
        QCOMPARE(asked.size(), 1);
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        QSignalSpy asked(m_line.get(), &SuggestLine::asked);
        QTest::keyClicks(m_line.get(), u"k"_s);
        QTRY_COMPARE(asked.size(), 1);
        const auto first = asked[0][1].toULongLong();
        QTest::keyClicks(m_line.get(), u"a"_s);
        m_line->offer(first, {u"Kari"_s});
        QVERIFY(!popup()->isVisible());
        QTRY_COMPARE(asked.size(), 2);
        m_line->offer(asked[1][1].toULongLong(), {u"Kari"_s, u"Karl"_s});
        QVERIFY(popup()->isVisible());
        QCOMPARE(popup()->accessibleName(), u"Suggestions for Person"_s);
        m_line->offer(asked[1][1].toULongLong(), {});
        QVERIFY(!popup()->isVisible());
    }

    void aSuggestionIsTakenByKeyboard()
    {
        QSignalSpy asked(m_line.get(), &SuggestLine::asked);
        QSignalSpy chosen(m_line.get(), &SuggestLine::suggestionChosen);
        QTest::keyClicks(m_line.get(), u"ka"_s);
        QTRY_COMPARE(asked.size(), 1);
        m_line->offer(asked[0][1].toULongLong(), {u"Kari"_s, u"Karl"_s});
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Down);
        QCOMPARE(m_line->text(), u"ka"_s); // looking changes nothing
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QVERIFY(!popup()->isVisible());
    }
};

QTEST_MAIN(TestSuggestLine)
#include "tst_suggestline.moc"
