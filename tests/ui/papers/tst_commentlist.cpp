#include "ui/papers/commentlist.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

Comment comment(qint64 id, qint64 answers = 0, bool internal = false)
{
    Comment made;
    made.id = CommentId(id);
    made.replyTo = CommentId(answers);
    made.staff = StaffId(1);
    made.author = {u"anna"_s, u"Anna Berg"_s, false};
    made.body = u"Comment %1"_s.arg(id);
    made.visibility = internal ? CommentVisibility::Internal : CommentVisibility::Customer;
    made.createdAt = QDateTime(QDate(2026, 5, 3), QTime(10, static_cast<int>(id % 60)), Qt::UTC);
    return made;
}

QString shape(const std::vector<ThreadComment>& rows)
{
    QStringList parts;
    for (const ThreadComment& row : rows) {
        parts << QString(QString(row.depth, u'>') % QString::number(row.comment.id.value()));
    }
    return parts.join(u' ');
}

} // namespace

class TestCommentList : public QObject
{
    Q_OBJECT

private slots:
    void answersStandUnderWhatTheyAnswer_CUS_20_data()
    {
        QTest::addColumn<QList<QPair<int, int>>>("comments");
        QTest::addColumn<QString>("expected");
        using L = QList<QPair<int, int>>;
        QTest::newRow("none") << L {} << QString();
        QTest::newRow("flat") << L {{1, 0}, {2, 0}} << u"1 2"_s;
        QTest::newRow("late answer") << L {{1, 0}, {2, 0}, {3, 1}} << u"1 >3 2"_s;
        QTest::newRow("deep") << L {{1, 0}, {2, 1}, {3, 2}, {4, 1}} << u"1 >2 >>3 >4"_s;
        QTest::newRow("what it answers is gone") << L {{2, 9}, {3, 2}} << u"2 >3"_s;
    }
    void answersStandUnderWhatTheyAnswer_CUS_20()
    {
        using L = QList<QPair<int, int>>;
        QFETCH(const L, comments);
        QFETCH(const QString, expected);
        std::vector<Comment> list;
        for (const auto& [id, answers] : comments) {
            list.push_back(comment(id, answers));
        }
        QCOMPARE(shape(threaded(list)), expected);
    }

    void aLongChainOfAnswersIsNoTrouble()
    {
        std::vector<Comment> chain;
        for (int i = 1; i <= 3000; ++i) {
            chain.push_back(comment(i, i - 1));
        }
        const auto rows = threaded(chain);
        QCOMPARE(rows.size(), chain.size());
        QCOMPARE(rows.back().depth, 2999);
    }

    void authorsAreNamedAndErasedOnesSaidToBe()
    {
        Comment made = comment(1);
        QCOMPARE(commentAuthor(made), u"Anna Berg (staff)"_s);
        made.author.name.clear();
        QCOMPARE(commentAuthor(made), u"anna (staff)"_s);
        made.staff = {};
        made.author = {u"10927781-1"_s, u"Kari Olsen"_s, false};
        QCOMPARE(commentAuthor(made), u"10927781-1 Kari Olsen"_s);
        made.author = {{}, {}, true};
        QCOMPARE(commentAuthor(made), u"(erased)"_s);
    }

    void whoMaySeeItIsReadAloud_CUS_22()
    {
        CommentModel model(nullptr);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(threaded({comment(1), comment(2, 1, true)}));
        const auto spoken = [&model](int row) {
            return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(spoken(0).contains(u"Visible to the customer"_s));
        QVERIFY(spoken(1).contains(u"Internal"_s));
        QVERIFY(spoken(1).contains(u"in reply to Anna Berg (staff)"_s));
        QVERIFY(spoken(1).contains(u"3 May 2026"_s));
        // What Ctrl+C copies.
        QCOMPARE(model.index(1, 0).data().toString(), u"Comment 2"_s);
        model.setRows(threaded({comment(1), comment(3), comment(2, 1, true)}));
        QCOMPARE(model.rowCount(), 3);
        model.setRows({});
    }

    void theWholeTextHasRoom()
    {
        const Theme theme;
        CommentModel model(nullptr);
        Comment one = comment(1);
        Comment deep = comment(2, 1);
        one.body = QString(9'999, u'x');
        deep.body = one.body;
        model.setRows(threaded({one, deep}));
        RecordList list(theme, u"Comments"_s, nullptr);
        list.setModel(&model);
        auto* delegate = new CommentDelegate(model, theme, &list);
        list.setItemDelegate(delegate);
        list.resize(300, 300);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QStyleOptionViewItem option;
        option.widget = &list;
        option.font = list.font();
        option.rect = QRect(0, 0, 300, 300);
        const int height = delegate->sizeHint(option, model.index(0, 0)).height();
        const QFontMetrics letters(list.font());
        const int lines = letters.horizontalAdvance(one.body) / 300;
        QVERIFY(height > lines * letters.lineSpacing());
        // Set in, so narrower and taller.
        QVERIFY(delegate->sizeHint(option, model.index(1, 0)).height() > height);
    }
};

QTEST_MAIN(TestCommentList)
#include "tst_commentlist.moc"
