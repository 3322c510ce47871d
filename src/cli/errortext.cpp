#include "cli/errortext.h"

#include "base/logging.h"
#include "cli/clitext.h"
#include "cli/reasonsentence.h"

#include <algorithm>
#include <array>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array actionSentences {
    ReasonSentence {
        "wrong-status"_L1, QT_TRANSLATE_NOOP("Cli", "This is not offered in the present status.")},
    ReasonSentence {
        "no-email"_L1, QT_TRANSLATE_NOOP("Cli", "There is no e-mail address to write to.")},
    ReasonSentence {"not-invited"_L1,
        QT_TRANSLATE_NOOP("Cli", "The contact has no invitation that could be revoked.")},
    ReasonSentence {"jobs-in-progress"_L1,
        QT_TRANSLATE_NOOP("Cli", "Jobs of this contact are in progress, so it cannot be deleted.")},
    ReasonSentence {
        "missing-right"_L1, QT_TRANSLATE_NOOP("Cli", "You lack the right to do this: %1.")},
    ReasonSentence {
        "read-only"_L1, QT_TRANSLATE_NOOP("Cli", "The database can only be read, not written.")},
    ReasonSentence {"not-for-staff"_L1, QT_TRANSLATE_NOOP("Cli", "Only the person can do this.")},
    ReasonSentence {
        "not-confirmed"_L1, QT_TRANSLATE_NOOP("Cli", "The answer was no, so nothing was done.")},
    ReasonSentence {"changed-meanwhile"_L1,
        QT_TRANSLATE_NOOP("Cli", "Somebody changed it meanwhile; look again and repeat.")},
    ReasonSentence {"same-field-changed"_L1,
        QT_TRANSLATE_NOOP("Cli", "Somebody changed the same field meanwhile: %1.")},
    ReasonSentence {"answered-already"_L1, QT_TRANSLATE_NOOP("Cli", "This was answered already.")},
    ReasonSentence {"contact-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such contact.")},
    ReasonSentence {"job-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such job.")},
    ReasonSentence {"link-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such link.")},
    ReasonSentence {"not-valid"_L1, QT_TRANSLATE_NOOP("Cli", "The link is dead already.")},
    ReasonSentence {"link-not-valid"_L1,
        QT_TRANSLATE_NOOP("Cli", "The link is unknown, used, replaced, revoked or has expired.")},
    ReasonSentence {
        "login-taken"_L1, QT_TRANSLATE_NOOP("Cli", "There is a login for this already.")},
    ReasonSentence {"no-terms"_L1, QT_TRANSLATE_NOOP("Cli", "No service terms were uploaded yet.")},
    ReasonSentence {
        "already-accepted"_L1, QT_TRANSLATE_NOOP("Cli", "The current terms are accepted already.")},
    ReasonSentence {"no-mail-program"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "No mail program can be opened on this computer; --print shows the link instead.")},
    ReasonSentence {"mail-not-opened"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The mail program did not open, so the link was revoked; --print shows a link "
            "instead.")},
};

