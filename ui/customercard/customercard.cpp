#include "ui/customercard/customercard.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/databaseservice.h"
#include "services/permissiontemplateservice.h"
#include "services/staffservice.h"
#include "ui/common/noticebar.h"
#include "ui/customercard/accountstab.h"
#include "ui/customercard/activitytab.h"
#include "ui/customercard/cardtabs.h"
#include "ui/customercard/detailstab.h"
#include "ui/customercard/facilitiestab.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/settings/appsettings.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(980, 720);
constexpr std::chrono::milliseconds newsInARow {40};
const QString windowId = u"customer-card"_s;
const QString geometryPart = u"geometry"_s;

/// The language most people of this office are likely to read: the one the window speaks.
QString likelyLanguage()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    return contactLanguages().contains(code) ? code : contactLanguages().constFirst();
}

} // namespace

CustomerCard::CustomerCard(const FlowContext& context, CustomerId customer, QWidget* parent)
    : QDialog(parent, Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , m_context(context)
{
    setObjectName(u"customer-card"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_context.window = this; // what is asked from here is asked above the card
    CardContents known;
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

CustomerCard::~CustomerCard() = default;

CustomerId CustomerCard::customer() const
{
    return m_staging.customer().id;
}

bool CustomerCard::hasUnsavedChanges() const
{
    return m_loaded && !m_staging.isEmpty();
}

void CustomerCard::build()
{
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_bar = new NoticeBar(theme, this);
    layout->addWidget(m_bar);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"card-tabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the customer card"));
    m_tabs->tabBar()->setUsesScrollButtons(true);
    for (int i = 0; i < tabCount; ++i) {
        m_pages[i] = new QWidget;
        auto* inside = new QVBoxLayout(m_pages[i]);
        inside->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(m_pages[i], QString());
    }
    layout->addWidget(m_tabs, 1);
    m_details = new DetailsTab(theme, this);
    m_details->setDraft(m_staging.draft());
    m_accounts = new AccountsTab(m_context, m_staging, this);
    m_facilities = new FacilitiesTab(m_context, this);
    for (const auto& [tab, widget] : {std::pair<Tab, QWidget*> {Tab::Details, m_details},
             {Tab::Accounts, m_accounts}, {Tab::Facilities, m_facilities}}) {
        m_pages[static_cast<size_t>(tab)]->layout()->addWidget(widget);
        m_built[static_cast<size_t>(tab)] = true;
    }
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    buildFoot();
    m_tabs->setContentsMargins(metrics.tiny(), 0, metrics.tiny(), 0);
    m_tabs->tabBar()->setFocus();
}

QWidget* CustomerCard::buildHeader()
{
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    auto* header = new QWidget(this);
    m_title = makeParagraph({}, u"cardName"_s);
    m_title->setFont(metrics.titleFont());
    m_title->setAccessibleDescription(words::column(CustomerColumn::Name));
    m_subtitle = makeNote(theme, {}, u"cardNumber"_s);
    m_archived = new StatusChip(theme, header);
    m_archived->setObjectName(u"cardArchived"_s);
    m_archived->setChip(ChipKind::Deactivated, tr("Archived", "mark of a customer"));
    m_archive = new QPushButton(header);
    m_archive->setObjectName(u"archiveButton"_s);
    m_archive->setAutoDefault(false);
    connect(m_archive, &QPushButton::clicked, this, &CustomerCard::askToArchive);
    auto* names = new QVBoxLayout;
    names->setSpacing(metrics.tiny());
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(metrics.large(), metrics.medium(), metrics.large(), metrics.medium());
    row->setSpacing(metrics.medium());
    row->addLayout(names, 1);
    row->addWidget(m_archived, 0, Qt::AlignTop);
    row->addWidget(m_archive, 0, Qt::AlignTop);
    return header;
}

void CustomerCard::buildFoot()
{
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    m_unsaved = makeParagraph({}, u"unsavedText"_s);
    m_unsaved->setFont(metrics.captionFont());
    m_reason = makeNote(theme, {}, u"reasonText"_s);
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(buttons, tr("Save"), QDialogButtonBox::ApplyRole, u"saveButton"_s);
    m_save->setIcon(icon(IconName::Save));
    m_close = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    connect(m_save, &QPushButton::clicked, this, &CustomerCard::save);
    connect(m_close, &QPushButton::clicked, this, &CustomerCard::reject);
    auto* shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, this, &CustomerCard::save);
    m_save->setToolTip(tr("Saves the whole card (%1)")
                           .arg(QKeySequence(QKeySequence::Save)
                                    .toString(QKeySequence::NativeText)));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics.large(), metrics.small(), metrics.large(), metrics.medium());
    foot->setSpacing(metrics.tiny());
    for (QWidget* widget : std::initializer_list<QWidget*> {m_unsaved, m_reason, buttons}) {
        foot->addWidget(widget);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
}

