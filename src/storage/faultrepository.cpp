#include "storage/faultrepository.h"

#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString selectFaults()
{
    return u"SELECT f.id, f.customer_id, f.facility_id, f.object_id, f.reported_by,"
           " f.reference_login, f.reference_name, f.reference_erased, f.status, f.title,"
           " f.description, f.assigned_to, f.work_order_id, f.created_at, f.read_at, f.row_version,"
           " k.name, p.name, s.name, t.name, o.number"
           " FROM fault_report f JOIN customer k ON k.id = f.customer_id"
           " LEFT JOIN facility p ON p.id = f.facility_id"
           " LEFT JOIN service_object s ON s.id = f.object_id"
           " LEFT JOIN staff t ON t.id = f.assigned_to"
           " LEFT JOIN customer_order o ON o.id = f.work_order_id"_s;
}

Result<FaultReport> faultFrom(const SqlStatement& row)
{
    const auto status = faultStatusFromName(row.text(8));
    if (!status) {
        return failure(ErrorCode::Corrupt, u"illegal-status"_s);
    }
    FaultReport fault;
    fault.id = FaultId(row.number(0));
    fault.customer = CustomerId(row.number(1));
    fault.facility = FacilityId(row.number(2));
    fault.object = ServiceObjectId(row.number(3));
    fault.reportedBy = CustomerUserId(row.number(4));
    fault.reference = {row.text(5), row.text(6), row.number(7) != 0};
    fault.status = *status;
    fault.title = row.text(9);
    fault.description = row.text(10);
    fault.assignedTo = StaffId(row.number(11));
    fault.workOrder = OrderId(row.number(12));
    fault.createdAt = row.time(13);
    fault.readAt = row.time(14);
    fault.rowVersion = row.number(15);
    fault.customerName = row.text(16);
    fault.facilityName = row.text(17);
    fault.objectName = row.text(18);
    fault.assignedToName = row.text(19);
    fault.workOrderNumber = row.text(20);
    return fault;
}

QString selectNotices()
{
    return u"SELECT n.id, n.staff_id, n.channel, n.recipient, n.template, n.subject_kind,"
           " n.subject_id, n.customer_id, n.created_at, n.sent_at, t.name"
           " FROM notice n JOIN staff t ON t.id = n.staff_id"_s;
}

Notice noticeFrom(const SqlStatement& row)
{
    Notice notice;
    notice.id = NoticeId(row.number(0));
    notice.staff = StaffId(row.number(1));
    notice.channel = notificationChannelFromName(row.text(2)).value_or(NotificationChannel::Email);
    notice.recipient = row.text(3);
    notice.templateName = row.text(4);
    notice.subjectKind = row.text(5);
    notice.subjectId = row.number(6);
    notice.customer = CustomerId(row.number(7));
    notice.createdAt = row.time(8);
    notice.sentAt = row.time(9);
    notice.staffName = row.text(10);
    return notice;
}

} // namespace

FaultRepository::FaultRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<FaultReport> FaultRepository::load(FaultId id)
{
    return readOne<FaultReport>(m_connection, selectFaults() % u" WHERE f.id = ?"_s, {id.value()},
        faultFrom, u"fault-not-found"_s);
}

Result<std::vector<FaultReport>> FaultRepository::list(const FaultFilter& filter)
{
    QStringList conditions {u"1 = 1"_s};
    QVariantList binds;
    if (filter.customer.isValid()) {
        conditions << u"f.customer_id = ?"_s;
        binds << filter.customer.value();
    }
    if (!filter.statuses.empty()) {
        conditions << QString(u"f.status IN ("_s % placeholders(filter.statuses.size()) % u')');
        for (const auto status : filter.statuses) {
            binds << faultStatusName(status);
        }
    }
    if (filter.unreadOnly) {
        conditions << u"f.read_at = 0"_s;
    }
    if (filter.shown) {
        conditions << shownIn(u"f.facility_id"_s, *filter.shown, binds);
    }
    if (filter.before.isValid()) {
        conditions
            << u"(f.created_at, f.id) < (SELECT created_at, id FROM fault_report WHERE id = ?)"_s;
        binds << filter.before.value();
    }
    binds << filter.limit;
    return readRows<FaultReport>(m_connection,
        selectFaults() % u" WHERE "_s % conditions.join(u" AND "_s)
            % u" ORDER BY f.created_at DESC, f.id DESC LIMIT ?"_s,
        binds, faultFrom);
}

