#include "ui/access/permissiontemplatesdialog.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/permissiontemplateservice.h"
#include "ui/access/accessparts.h"
#include "ui/access/templateeditdialog.h"
#include "ui/access/templatefollowersdialog.h"
#include "ui/access/templatepush.h"
#include "ui/common/noticebar.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize {820, 440};
constexpr int namesShown = 4;
constexpr auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;

} // namespace

PermissionTemplatesDialog::PermissionTemplatesDialog(const FlowContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
{
    using Row = const PermissionTemplate&;
    m_model = new RowsModel<PermissionTemplate>(
        {
            {tr("Template", "of permissions"), [](Row row) { return row.name; }, {}},
            {tr("Followers"), [](Row row) { return QLocale().toString(row.followers); }, {},
                trailing},
            {tr("Differ", "column: followers whose permissions are others"),
                [](Row row) { return row.drifted > 0 ? QLocale().toString(row.drifted) : u"–"_s; },
                {}, trailing},
            {tr("Permissions"),
                [](Row row) { return words::permissions(row.permissions, namesShown); },
                [](Row row, int role) -> QVariant {
                    return role == Qt::ToolTipRole ? words::permissions(row.permissions)
                                                   : QVariant();
                }},
        },
        [](Row row) { return row.id.value(); }, this);
    build();
    connectActions();
    update();
    auto& changes = context.workspace->changes();
    connect(&changes, &ChangeNotifier::templatesChanged, this, &PermissionTemplatesDialog::refresh);
    connect(
        &changes, &ChangeNotifier::customerUsersChanged, this, &PermissionTemplatesDialog::refresh);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &PermissionTemplatesDialog::refresh);
    refresh();
}

void PermissionTemplatesDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"permission-templates"_s);
    setWindowTitle(tr("Permission templates"));
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Lock, tr("Permission templates"));
    layout->addWidget(makeNote(theme,
        tr("A template is a named set of permissions. Customer users that follow one keep what "
           "they "
           "have when it changes, until it is pushed to them."),
        u"aboutText"_s));
    m_notice = new NoticeBar(theme, this);
    m_notice->hide();
    layout->addWidget(m_notice);

    m_table = new QTableView;
    prepareTable(m_table, u"templatesTable"_s, tr("Permission templates"), metrics);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_empty = makeNote(theme,
        tr("There are no templates yet. Add one to give several customer users the same "
           "permissions."),
        u"emptyText"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    auto* left = new QVBoxLayout;
    left->addWidget(m_table, 1);
    left->addWidget(m_empty, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(metrics.small());
    m_add = addAction(right, IconName::Add, tr("Add template"), u"addButton"_s);
    m_edit = addAction(right, IconName::Edit, tr("Edit template"), u"editButton"_s);
    m_delete = addAction(right, IconName::Delete, tr("Delete template"), u"deleteButton"_s);
    right->addSpacing(metrics.medium());
    m_followers
        = addAction(right, IconName::CustomerUsers, tr("Show followers"), u"followersButton"_s);
    m_push = addAction(right, IconName::Refresh, tr("Push to followers"), u"pushButton"_s);
    right->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics.medium());
    middle->addLayout(left, 1);
    middle->addLayout(right);
    layout->addLayout(middle, 1);
    m_reason = makeNote(theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    layout->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resizeWithin(this, startSize, metrics);
}

void PermissionTemplatesDialog::connectActions()
{
    connect(m_add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    const auto editSelected = [this] {
        if (const auto row = selected(); row && m_edit->isEnabled()) {
            edit(row);
        }
    };
    connect(m_edit, &QPushButton::clicked, this, editSelected);
    connect(m_table, &QTableView::activated, this, editSelected);
    connect(m_delete, &QPushButton::clicked, this, &PermissionTemplatesDialog::remove);
    connect(m_followers, &QPushButton::clicked, this, [this] { showFollowers(*selected()); });
    connect(m_push, &QPushButton::clicked, this, [this] { push(*selected()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PermissionTemplatesDialog::update);
}

QPushButton* PermissionTemplatesDialog::addAction(
    QBoxLayout* column, IconName symbol, const QString& text, const QString& name)
{
    auto* button = new QPushButton(icon(symbol), text, this);
    setName(button, name, text);
    button->setAutoDefault(false);
    column->addWidget(button);
    return button;
}

void PermissionTemplatesDialog::refresh()
{
    whenDone(m_context.workspace->permissionTemplates().list(), this,
        [this, generation = ++m_generation](Result<std::vector<PermissionTemplate>> list) {
            if (generation != m_generation) {
                return;
            }
            if (!list) {
                m_notice->showText(NoticeBar::Tone::Fault, words::errorText(list.error()),
                    tr("Try again"), [this] { refresh(); });
                return;
            }
            const bool first = m_model->rows().empty();
            m_model->setRows(std::move(*list));
            if (first && m_model->rowCount() > 0) {
                fitColumns(m_table, m_context.ui.theme.metrics());
                m_table->selectRow(0);
                m_table->setFocus();
            }
            for (int row = 0; m_select.isValid() && row < m_model->rowCount(); ++row) {
                if (m_model->row(row).id == m_select) {
                    m_table->selectRow(row);
                    m_select = {};
                }
            }
            m_table->setVisible(!m_model->rows().empty());
            m_empty->setVisible(m_model->rows().empty());
            update();
            emit loaded();
        });
}

std::optional<PermissionTemplate> PermissionTemplatesDialog::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.first().row()));
}

void PermissionTemplatesDialog::update()
{
    const bool may = m_context.workspace->actor().rights.testFlag(Right::EditCustomerPermissions);
    const bool writable = m_context.workspace->isWritable();
    const auto row = selected();
    m_add->setEnabled(may && writable);
    m_edit->setEnabled(may && writable && row);
    m_delete->setEnabled(may && writable && row);
    m_followers->setEnabled(row.has_value());
    m_push->setEnabled(may && writable && row && row->followers > 0);
    m_reason->setText(!may
            ? tr("To change templates you need the right “%1”. Your administrator can give it to "
                 "you.")
                  .arg(words::right(Right::EditCustomerPermissions))
            : !writable                        ? tr("The database can only be read at the moment.")
            : !row && !m_model->rows().empty() ? tr("Select a template to do something with it.")
                                               : QString());
    for (QPushButton* button : {m_add, m_edit, m_delete, m_followers, m_push}) {
        button->setAccessibleDescription(button->isEnabled() ? QString() : m_reason->text());
    }
}

void PermissionTemplatesDialog::say(const QString& text)
{
    m_notice->showText(NoticeBar::Tone::Done, text, {}, {}, false);
}

void PermissionTemplatesDialog::edit(const std::optional<PermissionTemplate>& edited)
{
    auto* dialog = new TemplateEditDialog(m_context, edited, this);
    connect(dialog, &TemplateEditDialog::saved, this,
        [this, edited](const PermissionTemplate& stored) { onEdited(edited, stored); });
    dialog->open();
}

void PermissionTemplatesDialog::onEdited(
    const std::optional<PermissionTemplate>& before, const PermissionTemplate& after)
{
    m_select = after.id;
    refresh();
    if (before && after.drifted > 0) {
        m_notice->showText(NoticeBar::Tone::Info,
            tr("“%1” is saved. %Ln followers differ from it now.", nullptr,
                static_cast<int>(after.drifted))
                .arg(after.name),
            tr("Push to followers"), [this, after] { push(after); });
        return;
    }
    say(tr("The template “%1” is saved.").arg(after.name));
}

void PermissionTemplatesDialog::remove()
{
    const auto row = selected();
    if (!row) {
        return;
    }
    if (row->followers > 0) {
        sayInUse(*row, row->followers);
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-delete-template"_s;
    request.title = tr("Delete the template “%1”?").arg(row->name);
    request.text = tr("Nobody follows it. No customer user's permissions change.");
    request.confirmText = tr("Delete template");
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [this, row = *row](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            whenDone(m_context.workspace->permissionTemplates().remove(row.id, row.rowVersion),
                this, [this, row](const Result<void>& result) { onRemoved(row, result); });
        }
    });
}

