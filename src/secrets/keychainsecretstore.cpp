#include "secrets/keychainsecretstore.h"

#include <QDeadlineTimer>
#include <QPromise>
#include <QTimer>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// QKeychain::Error, or nothing where the job did not answer in time.
struct Answer
{
    bool inTime = false;
    QKeychain::Error error = QKeychain::OtherError;
};

/// Starts `job` and calls `done` exactly once, at the latest after `limit`. A job that answers too
/// late is left to delete itself: QtKeychain cannot cancel one.
void runJob(QObject* owner, QKeychain::Job* job, const QDeadlineTimer& limit,
    std::function<void(Answer)> done)
{
    auto* timer = new QTimer(owner);
    timer->setSingleShot(true);
    const auto callback = std::make_shared<std::function<void(Answer)>>(std::move(done));
    const auto finish = [timer, callback](Answer answer) {
        timer->stop();
        timer->deleteLater();
        if (const auto once = std::exchange(*callback, nullptr)) {
            once(answer);
        }
    };
    QObject::connect(job, &QKeychain::Job::finished, timer, [finish](QKeychain::Job* finished) {
        finish({true, finished->error()});
    });
    QObject::connect(timer, &QTimer::timeout, timer, [finish] { finish({}); });
    timer->start(static_cast<int>(limit.remainingTime()));
    job->start();
}

SecretStoreState stateFor(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what libsecret answers without a bus or without a service on it
        return SecretStoreState::Absent;
    case QKeychain::NoError:
        return SecretStoreState::Available;
    case QKeychain::EntryNotFound: // what a locked keyring answers when read
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretStoreState::Locked;
    }
    return SecretStoreState::Absent;
}

/// Writes a probe entry, reads it back and removes it; each step has what is left of the time.
class Probe : public std::enable_shared_from_this<Probe>
{
public:
    Probe(QObject* owner, QString service, std::chrono::milliseconds limit)
        : m_owner(owner)
        , m_service(std::move(service))
        , m_limit(limit)
        , m_key(u"probe-"_s % QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_value(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<SecretStoreState> future() { return m_promise.future(); }

    void write()
    {
        auto* job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(m_key);
        job->setTextData(m_value);
        runJob(m_owner, job, m_limit, [self = shared_from_this()](Answer answer) {
            if (!answer.inTime) {
                self->end(SecretStoreState::Locked);
            } else if (answer.error != QKeychain::NoError) {
                self->end(stateFor(answer.error));
            } else {
                self->read();
            }
        });
    }

private:
    void read()
    {
        auto* job = new QKeychain::ReadPasswordJob(m_service);
        job->setKey(m_key);
        runJob(m_owner, job, m_limit, [self = shared_from_this(), job](Answer answer) {
            if (!answer.inTime) {
                self->end(SecretStoreState::Locked);
                return;
            }
            const bool same
                = answer.error == QKeychain::NoError && job->textData() == self->m_value;
            self->remove(same ? SecretStoreState::Available : SecretStoreState::Locked);
        });
    }

    void remove(SecretStoreState state)
    {
        auto* job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(m_key);
        runJob(m_owner, job, m_limit, [self = shared_from_this(), state](Answer answer) {
            self->end(answer.inTime ? state : SecretStoreState::Locked);
        });
    }

    void end(SecretStoreState state)
    {
        m_promise.addResult(state);
        m_promise.finish();
    }

    QObject* m_owner;
    QString m_service;
    QDeadlineTimer m_limit;
    QString m_key;
    QString m_value;
    QPromise<SecretStoreState> m_promise;
};

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds timeLimit)
    : m_service(std::move(service))
    , m_timeLimit(timeLimit)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<SecretStoreState> KeychainSecretStore::probe()
{
    const auto probe = std::make_shared<Probe>(&m_jobs, m_service, m_timeLimit);
    QFuture<SecretStoreState> future = probe->future();
    probe->write();
    return future;
}

QString KeychainSecretStore::backendName() const
{
#if defined(Q_OS_MACOS)
    return u"Keychain"_s;
#elif defined(Q_OS_WIN)
    return u"Credential Store"_s;
#else
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP").toUpper();
    return desktop.split(':').contains("KDE") ? u"KWallet"_s : u"Secret Service"_s;
#endif
}

} // namespace kontorist
