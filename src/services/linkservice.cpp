#include "services/linkservice.h"

#include "services/bookingsteps.h"
#include "services/contacttransitions.h"
#include "services/customerusersteps.h"
#include "services/servicecontext.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Result<void> settleContact(WriteScope& scope, const AccessToken& token)
{
    KONTORIST_TRY(usersteps::settleInvitations(scope, token.contact));
    KONTORIST_ASSIGN(const Contact contact, scope.contacts.load(token.contact));
    KONTORIST_ASSIGN(const AccessToken other, scope.tokens.newestValid(token.contact, scope.now));
    if (!other.id.isValid() && contact.isInvited()) {
        KONTORIST_TRY(scope.contacts.clearInvited(contact.id));
    }
    return scope.audit(transitions::entry(u"link.revoke"_s, contact));
}

Result<AccessToken> revokeOne(WriteScope& scope, TokenId id)
{
    KONTORIST_ASSIGN(const AccessToken token, scope.tokens.load(id));
    KONTORIST_TRY(
        scope.demandRight(token.booking.isValid() ? Right::ManageBookings : Right::ManageContacts));
    if (token.state(scope.now) != TokenState::Valid) {
        return failure(
            ErrorCode::Refused, u"not-valid"_s, {}, {tokenStateName(token.state(scope.now))});
    }
    KONTORIST_TRY(scope.tokens.revoke(id, scope.now));
    if (token.booking.isValid()) {
        KONTORIST_ASSIGN(const Booking booking, scope.bookings.load(token.booking));
        KONTORIST_TRY(scope.audit(bookingsteps::entry(
            u"link.revoke"_s, booking, {}, {{u"mail"_s, token.message.value()}})));
    } else {
        KONTORIST_TRY(settleContact(scope, token));
    }
    return scope.tokens.load(id);
}

} // namespace

LinkService::LinkService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<AccessToken>>> LinkService::list(const LinkQuery& query)
{
    return m_context.executor().run(
        DbLane::Read, [query, clock = m_context.clockPointer()](DbConnection& connection) {
            return TokenRepository(connection)
                .list(
                    {query.purpose, query.state, query.contact, {}, query.limit, {}}, clock->now());
        });
}

QFuture<Result<AccessToken>> LinkService::revoke(TokenId id)
{
    return m_context.write([id](WriteScope& scope) { return revokeOne(scope, id); })
        .then([this](Result<AccessToken> token) {
            if (token && token->booking.isValid()) {
                m_context.dataChanged();
                m_context.notify([id = token->booking](ChangeNotifier& changes) {
                    emit changes.bookingsChanged({id});
                });
            } else if (token) {
                m_context.contactChanged(token->contact);
            }
            return token;
        });
}

} // namespace kontorist
