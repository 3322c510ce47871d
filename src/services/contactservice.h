#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/contact.h"
#include "domain/contactactions.h"
#include "domain/contactquery.h"
#include "domain/job.h"

#include <QFuture>
#include <QMap>

#include <memory>
#include <optional>
#include <vector>

namespace kontorist {

class ServiceContext;
class ContactPager;

/// A contact as the detail pane and `contacts show` need it: read in one transaction.
struct ContactDetails
{
    Contact contact;
    ContactFacts facts; ///< for judge(); rights are those of the acting staff member
    QMap<JobStatus, int> jobCounts; ///< only statuses that occur
    int linkCount = 0;
};

/// Consequences of an action in numbers, for the confirmation.
struct ActionPreview
{
    ActionVerdict verdict;
    Contact contact; ///< with the row version that perform() must be given
    QMap<JobStatus, int> jobsDeleted;
    std::vector<Job> blockingJobs; ///< at most 20
    int blockingJobCount = 0;
    int openLinks = 0; ///< links that die
    int credentials = 0; ///< logins that are removed or blocked
    qint64 storedBytes = 0; ///< size of the job files involved
};

/// Everything about contacts. All calls return at once; the work is done in the database threads.
/// Errors common to all: Unavailable, Busy, Full, ReadOnly, Cancelled, Internal.
class ContactService
{
public:
    explicit ContactService(ServiceContext& context);
    ~ContactService();

    /// Rows [first, first + count) of the query's order. Shorter at the end.
    [[nodiscard]] QFuture<Result<std::vector<Contact>>> rows(
        const ContactQuery& query, qint64 first, int count, const CancelToken& cancel = {});
    /// Rows after `after` in the query's order (keyset), from the start where it has no keys.
    /// For scripts that page; gives the cursor of the last row through cursorOf().
    [[nodiscard]] QFuture<Result<std::vector<Contact>>> rowsAfter(const ContactQuery& query,
        const RowCursor& after, int count, const CancelToken& cancel = {});
    [[nodiscard]] static RowCursor cursorOf(const ContactQuery& query, const Contact& contact);
    /// Exact number of matching contacts, never an estimate.
    [[nodiscard]] QFuture<Result<qint64>> count(
        const ContactQuery& query, const CancelToken& cancel = {});
    /// Exact numbers per status, without the query's own status filter.
    [[nodiscard]] QFuture<Result<QMap<ContactStatus, qint64>>> countByStatus(
        const ContactQuery& query, const CancelToken& cancel = {});
    /// Row index of a contact in the query's order. NotFound where it does not match.
    [[nodiscard]] QFuture<Result<qint64>> position(
        const ContactQuery& query, ContactId id, const CancelToken& cancel = {});
    /// Up to `limit` company names that contain `part` (folded), most used first.
    [[nodiscard]] QFuture<Result<QStringList>> companies(
        const QString& part, int limit, const CancelToken& cancel = {});

    [[nodiscard]] QFuture<Result<ContactDetails>> details(ContactId id);
    /// Those of `ids` that still exist, in that order.
    [[nodiscard]] QFuture<Result<std::vector<Contact>>> byIds(std::vector<ContactId> ids);
    /// The contact that has this address, or an invalid id. For the form while typing.
    [[nodiscard]] QFuture<Result<ContactId>> ownerOfEmail(const QString& email);

    /// Adds a contact; nothing is mailed (CON-04). Errors: Invalid with field; Invalid
    /// "email-taken", field "email".
    [[nodiscard]] QFuture<Result<Contact>> add(const ContactDraft& draft);
    /// Saves changed fields where `before` (as the form opened) and the row still agree in them;
    /// other fields changed by somebody else meanwhile are kept. Conflict, args = field names,
    /// where the same field was changed by both. A changed e-mail revokes open links and clears the
    /// flag.
    [[nodiscard]] QFuture<Result<Contact>> edit(
        ContactId id, const ContactDraft& before, const ContactDraft& after);

    /// What `action` would do now; never an error because it is refused: see verdict.
    [[nodiscard]] QFuture<Result<ActionPreview>> preview(ContactAction action, ContactId id);

    /// Activate, Deactivate, DeleteIdentities, DeleteContact, RevokeLink. `rowVersion` is that of
    /// the row the user saw (0 = whatever is there). Refused with the reason word; Conflict where
    /// the row changed; Denied where the right is missing. For DeleteContact the returned contact
    /// is the row as it was.
    [[nodiscard]] QFuture<Result<Contact>> perform(
        ContactAction action, ContactId id, qint64 rowVersion);

private:
    [[nodiscard]] QFuture<Result<Contact>> remove(ContactId id, qint64 rowVersion);

    ServiceContext& m_context;
    std::shared_ptr<ContactPager> m_pager;
    std::optional<ContactQuery> m_anchorQuery; ///< whose every 200th row is being found
    CancelToken m_anchorCancel;
};

} // namespace kontorist
