#include "desk.h"
#include "services/changenotifier.h"
#include "services/linkservice.h"
#include "services/termsservice.h"
#include "ui/common/recordlist.h"
#include "ui/contacts/detailpane.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/contactformdialog.h"
#include "ui/dialogs/termsdialog.h"
#include "ui/mail/sendactivationdialog.h"
#include "ui/mail/sentbar.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTabWidget>

using namespace kontorist;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

/// A clerk's day, through the real window on a real database.
class TestJourneys : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void addContact_CON_01_CON_04()
    {
        m_desk->trigger(ActionId::AddContact);
        auto* form = m_desk->dialog<ContactFormDialog>();
        QVERIFY(form != nullptr);
        Desk::part<QLineEdit>(form, "nameEdit")->setText(u"Åsa Öberg"_s);
        Desk::part<QLineEdit>(form, "emailEdit")->setText(u"asa@tryck.se"_s);
        auto* save = Desk::part<QPushButton>(form, "saveButton");
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(m_desk->table().summary().count, 1);
        QTRY_VERIFY(m_desk->table().summary().single.has_value());
        QCOMPARE(m_desk->table().summary().single->name, u"Åsa Öberg"_s);
        QCOMPARE(m_desk->table().summary().single->status, ContactStatus::Unregistered);
        QVERIFY(m_desk->mail.opened.isEmpty());
        QVERIFY(m_desk->mail.drafts.isEmpty());
    }

    void aTakenAddressIsFoundBeforeSaving_CON_03()
    {
        QVERIFY(m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Unregistered).isValid());
        m_desk->trigger(ActionId::AddContact);
        auto* form = m_desk->dialog<ContactFormDialog>();
        Desk::part<QLineEdit>(form, "nameEdit")->setText(u"Another Bo"_s);
        Desk::part<QLineEdit>(form, "emailEdit")->setText(u"BO@x.se"_s);
        auto* save = Desk::part<QPushButton>(form, "saveButton");
        QTRY_VERIFY(!save->isEnabled());
        Desk::part<QLineEdit>(form, "emailEdit")->setText(u"another@x.se"_s);
        QTRY_VERIFY(save->isEnabled());
        form->done(QDialog::Rejected);
    }

    void editContact()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->select(id));
        m_desk->trigger(ActionId::EditContact);
        auto* form = m_desk->dialog<ContactFormDialog>();
        QVERIFY(form != nullptr);
        Desk::part<QLineEdit>(form, "companyEdit")->setText(u"Berg AB"_s);
        auto* save = Desk::part<QPushButton>(form, "saveButton");
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(m_desk->stored(id)->company, u"Berg AB"_s);
        QTRY_COMPARE(m_desk->table().summary().single->company, u"Berg AB"_s);
    }

    void sendActivationRequest_CON_06_CON_30_CON_32()
    {
        const auto id
            = m_desk->contact(u"Kari Olsen"_s, u"kari@olsen.no"_s, ContactStatus::Unregistered);
        QVERIFY(m_desk->select(id));
        m_desk->trigger(ActionId::SendActivationRequest);
        auto* dialog = m_desk->dialog<SendActivationDialog>();
        QVERIFY(dialog != nullptr);
        auto* open = Desk::part<QPushButton>(dialog, "openInMailProgram");
        QTRY_VERIFY(open->isEnabled());
        open->click();
        QTRY_COMPARE(m_desk->mail.opened.size(), 1);
        QCOMPARE(m_desk->mail.opened.first().to, u"kari@olsen.no"_s);
        QTRY_VERIFY(m_desk->stored(id)->isInvited());
        // It closes by itself once the mail program has the message.
        QTRY_VERIFY(m_desk->window->findChild<SendActivationDialog*>() == nullptr);
        const auto* bar = m_desk->window->findChild<SentBar*>();
        QTRY_VERIFY(bar->isVisible());
        Desk::part<QPushButton>(bar, "sentYes")->click();
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(m_desk->stored(id)->isInvited());
        QVERIFY(m_desk->settled(id));
        QVERIFY(m_desk->isOffered(ActionId::RevokeLink));
    }

    void notSentTakesTheFlagBack_CON_14()
    {
        const auto id
            = m_desk->contact(u"Kari Olsen"_s, u"kari@olsen.no"_s, ContactStatus::Unregistered);
        invite(id);
        const auto* bar = m_desk->window->findChild<SentBar*>();
        QTRY_VERIFY(bar->isVisible());
        Desk::part<QPushButton>(bar, "sentNo")->click();
        QTRY_VERIFY(!m_desk->stored(id)->isInvited());
        const auto links = Desk::valueOf(m_desk->workspace->links().list({}));
        QCOMPARE(links->size(), size_t(1));
        QCOMPARE(links->front().state(m_desk->clock->now()), TokenState::Revoked);
    }

    void revokeLink()
    {
        const auto id
            = m_desk->contact(u"Kari Olsen"_s, u"kari@olsen.no"_s, ContactStatus::Unregistered);
        invite(id);
        QVERIFY(m_desk->select(id));
        m_desk->trigger(ActionId::RevokeLink);
        QTRY_VERIFY(!m_desk->stored(id)->isInvited());
        QCOMPARE(m_desk->prompt.confirms.size(), size_t(0));
        QVERIFY(m_desk->settled(id));
        QVERIFY(!m_desk->isOffered(ActionId::RevokeLink));
    }

    /// The actions that only ask and do.
    void stepsOfTheDomain_data()
    {
        QTest::addColumn<ContactStatus>("from");
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<ContactStatus>("to");
        QTest::newRow("CON-33 activate")
            << ContactStatus::NotActive << ActionId::ActivateContact << ContactStatus::Active;
        QTest::newRow("CON-36 deactivate")
            << ContactStatus::Active << ActionId::DeactivateContact << ContactStatus::Deactivated;
        QTest::newRow("CON-21 delete identities")
            << ContactStatus::Active << ActionId::DeleteIdentities << ContactStatus::Unregistered;
    }
    void stepsOfTheDomain()
    {
        QFETCH(ContactStatus, from);
        QFETCH(ActionId, action);
        QFETCH(ContactStatus, to);
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, from);
        QVERIFY(m_desk->select(id));
        // Cancelled: nothing happens.
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {}};
        m_desk->trigger(action);
        QTRY_COMPARE(m_desk->prompt.confirms.size(), size_t(1));
        QVERIFY(m_desk->prompt.confirms.front().title.contains(u"Bo Berg"_s));
        QCOMPARE(m_desk->stored(id)->status, from);
        // Confirmed: it does.
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true}};
        m_desk->trigger(action);
        QTRY_COMPARE(m_desk->stored(id)->status, to);
        QTRY_COMPARE(m_desk->table().summary().single->status, to);
        QVERIFY(m_desk->settled(id));
        QVERIFY(!m_desk->isOffered(action));
        QTRY_VERIFY(m_desk->notice().contains(u"Bo Berg"_s));
        QCOMPARE(m_desk->prompt.unexpected, 0);
    }

    void resetAndReinvite()
    {
        const auto id
            = m_desk->contact(u"Luc Petit"_s, u"luc@petit.fr"_s, ContactStatus::Deactivated);
        QVERIFY(m_desk->select(id));
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true}};
        m_desk->trigger(ActionId::ResetAndReinvite);
        auto* dialog = m_desk->dialog<SendActivationDialog>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(
            m_desk->stored(id)->status, ContactStatus::Deactivated); // nothing before the hand-off
        auto* open = Desk::part<QPushButton>(dialog, "openInMailProgram");
        QTRY_VERIFY(open->isEnabled());
        open->click();
        QTRY_COMPARE(m_desk->stored(id)->status, ContactStatus::Unregistered);
        QVERIFY(m_desk->stored(id)->isInvited());
        QTRY_VERIFY(m_desk->window->findChild<SendActivationDialog*>() == nullptr);
    }

    void deleteIsRefusedWhileJobsAreInProgress_CON_29()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->job(u"bo@x.se"_s, u"104"_s, u"PRODUCTION"_s));
        QVERIFY(m_desk->select(id));
        QVERIFY(!m_desk->isOffered(ActionId::DeleteContact));
        // The key is not dead: it says why and leads to the jobs.
        m_desk->prompt.noticeAnswers = {true};
        m_desk->table().setFocus();
        QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Delete);
        QTRY_COMPARE(m_desk->prompt.notices.size(), size_t(1));
        QCOMPARE(m_desk->prompt.notices.front().id, u"refused-delete"_s);
        QVERIFY(m_desk->prompt.notices.front().title.contains(u"Bo Berg"_s));
        const auto* tabs = m_desk->window->findChild<QTabWidget*>(u"detail-tabs"_s);
        QTRY_COMPARE(tabs->currentIndex(), static_cast<int>(DetailPane::Tab::Jobs));
        QTRY_COMPARE(
            m_desk->window->findChild<RecordList*>(u"detail-jobs"_s)->model()->rowCount(), 1);
        QVERIFY(m_desk->stored(id).has_value());
    }

    void deleteContact_CON_25_CON_26_CON_28()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->job(u"bo@x.se"_s, u"104"_s, u"COMPLETED"_s));
        QVERIFY(m_desk->select(id));
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true, false}};
        m_desk->trigger(ActionId::DeleteContact);
        QTRY_VERIFY(!m_desk->stored(id).has_value());
        QVERIFY(m_desk->prompt.confirms.front().destructive);
        QTRY_COMPARE(m_desk->table().contactModel().totalRows(), 0);
        QTRY_COMPARE(m_desk->table().summary().count, 0);
        QVERIFY(m_desk->archives().isEmpty());
    }

    void backUpFirstThenDelete()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->job(u"bo@x.se"_s, u"104"_s, u"COMPLETED"_s));
        QVERIFY(m_desk->select(id));
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true, true}};
        m_desk->trigger(ActionId::DeleteContact);
        QTRY_VERIFY(!m_desk->stored(id).has_value());
        QCOMPARE(m_desk->archives(), QStringList {u"Bo Berg.zip"_s});
    }

    void nothingIsDeletedWithoutItsBackup()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->select(id));
        m_desk->settings.setBackupFolder(m_desk->dir.filePath(u"missing"_s));
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true, true}};
        m_desk->trigger(ActionId::DeleteContact);
        QTRY_VERIFY(m_desk->notice().contains(u"was not deleted"_s));
        QVERIFY(m_desk->stored(id).has_value());
    }

    void backUpUserData_CON_39()
    {
        const auto id = m_desk->contact(u"Åsa Öberg"_s, u"asa@tryck.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->job(u"asa@tryck.se"_s, u"104"_s, u"PRODUCTION"_s));
        QVERIFY(m_desk->select(id));
        m_desk->trigger(ActionId::BackUpUserData);
        auto* dialog = m_desk->dialog<BackupDialog>();
        QVERIFY(dialog != nullptr);
        auto* start = Desk::part<QPushButton>(dialog, "backUpButton");
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_COMPARE(m_desk->tasks.tasks().size(), size_t(1));
        QTRY_COMPARE(m_desk->tasks.running(), 0);
        QCOMPARE(m_desk->tasks.tasks().front()->state(), Task::State::Done);
        QCOMPARE(m_desk->archives(), QStringList {u"Åsa Öberg.zip"_s});
        QVERIFY(m_desk->notice().contains(u"Åsa Öberg.zip"_s));
        // The task stays to be looked at.
        m_desk->trigger(ActionId::GoTasks);
        QVERIFY(m_desk->window->findChild<QPushButton*>(u"task-show-in-folder"_s)->isVisible());
    }

    void uploadNewTerms_CON_17()
    {
        QFile file(m_desk->dir.filePath(u"terms.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n");
        file.close();
        m_desk->trigger(ActionId::UploadTerms);
        auto* dialog = m_desk->dialog<TermsDialog>();
        QVERIFY(dialog != nullptr);
        Desk::part<QLineEdit>(dialog, "labelEdit")->setText(u"2026-11"_s);
        Desk::part<QLineEdit>(dialog, "fileEdit")->setText(file.fileName());
        m_desk->prompt.fileAnswers = {file.fileName()};
        if (Desk::part<QLineEdit>(dialog, "fileEdit")->isReadOnly()) {
            Desk::part<QPushButton>(dialog, "chooseFileButton")->click();
        }
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true}};
        auto* upload = Desk::part<QPushButton>(dialog, "uploadButton");
        QTRY_VERIFY(upload->isEnabled());
        upload->click();
        QTRY_COMPARE(Desk::valueOf(m_desk->workspace->terms().history())->size(), size_t(1));
        if (m_desk->window->findChild<TermsDialog*>() == dialog) {
            dialog->done(QDialog::Accepted);
        }
        m_desk->trigger(ActionId::GoTerms);
        const auto* page = m_desk->window->findChild<QWidget*>(u"terms-page"_s);
        QVERIFY(page->isVisible());
    }

    void somebodyElseWasFaster()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::NotActive);
        QVERIFY(m_desk->select(id));
        // The colleague acts between question and answer.
        auto other = Workspace::openNow({m_desk->databaseFile()}, m_desk->clock);
        QVERIFY(other.has_value());
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true}};
        m_desk->prompt.beforeConfirm = [this, &other, id] {
            ContactDraft before = draftOf(*m_desk->stored(id));
            ContactDraft after = before;
            after.phone = u"08-123"_s;
            QVERIFY(Desk::valueOf((*other)->contacts().edit(id, before, after)).has_value());
        };
        m_desk->trigger(ActionId::ActivateContact);
        QTRY_COMPARE(m_desk->prompt.notices.size(), size_t(1));
        QCOMPARE(m_desk->prompt.notices.front().id, u"conflict"_s);
        QVERIFY(m_desk->prompt.notices.front().text.contains(u"08-123"_s));
        QCOMPARE(m_desk->stored(id)->status, ContactStatus::NotActive);
    }

    void aColleaguesChangeComesByItself()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->select(id));
        auto other = Workspace::openNow({m_desk->databaseFile()}, m_desk->clock);
        QVERIFY(other.has_value());
        const ContactDraft before = draftOf(*m_desk->stored(id));
        ContactDraft after = before;
        after.company = u"Berg AB"_s;
        QVERIFY(Desk::valueOf((*other)->contacts().edit(id, before, after)).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_desk->table().contactModel().cachedContact(id)->company, u"Berg AB"_s, 10'000);
        QCOMPARE(m_desk->table().summary().singleId, id);
    }

    // A screen reader is told the name only: a label's title belongs in its description.
    void labelsAreNamedByTheirText()
    {
        const auto id = m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::Active);
        QVERIFY(m_desk->select(id));
        int seen = 0;
        for (auto* label : m_desk->window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->buddy() != nullptr) {
                continue;
            }
            QString text = label->text();
            text.remove(QChar(0x200B));
            const QString name
                = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
            QVERIFY2(name.contains(text), qPrintable(text + u" is called "_s + name));
            ++seen;
        }
        QVERIFY2(seen >= 8, qPrintable(QString::number(seen)));
    }

    void requestsLeftOpenAreAskedAboutAgain()
    {
        const auto id
            = m_desk->contact(u"Kari Olsen"_s, u"kari@olsen.no"_s, ContactStatus::Unregistered);
        invite(id);
        m_desk->window = std::make_unique<MainWindow>(
            UiContext {m_desk->prompt, m_desk->mail, m_desk->settings, m_desk->theme, m_desk->tasks,
                *m_desk->clock},
            ShellHooks {});
        m_desk->window->setWorkspace(m_desk->workspace);
        m_desk->window->show();
        const auto* bar = m_desk->window->findChild<SentBar*>();
        QTRY_COMPARE(bar->pendingCount(), 1);
    }

private:
    void invite(ContactId id)
    {
        QVERIFY(m_desk->select(id));
        m_desk->trigger(ActionId::SendActivationRequest);
        auto* dialog = m_desk->dialog<SendActivationDialog>();
        QVERIFY(dialog != nullptr);
        auto* open = Desk::part<QPushButton>(dialog, "openInMailProgram");
        QTRY_VERIFY(open->isEnabled());
        open->click();
        QTRY_VERIFY(m_desk->stored(id)->isInvited());
        QTRY_VERIFY(m_desk->window->findChild<SendActivationDialog*>() == nullptr);
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
