#pragma once

#include <QLatin1StringView>

#include <vector>

namespace kontorist::faults {

using namespace Qt::StringLiterals;

/// What must have been decided for each line of the log. "confirm …" is a question answered with
/// yes, "button …" one that was pressed, "action …" an action of the window that was triggered.
struct LoggedAction
{
    QLatin1StringView word;
    std::vector<QLatin1StringView> decisions;
};

inline const std::vector<LoggedAction>& loggedActions()
{
    static const std::vector<LoggedAction> table {
        {"contact.add"_L1,
            {"button saveButton"_L1, "button addAndInviteButton"_L1, "confirm confirm-unsaved"_L1}},
        {"contact.edit"_L1, {"button saveButton"_L1, "confirm confirm-unsaved"_L1}},
        {"contact.activate"_L1, {"confirm confirm-activate"_L1}},
        {"contact.deactivate"_L1, {"confirm confirm-deactivate"_L1}},
        {"contact.delete-identities"_L1, {"confirm confirm-delete-identities"_L1}},
        {"contact.delete"_L1, {"confirm confirm-delete"_L1}},
        {"contact.back-up"_L1, {"button backUpButton"_L1, "confirm confirm-delete"_L1}},
        {"contact.revoke-link"_L1, {"action revoke-link"_L1}},
        {"link.revoke"_L1, {"button ledger-revoke"_L1, "button revoke-this-link"_L1}},
        {"contact.send-activation-request"_L1,
            {"in kontorist::SendActivationDialog"_L1, "menu copyLink"_L1, "menu saveDraft"_L1,
                "menu openDraft"_L1, "menu showQrCode"_L1}},
        {"contact.reset-and-reinvite"_L1, {"confirm confirm-reset-and-reinvite"_L1}},
        {"message.confirm-sent"_L1, {"button sentYes"_L1}},
        {"message.not-sent"_L1,
            {"button sentNo"_L1, "in kontorist::SendActivationDialog"_L1, "menu openDraft"_L1}},
        {"terms.upload"_L1, {"confirm confirm-upload-terms"_L1}},
        {"settings.save"_L1, {"button saveOfficeButton"_L1, "confirm confirm-unsaved"_L1}},
        {"staff.set-notifications"_L1, {"button saveButton"_L1}},
        {"customer.add"_L1, {"button saveButton"_L1, "confirm confirm-unsaved"_L1}},
        {"customer.edit"_L1, {"button saveButton"_L1, "confirm confirm-unsaved"_L1}},
        {"booking.add"_L1, {"button saveButton"_L1, "confirm confirm-unsaved"_L1}},
        {"booking.edit"_L1, {"button saveButton"_L1, "confirm confirm-unsaved"_L1}},
        {"booking.approve"_L1, {"button approveButton"_L1}},
        {"booking.register-payment"_L1, {"button saveButton"_L1}},
        {"booking.link"_L1, {"button linkButton"_L1, "button saveButton"_L1}},
        {"booking.unlink"_L1, {"confirm confirm-unlink"_L1}},
        {"booking.cancel"_L1, {"confirm confirm-cancel"_L1}},
        {"booking.return-to-unprocessed"_L1, {"confirm confirm-return-to-unprocessed"_L1}},
        {"booking.revoke-links"_L1, {"confirm confirm-revoke-links"_L1}},
        {"booking.cut-off"_L1, {"button saveInvoicesButton"_L1, "confirm confirm-unsaved"_L1}},
        {"event.add"_L1, {"button saveEventButton"_L1, "confirm confirm-unsaved"_L1}},
        {"event.edit"_L1, {"button saveEventButton"_L1, "confirm confirm-unsaved"_L1}},
        {"place.add"_L1, {"button saveButton"_L1}},
        {"place.edit"_L1, {"button saveButton"_L1}},
        {"place.remove"_L1, {"confirm confirm-remove-place"_L1}},
        {"price.add"_L1, {"button saveButton"_L1}},
        {"price.edit"_L1, {"button saveButton"_L1}},
        {"price.remove"_L1, {"confirm confirm-remove-price"_L1}},
        {"invoice.issue"_L1, {"button approveButton"_L1, "confirm confirm-reissue"_L1}},
        {"invoice.credit"_L1,
            {"confirm confirm-return-to-unprocessed"_L1, "confirm confirm-cancel"_L1,
                "confirm confirm-reissue"_L1}},
        {"invoice.export"_L1, {"button savePdfButton"_L1}},
        {"invoice.settings"_L1, {"button saveInvoicesButton"_L1, "confirm confirm-unsaved"_L1}},
        {"invoice.next-number"_L1, {"button saveInvoicesButton"_L1, "confirm confirm-unsaved"_L1}},
    };
    return table;
}

} // namespace kontorist::faults
