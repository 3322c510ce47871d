#pragma once

#include "services/customeruserrequests.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

#include <optional>
#include <vector>

namespace kontorist {

/// What goes on once a new customer user is saved.
enum class AfterAdding { Nothing, Invite, SendLoginDetails };

/// A customer user as filled in, not saved yet.
struct StagedUser
{
    NewUserRequest request;
    QString name; ///< of the person, for lists
    QString email;
    AfterAdding then = AfterAdding::Nothing;
    QString password; ///< typed by staff, for SendLoginDetails; empty = a link to set one
};

/// "Add customer user": finds people while typing, or takes their details; kind, level, permissions
/// and facilities; account at once or by invitation. Grants nothing itself. Deletes itself when
/// closed.
class AddUserDialog : public QDialog
{
    Q_OBJECT

public:
    /// For one customer, or (nullopt) for one that is chosen here. `staged`: those waiting on the
    /// card already, who cannot be added twice.
    AddUserDialog(const FlowContext& context, std::optional<Customer> customer,
        std::vector<StagedUser> staged, QWidget* parent);

signals:
    /// Checked as far as can be known before it is saved; the dialog closes.
    void chosen(const kontorist::StagedUser& user);
};

} // namespace kontorist
