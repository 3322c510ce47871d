#pragma once

#include "domain/actor.h"
#include "storage/dbconnection.h"

#include <QMap>

namespace kontorist {

/// Staff, settings, operations and the figures of the database as a whole.
class OfficeRepository
{
public:
    explicit OfficeRepository(DbConnection& connection);

    /// The staff member of this login. On a database without any staff the first becomes its
    /// administrator; a later unknown login may manage contacts, not administer.
    [[nodiscard]] Result<Actor> signIn(
        const QString& login, const QString& name, const QDateTime& now);

    [[nodiscard]] Result<QMap<QString, QString>> settings();
    [[nodiscard]] Result<void> saveSetting(const QString& key, const QString& value);

    /// Records that this operation was done; Conflict "done-already" where it stands already.
    [[nodiscard]] Result<void> recordOperation(const QString& opId, const Actor& actor,
        const QString& action, const QString& subjectKind, qint64 subjectId, const QDateTime& now);

    [[nodiscard]] Result<bool> knowsStaff(const QString& login);
    [[nodiscard]] Result<QString> serverVersion(); ///< e.g. "3.40.1"
    [[nodiscard]] Result<bool> isSound(); ///< the quick check of the database itself
    [[nodiscard]] Result<qint64> rowCount(const QString& table);
    /// Problem words of the database's own checks and of ours, at most 50; no personal data.
    [[nodiscard]] Result<QStringList> integrityProblems();
    /// A copy of the whole database in one file; `target` must not exist.
    [[nodiscard]] Result<void> copyTo(const QString& target);
    /// After rows were deleted: nothing of them stays beside the tables.
    void scrub();

private:
    DbConnection& m_connection;
};

} // namespace kontorist
