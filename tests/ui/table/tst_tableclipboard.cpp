#include "ui/table/tableclipboard.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestTableClipboard : public QObject
{
    Q_OBJECT

private slots:
    void tabsAndLineBreaksBecomeBlanks()
    {
        QCOMPARE(tableAsTsv({{u"Name"_s, u"Number"_s}, {u"Åsa\tÖberg\nx"_s, QString()}}),
            u"Name\tNumber\nÅsa Öberg x\t\n"_s);
    }

    void htmlCannotBeBrokenByAName()
    {
        const QString html = tableAsHtml({{u"Name"_s}, {u"<b>Bo</b> & Co"_s}});
        QCOMPARE(html,
            u"<table><tr><th>Name</th></tr><tr><td>&lt;b&gt;Bo&lt;/b&gt; &amp; Co</td></tr></table>"_s);
    }
};

QTEST_MAIN(TestTableClipboard)
#include "tst_tableclipboard.moc"
