#include "desk.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "services/facilityservice.h"
#include "services/faultservice.h"
#include "ui/access/accesspreviewdialog.h"
#include "ui/access/adduserdialog.h"
#include "ui/access/useraccessdialog.h"
#include "ui/contacts/detailpane.h"
#include "ui/customercard/customercard.h"
#include "ui/mail/sendactivationdialog.h"
#include "ui/mail/sentbar.h"
#include "ui/shell/navigationpane.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>

using namespace kontorist;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

/// The office's day with customers and their users, through the real window on a real database.
class TestCustomerJourneys : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        const auto made = Desk::valueOf(m_desk->workspace->customers().add(
            {u"Fjordlys Nettbutikk AS"_s, u"10927781"_s, {}, u"en"_s}));
        QVERIFY(made.has_value());
        m_customer = *made;
    }
    void cleanup() { m_desk.reset(); }

    /// CUS-23, CUS-26: from the register to the card, and a new customer by the same way.
    void aNewCustomer_CUS_23_CUS_26()
    {
        m_desk->window->goToSection(Section::Customers);
        m_desk->trigger(ActionId::AddCustomer);
        auto* card = m_desk->dialog<CustomerCardDialog>();
        QVERIFY(card != nullptr);
        Desk::part<QLineEdit>(card, "nameEdit")->setText(u"Sjöstrand & Söner AB"_s);
        QTRY_VERIFY(card->hasUnsavedChanges());
        auto* save = Desk::part<QPushButton>(card, "saveButton");
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(card->customer().isValid());
        QTRY_VERIFY(!card->hasUnsavedChanges());
        const auto stored = Desk::valueOf(m_desk->workspace->customers().load(card->customer()));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->name, u"Sjöstrand & Söner AB"_s);
        card->close();
    }

    /// LGN-12: a card with edits keeps the window open until the question is answered.
    void quittingAsksAboutACard_LGN_12()
    {
        m_desk->window->goToCustomer(m_customer.id);
        QTRY_VERIFY(m_desk->isOffered(ActionId::OpenCustomer));
        m_desk->trigger(ActionId::OpenCustomer);
        auto* card = m_desk->dialog<CustomerCardDialog>();
        QVERIFY(card != nullptr);
        auto* name = Desk::part<QLineEdit>(card, "nameEdit");
        QTRY_COMPARE(name->text(), m_customer.name);
        name->setText(u"Another name"_s);
        QTRY_VERIFY(card->hasUnsavedChanges());
        m_desk->prompt.confirmAnswers.push_back({}); // Cancel
        m_desk->window->close();
        QTRY_COMPARE(m_desk->prompt.confirms.size(), size_t(1));
        QVERIFY(m_desk->window->isVisible());
        QVERIFY(card->isVisible());
        ConfirmAnswer discard;
        discard.alternative = true;
        m_desk->prompt.confirmAnswers.push_back(discard);
        m_desk->window->close();
        QTRY_VERIFY(!m_desk->window->isVisible());
        const auto stored = Desk::valueOf(m_desk->workspace->customers().load(m_customer.id));
        QCOMPARE(stored->name, m_customer.name);
    }

    /// Add, invite, permissions, deactivate, remove.
    void aCustomerUserFromFirstToLast_CUS_01_CUS_28_GST_13_GST_14_GST_15_CUS_27_CUS_31()
    {
        QVERIFY(administrator());
        m_desk->window->goToSection(Section::CustomerUsers);
        m_desk->trigger(ActionId::AddCustomerUser);
        auto* form = m_desk->dialog<AddUserDialog>();
        QVERIFY(form != nullptr);
        chooseCustomer(form);
        Desk::part<QLineEdit>(form, "nameEdit")->setText(u"Kari Olsen"_s);
        Desk::part<QLineEdit>(form, "emailEdit")->setText(u"kari@olsen.no"_s);
        Desk::part<QRadioButton>(form, "kind-CONTACT")->setChecked(true);
        auto* add = Desk::part<QPushButton>(form, "saveButton");
        QTRY_VERIFY(add->isEnabled());
        add->click();
        // The invitation is the usual way: its review follows by itself.
        auto* review = m_desk->dialog<SendActivationDialog>();
        QVERIFY(review != nullptr);
        QTRY_VERIFY(!Desk::part<QPlainTextEdit>(review, "body")->toPlainText().isEmpty());
        press(review, u"Open in mail program"_s);
        QTRY_COMPARE(m_desk->mail.opened.size(), 1);
        QCOMPARE(m_desk->mail.opened.first().to, u"kari@olsen.no"_s);
        const auto user = userOf(u"kari@olsen.no"_s);
        QVERIFY(user.has_value());
        QCOMPARE(user->status, CustomerUserStatus::InviteSent);
        QTRY_COMPARE(m_desk->window->findChild<SentBar*>()->pendingCount(), 1);
        // The person accepts.
        const QString secret = linkIn(m_desk->mail.opened.first().body).section(u'/', -1);
        QVERIFY(Desk::valueOf(
            m_desk->workspace->customerUsers().accept(secret, u"correct horse battery"_s))
                    .has_value());
        QVERIFY(selectUser(user->id));
        QTRY_VERIFY(m_desk->isOffered(ActionId::DeactivateUser));
        m_desk->trigger(ActionId::ChangePermissions);
        auto* permissions = m_desk->dialog<UserAccessDialog>();
        QVERIFY(permissions != nullptr);
        auto* billing = Desk::part<QAbstractButton>(permissions, "permission-BILLING");
        QTRY_VERIFY(billing != nullptr && billing->isEnabled());
        billing->click();
        auto* save = Desk::part<QPushButton>(permissions, "saveButton");
        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(
            userOf(u"kari@olsen.no"_s)->access.permissions, Permissions(Permission::Billing));
        m_desk->prompt.confirmAnswers.push_back({true});
        m_desk->trigger(ActionId::DeactivateUser);
        QTRY_COMPARE(userOf(u"kari@olsen.no"_s)->status, CustomerUserStatus::Inactive);
        QTRY_VERIFY(m_desk->isOffered(ActionId::ActivateUser));
        m_desk->prompt.confirmAnswers.push_back({true});
        m_desk->trigger(ActionId::RemoveCustomerUser);
        QTRY_VERIFY(!userOf(u"kari@olsen.no"_s).has_value());
    }

    /// CUS-16: the red mark stands until every report was read.
    void theMarkOfUnreadFaults_CUS_16()
    {
        auto* navigation = m_desk->window->findChild<NavigationPane*>();
        const auto spoken = [navigation] {
            QStringList all;
            for (int row = 0; row < navigation->count(); ++row) {
                all << navigation->item(row)->data(Qt::AccessibleTextRole).toString();
            }
            return all.join(u'\n');
        };
        QVERIFY(!spoken().contains(u"unread"_s));
        FaultDraft draft;
        draft.customer = m_customer.id;
        draft.title = u"No heating"_s;
        const auto fault = Desk::valueOf(m_desk->workspace->faults().add(draft));
        QVERIFY(fault.has_value());
        QTRY_VERIFY(spoken().contains(u"Fault reports: 1, 1 unread"_s));
        QVERIFY(Desk::valueOf(m_desk->workspace->faults().markRead(fault->id)).has_value());
        QTRY_VERIFY(!spoken().contains(u"unread"_s));
    }

    void seeAsUser_CUS_02()
    {
        const auto boss = administrator();
        QVERIFY(boss);
        QVERIFY(selectUser(boss->id));
        m_desk->trigger(ActionId::SeeAsUser);
        QVERIFY(m_desk->dialog<AccessPreviewDialog>() != nullptr);
    }

    /// Return in the table opens the card at the user: CUS-30.
    void returnOpensTheCardAtTheUser_CUS_30()
    {
        const auto boss = administrator();
        QVERIFY(boss);
        QVERIFY(selectUser(boss->id));
        m_desk->trigger(ActionId::OpenCustomerUser);
        auto* card = m_desk->dialog<CustomerCardDialog>();
        QVERIFY(card != nullptr);
        QTRY_COMPARE(card->customer(), m_customer.id);
    }

    /// GST-23, GST-24: the profile of a contact shows its access list once there is one.
    void theAccessListOfAContact_GST_23_GST_24()
    {
        const auto boss = administrator();
        QVERIFY(boss);
        QVERIFY(m_desk->select(boss->contact));
        const auto* tabs = m_desk->window->findChild<QWidget*>(u"detail-pane"_s)
                               ->findChild<QTabWidget*>(u"detail-tabs"_s);
        const int place = static_cast<int>(DetailPane::Tab::AccessList);
        QVERIFY(!tabs->isTabVisible(place));
        const auto other = Desk::valueOf(
            m_desk->workspace->customers().add({u"Holm Sykler AS"_s, {}, {}, u"en"_s}));
        NewUserRequest request;
        request.customer = other->id;
        request.contact = boss->contact;
        request.kind = CustomerUserKind::Guest;
        const auto guest = Desk::valueOf(m_desk->workspace->customerUsers().add(request));
        QVERIFY(guest.has_value());
        // Once the guest has accepted, the account is reached.
        auto& users = m_desk->workspace->customerUsers();
        const auto mail = Desk::valueOf(users.prepareInvitation(guest->id));
        QVERIFY(mail && Desk::valueOf(users.handOff(*mail, MailChannel::MailProgram)));
        QVERIFY(!tabs->isTabVisible(place));
        QVERIFY(Desk::valueOf(users.accept(mail->link.section(u'/', -1))).has_value());
        QTRY_VERIFY(tabs->isTabVisible(place));
        QCOMPARE(tabs->tabText(place), u"Access list 1"_s);
    }

