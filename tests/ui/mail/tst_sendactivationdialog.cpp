#include "tests/ui/mail/sendactivationbench.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

using Bench = test::SendActivationBench;
using test::clipboardText;

class TestSendActivationDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::clipboard()->clear(); }
    void showsTheMessage();
    void hasNamesAndKeys();
    void refusesWithoutLink_data();
    void refusesWithoutLink();
    void putsTheLinkBack();
    void refusesWithoutSubject();
    void makesOneLineOfAPastedSubject();
    void composesInAnotherLanguage();
    void asksBeforeItDropsEdits();
    void asksWhereAFreshLinkExists();
    void warnsWhereTheLinkLeadsNowhere();
    void cancelsWhereAFreshLinkExists();
    void recoversFromAFailedPrepare();
    void dropsLateAnswers();
    void treatsNamesAsText();
};

void TestSendActivationDialog::showsTheMessage()
{
    Bench bench;
    OPEN_READY(bench);
    QCOMPARE(bench.dialog->windowTitle(), u"Send activation request"_s);
    QVERIFY(bench.dialog->isModal());
    QCOMPARE(bench.find<QLabel>("recipient")->text(), u"Åsa Öberg <asa@tryck.se>"_s);
    QCOMPARE(bench.find<QComboBox>("language")->currentData().toString(), u"sv"_s);
    QCOMPARE(bench.find<QComboBox>("language")->count(), 4);
    QCOMPARE(bench.subject()->text(), u"Ditt konto hos Öberg Tryck"_s);
    QVERIFY(bench.body()->toPlainText().contains(bench.link()));
    QVERIFY(bench.find<QLabel>("validUntil")->text().startsWith(u"Link valid until "_s));
    QVERIFY(bench.find<QLabel>("validUntil")->text().contains(u"2026"_s));
    const auto length = QString::number(MailtoUrl::encodedLength(bench.prepare(u"sv"_s)->message));
    QVERIFY2(bench.find<QLabel>("lengthText")
                 ->text()
                 .startsWith(length % u" of 1,900 encoded characters."_s)
            || bench.find<QLabel>("lengthText")
                   ->text()
                   .startsWith(length % u" of 1900 encoded characters."_s),
        qPrintable(bench.find<QLabel>("lengthText")->text()));
    QCOMPARE(bench.find<QLabel>("hint")->text(),
        u"Your mail program opens with the message. Nothing is sent until you press Send there."_s);
    QVERIFY(bench.events.isEmpty());
    QVERIFY(bench.barText().isEmpty());
    QVERIFY2(clipboardText().isEmpty(), "nothing leaves before it is recorded");
}

void TestSendActivationDialog::hasNamesAndKeys()
{
    Bench bench;
    OPEN_READY(bench);
    QCOMPARE(bench.button("openInMailProgram")->text(), u"Open in mail program"_s);
    QVERIFY(bench.button("openInMailProgram")->isDefault());
    QCOMPARE(bench.button("copyMessage")->text(), u"Copy message"_s);
    QCOMPARE(bench.find<QAction>("copyLink")->text(), u"Copy link"_s);
    QVERIFY(bench.find<QAction>("saveDraft")->text().startsWith(u"Save as draft file"_s));
    QCOMPARE(bench.find<QAction>("showQrCode")->text(), u"Show QR code"_s);
    QCOMPARE(bench.button("more")->menu()->actions().size(), 6);
    // Tab reaches every control once and comes round again.
    QSet<QWidget*> reached;
    bench.subject()->setFocus();
    for (QWidget* at = bench.dialog->focusWidget(); !reached.contains(at);
         at = bench.dialog->focusWidget()) {
        reached.insert(at);
        QVERIFY2(!at->accessibleName().isEmpty() || qobject_cast<QPushButton*>(at) != nullptr,
            qPrintable(at->objectName()));
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const char* name :
        {"language", "subject", "body", "openInMailProgram", "copyMessage", "cancel", "more"}) {
        QVERIFY2(reached.contains(bench.find<QWidget>(name)), name);
    }
}

void TestSendActivationDialog::refusesWithoutLink_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << QString();
    QTest::newRow("removed") << u"Hej!"_s;
    QTest::newRow("shortened") << u"https://portal.example.com/a/a1_secret"_s;
    QTest::newRow("grown") << u"https://portal.example.com/a/a1_secret1x"_s;
}

