#pragma once

#include "base/strongid.h"
#include "domain/rights.h"

#include <QString>

namespace kontorist {

enum class ActorKind { Staff, CustomerUser, Guest, System, Api };

/// Who acts. Handed to every service call that writes; its label stands in the audit log.
struct Actor
{
    ActorKind kind = ActorKind::System;
    StaffId staff; ///< set for Staff
    QString label; ///< shown in the log, e.g. "anna" or "Guest (mail 4711)"
    Rights rights; ///< what a Staff actor may do; ignored for the other kinds
};

} // namespace kontorist
