#include "ui/access/templatepush.h"

#include "base/futures.h"
#include "domain/customeruseractions.h"
#include "services/permissiontemplateservice.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/userprompt.h"
#include "ui/words/customerwords.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct TemplatePush
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::TemplatePush)
};

ConfirmRequest question(const PermissionTemplate& pushed, const PushPlan& plan)
{
    const int count = static_cast<int>(plan.changed.size());
    ConfirmRequest request;
    request.id = u"confirm-push-template"_s;
    request.title = TemplatePush::tr("Give %Ln followers the permissions of “%1”?", nullptr, count)
                        .arg(pushed.name);
    request.text = TemplatePush::tr("They will have: %1. What they have besides is taken away.")
                       .arg(words::permissions(pushed.permissions));
    if (plan.locked > 0) {
        request.text += u' '
            % TemplatePush::tr(
                "%Ln followers that cannot be changed now are left out.", nullptr, plan.locked);
    }
    request.confirmText = TemplatePush::tr("Push to %Ln followers", nullptr, count);
    return request;
}

} // namespace

PushPlan planPush(const Workspace& workspace, const PermissionTemplate& pushed,
    const std::vector<CustomerUser>& followers)
{
    PushPlan plan;
    for (const CustomerUser& user : followers) {
        if (user.access.permissions == pushed.permissions) {
            ++plan.same;
            continue;
        }
        CustomerUserFacts facts;
        facts.status = user.status;
        facts.kind = user.kind;
        facts.level = user.access.level;
        facts.rights = workspace.actor().rights;
        facts.writable = workspace.isWritable();
        if (judge(CustomerUserAction::ChangeAccess, facts).allowed()) {
            plan.changed.push_back(user.id);
        } else {
            ++plan.locked;
        }
    }
    return plan;
}

void pushTemplate(const FlowContext& context, QWidget* parent, const PermissionTemplate& pushed,
    const std::vector<CustomerUser>& followers, std::function<void(const QString&)> done)
{
    const PushPlan plan = planPush(*context.workspace, pushed, followers);
    if (plan.changed.empty()) {
        done(plan.locked == 0
                ? TemplatePush::tr("Nobody differs from “%1”: there is nothing to push.")
                      .arg(pushed.name)
                : TemplatePush::tr("Nothing was pushed: %Ln followers differ, but cannot be "
                                   "changed now.",
                    nullptr, plan.locked));
        return;
    }
    context.ui.prompt.confirm(parent, question(pushed, plan),
        [context, parent, pushed, plan, done = std::move(done)](const ConfirmAnswer& answer) {
            if (!answer.confirmed) {
                return;
            }
            whenDone(context.workspace->permissionTemplates().push(pushed.id, plan.changed), parent,
                [context, parent, pushed, done](const Result<int>& changed) {
                    if (changed) {
                        done(TemplatePush::tr(
                            "%Ln followers have the permissions of “%1” now.", nullptr, *changed)
                                 .arg(pushed.name));
                    } else {
                        context.ui.prompt.notify(parent, errorNotice(changed.error()), [](bool) {});
                    }
                });
        });
}

} // namespace kontorist
