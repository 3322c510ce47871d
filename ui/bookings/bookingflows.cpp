#include "ui/bookings/bookingflows.h"

#include "base/futures.h"
#include "services/eventservice.h"
#include "services/invoiceservice.h"
#include "ui/bookingdialogs/approvedialog.h"
#include "ui/bookingdialogs/bookingform.h"
#include "ui/bookingdialogs/linkbookingdialog.h"
#include "ui/bookingdialogs/offerdialog.h"
#include "ui/bookingdialogs/paymentdialog.h"
#include "ui/bookings/bookingconfirmation.h"
#include "ui/contacts/conflictnotice.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/mail/sendactivationdialog.h"
#include "ui/mail/sentbar.h"
#include "ui/words/bookingwords.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

using Action = BookingAction;

QString doneText(BookingAction action, const Booking& booking)
{
    const QString number = booking.number();
    switch (action) {
    case Action::RecordAccepted:
        return BookingFlows::tr("Booking %1 is Accepted now.").arg(number);
    case Action::RecordDeclined:
        return BookingFlows::tr("Booking %1 is Declined now.").arg(number);
    case Action::Approve:
        return BookingFlows::tr("Booking %1 is Approved; invoice %2 is issued.")
            .arg(number, QString::number(booking.invoice.value()));
    case Action::ReturnToUnprocessed:
        return BookingFlows::tr("Booking %1 is Unprocessed again.").arg(number);
    case Action::Cancel:
        return BookingFlows::tr("Booking %1 is Cancelled.").arg(number);
    case Action::RevokeLinks:
        return BookingFlows::tr("The guest links of booking %1 no longer work.").arg(number);
    case Action::Link:
        return BookingFlows::tr("Booking %1 is linked to %2.").arg(number, booking.contactName);
    case Action::Unlink:
        return BookingFlows::tr("Booking %1 is not linked any more.").arg(number);
    case Action::AllowCode:
        return BookingFlows::tr("Booking mails of %1 carry a guest link now.").arg(number);
    case Action::MarkBounced:
        return BookingFlows::tr("Booking %1 is handled by phone and post now.").arg(number);
    case Action::ClearBounced:
        return BookingFlows::tr("Mail to the address of booking %1 is possible again.").arg(number);
    default:
        return {};
    }
}

/// What the mail review shows of a mail about a booking.
PreparedInvitation asReviewed(const PreparedBookingMail& mail)
{
    PreparedInvitation shown;
    shown.purpose = TokenPurpose::GuestBooking;
    shown.rowVersion = mail.rowVersion;
    shown.contactName = mail.exhibitor;
    shown.language = mail.language;
    shown.link = mail.link;
    shown.expiresAt = mail.carriesCode ? mail.expiresAt : QDateTime();
    shown.message = mail.message;
    shown.declinedBefore = mail.asksFirst;
    shown.leadsNowhere = mail.leadsNowhere;
    shown.bookingMail = std::make_shared<const PreparedBookingMail>(mail);
    return shown;
}

} // namespace

