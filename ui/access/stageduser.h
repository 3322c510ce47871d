#pragma once

#include "services/customeruserrequests.h"

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
    /// Typed by staff; empty = a link to set one. With SendLoginDetails it goes to
    /// prepareLoginDetails(); with Nothing it is set without a mail: CustomerUserService::
    /// setPassword().
    QString password;
};

} // namespace kontorist
