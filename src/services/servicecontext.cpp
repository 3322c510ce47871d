#include "services/servicecontext.h"

#include "storage/contactpager.h"

#include <QLoggingCategory>
#include <QTimer>
#include <QUuid>

namespace kontorist {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcServices, "kontorist.services")

/// One light query a second tells whether the file was written by somebody else; what this program
/// wrote itself does not count.
class ChangeWatcher
{
public:
    explicit ChangeWatcher(ServiceContext& context)
        : m_context(context)
    {
        m_timer.setInterval(1000);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ask(); });
        m_timer.start();
        // At once: what is written between opening and the first tick counts, too.
        ask();
    }

private:
    void ask()
    {
        if (m_asking) {
            return;
        }
        m_asking = true;
        // The write connection's counter moves only when somebody else writes.
        m_context.executor()
            .run(m_context.isWritable() ? DbLane::Write : DbLane::Background,
                [](DbConnection& connection) {
                    return connection.scalar(connection.dialect().changeCounterQuery());
                })
            .then(&m_timer, [this](const Result<QVariant>& counter) {
                m_asking = false;
                if (!counter) {
                    return;
                }
                const qint64 value = counter->toLongLong();
                if (m_last != 0 && value != m_last) {
                    m_context.dataChanged();
                    emit m_context.changes().changedElsewhere();
                }
                m_last = value;
            });
    }

    ServiceContext& m_context;
    QTimer m_timer;
    qint64 m_last = 0;
    bool m_asking = false;
};

WriteScope::WriteScope(DbConnection& c, const Actor& a, QDateTime n, QString op)
    : connection(c)
    , actor(a)
    , now(std::move(n))
    , opId(std::move(op))
    , contacts(c)
    , tokens(c)
    , jobs(c)
    , terms(c)
    , office(c)
    , customers(c)
    , users(c)
    , templates(c)
    , facilities(c)
    , orders(c)
    , documents(c)
    , faults(c)
    , staff(c)
    , events(c)
    , bookings(c)
    , invoices(c)
    , m_audit(c)
{
}

Result<void> WriteScope::audit(const AuditEntry& entry)
{
    return auditAs(actor, entry);
}

Result<void> demandRight(const Actor& actor, Right right)
{
    if (actor.kind == ActorKind::Staff && !actor.rights.testFlag(right)) {
        return failure(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(right)});
    }
    return {};
}

Result<void> WriteScope::demandRight(Right right) const
{
    return kontorist::demandRight(actor, right);
}

Result<void> WriteScope::auditAs(const Actor& who, const AuditEntry& entry)
{
    if (!m_recorded) {
        KONTORIST_TRY(office.recordOperation(
            opId, who, entry.action, entry.subjectKind, entry.subjectId, now));
        m_recorded = true;
    }
    return m_audit.append(entry, who, opId, now);
}

ServiceContext::~ServiceContext()
{
    stop();
}

ServiceContext::ServiceContext(DbProfile profile, std::shared_ptr<const SqlDialect> dialect,
    std::shared_ptr<const Clock> clock, QString fileStoreFolder)
    : m_profile(std::move(profile))
    , m_clock(std::move(clock))
    , m_files(std::move(fileStoreFolder))
    , m_pager(std::make_shared<ContactPager>(m_clock))
    , m_executor(std::make_unique<DbExecutor>(m_profile, std::move(dialect)))
{
}

void ServiceContext::setSignedIn(Actor actor, bool demo)
{
    m_actor = std::move(actor);
    m_demo = demo;
}

void ServiceContext::dataChanged()
{
    m_pager->invalidate();
    m_customerPager->invalidate();
    m_customerUserPager->invalidate();
    m_bookingPager->invalidate();
}

void ServiceContext::contactChanged(ContactId id)
{
    dataChanged();
    notify([id](ChangeNotifier& changes) { emit changes.contactsChanged({id}); });
}

void ServiceContext::notify(std::function<void(ChangeNotifier&)> emitChange)
{
    QMetaObject::invokeMethod(
        &m_changes, [this, emitChange = std::move(emitChange)] { emitChange(m_changes); },
        Qt::QueuedConnection);
}

void ServiceContext::stop()
{
    m_watcher.reset();
    m_executor->stop();
}

void ServiceContext::startWatching()
{
    m_watcher = std::make_unique<ChangeWatcher>(*this);
}

QString ServiceContext::newOperationId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<OfficeSettings> loadOfficeSettings(DbConnection& connection)
{
    KONTORIST_ASSIGN(const auto values, OfficeRepository(connection).settings());
    OfficeSettings settings;
    settings.officeName = values.value(u"office.name"_s);
    settings.portalBaseUrl = values.value(u"portal.base-url"_s, settings.portalBaseUrl);
    const auto hours = [&](const QString& key, std::chrono::hours fallback) {
        const int number = values.value(key).toInt();
        return number > 0 ? std::chrono::hours(number) : fallback;
    };
    settings.activationLife = hours(u"link.activation-hours"_s, settings.activationLife);
    settings.confirmationLife = hours(u"link.confirmation-hours"_s, settings.confirmationLife);
    settings.invitationLife = hours(u"link.invitation-hours"_s, settings.invitationLife);
    settings.setPasswordLife = hours(u"link.set-password-hours"_s, settings.setPasswordLife);
    settings.loginMode
        = loginModeFromName(values.value(u"login.mode"_s)).value_or(LoginMode::Email);
    settings.passwordsInMail = values.value(u"login.passwords-in-mail"_s) == "1"_L1;
    settings.brandingBaseUrl = values.value(u"portal.branding-base-url"_s);
    return settings;
}

Result<ContactFacts> contactFacts(
    DbConnection& connection, const Contact& contact, const Actor& actor, bool writable)
{
    KONTORIST_ASSIGN(const auto counts, ContactRepository(connection).jobCounts(contact.id));
    ContactFacts facts;
    facts.status = contact.status;
    facts.hasEmail = !contact.email.isEmpty();
    facts.invited = contact.isInvited();
    facts.rights = actor.rights;
    facts.writable = writable;
    CustomerUserRepository users(connection);
    KONTORIST_ASSIGN(facts.onlyClientOf, users.onlyClientOf(contact.id));
    KONTORIST_ASSIGN(facts.lastAdministratorOf, users.lastAdministratorOf(contact.id));
    KONTORIST_ASSIGN(
        facts.unpaidInvoices, BookingRepository(connection).unpaidInvoices(contact.id));
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        facts.blockingJobs += blocksDeletion(it.key()) ? it.value() : 0;
    }
    return facts;
}

Result<void> demandAllowed(ContactAction action, const ContactFacts& facts)
{
    const ActionVerdict verdict = judge(action, facts);
    if (verdict.allowed()) {
        return {};
    }
    const ContactActionRule& rule = contactActionRule(action);
    if (verdict.reason == RefusalReason::MissingRight) {
        return failure(
            ErrorCode::Denied, refusalReasonName(verdict.reason), {}, {rightName(rule.right)});
    }
    return failure(ErrorCode::Refused, refusalReasonName(verdict.reason), {},
        {QString(rule.id), contactStatusName(facts.status), QString::number(facts.blockingJobs)});
}

std::pair<QJsonObject, QJsonObject> difference(const QJsonObject& before, const QJsonObject& after)
{
    std::pair<QJsonObject, QJsonObject> changed;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value()) {
            changed.first.insert(it.key(), before.value(it.key()));
            changed.second.insert(it.key(), it.value());
        }
    }
    return changed;
}

} // namespace kontorist
