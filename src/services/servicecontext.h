#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/actor.h"
#include "domain/audit.h"
#include "domain/contactactions.h"
#include "domain/customeruseractions.h"
#include "services/changenotifier.h"
#include "services/officesettings.h"
#include "storage/auditrepository.h"
#include "storage/bookingrepository.h"
#include "storage/contactrepository.h"
#include "storage/customerpagers.h"
#include "storage/dbexecutor.h"
#include "storage/documentrepository.h"
#include "storage/eventrepository.h"
#include "storage/facilityrepository.h"
#include "storage/faultrepository.h"
#include "storage/filestore.h"
#include "storage/invoicerepository.h"
#include "storage/jobrepository.h"
#include "storage/officerepository.h"
#include "storage/orderrepository.h"
#include "storage/staffrepository.h"
#include "storage/templaterepository.h"
#include "storage/termsrepository.h"
#include "storage/tokenrepository.h"

#include <memory>

namespace kontorist {

class ContactPager;

/// Inside one write transaction: who, when, under which operation, and the repositories.
class WriteScope
{
public:
    WriteScope(DbConnection& connection, const Actor& actor, QDateTime now, QString opId);

    DbConnection& connection;
    const Actor& actor;
    const QDateTime now;
    const QString opId;
    ContactRepository contacts;
    TokenRepository tokens;
    JobRepository jobs;
    TermsRepository terms;
    OfficeRepository office;
    CustomerRepository customers;
    CustomerUserRepository users;
    TemplateRepository templates;
    FacilityRepository facilities;
    OrderRepository orders;
    DocumentRepository documents;
    FaultRepository faults;
    StaffRepository staff;
    EventRepository events;
    BookingRepository bookings;
    InvoiceRepository invoices;

    /// The log line of this operation; with the first one the operation itself is recorded.
    [[nodiscard]] Result<void> audit(const AuditEntry& entry);
    /// The same in another's name: what the system did on the way.
    [[nodiscard]] Result<void> auditAs(const Actor& who, const AuditEntry& entry);
    /// Denied "missing-right" where the acting staff member lacks it; others are not asked.
    [[nodiscard]] Result<void> demandRight(Right right) const;

private:
    AuditRepository m_audit;
    bool m_recorded = false;
};

/// What all services share: the threads of the database, the clock, who is signed in.
class ServiceContext
{
public:
    ServiceContext(DbProfile profile, std::shared_ptr<const SqlDialect> dialect,
        std::shared_ptr<const Clock> clock, QString fileStoreFolder);
    ~ServiceContext();
    ServiceContext(const ServiceContext&) = delete;
    ServiceContext& operator=(const ServiceContext&) = delete;

    [[nodiscard]] DbExecutor& executor() { return *m_executor; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] std::shared_ptr<const Clock> clockPointer() const { return m_clock; }
    [[nodiscard]] const FileStore& files() const { return m_files; }
    [[nodiscard]] ChangeNotifier& changes() { return m_changes; }
    [[nodiscard]] const DbProfile& profile() const { return m_profile; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] bool isWritable() const { return !m_profile.readOnly; }
    [[nodiscard]] bool isDemo() const { return m_demo; }
    void setSignedIn(Actor actor, bool demo);
    void setDemo() { m_demo = true; }

    /// One write transaction in the write thread as `actor`; `work`: Result<T>(WriteScope&). The
    /// operation id is made once, before the first try.
    /// `after`: void(DbConnection&, const Result<T>&), in the write thread behind the commit.
    template <class Work, class After>
    [[nodiscard]] auto writeThen(Actor actor, Work work, After after)
        -> QFuture<decltype(work(std::declval<WriteScope&>()))>
    {
        using Outcome = decltype(work(std::declval<WriteScope&>()));
        return m_executor->run(DbLane::Write,
            [clock = m_clock, actor = std::move(actor), opId = newOperationId(),
                readOnly = m_profile.readOnly, work = std::move(work),
                after = std::move(after)](DbConnection& connection) mutable -> Outcome {
                if (readOnly) {
                    return failure(ErrorCode::ReadOnly, QStringLiteral("read-only"));
                }
                auto outcome = connection.transaction([&]() -> Outcome {
                    WriteScope scope(connection, actor, clock->now(), opId);
                    return work(scope);
                });
                if (outcome) {
                    after(connection, outcome);
                }
                return outcome;
            });
    }

