#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString status(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Unregistered:
        return Words::tr("Unregistered", "status of a contact");
    case ContactStatus::NotActive:
        return Words::tr("Not active", "status of a contact");
    case ContactStatus::Active:
        return Words::tr("Active", "status of a contact");
    case ContactStatus::Deactivated:
        return Words::tr("Deactivated", "status of a contact");
    }
    return {};
}

QString jobStatus(JobStatus status)
{
    switch (status) {
    case JobStatus::Incoming:
        return Words::tr("Incoming", "status of a job");
    case JobStatus::New:
        return Words::tr("New", "status of a job");
    case JobStatus::Accepted:
        return Words::tr("Accepted", "status of a job");
    case JobStatus::ApprovalPending:
        return Words::tr("Approval pending", "status of a job");
    case JobStatus::Approved:
        return Words::tr("Approved", "status of a job");
    case JobStatus::Prepress:
        return Words::tr("Prepress", "status of a job");
    case JobStatus::Production:
        return Words::tr("Production", "status of a job");
    case JobStatus::Postpress:
        return Words::tr("Postpress", "status of a job");
    case JobStatus::Completed:
        return Words::tr("Completed", "status of a job");
    }
    return {};
}

QString jobFileKind(JobFileKind kind)
{
    switch (kind) {
    case JobFileKind::InputPdf:
        return Words::tr("Input PDF");
    case JobFileKind::PdlJson:
        return Words::tr("Job editor changes");
    case JobFileKind::Support:
        return Words::tr("Support file");
    }
    return {};
}

QString column(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return Words::tr("Contact name");
    case ContactColumn::Email:
        return Words::tr("E-mail address");
    case ContactColumn::Status:
        return Words::tr("Status");
    case ContactColumn::Company:
        return Words::tr("Company");
    case ContactColumn::Terms:
        return Words::tr("Service terms");
    case ContactColumn::Invited:
        return Words::tr("Invited");
    case ContactColumn::Created:
        return Words::tr("Created");
    }
    return {};
}

QString language(const QString& code)
{
    if (code == u"en"_s) {
        return Words::tr("English");
    }
    if (code == u"sv"_s) {
        return Words::tr("Swedish");
    }
    if (code == u"nb"_s) {
        return Words::tr("Norwegian Bokmål");
    }
    if (code == u"fr"_s) {
        return Words::tr("French");
    }
    return Words::tr("Unknown language (%1)").arg(code);
}

QString tokenPurpose(TokenPurpose purpose)
{
    switch (purpose) {
    case TokenPurpose::Activation:
        return Words::tr("Activation request");
    case TokenPurpose::Confirmation:
        return Words::tr("Confirmation of a registration");
    case TokenPurpose::SetPassword:
        return Words::tr("Set a password");
    case TokenPurpose::Invitation:
        return Words::tr("Invitation of a customer user");
    case TokenPurpose::GuestBooking:
        return Words::tr("Booking as a guest");
    }
    return {};
}

QString tokenState(TokenState state)
{
    switch (state) {
    case TokenState::Used:
        return Words::tr("Used", "state of a link");
    case TokenState::Revoked:
        return Words::tr("Revoked", "state of a link");
    case TokenState::Superseded:
        return Words::tr("Replaced by a newer link", "state of a link");
    case TokenState::Expired:
        return Words::tr("Expired", "state of a link");
    case TokenState::Valid:
        return Words::tr("Valid", "state of a link");
    }
    return {};
}

QString action(ContactAction action)
{
    switch (action) {
    case ContactAction::SendActivationRequest:
        return Words::tr("Send activation request");
    case ContactAction::RegisterThroughLink:
        return Words::tr("Register through a link");
    case ContactAction::SelfRegister:
        return Words::tr("Register without a link");
    case ContactAction::ConfirmRegistration:
        return Words::tr("Confirm registration");
    case ContactAction::Activate:
        return Words::tr("Activate contact");
    case ContactAction::Deactivate:
        return Words::tr("Deactivate contact");
    case ContactAction::DeleteIdentities:
        return Words::tr("Delete identities");
    case ContactAction::DeleteContact:
        return Words::tr("Delete contact");
    case ContactAction::BackUpUserData:
        return Words::tr("Back up user data");
    case ContactAction::Edit:
        return Words::tr("Edit contact");
    case ContactAction::RevokeLink:
        return Words::tr("Revoke link");
    case ContactAction::ResetAndReinvite:
        return Words::tr("Reset and re-invite");
    }
    return {};
}

