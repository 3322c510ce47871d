#include "ui/customercard/customercard.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/databaseservice.h"
#include "services/permissiontemplateservice.h"
#include "services/staffservice.h"
#include "ui/access/permissiongriddialog.h"
#include "ui/common/noticebar.h"
#include "ui/customercard/accountstab.h"
#include "ui/customercard/activitytab.h"
#include "ui/customercard/detailstab.h"
#include "ui/customercard/facilitiestab.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/papers/orderspanel.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds newsInARow {40};

/// The language most people of this office are likely to read: the one the window speaks.
QString likelyLanguage()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    return contactLanguages().contains(code) ? code : contactLanguages().constFirst();
}

} // namespace

CustomerCardDialog::CustomerCardDialog(
    const FlowContext& context, CustomerId customer, QWidget* parent)
    : QDialog(parent, Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , m_context(context)
{
    setObjectName(u"customer-card"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_context.window = this; // what is asked from here is asked above the card
    CustomerCard known;
    known.customer.id = customer;
    known.customer.language = likelyLanguage();
    if (customer.isValid()) {
        m_staging.take(known);
    } else {
        m_staging.start(draftOf(known.customer));
        m_loaded = true;
    }
    build();
    connectTabs();
    listen();
    restoreSize();
    loadNames();
    showAll();
    if (customer.isValid()) {
        load();
    } else {
        m_details->focusName();
    }
}

CustomerCardDialog::~CustomerCardDialog() = default;

CustomerId CustomerCardDialog::customer() const
{
    return m_staging.customer().id;
}

bool CustomerCardDialog::hasUnsavedChanges() const
{
    return m_loaded && !m_staging.isEmpty();
}

bool CustomerCardDialog::asksToClose() const
{
    const auto* grid = findChild<PermissionGridDialog*>();
    return hasUnsavedChanges() || hasUnsentComment()
        || (grid != nullptr && grid->isVisible() && grid->hasUnsavedChanges());
}

bool CustomerCardDialog::hasUnsentComment() const
{
    const auto* orders = findChild<OrdersPanel*>();
    return orders != nullptr && orders->hasUnsentComment();
}

void CustomerCardDialog::connectTabs()
{
    connect(m_tabs, &QTabWidget::currentChanged, this,
        [this](int index) { ensureTab(static_cast<Tab>(index)); });
    connect(m_details, &DetailsTab::edited, this, [this] {
        m_staging.setDraft(m_details->draft());
        updateState();
    });
    connect(m_details, &DetailsTab::ownerAsked, this, &CustomerCardDialog::askForOwner);
    connect(m_details, &DetailsTab::ownerRequested, this, &CustomerCardDialog::customerRequested);
    connect(m_details, &DetailsTab::theirsWanted, this, [this](const QString& field) {
        m_staging.settle({0, field}, false);
        showAll();
    });
    connect(m_accounts, &AccountsTab::edited, this, &CustomerCardDialog::updateState);
    connect(m_accounts, &AccountsTab::actionRequested, this, &CustomerCardDialog::actionRequested);
    connect(m_accounts, &AccountsTab::seeAsUserRequested, this,
        &CustomerCardDialog::seeAsUserRequested);
    connect(m_facilities, &FacilitiesTab::message, this, &CustomerCardDialog::say);
}

void CustomerCardDialog::listen()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(newsInARow);
    connect(&m_reload, &QTimer::timeout, this, &CustomerCardDialog::load);
    auto& changes = m_context.workspace->changes();
    const auto soon = [this] { m_reload.start(); };
    connect(&changes, &ChangeNotifier::customersChanged, this,
        [this, soon](const QList<CustomerId>& ids) {
            if (ids.isEmpty() || ids.contains(customer())) {
                soon();
            }
        });
    connect(&changes, &ChangeNotifier::contactsChanged, this,
        [this, soon](const QList<ContactId>& ids) {
            for (const AccountRow& row : m_staging.rows()) {
                if (ids.contains(row.user.contact)) {
                    soon();
                    return;
                }
            }
        });
    connect(&changes, &ChangeNotifier::contactRemoved, this, soon);
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, soon);
    connect(&changes, &ChangeNotifier::facilitiesChanged, this, soon);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, soon);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &CustomerCardDialog::loadNames);
    connect(&changes, &ChangeNotifier::staffChanged, this, &CustomerCardDialog::loadNames);
    connect(&changes, &ChangeNotifier::templatesChanged, this, &CustomerCardDialog::loadNames);
}

