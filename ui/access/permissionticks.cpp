#include "ui/access/permissionticks.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

PermissionTicks::PermissionTicks(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    const Metrics metrics = theme.metrics();
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics.large() * 2);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(metrics.tiny());
        columns->addLayout(column, 1);
    }
    // Read column by column, as the eye and the Tab key go.
    addGroup(left, theme, tr("Account and services"),
        {Permission::Billing, Permission::Support, Permission::Provisioning,
            Permission::SystemConfiguration, Permission::Security, Permission::Other});
    addGroup(left, theme, tr("Own profile"), {Permission::EditOwnProfile});
    addGroup(right, theme, tr("Orders"), {Permission::PlaceOrders, Permission::WriteComments});
    addGroup(right, theme, tr("Documents"),
        {Permission::ViewDocuments, Permission::UploadDocuments, Permission::ViewModelDocuments});
    addGroup(right, theme, tr("Service objects"),
        {Permission::EnterReadings, Permission::SelfChecks, Permission::ReportFaults});
    left->addStretch(1);
    right->addStretch(1);
}

void PermissionTicks::addGroup(QVBoxLayout* column, const Theme& theme, const QString& title,
    std::initializer_list<Permission> members)
{
    if (column->count() > 0) {
        column->addSpacing(theme.metrics().small());
    }
    auto* heading = makeNote(theme, title, {});
    heading->setTextInteractionFlags(Qt::NoTextInteraction);
    column->addWidget(heading);
    for (const Permission permission : members) {
        const QString name = words::permission(permission);
        auto* tick = new QCheckBox(name, this);
        setName(tick, u"permission-"_s % permissionName(permission), name);
        tick->setToolTip(words::permissionTip(permission));
        tick->setAccessibleDescription(words::permissionTip(permission));
        column->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, &PermissionTicks::changed);
        m_ticks[static_cast<int>(permission)] = tick;
    }
}

void PermissionTicks::setPermissions(Permissions permissions)
{
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        const QSignalBlocker quiet(tick.value());
        tick.value()->setChecked(permissions.testFlag(static_cast<Permission>(tick.key())));
    }
}

Permissions PermissionTicks::permissions() const
{
    Permissions permissions;
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick) {
        permissions.setFlag(static_cast<Permission>(tick.key()), tick.value()->isChecked());
    }
    return permissions;
}

void PermissionTicks::setReadOnly(bool readOnly)
{
    for (QCheckBox* tick : std::as_const(m_ticks)) {
        tick->setEnabled(!readOnly);
    }
}

} // namespace kontorist
