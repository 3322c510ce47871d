#include "secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

#include <cstdio>

using namespace kontorist;

/// Asks the keychain once and prints "<state> <milliseconds> <longest pause of the event loop>".
/// With the word "twice", asks two times at once and prints two lines.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    KeychainSecretStore store;
    const int calls = argc > 1 && QLatin1StringView(argv[1]) == QLatin1StringView("twice") ? 2 : 1;
    QElapsedTimer clock;
    clock.start();

    // A heartbeat shows whether the thread was ever kept waiting.
    qint64 last = 0;
    qint64 longest = 0;
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] {
        longest = qMax(longest, clock.elapsed() - last);
        last = clock.elapsed();
    });
    heartbeat.start(10);

    int answered = 0;
    for (int call = 0; call < calls; ++call) {
        auto* watcher = new QFutureWatcher<SecretStoreState>(&heartbeat);
        QObject::connect(watcher, &QFutureWatcherBase::finished, &heartbeat, [&, watcher] {
            const char* const names[] = {"available", "locked", "absent"};
            std::printf("%s %lld %lld\n", names[static_cast<int>(watcher->result())],
                static_cast<long long>(clock.elapsed()), static_cast<long long>(longest));
            if (++answered == calls) {
                QCoreApplication::quit();
            }
        });
        watcher->setFuture(store.probe());
    }
    return QCoreApplication::exec();
}
