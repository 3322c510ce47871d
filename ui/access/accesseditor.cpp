#include "ui/access/accesseditor.h"

#include "ui/access/facilityticks.h"
#include "ui/access/infobox.h"
#include "ui/access/permissionticks.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

AccessEditor::AccessEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_locked(new InfoBox(theme, u"lockedText"_s, this))
    , m_user(new QRadioButton(words::level(CustomerUserLevel::User), this))
    , m_administrator(new QRadioButton(words::level(CustomerUserLevel::Administrator), this))
    , m_levelFault(new FaultLabel(theme, m_user, this))
    , m_template(new QComboBox(this))
    , m_drift(makeNote(theme, {}, u"driftText"_s))
    , m_take(new QPushButton(tr("Take over template again"), this))
    , m_permissions(new PermissionTicks(theme, this))
    , m_facilities(new FacilityTicks(theme, this))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_facilityColumn(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().small());
    m_locked->hide();
    layout->addWidget(m_locked);
    layout->addLayout(m_columns, 1);
    m_columns->setSpacing(theme.metrics().large());
    auto* first = new QVBoxLayout;
    first->setSpacing(theme.metrics().small());
    m_columns->addLayout(first, 1);
    buildLevel(first);
    first->addSpacing(theme.metrics().small());
    buildPermissions(first);
    m_facilityColumn->setSpacing(theme.metrics().small());
    addHeading(m_facilityColumn, tr("Facilities"));
    m_facilityColumn->addWidget(m_facilities, 1);
    m_columns->addLayout(m_facilityColumn, 1);

    fillTemplates();
    connect(m_user, &QRadioButton::toggled, this, &AccessEditor::changed);
    connect(m_template, &QComboBox::activated, this, &AccessEditor::chooseTemplate);
    connect(m_take, &QPushButton::clicked, this, &AccessEditor::takeTemplate);
    connect(m_permissions, &PermissionTicks::changed, this, [this] {
        updateTexts();
        emit changed();
    });
    connect(m_facilities, &FacilityTicks::changed, this, &AccessEditor::changed);
    updateTexts();
}

void AccessEditor::addHeading(QBoxLayout* layout, const QString& text)
{
    auto* heading = new QLabel(text, this);
    heading->setFont(m_theme.metrics().captionFont());
    layout->addWidget(heading);
}

void AccessEditor::buildLevel(QBoxLayout* layout)
{
    addHeading(layout, tr("Level"));
    setName(m_administrator, u"level-"_s % customerUserLevelName(CustomerUserLevel::Administrator),
        m_administrator->text());
    setName(m_user, u"level-"_s % customerUserLevelName(CustomerUserLevel::User), m_user->text());
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().large());
    row->addWidget(m_user);
    row->addWidget(m_administrator);
    row->addStretch(1);
    // A group of its own: so that Tab goes to the chosen one, and arrow keys to the other.
    auto* group = new QButtonGroup(this);
    group->addButton(m_user);
    group->addButton(m_administrator);
    m_user->setChecked(true);
    layout->addLayout(row);
    auto* note = makeNote(m_theme,
        tr("An administrator also adds, changes and removes the customer's login accounts."),
        u"levelNote"_s);
    m_administrator->setAccessibleDescription(note->text());
    layout->addWidget(note);
    m_levelFault->setObjectName(u"levelFault"_s);
    layout->addWidget(m_levelFault);
}

void AccessEditor::buildPermissions(QBoxLayout* layout)
{
    setName(m_template, u"templateCombo"_s, tr("Permissions from template"));
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_template->setMinimumContentsLength(12);
    addHeading(layout, tr("Permissions"));
    auto* caption = new QLabel(tr("From template"), this);
    caption->setBuddy(m_template);
    setName(m_take, u"takeTemplateButton"_s, m_take->text());
    m_take->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().small());
    row->addWidget(caption);
    row->addWidget(m_template, 1);
    layout->addLayout(row);
    layout->addWidget(m_drift);
    layout->addWidget(m_take, 0, Qt::AlignLeading);
    layout->addWidget(m_permissions);
    layout->addStretch(1);
}

