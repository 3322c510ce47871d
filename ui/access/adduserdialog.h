#pragma once

#include "base/result.h"
#include "ui/access/stageduser.h"
#include "ui/common/flowcontext.h"

#include <QDialog>
#include <QFuture>
#include <QMap>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QRadioButton;
class QTabWidget;
class QVBoxLayout;

namespace kontorist {

class AccessEditor;
class AccountChoice;
class FaultLabel;
class PersonPicker;
class SuggestLine;

/// "Add customer user": finds people while typing, or takes their details; kind, level, permissions
/// and facilities; account at once or by invitation. Grants nothing itself. Deletes itself when
/// closed. Children: "customerEdit" (where no customer is given), "kind-CLIENT" …,
/// "createAsContactButton", "personVerdict", "verdictText", "addUserTabs", "saveButton",
/// "cancelButton", and those of PersonPicker, AccountChoice and AccessEditor.
class AddUserDialog : public QDialog
{
    Q_OBJECT

public:
    /// For one customer, or (nullopt) for one that is chosen here. `staged`: those waiting on the
    /// card already, who cannot be added twice.
    AddUserDialog(const FlowContext& context, std::optional<Customer> customer,
        std::vector<StagedUser> staged, QWidget* parent);

    /// A known person from the start, e.g. the contact that is selected.
    void choosePerson(const Contact& person);
    [[nodiscard]] bool hasUnsavedChanges() const;
    [[nodiscard]] StagedUser stagedUser() const; ///< as filled in so far

    /// Where the dialog itself saves: it stays open, with everything typed, until that worked, and
    /// then emits added() in place of chosen().
    using Save = std::function<QFuture<Result<CustomerUser>>(const NewUserRequest& request)>;
    void setSaver(Save save) { m_save = std::move(save); }

public slots:
    void reject() override;

signals:
    void added(const kontorist::CustomerUser& user, const kontorist::StagedUser& as);
    /// Checked as far as can be known before it is saved; the dialog closes.
    void chosen(const kontorist::StagedUser& user);

private:
    void build();
    void buildCustomer(QVBoxLayout* layout);
    void buildKind(QVBoxLayout* layout);
    void buildButtons();
    void addHeading(QVBoxLayout* layout, const QString& text);
    void setCustomer(const Customer& customer);
    void chooseOtherCustomer();
    void findCustomers(const QString& text, quint64 question);
    void loadOffice();
    void loadChoices();
    void onEdited();
    void check();
    void onChecked(const NewUserCheck& check);
    void update();
    void showVerdict(const QString& aboutPerson, const QString& aboutKind);
    void startAdding();
    void finishAdding();
    [[nodiscard]] CustomerUserKind kind() const;
    [[nodiscard]] CustomerUserFacts facts() const;
    [[nodiscard]] const StagedUser* alreadyStaged() const;
    [[nodiscard]] QString refusalText(const Error& error) const;
    [[nodiscard]] QString reasonNotToAdd() const;

    Save m_save;
    FlowContext m_context;
    std::optional<Customer> m_customer;
    const bool m_choosesCustomer;
    const std::vector<StagedUser> m_staged;
    std::vector<Customer> m_foundCustomers;
    NewUserCheck m_check; ///< of the last question

    QTabWidget* m_tabs;
    SuggestLine* m_customerLine = nullptr;
    QLabel* m_customerName = nullptr;
    QPushButton* m_otherCustomer = nullptr;
    PersonPicker* m_person;
    QMap<int, QRadioButton*> m_kinds; ///< by CustomerUserKind
    FaultLabel* m_personVerdict = nullptr;
    FaultLabel* m_verdict = nullptr; ///< about the account type
    QPushButton* m_asContact = nullptr;
    AccountChoice* m_account;
    QLabel* m_accessSummary = nullptr;
    AccessEditor* m_access;
    QLabel* m_reason = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_cancel = nullptr;

    QTimer m_pause;
    quint64 m_generation = 0; ///< of the check
    quint64 m_choices = 0; ///< of the customer's facilities
    bool m_adding = false;
};

} // namespace kontorist
