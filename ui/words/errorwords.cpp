#include "ui/words/bookingwords.h"
#include "ui/words/customerwords.h"
#include "ui/words/reasonwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Sentences that stand alone, under a field as well as in a message.
constexpr ReasonWord reasonWords[] = {
    // A contact's fields
    {"required"_L1, QT_TRANSLATE_NOOP("Words", "“%1” must not be empty.")},
    {"control-character"_L1,
        QT_TRANSLATE_NOOP("Words",
            "“%1” holds a line break or another character that cannot be seen. Remove it.")},
    {"too-long"_L1, QT_TRANSLATE_NOOP("Words", "“%1” is too long: at most %2 characters.")},
    {"unknown-language"_L1, QT_TRANSLATE_NOOP("Words", "The language “%2” is not known.")},
    {"email-empty"_L1, QT_TRANSLATE_NOOP("Words", "The e-mail address is empty.")},
    {"email-control-character"_L1,
        QT_TRANSLATE_NOOP("Words",
            "“E-mail address” holds a line break or another character that cannot be seen. Remove "
            "it.")},
    {"email-space"_L1, QT_TRANSLATE_NOOP("Words", "An e-mail address cannot contain spaces.")},
    {"email-no-at"_L1, QT_TRANSLATE_NOOP("Words", "The e-mail address has no @.")},
    {"email-two-ats"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The e-mail address has more than one @. Enter one address only.")},
    {"email-local-part"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The part before the @ is missing or has a character that is not allowed there.")},
    {"email-domain"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The part after the @ is not complete. It looks like “example.com”.")},
    {"email-too-long"_L1, QT_TRANSLATE_NOOP("Words", "The e-mail address is too long.")},
    {"email-taken"_L1, QT_TRANSLATE_NOOP("Words", "There is already a contact with this address.")},
    {"email-is-login"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The person logs in with this address, so it cannot be removed. Change it, or delete "
            "the identities first.")},
    {"email-twice-in-file"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "This e-mail address stands in the file twice with different values.")},
    {"login-taken"_L1, QT_TRANSLATE_NOOP("Words", "Somebody already logs in with this address.")},
    {"password-too-short"_L1,
        QT_TRANSLATE_NOOP("Words", "The password is too short: at least %2 characters.")},
    {"password-too-long"_L1,
        QT_TRANSLATE_NOOP("Words", "The password is too long: at most %2 characters.")},
    {"password-missing"_L1, QT_TRANSLATE_NOOP("Words", "A password is needed.")},
    {"number-taken"_L1, QT_TRANSLATE_NOOP("Words", "This number is taken already.")},
    {"label-taken"_L1, QT_TRANSLATE_NOOP("Words", "There are already terms with this label.")},
    {"not-a-web-address"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "“%1” must be a web address such as “https://portal.example.com”.")},
    {"out-of-range"_L1, QT_TRANSLATE_NOOP("Words", "“%1” is too small or too large.")},
    {"unknown-status"_L1, QT_TRANSLATE_NOOP("Words", "The status “%2” is not known.")},
    {"not-a-pdf"_L1, QT_TRANSLATE_NOOP("Words", "This file is not a PDF.")},
    {"not-a-text"_L1, QT_TRANSLATE_NOOP("Words", "“%1” is not a text.")},
    {"not-utf8"_L1, QT_TRANSLATE_NOOP("Words", "“%1” is not UTF-8 text. Save the file as UTF-8.")},
    {"not-a-time"_L1, QT_TRANSLATE_NOOP("Words", "“%2” is not a date and time.")},
    // Actions
    {"wrong-status"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The contact's status does not allow this. Somebody may have changed it meanwhile.")},
    {"no-email"_L1,
        QT_TRANSLATE_NOOP("Words", "This contact has no e-mail address. Add one first.")},
    {"not-invited"_L1, QT_TRANSLATE_NOOP("Words", "This contact has no open link.")},
    {"jobs-in-progress"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "Jobs of this contact are in progress. Finish or cancel them first.")},
    {"not-for-staff"_L1, QT_TRANSLATE_NOOP("Words", "Only the person can do this, in the portal.")},
    {"read-only"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The database can only be read at the moment. Nothing was changed.")},
    {"link-not-valid"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "This link is not valid any more. Send a new activation request.")},
    {"not-valid"_L1, QT_TRANSLATE_NOOP("Words", "This link is dead already.")},
    {"no-terms"_L1, QT_TRANSLATE_NOOP("Words", "No service terms have been uploaded yet.")},
    {"already-accepted"_L1,
        QT_TRANSLATE_NOOP("Words", "The current service terms are accepted already.")},
    {"answered-already"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "This question has been answered already, perhaps by a colleague.")},
    {"done-already"_L1, QT_TRANSLATE_NOOP("Words", "This was done already.")},
    {"contact-not-found"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The contact is not there any more. A colleague may have deleted it.")},
    {"job-not-found"_L1, QT_TRANSLATE_NOOP("Words", "The job is not there any more.")},
    {"link-not-found"_L1, QT_TRANSLATE_NOOP("Words", "The link is not there any more.")},
    {"message-not-found"_L1, QT_TRANSLATE_NOOP("Words", "The message is not there any more.")},
    {"not-in-list"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The contact is not in this list: search and filters leave it out.")},
    {"no-mail-program"_L1,
        QT_TRANSLATE_NOOP("Words",
            "No mail program is set up on this computer. Copy the message and paste it into your "
            "webmail, or save it as a draft file.")},
    {"mail-not-opened"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The mail program did not open. Copy the message and paste it into your webmail, or "
            "save it as a draft file.")},
    {"not-empty"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "Demo data can only be put into an empty database. Start a new one.")},
    // Files
    {"exists"_L1,
        QT_TRANSLATE_NOOP("Words",
            "A file with this name is there already. Choose another name, or replace it.")},
    {"target-exists"_L1,
        QT_TRANSLATE_NOOP("Words",
            "A file with this name is there already. Choose another name, or replace it.")},
    {"target-is-directory"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "A folder with this name is there already. Choose another name.")},
    {"target-not-a-file"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "What stands under this name is not a file. Choose another name.")},
    {"target-folder-missing"_L1,
        QT_TRANSLATE_NOOP("Words", "The folder is not there. Choose another one.")},
    {"target-not-writable"_L1,
        QT_TRANSLATE_NOOP("Words", "You cannot write to this folder. Choose another one.")},
    {"target-invalid"_L1,
        QT_TRANSLATE_NOOP("Words", "This is not a name for a file. Choose another one.")},
    {"target-io-error"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The file could not be written. Check the disk, or choose another folder.")},
    {"folder-missing"_L1,
        QT_TRANSLATE_NOOP("Words", "The folder is not there. Choose another one.")},
    {"folder-not-writable"_L1,
        QT_TRANSLATE_NOOP("Words", "You cannot write to this folder. Choose another one.")},
    {"store-not-writable"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The folder with the job files cannot be written to. Nothing was changed. Check its "
            "permissions.")},
    {"cannot-write"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The file could not be written. Check the disk and the permissions, or choose another "
            "folder.")},
    {"file-missing"_L1, QT_TRANSLATE_NOOP("Words", "The file is not there.")},
    {"file-unreadable"_L1,
        QT_TRANSLATE_NOOP("Words", "The file cannot be read. Check its permissions and the disk.")},
    {"file-changed"_L1,
        QT_TRANSLATE_NOOP("Words", "The file was changed outside Kontorist and is not opened.")},
    {"file-empty"_L1, QT_TRANSLATE_NOOP("Words", "The file is empty.")},
    {"file-too-large"_L1, QT_TRANSLATE_NOOP("Words", "The file is too big.")},
    {"file-too-big"_L1, QT_TRANSLATE_NOOP("Words", "The file is too big.")},
    {"is-a-folder"_L1, QT_TRANSLATE_NOOP("Words", "This is a folder. Choose a file.")},
    {"is-a-link"_L1,
        QT_TRANSLATE_NOOP("Words",
            "This is a link to another file, which is not followed. Choose the file itself.")},
    {"not-a-file"_L1, QT_TRANSLATE_NOOP("Words", "This is not a file. Choose another one.")},
    {"path-empty"_L1, QT_TRANSLATE_NOOP("Words", "Choose a file.")},
    {"path-outside"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The file lies outside the folder of the import and is not read.")},
    {"archive-open"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The archive that was just written cannot be read back. It is not kept. Check the "
            "disk.")},
    {"archive-verification"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The archive that was just written is not whole and is not kept. Check the disk, or "
            "choose another folder.")},
    {"copy-damaged"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The copy that was just written is not whole and is not kept. Check the disk, or "
            "choose another folder.")},
    {"source-open"_L1, QT_TRANSLATE_NOOP("Words", "A job file cannot be opened.")},
    {"disk-full"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The disk is full. Nothing was changed. Free some space, then try again.")},
    {"io-error"_L1,
        QT_TRANSLATE_NOOP("Words",
            "Reading or writing failed. Nothing was changed. Check the disk and the connection to "
            "it.")},
    {"json-syntax"_L1, QT_TRANSLATE_NOOP("Words", "The file is not valid JSON.")},
    {"json-no-array"_L1, QT_TRANSLATE_NOOP("Words", "The file does not hold a list of jobs.")},
    // Databases
    {"not-a-database"_L1,
        QT_TRANSLATE_NOOP("Words", "This file is not a database. It was not touched.")},
    {"foreign"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "This database belongs to another program. It was not touched.")},
    {"damaged"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The database is damaged. Nothing was changed. Restore a backup copy, or ask your "
            "administrator.")},
    {"tampered"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The database was changed behind Kontorist's back. Nothing was changed. Ask your "
            "administrator.")},
    {"network-share"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The database lies on a network drive, where it would be damaged sooner or later. Move "
            "it to a disk of this computer.")},
    {"cannot-open"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The database could not be opened. Check that you may read the file.")},
    {"no-permission"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "You are not allowed to read this file. Ask your administrator.")},
    {"no-schema"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The database is empty. Choose another file, or start a new database.")},
    {"url-empty"_L1, QT_TRANSLATE_NOOP("Words", "Choose a database.")},
    {"url-malformed"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "This is not the address of a database. Choose a database file.")},
    {"url-unknown-scheme"_L1,
        QT_TRANSLATE_NOOP("Words", "This kind of database is not known. Choose a database file.")},
    {"invalid-url"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The web address of the portal is not correct. Check it in the preferences of the "
            "office.")},
    {"password-in-url"_L1,
        QT_TRANSLATE_NOOP("Words",
            "A password does not belong in the address of a database. Leave it out; you are asked "
            "for it.")},
    {"driver-missing"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The driver for this kind of database is not installed on this computer.")},
    {"backend-not-available"_L1,
        QT_TRANSLATE_NOOP("Words", "This version cannot open this kind of database yet.")},
    {"schema-too-old"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The database was made by an older Kontorist and must be brought up to date first. A "
            "copy is kept.")},
    {"audit-head-missing"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The activity log of the database is damaged. Nothing was changed. Ask your "
            "administrator.")},
    {"locked"_L1,
        QT_TRANSLATE_NOOP("Words",
            "Another program is using the database. Nothing was changed. Try again in a moment.")},
};