constexpr std::array inputSentences {
    ReasonSentence {"required"_L1, QT_TRANSLATE_NOOP("Cli", "A value is missing: %2.")},
    ReasonSentence {"too-long"_L1,
        QT_TRANSLATE_NOOP("Cli", "The value is too long (at most %1 characters): %2.")},
    ReasonSentence {"control-character"_L1,
        QT_TRANSLATE_NOOP("Cli", "The value holds a control character: %2.")},
    ReasonSentence {
        "unknown-language"_L1, QT_TRANSLATE_NOOP("Cli", "This language is not known: %1.")},
    ReasonSentence {"email-taken"_L1,
        QT_TRANSLATE_NOOP("Cli", "There is a contact with this e-mail address already.")},
    ReasonSentence {"email-is-login"_L1,
        QT_TRANSLATE_NOOP("Cli", "The e-mail address is a login, so it cannot be removed.")},
    ReasonSentence {"email-twice-in-file"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The e-mail address stands in the file twice with different values.")},
    ReasonSentence {"email-empty"_L1, QT_TRANSLATE_NOOP("Cli", "The e-mail address is empty.")},
    ReasonSentence {"email-control-character"_L1,
        QT_TRANSLATE_NOOP("Cli", "The e-mail address holds a control character.")},
    ReasonSentence {
        "email-space"_L1, QT_TRANSLATE_NOOP("Cli", "The e-mail address holds a blank.")},
    ReasonSentence {"email-no-at"_L1, QT_TRANSLATE_NOOP("Cli", "The e-mail address has no @.")},
    ReasonSentence {
        "email-two-ats"_L1, QT_TRANSLATE_NOOP("Cli", "The e-mail address has more than one @.")},
    ReasonSentence {"email-local-part"_L1,
        QT_TRANSLATE_NOOP("Cli", "The part of the e-mail address before the @ is not valid.")},
    ReasonSentence {"email-domain"_L1,
        QT_TRANSLATE_NOOP("Cli", "The part of the e-mail address after the @ is not valid.")},
    ReasonSentence {
        "email-too-long"_L1, QT_TRANSLATE_NOOP("Cli", "The e-mail address is too long.")},
    ReasonSentence {"password-too-short"_L1,
        QT_TRANSLATE_NOOP("Cli", "The password is too short: at least 12 characters.")},
    ReasonSentence {"password-too-long"_L1,
        QT_TRANSLATE_NOOP("Cli", "The password is too long: at most 128 characters.")},
    ReasonSentence {"password-missing"_L1,
        QT_TRANSLATE_NOOP("Cli", "A password is expected on standard input.")},
    ReasonSentence {"not-an-id"_L1, QT_TRANSLATE_NOOP("Cli", "This is not an id: %2.")},
    ReasonSentence {"not-utf8"_L1,
        QT_TRANSLATE_NOOP("Cli", "The text is not UTF-8: %2. Save the file as “CSV UTF-8”.")},
    ReasonSentence {
        "out-of-range"_L1, QT_TRANSLATE_NOOP("Cli", "The number is too small or too large: %2.")},
    ReasonSentence {"capacity-held"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "%1 bookings are offered, accepted or approved already: not fewer than that.")},
    ReasonSentence {"unknown-sort-field"_L1,
        QT_TRANSLATE_NOOP("Cli", "The list cannot be ordered by this: %1.")},
    ReasonSentence {"sort-field-twice"_L1,
        QT_TRANSLATE_NOOP("Cli", "The list is ordered twice by the same field: %1.")},
    ReasonSentence {"bad-time"_L1,
        QT_TRANSLATE_NOOP("Cli", "This is not a day or a time with zone in ISO 8601: %2.")},
    ReasonSentence {
        "bad-cursor"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a cursor of an earlier list: %2.")},
    ReasonSentence {"cursor-of-other-order"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The cursor belongs to a list in another order; give the same --sort.")},
    ReasonSentence {"bad-subject"_L1,
        QT_TRANSLATE_NOOP("Cli", "A subject is a kind, or a kind and a number: contact:12.")},
    ReasonSentence {"number-taken"_L1, QT_TRANSLATE_NOOP("Cli", "This number is taken already.")},
};

constexpr std::array fileSentences {
    ReasonSentence {
        "csv-quotes"_L1, QT_TRANSLATE_NOOP("Cli", "The quotation marks do not match: %2.")},
    ReasonSentence {
        "field-too-long"_L1, QT_TRANSLATE_NOOP("Cli", "A cell is longer than 64 KiB: %2.")},
    ReasonSentence {
        "too-many-columns"_L1, QT_TRANSLATE_NOOP("Cli", "There are more than 200 columns: %2.")},
    ReasonSentence {"row-longer-than-header"_L1,
        QT_TRANSLATE_NOOP("Cli", "The row has more cells than the header: %2.")},
    ReasonSentence {"file-empty"_L1, QT_TRANSLATE_NOOP("Cli", "The file is empty: %1.")},
    ReasonSentence {
        "map-malformed"_L1, QT_TRANSLATE_NOOP("Cli", "--map takes FIELD=COLUMN, not “%1”.")},
    ReasonSentence {"map-unknown-field"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "--map knows name, email, phone, company and language, not “%2”.")},
    ReasonSentence {"column-missing"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The file has no column for %2 (“%1”); name it with --map %2=COLUMN.")},
    ReasonSentence {"column-twice"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "Two columns of the file could be %2; choose one with --map %2=COLUMN.")},
    ReasonSentence {"file-unreadable"_L1, QT_TRANSLATE_NOOP("Cli", "The file cannot be read: %1.")},
    ReasonSentence {"file-missing"_L1, QT_TRANSLATE_NOOP("Cli", "The file is missing: %1.")},
    ReasonSentence {"cannot-write"_L1, QT_TRANSLATE_NOOP("Cli", "The file cannot be written: %1.")},
    ReasonSentence {"is-a-database"_L1,
        QT_TRANSLATE_NOOP("Cli", "This is a database, which is not replaced: %1.")},
    ReasonSentence {"exists"_L1, QT_TRANSLATE_NOOP("Cli", "The file is there already: %1.")},
    ReasonSentence {"target-exists"_L1, QT_TRANSLATE_NOOP("Cli", "The file is there already: %1.")},
    ReasonSentence {"output-failed"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "Standard output cannot be written, so what was printed is not complete.")},
    ReasonSentence {"folder-missing"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such folder: %1.")},
    ReasonSentence {
        "folder-not-writable"_L1, QT_TRANSLATE_NOOP("Cli", "The folder cannot be written: %1.")},
    ReasonSentence {
        "target-is-directory"_L1, QT_TRANSLATE_NOOP("Cli", "There is a folder of this name: %2.")},
    ReasonSentence {"json-syntax"_L1, QT_TRANSLATE_NOOP("Cli", "The file is not valid JSON: %2.")},
    ReasonSentence {
        "json-no-array"_L1, QT_TRANSLATE_NOOP("Cli", "The file must hold a JSON array of jobs.")},
    ReasonSentence {"json-no-object"_L1,
        QT_TRANSLATE_NOOP("Cli", "This element of the array is not an object.")},
    ReasonSentence {"not-a-text"_L1, QT_TRANSLATE_NOOP("Cli", "This must be a text: %2.")},
    ReasonSentence {
        "not-a-time"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a time in ISO 8601: %2.")},
    ReasonSentence {"unknown-status"_L1, QT_TRANSLATE_NOOP("Cli", "This status is not known: %1.")},
    ReasonSentence {
        "file-too-large"_L1, QT_TRANSLATE_NOOP("Cli", "The file is too large: at most %1 MiB.")},
    ReasonSentence {"path-outside"_L1,
        QT_TRANSLATE_NOOP("Cli", "The file does not lie below the folder of the JSON file: %2.")},
    ReasonSentence {"path-empty"_L1, QT_TRANSLATE_NOOP("Cli", "The name of a file is empty: %2.")},
    ReasonSentence {
        "is-a-link"_L1, QT_TRANSLATE_NOOP("Cli", "A link is not taken for a file: %2.")},
    ReasonSentence {"is-a-folder"_L1, QT_TRANSLATE_NOOP("Cli", "This is a folder: %2.")},
    ReasonSentence {"not-a-file"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a file: %2.")},
    ReasonSentence {"file-changed"_L1,
        QT_TRANSLATE_NOOP("Cli", "The stored file is not what was stored; run: database check.")},
    ReasonSentence {"io-error"_L1,
        QT_TRANSLATE_NOOP("Cli", "The disk or the network reports an error; nothing was changed.")},
    ReasonSentence {"store-not-writable"_L1,
        QT_TRANSLATE_NOOP("Cli", "The folder of files beside the database cannot be written.")},
    ReasonSentence {"source-not-a-file"_L1, QT_TRANSLATE_NOOP("Cli", "A source is not a file.")},
    ReasonSentence {"file-too-big"_L1,
        QT_TRANSLATE_NOOP("Cli", "The file is too large for the file system of the target.")},
    ReasonSentence {"target-folder-missing"_L1,
        QT_TRANSLATE_NOOP("Cli", "The folder of the target is not there.")},
    ReasonSentence {
        "target-invalid"_L1, QT_TRANSLATE_NOOP("Cli", "The name of the target is not valid.")},
    ReasonSentence {"target-io-error"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The disk of the target reports an error; nothing is half there.")},
    ReasonSentence {"target-not-a-file"_L1,
        QT_TRANSLATE_NOOP("Cli", "The target is there and is not a file, so it is not replaced.")},
    ReasonSentence {
        "target-not-writable"_L1, QT_TRANSLATE_NOOP("Cli", "The target cannot be written.")},
    ReasonSentence {"archive-open"_L1,
        QT_TRANSLATE_NOOP("Cli", "The archive that was just written cannot be read back.")},
    ReasonSentence {"archive-verification"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The archive read back differs from what was written, so it was not kept: %1.")},
    ReasonSentence {
        "entry-path"_L1, QT_TRANSLATE_NOOP("Cli", "A name cannot stand in an archive.")},
    ReasonSentence {"entry-twin"_L1,
        QT_TRANSLATE_NOOP("Cli", "Two entries of the archive have the same name.")},
    ReasonSentence {
        "disk-full"_L1, QT_TRANSLATE_NOOP("Cli", "The disk is full; nothing was half done.")},
};

template <class Table>
const char* sentenceIn(const Table& table, const QString& reason)
{
    const auto found = std::find_if(table.begin(), table.end(),
        [&reason](const ReasonSentence& entry) { return reason == entry.reason; });
    return found == table.end() ? nullptr : found->text;
}

const char* sentenceOfReason(const QString& reason)
{
    for (const char* text :
        {sentenceIn(actionSentences, reason), sentenceIn(inputSentences, reason),
            sentenceIn(fileSentences, reason), sentenceIn(databaseSentences(), reason),
            sentenceIn(customerSentences(), reason), sentenceIn(bookingSentences(), reason)}) {
        if (text != nullptr) {
            return text;
        }
    }
    return nullptr;
}

/// For a reason that has no sentence of its own.
QString sentenceOfCode(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Internal: {
        const QString log = logFilePath();
        return log.isEmpty()
            ? Cli::tr("This is a fault of the program.")
            : Cli::tr("This is a fault of the program; the log is in %1.").arg(log);
    }
    case ErrorCode::Refused:
        return Cli::tr("This is not possible now.");
    case ErrorCode::Denied:
        return Cli::tr("You lack the right to do this.");
    case ErrorCode::NotFound:
        return Cli::tr("It was not found.");
    case ErrorCode::Conflict:
        return Cli::tr("Somebody changed it meanwhile.");
    case ErrorCode::Invalid:
        return Cli::tr("The value is not valid.");
    case ErrorCode::Unavailable:
        return Cli::tr("The database or file cannot be reached.");
    case ErrorCode::Busy:
        return Cli::tr("The database is locked by another program; try again later.");
    case ErrorCode::Full:
        return Cli::tr("The disk is full; nothing was half done.");
    case ErrorCode::ReadOnly:
        return Cli::tr("The file or database cannot be written.");
    case ErrorCode::SchemaTooNew:
        return Cli::tr("The database was written by a newer program; update this one.");
    case ErrorCode::Corrupt:
        return Cli::tr("The database or a file of it is damaged.");
    case ErrorCode::Cancelled:
        return Cli::tr("Stopped.");
    case ErrorCode::Partly:
        return Cli::tr("Only a part could be done.");
    }
    return {};
}

} // namespace

QString errorMessage(const Error& error)
{
    const bool isDatabase = error.field == u"database"_s;
    const char* text = isDatabase ? sentenceOfReason(u"database: "_s % error.reason) : nullptr;
    if (text == nullptr) {
        text = sentenceOfReason(error.reason);
    }
    if (text == nullptr || error.code == ErrorCode::Internal) {
        return sentenceOfCode(error);
    }
    QString sentence = Cli::tr(text);
    // Not arg(): values of the user may hold a %2 of their own, and not every sentence has both.
    const QString first = error.args.isEmpty() ? error.field : error.args.join(u", "_s);
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QStringView rest = QStringView(sentence).mid(i, 2);
        if (rest == u"%1" || rest == u"%2") {
            out += rest == u"%1" ? first : error.field;
            ++i;
        } else {
            out += sentence.at(i);
        }
    }
    return out;
}

} // namespace kontorist