private:
    std::optional<CustomerUser> administrator()
    {
        const ContactId person
            = m_desk->contact(u"Berit Boss"_s, u"boss@fjordlys.no"_s, ContactStatus::Active);
        NewUserRequest request;
        request.customer = m_customer.id;
        request.contact = person;
        request.access.level = CustomerUserLevel::Administrator;
        request.activate = true;
        return Desk::valueOf(m_desk->workspace->customerUsers().add(request));
    }

    std::optional<CustomerUser> userOf(const QString& email)
    {
        CustomerUserQuery query;
        query.search = email;
        const auto rows = Desk::valueOf(m_desk->workspace->customerUsers().rows(query, 0, 1));
        return rows && !rows->empty() ? std::optional(rows->front()) : std::nullopt;
    }

    bool selectUser(CustomerUserId id)
    {
        m_desk->window->pages()->goToUser(id);
        return QTest::qWaitFor([this] {
            const auto& facts = m_desk->window->actions().facts();
            return facts.section == Section::CustomerUsers && facts.user.has_value();
        });
    }

    /// Its number, written out, is enough.
    void chooseCustomer(AddUserDialog* form)
    {
        Desk::part<QLineEdit>(form, "customerEdit")->setText(m_customer.number);
        QTRY_VERIFY(Desk::part<QWidget>(form, "otherCustomerButton")->isVisible());
    }

    static void press(const QWidget* dialog, const QString& text)
    {
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == text) {
                QTRY_VERIFY(button->isEnabled());
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    static QString linkIn(const QString& body)
    {
        const auto from = body.indexOf(u'<') + 1;
        return body.mid(from, body.indexOf(u'>', from) - from);
    }

    std::unique_ptr<Desk> m_desk;
    Customer m_customer;
};

QTEST_MAIN(TestCustomerJourneys)
#include "tst_customerjourneys.moc"
