#include "domain/contact.h"
#include "ui/shell/helpdialog.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestHelpDialog : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasAllParts_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& code : contactLanguages()) {
            QTest::newRow(qPrintable(code)) << code;
        }
    }
    void everyLanguageHasAllParts()
    {
        QFETCH(QString, language);
        const QString page = HelpDialog::pageOf(language);
        for (const auto* part : {"contacts", "links", "tasks", "activity", "terms"}) {
            QVERIFY2(page.contains(u"<a name=\"%1\">"_s.arg(QLatin1StringView(part))), part);
        }
        QVERIFY(language == u"en"_s || page != HelpDialog::pageOf(u"en"_s));
    }

    void anUnknownLanguageGetsEnglish()
    {
        QCOMPARE(HelpDialog::pageOf(u"xx"_s), HelpDialog::pageOf(u"en"_s));
    }
};

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
