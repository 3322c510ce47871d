#pragma once

#include "services/bookingservice.h"
#include "ui/common/flowcontext.h"

#include <QObject>

#include <functional>

namespace kontorist {

class InvoiceOutput;
class SentBar;

/// Every action on a booking from its question to its outcome.
class BookingFlows : public QObject
{
    Q_OBJECT

public:
    /// `bar` must outlive it.
    BookingFlows(const FlowContext& context, SentBar& bar, QObject* parent);

    void add(EventId event);
    void start(BookingAction action, BookingId id);
    /// One click: to the contact that is known by its address.
    void linkToKnown(const Booking& booking);
    /// The form that is open with unsaved input, or null.
    [[nodiscard]] QWidget* openForm() const { return m_form.data(); }
    /// Tells why a call failed; for a conflict also who changed what.
    void tellFault(const Error& error, BookingId id);

signals:
    void message(const kontorist::FlowMessage& message);
    void bookingAdded(kontorist::BookingId id);
    void sendInvoiceRequested(kontorist::InvoiceNumber number);

private:
    using Prepare = std::function<QFuture<Result<PreparedBookingMail>>(const QString& language)>;

    void withPreview(BookingAction action, BookingId id,
        const std::function<void(const BookingActionPreview&)>& go);
    void transition(BookingAction action, BookingId id);
    void perform(BookingAction action, const Booking& seen);
    void edit(BookingId id);
    void approve(BookingId id);
    void offer(BookingId id);
    void sendMail(BookingId id);
    void review(const QString& title, const Prepare& prepare);
    void pay(BookingId id);
    void link(BookingId id);
    void linkTo(const Booking& booking, ContactId contact);

    FlowContext m_context;
    SentBar& m_bar;
    QPointer<QWidget> m_form;
};

} // namespace kontorist
