#include "tests/ui/mail/sendactivationbench.h"
#include "ui/mail/qrcodewidget.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

using Bench = test::SendActivationBench;
using test::clipboardText;

/// The ways in which a message leaves the dialog, and in which it does not.
class TestSendActivationWays : public QObject
{
    Q_OBJECT

private slots:
    void init() { QApplication::clipboard()->clear(); }
    void opensAfterRecording();
    void neverWaits();
    void opensWithTheKeyboard();
    void handsOffWhatWasEdited();
    void copiesWhereNoMailProgramIs();
    void keepsTheMessageWhereOpeningFails_data();
    void keepsTheMessageWhereOpeningFails();
    void opensADraftWhereTooLong();
    void copiesTheLink();
    void savesADraft();
    void savesNothingWhereCancelled();
    void tellsWhereADraftCannotBeSaved();
    void opensADraft();
    void showsTheCode();
    void recordsOnlyOnce();
    void keepsEverythingOnConflict();
    void tellsErrorsInline();
    void staysWhileRecording();
    void deletesItself();
};

void TestSendActivationWays::opensAfterRecording()
{
    Bench bench;
    OPEN_READY(bench);
    QSignalSpy spy(bench.dialog, &SendActivationDialog::handedOff);
    QSignalSpy finished(bench.dialog, &QDialog::finished);
    const QString link = bench.link();
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
    QCOMPARE(bench.events, (QStringList {u"recorded"_s, u"opened"_s}));
    QCOMPARE(bench.channels, QList {MailChannel::MailProgram});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<HandedOffInvitation>().message, MessageId(11));
    const MailMessage& left = bench.mail.opened.first();
    QCOMPARE(left.to, u"asa@tryck.se"_s);
    QCOMPARE(left.body, bench.handedOff.first().message.body);
    QVERIFY(left.body.contains(link));
}

void TestSendActivationWays::neverWaits()
{
    Bench bench;
    bench.held = std::make_unique<QPromise<Result<HandedOffInvitation>>>();
    OPEN_READY(bench);
    bench.button("openInMailProgram")->click();
    QVERIFY(!bench.button("openInMailProgram")->isEnabled());
    QVERIFY(!bench.button("copyMessage")->isEnabled());
    QVERIFY(bench.mail.opened.isEmpty());
    bench.held->addResult(bench.answer());
    bench.held->finish();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
}

void TestSendActivationWays::opensWithTheKeyboard()
{
    Bench bench;
    OPEN_READY(bench);
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog));
    bench.body()->setFocus();
    QTest::keyClick(bench.body(), Qt::Key_Return);
    QVERIFY2(bench.events.isEmpty(), "Return in the message is a line break");
    QTest::keyClick(bench.body(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.mail.opened.size(), 1);
}

void TestSendActivationWays::handsOffWhatWasEdited()
{
    Bench bench;
    OPEN_READY(bench);
    const QString link = bench.link();
    bench.subject()->setText(u"Hej & välkommen"_s);
    bench.body()->setPlainText(u"Kära Åsa,\n<"_s % link % u">\n<b>Vi ses</b>\u00a0!"_s);
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
    const MailMessage& left = bench.mail.opened.first();
    QCOMPARE(left.subject, u"Hej & välkommen"_s);
    QCOMPARE(left.body, u"Kära Åsa,\n<"_s % link % u">\n<b>Vi ses</b>\u00a0!"_s);
    QVERIFY(left.html.contains(u"&lt;b&gt;Vi ses&lt;/b&gt;"_s));
    QVERIFY(left.html.contains(u"href=\""_s % link));
    QCOMPARE(bench.handedOff.first().message.body, left.body);
}

void TestSendActivationWays::copiesWhereNoMailProgramIs()
{
    Bench bench;
    bench.mail.program = MailProgram::None;
    OPEN_READY(bench);
    QVERIFY(bench.button("copyMessage")->isDefault());
    QVERIFY(!bench.button("openInMailProgram")->isDefault());
    QVERIFY(bench.barText().startsWith(u"No mail program is set up on this computer."_s));
    QVERIFY2(clipboardText().isEmpty(), "nothing leaves before it is recorded");
    const QString body = bench.body()->toPlainText();
    bench.button("copyMessage")->click();
    QTRY_COMPARE(clipboardText(), body);
    QCOMPARE(bench.barText(),
        u"No mail program is set up on this computer. The message is copied; paste it into your webmail."_s);
    QCOMPARE(bench.channels, QList {MailChannel::Clipboard});
    QVERIFY(bench.mail.opened.isEmpty());
    QCOMPARE(bench.button("cancel")->text(), u"Close"_s);
    QCOMPARE(bench.dialog->focusWidget(), bench.button("cancel"));
}