QString field(const QString& field)
{
    static const struct
    {
        QLatin1StringView code;
        const char* text;
    } fields[] = {
        {"name"_L1, QT_TRANSLATE_NOOP("Words", "Contact name")},
        {"email"_L1, QT_TRANSLATE_NOOP("Words", "E-mail address")},
        {"phone"_L1, QT_TRANSLATE_NOOP("Words", "Phone")},
        {"company"_L1, QT_TRANSLATE_NOOP("Words", "Company")},
        {"language"_L1, QT_TRANSLATE_NOOP("Words", "Language")},
        {"folder"_L1, QT_TRANSLATE_NOOP("Words", "Folder")},
        {"file"_L1, QT_TRANSLATE_NOOP("Words", "File")},
        {"fileName"_L1, QT_TRANSLATE_NOOP("Words", "File name")},
        {"label"_L1, QT_TRANSLATE_NOOP("Words", "Label")},
        {"password"_L1, QT_TRANSLATE_NOOP("Words", "Password")},
        {"url"_L1, QT_TRANSLATE_NOOP("Words", "Address of the database")},
        {"officeName"_L1, QT_TRANSLATE_NOOP("Words", "Office name")},
        {"portalBaseUrl"_L1, QT_TRANSLATE_NOOP("Words", "Portal address")},
        {"activationLife"_L1, QT_TRANSLATE_NOOP("Words", "Life of an activation link")},
        {"confirmationLife"_L1, QT_TRANSLATE_NOOP("Words", "Life of a confirmation link")},
        {"invitationLife"_L1, QT_TRANSLATE_NOOP("Words", "Life of an invitation")},
        {"setPasswordLife"_L1, QT_TRANSLATE_NOOP("Words", "Life of a link to set a password")},
        {"brandingBaseUrl"_L1, QT_TRANSLATE_NOOP("Words", "Address of the branded login")},
        {"companyName"_L1, QT_TRANSLATE_NOOP("Words", "Company name")},
        {"number"_L1, QT_TRANSLATE_NOOP("Words", "Job number")},
        {"status"_L1, QT_TRANSLATE_NOOP("Words", "Status")},
        // Of orders and fault reports
        {"orderNumber"_L1, QT_TRANSLATE_NOOP("Words", "Order number")},
        {"title"_L1, QT_TRANSLATE_NOOP("Words", "Title")},
        {"description"_L1, QT_TRANSLATE_NOOP("Words", "Description")},
        {"comment"_L1, QT_TRANSLATE_NOOP("Words", "Comment")},
        {"customer"_L1, QT_TRANSLATE_NOOP("Words", "Customer")},
        {"facility"_L1, QT_TRANSLATE_NOOP("Words", "Facility")},
        {"object"_L1, QT_TRANSLATE_NOOP("Words", "Service object")},
        {"placedBy"_L1, QT_TRANSLATE_NOOP("Words", "Placed by")},
        {"technician"_L1, QT_TRANSLATE_NOOP("Words", "Technician")},
        // Of bookings, events and invoices
        {"exhibitor"_L1, QT_TRANSLATE_NOOP("Words", "Exhibitor")},
        {"address"_L1, QT_TRANSLATE_NOOP("Words", "Address")},
        {"orgNumber"_L1, QT_TRANSLATE_NOOP("Words", "Organisation number")},
        {"vatNumber"_L1, QT_TRANSLATE_NOOP("Words", "VAT number")},
        {"reference"_L1, QT_TRANSLATE_NOOP("Words", "Reference")},
        {"note"_L1, QT_TRANSLATE_NOOP("Words", "Note")},
        {"place"_L1, QT_TRANSLATE_NOOP("Words", "Place")},
        {"extras"_L1, QT_TRANSLATE_NOOP("Words", "Extras")},
        {"discount"_L1, QT_TRANSLATE_NOOP("Words", "Discount")},
        {"event"_L1, QT_TRANSLATE_NOOP("Words", "Event")},
        {"createdAt"_L1, QT_TRANSLATE_NOOP("Words", "Created")},
        {"replyBy"_L1, QT_TRANSLATE_NOOP("Words", "Reply by")},
        {"startsOn"_L1, QT_TRANSLATE_NOOP("Words", "First day")},
        {"endsOn"_L1, QT_TRANSLATE_NOOP("Words", "Last day")},
        {"bookBy"_L1, QT_TRANSLATE_NOOP("Words", "Last day to book")},
        {"timeZone"_L1, QT_TRANSLATE_NOOP("Words", "Time zone")},
        {"currency"_L1, QT_TRANSLATE_NOOP("Words", "Currency")},
        {"capacity"_L1, QT_TRANSLATE_NOOP("Words", "Capacity")},
        {"organiserEmail"_L1, QT_TRANSLATE_NOOP("Words", "E-mail address of the organiser")},
        {"unitPrice"_L1, QT_TRANSLATE_NOOP("Words", "Price")},
        {"vatRate"_L1, QT_TRANSLATE_NOOP("Words", "VAT rate")},
        {"amount"_L1, QT_TRANSLATE_NOOP("Words", "Amount")},
        {"paidOn"_L1, QT_TRANSLATE_NOOP("Words", "Paid on")},
        {"daysToPay"_L1, QT_TRANSLATE_NOOP("Words", "Days to pay")},
        {"iban"_L1, QT_TRANSLATE_NOOP("Words", "IBAN")},
        {"bic"_L1, QT_TRANSLATE_NOOP("Words", "BIC")},
        {"bankgiro"_L1, QT_TRANSLATE_NOOP("Words", "Bankgiro")},
        {"swish"_L1, QT_TRANSLATE_NOOP("Words", "Swish number")},
        {"cutOff"_L1, QT_TRANSLATE_NOOP("Words", "Cut-off")},
        // Of the activity log
        {"channel"_L1, QT_TRANSLATE_NOOP("Words", "Way")},
        {"valid_until"_L1, QT_TRANSLATE_NOOP("Words", "Valid until")},
        {"jobs"_L1, QT_TRANSLATE_NOOP("Words", "Jobs")},
        {"entries"_L1, QT_TRANSLATE_NOOP("Words", "Files")},
        {"missing"_L1, QT_TRANSLATE_NOOP("Words", "Missing files")},
        {"emptied"_L1, QT_TRANSLATE_NOOP("Words", "Acceptances that ended")},
        {"sha256"_L1, QT_TRANSLATE_NOOP("Words", "Checksum (SHA-256)")},
    };
    for (const auto& known : fields) {
        if (field == known.code) {
            return Words::tr(known.text);
        }
    }
    // A line or column of a file, or a path: it is its own name.
    return field;
}

