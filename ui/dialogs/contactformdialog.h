#pragma once

#include "base/result.h"
#include "domain/contact.h"
#include "ui/dialogs/faultlabel.h"

#include <QDialog>
#include <QFuture>
#include <QMap>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace kontorist {

class Theme;
class UserPrompt;

/// What the form asks of the services. `companies` and `colleague` may be empty.
struct ContactFormCalls
{
    std::function<QFuture<Result<ContactId>>(const QString& email)> ownerOfEmail;
    std::function<QFuture<Result<QStringList>>(const QString& part)> companies;
    std::function<QFuture<Result<Contact>>(const ContactDraft& draft)> add;
    std::function<QFuture<Result<Contact>>(
        ContactId id, const ContactDraft& before, const ContactDraft& after)>
        edit;
    std::function<QFuture<Result<Contact>>(ContactId id)> reload; ///< the row as it is now
};

/// Adds a contact or edits one. Faults stand as text under their field while typing; a duplicate
/// address is looked up 150 ms after typing stops. Fields are called "nameEdit", "emailEdit",
/// "phoneEdit", "companyEdit", "languageCombo"; buttons "saveButton", "addAndInviteButton",
/// "cancelButton". Deletes itself when closed.
class ContactFormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Adds; `language` is preset. Nothing is mailed by "Add contact" (CON-04).
    ContactFormDialog(ContactFormCalls calls, UserPrompt& prompt, const Theme& theme,
        const QString& language, QWidget* parent = nullptr);
    /// Edits `contact` as the user sees it. `now` tells whether its link is still valid.
    ContactFormDialog(const Contact& contact, const QDateTime& now, ContactFormCalls calls,
        UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);
    ~ContactFormDialog() override;

    [[nodiscard]] ContactDraft draft() const; ///< as typed
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Asks (Save / Discard / Cancel) where there are unsaved edits, then calls `closed` with
    /// whether the form was closed. For the window that wants to quit.
    void requestClose(const std::function<void(bool closed)>& closed);

public slots:
    void reject() override;

signals:
    /// Stored. `invite` after "Add and invite": go on with the mail review.
    void saved(const kontorist::Contact& contact, bool invite);
    /// The link beside a duplicate address; the form stays open.
    void showContactRequested(kontorist::ContactId id);

private:
    void build(const QString& language);
    void buildFields(QFormLayout* form, const QString& language);
    void buildButtons();
    void addField(QFormLayout* form, const QString& field, const QString& label, QWidget* editor,
        FaultLabel* fault);
    QLineEdit* addLine(QFormLayout* form, const QString& field, int maxLength);
    void onEdited();
    void showFaults();
    void showEmailState();
    void lookUpEmail();
    void lookUpCompanies(const QString& part);
    void updateButtons();
    [[nodiscard]] QString addressConsequence() const;
    [[nodiscard]] bool addressChanged() const;
    [[nodiscard]] bool isDuplicate() const;
    [[nodiscard]] bool loginWithoutAddress() const;
    [[nodiscard]] QString reasonNotToSave() const;
    void startSaving(bool invite);
    void onEmailLink(const QString& href);
    void save();
    void saveOver(const ContactDraft& before, const ContactDraft& after);
    void onSaved(const Result<Contact>& result);
    void onConflict();
    void askHowToMerge(const Contact& stored);
    void finishClose(bool closed);
    void setSaving(bool saving);

    ContactFormCalls m_calls;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    std::optional<Contact> m_contact; ///< edited one
    QDateTime m_now;
    ContactDraft m_before;

    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, FaultLabel*> m_faults;
    QComboBox* m_language = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_addAndInvite = nullptr;
    QPushButton* m_cancel = nullptr;
    QStringListModel* m_companies = nullptr;

    QTimer m_emailTimer;
    QTimer m_companyTimer;
    QString m_lookedUp; ///< key of the address the duplicate check was for
    ContactId m_owner; ///< contact that has it already
    std::optional<Error> m_serviceFault; ///< of the last attempt to save; gone with the next key
    bool m_touchedName = false;
    bool m_saving = false;
    bool m_invite = false;
    std::function<void(bool)> m_closed;
};

} // namespace kontorist
