#pragma once

#include "domain/customeruser.h"
#include "ui/common/flowcontext.h"

#include <functional>
#include <vector>

namespace kontorist {

/// Which followers a push changes, and which it leaves out.
struct PushPlan
{
    std::vector<CustomerUserId> changed; ///< other permissions now
    int locked = 0; ///< differ, but the rules allow no change
    int same = 0; ///< have the template's permissions already
};

[[nodiscard]] PushPlan planPush(const Workspace& workspace, const PermissionTemplate& pushed,
    const std::vector<CustomerUser>& followers);

/// Says with numbers what will happen, asks, and gives these followers the template's permissions.
/// `done` gets what happened in words; not called where it was cancelled or failed (that is told).
void pushTemplate(const FlowContext& context, QWidget* parent, const PermissionTemplate& pushed,
    const std::vector<CustomerUser>& followers, std::function<void(const QString&)> done);

} // namespace kontorist
