#include "dialogfixture.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/contactformdialog.h"

#include <QComboBox>
#include <QLocale>
#include <QPointer>
#include <QPromise>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

#include <memory>

using namespace kontorist;
using namespace kontorist::test;

namespace {

/// Stands for the services: answers when told to, and keeps what it was asked.
struct FakeContacts
{
    QMap<QString, ContactId> owners;
    QStringList lookedUp;
    QStringList companies;
    std::vector<ContactDraft> added;
    std::vector<std::pair<ContactDraft, ContactDraft>> edits;
    std::vector<Result<Contact>> answers; ///< taken from the front; none = success
    Contact stored = testContact();
    std::shared_ptr<QPromise<Result<Contact>>> held; ///< set: add() waits for it

    Result<Contact> answer(const ContactDraft& draft)
    {
        if (!answers.empty()) {
            auto first = answers.front();
            answers.erase(answers.begin());
            return first;
        }
        Contact contact = stored;
        contact.name = draft.name;
        contact.email = draft.email;
        return contact;
    }

    ContactFormCalls calls()
    {
        ContactFormCalls calls;
        calls.ownerOfEmail = [this](const QString& email) {
            lookedUp << email;
            return QtFuture::makeReadyFuture(Result<ContactId>(owners.value(email)));
        };
        calls.companies = [this](const QString&) {
            return QtFuture::makeReadyFuture(Result<QStringList>(companies));
        };
        calls.add = [this](const ContactDraft& draft) {
            added.push_back(draft);
            if (held) {
                held->start();
                return held->future();
            }
            return QtFuture::makeReadyFuture(answer(draft));
        };
        calls.edit = [this](ContactId, const ContactDraft& before, const ContactDraft& after) {
            edits.emplace_back(before, after);
            return QtFuture::makeReadyFuture(answer(after));
        };
        calls.reload
            = [this](ContactId) { return QtFuture::makeReadyFuture(Result<Contact>(stored)); };
        return calls;
    }
};

} // namespace

class TestContactFormDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeContacts> m_fake;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    QPointer<ContactFormDialog> m_form;

    void openToAdd()
    {
        m_form = new ContactFormDialog(m_fake->calls(), *m_prompt, *m_theme, u"nb"_s);
        m_form->open();
    }
    void openToEdit(const Contact& contact)
    {
        m_form = new ContactFormDialog(contact, testNow(), m_fake->calls(), *m_prompt, *m_theme);
        m_form->open();
    }
    [[nodiscard]] QLineEdit* edit(const QString& field) const
    {
        return child<QLineEdit>(m_form, field % u"Edit"_s);
    }
    [[nodiscard]] QString fault(const QString& field) const
    {
        return textOf(m_form, field % u"Fault"_s);
    }
    [[nodiscard]] bool canSave() const
    {
        return child<QPushButton>(m_form, u"saveButton"_s)->isEnabled();
    }
    static Contact invited()
    {
        Contact contact = testContact();
        contact.invitedAt = testNow().addDays(-5);
        contact.linkExpiresAt = testNow().addDays(2);
        return contact;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeMode::Light);
        m_fake = std::make_unique<FakeContacts>();
        m_prompt = std::make_unique<ScriptedPrompt>();
    }
    void cleanup() { delete m_form; }

    void anEmptyFormSaysWhatItNeeds()
    {
        openToAdd();
        QVERIFY(!canSave());
        QCOMPARE(textOf(m_form, u"reasonText"_s), u"To save, enter “Contact name”."_s);
        QVERIFY2(fault(u"name"_s).isEmpty(), "no fault is shown before anything was typed");
        QVERIFY(!m_form->isWindowModified());
        QCOMPARE(child<QComboBox>(m_form, u"languageCombo"_s)->currentData().toString(), u"nb"_s);
        edit(u"name"_s)->setText(u"x"_s);
        edit(u"name"_s)->clear();
        QVERIFY(!fault(u"name"_s).isEmpty());
        QCOMPARE(edit(u"name"_s)->accessibleDescription(), fault(u"name"_s));
    }

    void addingKeepsTheMailOut_CON_04()
    {
        openToAdd();
        QSignalSpy saved(m_form, &ContactFormDialog::saved);
        edit(u"name"_s)->setText(u"Kari Olsen"_s);
        QVERIFY(m_form->isWindowModified());
        QVERIFY(canSave());
        QVERIFY(!child<QPushButton>(m_form, u"addAndInviteButton"_s)->isEnabled());
        QCOMPARE(textOf(m_form, u"reasonText"_s), u"To invite, enter an e-mail address."_s);
        press(m_form, u"saveButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(1).toBool(), false);
        QCOMPARE(m_fake->added.at(0).name, u"Kari Olsen"_s);
        QCOMPARE(m_fake->added.at(0).language, u"nb"_s);
        QTRY_VERIFY(m_form.isNull());
    }

    void addAndInvite()
    {
        openToAdd();
        QSignalSpy saved(m_form, &ContactFormDialog::saved);
        edit(u"name"_s)->setText(u"Kari Olsen"_s);
        edit(u"email"_s)->setText(u"kari@olsen.no"_s);
        press(m_form, u"addAndInviteButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.at(0).at(1).toBool(), true);
    }

    void faultsAreToldWhileTyping_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("told");
        QTest::newRow("no at") << u"email"_s << u"kari.olsen.no"_s << u"has no @"_s;
        QTest::newRow("header injection")
            << u"email"_s << u"kari@olsen.no\r\nBcc: x@y.se"_s << u"line break"_s;
        QTest::newRow("percent-encoded line break")
            << u"email"_s << u"kari%0D%0A@olsen.no"_s << u"not allowed"_s;
        QTest::newRow("mailto parameter") << u"email"_s << u"a?bcc=b@c.se"_s << u"not allowed"_s;
        QTest::newRow("two addresses") << u"email"_s << u"a@b.se,c@d.se"_s << u"more than one @"_s;
        QTest::newRow("space") << u"email"_s << u"kari olsen@x.no"_s << u"spaces"_s;
        QTest::newRow("half a domain") << u"email"_s << u"kari@olsen"_s << u"example.com"_s;
        QTest::newRow("control character in the name")
            << u"name"_s << u"Kari\u0007Olsen"_s << u"“Contact name”"_s;
        QTest::newRow("line break in the company") << u"company"_s << u"A\nB"_s << u"“Company”"_s;
        QTest::newRow("tab in the phone") << u"phone"_s << u"08\t12"_s << u"“Phone”"_s;
        QTest::newRow("long name") << u"name"_s << QString(250, u'n') << u"at most 200"_s;
        QTest::newRow("long phone") << u"phone"_s << QString(41, u'1') << u"at most 40"_s;
    }
    void faultsAreToldWhileTyping()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, told);
        openToAdd();
        edit(u"name"_s)->setText(u"Kari"_s);
        edit(field)->setText(value);
        QVERIFY2(fault(field).contains(told), qPrintable(fault(field)));
        QVERIFY(child<QLabel>(m_form, field % u"Fault"_s)->isVisible());
        QCOMPARE(edit(field)->accessibleDescription(), fault(field));
        QVERIFY(!canSave());
        QVERIFY(textOf(m_form, u"reasonText"_s).startsWith(u"To save, correct"_s));
        edit(field)->setText(field == u"email"_s ? u"kari@olsen.no"_s : u"12"_s);
        QVERIFY(fault(field).isEmpty());
        QVERIFY(canSave());
    }

    void tenThousandLettersDoNotHurt()
    {
        openToAdd();
        edit(u"name"_s)->setText(QString(10'000, u'ö'));
        QVERIFY(!canSave());
        QVERIFY(fault(u"name"_s).contains(u"200"_s));
        QVERIFY(m_form->width() < 3000);
    }

    void emojiAndRightToLeftAreWelcome()
    {
        openToAdd();
        edit(u"name"_s)->setText(u"شركة 🖨️ Öberg"_s);
        QVERIFY(canSave());
    }

    void aDuplicateIsFoundBeforeSaving()
    {
        m_fake->owners[u"nils@x.se"_s] = ContactId(42);
        openToAdd();
        QSignalSpy shown(m_form, &ContactFormDialog::showContactRequested);
        edit(u"name"_s)->setText(u"Nils"_s);
        edit(u"email"_s)->setText(u"nils@x.s"_s);
        edit(u"email"_s)->setText(u"nils@x.se"_s);
        QTRY_VERIFY(fault(u"email"_s).contains(u"already a contact"_s));
        QCOMPARE(m_fake->lookedUp, QStringList {u"nils@x.se"_s});
        QVERIFY(!canSave());
        emit child<QLabel>(m_form, u"emailFault"_s)->linkActivated(u"show-owner"_s);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.at(0).at(0).value<ContactId>(), ContactId(42));
        edit(u"email"_s)->setText(u"nils@y.se"_s);
        QVERIFY(fault(u"email"_s).isEmpty());
        QVERIFY(canSave());
    }

    void oneselfIsNoDuplicate()
    {
        m_fake->owners[u"asa@tryck.se"_s] = testContact().id;
        openToEdit(testContact());
        edit(u"email"_s)->setText(u"x@tryck.se"_s);
        edit(u"email"_s)->setText(u"asa@tryck.se"_s);
        QTRY_VERIFY(!m_fake->lookedUp.isEmpty());
        edit(u"phone"_s)->setText(u"1"_s);
        QVERIFY(canSave());
        QVERIFY(fault(u"email"_s).isEmpty());
    }

    void aTypoIsOnlyAHint()
    {
        openToAdd();
        edit(u"name"_s)->setText(u"Nils"_s);
        edit(u"email"_s)->setText(u"nils@gmial.com"_s);
        QVERIFY(fault(u"email"_s).contains(u"nils@gmail.com"_s));
        QCOMPARE(edit(u"email"_s)->accessibleDescription(), u"Did you mean nils@gmail.com?"_s);
        QVERIFY2(canSave(), "a hint never blocks");
        emit child<QLabel>(m_form, u"emailFault"_s)->linkActivated(u"take-hint"_s);
        QCOMPARE(edit(u"email"_s)->text(), u"nils@gmail.com"_s);
        QVERIFY(fault(u"email"_s).isEmpty());
    }

    void markupInAnAddressIsText()
    {
        m_fake->owners[u"<b>@x.se"_s] = ContactId(42);
        openToAdd();
        edit(u"email"_s)->setText(u"<b>nils</b>@gmial.com"_s);
        QVERIFY(!fault(u"email"_s).contains(u"<b>"_s));
    }

    void companiesAreOffered()
    {
        m_fake->companies = {u"Öberg AB"_s, u"Öberg & Söner"_s};
        openToAdd();
        QVERIFY(QTest::qWaitForWindowActive(m_form));
        edit(u"company"_s)->setFocus();
        QTest::keyClicks(edit(u"company"_s), u"ober"_s);
        auto* model = m_form->findChild<QStringListModel*>();
        QTRY_COMPARE(model->stringList(), m_fake->companies);
    }

    void editingWithoutAChangeCannotBeSaved()
    {
        openToEdit(testContact());
        QCOMPARE(m_form->draft().company, u"Öberg & Söner AB"_s);
        QVERIFY(!canSave());
        QCOMPARE(textOf(m_form, u"reasonText"_s), u"Nothing has been changed yet."_s);
        QVERIFY(!m_form->isWindowModified());
        QVERIFY(m_form->windowTitle().contains(u"[*]"_s));
        edit(u"phone"_s)->setText(u"112"_s);
        QVERIFY(m_form->isWindowModified());
        edit(u"phone"_s)->setText(testContact().phone);
        QVERIFY(!m_form->isWindowModified());
    }

    void editSavesAgainstWhatWasSeen()
    {
        openToEdit(testContact());
        QSignalSpy saved(m_form, &ContactFormDialog::saved);
        edit(u"phone"_s)->setText(u"112"_s);
        press(m_form, u"saveButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_fake->edits.at(0).first, draftOf(testContact()));
        QCOMPARE(m_fake->edits.at(0).second.phone, u"112"_s);
        QVERIFY2(m_prompt->confirms.empty(), "a phone number is no reason to ask");
    }

    void aChangedAddressAsksAndTellsTheConsequence()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {}, ConfirmAnswer {.confirmed = true}};
        openToEdit(invited());
        edit(u"email"_s)->setText(u"asa@ny.se"_s);
        QVERIFY(fault(u"email"_s).contains(u"The link sent on 3 May will stop working."_s));
        QVERIFY(canSave());
        press(m_form, u"saveButton"_s);
        QCOMPARE(m_prompt->confirms.size(), size_t(1));
        QCOMPARE(m_prompt->confirms[0].id, u"confirm-email-change"_s);
        QVERIFY(m_prompt->confirms[0].text.contains(u"3 May"_s));
        QVERIFY(m_fake->edits.empty());
        press(m_form, u"saveButton"_s);
        QTRY_COMPARE(m_fake->edits.size(), size_t(1));
    }

    void aLoginAddressCannotBeRemoved()
    {
        Contact contact = testContact();
        contact.status = ContactStatus::Active;
        openToEdit(contact);
        edit(u"email"_s)->clear();
        QVERIFY(fault(u"email"_s).contains(u"logs in with this address"_s));
        QVERIFY(!canSave());
        edit(u"email"_s)->setText(u"neu@tryck.se"_s);
        QVERIFY(fault(u"email"_s).contains(u"log in with the new address"_s));
    }

    void closingWithUnsavedEditsAsks()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {}, ConfirmAnswer {.alternative = true}};
        openToEdit(testContact());
        edit(u"phone"_s)->setText(u"112"_s);
        press(m_form, u"cancelButton"_s);
        QCOMPARE(m_prompt->confirms.size(), size_t(1));
        QCOMPARE(m_prompt->confirms[0].id, u"confirm-unsaved"_s);
        QVERIFY(m_prompt->confirms[0].text.contains(u"Phone"_s));
        QVERIFY2(m_form->isVisible(), "cancelled: the form stays");
        m_form->close();
        QTRY_VERIFY(m_form.isNull());
        QVERIFY(m_fake->edits.empty());
    }

    void closingCanSave()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {.confirmed = true}};
        openToEdit(testContact());
        edit(u"phone"_s)->setText(u"112"_s);
        QList<bool> closed;
        m_form->requestClose([&](bool done) { closed << done; });
        QTRY_COMPARE(closed, QList<bool> {true});
        QCOMPARE(m_fake->edits.size(), size_t(1));
    }

    void closingWhatCannotBeSavedStaysOpen()
    {
        m_prompt->confirmAnswers = {ConfirmAnswer {.confirmed = true}};
        openToEdit(testContact());
        edit(u"name"_s)->clear();
        QList<bool> closed;
        m_form->requestClose([&](bool done) { closed << done; });
        QCOMPARE(closed, QList<bool> {false});
        QVERIFY(m_form->isVisible());
        QVERIFY(!fault(u"name"_s).isEmpty());
    }

    void closingWithoutEditsDoesNotAsk()
    {
        openToEdit(testContact());
        QTest::keyClick(m_form.data(), Qt::Key_Escape);
        QTRY_VERIFY(m_form.isNull());
        QVERIFY(m_prompt->confirms.empty());
    }

    void aFaultOfTheServiceStandsUnderItsField()
    {
        m_fake->answers = {failure(ErrorCode::Invalid, u"email-taken"_s, u"email"_s)};
        openToAdd();
        edit(u"name"_s)->setText(u"Kari"_s);
        edit(u"email"_s)->setText(u"kari@olsen.no"_s);
        m_fake->owners[u"kari@olsen.no"_s] = ContactId(9);
        press(m_form, u"saveButton"_s);
        QTRY_VERIFY(fault(u"email"_s).contains(u"Show that contact"_s));
        QVERIFY(m_form->isVisible());
        QCOMPARE(edit(u"name"_s)->text(), u"Kari"_s);
    }

    void anErrorLosesNothing()
    {
        m_fake->answers = {failure(ErrorCode::Busy, u"locked"_s)};
        openToAdd();
        edit(u"name"_s)->setText(u"Kari"_s);
        press(m_form, u"saveButton"_s);
        QTRY_COMPARE(m_prompt->notices.size(), size_t(1));
        QVERIFY(m_form->isVisible());
        QVERIFY(canSave());
        QCOMPARE(edit(u"name"_s)->text(), u"Kari"_s);
    }

    void savingTwiceIsImpossible()
    {
        m_fake->held = std::make_shared<QPromise<Result<Contact>>>();
        openToAdd();
        edit(u"name"_s)->setText(u"Kari"_s);
        press(m_form, u"saveButton"_s);
        QVERIFY(!canSave());
        QVERIFY(edit(u"name"_s)->isReadOnly());
        QTest::keyClick(m_form.data(), Qt::Key_Return);
        m_form->close();
        QVERIFY2(m_form->isVisible(), "not closed while saving");
        QCOMPARE(m_fake->added.size(), size_t(1));
        m_fake->held->addResult(m_fake->stored);
        m_fake->held->finish();
        QTRY_VERIFY(m_form.isNull());
    }

    void anAnswerAfterTheEndIsHarmless()
    {
        auto promise = std::make_shared<QPromise<Result<Contact>>>();
        m_fake->held = promise;
        openToAdd();
        edit(u"name"_s)->setText(u"Kari"_s);
        press(m_form, u"saveButton"_s);
        delete m_form;
        promise->addResult(m_fake->stored);
        promise->finish();
        QCoreApplication::processEvents();
    }

    void aConflictIsSettledFieldByField()
    {
        m_fake->answers
            = {failure(ErrorCode::Conflict, u"same-field-changed"_s, u"phone"_s, {u"phone"_s})};
        m_fake->stored.phone = u"theirs"_s;
        m_fake->stored.company = u"Ny AB"_s;
        openToEdit(testContact());
        QSignalSpy saved(m_form, &ContactFormDialog::saved);
        edit(u"phone"_s)->setText(u"mine"_s);
        press(m_form, u"saveButton"_s);
        QTRY_VERIFY(m_form->findChild<ConflictDialog*>() != nullptr);
        auto* conflict = m_form->findChild<ConflictDialog*>();
        press(conflict, u"mine-phone"_s);
        press(conflict, u"saveButton"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_fake->edits.size(), size_t(2));
        QCOMPARE(m_fake->edits[1].first.phone, u"theirs"_s);
        QCOMPARE(m_fake->edits[1].second.phone, u"mine"_s);
        QCOMPARE(m_fake->edits[1].second.company, u"Ny AB"_s);
    }
};

QTEST_MAIN(TestContactFormDialog)
#include "tst_contactformdialog.moc"
