#include "ui/customercard/accountstab.h"

#include "base/futures.h"
#include "services/customeruserservice.h"
#include "services/permissiontemplateservice.h"
#include "ui/access/adduserdialog.h"
#include "ui/common/recordpage.h"
#include "ui/customercard/accountactions.h"
#include "ui/customercard/accountsmodel.h"
#include "ui/customercard/carddialogs.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidthInLetters = 26;

} // namespace

AccountsTab::AccountsTab(const FlowContext& context, CardStaging& staging, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_staging(staging)
    , m_model(new AccountsModel(this))
    , m_page(new RecordPage(tr("Customer users"), m_model, this))
    , m_search(new QLineEdit(this))
    , m_count(makeNote(context.ui.theme, {}, u"accountsCount"_s))
    , m_note(makeParagraph({}, u"accountNote"_s))
    , m_actions(new AccountActions(context.ui.theme, this))
{
    setObjectName(u"accounts-tab"_s);
    buildPage();
    connectActions();
    refresh();
}

QTableView& AccountsTab::table() const
{
    return *m_page->table();
}

void AccountsTab::buildPage()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    setName(m_search, u"accountsSearch"_s, tr("Find a login account"));
    m_search->setPlaceholderText(tr("User, e-mail or login name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search, searchWidthInLetters));
    m_count->setWordWrap(false);
    m_page->tools()->addWidget(m_count);
    m_page->tools()->addWidget(m_search);
    table().setObjectName(u"accountsTable"_s);
    table().setAccessibleName(tr("Login accounts"));
    // At first as they come: new ones first, then by name.
    table().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table().horizontalHeader()->setSortIndicatorClearable(true);
    table().setSortingEnabled(true);
    table().setItemDelegateForColumn(
        AccountsModel::Status, new StatusChipDelegate(m_context.ui.theme, this));
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    table().installEventFilter(this);
    m_note->setVisible(false);
    m_actions->setMinimumWidth(1); // the buttons wrap instead of widening the window
    auto* below = new QVBoxLayout;
    below->setContentsMargins(
        metrics.medium(), metrics.small(), metrics.medium(), metrics.medium());
    below->setSpacing(metrics.small());
    below->addWidget(m_note);
    below->addWidget(m_actions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addLayout(below);
    connect(m_search, &QLineEdit::textChanged, this, &AccountsTab::refresh);
    connect(m_model, &AccountsModel::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_sortColumn = column;
        m_sortOrder = order;
        refresh();
    });
}

void AccountsTab::connectActions()
{
    connect(m_page, &RecordPage::selectionChanged, this, &AccountsTab::readFacts);
    connect(&table(), &QTableView::activated, this, [this] { m_actions->triggerChangeAccess(); });
    connect(&table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        m_actions->menu()->popup(table().viewport()->mapToGlobal(at));
    });
    connect(m_model, &AccountsModel::mailTicked, this, [this](qint64 key, bool on) {
        m_staging.setMails(key, on);
        changed(key);
    });
    connect(m_actions, &AccountActions::addRequested, this, &AccountsTab::addUser);
    connect(m_actions, &AccountActions::changeAccessRequested, this, &AccountsTab::changeAccess);
    connect(m_actions, &AccountActions::passwordRequested, this, &AccountsTab::enterPassword);
    connect(m_actions, &AccountActions::removeRequested, this, &AccountsTab::remove);
    connect(m_actions, &AccountActions::undoRequested, this, &AccountsTab::undo);
    connect(m_actions, &AccountActions::performRequested, this, [this](CustomerUserAction action) {
        if (const AccountRow* row = selected()) {
            emit actionRequested(action, row->user.id);
        }
    });
    connect(m_actions, &AccountActions::seeAsUserRequested, this, [this] {
        if (const AccountRow* row = selected()) {
            emit seeAsUserRequested(row->user.id);
        }
    });
}

bool AccountsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &table() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            m_actions->triggerRemove();
            return true;
        }
        if (key == Qt::Key_Space && selected() != nullptr) {
            toggleMail();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccountsTab::setNames(const CardNames& names)
{
    m_model->setNames(names);
}

void AccountsTab::refresh()
{
    const qint64 key = selectedKey();
    m_model->setRows(arrangedRows(m_staging.rows(), m_search->text(), m_sortColumn, m_sortOrder));
    if (key != 0 && selectedKey() != key) {
        select(key); // a row that moved takes the selection along
    }
    showStagingColumns();
    const bool searching = !m_search->text().isEmpty();
    const auto all = static_cast<int>(m_staging.rows().size());
    m_page->setEmptyText(searching && all > 0
            ? tr("No login account matches “%1”. Clear the search to see all %Ln.", nullptr, all)
                  .arg(m_search->text())
            : tr("Nobody can act for this customer yet. Choose “Add customer user”."));
    m_count->setText(searching
            ? tr("%1 of %2", "shown, all")
                  .arg(locale().toString(m_model->rowCount()), locale().toString(all))
            : tr("%Ln login account(s)", nullptr, all));
    m_count->setVisible(all > 0);
    m_page->rowsShown(false); // tells of the selection, too, and so the facts are read anew
}

/// What is staged has columns of its own, and only then: a card that is only looked at needs the
/// room.
void AccountsTab::showStagingColumns()
{
    const auto& rows = m_staging.rows();
    table().setColumnHidden(AccountsModel::Change, m_staging.changedAccounts() == 0);
    table().setColumnHidden(AccountsModel::Mail,
        std::none_of(rows.begin(), rows.end(),
            [](const AccountRow& row) { return row.isNew() || row.mails(); }));
    int widest = table().horizontalHeader()->sectionSizeHint(AccountsModel::Change);
    for (const AccountRow& row : rows) {
        if (const QString mark = cardwords::mark(row); !mark.isEmpty()) {
            widest = std::max(widest, table().fontMetrics().horizontalAdvance(mark + u"MMMM"_s));
        }
    }
    table().setColumnWidth(AccountsModel::Change, widest);
    // A hidden column is measured as nothing.
    table().setColumnWidth(AccountsModel::Mail,
        table().horizontalHeader()->sectionSizeHint(AccountsModel::Mail)
            + m_context.ui.theme.metrics().large());
}

void AccountsTab::setSaving(bool saving)
{
    m_saving = saving;
    m_model->setLocked(saving);
    showSubject();
}

void AccountsTab::select(qint64 key)
{
    int row = rowOf(key);
    if (row < 0 && m_staging.row(key) != nullptr) {
        m_search->clear();
        row = rowOf(key);
    }
    if (row >= 0) {
        const QModelIndex index = m_model->index(row, AccountsModel::User);
        table().setCurrentIndex(index);
        table().scrollTo(index);
    }
}

int AccountsTab::rowOf(qint64 key) const
{
    const auto& rows = m_model->rows();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [key](const AccountRow& row) { return row.key == key; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

qint64 AccountsTab::selectedKey() const
{
    const int row = m_page->selectedRow();
    return row < 0 ? 0 : m_model->row(row).key;
}

const AccountRow* AccountsTab::selected() const
{
    return m_staging.row(selectedKey());
}

CustomerUserFacts AccountsTab::factsOf(const AccountRow& row) const
{
    return m_staging.facts(
        row, m_context.workspace->actor().rights, m_context.workspace->isWritable());
}

/// What the row alone does not tell, such as the person's other customers, is read anew.
void AccountsTab::readFacts()
{
    m_stored.reset();
    showSubject();
    const AccountRow* row = selected();
    ++m_generation;
    if (row == nullptr || row->isNew() || row->gone) {
        return;
    }
    whenDone(m_context.workspace->customerUsers().details(row->user.id), this,
        [this, generation = m_generation](const Result<CustomerUserDetails>& details) {
            if (generation == m_generation && details) {
                m_stored = details->facts;
                showSubject();
            }
        });
}

QString AccountsTab::lockReason() const
{
    if (m_saving) {
        return tr("Saving…");
    }
    return m_context.workspace->isWritable() ? QString()
                                             : tr("The database can only be read at the moment.");
}

void AccountsTab::showSubject()
{
    AccountActions::Subject subject;
    subject.locked = lockReason();
    const Customer& customer = m_staging.customer();
    if (!m_context.workspace->actor().rights.testFlag(Right::ManageCustomers)) {
        subject.lockedAdding = words::errorText(makeError(
            ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::ManageCustomers)}));
    } else if (customer.isArchived()) {
        subject.lockedAdding
            = words::errorText(makeError(ErrorCode::Refused, u"customer-archived"_s));
    }
    QString note;
    if (const AccountRow* row = selected()) {
        subject.row = *row;
        subject.staged = factsOf(*row);
        subject.stored = m_stored;
        note = cardwords::stagedChanges(*row, m_model->names());
        if (note.isEmpty()) {
            note = words::invitation(row->user, m_context.ui.clock.now());
        }
    }
    m_actions->show(subject);
    m_note->setText(note);
    m_note->setAccessibleName(note);
    m_note->setVisible(!note.isEmpty());
}

void AccountsTab::changed(qint64 key)
{
    refresh();
    if (key != 0) {
        select(key);
    }
    emit edited();
}

void AccountsTab::addUser()
{
    auto* dialog = new AddUserDialog(
        m_context,
        [this] {
            // As it will be: a new customer has only what was typed.
            Customer customer = m_staging.customer();
            const CustomerDraft draft = normalizedDraft(m_staging.draft());
            customer.name = draft.name;
            customer.number = draft.number;
            return std::optional(customer);
        }(),
        m_staging.added(), this);
    connect(dialog, &AddUserDialog::chosen, this,
        [this](const StagedUser& user) { changed(m_staging.add(user)); });
    dialog->open();
}

void AccountsTab::changeAccess()
{
    const AccountRow* row = selected();
    if (row == nullptr || !m_actions->reasonAgainst(CustomerUserAction::ChangeAccess).isEmpty()) {
        return;
    }
    whenDone(m_context.workspace->permissionTemplates().list(), this,
        [this, key = row->key](Result<std::vector<PermissionTemplate>> templates) {
            const AccountRow* now = m_staging.row(key);
            if (now == nullptr || m_saving) {
                return;
            }
            if (!templates) {
                m_context.ui.prompt.notify(
                    this, errorNotice(templates.error(), u"access-fault"_s), [](bool) {});
                return;
            }
            openAccess(*now, std::move(*templates));
        });
}

void AccountsTab::openAccess(const AccountRow& row, std::vector<PermissionTemplate> templates)
{
    const qint64 key = row.key;
    auto* dialog = new AccessDialog(
        row, m_staging.stored().facilities, std::move(templates),
        [this, key](const CustomerUserAccess& access) { return reasonAgainst(key, access); },
        m_context.ui.theme, this);
    connect(dialog, &AccessDialog::chosen, this,
        [this, key](const CustomerUserAccess& access) { stageAccess(key, access); });
    dialog->open();
}

QString AccountsTab::reasonAgainst(qint64 key, const CustomerUserAccess& access) const
{
    const AccountRow* row = m_staging.row(key);
    if (row == nullptr) {
        return tr("This account is no longer on the card.");
    }
    if (row->isNew()) {
        return {};
    }
    CustomerUserFacts facts = factsOf(*row);
    facts.changesLevel = access.level != row->user.access.level;
    facts.newLevel = access.level;
    constexpr auto action = CustomerUserAction::ChangeAccess;
    return words::refusal(action, judge(action, facts), facts);
}

void AccountsTab::stageAccess(qint64 key, const CustomerUserAccess& access)
{
    const AccountRow* row = m_staging.row(key);
    if (row == nullptr) {
        return;
    }
    CustomerUserFacts facts = factsOf(*row);
    facts.changesLevel = access.level != row->user.access.level;
    facts.newLevel = access.level;
    if (row->isNew() || !leavesNoAdministrator(facts)) {
        m_staging.setAccess(key, access);
        changed(key);
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-no-administrator"_s;
    request.title = tr("Leave the customer without an active administrator?");
    request.text
        = tr("Nobody at the customer could manage the login accounts then; you still can.");
    request.confirmText = tr("Change level");
    m_context.ui.prompt.confirm(this, request, [this, key, access](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            m_staging.setAccess(key, access);
            changed(key);
        }
    });
}

void AccountsTab::enterPassword()
{
    const AccountRow* row = selected();
    if (row == nullptr) {
        return;
    }
    auto* dialog = new PasswordDialog(row->user.userName, m_context.ui.theme, this);
    connect(dialog, &PasswordDialog::chosen, this, [this, key = row->key](const QString& password) {
        m_staging.setPassword(key, password);
        changed(key);
    });
    dialog->open();
}

void AccountsTab::remove()
{
    const AccountRow* row = selected();
    if (row == nullptr || !m_actions->reasonAgainst(CustomerUserAction::Remove).isEmpty()) {
        return;
    }
    const qint64 key = row->key;
    if (row->isNew()) {
        m_staging.undo(key);
    } else {
        m_staging.setRemoved(key);
    }
    changed(key);
}

void AccountsTab::undo()
{
    if (const qint64 key = selectedKey(); key != 0 && !m_saving) {
        m_staging.undo(key);
        changed(key);
    }
}

void AccountsTab::toggleMail()
{
    const AccountRow* row = selected();
    if (row != nullptr && !m_saving && AccountsModel::reasonNotToTick(*row).isEmpty()) {
        const qint64 key = row->key;
        m_staging.setMails(key, !row->mails());
        changed(key);
    }
}

} // namespace kontorist