void TestSendActivationDialog::refusesWithoutLink()
{
    QFETCH(QString, body);
    Bench bench;
    OPEN_READY(bench);
    bench.body()->setPlainText(body);
    QVERIFY(bench.barText().contains(u"activation link is missing"_s));
    for (const char* name : {"openInMailProgram", "copyMessage", "more"}) {
        QVERIFY2(!bench.button(name)->isEnabled(), name);
        QCOMPARE(bench.button(name)->toolTip(), bench.barText());
        QCOMPARE(bench.button(name)->accessibleDescription(), bench.barText());
    }
    for (const char* name : {"copyLink", "saveDraft", "openDraft", "showQrCode"}) {
        bench.more(name);
    }
    QVERIFY(bench.events.isEmpty());
    QVERIFY(bench.prompt.files.empty());
    QVERIFY(clipboardText().isEmpty());
}

void TestSendActivationDialog::putsTheLinkBack()
{
    Bench bench;
    OPEN_READY(bench);
    bench.body()->setPlainText(u"Hej!\n\n"_s);
    bench.button("putLinkBack")->click();
    QCOMPARE(bench.body()->toPlainText(), u"Hej!\n\n<"_s % bench.link() % u'>');
    QVERIFY(bench.barText().isEmpty());
    QVERIFY(bench.button("openInMailProgram")->isEnabled());
}

void TestSendActivationDialog::refusesWithoutSubject()
{
    Bench bench;
    OPEN_READY(bench);
    bench.subject()->setText(u"  "_s);
    QVERIFY(bench.barText().startsWith(u"The subject is empty."_s));
    QVERIFY(!bench.button("openInMailProgram")->isEnabled());
    bench.subject()->setText(u"x"_s);
    QVERIFY(bench.button("openInMailProgram")->isEnabled());
}

void TestSendActivationDialog::makesOneLineOfAPastedSubject()
{
    Bench bench;
    OPEN_READY(bench);
    bench.subject()->setText(u"Hej\r\nBcc: e@vil.se"_s);
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
    QCOMPARE(bench.mail.opened.first().subject, u"Hej Bcc: e@vil.se"_s);
}

void TestSendActivationDialog::composesInAnotherLanguage()
{
    Bench bench;
    OPEN_READY(bench);
    auto* language = bench.find<QComboBox>("language");
    language->setCurrentIndex(language->findData(u"fr"_s));
    emit language->activated(language->currentIndex());
    QTRY_COMPARE(bench.subject()->text(), u"Votre compte chez Öberg Tryck"_s);
    QCOMPARE(bench.languages, (QStringList {QString(), u"fr"_s}));
    QVERIFY2(bench.prompt.confirms.empty(), "nothing was edited, nothing is asked");
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
    QVERIFY2(
        bench.mail.opened.first().body.contains(u"l’activer\u00a0:"_s), "no-break spaces stay");
    QCOMPARE(bench.mail.opened.first().body, bench.handedOff.first().message.body);
}

void TestSendActivationDialog::asksBeforeItDropsEdits()
{
    Bench bench;
    OPEN_READY(bench);
    bench.subject()->setText(u"Mine"_s);
    auto* language = bench.find<QComboBox>("language");
    const auto choose = [&](const QString& code) {
        language->setCurrentIndex(language->findData(code));
        emit language->activated(language->currentIndex());
    };
    bench.prompt.confirmAnswers = {{false, false}, {true, false}};
    choose(u"en"_s);
    QCOMPARE(bench.prompt.confirms.size(), size_t(1));
    QCOMPARE(bench.subject()->text(), u"Mine"_s);
    QCOMPARE(language->currentData().toString(), u"sv"_s);
    choose(u"en"_s);
    QTRY_COMPARE(bench.subject()->text(), u"Your account at Öberg Tryck"_s);
}

