#pragma once

#include "base/result.h"
#include "services/bookingrequests.h"
#include "services/invoiceservice.h"

#include <QFuture>

namespace kontorist {

class ServiceContext;

/// What a guest may do through a mailed button: see the booking, accept, decline, cancel, view and
/// pay the invoice. Nothing else. Codes that do not work – unknown, expired, revoked, or of a
/// booking that is reached another way by now – all give Refused "link-not-valid". Each act is
/// logged as "Guest (mail 4711 to exhibitor)". Other refusals as BookingService.
class GuestBookingService
{
public:
    explicit GuestBookingService(ServiceContext& context);

    /// Shows, and notes the first time the link was opened; changes nothing else.
    [[nodiscard]] QFuture<Result<GuestView>> show(const QString& secret);
    /// Refused "offer-late" after the last day.
    [[nodiscard]] QFuture<Result<GuestView>> accept(const QString& secret);
    [[nodiscard]] QFuture<Result<GuestView>> decline(const QString& secret);
    /// `number` confirms it: Invalid "number-differs", field "number", unless it is the booking's.
    [[nodiscard]] QFuture<Result<GuestView>> cancel(const QString& secret, const QString& number);
    [[nodiscard]] QFuture<Result<InvoiceDetails>> invoice(const QString& secret);
    /// A payment that a payment service has confirmed. Invalid and Refused as
    /// InvoiceService::registerPayment(); `reference` is the service's.
    [[nodiscard]] QFuture<Result<GuestView>> pay(
        const QString& secret, qint64 amount, const QString& reference);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
