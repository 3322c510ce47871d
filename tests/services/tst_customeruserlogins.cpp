#include "support/customeroffice.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Office = CustomerOffice;
using Action = CustomerUserAction;
using Kind = CustomerUserKind;
using Status = CustomerUserStatus;

/// Invitations, login details, passwords, and the logins behind them.
class TestCustomerUserLogins : public QObject
{
    Q_OBJECT

private slots:
    void oneMailInvitesAndActivates_GST_15_GST_19()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const auto prepared
            = CustomerOffice::must(office->customerUsers().prepareInvitation(user.id, u"sv"_s));
        QVERIFY(prepared.message.body.contains(prepared.link));
        QVERIFY(prepared.message.body.contains(u"Öberg AB"_s));
        QCOMPARE(office.userNow(user.id).status, Status::Pending);
        const auto handed = CustomerOffice::must(
            office->customerUsers().handOff(prepared, MailChannel::MailProgram));
        const QString secret = prepared.link.section(u'/', -1);
        QVERIFY(secret.startsWith(u"i1_"_s));
        QCOMPARE(office->customerUsers().accept(secret).result().error().field, u"password"_s);
        const auto accepted
            = CustomerOffice::must(office->customerUsers().accept(secret, password));
        QCOMPARE(accepted.status, Status::Active);
        QCOMPARE(accepted.contactStatus, ContactStatus::Active);
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Opens);
        QCOMPARE(office->customerUsers().accept(secret, password).result().error().reason,
            u"link-not-valid"_s);
        QVERIFY(noFileHolds(office, secret.mid(3)));
        QVERIFY(handed.message.isValid());
    }

    void declinedAndAskedAgain_GST_20()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user
            = office.inStatus(customer.id, Kind::Contact, Status::Declined, u"a@b.se"_s);
        const auto prepared
            = CustomerOffice::must(office->customerUsers().prepareInvitation(user.id));
        QVERIFY(prepared.asksFirst);
        QVERIFY(!office.inviteUser(user.id).isEmpty());
        QCOMPARE(office.userNow(user.id).status, Status::InviteSent);
    }

    void resendingSupersedes()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const QString first = office.inviteUser(user.id);
        const QString second = office.inviteUser(user.id);
        QCOMPARE(
            office->customerUsers().decline(first).result().error().reason, u"link-not-valid"_s);
        QVERIFY(office->customerUsers().decline(second).result().has_value());
    }

    void expiryByTheSystem_GST_18()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto early = office.user(customer.id, u"a@b.se"_s);
        const QString secret = office.inviteUser(early.id);
        office.clock->advance(std::chrono::hours(24 * 7));
        QCOMPARE(
            office->customerUsers().decline(secret).result().error().reason, u"link-not-valid"_s);
        QCOMPARE(CustomerOffice::must(office->customerUsers().expireInvitations()), 1);
        QCOMPARE(CustomerOffice::must(office->customerUsers().expireInvitations()), 0);
        QCOMPARE(office.userNow(early.id).status, Status::Pending);
        QVERIFY(office.userNow(early.id).invitationExpired);
        QVERIFY(!office.inviteUser(early.id).isEmpty());
        QVERIFY(!office.userNow(early.id).invitationExpired);
        office.clock->advance(std::chrono::hours(24 * 8));
        office.reopen(); // who opens the database finds it done
        QCOMPARE(office.userNow(early.id).status, Status::Pending);
        AuditQuery query;
        query.subjectKind = u"customer-user"_s;
        const auto newest = office->audit().list(query).result()->front();
        QCOMPARE(newest.action, u"customer-user.expire-invitation"_s);
        QCOMPARE(newest.actorKind, ActorKind::System);
    }

    void aLateCancelIsAnExpiredOne()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        std::ignore = office.inviteUser(user.id);
        office.clock->advance(std::chrono::hours(24 * 8));
        const auto outcome
            = office->customerUsers().perform(Action::CancelInvitation, user.id, 0).result();
        QCOMPARE(outcome.error().reason, u"wrong-status"_s);
    }

    void invitationsDieWithTheAddress()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const QString secret = office.inviteUser(user.id);
        const Contact contact = office.load(user.contact);
        ContactDraft after = draftOf(contact);
        after.email = u"other@b.se"_s;
        QVERIFY(office->contacts().edit(contact.id, draftOf(contact), after).result());
        QCOMPARE(office.userNow(user.id).status, Status::Pending);
        QVERIFY(!office.userNow(user.id).invitationExpired);
        QCOMPARE(
            office->customerUsers().decline(secret).result().error().reason, u"link-not-valid"_s);
        // By hand in the link ledger, too.
        std::ignore = office.inviteUser(user.id);
        LinkQuery query;
        query.purpose = TokenPurpose::Invitation;
        query.state = TokenState::Valid;
        const auto links = office->links().list(query).result();
        QCOMPARE(links->size(), size_t(1));
        QVERIFY(office->links().revoke(links->front().id).result());
        QCOMPARE(office.userNow(user.id).status, Status::Pending);
        QCOMPARE(office.problems(), QStringList());
    }

    void activatingTheContactKeepsInvitations()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const QString invitation = office.inviteUser(user.id);
        const QString activation = office.invite(user.contact);
        QVERIFY(office->accounts().registerWithToken(activation, password).result());
        QCOMPARE(office.userNow(user.id).status, Status::InviteSent);
        QVERIFY(office->customerUsers().accept(invitation).result().has_value());
    }

    void notSentTakesTheInvitationBack()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const auto prepared
            = CustomerOffice::must(office->customerUsers().prepareInvitation(user.id));
        const auto handed = CustomerOffice::must(
            office->customerUsers().handOff(prepared, MailChannel::Clipboard));
        QVERIFY(office->invitations().confirmSent(handed.message, false).result());
        QCOMPARE(office.userNow(user.id).status, Status::Pending);
    }

    void sameMessageTwiceIsOneLink()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s);
        const auto prepared
            = CustomerOffice::must(office->customerUsers().prepareInvitation(user.id));
        const auto copied = CustomerOffice::must(
            office->customerUsers().handOff(prepared, MailChannel::Clipboard));
        const auto opened = CustomerOffice::must(
            office->customerUsers().handOff(prepared, MailChannel::MailProgram));
        QCOMPARE(copied.token, opened.token);
    }

    void loginDetailsByLink_LGN_13()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s, Kind::Contact, {}, true);
        const auto prepared
            = CustomerOffice::must(office->customerUsers().prepareLoginDetails(user.id));
        QVERIFY(prepared.message.body.contains(u"a@b.se"_s));
        QVERIFY(prepared.link.contains(u"/p/p1_"_s));
        CustomerOffice::must(office->customerUsers().handOff(prepared, MailChannel::MailProgram));
        const QString secret = prepared.link.section(u'/', -1);
        QCOMPARE(
            office->customerUsers().setPasswordWithLink(secret, u"short"_s).result().error().field,
            u"password"_s);
        CustomerOffice::must(office->customerUsers().setPasswordWithLink(secret, password));
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Opens);
        QCOMPARE(office.load(user.contact).status, ContactStatus::Active);
        QCOMPARE(
            office->customerUsers().setPasswordWithLink(secret, password).result().error().reason,
            u"link-not-valid"_s);
        // The life of such a link is a day.
        const auto again
            = CustomerOffice::must(office->customerUsers().prepareLoginDetails(user.id));
        QCOMPARE(again.expiresAt, office.clock->now().addDays(1));
    }

    void typedPasswords_LGN_14()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s, Kind::Contact, {}, true);
        auto& users = office->customerUsers();
        QCOMPARE(
            users.prepareLoginDetails(user.id, u"short"_s).result().error().field, u"password"_s);
        // The policy does not allow passwords in mails: the link stands in it all the same.
        const auto careful = CustomerOffice::must(users.prepareLoginDetails(user.id, password));
        QVERIFY(!careful.message.body.contains(password));
        QVERIFY(careful.message.body.contains(careful.link));
        OfficeSettings settings = *office->database().settings().result();
        settings.passwordsInMail = true;
        QVERIFY(office->database().saveSettings(settings).result());
        const auto open = CustomerOffice::must(users.prepareLoginDetails(user.id, password));
        QVERIFY(open.message.body.contains(password));
        CustomerOffice::must(users.handOff(open, MailChannel::MailProgram));
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::MustChange);
        QVERIFY(noFileHolds(office, password));
        auto connection = office.raw();
        QCOMPARE(connection->scalar(u"SELECT must_change FROM credential"_s)->toInt(), 1);
        // Another password on an existing account.
        const QString other = u"another horse battery"_s;
        CustomerOffice::must(users.setPassword(user.id, other));
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, password).result(),
            PasswordAnswer::Wrong);
        QCOMPARE(*office->accounts().checkPassword(u"a@b.se"_s, other).result(),
            PasswordAnswer::MustChange);
    }

    /// Whoever types a password for somebody knows it: it opens nothing but the door to change it.
    void aTypedPasswordMustBeChanged_LGN_14()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto user = office.user(customer.id, u"a@b.se"_s, Kind::Contact, {}, true);
        auto& users = office->customerUsers();
        auto& accounts = office->accounts();
        const QString own = u"my own long horse"_s;
        CustomerOffice::must(users.setPassword(user.id, password));
        QCOMPARE(
            *accounts.checkPassword(u"A@b.se"_s, password).result(), PasswordAnswer::MustChange);
        QCOMPARE(users.recordSignIn(user.id).result().error().reason, u"must-change-password"_s);
        const auto refused = [&](const QString& login, const QString& old, const QString& fresh) {
            const auto changed = accounts.changePassword(login, old, fresh).result();
            return changed ? QString() : changed.error().reason;
        };
        QCOMPARE(refused(u"a@b.se"_s, u"not this one at all"_s, own), u"wrong-password"_s);
        QCOMPARE(refused(u"nobody@b.se"_s, password, own), u"wrong-password"_s);
        QCOMPARE(refused(u"a@b.se"_s, password, u"short"_s), u"password-too-short"_s);
        QCOMPARE(refused(u"a@b.se"_s, password, password), u"password-same"_s);
        QCOMPARE(
            *accounts.checkPassword(u"a@b.se"_s, password).result(), PasswordAnswer::MustChange);
        QCOMPARE(refused(u"a@b.se"_s, password, own), QString());
        QCOMPARE(*accounts.checkPassword(u"a@b.se"_s, own).result(), PasswordAnswer::Opens);
        QCOMPARE(*accounts.checkPassword(u"a@b.se"_s, password).result(), PasswordAnswer::Wrong);
        QVERIFY(users.recordSignIn(user.id).result().has_value());
        QVERIFY(noFileHolds(office, own));
        QCOMPARE(office->audit().list({}).result()->at(1).action, u"account.change-password"_s);
        Office::must(office->contacts().perform(ContactAction::Deactivate, user.contact, 0));
        QCOMPARE(refused(u"a@b.se"_s, own, password), u"wrong-password"_s);
        QCOMPARE(office.problems(), QStringList());
    }

    /// A second login that takes the first one's password takes over that it must be changed, and
    /// one change does for both.
    void aSharedPasswordMustBeChangedOnce_LGN_14()
    {
        CustomerOffice office;
        const Customer first = office.customer(u"First AB"_s, u"1"_s);
        const Customer second = office.customer(u"Second AB"_s, u"2"_s);
        Office::must(office->customers().setLoginMode(LoginMode::Number));
        const auto home = office.user(first.id, u"a@b.se"_s, Kind::Contact, {}, true);
        Office::must(office->customerUsers().setPassword(home.id, password));
        const auto away = office.user(second.id, u"a@b.se"_s);
        Office::must(office->customerUsers().accept(office.inviteUser(away.id)));
        auto& accounts = office->accounts();
        for (const QString& login : {u"1-1"_s, u"2-1"_s}) {
            QCOMPARE(*accounts.checkPassword(login, password).result(), PasswordAnswer::MustChange);
        }
        const QString own = u"my own long horse"_s;
        Office::must(accounts.changePassword(u"2-1"_s, password, own));
        for (const QString& login : {u"1-1"_s, u"2-1"_s}) {
            QCOMPARE(*accounts.checkPassword(login, own).result(), PasswordAnswer::Opens);
        }
    }

    void deletingLogins_LGN_06()
    {
        CustomerOffice office;
        auto& users = office->customerUsers();
        const Customer first = office.customer(u"First AB"_s, u"1"_s);
        const Customer second = office.customer(u"Second AB"_s, u"2"_s);
        CustomerOffice::must(office->customers().setLoginMode(LoginMode::Number));
        const auto home = office.activeClient(first.id, u"a@b.se"_s);
        QCOMPARE(
            *office->accounts().checkPassword(u"1-1"_s, password).result(), PasswordAnswer::Opens);
        const auto away = office.user(second.id, u"a@b.se"_s);
        QVERIFY(users.accept(office.inviteUser(away.id)).result().has_value());
        QCOMPARE(
            *office->accounts().checkPassword(u"2-1"_s, password).result(), PasswordAnswer::Opens);
        // Several memberships: this customer's number goes, the rest stays; and a link that was
        // mailed to set its password does not bring it back.
        const auto mail = CustomerOffice::must(users.prepareLoginDetails(away.id));
        CustomerOffice::must(users.handOff(mail, MailChannel::MailProgram));
        const auto kept
            = CustomerOffice::must(users.perform(Action::DeleteLoginIdentities, away.id, 0));
        QCOMPARE(kept.status, Status::Active);
        QCOMPARE(
            *office->accounts().checkPassword(u"2-1"_s, password).result(), PasswordAnswer::Wrong);
        QCOMPARE(
            *office->accounts().checkPassword(u"1-1"_s, password).result(), PasswordAnswer::Opens);
        QVERIFY(!users.setPasswordWithLink(mail.link.section(u'/', -1), password).result());
        QCOMPARE(users.perform(Action::DeleteLoginIdentities, away.id, 0).result().error().reason,
            u"no-number-login"_s);
        CustomerOffice::must(users.perform(Action::Remove, away.id, 0));
        // The only membership: the identity goes.
        const auto bare
            = CustomerOffice::must(users.perform(Action::DeleteLoginIdentities, home.id, 0));
        QCOMPARE(bare.status, Status::Pending);
        QCOMPARE(office.load(home.contact).status, ContactStatus::Unregistered);
        QCOMPARE(
            *office->accounts().checkPassword(u"1-1"_s, password).result(), PasswordAnswer::Wrong);
        QCOMPARE(office.problems(), QStringList());
    }

    /// The login name stays with its row, so login details bring the login back; in e-mail mode
    /// there is nothing that is this customer's alone.
    void theWayBackFromADeletedNumberLogin_LGN_06_LGN_19()
    {
        CustomerOffice office;
        auto& users = office->customerUsers();
        const Customer first = office.customer(u"First AB"_s, u"1"_s);
        const Customer second = office.customer(u"Second AB"_s, u"2"_s);
        const auto byEmail = office.activeClient(first.id, u"mail@b.se"_s);
        const auto elsewhere = office.user(second.id, u"mail@b.se"_s);
        QCOMPARE(
            users.perform(Action::DeleteLoginIdentities, byEmail.id, 0).result().error().reason,
            u"no-number-login"_s);
        Office::must(office->customers().setLoginMode(LoginMode::Number));
        const auto home = office.activeClient(first.id, u"a@b.se"_s);
        const auto away = office.user(second.id, u"a@b.se"_s);
        QCOMPARE(away.numberLogin, u"2-1"_s);
        // The other membership has no login yet: the person is left without any, but not lost.
        Office::must(users.perform(Action::DeleteLoginIdentities, home.id, 0));
        QCOMPARE(office.userNow(home.id).status, Status::Active);
        QCOMPARE(office.load(home.contact).status, ContactStatus::Active);
        QCOMPARE(office.userNow(away.id), away);
        const auto prepared = Office::must(users.prepareLoginDetails(home.id));
        QCOMPARE(prepared.loginName, home.numberLogin);
        Office::must(users.handOff(prepared, MailChannel::Clipboard));
        Office::must(users.setPasswordWithLink(prepared.link.section(u'/', -1), password));
        QCOMPARE(*office->accounts().checkPassword(home.numberLogin, password).result(),
            PasswordAnswer::Opens);
        QCOMPARE(office.problems(), QStringList());
        Q_UNUSED(elsewhere)
    }

private:
    static bool noFileHolds(const CustomerOffice& office, const QString& secret)
    {
        QDirIterator files(office.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toUtf8())) {
                return false;
            }
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestCustomerUserLogins)
#include "tst_customeruserlogins.moc"
