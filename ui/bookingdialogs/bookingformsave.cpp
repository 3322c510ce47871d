#include "base/futures.h"
#include "services/bookingservice.h"
#include "ui/bookingdialogs/bookingform.h"
#include "ui/dialogs/userprompt.h"
#include "ui/words/words.h"

namespace kontorist {

using namespace Qt::StringLiterals;

void BookingForm::save()
{
    const BookingDraft after = typed().draft;
    const bool reissues = m_booking && m_booking->status == BookingStatus::Approved
        && (after.discount != m_before.discount || after.address != m_before.address);
    if (!reissues) {
        write();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-reissue"_s;
    request.title = tr("Credit invoice %1 and issue a new one?").arg(m_booking->invoice.value());
    request.text
        = tr("An issued invoice never changes. A credit note takes it back as a whole, and "
             "a new invoice is issued with what you typed. Send the exhibitor both.");
    request.confirmText = tr("Credit and issue again");
    m_context.ui.prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            write();
        }
    });
}

void BookingForm::write()
{
    setSaving(true);
    auto& bookings = m_context.workspace->bookings();
    whenDone(
        m_booking ? bookings.edit(m_booking->id, m_before, typed().draft) : bookings.add(typed()),
        this, [this](const Result<Booking>& result) { onSaved(result); });
}

void BookingForm::onSaved(const Result<Booking>& result)
{
    setSaving(false);
    if (result) {
        setWindowModified(false);
        emit saved(*result, !m_booking);
        accept();
    } else if (result.error().code == ErrorCode::Conflict && m_booking) {
        onConflict(result.error().args);
    } else {
        showFailure(result.error());
    }
}

/// A colleague saved meanwhile: whose version counts is for a person to say, field by field of
/// those that both changed.
void BookingForm::onConflict(const QStringList& fields)
{
    setSaving(true);
    whenDone(m_context.workspace->bookings().details(m_booking->id), this,
        [this, fields](const Result<BookingDetails>& stored) {
            setSaving(false);
            if (!stored) {
                showFailure(stored.error());
                return;
            }
            const Booking& theirs = stored->booking;
            QStringList names;
            for (const QString& field : fields) {
                names << words::field(field);
            }
            ConfirmRequest request;
            request.id = u"confirm-overwrite"_s;
            request.title
                = tr("A colleague changed booking %1 while you were editing.").arg(theirs.number());
            request.text
                = tr("Changed meanwhile: %1. Nothing of yours was saved. Save your version "
                     "of these over it?")
                      .arg(names.isEmpty() ? tr("the status") : names.join(u", "_s));
            request.confirmText = tr("Save my version");
            request.destructive = true;
            m_context.ui.prompt.confirm(
                this, request, [this, fields, theirs](const ConfirmAnswer& answer) {
                    if (answer.confirmed) {
                        // Only these: what else they changed is theirs.
                        for (const QString& field : fields) {
                            takeField(m_before, field, theirs.draft);
                        }
                        m_booking = theirs;
                        save();
                    }
                });
        });
}

} // namespace kontorist
