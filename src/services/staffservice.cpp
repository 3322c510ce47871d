#include "services/staffservice.h"

#include "domain/emailaddress.h"
#include "services/customerpapers.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

AuditEntry entry(const QString& action, const StaffMember& member, const QJsonObject& before = {},
    const QJsonObject& after = {})
{
    return {action, u"staff"_s, member.id.value(), member.name, before, after};
}

Result<StaffMember> addMember(
    WriteScope& scope, const QString& rawLogin, const QString& rawName, Rights rights)
{
    KONTORIST_TRY(scope.demandRight(Right::Administer));
    KONTORIST_ASSIGN(const QString login, papers::checkedLine(rawLogin, u"login"_s, 100, true));
    KONTORIST_ASSIGN(const QString name, papers::checkedLine(rawName, u"name"_s, 200, true));
    KONTORIST_ASSIGN(const StaffId id, scope.staff.insert(login, name, rights, scope.now));
    KONTORIST_ASSIGN(StaffMember member, scope.staff.load(id));
    KONTORIST_TRY(scope.audit(entry(
        u"staff.add"_s, member, {}, {{u"login"_s, login}, {u"rights"_s, rightsToText(rights)}})));
    return member;
}

Result<StaffMember> storeRights(WriteScope& scope, StaffId id, Rights rights)
{
    KONTORIST_TRY(scope.demandRight(Right::Administer));
    KONTORIST_ASSIGN(const StaffMember before, scope.staff.load(id));
    KONTORIST_ASSIGN(const auto everybody, scope.staff.list());
    bool administered = rights.testFlag(Right::Administer);
    for (const StaffMember& member : everybody) {
        administered
            = administered || (member.id != id && member.rights.testFlag(Right::Administer));
    }
    if (!administered) {
        return failure(ErrorCode::Refused, u"last-administrator"_s);
    }
    KONTORIST_TRY(scope.staff.setRights(id, rights));
    KONTORIST_ASSIGN(StaffMember after, scope.staff.load(id));
    KONTORIST_TRY(scope.audit(
        entry(u"staff.set-rights"_s, after, {{u"rights"_s, rightsToText(before.rights)}},
            {{u"rights"_s, rightsToText(after.rights)}})));
    return after;
}

/// A number as people write it: digits, blanks, hyphens, brackets, a leading plus.
bool looksLikePhone(const QString& phone)
{
    int digits = 0;
    for (qsizetype i = 0; i < phone.size(); ++i) {
        const QChar c = phone.at(i);
        digits += c.isDigit() ? 1 : 0;
        if (!c.isDigit() && !u" -()/"_s.contains(c) && !(c == u'+' && i == 0)) {
            return false;
        }
    }
    return digits >= 4 && phone.size() <= 40;
}

Result<NotificationSettings> checkedSettings(const NotificationSettings& raw)
{
    NotificationSettings settings = raw;
    settings.email = raw.email.trimmed();
    settings.phone = raw.phone.simplified();
    if (!settings.email.isEmpty()) {
        KONTORIST_TRY(EmailAddress::parse(settings.email));
    }
    if (!settings.phone.isEmpty() && !looksLikePhone(settings.phone)) {
        return failure(ErrorCode::Invalid, u"not-a-phone-number"_s, u"phone"_s);
    }
    if (settings.recipient().isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s,
            settings.channel == NotificationChannel::Sms ? u"phone"_s : u"email"_s);
    }
    return settings;
}

Result<StaffMember> storeNotifications(
    WriteScope& scope, StaffId id, const NotificationSettings& raw)
{
    if (scope.actor.staff != id) {
        KONTORIST_TRY(scope.demandRight(Right::Administer));
    }
    KONTORIST_TRY(scope.staff.load(id));
    KONTORIST_ASSIGN(const NotificationSettings settings, checkedSettings(raw));
    KONTORIST_TRY(scope.staff.setNotifications(id, settings));
    KONTORIST_ASSIGN(StaffMember after, scope.staff.load(id));
    KONTORIST_TRY(scope.audit(entry(u"staff.set-notifications"_s, after, {},
        {{u"channel"_s, notificationChannelName(settings.channel)},
            {u"all_faults"_s, settings.allFaults}})));
    return after;
}

void staffChanged(ChangeNotifier& changes)
{
    emit changes.staffChanged();
}

} // namespace

StaffService::StaffService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<StaffMember>>> StaffService::list()
{
    return m_context.read(
        [](DbConnection& connection) { return StaffRepository(connection).list(); });
}

QFuture<Result<StaffMember>> StaffService::add(
    const QString& login, const QString& name, Rights rights)
{
    return m_context.writeAndTell(
        [login, name, rights](WriteScope& scope) { return addMember(scope, login, name, rights); },
        staffChanged);
}

QFuture<Result<StaffMember>> StaffService::setRights(StaffId id, Rights rights)
{
    return m_context.writeAndTell(
        [id, rights](WriteScope& scope) { return storeRights(scope, id, rights); }, staffChanged);
}

QFuture<Result<StaffMember>> StaffService::setNotifications(
    StaffId id, const NotificationSettings& settings)
{
    return m_context.writeAndTell(
        [id, settings](WriteScope& scope) { return storeNotifications(scope, id, settings); },
        staffChanged);
}

QFuture<Result<std::vector<Notice>>> StaffService::waitingNotices(int limit)
{
    return m_context.read([limit](DbConnection& connection) {
        return FaultRepository(connection).waitingNotices(limit);
    });
}

QFuture<Result<std::vector<Notice>>> StaffService::noticesAbout(
    const QString& subjectKind, qint64 subjectId)
{
    return m_context.read([subjectKind, subjectId](DbConnection& connection) {
        return FaultRepository(connection).noticesAbout(subjectKind, subjectId);
    });
}

QFuture<Result<void>> StaffService::markSent(NoticeId id)
{
    return m_context.write([id](WriteScope& scope) -> Result<void> {
        KONTORIST_ASSIGN(const bool marked, scope.faults.markSent(id, scope.now));
        if (!marked) {
            return failure(ErrorCode::Refused, u"sent-already"_s);
        }
        return scope.audit({u"notice.sent"_s, u"notice"_s, id.value(), {}, {}, {}});
    });
}

} // namespace kontorist
