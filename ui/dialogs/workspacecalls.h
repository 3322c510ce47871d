#pragma once

#include "services/archiveservice.h"
#include "services/bookingservice.h"
#include "services/contactservice.h"
#include "services/customerservice.h"
#include "services/databaseservice.h"
#include "services/invoiceservice.h"
#include "services/staffservice.h"
#include "services/termsservice.h"
#include "services/workspace.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/brandedlinkdialog.h"
#include "ui/dialogs/contactformdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/staffdialog.h"
#include "ui/dialogs/termsdialog.h"

namespace kontorist {

/// The dialogs' functions, bound to an open database. Inline, so that only a program that has one
/// links the services.

[[nodiscard]] inline ContactFormCalls contactFormCalls(const std::shared_ptr<Workspace>& workspace)
{
    constexpr int companiesOffered = 8;
    return {
        .ownerOfEmail
        = [workspace](const QString& email) { return workspace->contacts().ownerOfEmail(email); },
        .companies =
            [workspace](const QString& part) {
                return workspace->contacts().companies(part, companiesOffered);
            },
        .add = [workspace](const ContactDraft& draft) { return workspace->contacts().add(draft); },
        .edit
        = [workspace](ContactId id, const ContactDraft& before,
              const ContactDraft& after) { return workspace->contacts().edit(id, before, after); },
        .reload =
            [workspace](ContactId id) {
                return workspace->contacts().details(id).then(
                    [](const Result<ContactDetails>& details) -> Result<Contact> {
                        if (!details) {
                            return failure(details.error());
                        }
                        return details->contact;
                    });
            },
    };
}

[[nodiscard]] inline BackupCalls backupCalls(const std::shared_ptr<Workspace>& workspace)
{
    return {.plan = [workspace](const ArchiveRequest& request) {
        return workspace->archives().plan(request);
    }};
}

[[nodiscard]] inline bool mayAdminister(const Workspace& workspace)
{
    return workspace.isWritable() && workspace.actor().rights.testFlag(Right::Administer);
}

[[nodiscard]] inline TermsCalls termsCalls(const std::shared_ptr<Workspace>& workspace)
{
    return {
        .history = [workspace] { return workspace->terms().history(); },
        .acceptedCount = [workspace] { return workspace->terms().acceptedCount(); },
        .upload = [workspace](const QString& path,
                      const QString& label) { return workspace->terms().upload(path, label); },
        .mayUpload = mayAdminister(*workspace),
    };
}

[[nodiscard]] inline InvoiceSettingsCalls invoiceSettingsCalls(
    const std::shared_ptr<Workspace>& workspace)
{
    return {
        .load = [workspace] { return workspace->invoices().settings(); },
        .save =
            [workspace](const InvoiceSettings& settings) {
                return workspace->invoices().saveSettings(settings);
            },
        .issued = [workspace] { return workspace->invoices().count({}); },
        .nextNumber = [workspace] { return workspace->invoices().nextNumber(); },
        .setNextNumber
        = [workspace](qint64 number) { return workspace->invoices().setNextNumber(number); },
        .cutOff = [workspace] { return workspace->bookings().cutOff(); },
        .setCutOff
        = [workspace](const QDateTime& moment) { return workspace->bookings().setCutOff(moment); },
        .mayEdit = mayAdminister(*workspace),
    };
}

[[nodiscard]] inline OfficeSettingsCalls officeSettingsCalls(
    const std::shared_ptr<Workspace>& workspace)
{
    return {
        .load = [workspace] { return workspace->database().settings(); },
        .save =
            [workspace](const OfficeSettings& settings) {
                return workspace->database().saveSettings(settings);
            },
        .mayEdit = mayAdminister(*workspace),
        .setLoginMode
        = [workspace](LoginMode mode) { return workspace->customers().setLoginMode(mode); },
        .invoices = invoiceSettingsCalls(workspace),
    };
}

[[nodiscard]] inline StaffCalls staffCalls(const std::shared_ptr<Workspace>& workspace)
{
    return {
        .list = [workspace] { return workspace->staff().list(); },
        .setNotifications =
            [workspace](StaffId id, const NotificationSettings& settings) {
                return workspace->staff().setNotifications(id, settings);
            },
        .self = workspace->actor().staff,
        .writable = workspace->isWritable(),
        .mayEditOthers = mayAdminister(*workspace),
    };
}

[[nodiscard]] inline BrandedLinkCalls brandedLinkCalls(const std::shared_ptr<Workspace>& workspace)
{
    return {
        .settings = [workspace] { return workspace->database().settings(); },
        .link =
            [workspace](const QString& companyName) {
                return workspace->customers().brandedLoginLink(companyName);
            },
    };
}

} // namespace kontorist
