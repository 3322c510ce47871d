#include "ui/contacts/contactclipboard.h"
#include "ui/table/contactwords.h"
#include "ui/table/tablecolumns.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestContactClipboard : public QObject
{
    Q_OBJECT

private slots:
    void copiesTheColumnsShown()
    {
        TableColumns columns(contactColumns());
        for (const auto column : allContactColumns) {
            columns.setVisible(static_cast<int>(column),
                column == ContactColumn::Name || column == ContactColumn::Status);
        }
        Contact contact;
        contact.name = u"Åsa\tÖberg\nx"_s;
        contact.status = ContactStatus::Active;
        QCOMPARE(contactsAsTsv({contact}, columns, contactTexts()),
            u"Contact name\tStatus\nÅsa Öberg x\tActive\n"_s);
    }

    void htmlCannotBeBrokenByAName()
    {
        TableColumns columns(contactColumns());
        Contact contact;
        contact.name = u"<b>Bo</b> & Co"_s;
        const QString html = contactsAsHtml({contact}, columns, contactTexts());
        QVERIFY(html.contains(u"&lt;b&gt;Bo&lt;/b&gt; &amp; Co"_s));
        QVERIFY(!html.contains(u"<b>"_s));
    }
};

QTEST_MAIN(TestContactClipboard)
#include "tst_contactclipboard.moc"
