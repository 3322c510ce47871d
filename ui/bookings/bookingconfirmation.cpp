#include "ui/bookings/bookingconfirmation.h"

#include "ui/words/bookingwords.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct BookingConfirmationWords
{
    Q_DECLARE_TR_FUNCTIONS(BookingConfirmationWords)
};

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString creditText(const BookingActionPreview& preview)
{
    const Booking& booking = preview.booking;
    if (booking.status != BookingStatus::Approved) {
        return {};
    }
    const QString credited = BookingConfirmationWords::tr("Invoice %1 over %2 is credited.")
                                 .arg(QString::number(booking.invoice.value()),
                                     words::money(booking.sums.total(), booking.currency));
    return preview.refund > 0 ? QString(credited % u' '
               % BookingConfirmationWords::tr("%1 were paid and are to be paid back.")
                     .arg(words::money(preview.refund, booking.currency)))
                              : credited;
}

QString placeText(const BookingActionPreview& preview)
{
    const Booking& booking = preview.booking;
    return holdsPlace(booking.status) && !booking.placeNumber.isEmpty()
        ? BookingConfirmationWords::tr("Place %1 becomes free.").arg(booking.placeNumber)
        : QString();
}

QString linksText(int count)
{
    return count > 0 ? BookingConfirmationWords::tr("%Ln guest links stop working.", nullptr, count)
                     : QString();
}

} // namespace

ConfirmRequest bookingConfirmation(BookingAction action, const BookingActionPreview& preview)
{
    const Booking& booking = preview.booking;
    const QString who = words::exhibitor(booking);
    ConfirmRequest request;
    request.id = u"confirm-"_s % bookingActionRule(action).id;
    request.confirmText = words::action(action);
    request.destructive = true;
    switch (action) {
    case BookingAction::ReturnToUnprocessed:
        request.title = BookingConfirmationWords::tr("Return booking %1 of %2 to unprocessed?")
                            .arg(booking.number(), who);
        request.text = joined({creditText(preview), placeText(preview),
            BookingConfirmationWords::tr("It can be offered or approved again.")});
        break;
    case BookingAction::Cancel:
        request.title
            = BookingConfirmationWords::tr("Cancel booking %1 of %2?").arg(booking.number(), who);
        request.text = joined({creditText(preview), placeText(preview),
            BookingConfirmationWords::tr("This cannot be undone.")});
        break;
    case BookingAction::RevokeLinks:
        request.title = BookingConfirmationWords::tr("Revoke the guest links of booking %1?")
                            .arg(booking.number());
        request.text = joined({linksText(preview.openCodes),
            BookingConfirmationWords::tr("The buttons in mails that were sent open nothing any "
                                         "more. A new booking mail carries a new link.")});
        break;
    case BookingAction::Unlink:
        request.title = BookingConfirmationWords::tr("Unlink booking %1 from %2?")
                            .arg(booking.number(), booking.contactName);
        request.text = BookingConfirmationWords::tr(
            "The booking is no longer reached through the account. Where it has a correct e-mail "
            "address, booking mails open it again.");
        break;
    case BookingAction::AllowCode:
        request.title = BookingConfirmationWords::tr("Allow guest links for booking %1?")
                            .arg(booking.number());
        request.text = BookingConfirmationWords::tr(
            "The booking is from before the cut-off and was handled by hand. From now on booking "
            "mails to %1 carry a link that opens it. This is noted in the log.")
                           .arg(booking.draft.email);
        break;
    default:
        request.title = BookingConfirmationWords::tr("%1: booking %2?", "action, number")
                            .arg(words::action(action), booking.number());
        break;
    }
    return request;
}

NoticeRequest bookingRefusal(BookingAction action, const BookingActionPreview& preview)
{
    BookingFacts facts;
    facts.status = preview.booking.status;
    NoticeRequest notice;
    notice.id = u"refused-"_s % bookingActionRule(action).id;
    notice.title = BookingConfirmationWords::tr("Not possible now for booking %1")
                       .arg(preview.booking.number());
    notice.text = words::refusal(action, preview.verdict, facts);
    if (preview.verdict.reason == BookingRefusal::PlaceTaken) {
        notice.text
            = BookingConfirmationWords::tr("Place %1 is held by booking B-%2 of %3.")
                  .arg(preview.booking.placeNumber, QString::number(preview.placeHeldBy.value()),
                      preview.placeHeldByName);
    }
    return notice;
}

} // namespace kontorist