    template <class Work>
    [[nodiscard]] auto write(Actor actor, Work work)
    {
        return writeThen(std::move(actor), std::move(work), [](DbConnection&, const auto&) {});
    }

    template <class Work>
    [[nodiscard]] auto write(Work work)
    {
        return write(m_actor, std::move(work));
    }

    /// One write transaction, and after the commit what changed is told.
    template <class Work>
    [[nodiscard]] auto writeAndTell(
        Actor actor, Work work, std::function<void(ChangeNotifier&)> tell)
    {
        using Outcome = decltype(work(std::declval<WriteScope&>()));
        return write(std::move(actor), std::move(work))
            .then([this, tell = std::move(tell)](Outcome outcome) {
                if (outcome) {
                    dataChanged();
                    notify(tell);
                }
                return outcome;
            });
    }

    template <class Work>
    [[nodiscard]] auto writeAndTell(Work work, std::function<void(ChangeNotifier&)> tell)
    {
        return writeAndTell(m_actor, std::move(work), std::move(tell));
    }

    /// `job`: Result<T>(DbConnection&), in the thread for what is looked at now.
    template <class Job>
    [[nodiscard]] auto read(Job job)
    {
        return m_executor->run(DbLane::Read, std::move(job));
    }

    /// Ends the threads: waiting jobs are cancelled, a running write is finished.
    void stop();

    /// After a commit: what was remembered about positions and counts no longer holds.
    void dataChanged();
    /// The same, and the window reloads this contact.
    void contactChanged(ContactId id);
    [[nodiscard]] std::shared_ptr<ContactPager> pager() const { return m_pager; }
    [[nodiscard]] std::shared_ptr<CustomerPager> customerPager() const { return m_customerPager; }
    [[nodiscard]] std::shared_ptr<CustomerUserPager> customerUserPager() const
    {
        return m_customerUserPager;
    }
    [[nodiscard]] std::shared_ptr<BookingPager> bookingPager() const { return m_bookingPager; }

    /// Runs `emitChange` in the notifier's thread.
    void notify(std::function<void(ChangeNotifier&)> emitChange);

    /// Asks once a second whether another program wrote; says so through the notifier.
    void startWatching();

private:
    [[nodiscard]] static QString newOperationId();

    DbProfile m_profile;
    std::shared_ptr<const Clock> m_clock;
    FileStore m_files;
    Actor m_actor;
    bool m_demo = false;
    // Shared with jobs that still run
    std::shared_ptr<ContactPager> m_pager;
    std::shared_ptr<CustomerPager> m_customerPager = std::make_shared<CustomerPager>();
    std::shared_ptr<CustomerUserPager> m_customerUserPager = std::make_shared<CustomerUserPager>();
    std::shared_ptr<BookingPager> m_bookingPager = std::make_shared<BookingPager>();
    ChangeNotifier m_changes;
    std::unique_ptr<class ChangeWatcher> m_watcher;
    std::unique_ptr<DbExecutor> m_executor;
};

/// Denied "missing-right" where `actor` is staff and lacks it; others are not asked.
[[nodiscard]] Result<void> demandRight(const Actor& actor, Right right);

/// Settings of the office with their defaults.
[[nodiscard]] Result<OfficeSettings> loadOfficeSettings(DbConnection& connection);

/// The facts that judge() needs, for a contact as it is now.
[[nodiscard]] Result<ContactFacts> contactFacts(
    DbConnection& connection, const Contact& contact, const Actor& actor, bool writable);

/// The verdict as an error: Denied with the right's name, or Refused with the reason word and args
/// {action id, status, number of blocking jobs}.
[[nodiscard]] Result<void> demandAllowed(ContactAction action, const ContactFacts& facts);

/// An already answered future, for refusals that need no thread.
template <class T>
[[nodiscard]] QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Those values that differ, of both: what the log tells of an edit.
[[nodiscard]] std::pair<QJsonObject, QJsonObject> difference(
    const QJsonObject& before, const QJsonObject& after);

} // namespace kontorist
