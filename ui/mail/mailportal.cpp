#include "ui/mail/mailportal.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QTimer>
#include <QVariantMap>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto emailInterface = u"org.freedesktop.portal.Email"_s;
const auto requestInterface = u"org.freedesktop.portal.Request"_s;

/// One call and the answer that the portal sends for it as a signal. Lives until the outcome is
/// told.
class ComposeRequest final : public QObject
{
    Q_OBJECT

public:
    ComposeRequest(QDBusConnection bus, MailHandoff::Done done, QObject* parent)
        : QObject(parent)
        , m_bus(std::move(bus))
        , m_done(std::move(done))
    {
    }

    void send(const MailMessage& message, const QString& token, std::chrono::milliseconds watchTime)
    {
        // The path is known before the call, so an answer cannot come before we listen.
        QString sender = m_bus.baseService().mid(1);
        sender.replace(u'.', u'_');
        m_bus.connect(portalService, portalPath % u"/request/"_s % sender % u'/' % token,
            requestInterface, u"Response"_s, this, SLOT(onResponse(uint, QVariantMap)));
        const QVariantMap options {{u"handle_token"_s, token}, {u"address"_s, message.to},
            {u"subject"_s, message.subject}, {u"body"_s, message.body}};
        auto call = QDBusMessage::createMethodCall(
            portalService, portalPath, emailInterface, u"ComposeEmail"_s);
        call.setArguments({QString(), options});
        auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            if (watcher->isError()) {
                const auto type = watcher->error().type();
                const bool missing = type == QDBusError::ServiceUnknown
                    || type == QDBusError::UnknownMethod || type == QDBusError::UnknownInterface;
                tell(missing ? MailOutcome::NoMailProgram : MailOutcome::Failed);
            }
        });
        // A portal that still asks the user which program to take has not failed.
        QTimer::singleShot(watchTime, this, [this] { tell(MailOutcome::Opened); });
    }

private slots:
    void onResponse(uint code, const QVariantMap& results)
    {
        Q_UNUSED(results)
        tell(code == 0 ? MailOutcome::Opened : MailOutcome::Failed);
    }

private:
    void tell(MailOutcome outcome)
    {
        if (auto done = std::exchange(m_done, nullptr)) {
            deleteLater();
            done(outcome);
        }
    }

    QDBusConnection m_bus;
    MailHandoff::Done m_done;
};

} // namespace

MailPortal::MailPortal(std::chrono::milliseconds watchTime, QObject* parent, QDBusConnection bus)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_watchTime(watchTime)
{
}

bool MailPortal::isSandboxed()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) || !qEnvironmentVariableIsEmpty("SNAP");
}

void MailPortal::probe(MailHandoff::ProbeDone done)
{
    auto call = QDBusMessage::createMethodCall(
        portalService, portalPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({emailInterface, u"version"_s});
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->isError() ? MailProgram::None : MailProgram::Available);
    });
}

void MailPortal::compose(const MailMessage& message, MailHandoff::Done done)
{
    if (!MailtoUrl::check(message)) {
        done(MailOutcome::Failed);
        return;
    }
    const QString token
        = u"kontorist%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_requests);
    auto* request = new ComposeRequest(m_bus, std::move(done), this);
    request->send(message, token, m_watchTime);
}

} // namespace kontorist

#include "mailportal.moc"
