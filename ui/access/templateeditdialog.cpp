#include "ui/access/templateeditdialog.h"

#include "base/futures.h"
#include "services/permissiontemplateservice.h"
#include "ui/access/accesswords.h"
#include "ui/access/permissionticks.h"
#include "ui/access/scrollpane.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/fieldconflictdialog.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidthInLetters = 36;
constexpr int roomForTyping = 200; ///< more than a name may have, so that its fault can be told

} // namespace

TemplateEditDialog::TemplateEditDialog(
    const FlowContext& context, std::optional<PermissionTemplate> edited, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_edited(std::move(edited))
    , m_permissions(new PermissionTicks(context.ui.theme, this))
{
    build();
    if (m_edited) {
        m_name->setText(m_edited->name);
        m_permissions->setPermissions(m_edited->permissions);
    }
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_fault->clearText();
        update();
    });
    connect(m_permissions, &PermissionTicks::changed, this, &TemplateEditDialog::update);
    m_name->setFocus();
    update();
}

void TemplateEditDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(m_edited ? u"edit-template"_s : u"add-template"_s);
    const QString title
        = m_edited ? tr("Edit template “%1”").arg(m_edited->name) : tr("Add template");
    setWindowTitle(title % u"[*]"_s);
    const Theme& theme = m_context.ui.theme;
    QBoxLayout* layout
        = makeDialogLayout(this, theme, m_edited ? IconName::Edit : IconName::Add, title);
    m_name = new QLineEdit;
    setName(m_name, u"nameEdit"_s, tr("Name of the template"));
    m_name->setMaxLength(roomForTyping);
    m_name->setMinimumWidth(textWidth(m_name, nameWidthInLetters));
    m_name->setPlaceholderText(tr("Required"));
    m_fault = new FaultLabel(theme, m_name);
    m_fault->setObjectName(u"nameFault"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme.metrics().tiny());
    column->addWidget(m_name);
    column->addWidget(m_fault);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* caption = new QLabel(tr("Name", "of a template"));
    caption->setBuddy(m_name);
    form->addRow(caption, column);
    layout->addLayout(form);
    layout->addWidget(new ScrollPane(m_permissions), 1);
    if (m_edited && m_edited->followers > 0) {
        layout->addWidget(makeNote(theme,
            tr("%Ln customer users follow this template. They keep their permissions until the "
               "template is pushed to them.",
                nullptr, static_cast<int>(m_edited->followers)),
            u"followersNote"_s));
    }
    m_reason = makeNote(theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(buttons, m_edited ? tr("Save template") : tr("Add template"),
        QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    m_cancel = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &TemplateEditDialog::reject);
    layout->addWidget(buttons);
}

bool TemplateEditDialog::hasUnsavedChanges() const
{
    const QString before = m_edited ? m_edited->name : QString();
    const Permissions ticked = m_edited ? m_edited->permissions : Permissions();
    return m_name->text().simplified() != before || m_permissions->permissions() != ticked;
}

void TemplateEditDialog::update()
{
    const bool changed = hasUnsavedChanges();
    const QString reason = m_name->text().trimmed().isEmpty()
        ? tr("To save, enter a name.")
        : (m_edited && !changed ? tr("Nothing has been changed yet.") : QString());
    setWindowModified(changed);
    m_save->setEnabled(reason.isEmpty() && !m_busy);
    m_save->setAccessibleDescription(reason);
    m_cancel->setEnabled(!m_busy);
    m_reason->setText(m_busy ? tr("Saving…") : reason);
}

void TemplateEditDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_name->setReadOnly(busy);
    m_permissions->setEnabled(!busy);
    update();
}

void TemplateEditDialog::save()
{
    if (m_busy) {
        return;
    }
    if (m_edited) {
        saveOver(*m_edited, m_name->text(), m_permissions->permissions());
        return;
    }
    setBusy(true);
    whenDone(m_context.workspace->permissionTemplates().add(
                 m_name->text(), m_permissions->permissions()),
        this, [this](const Result<PermissionTemplate>& result) { onSaved(result); });
}