void CustomerCardDialog::load()
{
    if (isNew()) {
        return;
    }
    if (m_loading || m_saving) {
        m_reload.start(); // what comes back now may be older than the news
        return;
    }
    m_loading = true;
    whenDone(m_context.workspace->customers().loadCard(customer()), this,
        [this, generation = m_generation](Result<CustomerCard> contents) {
            m_loading = false;
            if (generation == m_generation) {
                onLoaded(std::move(contents));
            } else {
                m_reload.start();
            }
        });
}

void CustomerCardDialog::onLoaded(Result<CustomerCard> contents)
{
    if (!contents) {
        m_bar->showText(NoticeBar::Tone::Fault, words::errorText(contents.error()), tr("Try again"),
            [this] { load(); });
        return;
    }
    if (m_loaded) {
        m_staging.merge(*contents);
    } else {
        m_loaded = true;
        m_staging.take(*contents);
    }
    showAll();
    if (const qint64 key = std::exchange(m_userToShow, 0); key != 0) {
        m_accounts->select(key);
    }
}

void CustomerCardDialog::loadNames()
{
    Workspace& workspace = *m_context.workspace;
    whenDone(workspace.staff().list(), this, [this](const Result<std::vector<StaffMember>>& staff) {
        if (!staff) {
            return; // the field then shows a dash; whatever is wrong is told by the card's load
        }
        m_names.technicians.clear();
        for (const StaffMember& member : *staff) {
            m_names.technicians[member.id.value()]
                = member.name.isEmpty() ? member.login : member.name;
        }
        m_details->setStaff(*staff);
        showHeader();
    });
    whenDone(workspace.permissionTemplates().list(), this,
        [this](const Result<std::vector<PermissionTemplate>>& templates) {
            if (templates) {
                m_names.templates.clear();
                for (const PermissionTemplate& each : *templates) {
                    m_names.templates[each.id.value()] = each.name;
                }
                m_accounts->setNames(m_names);
            }
        });
    whenDone(workspace.database().settings(), this, [this](const Result<OfficeSettings>& settings) {
        if (settings) {
            m_details->setLoginMode(settings->loginMode);
            updateState();
        }
    });
}

void CustomerCardDialog::askForOwner(const QString& number)
{
    whenDone(m_context.workspace->customers().ownerOfNumber(number), this,
        [this, number](const Result<CustomerId>& owner) {
            if (owner) {
                m_details->setNumberOwner(number, *owner == customer() ? CustomerId() : *owner);
            }
        });
}

void CustomerCardDialog::showAll()
{
    const CustomerCard& stored = m_staging.stored();
    m_names.facilities.clear();
    for (const Facility& facility : stored.facilities) {
        m_names.facilities[facility.id.value()] = facility.name;
    }
    m_details->setDraft(m_staging.draft());
    QMap<QString, QString> theirs;
    for (const QString& field : m_staging.overtakenDetails()) {
        theirs[field] = cardwords::value(draftOf(stored.customer), field, m_names);
    }
    m_details->setOvertaken(theirs);
    const bool numbered = std::any_of(stored.users.begin(), stored.users.end(),
        [](const CustomerUser& user) { return !user.numberLogin.isEmpty(); });
    m_details->setNumberOfLogins(numbered ? stored.customer.number : QString());
    m_accounts->setNames(m_names);
    m_accounts->refresh();
    m_facilities->setContents(customer(), stored.facilities, stored.objects);
    for (int i = 0; i < tabCount; ++i) {
        m_tabs->widget(i)->setEnabled(m_loaded);
    }
    if (m_activity != nullptr) {
        m_activity->setNames(m_names);
        m_activity->refresh();
    }
    ensureTab(static_cast<Tab>(m_tabs->currentIndex()));
    showLocks();
    updateState();
}

QString CustomerCardDialog::displayName() const
{
    const QString name = m_staging.customer().name;
    return !name.isEmpty() ? name : isNew() ? tr("New customer") : tr("Customer");
}

