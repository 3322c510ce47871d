#include "ui/access/adduserdialog.h"

#include "base/futures.h"
#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "services/databaseservice.h"
#include "services/facilityservice.h"
#include "services/permissiontemplateservice.h"
#include "ui/access/accesseditor.h"
#include "ui/access/accountchoice.h"
#include "ui/access/personpicker.h"
#include "ui/access/suggestline.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int customersOffered = 8;

QString emailKey(const QString& text)
{
    const auto address = EmailAddress::parse(text);
    return address ? address->key() : QString();
}

QString nameAndNumber(const Customer& customer)
{
    return customer.number.isEmpty() ? customer.name : customer.name % u" · "_s % customer.number;
}

bool isCalled(const Customer& customer, const QString& text)
{
    return foldText(customer.name) == foldText(text)
        || (!customer.number.isEmpty()
            && customerNumberKey(customer.number) == customerNumberKey(text));
}

} // namespace

AddUserDialog::AddUserDialog(const FlowContext& context, std::optional<Customer> customer,
    std::vector<StagedUser> staged, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_customer(std::move(customer))
    , m_choosesCustomer(!m_customer)
    , m_staged(std::move(staged))
    , m_tabs(new QTabWidget(this))
    , m_person(new PersonPicker(context, this))
    , m_account(new AccountChoice(context.ui.theme, this))
    , m_access(new AccessEditor(context.ui.theme, this))
{
    build();
    loadOffice();
    if (m_customer) {
        m_person->setLanguage(m_customer->language);
        loadChoices();
        m_person->focusFirst();
    } else {
        m_customerLine->setFocus();
    }
    onEdited();
}

void AddUserDialog::choosePerson(const Contact& person)
{
    m_person->choose(person);
}

CustomerUserKind AddUserDialog::kind() const
{
    for (const auto kind : allCustomerUserKinds) {
        if (m_kinds[static_cast<int>(kind)]->isChecked()) {
            return kind;
        }
    }
    return CustomerUserKind::Contact;
}

/// Of the customer user as it will be, for the rules.
CustomerUserFacts AddUserDialog::facts() const
{
    const auto& known = m_person->known() ? m_person->known() : m_check.known;
    CustomerUserFacts facts;
    facts.kind = kind();
    facts.contactStatus = known ? known->status : ContactStatus::Unregistered;
    facts.hasEmail = !(known ? known->email : m_person->email()).isEmpty();
    facts.rights = m_context.workspace->actor().rights;
    facts.writable = m_context.workspace->isWritable();
    return facts;
}

StagedUser AddUserDialog::stagedUser() const
{
    StagedUser user;
    const auto& known = m_person->known() ? m_person->known() : m_check.known;
    user.request.customer = m_customer ? m_customer->id : CustomerId();
    user.request.contact = known ? known->id : ContactId();
    user.request.person = known ? draftOf(*known) : normalizedDraft(m_person->draft());
    user.request.kind = kind();
    user.request.access = m_access->access();
    user.name = user.request.person.name;
    user.email = user.request.person.email;
    m_account->applyTo(user);
    return user;
}

bool AddUserDialog::hasUnsavedChanges() const
{
    return !m_person->isEmpty() || !m_account->isDefault()
        || m_access->access() != CustomerUserAccess {};
}

void AddUserDialog::loadOffice()
{
    whenDone(m_context.workspace->database().settings(), this,
        [this](const Result<OfficeSettings>& settings) {
            // Where it cannot be read, the careful answer stands: no password in a mail.
            if (settings) {
                m_account->setPasswordsInMail(settings->passwordsInMail);
            }
        });
    const UserVerdict verdict = judge(CustomerUserAction::ChangeAccess, facts());
    m_access->setLocked(words::refusal(CustomerUserAction::ChangeAccess, verdict, facts()));
}

void AddUserDialog::loadChoices()
{
    const quint64 generation = ++m_choices;
    whenDone(m_context.workspace->facilities().list(m_customer->id), this,
        [this, generation](Result<std::vector<Facility>> facilities) {
            if (generation != m_choices) {
                return;
            }
            if (!facilities) {
                m_access->setLocked(words::errorText(facilities.error()));
                return;
            }
            whenDone(m_context.workspace->permissionTemplates().list(), this,
                [this, generation, list = std::move(*facilities)](
                    const Result<std::vector<PermissionTemplate>>& templates) {
                    if (generation == m_choices) {
                        m_access->setChoices(
                            list, templates ? *templates : std::vector<PermissionTemplate>());
                        update();
                    }
                });
        });
}

void AddUserDialog::findCustomers(const QString& text, quint64 question)
{
    CustomerQuery query;
    query.search = text;
    whenDone(m_context.workspace->customers().rows(query, 0, customersOffered), this,
        [this, question, text](Result<std::vector<Customer>> found) {
            if (!found || !m_customerLine->isCurrent(question)) {
                return;
            }
            m_foundCustomers = std::move(*found);
            // Written out, and no other that it could become: nothing is left to choose.
            if (m_foundCustomers.size() == 1 && isCalled(m_foundCustomers.front(), text)) {
                m_customerLine->forget();
                setCustomer(m_foundCustomers.front());
                return;
            }
            QStringList lines;
            for (const Customer& customer : m_foundCustomers) {
                lines << nameAndNumber(customer);
            }
            m_customerLine->offer(question, lines);
        });
}

void AddUserDialog::setCustomer(const Customer& customer)
{
    m_customer = customer;
    m_customerName->setText(nameAndNumber(customer));
    m_customerName->show();
    m_otherCustomer->show();
    m_customerLine->hide();
    m_person->setLanguage(customer.language);
    m_person->focusFirst();
    loadChoices();
    onEdited();
}

void AddUserDialog::chooseOtherCustomer()
{
    m_customer.reset();
    m_customerName->hide();
    m_otherCustomer->hide();
    m_customerLine->show();
    m_customerLine->setFocus();
    m_customerLine->selectAll();
    // Facilities of one customer mean nothing at another.
    ++m_choices;
    CustomerUserAccess access = m_access->access();
    access.scope = {};
    m_access->setAccess(access);
    onEdited();
}

void AddUserDialog::onEdited()
{
    ++m_generation;
    m_check = {};
    setWindowModified(hasUnsavedChanges());
    m_pause.start();
    update();
}

void AddUserDialog::check()
{
    if (!m_customer || m_person->isEmpty() || m_adding) {
        return;
    }
    whenDone(m_context.workspace->customerUsers().checkNew(stagedUser().request), this,
        [this, generation = ++m_generation](const Result<NewUserCheck>& check) {
            if (generation == m_generation && check) {
                onChecked(*check);
            }
        });
}

void AddUserDialog::onChecked(const NewUserCheck& check)
{
    m_check = check;
    if (!m_person->known()) {
        m_person->showOwner(m_check.known);
    }
    update();
}

const StagedUser* AddUserDialog::alreadyStaged() const
{
    const StagedUser mine = stagedUser();
    const QString key = emailKey(mine.email);
    const auto found = std::find_if(m_staged.begin(), m_staged.end(), [&](const StagedUser& other) {
        const bool samePerson
            = mine.request.contact.isValid() && other.request.contact == mine.request.contact;
        return samePerson || (!key.isEmpty() && emailKey(other.email) == key);
    });
    return found == m_staged.end() ? nullptr : &*found;
}

QString AddUserDialog::refusalText(const Error& error) const
{
    const QString who = stagedUser().name;
    if (error.reason == u"already-customer-user"_s && error.args.size() > 1) {
        const auto there = customerUserKindFromName(error.args.at(1));
        return tr("%1 is a user of this customer already: %2.", "%1 person, %2 account type")
            .arg(who, there ? words::kind(*there) : error.args.at(1));
    }
    if (error.reason == u"guest-needs-account"_s) {
        return m_person->known() || m_check.known
            ? tr("%1 has no active account elsewhere, so they cannot be a guest.").arg(who)
            : words::errorText(error);
    }
    return words::errorText(error);
}

void AddUserDialog::showVerdict(const QString& aboutPerson, const QString& aboutKind)
{
    m_personVerdict->setFault(aboutPerson);
    m_verdict->setFault(aboutKind);
    m_asContact->setVisible(!aboutKind.isEmpty());
}

QString AddUserDialog::reasonNotToAdd() const
{
    if (!m_customer) {
        return tr("To add the user, choose a customer.");
    }
    if (const auto fault = m_person->fault()) {
        return fault->reason == u"required"_s
            ? tr("To add the user, enter “%1”.").arg(words::field(fault->field))
            : tr("To add the user, correct “%1”.").arg(words::field(fault->field));
    }
    if (alreadyStaged() != nullptr || m_check.refusal) {
        return tr("To add the user, choose another person or account type.");
    }
    return m_account->refusal();
}

void AddUserDialog::update()
{
    if (m_add == nullptr) {
        return; // still being built
    }
    m_account->setFacts(facts(), m_person->known() || m_check.known);
    if (const StagedUser* staged = alreadyStaged()) {
        showVerdict(
            tr("%1 waits on this card already, to be added: %2.", "%1 person, %2 account type")
                .arg(staged->name, words::kind(staged->request.kind)),
            {});
    } else if (!m_check.refusal || m_check.refusal->code == ErrorCode::Invalid) {
        showVerdict({}, {}); // faults of what is typed stand at their fields
    } else if (m_check.refusal->reason == u"guest-needs-account"_s) {
        showVerdict({}, refusalText(*m_check.refusal));
    } else {
        showVerdict(refusalText(*m_check.refusal), {});
    }
    const CustomerUserAccess access = m_access->access();
    m_accessSummary->setText(
        tr("Access: %1. Permissions: %2. Facilities: %3.", "level, permissions, facilities")
            .arg(words::level(access.level), words::permissions(access.permissions, 3),
                words::facilities(access.scope)));
    const QString reason = reasonNotToAdd();
    m_add->setEnabled(reason.isEmpty() && !m_adding);
    m_add->setAccessibleDescription(reason);
    m_reason->setText(m_adding ? tr("Checking…") : reason);
    m_cancel->setEnabled(!m_adding);
    // What is being checked must be what is added.
    m_tabs->setEnabled(!m_adding);
}

void AddUserDialog::startAdding()
{
    if (m_adding || !reasonNotToAdd().isEmpty()) {
        m_person->showAllFaults();
        m_account->showAllFaults();
        return;
    }
    const StagedUser filledIn = stagedUser(); // before the fields are disabled
    m_adding = true;
    m_pause.stop();
    ++m_generation;
    update();
    whenDone(m_context.workspace->customerUsers().checkNew(filledIn.request), this,
        [this](const Result<NewUserCheck>& check) {
            m_adding = false;
            update();
            if (!check) {
                m_context.ui.prompt.notify(this, errorNotice(check.error()), [](bool) {});
                return;
            }
            onChecked(*check);
            if (reasonNotToAdd().isEmpty()) {
                finishAdding();
            } else {
                m_tabs->setCurrentIndex(0);
            }
        });
}

void AddUserDialog::finishAdding()
{
    const StagedUser staged = stagedUser();
    if (!m_save) {
        setWindowModified(false);
        emit chosen(staged);
        accept();
        return;
    }
    m_adding = true;
    update();
    whenDone(m_save(staged.request), this, [this, staged](const Result<CustomerUser>& user) {
        m_adding = false;
        update();
        if (!user) {
            m_context.ui.prompt.notify(this, errorNotice(user.error()), [](bool) {});
            return;
        }
        setWindowModified(false);
        emit added(*user, staged);
        accept();
    });
}

void AddUserDialog::reject()
{
    if (m_adding) {
        return;
    }
    if (!hasUnsavedChanges()) {
        QDialog::reject();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = tr("Discard what you entered?");
    request.text = tr("The customer user has not been added yet.");
    request.confirmText = tr("Discard entries");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            QDialog::reject();
        }
    });
}

} // namespace kontorist
