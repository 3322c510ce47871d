#include "ui/access/accessmapview.h"
#include "ui/access/permissiongriddialog.h"
#include "ui/common/noticebar.h"
#include "ui/customercard/accountstab.h"
#include "ui/customercard/activitytab.h"
#include "ui/customercard/customercard.h"
#include "ui/customercard/detailstab.h"
#include "ui/customercard/facilitiestab.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/papers/faultspanel.h"
#include "ui/papers/orderspanel.h"
#include "ui/settings/appsettings.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
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
const QString windowId = u"customer-card"_s;
const QString geometryPart = u"geometry"_s;

} // namespace

void CustomerCardDialog::build()
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

QWidget* CustomerCardDialog::buildHeader()
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
    connect(m_archive, &QPushButton::clicked, this, &CustomerCardDialog::askToArchive);
    auto* names = new QVBoxLayout;
    names->setSpacing(metrics.tiny());
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(metrics.medium(), metrics.medium(), metrics.medium(), metrics.medium());
    row->setSpacing(metrics.medium());
    row->addLayout(names, 1);
    row->addWidget(m_archived, 0, Qt::AlignTop);
    row->addWidget(m_archive, 0, Qt::AlignTop);
    return header;
}

void CustomerCardDialog::buildFoot()
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
    connect(m_save, &QPushButton::clicked, this, &CustomerCardDialog::save);
    connect(m_close, &QPushButton::clicked, this, &CustomerCardDialog::reject);
    auto* shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, this, &CustomerCardDialog::save);
    m_save->setToolTip(
        tr("Saves the whole card (%1)")
            .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(metrics.medium(), metrics.small(), metrics.medium(), metrics.medium());
    foot->setSpacing(metrics.tiny());
    for (QWidget* widget : std::initializer_list<QWidget*> {m_unsaved, m_reason, buttons}) {
        foot->addWidget(widget);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
}

void CustomerCardDialog::restoreSize()
{
    const QByteArray kept = m_context.ui.settings.windowBlob(windowId, geometryPart);
    if (kept.isEmpty() || !restoreGeometry(kept)) {
        resize(usualSize.boundedTo(screen()->availableSize()));
    }
}

void CustomerCardDialog::done(int result)
{
    m_context.ui.settings.setWindowBlob(windowId, geometryPart, saveGeometry());
    QDialog::done(result);
}

/// A dialog presses its default button at Return, here some button of some tab. A card is a window:
/// the button that has the focus is meant, or none.
void CustomerCardDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
            button->click();
        }
        return;
    }
    QDialog::keyPressEvent(event);
}

void CustomerCardDialog::showTabTitles()
{
    const auto counted = [this](const QString& title, size_t count) {
        return count == 0 ? title
                          : tr("%1 (%2)", "title of a tab, number")
                                .arg(title, locale().toString(static_cast<qulonglong>(count)));
    };
    const CustomerCard& stored = m_staging.stored();
    QString titles[tabCount] {tr("Details"), counted(tr("Login accounts"), m_staging.rows().size()),
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

/// The tabs that read for themselves are made when they are looked at first; a new customer has
/// none of their contents.
void CustomerCardDialog::ensureTab(Tab tab)
{
    const auto index = static_cast<size_t>(tab);
    if (m_built[index] || !m_loaded) {
        return;
    }
    QLayout* inside = m_pages[index]->layout();
    while (QLayoutItem* old = inside->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (isNew()) {
        const Metrics metrics = m_context.ui.theme.metrics();
        QLabel* hint = makeNote(m_context.ui.theme,
            tr("Save the customer first. This tab fills then."), u"saveFirst"_s);
        hint->setMargin(metrics.large());
        hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        inside->addWidget(hint);
        return;
    }
    m_built[index] = true;
    inside->addWidget(makeTab(tab));
}

QWidget* CustomerCardDialog::makeTab(Tab tab)
{
    switch (tab) {
    case Tab::Orders: {
        auto* orders = new OrdersPanel(m_context, customer(), this);
        connect(orders, &OrdersPanel::message, this, &CustomerCardDialog::say);
        orders->refresh();
        return orders;
    }
    case Tab::Faults: {
        auto* faults = new FaultsPanel(m_context, customer(), this);
        connect(faults, &FaultsPanel::message, this, &CustomerCardDialog::say);
        connect(faults, &FaultsPanel::orderRequested, this, [this](OrderId id) {
            showTab(Tab::Orders);
            if (auto* orders = findChild<OrdersPanel*>()) {
                orders->showOrder(id);
            }
        });
        faults->refresh();
        return faults;
    }
    case Tab::Access:
        return makeAccess();
    default:
        m_activity = new ActivityTab(m_context, this);
        m_activity->setCustomer(customer());
        m_activity->setNames(m_names);
        m_activity->refresh();
        return m_activity;
    }
}

QWidget* CustomerCardDialog::makeAccess()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    auto* page = new QWidget(this);
    auto* map = new AccessMapView(m_context, page);
    connect(map, &AccessMapView::message, this, &CustomerCardDialog::say);
    connect(map, &AccessMapView::userRequested, this, &CustomerCardDialog::showUser);
    auto* grid = new QPushButton(icon(IconName::Columns), tr("Permission grid"), page);
    setName(grid, u"permissionGridButton"_s, grid->text());
    grid->setAutoDefault(false);
    connect(grid, &QPushButton::clicked, this, &CustomerCardDialog::openGrid);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(metrics.medium(), metrics.medium(), metrics.medium(), 0);
    tools->addWidget(
        makeNote(m_context.ui.theme,
            tr("What is saved now. Changes that are only staged do not count."), u"accessNote"_s),
        1);
    tools->addWidget(grid);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools);
    layout->addWidget(map, 1);
    map->showCustomer(customer());
    return page;
}

void CustomerCardDialog::openGrid()
{
    if (auto* open = findChild<PermissionGridDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* grid = new PermissionGridDialog(m_context, customer(), this);
    connect(grid, &PermissionGridDialog::message, this, &CustomerCardDialog::say);
    grid->show();
}

} // namespace kontorist
