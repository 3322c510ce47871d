#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "services/officesettings.h"

#include <QFuture>
#include <QStringList>

#include <functional>

namespace kontorist {

class ServiceContext;

struct DatabaseInfo
{
    QString url; ///< without any password
    QString kind; ///< "SQLite 3.40.1"
    int schemaVersion = 0;
    int minCompatible = 0;
    qint64 contacts = 0;
    qint64 jobs = 0;
    qint64 sizeBytes = 0;
    QString fileStore; ///< folder
    qint64 auditSeq = 0;
    bool demo = false;
    bool writable = true;
};

struct CheckReport
{
    QStringList problems; ///< "integrity: …", "illegal-status: contact 4" … ; no personal data
    qint64 contacts = 0;
    qint64 files = 0;
    qint64 auditEvents = 0;
};

struct DemoRequest
{
    int contacts = 5000;
    quint32 seed = 20260401;
};

/// Qt's SQL drivers that this installation has, for the self-test.
[[nodiscard]] QStringList availableDatabaseDrivers();

class DatabaseService
{
public:
    explicit DatabaseService(ServiceContext& context);

    [[nodiscard]] QFuture<Result<DatabaseInfo>> info();
    /// Integrity, foreign keys, illegal states, search index, job files, audit chain.
    [[nodiscard]] QFuture<Result<CheckReport>> check(const CancelToken& cancel = {});
    /// A verified copy of the database file; the name must not exist.
    [[nodiscard]] QFuture<Result<qint64>> backup(
        const QString& targetFile, const CancelToken& cancel = {});
    /// Fills an empty database with a lifelike print shop. Refused "not-empty" otherwise. After
    /// Cancelled, what was made until then stays.
    [[nodiscard]] QFuture<Result<qint64>> fillDemo(const DemoRequest& request,
        const std::function<void(int done, int total)>& progress = {},
        const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<OfficeSettings>> settings();
    /// Denied without ADMINISTER. Invalid, field "portalBaseUrl", "brandingBaseUrl" or that of a
    /// life.
    [[nodiscard]] QFuture<Result<OfficeSettings>> saveSettings(const OfficeSettings& settings);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