QString mailChannel(const QString& channel)
{
    static const struct
    {
        QLatin1StringView code;
        const char* text;
    } channels[] = {
        {"MAIL_PROGRAM"_L1, QT_TRANSLATE_NOOP("Words", "Mail program")},
        {"DRAFT_FILE"_L1, QT_TRANSLATE_NOOP("Words", "Draft file")},
        {"CLIPBOARD"_L1, QT_TRANSLATE_NOOP("Words", "Clipboard")},
        {"QR_CODE"_L1, QT_TRANSLATE_NOOP("Words", "QR code")},
        {"PRINTED"_L1, QT_TRANSLATE_NOOP("Words", "Command line")},
    };
    for (const auto& known : channels) {
        if (channel == known.code) {
            return Words::tr(known.text);
        }
    }
    return channel;
}

QString actorKind(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Staff:
        return Words::tr("Staff");
    case ActorKind::CustomerUser:
        return Words::tr("The person");
    case ActorKind::Guest:
        return Words::tr("Guest");
    case ActorKind::System:
        return Words::tr("System");
    case ActorKind::Api:
        return Words::tr("Another program");
    }
    return {};
}

QString right(Right right)
{
    switch (right) {
    case Right::ManageContacts:
        return Words::tr("Manage contacts");
    case Right::ManageCustomers:
        return Words::tr("Manage customers");
    case Right::EditCustomerPermissions:
        return Words::tr("Edit customer permissions");
    case Right::ManageBookings:
        return Words::tr("Manage bookings");
    case Right::ManageInvoices:
        return Words::tr("Manage invoices");
    case Right::ExportData:
        return Words::tr("Export data");
    case Right::DeleteData:
        return Words::tr("Delete data");
    case Right::Administer:
        return Words::tr("Administer");
    }
    return {};
}

QString invitedFilter(InvitedFilter filter)
{
    switch (filter) {
    case InvitedFilter::Any:
        return Words::tr("Invited or not");
    case InvitedFilter::NotInvited:
        return Words::tr("Not invited");
    case InvitedFilter::Invited:
        return Words::tr("Invited");
    case InvitedFilter::LinkValid:
        return Words::tr("Link valid");
    case InvitedFilter::LinkExpired:
        return Words::tr("Link expired");
    }
    return {};
}

QString jobCounts(const QMap<JobStatus, int>& counts)
{
    // "New" is what a clerk looks for first, "Completed" last; the order of work lies between.
    static constexpr std::array order {JobStatus::New, JobStatus::Incoming, JobStatus::Accepted,
        JobStatus::ApprovalPending, JobStatus::Approved, JobStatus::Prepress, JobStatus::Production,
        JobStatus::Postpress, JobStatus::Completed};
    QStringList parts;
    for (const auto each : order) {
        if (const int count = counts.value(each); count > 0) {
            parts << Words::tr("%1 %2", "number and status, as in “2 New”")
                         .arg(QLocale().toString(count), jobStatus(each));
        }
    }
    return parts.join(Words::tr(", ", "between the items of a list"));
}

QString alternatives(const QStringList& items)
{
    QString text = items.value(0);
    for (qsizetype i = 1; i < items.size(); ++i) {
        text = i + 1 < items.size()
            ? text % Words::tr(", ", "between the items of a list") % items[i]
            : Words::tr("%1 or %2").arg(text, items[i]);
    }
    return text;
}

} // namespace kontorist::words