/// Empty for a reason without a sentence of its own: the code has one.
QString reasonText(const Error& error)
{
    const ReasonWord* found = nullptr;
    for (const auto words :
        {bookingReasonWords(), std::span<const ReasonWord>(reasonWords), customerReasonWords()}) {
        const auto at = std::find_if(words.begin(), words.end(),
            [&](const ReasonWord& word) { return error.reason == word.reason; });
        found = at == words.end() ? found : &*at;
    }
    if (found == nullptr) {
        return {};
    }
    const QString text = Words::tr(found->text);
    const QString name = error.field.isEmpty() ? Words::tr("This field") : field(error.field);
    const QString value = error.args.value(0);
    const bool withName = text.contains(u"%1"_s);
    if (withName && text.contains(u"%2"_s)) {
        return text.arg(name, value);
    }
    return withName ? text.arg(name) : QString(text).replace(u"%2"_s, value);
}

QString deniedText(const Error& error)
{
    for (const Right each : {Right::ManageContacts, Right::ManageCustomers,
             Right::EditCustomerPermissions, Right::ManageBookings, Right::ManageInvoices,
             Right::ExportData, Right::DeleteData, Right::Administer}) {
        if (error.args.value(0) == rightName(each)) {
            return Words::tr("You need the right “%1”. Your administrator can give it to you.")
                .arg(right(each));
        }
    }
    return Words::tr("You do not have the right for this. Your administrator can give it to you.");
}