void PermissionTemplatesDialog::onRemoved(
    const PermissionTemplate& removed, const Result<void>& result)
{
    refresh();
    if (result) {
        say(tr("The template “%1” is deleted.").arg(removed.name));
    } else if (result.error().reason == u"template-in-use"_s) {
        sayInUse(removed, result.error().args.value(0).toLongLong());
    } else {
        m_context.ui.prompt.notify(this, errorNotice(result.error()), [](bool) {});
    }
}

void PermissionTemplatesDialog::sayInUse(const PermissionTemplate& kept, qint64 followers)
{
    NoticeRequest notice;
    notice.id = u"template-in-use"_s;
    notice.title = tr(
        "Cannot delete “%1”: %Ln customer users follow it.", nullptr, static_cast<int>(followers))
                       .arg(kept.name);
    notice.text = tr("Nothing was changed. Let them follow another template, or none, first.");
    notice.actionText = tr("Show followers");
    m_context.ui.prompt.notify(this, notice, [this, kept](bool show) {
        if (show) {
            showFollowers(kept);
        }
    });
}

void PermissionTemplatesDialog::showFollowers(const PermissionTemplate& shown)
{
    (new TemplateFollowersDialog(m_context, shown, this))->open();
}

void PermissionTemplatesDialog::push(const PermissionTemplate& pushed)
{
    whenDone(m_context.workspace->permissionTemplates().followers(pushed.id), this,
        [this, pushed](const Result<std::vector<CustomerUser>>& users) {
            if (users) {
                pushTemplate(
                    m_context, this, pushed, *users, [this](const QString& done) { say(done); });
            } else {
                m_context.ui.prompt.notify(this, errorNotice(users.error()), [](bool) {});
            }
        });
}

} // namespace kontorist