BookingFlows::BookingFlows(const FlowContext& context, SentBar& bar, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_bar(bar)
{
}

void BookingFlows::add(EventId event)
{
    auto* form = new BookingForm(m_context, event, m_context.window);
    m_form = form;
    connect(form, &BookingForm::saved, this, [this](const Booking& booking) {
        emit message({FlowMessage::Kind::Done,
            tr("Booking %1 of %2 is added.").arg(booking.number(), words::exhibitor(booking)), {},
            {}});
        emit bookingAdded(booking.id);
    });
    form->open();
}

void BookingFlows::edit(BookingId id)
{
    whenDone(m_context.workspace->bookings().details(id), this,
        [this, id](const Result<BookingDetails>& details) {
            if (!details) {
                tellFault(details.error(), id);
                return;
            }
            auto* form = new BookingForm(m_context, details->booking, m_context.window);
            m_form = form;
            connect(form, &BookingForm::saved, this, [this](const Booking& booking) {
                emit message({FlowMessage::Kind::Done,
                    tr("Booking %1 is saved.").arg(booking.number()), {}, {}});
            });
            form->open();
        });
}

void BookingFlows::start(BookingAction action, BookingId id)
{
    switch (action) {
    case Action::Edit:
        return edit(id);
    case Action::Approve:
        return approve(id);
    case Action::SendOffer:
        return offer(id);
    case Action::SendMail:
        return sendMail(id);
    case Action::SendInvoice:
        withPreview(action, id, [this](const BookingActionPreview& preview) {
            emit sendInvoiceRequested(preview.booking.invoice);
        });
        return;
    case Action::RegisterPayment:
        return pay(id);
    case Action::Link:
        return link(id);
    case Action::RecordAccepted:
    case Action::RecordDeclined:
    case Action::ReturnToUnprocessed:
    case Action::Cancel:
    case Action::RevokeLinks:
    case Action::Unlink:
    case Action::AllowCode:
    case Action::MarkBounced:
    case Action::ClearBounced:
        return transition(action, id);
    case Action::Accept:
    case Action::Decline:
    case Action::CancelByGuest:
    case Action::ViewInvoice:
    case Action::PayInvoice:
        return; // done by the guest or the exhibitor
    }
}

void BookingFlows::withPreview(
    BookingAction action, BookingId id, const std::function<void(const BookingActionPreview&)>& go)
{
    whenDone(m_context.workspace->bookings().preview(action, id), this,
        [this, action, id, go](const Result<BookingActionPreview>& preview) {
            if (!preview) {
                tellFault(preview.error(), id);
            } else if (!preview->verdict.allowed()) {
                m_context.ui.prompt.notify(
                    m_context.window, bookingRefusal(action, *preview), [](bool) {});
            } else {
                go(*preview);
            }
        });
}

void BookingFlows::transition(BookingAction action, BookingId id)
{
    withPreview(action, id, [this, action](const BookingActionPreview& preview) {
        if (bookingActionRule(action).confirmation == BookingConfirmation::None) {
            perform(action, preview.booking);
            return;
        }
        m_context.ui.prompt.confirm(m_context.window, bookingConfirmation(action, preview),
            [this, action, seen = preview.booking](const ConfirmAnswer& answer) {
                if (answer.confirmed) {
                    perform(action, seen);
                }
            });
    });
}

void BookingFlows::perform(BookingAction action, const Booking& seen)
{
    whenDone(m_context.workspace->bookings().perform(action, seen.id, seen.rowVersion), this,
        [this, action, id = seen.id](const Result<Booking>& booking) {
            if (!booking) {
                tellFault(booking.error(), id);
                return;
            }
            emit message({FlowMessage::Kind::Done, doneText(action, *booking), {}, {}});
        });
}

void BookingFlows::approve(BookingId id)
{
    withPreview(Action::Approve, id, [this](const BookingActionPreview& preview) {
        auto* dialog = new ApproveDialog(preview, m_context.ui.theme, m_context.window);
        connect(dialog, &ApproveDialog::approved, this,
            [this, seen = preview.booking] { perform(Action::Approve, seen); });
        dialog->open();
    });
}

void BookingFlows::offer(BookingId id)
{
    withPreview(Action::SendOffer, id, [this, id](const BookingActionPreview& preview) {
        whenDone(m_context.workspace->bookings().proposeReplyBy(id), this,
            [this, id, booking = preview.booking](const Result<QDate>& proposed) {
                if (!proposed) {
                    tellFault(proposed.error(), id);
                    return;
                }
                whenDone(m_context.workspace->events().load(booking.event), this,
                    [this, id, booking, proposed = *proposed](const Result<Event>& event) {
                        if (!event) {
                            tellFault(event.error(), id);
                            return;
                        }
                        auto* dialog = new OfferDialog(booking, proposed,
                            !event->draft.organiserEmail.isEmpty(), m_context.ui.theme,
                            m_context.window);
                        connect(dialog, &OfferDialog::chosen, this,
                            [this, id](const QDate& replyBy, MailRecipient to) {
                                review(words::action(Action::SendOffer),
                                    [workspace = m_context.workspace, id, replyBy, to](
                                        const QString& language) {
                                        return workspace->bookings().prepareMail(
                                            id, BookingMailKind::Offer, replyBy, to, language);
                                    });
                            });
                        dialog->open();
                    });
            });
    });
}

void BookingFlows::sendMail(BookingId id)
{
    withPreview(Action::SendMail, id, [this, id](const BookingActionPreview& preview) {
        const bool invoiced = preview.booking.status == BookingStatus::Approved;
        const auto kind = invoiced ? BookingMailKind::Invoice : BookingMailKind::Booking;
        review(words::action(Action::SendMail),
            [workspace = m_context.workspace, id, kind](const QString& language) {
                return workspace->bookings().prepareMail(
                    id, kind, {}, MailRecipient::Exhibitor, language);
            });
    });
}

void BookingFlows::review(const QString& title, const Prepare& prepare)
{
    SendActivationCalls calls;
    calls.prepare = [prepare](const QString& language) {
        return prepare(language).then(
            [](const Result<PreparedBookingMail>& prepared) -> Result<PreparedInvitation> {
                if (!prepared) {
                    return failure(prepared.error());
                }
                return asReviewed(*prepared);
            });
    };
    calls.handOff = [workspace = m_context.workspace](
                        const PreparedInvitation& reviewed, MailChannel channel) {
        PreparedBookingMail leaving = *reviewed.bookingMail;
        leaving.message = reviewed.message;
        return workspace->bookings()
            .handOff(leaving, channel)
            .then([](const Result<HandedOffBookingMail>& handed) -> Result<HandedOffInvitation> {
                if (!handed) {
                    return failure(handed.error());
                }
                return HandedOffInvitation {handed->message, handed->token, {}, handed->exhibitor,
                    handed->expiresAt, TokenPurpose::GuestBooking, handed->booking};
            });
    };
    calls.now = [workspace = m_context.workspace] { return workspace->clock().now(); };
    auto* dialog = new SendActivationDialog(
        calls, m_context.ui.mail, m_context.ui.prompt, m_context.window, title);
    connect(dialog, &SendActivationDialog::handedOff, &m_bar, &SentBar::add);
    dialog->open();
}

void BookingFlows::pay(BookingId id)
{
    withPreview(Action::RegisterPayment, id, [this, id](const BookingActionPreview& preview) {
        whenDone(m_context.workspace->invoices().details(preview.booking.invoice), this,
            [this, id](const Result<InvoiceDetails>& details) {
                if (!details) {
                    tellFault(details.error(), id);
                    return;
                }
                auto* dialog = new PaymentDialog(m_context, details->invoice, m_context.window);
                connect(dialog, &PaymentDialog::paid, this, [this](const InvoiceDetails& paid) {
                    const Invoice& invoice = paid.invoice;
                    emit message({FlowMessage::Kind::Done,
                        invoice.open() == 0
                            ? tr("Invoice %1 is paid.").arg(invoice.number.value())
                            : tr("The payment is registered; %1 of invoice %2 stay open.")
                                  .arg(words::money(invoice.open(), invoice.currency),
                                      QString::number(invoice.number.value())),
                        {}, {}});
                });
                dialog->open();
            });
    });
}

void BookingFlows::link(BookingId id)
{
    withPreview(Action::Link, id, [this](const BookingActionPreview& preview) {
        auto* dialog = new LinkBookingDialog(
            m_context, preview.booking, preview.openCodes, m_context.window);
        connect(dialog, &LinkBookingDialog::chosen, this,
            [this, booking = preview.booking](ContactId contact) { linkTo(booking, contact); });
        dialog->open();
    });
}

void BookingFlows::linkToKnown(const Booking& booking)
{
    linkTo(booking, booking.knownContact);
}

void BookingFlows::linkTo(const Booking& booking, ContactId contact)
{
    whenDone(m_context.workspace->bookings().link(booking.id, booking.rowVersion, contact), this,
        [this, id = booking.id](const Result<Booking>& linked) {
            if (!linked) {
                tellFault(linked.error(), id);
                return;
            }
            emit message({FlowMessage::Kind::Done, doneText(Action::Link, *linked), {}, {}});
        });
}

void BookingFlows::tellFault(const Error& error, BookingId id)
{
    if (error.code == ErrorCode::Conflict) {
        tellConflict(m_context, this, tr("Somebody changed this booking meanwhile"), u"booking"_s,
            id.value());
        return;
    }
    m_context.ui.prompt.notify(
        m_context.window, errorNotice(error, u"action-fault"_s), [](bool) {});
}

} // namespace kontorist
