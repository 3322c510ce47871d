#pragma once

#include "domain/customeruser.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kontorist {

class FaultLabel;
class PermissionTicks;

/// Name and permissions of a template: a new one, or one that is there. Where a colleague changed
/// it meanwhile, asks field by field. Deletes itself when closed. Children: "nameEdit",
/// "nameFault", "reasonText", "saveButton", "cancelButton", and those of PermissionTicks.
class TemplateEditDialog : public QDialog
{
    Q_OBJECT

public:
    TemplateEditDialog(
        const FlowContext& context, std::optional<PermissionTemplate> edited, QWidget* parent);

    [[nodiscard]] bool hasUnsavedChanges() const;

public slots:
    void reject() override;

signals:
    void saved(const kontorist::PermissionTemplate& stored);

private:
    void build();
    void update();
    void save();
    void saveOver(const PermissionTemplate& stored, const QString& name, Permissions permissions);
    void onSaved(const Result<PermissionTemplate>& result);
    void onConflict();
    void askHowToMerge(const PermissionTemplate& theirs);
    void setBusy(bool busy);

    FlowContext m_context;
    std::optional<PermissionTemplate> m_edited; ///< as it was when opened
    QLineEdit* m_name = nullptr;
    FaultLabel* m_fault = nullptr;
    PermissionTicks* m_permissions;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_busy = false;
};

} // namespace kontorist
