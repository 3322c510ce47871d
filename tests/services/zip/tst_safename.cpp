#include "services/zip/safename.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

class TestSafeName : public QObject
{
    Q_OBJECT

private slots:
    void makesSafe_data();
    void makesSafe();
    void keepsFolderDots();
    void isSafeForAnything();
    void suffixesClashes_data();
    void suffixesClashes();
    void suffixStaysShort();
    void namesContactFile_data();
    void namesContactFile();
};

void TestSafeName::makesSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString letters(100, u'a');

    QTest::newRow("plain") << u"Visitkort.pdf"_s << u"Visitkort.pdf"_s;
    QTest::newRow("nordic") << u"Åsa Öhlin & søn.pdf"_s << u"Åsa Öhlin & søn.pdf"_s;
    QTest::newRow("NFC") << u"A\u030Asa"_s << u"Åsa"_s;
    QTest::newRow("empty") << QString() << u"unnamed"_s;
    QTest::newRow("dot") << u"."_s << u"unnamed"_s;
    QTest::newRow("dot dot") << u".."_s << u"unnamed"_s;
    QTest::newRow("dots and blanks") << u" . .. . "_s << u"unnamed"_s;
    QTest::newRow("climbing") << u"../../etc/passwd"_s << u"___.._etc_passwd"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"_etc_passwd"_s;
    QTest::newRow("drive") << u"C:\\x"_s << u"C__x"_s;
    QTest::newRow("forbidden") << u"a<b>c:d\"e/f\\g|h?i*j"_s << u"a_b_c_d_e_f_g_h_i_j"_s;
    QTest::newRow("full-width slash") << u"a\uFF0Fb\u2215c"_s << u"a_b_c"_s;
    QTest::newRow("controls") << u"a\u0001b\u007Fc\u0085d"_s << u"abcd"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a b c"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
    QTest::newRow("bidi") << u"exe\u202Efdp.txt"_s << u"exefdp.txt"_s;
    QTest::newRow("zero width") << u"a\u200Bb\uFEFFc\u2060d\u00ADe\uFE0Ff"_s << u"abcdef"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << u"a_b"_s;
    QTest::newRow("trailing") << u"name. . ."_s << u"name"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"_bashrc"_s;
    QTest::newRow("CON") << u"CON"_s << u"_CON"_s;
    QTest::newRow("con.pdf") << u"con.pdf"_s << u"_con.pdf"_s;
    QTest::newRow("con blank") << u"Con .tar.gz"_s << u"_Con .tar.gz"_s;
    QTest::newRow("nul") << u"nul.txt"_s << u"_nul.txt"_s;
    QTest::newRow("COM0") << u"COM0"_s << u"_COM0"_s;
    QTest::newRow("COM1") << u"COM\u00B9.log"_s << u"_COM\u00B9.log"_s;
    QTest::newRow("LPT9") << u"lpt9"_s << u"_lpt9"_s;
    QTest::newRow("CONIN$") << u"CONIN$"_s << u"_CONIN$"_s;
    QTest::newRow("CONOUT$") << u"conout$.x"_s << u"_conout$.x"_s;
    QTest::newRow("CONSUL") << u"CONSUL.pdf"_s << u"CONSUL.pdf"_s;
    QTest::newRow("COM10") << u"COM10"_s << u"COM10"_s;
    QTest::newRow("long") << letters << letters.left(80);
    QTest::newRow("long with extension")
        << QString(letters + u".pdf"_s) << QString(letters.left(76) + u".pdf"_s);
    QTest::newRow("cut before trailing blank")
        << QString(letters.left(79) + u" b"_s) << letters.left(79);
    QTest::newRow("between code points") << QString(letters.left(79) + u"ö"_s) << letters.left(79);
    // A family of one flag (two code points) must not be cut in half.
    QTest::newRow("between graphemes") << QString(letters.left(74) + u"🇸🇪"_s) << letters.left(74);
}

void TestSafeName::makesSafe()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(SafeName::from(text).text(), expected);
    QCOMPARE(SafeName::from(expected).text(), expected);
}

void TestSafeName::keepsFolderDots()
{
    const SafeName folder = SafeName::from(u"1002 Folder v2.5", SafeName::Kind::Folder);
    QCOMPARE(folder.withSuffix(2).text(), u"1002 Folder v2.5_2"_s);
    const SafeName file = SafeName::from(u"Underlag.pdf");
    QCOMPARE(file.withSuffix(2).text(), u"Underlag_2.pdf"_s);
}

