#include "dialogfixture.h"
#include "support/customeroffice.h"
#include "ui/dialogs/brandedlinkdialog.h"
#include "ui/dialogs/workspacecalls.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;
using testing::CustomerOffice;

class TestBrandedLinkDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CustomerOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    QPointer<BrandedLinkDialog> m_dialog;

    void setName(const QString& name, const QString& base = {}) const
    {
        OfficeSettings settings = CustomerOffice::must(m_office->workspace->database().settings());
        settings.officeName = name;
        settings.brandingBaseUrl = base;
        std::ignore = CustomerOffice::must(m_office->workspace->database().saveSettings(settings));
    }
    void open()
    {
        m_dialog = new BrandedLinkDialog(brandedLinkCalls(m_office->workspace), *m_theme);
        m_dialog->open();
    }
    [[nodiscard]] QString link() const { return child<QLineEdit>(m_dialog, u"linkEdit"_s)->text(); }
    [[nodiscard]] QLineEdit* name() const
    {
        return child<QLineEdit>(m_dialog, u"companyNameEdit"_s);
    }

private slots:
    void init()
    {
        m_office = std::make_unique<CustomerOffice>();
        m_theme = std::make_unique<Theme>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_theme.reset();
        m_office.reset();
    }

    void theLinkIsEncodedAndCopied_CUS_33_data()
    {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("expected");
        QTest::newRow("CUS-37 space")
            << u"OO Software AB"_s << u"https://app.serviceprotokoll.se/Account/Login"_s
            << u"https://app.serviceprotokoll.se/Account/Login?branding=OO%20Software%20AB"_s;
        QTest::newRow("CUS-36 Swedish letters and signs")
            << u"Åsa & Öberg: 100 % ärligt?"_s << u"https://x.se/login"_s
            << u"https://x.se/login?branding=%C3%85sa%20%26%20%C3%96berg%3A%20100%20%25%20%C3%A4rligt%3F"_s;
        QTest::newRow("CUS-35 made from the portal address")
            << u"A"_s << QString() << u"https://portal.example.com/login?branding=A"_s;
    }
    void theLinkIsEncodedAndCopied_CUS_33()
    {
        QFETCH(const QString, office);
        QFETCH(const QString, base);
        QFETCH(const QString, expected);
        setName(office, base);
        open();
        QTRY_COMPARE(link(), expected);
        QCOMPARE(name()->text(), office);
        QVERIFY(child<QLineEdit>(m_dialog, u"linkEdit"_s)->isReadOnly());
        press(m_dialog, u"copyLinkButton"_s);
        QCOMPARE(QApplication::clipboard()->text(), expected);
        QVERIFY(textOf(m_dialog, u"copiedText"_s).contains(u"web site"_s)); // CUS-38
        QVERIFY(textOf(m_dialog, u"introText"_s).contains(u"logo"_s)); // CUS-34
    }

    void anotherNameIsRefusedWhereItDiffers_CUS_36()
    {
        setName(u"OO Software AB"_s);
        open();
        QTRY_VERIFY(!link().isEmpty());
        name()->setText(u"OO Software  AB"_s);
        QTRY_VERIFY(link().isEmpty());
        QVERIFY(textOf(m_dialog, u"companyNameFault"_s)
                    .contains(u"Character 13 must be “A”; you typed a space."_s));
        QVERIFY(!child<QPushButton>(m_dialog, u"copyLinkButton"_s)->isEnabled());
        QVERIFY(!name()->accessibleDescription().isEmpty());
        name()->setText(u"OO Software AB"_s);
        QTRY_VERIFY(!link().isEmpty());
        QVERIFY(textOf(m_dialog, u"companyNameFault"_s).isEmpty());
    }

    void withoutAnOfficeNameItSaysWhereToSetIt()
    {
        setName({});
        open();
        QTRY_VERIFY(textOf(m_dialog, u"companyNameFault"_s).contains(u"preferences"_s));
        QSignalSpy asked(m_dialog, &BrandedLinkDialog::officeSettingsRequested);
        press(m_dialog, u"openSettingsButton"_s);
        QCOMPARE(asked.size(), 1);
    }

    void differencesAreNamedExactly_CUS_36_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("told");
        QTest::newRow("equal") << u"Öberg AB"_s << u"Öberg AB"_s << QString();
        QTest::newRow("missing space")
            << u"ÖbergAB"_s << u"Öberg AB"_s << u"Character 6 must be a space; you typed “A”."_s;
        QTest::newRow("case") << u"öberg AB"_s << u"Öberg AB"_s
                              << u"Character 1 must be “Ö”; you typed “ö”."_s;
        QTest::newRow("space at the end")
            << u"Öberg AB "_s << u"Öberg AB"_s
            << u"Too long: the name ends before character 9, which is a space."_s;
        QTest::newRow("too short")
            << u"Öberg"_s << u"Öberg AB"_s << u"The end is missing: character 6 must be a space."_s;
        QTest::newRow("empty") << QString() << u"A"_s
                               << u"The end is missing: character 1 must be “A”."_s;
        QTest::newRow("non-breaking space")
            << QString(u"A"_s % QChar(0xa0) % u'B') << u"A B"_s
            << u"Character 2 must be a space; you typed a non-breaking space."_s;
        QTest::newRow("accent written apart") << QString(u"O"_s % QChar(0x308)) << u"Ö"_s
                                              << u"Character 1 must be “Ö”; you typed “O”."_s;
        QTest::newRow("invisible") << QString(u"A"_s % QChar(0x200b)) << u"A"_s
                                   << u"Too long: the name ends before character 2, which is the "
                                      "character U+200b."_s;
        QTest::newRow("beyond 16 bits")
            << u"A🙂"_s << u"A🙃"_s
            << u"Character 2 must be “🙃”; you typed “🙂”."_s;
    }
    void differencesAreNamedExactly_CUS_36()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, wanted);
        QFETCH(const QString, told);
        QCOMPARE(nameDifference(typed, wanted), told);
    }
};

QTEST_MAIN(TestBrandedLinkDialog)
#include "tst_brandedlinkdialog.moc"