void TestSendActivationWays::keepsTheMessageWhereOpeningFails_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("begin");
    QTest::newRow("none")
        << static_cast<int>(MailOutcome::NoMailProgram)
        << u"No mail program is set up on this computer. The message is copied;"_s;
    QTest::newRow("failed") << static_cast<int>(MailOutcome::Failed)
                            << u"The mail program could not be opened. The message is copied;"_s;
}

void TestSendActivationWays::keepsTheMessageWhereOpeningFails()
{
    QFETCH(int, outcome);
    QFETCH(QString, begin);
    Bench bench;
    bench.mail.outcome = static_cast<MailOutcome>(outcome);
    OPEN_READY(bench);
    QSignalSpy spy(bench.dialog, &SendActivationDialog::handedOff);
    const QString body = bench.body()->toPlainText();
    bench.button("openInMailProgram")->click();
    QTRY_VERIFY2(bench.barText().startsWith(begin), qPrintable(bench.barText()));
    QVERIFY(bench.dialog->isVisible());
    QCOMPARE(clipboardText(), body);
    QCOMPARE(bench.body()->textCursor().selectedText().size(), body.size());
    QVERIFY(bench.body()->isReadOnly());
    QCOMPARE(spy.size(), 1);
    // Trying again opens, and does not record a second time.
    bench.mail.outcome = MailOutcome::Opened;
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 2);
    QCOMPARE(bench.handedOff.size(), 1);
    QCOMPARE(spy.size(), 1);
}

void TestSendActivationWays::opensADraftWhereTooLong()
{
    Bench bench;
    OPEN_READY(bench);
    const QString body = bench.body()->toPlainText() % QString(500, u'ö');
    bench.body()->setPlainText(body);
    QVERIFY(bench.find<QLabel>("lengthText")->text().contains(u"opens as a draft file instead"_s));
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.drafts.size(), 1);
    QCOMPARE(bench.channels, QList {MailChannel::DraftFile});
    QVERIFY(bench.mail.opened.isEmpty());
    QCOMPARE(bench.mail.drafts.first().body, body);
}

void TestSendActivationWays::copiesTheLink()
{
    Bench bench;
    OPEN_READY(bench);
    bench.more("copyLink");
    QTRY_COMPARE(clipboardText(), bench.link());
    QCOMPARE(bench.channels, QList {MailChannel::Clipboard});
    QVERIFY(bench.barText().startsWith(u"The link is copied."_s));
}

