#pragma once

#include "base/result.h"
#include "domain/staff.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

/// The office's people, their rights, how they hear of news, and the outbox of that news.
class StaffService
{
public:
    explicit StaffService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<std::vector<StaffMember>>> list(); ///< by login
    /// ADMINISTER. Invalid, field "login": "required", "login-taken".
    [[nodiscard]] QFuture<Result<StaffMember>> add(
        const QString& login, const QString& name, Rights rights);
    /// ADMINISTER. Refused "last-administrator" where nobody with ADMINISTER would be left. In
    /// force at that person's next sign-in.
    [[nodiscard]] QFuture<Result<StaffMember>> setRights(StaffId id, Rights rights);
    /// One's own, or anybody's with ADMINISTER. Invalid, field "email" or "phone", where the chosen
    /// channel has no address.
    [[nodiscard]] QFuture<Result<StaffMember>> setNotifications(
        StaffId id, const NotificationSettings& settings);

    [[nodiscard]] QFuture<Result<std::vector<Notice>>> waitingNotices(int limit = 200);
    /// Who was told of this paper ("fault" or "order"), waiting or sent; oldest first.
    [[nodiscard]] QFuture<Result<std::vector<Notice>>> noticesAbout(
        const QString& subjectKind, qint64 subjectId);
    /// For a sender, behind its success. Refused "sent-already".
    [[nodiscard]] QFuture<Result<void>> markSent(NoticeId id);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
