#pragma once

#include "domain/customeruseractions.h"
#include "ui/access/stageduser.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace kontorist {

class FaultLabel;
class Theme;

/// How a new customer user gets into the account: by invitation, at once (with a link to set a
/// password, or a typed one), or later. Children: "inviteRadio", "atOnceRadio", "laterRadio",
/// "linkRadio", "passwordRadio", "passwordEdit", "passwordFault", "sendDetailsTick".
class AccountChoice : public QWidget
{
    Q_OBJECT

public:
    explicit AccountChoice(const Theme& theme, QWidget* parent = nullptr);

    /// Facts of the user as it will be: PENDING. They decide what is offered. `known`: the person
    /// is a contact already, whose address is changed there, not here.
    void setFacts(const CustomerUserFacts& facts, bool known);
    /// Whether the office lets a typed password stand in the mail.
    void setPasswordsInMail(bool allowed);

    /// Fills in request.activate, then and password.
    void applyTo(StagedUser& user) const;
    /// Why it cannot be done as chosen; "" where it can.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] bool isDefault() const; ///< as the dialog opened
    void showAllFaults();
    /// Where the refusal can be mended, or nullptr.
    [[nodiscard]] QWidget* faultyField() const;

signals:
    void changed();

private:
    QRadioButton* addOption(
        QBoxLayout* layout, const QString& text, const QString& name, const QString& note);
    void buildPassword(QBoxLayout* layout);
    void update();
    [[nodiscard]] bool typesPassword() const;
    [[nodiscard]] QString passwordFault() const;
    [[nodiscard]] QString refusalOf(CustomerUserAction action, CustomerUserStatus status) const;

    const Theme& m_theme;
    CustomerUserFacts m_facts;
    bool m_known = false;
    bool m_passwordsInMail = false;
    bool m_touched = false;
    QRadioButton* m_invite;
    QRadioButton* m_atOnce;
    QRadioButton* m_later;
    QLabel* m_atOnceNote = nullptr;
    QWidget* m_passwordBox;
    QRadioButton* m_link;
    QRadioButton* m_typed;
    QLineEdit* m_password;
    FaultLabel* m_fault;
    QCheckBox* m_send;
    QLabel* m_sendNote;
};

} // namespace kontorist
