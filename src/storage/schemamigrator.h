#pragma once

#include "base/result.h"
#include "storage/dbconnection.h"

#include <QDateTime>

namespace kontorist {

struct SchemaState
{
    int version = 0; ///< 0 = empty database
    int minCompatible = 0; ///< oldest program schema that may still write
    bool demo = false;
    QString uuid;
};

/// Brings a database to this program's schema with numbered files, each in one transaction together
/// with the version it leads to, and refuses what is newer, foreign or tampered with.
class SchemaMigrator
{
public:
    explicit SchemaMigrator(DbConnection& connection);

    [[nodiscard]] static int currentVersion();

    /// Errors: Corrupt "foreign" (not Kontorist's), "tampered" (unknown triggers or views);
    /// SchemaTooNew, args = {version}.
    [[nodiscard]] Result<SchemaState> inspect();
    /// Runs the missing migrations. Two programs at once: one waits for the other.
    [[nodiscard]] Result<SchemaState> migrate(const QDateTime& now);
    [[nodiscard]] Result<void> markDemo();

private:
    [[nodiscard]] Result<void> apply(int version, const QDateTime& now);
    [[nodiscard]] Result<void> fillRules(int version);
    [[nodiscard]] Result<void> fillCustomerRules();
    [[nodiscard]] Result<void> fillBookingRules();
    [[nodiscard]] Result<void> checkObjects();

    DbConnection& m_connection;
};

} // namespace kontorist