QString refusedBookingText(const Error& error, BookingStatus status)
{
    BookingFacts facts;
    facts.status = status;
    const auto action = bookingActionFromId(error.args.value(0));
    for (int i = 1; action && i < bookingRefusalCount; ++i) {
        const auto reason = static_cast<BookingRefusal>(i);
        if (error.reason != bookingRefusalName(reason)) {
            continue;
        }
        const QString holder
            = reason == BookingRefusal::PlaceTaken ? error.args.value(2) : QString();
        return holder.isEmpty()
            ? refusal(*action, {reason, Right::ManageBookings}, facts)
            : Words::tr("%1: its place is held by booking %2.").arg(words::action(*action), holder);
    }
    return {};
}

/// The sentence of an action that was refused: args are the rule's id, the status, the blocking
/// jobs.
QString refusedActionText(const Error& error)
{
    for (const FaultAction action : allFaultActions) {
        const auto status = faultStatusFromName(error.args.value(1));
        if (error.reason == u"wrong-status"_s && status
            && error.args.value(0) == faultActionName(action)) {
            return refusal(action, *status);
        }
    }
    if (const auto status = bookingStatusFromName(error.args.value(1))) {
        return refusedBookingText(error, *status);
    }
    for (const ContactActionRule& rule : contactActionRules()) {
        if (error.args.value(0) != rule.id) {
            continue;
        }
        ContactFacts facts;
        facts.status = contactStatusFromName(error.args.value(1)).value_or(facts.status);
        facts.blockingJobs = error.args.value(2).toInt();
        for (const auto reason : {RefusalReason::WrongStatus, RefusalReason::NoEmail,
                 RefusalReason::NotInvited, RefusalReason::JobsInProgress, RefusalReason::ReadOnly,
                 RefusalReason::NotForStaff, RefusalReason::OnlyClient,
                 RefusalReason::LastAdministrator, RefusalReason::UnpaidInvoice}) {
            if (error.reason == refusalReasonName(reason)) {
                return refusal(rule.action, {reason}, facts);
            }
        }
    }
    return {};
}

