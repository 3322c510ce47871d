#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace kontorist {

enum class OrderKind { Shop, Service, Work };
enum class CommentVisibility { Internal, Customer };

inline constexpr std::array allOrderKinds {OrderKind::Shop, OrderKind::Service, OrderKind::Work};

[[nodiscard]] QString orderKindName(OrderKind kind); ///< "SHOP", "SERVICE", "WORK"
[[nodiscard]] std::optional<OrderKind> orderKindFromName(QStringView name);
[[nodiscard]] QString commentVisibilityName(CommentVisibility visibility); ///< "INTERNAL" …
[[nodiscard]] std::optional<CommentVisibility> commentVisibilityFromName(QStringView name);

/// Who did something, as it was then: stays when the user is removed. Where the person itself was
/// deleted, the name and an e-mail login are gone and `erased` is set; a number login stays.
struct PersonReference
{
    QString login;
    QString name;
    bool erased = false;
    /// "10927781-1 Kari Olsen": the reference on the order, which may go to other systems.
    [[nodiscard]] QString text() const;
    friend bool operator==(const PersonReference&, const PersonReference&) = default;
};

struct Order
{
    OrderId id;
    CustomerId customer;
    QString number; ///< unique
    OrderKind kind = OrderKind::Shop;
    QString title;
    FacilityId facility; ///< none: not assigned to a facility
    ServiceObjectId object;
    CustomerUserId placedBy; ///< none: by staff, or the user is gone
    PersonReference reference;
    StaffId technician;
    QDateTime createdAt; ///< UTC
    qint64 rowVersion = 0;
    // For the table; not stored here.
    QString customerName;
    QString facilityName;
    QString objectName;
    QString technicianName;
};

struct Comment
{
    CommentId id;
    OrderId order;
    StaffId staff; ///< where staff wrote it
    CustomerUserId user; ///< where a customer user wrote it
    PersonReference author;
    QString body;
    CommentVisibility visibility = CommentVisibility::Internal;
    CommentId replyTo;
    QDateTime createdAt;
};

inline constexpr int maxCommentLength = 10'000;

} // namespace kontorist