void TestSendActivationWays::savesADraft()
{
    Bench bench;
    QTemporaryDir folder;
    bench.prompt.fileAnswers = {folder.filePath(u"x.eml"_s)};
    OPEN_READY(bench);
    bench.more("saveDraft");
    QTRY_VERIFY(bench.barText().startsWith(u"Saved “x.eml”."_s));
    QVERIFY(bench.prompt.files.front().start.endsWith(u"/Åsa Öberg.eml"_s));
    QFile file(folder.filePath(u"x.eml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("X-Unsent: 1\r\n"));
    QCOMPARE(bench.channels, QList {MailChannel::DraftFile});
}

void TestSendActivationWays::savesNothingWhereCancelled()
{
    Bench bench;
    bench.prompt.fileAnswers = {QString()};
    OPEN_READY(bench);
    bench.more("saveDraft");
    QCOMPARE(bench.prompt.files.size(), size_t(1));
    QVERIFY(bench.events.isEmpty());
}

void TestSendActivationWays::tellsWhereADraftCannotBeSaved()
{
    Bench bench;
    QTemporaryDir folder;
    bench.prompt.fileAnswers = {folder.filePath(u"none/x.eml"_s)};
    OPEN_READY(bench);
    bench.more("saveDraft");
    QTRY_VERIFY(!bench.barText().isEmpty());
    QVERIFY(!bench.barText().startsWith(u"Saved"_s));
    QVERIFY2(bench.button("copyMessage")->isEnabled(), "another way stays open");
}

void TestSendActivationWays::opensADraft()
{
    Bench bench;
    OPEN_READY(bench);
    bench.more("openDraft");
    QTRY_COMPARE(bench.mail.drafts.size(), 1);
    QCOMPARE(bench.events, (QStringList {u"recorded"_s, u"opened"_s}));
    QCOMPARE(bench.channels, QList {MailChannel::DraftFile});
}

void TestSendActivationWays::showsTheCode()
{
    Bench bench;
    OPEN_READY(bench);
    auto* code = bench.dialog->findChild<QrCodeWidget*>();
    QVERIFY(!code->isVisible());
    bench.more("showQrCode");
    QTRY_VERIFY(code->isVisible());
    QCOMPARE(bench.channels, QList {MailChannel::QrCode});
    QVERIFY(code->moduleCount() > 0);
    QVERIFY(!code->accessibleName().isEmpty());
    QCOMPARE(bench.find<QAction>("showQrCode")->text(), u"Show message"_s);
    bench.more("showQrCode");
    QVERIFY(!code->isVisible());
    QVERIFY(bench.body()->isVisible());
}

void TestSendActivationWays::recordsOnlyOnce()
{
    Bench bench;
    OPEN_READY(bench);
    QSignalSpy spy(bench.dialog, &SendActivationDialog::handedOff);
    bench.button("copyMessage")->click();
    QTRY_VERIFY(!clipboardText().isEmpty());
    bench.more("copyLink");
    QCOMPARE(clipboardText(), bench.link());
    bench.more("showQrCode");
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
    QCOMPARE(bench.handedOff.size(), 1);
    QCOMPARE(spy.size(), 1);
}

void TestSendActivationWays::keepsEverythingOnConflict()
{
    Bench bench;
    bench.handOffErrors = {{ErrorCode::Conflict, u"changed"_s, {}, {}, {}}};
    OPEN_READY(bench);
    const QString old = bench.link();
    bench.subject()->setText(u"Mine"_s);
    bench.body()->setPlainText(u"Mine\n<"_s % old % u'>');
    bench.button("openInMailProgram")->click();
    QTRY_VERIFY(!bench.barText().isEmpty());
    QVERIFY(bench.mail.opened.isEmpty());
    QVERIFY(clipboardText().isEmpty());
    QCOMPARE(bench.subject()->text(), u"Mine"_s);
    bench.button("prepareAgain")->click();
    QTRY_VERIFY(bench.barText().isEmpty() && bench.button("openInMailProgram")->isEnabled());
    QVERIFY(bench.link() != old);
    QCOMPARE(bench.subject()->text(), u"Mine"_s);
    QCOMPARE(bench.body()->toPlainText(), u"Mine\n<"_s % bench.link() % u'>');
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
}

void TestSendActivationWays::tellsErrorsInline()
{
    Bench bench;
    bench.handOffErrors = {{ErrorCode::Unavailable, {}, {}, {}, {}}};
    OPEN_READY(bench);
    bench.button("copyMessage")->setFocus();
    bench.button("copyMessage")->click();
    QTRY_VERIFY(!bench.barText().isEmpty());
    QVERIFY(clipboardText().isEmpty());
    QVERIFY(bench.prompt.notices.empty());
    QCOMPARE(bench.dialog->focusWidget(), bench.button("copyMessage"));
    bench.button("copyMessage")->click();
    QTRY_VERIFY(!clipboardText().isEmpty());
}

void TestSendActivationWays::staysWhileRecording()
{
    Bench bench;
    bench.held = std::make_unique<QPromise<Result<HandedOffInvitation>>>();
    OPEN_READY(bench);
    QSignalSpy finished(bench.dialog, &QDialog::finished);
    QSignalSpy spy(bench.dialog, &SendActivationDialog::handedOff);
    bench.button("copyMessage")->click();
    bench.dialog->reject();
    QCOMPARE(finished.size(), 0);
    bench.held->addResult(bench.answer());
    bench.held->finish();
    QTRY_COMPARE(spy.size(), 1);
    bench.dialog->reject();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
}

void TestSendActivationWays::deletesItself()
{
    Bench bench;
    OPEN_READY(bench);
    bench.mail.hold = true;
    bench.button("openInMailProgram")->click();
    QTRY_COMPARE(bench.mail.opened.size(), 1);
    QTest::keyClick(bench.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.dialog);
    // An answer after that finds nobody, and nothing breaks.
    bench.mail.release();
}

QTEST_MAIN(TestSendActivationWays)
#include "tst_sendactivationways.moc"