void AccessEditor::setChoices(
    std::vector<Facility> facilities, std::vector<PermissionTemplate> templates)
{
    m_templates = std::move(templates);
    m_facilities->setFacilities(std::move(facilities));
    fillTemplates();
    updateTexts();
}

void AccessEditor::fillTemplates()
{
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    m_template->addItem(tr("None", "no template"), qint64(0));
    for (const PermissionTemplate& each : m_templates) {
        m_template->addItem(each.name, each.id.value());
        m_template->setItemData(
            m_template->count() - 1, words::permissions(each.permissions), Qt::ToolTipRole);
    }
    selectData(m_template, m_followed.value());
}

void AccessEditor::setAccess(const CustomerUserAccess& access)
{
    const QSignalBlocker quietUser(m_user);
    const QSignalBlocker quietTemplate(m_template);
    QRadioButton* level
        = access.level == CustomerUserLevel::Administrator ? m_administrator : m_user;
    level->setChecked(true);
    setFocusProxy(level);
    m_followed = access.followed;
    selectData(m_template, m_followed.value());
    m_permissions->setPermissions(access.permissions);
    m_facilities->setScope(access.scope);
    updateTexts();
}

CustomerUserAccess AccessEditor::access() const
{
    CustomerUserAccess access;
    access.level
        = m_administrator->isChecked() ? CustomerUserLevel::Administrator : CustomerUserLevel::User;
    access.permissions = m_permissions->permissions();
    access.followed = m_followed;
    access.scope = m_facilities->scope();
    return access;
}

void AccessEditor::setLocked(const QString& reason)
{
    m_isLocked = !reason.isEmpty();
    m_locked->setText(InfoBox::Tone::Info, IconName::Lock, reason);
    m_locked->setVisible(m_isLocked);
    const QList<QWidget*> editors {m_administrator, m_user, m_template};
    for (QWidget* editor : editors) {
        editor->setEnabled(!m_isLocked);
    }
    m_permissions->setReadOnly(m_isLocked);
    m_facilities->setReadOnly(m_isLocked);
    setAccessibleDescription(reason);
    updateTexts();
}

void AccessEditor::setSideBySide(bool beside)
{
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(m_theme.metrics().large() * (beside ? 2 : 1));
}

void AccessEditor::setLevelFault(const QString& text)
{
    m_levelFault->setFault(text);
}

const PermissionTemplate* AccessEditor::followed() const
{
    const auto found = std::find_if(m_templates.begin(), m_templates.end(),
        [this](const PermissionTemplate& each) { return each.id == m_followed; });
    return found == m_templates.end() ? nullptr : &*found;
}

void AccessEditor::chooseTemplate()
{
    m_followed = TemplateId(m_template->currentData().toLongLong());
    if (const PermissionTemplate* chosen = followed()) {
        m_permissions->setPermissions(chosen->permissions);
    }
    updateTexts();
    emit changed();
}

void AccessEditor::takeTemplate()
{
    // The button goes; the keyboard stays where something can be done.
    m_template->setFocus();
    chooseTemplate();
}

void AccessEditor::updateTexts()
{
    const PermissionTemplate* chosen = followed();
    const Permissions now = m_permissions->permissions();
    const bool differs = chosen != nullptr && chosen->permissions != now;
    m_drift->setVisible(differs);
    m_take->setVisible(differs && !m_isLocked);
    if (!differs) {
        m_drift->clear();
        return;
    }
    QStringList parts;
    if (const Permissions more = now & ~chosen->permissions) {
        parts << tr("also has %1", "permissions beyond the template").arg(words::permissions(more));
    }
    if (const Permissions less = chosen->permissions & ~now) {
        parts << tr("lacks %1", "permissions of the template").arg(words::permissions(less));
    }
    m_drift->setText(tr("Differs from template “%1”: %2.")
                         .arg(chosen->name, parts.join(tr("; ", "between two parts"))));
}

} // namespace kontorist
