#include "dialogfixture.h"
#include "ui/dialogs/termsdialog.h"

#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;

class TestTermsDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    QPointer<TermsDialog> m_dialog;
    std::vector<TermsDocument> m_history;
    QStringList m_uploads;
    std::optional<Error> m_error;

    [[nodiscard]] QString pdf() const { return m_folder.filePath(u"terms.pdf"_s); }
    void open(bool mayUpload = true)
    {
        TermsCalls calls;
        calls.history = [this] {
            return QtFuture::makeReadyFuture(Result<std::vector<TermsDocument>>(m_history));
        };
        calls.acceptedCount = [] { return QtFuture::makeReadyFuture(Result<qint64>(312)); };
        calls.upload = [this](const QString& path, const QString& label) {
            if (m_error) {
                return QtFuture::makeReadyFuture(Result<TermsDocument>(failure(*m_error)));
            }
            m_uploads << label % u'|' % path;
            TermsDocument terms;
            terms.label = label;
            terms.current = true;
            m_history.insert(m_history.begin(), terms);
            return QtFuture::makeReadyFuture(Result<TermsDocument>(terms));
        };
        calls.mayUpload = mayUpload;
        m_dialog = new TermsDialog(calls, *m_prompt, *m_theme);
        m_dialog->open();
        QTRY_COMPARE(child<QTableWidget>(m_dialog, u"historyTable"_s)->rowCount(), 1);
    }
    [[nodiscard]] QPushButton* upload() const
    {
        return child<QPushButton>(m_dialog, u"uploadButton"_s);
    }
    void fill(const QString& label)
    {
        child<QLineEdit>(m_dialog, u"labelEdit"_s)->setText(label);
        child<QLineEdit>(m_dialog, u"fileEdit"_s)->setText(pdf());
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QFile file(pdf());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n");
    }
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
        m_prompt = std::make_unique<ScriptedPrompt>();
        m_uploads.clear();
        m_error.reset();
        TermsDocument terms;
        terms.label = u"2026-01"_s;
        terms.fileName = u"villkor.pdf"_s;
        terms.size = 120'000;
        terms.uploadedAt = testNow();
        terms.uploadedBy = u"anna"_s;
        terms.acceptances = 312;
        terms.current = true;
        m_history = {terms};
    }
    void cleanup() { delete m_dialog; }

    void historyIsShown_CON_18()
    {
        open();
        QTRY_VERIFY(textOf(m_dialog, u"currentTerms"_s).contains(u"2026-01"_s));
        QVERIFY(textOf(m_dialog, u"currentTerms"_s).contains(u"312 contacts"_s));
        const auto* table = child<QTableWidget>(m_dialog, u"historyTable"_s);
        QCOMPARE(table->item(0, 1)->text(), u"villkor.pdf"_s);
        QCOMPARE(table->item(0, 4)->text(), u"anna"_s);
        QVERIFY(!(table->item(0, 0)->flags() & Qt::ItemIsEditable));
    }

    void uploadingAsksWithTheCount_CON_17()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {}, ConfirmAnswer {.confirmed = true}};
        open();
        QVERIFY(!upload()->isEnabled());
        fill(u"2026-11"_s);
        QSignalSpy uploaded(m_dialog, &TermsDialog::uploaded);
        press(m_dialog, u"uploadButton"_s);
        QTRY_COMPARE(m_prompt->confirms.size(), size_t(1));
        QVERIFY(m_prompt->confirms[0].text.contains(u"312 contacts"_s));
        QVERIFY(m_prompt->confirms[0].destructive);
        QVERIFY2(m_uploads.isEmpty(), "cancelled");
        press(m_dialog, u"uploadButton"_s);
        QTRY_COMPARE(uploaded.size(), 1);
        QCOMPARE(m_uploads, QStringList {u"2026-11|"_s % pdf()});
        QTRY_COMPARE(child<QTableWidget>(m_dialog, u"historyTable"_s)->rowCount(), 2);
        QVERIFY(child<QLineEdit>(m_dialog, u"labelEdit"_s)->text().isEmpty());
    }

    void withoutTheRightItSaysWhy()
    {
        open(false);
        fill(u"2026-11"_s);
        QVERIFY(!upload()->isEnabled());
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"Administer"_s));
        QCOMPARE(upload()->accessibleDescription(), textOf(m_dialog, u"reasonText"_s));
    }

    void whatIsMissingIsSaid()
    {
        open();
        fill(u"2026-01"_s);
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"already terms with this label"_s));
        fill(u"2026-11"_s);
        QVERIFY(upload()->isEnabled());
        child<QLineEdit>(m_dialog, u"fileEdit"_s)->setText(m_folder.path());
        QVERIFY(textOf(m_dialog, u"reasonText"_s).contains(u"not there"_s));
        QVERIFY(!upload()->isEnabled());
    }

    void aFailureKeepsWhatWasTyped()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {.confirmed = true}};
        m_error = makeError(ErrorCode::Full, u"disk-full"_s);
        open();
        fill(u"2026-11"_s);
        press(m_dialog, u"uploadButton"_s);
        QTRY_COMPARE(m_prompt->notices.size(), size_t(1));
        QCOMPARE(child<QLineEdit>(m_dialog, u"labelEdit"_s)->text(), u"2026-11"_s);
        QVERIFY(upload()->isEnabled());
    }
};

QTEST_MAIN(TestTermsDialog)
#include "tst_termsdialog.moc"