void CustomerCard::connectTabs()
{
    connect(m_tabs, &QTabWidget::currentChanged, this,
        [this](int index) { ensureTab(static_cast<Tab>(index)); });
    connect(m_details, &DetailsTab::edited, this, [this] {
        m_staging.setDraft(m_details->draft());
        updateState();
    });
    connect(m_details, &DetailsTab::ownerAsked, this, &CustomerCard::askForOwner);
    connect(m_details, &DetailsTab::ownerRequested, this, &CustomerCard::customerRequested);
    connect(m_details, &DetailsTab::theirsWanted, this, [this](const QString& field) {
        m_staging.settle({0, field}, false);
        showAll();
    });
    connect(m_accounts, &AccountsTab::edited, this, &CustomerCard::updateState);
    connect(m_accounts, &AccountsTab::actionRequested, this, &CustomerCard::actionRequested);
    connect(m_accounts, &AccountsTab::seeAsUserRequested, this, &CustomerCard::seeAsUserRequested);
    connect(m_facilities, &FacilitiesTab::message, this, &CustomerCard::say);
}

void CustomerCard::listen()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(newsInARow);
    connect(&m_reload, &QTimer::timeout, this, &CustomerCard::load);
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
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &CustomerCard::loadNames);
    connect(&changes, &ChangeNotifier::staffChanged, this, &CustomerCard::loadNames);
    connect(&changes, &ChangeNotifier::templatesChanged, this, &CustomerCard::loadNames);
}

void CustomerCard::restoreSize()
{
    const QByteArray kept = m_context.ui.settings.windowBlob(windowId, geometryPart);
    if (kept.isEmpty() || !restoreGeometry(kept)) {
        resize(usualSize.boundedTo(screen()->availableSize()));
    }
}

void CustomerCard::done(int result)
{
    m_context.ui.settings.setWindowBlob(windowId, geometryPart, saveGeometry());
    QDialog::done(result);
}

void CustomerCard::load()
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
        [this](Result<CardContents> contents) {
            m_loading = false;
            onLoaded(std::move(contents));
        });
}

void CustomerCard::onLoaded(Result<CardContents> contents)
{
    if (m_saving) {
        return; // the saving brings what is true afterwards
    }
    if (!contents) {
        m_bar->showText(NoticeBar::Tone::Fault, words::errorText(contents.error()),
            tr("Try again"), [this] { load(); });
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

void CustomerCard::loadNames()
{
    Workspace& workspace = *m_context.workspace;
    whenDone(
        workspace.staff().list(), this, [this](const Result<std::vector<StaffMember>>& staff) {
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

void CustomerCard::askForOwner(const QString& number)
{
    whenDone(m_context.workspace->customers().ownerOfNumber(number), this,
        [this, number](const Result<CustomerId>& owner) {
            if (owner) {
                m_details->setNumberOwner(
                    number, *owner == customer() ? CustomerId() : *owner);
            }
        });
}

void CustomerCard::showAll()
{
    const CardContents& stored = m_staging.stored();
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

QString CustomerCard::displayName() const
{
    const QString name = m_staging.customer().name;
    return !name.isEmpty() ? name : isNew() ? tr("New customer") : tr("Customer");
}

void CustomerCard::showHeader()
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

void CustomerCard::showTabTitles()
{
    const auto counted = [this](const QString& title, size_t count) {
        return count == 0 ? title
                          : tr("%1 (%2)", "title of a tab, number")
                                .arg(title, locale().toString(static_cast<qulonglong>(count)));
    };
    const CardContents& stored = m_staging.stored();
    QString titles[tabCount] {tr("Details"),
        counted(tr("Login accounts"), m_staging.rows().size()),
        counted(tr("Facilities and service objects"), stored.facilities.size()), tr("Orders"),
        tr("Fault reports"), tr("Access"), tr("Activity")};
    if (!m_staging.changedDetails().isEmpty()) {
        titles[0] += u'*';
    }
    if (m_staging.changedAccounts() > 0) {
        titles[1] += u'*';
    }
    for (int i = 0; i < tabCount; ++i) {
        if (m_tabs->tabText(i) != titles[i]) {
            m_tabs->setTabText(i, titles[i]);
        }
    }
}

QString CustomerCard::rightReason() const
{
    const Workspace& workspace = *m_context.workspace;
    if (!workspace.isWritable()) {
        return tr("The database can only be read at the moment.");
    }
    return workspace.actor().rights.testFlag(Right::ManageCustomers)
        ? QString()
        : words::errorText(makeError(ErrorCode::Denied, u"missing-right"_s, {},
            {rightName(Right::ManageCustomers)}));
}

void CustomerCard::showLocks()
{
    const QString reason = rightReason();
    m_details->setLocked(reason);
    m_facilities->setLocked(!reason.isEmpty() ? reason
            : isNew() ? tr("Save the customer first. Facilities can be added then.")
                      : QString());
}

QString CustomerCard::reasonNotToSave() const
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

void CustomerCard::updateState()
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

void CustomerCard::say(const FlowMessage& message)
{
    m_bar->showMessage(message);
}

void CustomerCard::showUser(CustomerUserId id)
{
    showTab(Tab::Accounts);
    if (m_loaded) {
        m_accounts->select(id.value());
    } else {
        m_userToShow = id.value();
    }
}

void CustomerCard::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void CustomerCard::askToArchive()
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

void CustomerCard::archive(bool archived)
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
