#pragma once

#include "services/secrets.h"
#include "services/servicecontext.h"

namespace kontorist {

/// Hashes `password` (where there is one) in the background thread, then runs one write transaction
/// as `actor` with the hash: Argon2id takes its time on purpose, and never inside a transaction.
/// `work`: Result<T>(WriteScope&, const QString& hash). Invalid, field "password", by the policy.
template <class Work>
[[nodiscard]] auto hashThenWrite(
    ServiceContext& context, const Actor& actor, const QString& password, Work work)
    -> QFuture<decltype(work(std::declval<WriteScope&>(), QString()))>
{
    using Outcome = decltype(work(std::declval<WriteScope&>(), QString()));
    using Value = typename Outcome::value_type;
    if (password.isEmpty()) {
        return context.write(actor, [work](WriteScope& scope) { return work(scope, QString()); });
    }
    if (const auto policy = checkPasswordPolicy(password); !policy) {
        return answered<Value>(failure(policy.error()));
    }
    auto* shared = &context;
    return context.executor()
        .run(DbLane::Background, [password](DbConnection&) { return hashPassword(password); })
        .then([shared, actor, work](const Result<QString>& hash) -> QFuture<Outcome> {
            if (!hash) {
                return answered<Value>(failure(hash.error()));
            }
            return shared->write(
                actor, [work, hash = *hash](WriteScope& scope) { return work(scope, hash); });
        })
        .unwrap();
}

} // namespace kontorist
