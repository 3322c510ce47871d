#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>

namespace kontorist {

enum class SecretStoreState { Available, Locked, Absent };

/// The system keychain. Every call answers within five seconds; there is no plain-text fallback.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    /// Writes and removes a probe entry.
    [[nodiscard]] virtual QFuture<SecretStoreState> probe() = 0;
    [[nodiscard]] virtual QString backendName() const = 0;
};

} // namespace kontorist
