#include "services/workspace.h"

#include "services/accessservice.h"
#include "services/accountservice.h"
#include "services/archiveservice.h"
#include "services/auditservice.h"
#include "services/bookingservice.h"
#include "services/contactservice.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "services/customerusersteps.h"
#include "services/databaselocation.h"
#include "services/databaseservice.h"
#include "services/documentservice.h"
#include "services/eventservice.h"
#include "services/facilityservice.h"
#include "services/faultservice.h"
#include "services/guestbookingservice.h"
#include "services/invitationservice.h"
#include "services/invoiceservice.h"
#include "services/jobservice.h"
#include "services/linkservice.h"
#include "services/orderservice.h"
#include "services/permissiontemplateservice.h"
#include "services/servicecontext.h"
#include "services/staffservice.h"
#include "services/termsservice.h"
#include "storage/databasefile.h"
#include "storage/schemamigrator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <sodium.h>

#include <thread>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    DbProfile profile;
    Actor actor;
    bool demo = false;
};

/// The operating-system user is the staff member of a local file.
QString operatingSystemUser()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).simplified();
        if (!name.isEmpty()) {
            return name.left(100);
        }
    }
    return u"staff"_s;
}

QString fileStoreOf(const QString& databasePath)
{
    return databasePath % u".files"_s;
}

Result<SchemaState> bringUpToDate(
    DbConnection& connection, const OpenRequest& request, const QDateTime& now)
{
    SchemaMigrator migrator(connection);
    KONTORIST_ASSIGN(const SchemaState state, migrator.inspect());
    if (state.version >= SchemaMigrator::currentVersion()) {
        return state;
    }
    // Without any table: new, or its making was interrupted before the first one.
    if (state.version == 0 && !request.create) {
        return failure(ErrorCode::Unavailable, u"no-schema"_s, u"database"_s);
    }
    if (state.version > 0 && !request.migrate) {
        return failure(ErrorCode::Refused, u"schema-too-old"_s, u"database"_s,
            {QString::number(state.version)});
    }
    if (connection.profile().readOnly) {
        return failure(ErrorCode::ReadOnly, u"read-only"_s, u"database"_s);
    }
    if (state.version > 0) {
        const QString copy = connection.profile().path
            % u".before-schema-%1"_s.arg(SchemaMigrator::currentVersion());
        if (!QFileInfo::exists(copy)) {
            KONTORIST_TRY(OfficeRepository(connection).copyTo(copy));
        }
    }
    return migrator.migrate(now);
}

/// Files that a crash or a deletion left behind; an hour gives a running import time to claim its
/// own.
void removeLeftFiles(DbConnection& connection, const FileStore& files, const QDateTime& now)
{
    JobRepository jobs(connection);
    const auto keys = jobs.removalsBefore(now.addSecs(-3600));
    if (!keys) {
        return;
    }
    jobs.removeStored(files, *keys);
}

/// Invitations that ran out while nobody looked. Nothing is written where there are none.
Result<void> expireInvitations(DbConnection& connection, const Actor& actor, const QDateTime& now)
{
    KONTORIST_ASSIGN(
        const auto late, CustomerUserRepository(connection).withoutValidInvitation(now));
    if (late.empty()) {
        return {};
    }
    return connection.transaction([&]() -> Result<void> {
        WriteScope scope(
            connection, actor, now, QUuid::createUuid().toString(QUuid::WithoutBraces));
        KONTORIST_TRY(usersteps::expireInvitations(scope));
        return {};
    });
}

/// Only an unknown login is written; who opens the file again leaves it untouched.
Result<Actor> signIn(DbConnection& connection, const QString& login, const QDateTime& now)
{
    KONTORIST_ASSIGN(const bool known, OfficeRepository(connection).knowsStaff(login));
    if (known) {
        return OfficeRepository(connection).signIn(login, login, now);
    }
    return connection.transaction(
        [&] { return OfficeRepository(connection).signIn(login, login, now); });
}

Result<Opened> prepare(const OpenRequest& request, const QDateTime& now)
{
    if (sodium_init() < 0) {
        return failure(internalError(u"libsodium cannot start"_s));
    }
    KONTORIST_ASSIGN(const QString path, databasePathFromUrl(request.url));
    KONTORIST_ASSIGN(const DatabaseFileFacts facts, inspectDatabaseFile(path));
    if (!facts.exists && !request.create) {
        return failure(ErrorCode::Unavailable, u"file-missing"_s, u"database"_s, {path});
    }
    Opened opened;
    opened.profile = {path, !facts.writable, !facts.writable};
    auto connection = DbConnection::open(opened.profile, sqliteDialect());
    if (!connection && connection.error().code == ErrorCode::ReadOnly) {
        opened.profile.readOnly = true;
        connection = DbConnection::open(opened.profile, sqliteDialect());
    }
    if (!connection) {
        return failure(connection.error());
    }
    if (facts.empty && !opened.profile.readOnly) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    KONTORIST_ASSIGN(const SchemaState state, bringUpToDate(**connection, request, now));
    opened.demo = state.demo;
    const QString login = operatingSystemUser();
    if (opened.profile.readOnly) {
        KONTORIST_ASSIGN(opened.actor, OfficeRepository(**connection).signIn(login, login, now));
        return opened;
    }
    KONTORIST_ASSIGN(opened.actor, signIn(**connection, login, now));
    KONTORIST_TRY(expireInvitations(**connection, opened.actor, now));
    removeLeftFiles(**connection, FileStore(fileStoreOf(path)), now);
    return opened;
}

} // namespace

