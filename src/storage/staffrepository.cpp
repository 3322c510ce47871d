#include "storage/staffrepository.h"

#include "storage/rows.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString selectStaff()
{
    return u"SELECT id, login, name, rights, email, phone, channel, all_faults, created_at"
           " FROM staff"_s;
}

StaffMember staffFrom(const SqlStatement& row)
{
    StaffMember member;
    member.id = StaffId(row.number(0));
    member.login = row.text(1);
    member.name = row.text(2);
    member.rights = rightsFromText(row.text(3)).value_or(Rights());
    member.notifications = {row.text(4), row.text(5),
        notificationChannelFromName(row.text(6)).value_or(NotificationChannel::Email),
        row.number(7) != 0};
    member.createdAt = row.time(8);
    return member;
}

} // namespace

StaffRepository::StaffRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<StaffMember> StaffRepository::load(StaffId id)
{
    return readOne<StaffMember>(m_connection, selectStaff() % u" WHERE id = ?"_s, {id.value()},
        staffFrom, u"staff-not-found"_s);
}

Result<std::vector<StaffMember>> StaffRepository::list()
{
    return readRows<StaffMember>(
        m_connection, selectStaff() % u" ORDER BY login, id"_s, {}, staffFrom);
}

Result<StaffId> StaffRepository::insert(
    const QString& login, const QString& name, Rights rights, const QDateTime& now)
{
    KONTORIST_ASSIGN(const QVariant known,
        m_connection.scalar(u"SELECT count(*) FROM staff WHERE login = ?"_s, {login}));
    if (known.toInt() > 0) {
        return failure(ErrorCode::Invalid, u"login-taken"_s, u"login"_s, {login});
    }
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO staff (login, name, rights, created_at) VALUES (?, ?, ?, ?)"_s,
            {login, name, toDbText(rightsToText(rights)), toDbTime(now)}));
    return StaffId(id);
}

Result<void> StaffRepository::setRights(StaffId id, Rights rights)
{
    return exactlyOne(m_connection.run(u"UPDATE staff SET rights = ? WHERE id = ?"_s,
        {toDbText(rightsToText(rights)), id.value()}));
}

Result<void> StaffRepository::setNotifications(StaffId id, const NotificationSettings& settings)
{
    return exactlyOne(m_connection.run(
        u"UPDATE staff SET email = ?, phone = ?, channel = ?, all_faults = ? WHERE id = ?"_s,
        {toDbText(settings.email), toDbText(settings.phone),
            notificationChannelName(settings.channel), settings.allFaults ? 1 : 0, id.value()}));
}

} // namespace kontorist
