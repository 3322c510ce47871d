#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct AuditWord
{
    QLatin1StringView code;
    const char* text;
};

constexpr AuditWord auditWords[] = {
    {"contact.add"_L1, QT_TRANSLATE_NOOP("Words", "Added the contact")},
    {"contact.edit"_L1, QT_TRANSLATE_NOOP("Words", "Edited the contact")},
    {"contact.delete"_L1, QT_TRANSLATE_NOOP("Words", "Deleted the contact")},
    {"contact.activate"_L1, QT_TRANSLATE_NOOP("Words", "Activated")},
    {"contact.deactivate"_L1, QT_TRANSLATE_NOOP("Words", "Deactivated")},
    {"contact.delete-identities"_L1, QT_TRANSLATE_NOOP("Words", "Deleted the identities")},
    {"contact.send-activation-request"_L1,
        QT_TRANSLATE_NOOP("Words", "Prepared an activation request")},
    {"contact.revoke-link"_L1, QT_TRANSLATE_NOOP("Words", "Revoked the link")},
    {"contact.reset-and-reinvite"_L1, QT_TRANSLATE_NOOP("Words", "Reset and re-invited")},
    {"contact.back-up"_L1, QT_TRANSLATE_NOOP("Words", "Backed up user data")},
    {"contact.register-through-link"_L1, QT_TRANSLATE_NOOP("Words", "Registered through a link")},
    {"contact.self-register"_L1, QT_TRANSLATE_NOOP("Words", "Registered without a link")},
    {"contact.confirm-registration"_L1, QT_TRANSLATE_NOOP("Words", "Confirmed the registration")},
    {"account.register-through-link"_L1, QT_TRANSLATE_NOOP("Words", "Registered through a link")},
    {"account.self-register"_L1, QT_TRANSLATE_NOOP("Words", "Registered without a link")},
    {"account.confirm-registration"_L1, QT_TRANSLATE_NOOP("Words", "Confirmed the registration")},
    {"account.accept-terms"_L1, QT_TRANSLATE_NOOP("Words", "Accepted the service terms")},
    {"message.confirm-sent"_L1, QT_TRANSLATE_NOOP("Words", "Said that the message was sent")},
    {"message.not-sent"_L1, QT_TRANSLATE_NOOP("Words", "Said that the message was not sent")},
    {"link.revoke"_L1, QT_TRANSLATE_NOOP("Words", "Revoked one link")},
    {"terms.upload"_L1, QT_TRANSLATE_NOOP("Words", "Uploaded new service terms")},
    {"job.import"_L1, QT_TRANSLATE_NOOP("Words", "Imported a job")},
    {"job.update"_L1, QT_TRANSLATE_NOOP("Words", "Updated a job by import")},
    {"job.set-status"_L1, QT_TRANSLATE_NOOP("Words", "Changed the status of a job")},
    {"database.create"_L1, QT_TRANSLATE_NOOP("Words", "Created the database")},
    {"database.migrate"_L1, QT_TRANSLATE_NOOP("Words", "Brought the database up to date")},
    {"database.demo"_L1, QT_TRANSLATE_NOOP("Words", "Filled the database with demo data")},
    {"database.backup"_L1, QT_TRANSLATE_NOOP("Words", "Copied the database")},
    {"settings.save"_L1, QT_TRANSLATE_NOOP("Words", "Changed the office settings")},
};

} // namespace

QString auditAction(const QString& action)
{
    for (const AuditWord& word : auditWords) {
        if (action == word.code) {
            return Words::tr(word.text);
        }
    }
    // Written by a newer program: its own word is better than nothing.
    QString text = action.section(u'.', -1).replace(u'-', u' ');
    if (text.isEmpty()) {
        return Words::tr("Changed");
    }
    text[0] = text[0].toUpper();
    return text;
}

} // namespace kontorist::words
