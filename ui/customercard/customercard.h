#pragma once

#include "services/customerservice.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

#include <functional>

namespace kontorist {

/// The card of a customer: details, login accounts, facilities and service objects, orders, fault
/// reports, access, activity. Edits are staged, marked, and saved as one. Not modal; deletes itself
/// when closed.
class CustomerCard : public QDialog
{
    Q_OBJECT

public:
    /// `customer` invalid: a new one, which is made by the first saving.
    CustomerCard(const FlowContext& context, CustomerId customer, QWidget* parent);

    [[nodiscard]] CustomerId customer() const;
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Asks (Save / Discard / Cancel) where there are unsaved edits, then calls `closed` with
    /// whether the card was closed. For the window that wants to quit.
    void requestClose(const std::function<void(bool closed)>& closed);
    /// Opens the tab "Login accounts" with this user selected.
    void showUser(CustomerUserId id);

signals:
    void message(const kontorist::FlowMessage& message);
    void saved(kontorist::CustomerId id);
    // Actions on users that are saved already; the window's flows do them.
    void actionRequested(kontorist::CustomerUserAction action, kontorist::CustomerUserId id);
    /// Mails to be reviewed after saving: an invitation, or login details with a typed password.
    void inviteRequested(kontorist::CustomerUserId id);
    void loginDetailsRequested(kontorist::CustomerUserId id, const QString& password);
    void seeAsUserRequested(kontorist::CustomerUserId id);
};

} // namespace kontorist