struct Workspace::Parts
{
    Parts(const Opened& opened, std::shared_ptr<const Clock> clock)
        : context(
            opened.profile, sqliteDialect(), std::move(clock), fileStoreOf(opened.profile.path))
        , contacts(context)
        , invitations(context)
        , jobs(context)
        , terms(context)
        , links(context)
        , accounts(context)
        , audit(context)
        , database(context)
        , customers(context)
        , customerUsers(context)
        , permissionTemplates(context)
        , access(context)
        , facilities(context)
        , orders(context)
        , documents(context)
        , faults(context)
        , staff(context)
        , events(context)
        , bookings(context)
        , invoices(context)
        , guests(context)
        , archives(std::make_unique<ArchiveService>(context))
    {
        context.setSignedIn(opened.actor, opened.demo);
    }

    ~Parts()
    {
        // Archives first: they still write their log line; then the threads, before what they use.
        archives.reset();
        context.stop();
    }

    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    ServiceContext context;
    ContactService contacts;
    InvitationService invitations;
    JobService jobs;
    TermsService terms;
    LinkService links;
    AccountService accounts;
    AuditService audit;
    DatabaseService database;
    CustomerService customers;
    CustomerUserService customerUsers;
    PermissionTemplateService permissionTemplates;
    AccessService access;
    FacilityService facilities;
    OrderService orders;
    DocumentService documents;
    FaultService faults;
    StaffService staff;
    EventService events;
    BookingService bookings;
    InvoiceService invoices;
    GuestBookingService guests;
    std::unique_ptr<ArchiveService> archives;
};

struct WorkspaceOpener
{
    static Result<std::shared_ptr<Workspace>> make(
        const Result<Opened>& opened, const std::shared_ptr<const Clock>& clock)
    {
        if (!opened) {
            return failure(opened.error());
        }
        auto parts = std::make_unique<Workspace::Parts>(*opened, clock);
        return std::shared_ptr<Workspace>(new Workspace(std::move(parts)));
    }
};

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(
    const OpenRequest& request, const std::shared_ptr<const Clock>& clock)
{
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    auto future = promise->future();
    promise->start();
    std::thread([promise, request, now = clock->now()] {
        promise->addResult(prepare(request, now));
        promise->finish();
    }).detach();
    return future.then(QCoreApplication::instance(), [clock](const Result<Opened>& opened) {
        auto workspace = WorkspaceOpener::make(opened, clock);
        if (workspace) {
            (*workspace)->m_parts->context.startWatching();
        }
        return workspace;
    });
}

Result<std::shared_ptr<Workspace>> Workspace::openNow(
    const OpenRequest& request, const std::shared_ptr<const Clock>& clock)
{
    return WorkspaceOpener::make(prepare(request, clock->now()), clock);
}

Workspace::Workspace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Workspace::~Workspace() = default;

ContactService& Workspace::contacts()
{
    return m_parts->contacts;
}

InvitationService& Workspace::invitations()
{
    return m_parts->invitations;
}

JobService& Workspace::jobs()
{
    return m_parts->jobs;
}

TermsService& Workspace::terms()
{
    return m_parts->terms;
}

LinkService& Workspace::links()
{
    return m_parts->links;
}

AccountService& Workspace::accounts()
{
    return m_parts->accounts;
}

AuditService& Workspace::audit()
{
    return m_parts->audit;
}

DatabaseService& Workspace::database()
{
    return m_parts->database;
}

ArchiveService& Workspace::archives()
{
    return *m_parts->archives;
}

CustomerService& Workspace::customers()
{
    return m_parts->customers;
}

CustomerUserService& Workspace::customerUsers()
{
    return m_parts->customerUsers;
}

PermissionTemplateService& Workspace::permissionTemplates()
{
    return m_parts->permissionTemplates;
}

AccessService& Workspace::access()
{
    return m_parts->access;
}

FacilityService& Workspace::facilities()
{
    return m_parts->facilities;
}

OrderService& Workspace::orders()
{
    return m_parts->orders;
}

DocumentService& Workspace::documents()
{
    return m_parts->documents;
}

FaultService& Workspace::faults()
{
    return m_parts->faults;
}

StaffService& Workspace::staff()
{
    return m_parts->staff;
}

EventService& Workspace::events()
{
    return m_parts->events;
}

BookingService& Workspace::bookings()
{
    return m_parts->bookings;
}

InvoiceService& Workspace::invoices()
{
    return m_parts->invoices;
}

GuestBookingService& Workspace::guests()
{
    return m_parts->guests;
}

ChangeNotifier& Workspace::changes()
{
    return m_parts->context.changes();
}

const Actor& Workspace::actor() const
{
    return m_parts->context.actor();
}

bool Workspace::isWritable() const
{
    return m_parts->context.isWritable();
}

bool Workspace::isDemo() const
{
    return m_parts->context.isDemo();
}

QString Workspace::databasePath() const
{
    return m_parts->context.profile().path;
}

QString Workspace::fileStorePath() const
{
    return m_parts->context.files().folder();
}

const Clock& Workspace::clock() const
{
    return m_parts->context.clock();
}

} // namespace kontorist
