#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace kontorist {

/// A database id that cannot be mixed up with the id of another kind. 0 means "none".
template <class Tag>
class StrongId
{
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
    friend size_t qHash(StrongId id, size_t seed = 0) noexcept
    {
        return std::hash<qint64> {}(id.m_value) ^ seed;
    }

private:
    qint64 m_value = 0;
};

using ContactId = StrongId<struct ContactTag>;
using JobId = StrongId<struct JobTag>;
using JobFileId = StrongId<struct JobFileTag>;
using TokenId = StrongId<struct TokenTag>;
using MessageId = StrongId<struct MessageTag>;
using TermsId = StrongId<struct TermsTag>;
using StaffId = StrongId<struct StaffTag>;
using CustomerId = StrongId<struct CustomerTag>;
using CustomerUserId = StrongId<struct CustomerUserTag>;
using TemplateId = StrongId<struct TemplateTag>;
using FacilityId = StrongId<struct FacilityTag>;
using ServiceObjectId = StrongId<struct ServiceObjectTag>;
using OrderId = StrongId<struct OrderTag>;
using CommentId = StrongId<struct CommentTag>;
using DocumentId = StrongId<struct DocumentTag>;
using FaultId = StrongId<struct FaultTag>;
using NoticeId = StrongId<struct NoticeTag>;
using EventId = StrongId<struct EventTag>;
using PriceItemId = StrongId<struct PriceItemTag>;
using PlaceId = StrongId<struct PlaceTag>;
using BookingId = StrongId<struct BookingTag>;
using InvoiceNumber = StrongId<struct InvoiceNumberTag>; ///< runs without gaps
using PaymentId = StrongId<struct PaymentTag>;

} // namespace kontorist
