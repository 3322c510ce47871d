#pragma once

#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace kontorist {

class AccessEditor;

/// Level, permissions and facilities of one saved customer user. What the rules lock is shown with
/// the reason. Asks before nobody is left to administer; where a colleague changed the same field
/// meanwhile, asks field by field. Deletes itself when closed. Children: those of AccessEditor,
/// "loadFault", "retryButton", "reasonText", "saveButton", "cancelButton".
class UserAccessDialog : public QDialog
{
    Q_OBJECT

public:
    UserAccessDialog(const FlowContext& context, CustomerUserId user, QWidget* parent);

    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Asks (Save / Discard / Cancel) where there are unsaved edits, then calls `closed` with
    /// whether the dialog was closed. For the window that wants to quit.
    void requestClose(const std::function<void(bool closed)>& closed);

public slots:
    void reject() override;

signals:
    void saved(const kontorist::CustomerUser& user);
    void loaded(); ///< the editor can be used

private:
    void build();
    void load();
    void loadChoices(const CustomerUserDetails& details);
    void showDetails(const CustomerUserDetails& details, std::vector<Facility> facilities,
        std::vector<PermissionTemplate> templates);
    void showLoadFault(const Error& error);
    void update();
    void startSaving();
    void askAboutAdministrator();
    void save(const CustomerUserAccess& before, const CustomerUserAccess& after);
    void onSaved(const Result<CustomerUser>& result);
    void onConflict();
    void askHowToMerge(const CustomerUserDetails& stored);
    void finishClose(bool closed);
    [[nodiscard]] UserVerdict verdictOf(const CustomerUserAccess& after) const;
    [[nodiscard]] QString templateName(TemplateId id) const;
    [[nodiscard]] QString fieldInWords(
        const CustomerUserAccess& access, const QString& field) const;

    FlowContext m_context;
    const CustomerUserId m_id;
    std::optional<CustomerUserDetails> m_details;
    CustomerUserAccess m_before; ///< as it was when shown
    std::vector<Facility> m_facilities;
    std::vector<PermissionTemplate> m_templates;

    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_loadFault = nullptr;
    QPushButton* m_retry = nullptr;
    AccessEditor* m_editor;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_busy = false;
    std::function<void(bool)> m_closed;
};

} // namespace kontorist
