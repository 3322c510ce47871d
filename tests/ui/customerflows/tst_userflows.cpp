#include "tests/ui/customerflows/userdesk.h"
#include "ui/mail/sendactivationdialog.h"
#include "ui/words/customerwords.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kontorist::CustomerUserAction)
Q_DECLARE_METATYPE(kontorist::CustomerUserKind)
Q_DECLARE_METATYPE(kontorist::CustomerUserStatus)

namespace {

SendActivationDialog* reviewOf(UserDesk& desk)
{
    SendActivationDialog* dialog = nullptr;
    (void)QTest::qWaitFor([&] {
        dialog = desk.window.findChild<SendActivationDialog*>();
        const auto* body
            = dialog != nullptr ? dialog->findChild<QPlainTextEdit*>(u"body"_s) : nullptr;
        return body != nullptr && !body->toPlainText().isEmpty();
    });
    return dialog;
}

QPushButton* button(QWidget* dialog, const QString& text)
{
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        if (each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

bool isMail(CustomerUserAction action)
{
    return action == CustomerUserAction::SendInvitation
        || action == CustomerUserAction::ResendInvitation
        || action == CustomerUserAction::SendLoginDetails;
}

bool isTransition(CustomerUserAction action)
{
    return action == CustomerUserAction::CancelInvitation || action == CustomerUserAction::Activate
        || action == CustomerUserAction::Deactivate
        || action == CustomerUserAction::DeleteLoginIdentities
        || action == CustomerUserAction::Remove;
}

} // namespace

class TestUserFlows : public QObject
{
    Q_OBJECT

private slots:
    /// Every cell of the table, legal and illegal: what the window offers is what the service
    /// allows, and what it starts leads where the table says.
    void everyCell_data()
    {
        QTest::addColumn<CustomerUserAction>("action");
        QTest::addColumn<CustomerUserStatus>("status");
        QTest::addColumn<CustomerUserKind>("kind");
        for (const auto& rule : customerUserActionRules()) {
            if (rule.doneBy != DoneBy::Staff) {
                continue;
            }
            for (const auto status : allCustomerUserStatuses) {
                for (const auto kind : allCustomerUserKinds) {
                    QTest::addRow("GST-18 %s %s %s", rule.id.data(),
                        qPrintable(customerUserStatusName(status)),
                        qPrintable(customerUserKindName(kind)))
                        << rule.action << status << kind;
                }
            }
        }
    }
    void everyCell()
    {
        QFETCH(CustomerUserAction, action);
        QFETCH(CustomerUserStatus, status);
        QFETCH(CustomerUserKind, kind);
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        (void)desk.administrator(customer.id, u"boss@fjordlys.no"_s);
        const auto user = desk.inStatus(customer.id, kind, status, u"kari@olsen.no"_s);
        QVERIFY(desk.select(user));

        const auto preview = desk.must(desk->customerUsers().preview(action, user.id));
        const auto* offered = desk.actions.action(*actionFor(action));
        QCOMPARE(offered->isEnabled(), preview.verdict.allowed());
        const auto& rule = customerUserActionRule(action);
        if (!rule.offered[static_cast<size_t>(status)]) {
            QVERIFY(!offered->isEnabled());
            QVERIFY(desk.actions.reason(*actionFor(action)).contains(words::action(action)));
        }
        if (isTransition(action)) {
            startTransition(desk, action, user, preview);
        } else if (isMail(action)) {
            startMail(desk, action, user, preview);
        }
    }

    void aMailAfterTheOther_LGN_13()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        const auto first = desk.user(customer.id, u"a@fjordlys.no"_s);
        const auto second = desk.user(customer.id, u"b@fjordlys.no"_s);
        desk.flows.invite(first.id);
        desk.flows.invite(second.id);
        auto* review = reviewOf(desk);
        QVERIFY(review != nullptr);
        QCOMPARE(desk.window.findChildren<SendActivationDialog*>().size(), 1);
        review->reject();
        QTRY_VERIFY(desk.window.findChild<SendActivationDialog*>() != review);
        QVERIFY(reviewOf(desk) != nullptr);
    }

    /// A typed password stands in the mail only where the office allows it.
    void typedPasswords_LGN_14_data()
    {
        QTest::addColumn<bool>("inMail");
        QTest::newRow("allowed") << true;
        QTest::newRow("not allowed") << false;
    }
    void typedPasswords_LGN_14()
    {
        QFETCH(bool, inMail);
        UserDesk desk;
        auto office = desk.must(desk->database().settings());
        office.passwordsInMail = inMail;
        desk.must(desk->database().saveSettings(office));
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        const auto user = desk.administrator(customer.id, u"kari@fjordlys.no"_s);
        desk.flows.sendLoginDetails(user.id, u"new horse battery staple"_s);
        auto* review = reviewOf(desk);
        QVERIFY(review != nullptr);
        const QString body = review->findChild<QPlainTextEdit*>(u"body"_s)->toPlainText();
        QCOMPARE(body.contains(u"new horse battery staple"_s), inMail);
        button(review, u"Open in mail program"_s)->click();
        QTRY_COMPARE(desk.mail.opened.size(), 1);
        QCOMPARE(desk.mail.opened.first().body.contains(u"new horse battery staple"_s), inMail);
    }

    /// Whatever stands in the mail: no password and no link is kept in the message log.
    void nothingSecretStaysInTheLog_LGN_14()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        const auto user = desk.administrator(customer.id, u"kari@fjordlys.no"_s);
        desk.flows.sendLoginDetails(user.id, u"new horse battery staple"_s);
        auto* review = reviewOf(desk);
        QVERIFY(review != nullptr);
        auto* body = review->findChild<QPlainTextEdit*>(u"body"_s);
        body->appendPlainText(u"It is: new horse battery staple"_s);
        review->findChild<QLineEdit*>(u"subject"_s)->setText(u"new horse battery staple"_s);
        button(review, u"Open in mail program"_s)->click();
        QTRY_COMPARE(desk.mail.opened.size(), 1);
        QByteArray stored;
        for (const QString& part : {desk.path(), QString(desk.path() + u"-wal"_s)}) {
            QFile file(part);
            if (file.open(QIODevice::ReadOnly)) {
                stored += file.readAll();
            }
        }
        QVERIFY(stored.contains("kari@fjordlys.no"));
        QVERIFY(!stored.contains("horse battery staple"));
    }