Result<qint64> FaultRepository::unreadCount()
{
    KONTORIST_ASSIGN(const QVariant count,
        m_connection.scalar(
            u"SELECT count(*) FROM fault_report WHERE read_at = 0 AND status = 'NEW'"_s));
    return count.toLongLong();
}

Result<FaultId> FaultRepository::insert(
    const FaultReport& fault, ContactId person, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO fault_report (customer_id, facility_id, object_id, reported_by,"
            " reported_contact, reference_login, reference_name, title, description, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {fault.customer.value(), toDbId(fault.facility), toDbId(fault.object),
                toDbId(fault.reportedBy), toDbId(person), toDbText(fault.reference.login),
                toDbText(fault.reference.name), fault.title, toDbText(fault.description),
                toDbTime(now)}));
    return FaultId(id);
}

Result<void> FaultRepository::claim(FaultId id, FaultStatus status, qint64 rowVersion)
{
    return exactlyOne(m_connection.run(u"UPDATE fault_report SET row_version = row_version + 1"
                                       " WHERE id = ? AND status = ? AND row_version = ?"_s,
        {id.value(), faultStatusName(status), rowVersion}));
}

Result<void> FaultRepository::setRead(FaultId id, const QDateTime& at)
{
    KONTORIST_TRY(
        m_connection.run(u"UPDATE fault_report SET read_at = ? WHERE id = ? AND read_at = 0"_s,
            {toDbTime(at), id.value()}));
    return {};
}

Result<void> FaultRepository::setStatus(
    FaultId id, FaultStatus status, StaffId assignedTo, OrderId workOrder)
{
    return exactlyOne(m_connection.run(
        u"UPDATE fault_report SET status = ?, assigned_to = ?, work_order_id = ? WHERE id = ?"_s,
        {faultStatusName(status), toDbId(assignedTo), toDbId(workOrder), id.value()}));
}

Result<void> FaultRepository::insertNotice(const Notice& notice, const QDateTime& now)
{
    KONTORIST_TRY(m_connection.insert(
        u"INSERT INTO notice (staff_id, channel, recipient, template, subject_kind, subject_id,"
        " customer_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {notice.staff.value(), notificationChannelName(notice.channel), notice.recipient,
            notice.templateName, notice.subjectKind, notice.subjectId, notice.customer.value(),
            toDbTime(now)}));
    return {};
}

Result<std::vector<Notice>> FaultRepository::waitingNotices(int limit)
{
    return readRows<Notice>(m_connection,
        selectNotices() % u" WHERE n.sent_at = 0 ORDER BY n.created_at, n.id LIMIT ?"_s, {limit},
        noticeFrom);
}

Result<std::vector<Notice>> FaultRepository::noticesAbout(
    const QString& subjectKind, qint64 subjectId)
{
    return readRows<Notice>(m_connection,
        selectNotices()
            % u" WHERE n.subject_kind = ? AND n.subject_id = ? ORDER BY n.created_at, n.id"_s,
        {subjectKind, subjectId}, noticeFrom);
}

Result<bool> FaultRepository::markSent(NoticeId id, const QDateTime& at)
{
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(u"UPDATE notice SET sent_at = ? WHERE id = ? AND sent_at = 0"_s,
            {toDbTime(at), id.value()}));
    return changed == 1;
}

} // namespace kontorist