void TestSafeName::isSafeForAnything()
{
    QRandomGenerator random(20240229);
    static const QString spice
        = u"./\\:*?\"<>| \u202E\u200D\u0301\u0338\uFF0E\uFF0FCON.nul\u00B9$\u0000\u001F😀👩\u200D👧🇸🇪"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int length = random.bounded(round % 50 == 0 ? 3000 : 60);
        for (int i = 0; i < length; ++i) {
            if (random.bounded(3) == 0) {
                text += spice.at(random.bounded(int(spice.size())));
            } else {
                text += QChar(static_cast<char16_t>(random.bounded(0x10000)));
            }
        }
        const auto kind = round % 2 == 0 ? SafeName::Kind::File : SafeName::Kind::Folder;
        const SafeName name = SafeName::from(text, kind);
        const QString out = name.text();
        const QByteArray hex = text.toUtf8().toHex() + " -> " + out.toUtf8().toHex();
        const char* const shown = hex.constData();
        QVERIFY2(!out.isEmpty() && name.utf8().size() <= 80, shown);
        QVERIFY2(out != u"."_s && out != u".."_s, shown);
        QVERIFY2(!out.endsWith(u'.') && !out.endsWith(u' ') && !out.startsWith(u'.'), shown);
        QVERIFY2(out == out.normalized(QString::NormalizationForm_C), shown);
        QVERIFY2(out.isValidUtf16(), shown);
        for (const QChar c : out) {
            QVERIFY2(!u"<>:\"/\\|?*"_s.contains(c) && c.category() != QChar::Other_Control
                    && c.category() != QChar::Other_Format,
                shown);
        }
        QVERIFY2(SafeName::from(out, kind) == name, shown);
        QVERIFY2(name.withSuffix(5000).utf8().size() <= 80, shown);
    }
}

void TestSafeName::suffixesClashes_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("taken");
    QTest::newRow("none") << QStringList {u"a.pdf"_s, u"b.pdf"_s}
                          << QStringList {u"a.pdf"_s, u"b.pdf"_s};
    QTest::newRow("same") << QStringList {u"a.pdf"_s, u"a.pdf"_s, u"a.pdf"_s}
                          << QStringList {u"a.pdf"_s, u"a_2.pdf"_s, u"a_3.pdf"_s};
    QTest::newRow("case") << QStringList {u"Ärende"_s, u"ÄRENDE"_s}
                          << QStringList {u"Ärende"_s, u"ÄRENDE_2"_s};
    QTest::newRow("normal form") << QStringList {u"e\u0301"_s, u"\u00E9"_s}
                                 << QStringList {u"\u00E9"_s, u"\u00E9_2"_s};
    QTest::newRow("sharp s") << QStringList {u"Straße"_s, u"STRASSE"_s}
                             << QStringList {u"Straße"_s, u"STRASSE_2"_s};
    QTest::newRow("dotless i") << QStringList {u"ı"_s, u"I"_s} << QStringList {u"ı"_s, u"I_2"_s};
    QTest::newRow("suffix taken") << QStringList {u"a_2"_s, u"a"_s, u"A"_s}
                                  << QStringList {u"a_2"_s, u"a"_s, u"A_3"_s};
}

void TestSafeName::suffixesClashes()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QStringList, taken);
    SafeNameSet set;
    QStringList names;
    for (const QString& name : wanted) {
        names << set.take(SafeName::from(name)).text();
    }
    QCOMPARE(names, taken);
}

void TestSafeName::suffixStaysShort()
{
    SafeNameSet set;
    QSet<QString> keys;
    for (int i = 0; i < 1200; ++i) {
        const SafeName name = set.take(SafeName::from(QString(QString(200, u'ö') + u".pdf"_s)));
        QVERIFY(name.utf8().size() <= SafeName::maxBytes);
        QVERIFY(name.text().endsWith(u".pdf"_s));
        keys.insert(SafeNameSet::clashKey(name.text()));
    }
    QCOMPARE(keys.size(), 1200);
}

void TestSafeName::namesContactFile_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("file");
    QTest::newRow("CON-39 plain") << u"Åsa Öhlin"_s << u"Åsa Öhlin.zip"_s;
    QTest::newRow("CON-39 reserved") << u"Nul"_s << u"_Nul.zip"_s;
    QTest::newRow("CON-39 climbing") << u"../x"_s << u"___x.zip"_s;
    QTest::newRow("CON-39 empty") << u" .. "_s << u"contact.zip"_s;
    QTest::newRow("CON-39 long") << QString(300, u'å') << QString(QString(38, u'å') + u".zip"_s);
    QTest::newRow("CON-39 trailing dot") << u"Tryck AB."_s << u"Tryck AB.zip"_s;
}

void TestSafeName::namesContactFile()
{
    QFETCH(const QString, contact);
    QFETCH(const QString, file);
    QCOMPARE(fileNameForContact(contact).text(), file);
}

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safename.moc"