void TemplateEditDialog::saveOver(
    const PermissionTemplate& stored, const QString& name, Permissions permissions)
{
    setBusy(true);
    whenDone(m_context.workspace->permissionTemplates().edit(
                 stored.id, stored.rowVersion, name, permissions),
        this, [this](const Result<PermissionTemplate>& result) { onSaved(result); });
}

void TemplateEditDialog::onSaved(const Result<PermissionTemplate>& result)
{
    setBusy(false);
    if (result) {
        setWindowModified(false);
        emit saved(*result);
        accept();
        return;
    }
    const Error& error = result.error();
    if (error.code == ErrorCode::Conflict && m_edited) {
        onConflict();
    } else if (error.code == ErrorCode::Invalid && error.field == u"name"_s) {
        m_fault->setFault(words::fieldFault(error));
        m_name->setFocus();
    } else {
        m_context.ui.prompt.notify(this, errorNotice(error), [](bool) {});
    }
}

void TemplateEditDialog::onConflict()
{
    setBusy(true);
    whenDone(m_context.workspace->permissionTemplates().list(), this,
        [this](const Result<std::vector<PermissionTemplate>>& list) {
            setBusy(false);
            if (!list) {
                m_context.ui.prompt.notify(this, errorNotice(list.error()), [](bool) {});
                return;
            }
            const auto stored = std::find_if(list->begin(), list->end(),
                [this](const PermissionTemplate& each) { return each.id == m_edited->id; });
            if (stored != list->end()) {
                askHowToMerge(*stored);
                return;
            }
            NoticeRequest gone;
            gone.id = u"template-gone"_s;
            gone.title = tr("The template “%1” is gone").arg(m_edited->name);
            gone.text = tr("A colleague deleted it. Add a new one if it is still needed.");
            m_context.ui.prompt.notify(this, gone, [](bool) {});
        });
}

void TemplateEditDialog::askHowToMerge(const PermissionTemplate& theirs)
{
    const QString name = m_name->text().simplified();
    const Permissions mine = m_permissions->permissions();
    const bool myName = name != m_edited->name;
    const bool myTicks = mine != m_edited->permissions;
    const bool nameClash = myName && theirs.name != m_edited->name && theirs.name != name;
    const bool tickClash
        = myTicks && theirs.permissions != m_edited->permissions && theirs.permissions != mine;
    if (!nameClash && !tickClash) {
        saveOver(theirs, myName ? name : theirs.name, myTicks ? mine : theirs.permissions);
        return;
    }
    const auto ticks = [this](Permissions permissions) {
        const QString changes = words::permissionChanges(m_edited->permissions, permissions);
        return changes.isEmpty() ? words::permissions(permissions, 4) : changes;
    };
    FieldConflict conflict {m_edited->name, {}, {},
        {{u"name"_s, tr("Name", "of a template"), nameClash, name, theirs.name,
             myName ? name : theirs.name},
            {u"permissions"_s, words::accessField(u"permissions"_s), tickClash, ticks(mine),
                ticks(theirs.permissions), ticks(myTicks ? mine : theirs.permissions)}}};
    auto* dialog = new FieldConflictDialog(conflict, m_context.ui.theme, this);
    connect(dialog, &FieldConflictDialog::decided, this, [=, this] {
        const bool takeName = nameClash ? dialog->keepsMine(u"name"_s) : myName;
        const bool takeTicks = tickClash ? dialog->keepsMine(u"permissions"_s) : myTicks;
        saveOver(theirs, takeName ? name : theirs.name, takeTicks ? mine : theirs.permissions);
    });
    dialog->open();
}

void TemplateEditDialog::reject()
{
    if (m_busy) {
        return;
    }
    if (!hasUnsavedChanges()) {
        QDialog::reject();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title
        = m_edited ? tr("Save the changes to “%1”?").arg(m_edited->name) : tr("Add the template?");
    request.text = tr("The template has not been saved yet.");
    request.confirmText = m_edited ? tr("Save template") : tr("Add template");
    request.alternativeText = tr("Discard changes");
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            save();
        } else if (answer.alternative) {
            QDialog::reject();
        }
    });
}

} // namespace kontorist
