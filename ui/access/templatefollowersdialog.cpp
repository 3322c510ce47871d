#include "ui/access/templatefollowersdialog.h"

#include "base/futures.h"
#include "domain/customeruseractions.h"
#include "services/changenotifier.h"
#include "services/permissiontemplateservice.h"
#include "ui/access/accessparts.h"
#include "ui/common/noticebar.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QFont>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize {760, 420};

QString difference(const CustomerUser& user, Permissions wanted)
{
    QStringList parts;
    if (const Permissions more = user.access.permissions & ~wanted) {
        parts << TemplateFollowersDialog::tr("also has %1", "permissions")
                     .arg(words::permissions(more));
    }
    if (const Permissions less = wanted & ~user.access.permissions) {
        parts
            << TemplateFollowersDialog::tr("lacks %1", "permissions").arg(words::permissions(less));
    }
    return parts.isEmpty() ? TemplateFollowersDialog::tr("As the template")
                           : TemplateFollowersDialog::tr("Differs: %1").arg(parts.join(u"; "_s));
}

/// Those that differ stand out by their letters, not by colour alone.
QVariant markDrift(const CustomerUser& user, int role, Permissions wanted)
{
    if (role == Qt::FontRole && user.access.permissions != wanted) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

} // namespace

TemplateFollowersDialog::TemplateFollowersDialog(
    const FlowContext& context, const PermissionTemplate& shown, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_shown(shown)
{
    using User = const CustomerUser&;
    m_model = new RowsModel<CustomerUser>(
        {
            {words::column(CustomerUserColumn::User), [](User user) { return user.userName; }, {}},
            {words::column(CustomerUserColumn::Customer),
                [](User user) { return user.customerName; }, {}},
            {words::column(CustomerUserColumn::Status),
                [](User user) { return words::status(user.status); }, {}},
            {tr("Permissions"), [this](User user) { return difference(user, m_shown.permissions); },
                [this](User user, int role) { return markDrift(user, role, m_shown.permissions); }},
        },
        [](User user) { return user.id.value(); }, this);
    build();
    auto& changes = context.workspace->changes();
    connect(&changes, &ChangeNotifier::templatesChanged, this, &TemplateFollowersDialog::refresh);
    connect(
        &changes, &ChangeNotifier::customerUsersChanged, this, &TemplateFollowersDialog::refresh);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &TemplateFollowersDialog::refresh);
    refresh();
}

void TemplateFollowersDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"template-followers"_s);
    const QString title = tr("Followers of “%1”", "a template").arg(m_shown.name);
    setWindowTitle(title);
    const Theme& theme = m_context.ui.theme;
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::CustomerUsers, title);
    m_notice = new NoticeBar(theme, this);
    m_notice->hide();
    layout->addWidget(m_notice);
    m_summary = makeNote(theme, {}, u"summaryText"_s);
    layout->addWidget(m_summary);
    m_table = new QTableView;
    prepareTable(m_table, u"followersTable"_s, title, theme.metrics());
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox;
    m_pushSelected = addButton(buttons, tr("Push to selected followers"),
        QDialogButtonBox::ActionRole, u"pushSelectedButton"_s);
    m_pushAll = addButton(
        buttons, tr("Push to all followers"), QDialogButtonBox::ActionRole, u"pushAllButton"_s);
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    layout->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pushAll, &QPushButton::clicked, this, [this] { push(m_model->rows()); });
    connect(m_pushSelected, &QPushButton::clicked, this, [this] { push(selected()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TemplateFollowersDialog::update);
    const Metrics metrics = theme.metrics();
    resizeWithin(this, startSize, metrics);
    update();
}

void TemplateFollowersDialog::refresh()
{
    const quint64 generation = ++m_generation;
    whenDone(m_context.workspace->permissionTemplates().list(), this,
        [this, generation](const Result<std::vector<PermissionTemplate>>& list) {
            if (!list || generation != m_generation) {
                return;
            }
            const auto now = std::find_if(list->begin(), list->end(),
                [this](const PermissionTemplate& each) { return each.id == m_shown.id; });
            if (now != list->end()) {
                m_shown = *now; // its permissions may have changed as well
            }
            whenDone(m_context.workspace->permissionTemplates().followers(m_shown.id), this,
                [this, generation](Result<std::vector<CustomerUser>> users) {
                    if (generation != m_generation) {
                        return;
                    }
                    if (!users) {
                        m_notice->showText(NoticeBar::Tone::Fault, words::errorText(users.error()));
                        return;
                    }
                    const bool first = m_model->rows().empty();
                    m_model->setRows(std::move(*users));
                    if (first) {
                        fitColumns(m_table, m_context.ui.theme.metrics());
                    }
                    update();
                    emit loaded();
                });
        });
}

std::vector<CustomerUser> TemplateFollowersDialog::selected() const
{
    std::vector<CustomerUser> users;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        users.push_back(m_model->row(index.row()));
    }
    return users;
}

void TemplateFollowersDialog::push(const std::vector<CustomerUser>& followers)
{
    pushTemplate(m_context, this, m_shown, followers, [this](const QString& done) {
        m_notice->showText(NoticeBar::Tone::Done, done, {}, {}, false);
    });
}

void TemplateFollowersDialog::update()
{
    const auto& rows = m_model->rows();
    const auto differing
        = std::count_if(rows.begin(), rows.end(), [this](const CustomerUser& user) {
              return user.access.permissions != m_shown.permissions;
          });
    m_summary->setText(rows.empty()
            ? tr("Nobody follows this template. Choose it under “From template” where the access "
                 "of a customer user is edited.")
            : tr("%Ln followers", nullptr, static_cast<int>(rows.size())) % u". "_s
                % (differing == 0 ? tr("All have the permissions of the template.")
                                  : tr("%Ln differ from the template.", "followers",
                                      static_cast<int>(differing))));
    const bool may = m_context.workspace->isWritable()
        && m_context.workspace->actor().rights.testFlag(Right::EditCustomerPermissions);
    m_pushAll->setEnabled(may && differing > 0);
    m_pushSelected->setEnabled(may && !selected().empty());
    const QString reason = may
        ? QString()
        : tr("You need the right “%1”.").arg(words::right(Right::EditCustomerPermissions));
    for (QPushButton* button : {m_pushAll, m_pushSelected}) {
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
}

} // namespace kontorist