/// The file or folder that the error names, or nothing.
QString pathOf(const Error& error)
{
    for (const QString& text : {error.field, error.args.value(0)}) {
        if (text.contains(u'/') && !text.contains(u"://"_s)) {
            return text;
        }
    }
    return {};
}

QString invalidText(const Error& error)
{
    return error.field.isEmpty()
        ? Words::tr("What was entered is not valid. Nothing was saved.")
        : Words::tr("“%1” is not valid. Nothing was saved.").arg(field(error.field));
}

QString conflictText(const Error& error)
{
    if (error.args.isEmpty()) {
        return Words::tr(
            "A colleague changed it meanwhile. Nothing was saved. Look at it again, then repeat.");
    }
    QStringList names;
    for (const QString& each : error.args) {
        names << field(each);
    }
    return Words::tr("A colleague changed the same fields meanwhile: %1. Nothing was saved.")
        .arg(names.join(Words::tr(", ", "between the items of a list")));
}

QString codeText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Internal:
        return Words::tr(
            "This is a fault in Kontorist. Nothing was changed. The log file tells more.");
    case ErrorCode::Refused:
        return Words::tr("This is not possible now. Nothing was changed.");
    case ErrorCode::Denied:
        return deniedText(error);
    case ErrorCode::NotFound:
        return Words::tr("It is not there any more. A colleague may have deleted it.");
    case ErrorCode::Conflict:
        return conflictText(error);
    case ErrorCode::Invalid:
        return invalidText(error);
    case ErrorCode::Unavailable:
        return Words::tr(
            "The database or file cannot be reached. Nothing was lost. Try again in a moment.");
    case ErrorCode::Busy:
        return Words::tr(
            "Another program is using the database. Nothing was changed. Try again in a moment.");
    case ErrorCode::Full:
        return Words::tr("The disk is full. Nothing was changed. Free some space, then try again.");
    case ErrorCode::ReadOnly:
        return Words::tr("It cannot be written to. Nothing was changed. Check the permissions of "
                         "the file and its folder.");
    case ErrorCode::SchemaTooNew:
        return Words::tr("The database was made by a newer Kontorist. It was not touched. Install "
                         "the newer version to open it.");
    case ErrorCode::Corrupt:
        return Words::tr("It is damaged or not what it should be. Nothing was changed.");
    case ErrorCode::Cancelled:
        return Words::tr("It was stopped. Nothing half done is left behind.");
    case ErrorCode::Partly:
        return Words::tr("Some rows could not be done; the others are. The list tells why.");
    }
    return {};
}

} // namespace

