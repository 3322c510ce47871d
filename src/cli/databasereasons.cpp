#include "cli/reasonsentence.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr ReasonSentence sentences[] = {
    {"password-in-url"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "A password does not belong into the URL: use --password-stdin or "
            "KONTORIST_DATABASE_PASSWORD.")},
    {"url-empty"_L1, QT_TRANSLATE_NOOP("Cli", "The database URL is empty.")},
    {"url-malformed"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The database URL is not understood; give a path or sqlite:///path.")},
    {"url-unknown-scheme"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "This kind of database URL is not known; give a path or sqlite:///path.")},
    {"backend-not-available"_L1,
        QT_TRANSLATE_NOOP("Cli", "This program cannot reach a database of this kind: %1.")},
    {"no-such-profile"_L1,
        QT_TRANSLATE_NOOP("Cli", "There is no saved connection of this name: %1.")},
    {"not-a-database"_L1, QT_TRANSLATE_NOOP("Cli", "The file is not a database.")},
    {"foreign"_L1, QT_TRANSLATE_NOOP("Cli", "The file is a database, but not one of Kontorist.")},
    {"tampered"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "Somebody changed the guards of the database, so it is not opened.")},
    {"damaged"_L1, QT_TRANSLATE_NOOP("Cli", "The database is damaged.")},
    {"schema-too-new"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database was written by a newer program; update this one.")},
    {"schema-too-old"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The database was written by an older program; run: kontorist-cli database migrate.")},
    {"network-share"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "A database on a network share would be damaged sooner or later; move it to a local "
            "disk.")},
    {"cannot-open"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The database cannot be opened. Does it exist? kontorist-cli database create makes "
            "one.")},
    {"database: file-missing"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "There is no database there; kontorist-cli database create makes one.")},
    {"database: folder-missing"_L1,
        QT_TRANSLATE_NOOP("Cli", "The folder of the database is not there: %1.")},
    {"database: is-a-folder"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database is a file, and this is a folder: %1.")},
    {"no-schema"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The file holds no tables of Kontorist; kontorist-cli database create makes a new "
            "file.")},
    {"driver-missing"_L1,
        QT_TRANSLATE_NOOP("Cli", "The driver for this kind of database is not installed.")},
    {"no-permission"_L1, QT_TRANSLATE_NOOP("Cli", "The system does not permit access: %2.")},
    {"locked"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database is locked by another program; try again later.")},
    {"not-empty"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "The database holds data already, so it is not filled with demo data.")},
    {"problems-found"_L1, QT_TRANSLATE_NOOP("Cli", "The check found problems: %1.")},
    {"audit-broken"_L1, QT_TRANSLATE_NOOP("Cli", "The audit chain is broken at line %1.")},
    {"copy-damaged"_L1,
        QT_TRANSLATE_NOOP("Cli", "The copy of the database is damaged, so it was not kept.")},
    {"audit-head-missing"_L1,
        QT_TRANSLATE_NOOP("Cli", "The end of the audit log is missing; run: audit verify.")},
    {"setting-refused"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database refuses a setting that keeps the data safe.")},
    {"done-already"_L1, QT_TRANSLATE_NOOP("Cli", "This was done already.")},
    {"not-in-list"_L1, QT_TRANSLATE_NOOP("Cli", "The row is not in this list.")},
    {"cursor"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a place in this list.")},
    {"no-template"_L1,
        QT_TRANSLATE_NOOP("Cli", "There is no mail template for this purpose and language.")},
    {"bad-template"_L1, QT_TRANSLATE_NOOP("Cli", "The mail template is broken at: %2.")},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("Cli", "Stopped.")},
};

} // namespace

std::span<const ReasonSentence> databaseSentences()
{
    return sentences;
}

} // namespace kontorist
