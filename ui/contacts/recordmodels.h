#pragma once

#include "domain/audit.h"
#include "domain/booking.h"
#include "domain/job.h"
#include "domain/terms.h"
#include "domain/token.h"
#include "services/accessservice.h"
#include "ui/common/recordlist.h"
#include "ui/common/rowsmodel.h"

namespace kontorist {

/// Jobs of a contact for the detail pane: number and label; status, created and files below.
class JobList : public RowsModel<Job>
{
public:
    explicit JobList(QObject* parent);
};

/// Links of a contact for the detail pane. `now` gives the time that says what has expired.
class LinkList : public RowsModel<AccessToken>
{
public:
    LinkList(const std::function<QDateTime()>& now, QObject* parent);
};

/// The accounts a person reaches as guest: the customer; account type, status and what is open
/// below.
class AccessList : public RowsModel<AccessRow>
{
public:
    explicit AccessList(QObject* parent);
};

/// Bookings of a linked person: number and event; place, status and invoice below. `today` says
/// what is overdue.
class BookingList : public RowsModel<Booking>
{
public:
    BookingList(std::function<QDate()> today, QObject* parent);
};

/// Log lines of a contact for the detail pane.
class ActivityList : public RowsModel<AuditEvent>
{
public:
    explicit ActivityList(QObject* parent);
};

/// The link ledger.
class LinksModel : public RowsModel<AccessToken>
{
public:
    LinksModel(const std::function<QDateTime()>& now, QObject* parent);
};

/// The whole log: when, who, what, about, details.
class ActivityModel : public RowsModel<AuditEvent>
{
public:
    explicit ActivityModel(QObject* parent);
};

/// Versions of the service terms.
class TermsModel : public RowsModel<TermsDocument>
{
public:
    explicit TermsModel(QObject* parent);
};

/// What an audit line changed, in words: "Phone: 08-123 → 08-456; Company: – → Öberg AB".
[[nodiscard]] QString changesInWords(const AuditEvent& event);
/// Whom the line is about, e.g. "Åsa Öberg", "(erased)", "Service terms".
[[nodiscard]] QString subjectInWords(const AuditEvent& event);

} // namespace kontorist
