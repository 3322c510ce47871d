#include "ui/dialogs/staffdialog.h"

#include "base/futures.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableWidthInLetters = 96;
constexpr int shownRows = 6;

QString rightsInWords(Rights rights)
{
    QStringList names;
    for (const Right each : {Right::ManageContacts, Right::ManageCustomers,
             Right::EditCustomerPermissions, Right::ManageBookings, Right::ManageInvoices,
             Right::ExportData, Right::DeleteData, Right::Administer}) {
        if (rights.testFlag(each)) {
            names << words::right(each);
        }
    }
    return names.join(u", "_s);
}

} // namespace

StaffDialog::StaffDialog(StaffCalls calls, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_prompt(prompt)
    , m_theme(theme)
{
    setObjectName(u"staff"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Staff"));
    build();
    updateState();
    load();
}

void StaffDialog::build()
{
    QBoxLayout* layout = makeDialogLayout(this, m_theme, IconName::Contacts, tr("Staff"));
    m_message = makeNote(m_theme, tr("Loading…"), u"staffMessage"_s);
    layout->addWidget(m_message);
    m_table = new QTableWidget(0, 6);
    setName(m_table, u"staffTable"_s, tr("Staff and their notifications"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Signs in as"), tr("Told by"),
        tr("E-mail address"), tr("Phone"), tr("All fault reports")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumSize(
        textWidth(m_table, tableWidthInLetters), m_theme.rowHeight() * shownRows);
    layout->addWidget(m_table, 1);
    m_rights = makeNote(m_theme, {}, u"rightsText"_s);
    layout->addWidget(m_rights);
    layout->addWidget(makeNote(m_theme,
        tr("Staff are added, and rights are given, with kontorist-cli staff."), u"cliNote"_s));
    auto* buttons = new QDialogButtonBox;
    m_edit = addButton(buttons, tr("Edit notifications…"), QDialogButtonBox::ActionRole,
        u"editNotificationsButton"_s);
    auto* close = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    connect(m_edit, &QPushButton::clicked, this, &StaffDialog::editSelected);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table, &QTableWidget::activated, this, &StaffDialog::editSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &StaffDialog::updateState);
    layout->addWidget(buttons);
}

void StaffDialog::load()
{
    whenDone(m_calls.list(), this, [this](const Result<std::vector<StaffMember>>& staff) {
        if (staff) {
            showStaff(*staff);
        } else {
            m_message->setText(words::errorText(staff.error()));
            m_message->show();
        }
    });
}

void StaffDialog::showStaff(const std::vector<StaffMember>& staff)
{
    const int row = m_table->currentRow();
    m_staff = staff;
    m_message->hide();
    m_table->setRowCount(static_cast<int>(staff.size()));
    int at = 0;
    for (const StaffMember& member : staff) {
        const NotificationSettings& told = member.notifications;
        const QStringList texts {member.name, member.login,
            told.recipient().isEmpty() ? tr("Not told: no address")
                                       : words::notificationChannel(told.channel),
            told.email, told.phone, told.allFaults ? tr("Yes") : tr("No")};
        int column = 0;
        for (const QString& text : texts) {
            m_table->setItem(at, column++, new QTableWidgetItem(text.isEmpty() ? u"–"_s : text));
        }
        ++at;
    }
    m_table->setCurrentCell(row >= 0 ? row : 0, 0);
    updateState();
}

void StaffDialog::updateState()
{
    const int row = m_table->currentRow();
    const bool known = row >= 0 && row < static_cast<int>(m_staff.size());
    QString reason;
    if (!known) {
        reason = tr("Select a staff member first.");
    } else if (!m_calls.writable) {
        reason = tr("The database can only be read at the moment.");
    } else if (!m_calls.mayEditOthers && m_staff[static_cast<size_t>(row)].id != m_calls.self) {
        reason = tr("To change those of a colleague you need the right “%1”.")
                     .arg(words::right(Right::Administer));
    }
    m_edit->setEnabled(reason.isEmpty());
    m_edit->setToolTip(reason);
    m_edit->setAccessibleDescription(reason);
    QStringList lines;
    if (known) {
        const StaffMember& member = m_staff[static_cast<size_t>(row)];
        const QString rights = rightsInWords(member.rights);
        lines << tr("Rights of %1: %2")
                     .arg(member.name.isEmpty() ? member.login : member.name,
                         rights.isEmpty() ? tr("none", "no rights") : rights);
        if (!reason.isEmpty()) {
            lines << reason;
        }
    }
    m_rights->setText(lines.join(u'\n'));
}

void StaffDialog::editSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_edit->isEnabled()) {
        return;
    }
    auto* dialog = new NotificationsDialog(
        m_calls, m_staff[static_cast<size_t>(row)].id, m_prompt, m_theme, this);
    connect(dialog, &NotificationsDialog::saved, this, &StaffDialog::load);
    dialog->open();
}

} // namespace kontorist