QString errorTitle(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Internal:
        return Words::tr("Something went wrong in Kontorist");
    case ErrorCode::Refused:
        return Words::tr("This is not possible now");
    case ErrorCode::Denied:
        return Words::tr("You are not allowed to do this");
    case ErrorCode::NotFound:
        return Words::tr("It is not there any more");
    case ErrorCode::Conflict:
        return Words::tr("Changed by a colleague meanwhile");
    case ErrorCode::Invalid:
        return error.field.isEmpty() ? Words::tr("Please check what you entered")
                                     : Words::tr("Please check “%1”").arg(field(error.field));
    case ErrorCode::Unavailable:
        return Words::tr("It cannot be reached");
    case ErrorCode::Busy:
        return Words::tr("The database is busy");
    case ErrorCode::Full:
        return Words::tr("The disk is full");
    case ErrorCode::ReadOnly:
        return Words::tr("It can only be read");
    case ErrorCode::SchemaTooNew:
        return Words::tr("The database is newer than this program");
    case ErrorCode::Corrupt:
        return Words::tr("The file cannot be used");
    case ErrorCode::Cancelled:
        return Words::tr("Stopped");
    case ErrorCode::Partly:
        return Words::tr("Partly done");
    }
    return {};
}

QString errorText(const Error& error)
{
    if (error.code == ErrorCode::Denied) {
        return deniedText(error);
    }
    if (QString text = refusedActionText(error); !text.isEmpty()) {
        return text;
    }
    const QString known = reasonText(error);
    const QString text = known.isEmpty() ? codeText(error) : known;
    const QString path = pathOf(error);
    return path.isEmpty() || text.contains(path) ? text : text % u"\n"_s % path;
}

QString fieldFault(const Error& error)
{
    QString text = reasonText(error);
    if (!text.isEmpty()) {
        return text;
    }
    return error.code == ErrorCode::Invalid && !error.field.isEmpty()
        ? Words::tr("“%1” is not valid.").arg(field(error.field))
        : codeText(error);
}

} // namespace kontorist::words
