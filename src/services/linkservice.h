#pragma once

#include "base/result.h"
#include "domain/token.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace kontorist {

class ServiceContext;

struct LinkQuery
{
    std::optional<TokenPurpose> purpose;
    std::optional<TokenState> state;
    ContactId contact; ///< invalid = all
    int limit = 1000;
};

/// The link ledger.
class LinkService
{
public:
    explicit LinkService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<AccessToken>>> list(
        const LinkQuery& query); ///< newest first
    /// Makes one link dead. Refused "not-valid" where it is dead already; NotFound.
    [[nodiscard]] QFuture<Result<AccessToken>> revoke(TokenId id);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