void TestSendActivationDialog::asksWhereAFreshLinkExists()
{
    Bench bench;
    bench.fresh = true;
    bench.open();
    QTRY_VERIFY(!bench.barText().isEmpty());
    QVERIFY2(bench.barText().startsWith(u"A link sent 3 hour"_s)
            && bench.barText().endsWith(u"ago is still valid. Sending again makes it dead."_s),
        qPrintable(bench.barText()));
    QVERIFY(!bench.button("openInMailProgram")->isEnabled());
    QVERIFY(!bench.button("copyMessage")->isEnabled());
    bench.more("copyLink");
    QVERIFY(bench.events.isEmpty());
    QCOMPARE(bench.button("sendAgain")->text(), u"Send again"_s);
    bench.button("sendAgain")->click();
    QVERIFY(bench.barText().isEmpty());
    QVERIFY2(bench.events.isEmpty(), "it only goes on to the review");
    // Asked once, not again after another language.
    auto* language = bench.find<QComboBox>("language");
    language->setCurrentIndex(language->findData(u"en"_s));
    emit language->activated(language->currentIndex());
    QTRY_VERIFY(bench.button("openInMailProgram")->isEnabled());
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
}

void TestSendActivationDialog::warnsWhereTheLinkLeadsNowhere()
{
    Bench bench;
    bench.leadsNowhere = true;
    bench.open();
    QTRY_VERIFY2(
        bench.barText().startsWith(u"The link leads nowhere yet"_s), qPrintable(bench.barText()));
    // A warning, not a refusal: what is sent stays the clerk's decision.
    QVERIFY(bench.button("openInMailProgram")->isEnabled());
}

void TestSendActivationDialog::cancelsWhereAFreshLinkExists()
{
    Bench bench;
    bench.fresh = true;
    bench.open();
    QTRY_VERIFY(!bench.barText().isEmpty());
    QSignalSpy finished(bench.dialog, &QDialog::finished);
    bench.button("keepLink")->click();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Rejected));
    QVERIFY(bench.events.isEmpty());
}

void TestSendActivationDialog::recoversFromAFailedPrepare()
{
    Bench bench;
    bench.failPrepare = true;
    bench.prepareError = Error {ErrorCode::Refused, u"no-email"_s, {}, {}, {}};
    bench.open();
    QTRY_VERIFY(bench.barText().contains(u"no e-mail address"_s));
    QVERIFY(!bench.button("openInMailProgram")->isEnabled());
    bench.failPrepare = false;
    bench.button("tryAgain")->click();
    QTRY_VERIFY(bench.button("openInMailProgram")->isEnabled());
    QVERIFY(bench.barText().isEmpty());
}

void TestSendActivationDialog::dropsLateAnswers()
{
    RecordingMailHandoff mail;
    test::ScriptedPrompt prompt;
    Bench other;
    std::vector<QPromise<Result<PreparedInvitation>>> asked;
    auto* dialog = new SendActivationDialog({[&](const QString&) {
                                                 asked.emplace_back();
                                                 asked.back().start();
                                                 return asked.back().future();
                                             },
                                                {}, {}},
        mail, prompt);
    dialog->open();
    auto* language = dialog->findChild<QComboBox*>(u"language"_s);
    emit language->activated(language->findData(u"fr"_s));
    QCOMPARE(asked.size(), size_t(2));
    asked.at(1).addResult(other.prepare(u"fr"_s));
    asked.at(1).finish();
    auto* subject = dialog->findChild<QLineEdit*>(u"subject"_s);
    QTRY_COMPARE(subject->text(), u"Votre compte chez Öberg Tryck"_s);
    asked.at(0).addResult(other.prepare(u"sv"_s));
    asked.at(0).finish();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(subject->text(), u"Votre compte chez Öberg Tryck"_s);
    delete dialog;
}

void TestSendActivationDialog::treatsNamesAsText()
{
    Bench bench;
    bench.name = u"<img src=x> & \"Co\" "_s % QString(10'000, u'ö');
    OPEN_READY(bench);
    const auto* recipient = bench.find<QLabel>("recipient");
    QCOMPARE(recipient->textFormat(), Qt::PlainText);
    QVERIFY(recipient->text().size() < 150);
    QVERIFY(recipient->text().endsWith(u"<asa@tryck.se>"_s));
    QVERIFY(recipient->toolTip().startsWith(u"&lt;img"_s));
    QVERIFY(bench.dialog->minimumSizeHint().width() < 1'000);
}

QTEST_MAIN(TestSendActivationDialog)
#include "tst_sendactivationdialog.moc"
