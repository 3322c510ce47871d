#pragma once

#include "base/result.h"
#include "domain/staff.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace kontorist {

class FaultLabel;
class Theme;
class UserPrompt;

/// What the dialogs of staff ask of the services.
struct StaffCalls
{
    std::function<QFuture<Result<std::vector<StaffMember>>>()> list;
    std::function<QFuture<Result<StaffMember>>(StaffId, const NotificationSettings&)>
        setNotifications;
    StaffId self; ///< who is signed in
    bool writable = false;
    bool mayEditOthers = false; ///< right ADMINISTER
};

/// How one staff member hears of fault reports and comments: one's own ("My notifications") or, for
/// who administers, a colleague's. Loads by itself. Widgets: "emailEdit", "phoneEdit",
/// "channelCombo", "allFaultsBox", "emailFault", "phoneFault", "reasonText", "saveButton",
/// "cancelButton". Deletes itself when closed.
class NotificationsDialog : public QDialog
{
    Q_OBJECT

public:
    NotificationsDialog(StaffCalls calls, StaffId whose, UserPrompt& prompt, const Theme& theme,
        QWidget* parent = nullptr);

    void reject() override;

signals:
    void saved(const kontorist::StaffMember& member);

private:
    void build();
    QLineEdit* addLine(
        QFormLayout* form, const QString& name, const QString& label, FaultLabel*& fault);
    void load();
    void showMember(const StaffMember& member);
    [[nodiscard]] NotificationSettings asTyped() const;
    [[nodiscard]] QString reasonNotToSave() const;
    void updateState();
    void save();
    void onSaved(const Result<StaffMember>& result);

    StaffCalls m_calls;
    StaffId m_whose;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    StaffMember m_loaded;
    bool m_ready = false;
    bool m_saving = false;
    QLabel* m_who = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_phone = nullptr;
    FaultLabel* m_emailFault = nullptr;
    FaultLabel* m_phoneFault = nullptr;
    QComboBox* m_channel = nullptr;
    QCheckBox* m_allFaults = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
};

/// Staff with their rights and how each hears of news. The notifications can be edited; people and
/// rights are read only here. Widgets: "staffTable", "editNotificationsButton", "rightsText",
/// "staffMessage", "closeButton". Deletes itself when closed.
class StaffDialog : public QDialog
{
    Q_OBJECT

public:
    StaffDialog(
        StaffCalls calls, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);

private:
    void build();
    void load();
    void showStaff(const std::vector<StaffMember>& staff);
    void updateState();
    void editSelected();

    StaffCalls m_calls;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    std::vector<StaffMember> m_staff;
    QTableWidget* m_table = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_rights = nullptr;
    QPushButton* m_edit = nullptr;
};

} // namespace kontorist
