#include "services/customeruserservice.h"

#include "services/customeruserlogins.h"
#include "services/customerusersteps.h"
#include "services/listcalls.h"
#include "services/newusercheck.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Result<UserActionPreview> previewAction(DbConnection& connection, CustomerUserAction action,
    CustomerUserId id, const Actor& actor, bool writable, const QDateTime& now)
{
    UserActionPreview preview;
    KONTORIST_ASSIGN(preview.user, CustomerUserRepository(connection).load(id));
    KONTORIST_ASSIGN(
        CustomerUserFacts facts, customerUserFacts(connection, preview.user, actor, writable));
    preview.verdict = judge(action, facts);
    preview.removesIdentity
        = action == CustomerUserAction::DeleteLoginIdentities && deletesWholeIdentity(facts);
    facts.changesLevel = action == CustomerUserAction::ChangeAccess;
    facts.newLevel = CustomerUserLevel::User;
    preview.leavesNoAdministrator = leavesNoAdministrator(facts);
    TokenFilter links;
    links.customerUser = id;
    links.state = TokenState::Valid;
    KONTORIST_ASSIGN(const auto open, TokenRepository(connection).list(links, now));
    preview.openLinks = static_cast<int>(open.size());
    KONTORIST_ASSIGN(preview.orders, OrderRepository(connection).countPlacedBy(id));
    return preview;
}

std::function<void(ChangeNotifier&)> changed(CustomerUserId id)
{
    return [id](ChangeNotifier& changes) { emit changes.customerUsersChanged({id}); };
}

void manyChanged(ChangeNotifier& changes)
{
    emit changes.customerUsersChanged({});
}

} // namespace

struct CustomerUserService::Lists
{
    ListCalls<CustomerUserPager, CustomerUserQuery, CustomerUser, CustomerUserId> calls;
};

CustomerUserService::CustomerUserService(ServiceContext& context)
    : m_context(context)
    , m_lists(new Lists {{context, context.customerUserPager()}})
{
}

CustomerUserService::~CustomerUserService() = default;

QFuture<Result<std::vector<CustomerUser>>> CustomerUserService::rows(
    const CustomerUserQuery& query, qint64 first, int count, const CancelToken& cancel)
{
    return m_lists->calls.rows(query, first, count, cancel);
}

QFuture<Result<std::vector<CustomerUser>>> CustomerUserService::rowsAfter(
    const CustomerUserQuery& query, CustomerUserId after, int count, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [query, after, count](DbConnection& connection) {
            return CustomerUserRepository(connection).rowsAfter(query, after, count);
        },
        cancel);
}

QFuture<Result<std::vector<CustomerUser>>> CustomerUserService::byIds(
    const std::vector<CustomerUserId>& ids, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [ids](DbConnection& connection) { return CustomerUserRepository(connection).byIds(ids); },
        cancel);
}

QFuture<Result<qint64>> CustomerUserService::count(
    const CustomerUserQuery& query, const CancelToken& cancel)
{
    return m_lists->calls.count(query, cancel);
}

QFuture<Result<qint64>> CustomerUserService::position(
    const CustomerUserQuery& query, CustomerUserId id, const CancelToken& cancel)
{
    return m_lists->calls.position(query, id, cancel);
}

QFuture<Result<CustomerUserDetails>> CustomerUserService::details(CustomerUserId id)
{
    return m_context.read([id, actor = m_context.actor(), writable = m_context.isWritable()](
                              DbConnection& connection) -> Result<CustomerUserDetails> {
        CustomerUserDetails details;
        KONTORIST_ASSIGN(details.user, CustomerUserRepository(connection).load(id));
        KONTORIST_ASSIGN(
            details.facts, customerUserFacts(connection, details.user, actor, writable));
        return details;
    });
}

QFuture<Result<CustomerUser>> CustomerUserService::add(const NewUserRequest& request)
{
    return m_context.writeAndTell(
        [request](WriteScope& scope) { return usersteps::add(scope, request); },
        [customer = request.customer](ChangeNotifier& changes) {
            emit changes.customerUsersChanged({});
            emit changes.customersChanged({customer});
            emit changes.contactAdded(ContactId());
        });
}