    /// In e-mail mode there is no other name: said at once, not after a question.
    void anAddressIsNotRenamed()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        const auto user = desk.administrator(customer.id, u"kari@fjordlys.no"_s);
        desk.flows.renameLogin(user);
        QTRY_COMPARE(desk.prompt.notices.size(), size_t(1));
        QVERIFY(desk.prompt.confirms.empty());
    }

    void declinedPeopleAreAskedAboutFirst()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        const auto user = desk.inStatus(customer.id, CustomerUserKind::Contact,
            CustomerUserStatus::Declined, u"kari@olsen.no"_s);
        desk.flows.invite(user.id);
        auto* review = reviewOf(desk);
        QVERIFY(review != nullptr);
        auto* open = button(review, u"Open in mail program"_s);
        QVERIFY(!open->isEnabled());
        auto* again = button(review, u"Send again"_s);
        QVERIFY(again != nullptr);
        again->click();
        QTRY_VERIFY(open->isEnabled());
    }

    /// A colleague was quicker: nothing is done, and who did what is told.
    void aColleagueWasQuicker()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s);
        (void)desk.administrator(customer.id, u"boss@fjordlys.no"_s);
        const auto user = desk.inStatus(
            customer.id, CustomerUserKind::Contact, CustomerUserStatus::Active, u"kari@olsen.no"_s);
        desk.prompt.confirmAnswers.push_back({true});
        desk.prompt.beforeConfirm = [&] {
            CustomerUserAccess after = user.access;
            after.permissions = Permission::Billing;
            desk.must(desk->customerUsers().changeAccess(user.id, user.access, after));
        };
        desk.flows.start(CustomerUserAction::Deactivate, user.id);
        QTRY_COMPARE(desk.prompt.notices.size(), size_t(1));
        QCOMPARE(desk.prompt.notices.front().id, u"conflict"_s);
        QCOMPARE(desk.userNow(user.id).status, CustomerUserStatus::Active);
        QVERIFY(desk.messages.empty());
    }

    void aNewLoginNameIsAskedFor_LGN_18()
    {
        UserDesk desk;
        const auto customer = desk.customer(u"Fjordlys AS"_s, u"10927781"_s);
        const auto user = desk.administrator(customer.id, u"kari@fjordlys.no"_s);
        desk.must(desk->customers().setLoginMode(LoginMode::Number));
        desk.prompt.confirmAnswers.push_back({true});
        desk.flows.renameLogin(user);
        QTRY_COMPARE(desk.messages.size(), size_t(1));
        QCOMPARE(desk.userNow(user.id).loginName(), u"10927781-1"_s);
        QVERIFY(desk.messages.front().text.contains(u"10927781-1"_s));
    }

private:
    static void startTransition(UserDesk& desk, CustomerUserAction action, const CustomerUser& user,
        const UserActionPreview& preview)
    {
        const auto& rule = customerUserActionRule(action);
        desk.prompt.confirmAnswers.push_back({true});
        desk.flows.start(action, user.id);
        if (!preview.verdict.allowed()) {
            QTRY_COMPARE(desk.prompt.notices.size(), size_t(1));
            QVERIFY(!desk.prompt.notices.front().text.isEmpty());
            QCOMPARE(desk.userNow(user.id).rowVersion, user.rowVersion);
            return;
        }
        QTRY_COMPARE(desk.messages.size(), size_t(1));
        QVERIFY(!desk.messages.front().text.isEmpty());
        QCOMPARE(
            desk.prompt.confirms.size(), rule.confirmation == UserConfirmation::Always ? 1U : 0U);
        if (rule.gone) {
            QVERIFY(!desk->customerUsers().details(user.id).result());
        } else {
            QCOMPARE(desk.userNow(user.id).status, rule.result[static_cast<size_t>(user.status)]);
        }
        QVERIFY(desk.problems().isEmpty());
    }

    static void startMail(UserDesk& desk, CustomerUserAction action, const CustomerUser& user,
        const UserActionPreview& preview)
    {
        const auto& rule = customerUserActionRule(action);
        if (!preview.verdict.allowed()) {
            return;
        }
        desk.flows.start(action, user.id);
        auto* review = reviewOf(desk);
        QVERIFY(review != nullptr);
        if (auto* again = button(review, u"Send again"_s)) {
            again->click();
        }
        auto* open = button(review, u"Open in mail program"_s);
        QVERIFY(open != nullptr);
        QTRY_VERIFY(open->isEnabled());
        open->click();
        QTRY_COMPARE(desk.mail.opened.size(), 1);
        QCOMPARE(desk.mail.opened.first().to, user.email);
        QCOMPARE(desk.userNow(user.id).status, rule.result[static_cast<size_t>(user.status)]);
        QCOMPARE(desk.bar.pendingCount(), 1);
    }
};

QTEST_MAIN(TestUserFlows)
#include "tst_userflows.moc"