void CustomerCardDialog::showHeader()
{
    const Customer& stored = m_staging.customer();
    m_title->setText(displayName());
    setWindowTitle(tr("%1[*] – customer card", "name of the customer").arg(displayName()));
    QStringList facts;
    if (!isNew() && m_loaded) {
        facts << (stored.number.isEmpty() ? tr("No customer number")
                                          : tr("Customer number %1").arg(stored.number));
        if (stored.technician.isValid()) {
            facts << tr("Technician %1")
                         .arg(cardwords::value(draftOf(stored), u"technician"_s, m_names));
        }
    }
    m_subtitle->setText(isNew() ? tr("Not saved yet") : facts.join(u" · "_s));
    m_archived->setVisible(stored.isArchived());
    m_archive->setText(stored.isArchived() ? tr("Bring customer back") : tr("Archive customer"));
    m_archive->setAccessibleName(m_archive->text());
    m_archive->setVisible(!isNew());
    const QString reason = !m_loaded ? tr("Loading…")
        : !rightReason().isEmpty()   ? rightReason()
        : hasUnsavedChanges()        ? tr("Save or discard the changes of the card first.")
                                     : QString();
    m_archive->setEnabled(reason.isEmpty() && !m_saving);
    m_archive->setToolTip(reason);
    m_archive->setAccessibleDescription(reason);
}

QString CustomerCardDialog::rightReason() const
{
    const Workspace& workspace = *m_context.workspace;
    if (!workspace.isWritable()) {
        return tr("The database can only be read at the moment.");
    }
    return workspace.actor().rights.testFlag(Right::ManageCustomers)
        ? QString()
        : words::errorText(makeError(
            ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ManageCustomers)}));
}

void CustomerCardDialog::showLocks()
{
    const QString reason = rightReason();
    m_details->setLocked(reason);
    m_facilities->setLocked(!reason.isEmpty() ? reason
            : isNew() ? tr("Save the customer first. Facilities can be added then.")
                      : QString());
}

QString CustomerCardDialog::reasonNotToSave() const
{
    if (m_saving) {
        return tr("Saving…");
    }
    if (!m_loaded) {
        return tr("Loading…");
    }
    if (!m_context.workspace->isWritable() || (isNew() && !rightReason().isEmpty())) {
        return rightReason();
    }
    if (m_staging.isEmpty() && !isNew()) {
        return tr("Nothing has been changed yet.");
    }
    if (isNew() || !m_staging.changedDetails().isEmpty()) {
        if (const QString reason = m_details->reasonNotToSave(); !reason.isEmpty()) {
            return reason;
        }
    }
    const auto& rows = m_staging.rows();
    return std::any_of(rows.begin(), rows.end(), [](const AccountRow& row) { return row.gone; })
        ? tr("To save, undo the changes of the login accounts that a colleague removed.")
        : QString();
}

void CustomerCardDialog::updateState()
{
    const QString reason = reasonNotToSave();
    const QString unsaved = m_loaded ? cardwords::unsaved(m_staging) : QString();
    setWindowModified(hasUnsavedChanges());
    m_unsaved->setText(unsaved);
    m_unsaved->setVisible(!unsaved.isEmpty());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_save->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    m_close->setEnabled(!m_saving);
    showHeader();
    showTabTitles();
}

void CustomerCardDialog::say(const FlowMessage& message)
{
    m_bar->showMessage(message);
}

void CustomerCardDialog::showUser(CustomerUserId id)
{
    showTab(Tab::Accounts);
    if (m_loaded) {
        m_accounts->select(id.value());
    } else {
        m_userToShow = id.value();
    }
}

void CustomerCardDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void CustomerCardDialog::askToArchive()
{
    const bool archiving = !m_staging.customer().isArchived();
    if (!archiving) {
        archive(false);
        return;
    }
    const auto& users = m_staging.stored().users;
    const auto active = std::count_if(users.begin(), users.end(),
        [](const CustomerUser& user) { return user.status == CustomerUserStatus::Active; });
    ConfirmRequest request;
    request.id = u"confirm-archive"_s;
    request.title = tr("Archive %1?").arg(displayName());
    request.text = tr("%Ln active customer user(s) cannot reach this customer any more.", nullptr,
                       static_cast<int>(active))
        % u' ' % tr("Nothing is deleted, and the customer can be brought back.");
    request.confirmText = tr("Archive customer");
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            archive(true);
        }
    });
}

void CustomerCardDialog::archive(bool archived)
{
    const Customer& stored = m_staging.customer();
    whenDone(m_context.workspace->customers().setArchived(stored.id, stored.rowVersion, archived),
        this, [this, archived](const Result<Customer>& result) {
            load();
            if (!result) {
                m_context.ui.prompt.notify(
                    this, errorNotice(result.error(), u"archive-fault"_s), [](bool) {});
                return;
            }
            if (!archived) {
                say({FlowMessage::Kind::Done, tr("%1 is back.").arg(result->name), {}, {}});
                return;
            }
            say({FlowMessage::Kind::Done, tr("%1 is archived.").arg(result->name),
                tr("Bring customer back"), [this] { archive(false); }});
        });
}

} // namespace kontorist
