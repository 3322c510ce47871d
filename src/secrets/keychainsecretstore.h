#pragma once

#include "services/secretstore.h"

#include <QObject>

#include <chrono>

namespace kontorist {

/// SecretStore on the system keychain through QtKeychain. Each job has a timer of its own, within
/// the time of the whole call, since a frozen keyring never answers: it then counts as Locked.
/// Needs an event loop in its thread.
///
/// | what happens            | state     |
/// |-------------------------|-----------|
/// | no bus, no service      | Absent    |
/// | written, read, removed  | Available |
/// | write refused, or read "not found" after a write | Locked |
/// | no answer in time       | Locked    |
class KeychainSecretStore final : public SecretStore
{
public:
    /// `service`: the name under which entries stand. `timeLimit` is for tests.
    explicit KeychainSecretStore(QString service = QStringLiteral("org.kontorist.Kontorist"),
        std::chrono::milliseconds timeLimit = std::chrono::seconds(5));
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<SecretStoreState> probe() override;
    /// "Secret Service", "KWallet", "Keychain", "Credential Store"; what this platform uses.
    [[nodiscard]] QString backendName() const override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeLimit;
    QObject m_jobs; ///< parent of everything under way; gone with the store
};

} // namespace kontorist
