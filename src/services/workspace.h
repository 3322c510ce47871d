#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/actor.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace kontorist {

class AccessService;
class AccountService;
class ArchiveService;
class AuditService;
class BookingService;
class ChangeNotifier;
class ContactService;
class CustomerService;
class CustomerUserService;
class DatabaseService;
class DocumentService;
class EventService;
class FacilityService;
class FaultService;
class GuestBookingService;
class InvitationService;
class InvoiceService;
class JobService;
class LinkService;
class OrderService;
class PermissionTemplateService;
class ServiceContext;
class StaffService;
class TermsService;

struct OpenRequest
{
    QString url; ///< a path, or sqlite:///abs/path.db
    bool create = false; ///< make the file where it is missing, and the schema where it is empty
    bool migrate = true; ///< bring an older schema up to date (a copy of the file is kept)
};

/// An open database with everything that can be done in it. One per window; calls may come from
/// the GUI thread only, their results arrive there through QFuture::then(context, …).
class Workspace
{
public:
    /// Opens in a worker thread. Errors: Corrupt (not a database, damaged, foreign), SchemaTooNew,
    /// Unavailable (missing, no permission), Busy (locked), ReadOnly (cannot be migrated),
    /// Refused "network-share", Invalid "url".
    [[nodiscard]] static QFuture<Result<std::shared_ptr<Workspace>>> open(
        const OpenRequest& request, const std::shared_ptr<const Clock>& clock);
    /// The same, waiting: for the command line and tests.
    [[nodiscard]] static Result<std::shared_ptr<Workspace>> openNow(
        const OpenRequest& request, const std::shared_ptr<const Clock>& clock);

    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] ContactService& contacts();
    [[nodiscard]] InvitationService& invitations();
    [[nodiscard]] JobService& jobs();
    [[nodiscard]] TermsService& terms();
    [[nodiscard]] LinkService& links();
    [[nodiscard]] AccountService& accounts();
    [[nodiscard]] AuditService& audit();
    [[nodiscard]] DatabaseService& database();
    [[nodiscard]] ArchiveService& archives();
    [[nodiscard]] CustomerService& customers();
    [[nodiscard]] CustomerUserService& customerUsers();
    [[nodiscard]] PermissionTemplateService& permissionTemplates();
    [[nodiscard]] AccessService& access();
    [[nodiscard]] FacilityService& facilities();
    [[nodiscard]] OrderService& orders();
    [[nodiscard]] DocumentService& documents();
    [[nodiscard]] FaultService& faults();
    [[nodiscard]] StaffService& staff();
    [[nodiscard]] EventService& events();
    [[nodiscard]] BookingService& bookings();
    [[nodiscard]] InvoiceService& invoices();
    [[nodiscard]] GuestBookingService& guests();
    [[nodiscard]] ChangeNotifier& changes();

    [[nodiscard]] const Actor& actor() const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QString fileStorePath() const;
    [[nodiscard]] const Clock& clock() const;

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
    friend struct WorkspaceOpener;
};

} // namespace kontorist