QFuture<Result<NewUserCheck>> CustomerUserService::checkNew(const NewUserRequest& request)
{
    return m_context.read([request, actor = m_context.actor(), writable = m_context.isWritable()](
                              DbConnection& connection) -> Result<NewUserCheck> {
        KONTORIST_ASSIGN(NewUserCheck check, usersteps::checkNew(connection, actor, request));
        if (!check.refusal && !writable) {
            check.refusal = makeError(ErrorCode::ReadOnly, u"read-only"_s);
        }
        return check;
    });
}

QFuture<Result<UserActionPreview>> CustomerUserService::preview(
    CustomerUserAction action, CustomerUserId id)
{
    return m_context.read([action, id, actor = m_context.actor(), writable = m_context.isWritable(),
                              clock = m_context.clockPointer()](DbConnection& connection) {
        return previewAction(connection, action, id, actor, writable, clock->now());
    });
}

QFuture<Result<CustomerUser>> CustomerUserService::perform(
    CustomerUserAction action, CustomerUserId id, qint64 rowVersion)
{
    using Step = Result<CustomerUser> (*)(WriteScope&, CustomerUserId, qint64);
    Step step = nullptr;
    switch (action) {
    case CustomerUserAction::CancelInvitation:
        step = usersteps::cancelInvitation;
        break;
    case CustomerUserAction::Activate:
        step = usersteps::activate;
        break;
    case CustomerUserAction::Deactivate:
        step = usersteps::deactivate;
        break;
    case CustomerUserAction::DeleteLoginIdentities:
        step = usersteps::deleteLogins;
        break;
    case CustomerUserAction::Remove:
        step = usersteps::remove;
        break;
    default:
        return answered<CustomerUser>(failure(internalError(u"action has a call of its own"_s)));
    }
    const bool gone = customerUserActionRule(action).gone;
    return m_context
        .writeAndTell(
            [step, id, rowVersion](WriteScope& scope) { return step(scope, id, rowVersion); },
            gone ? std::function<void(ChangeNotifier&)>(manyChanged) : changed(id))
        .then([this](Result<CustomerUser> user) {
            // Activating opens the person's own account, and deleting the login ends it.
            if (user) {
                m_context.contactChanged(user->contact);
            }
            return user;
        });
}

QFuture<Result<CustomerUser>> CustomerUserService::changeAccess(
    CustomerUserId id, const CustomerUserAccess& before, const CustomerUserAccess& after)
{
    return m_context.writeAndTell(
        [id, before, after](
            WriteScope& scope) { return usersteps::changeAccess(scope, id, before, after); },
        changed(id));
}

QFuture<Result<CustomerUser>> CustomerUserService::renameLogin(CustomerUserId id, qint64 rowVersion)
{
    return m_context.writeAndTell(
        [id, rowVersion](
            WriteScope& scope) { return usersteps::renameLogin(scope, id, rowVersion); },
        changed(id));
}

QFuture<Result<int>> CustomerUserService::expireInvitations()
{
    return m_context.writeAndTell(
        [](WriteScope& scope) -> Result<int> {
            KONTORIST_ASSIGN(const auto ids, usersteps::expireInvitations(scope));
            return static_cast<int>(ids.size());
        },
        manyChanged);
}

QFuture<Result<void>> CustomerUserService::recordSignIn(CustomerUserId id)
{
    Actor person;
    person.kind = ActorKind::CustomerUser;
    person.label = u"customer-user %1"_s.arg(id.value());
    return m_context.writeAndTell(
        person,
        [id](WriteScope& scope) -> Result<void> {
            KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(id));
            KONTORIST_TRY(logins::demandOwnPassword(scope, user));
            KONTORIST_TRY(scope.users.setLastLogin(id, scope.now));
            return scope.audit(usersteps::entry(u"customer-user.sign-in"_s, user));
        },
        changed(id));
}

} // namespace kontorist
