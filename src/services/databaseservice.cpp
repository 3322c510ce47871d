#include "services/databaseservice.h"

#include "services/demodata.h"
#include "services/servicecontext.h"
#include "storage/schemamigrator.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QUrl>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Result<DatabaseInfo> readInfo(DbConnection& connection, const ServiceContext& context)
{
    OfficeRepository office(connection);
    DatabaseInfo info;
    info.url = u"sqlite://"_s % connection.profile().path;
    KONTORIST_ASSIGN(const QString version, office.serverVersion());
    info.kind = u"SQLite "_s % version;
    KONTORIST_ASSIGN(const SchemaState state, SchemaMigrator(connection).inspect());
    info.schemaVersion = state.version;
    info.minCompatible = state.minCompatible;
    info.demo = state.demo;
    KONTORIST_ASSIGN(info.contacts, office.rowCount(u"contact"_s));
    KONTORIST_ASSIGN(info.jobs, office.rowCount(u"print_job"_s));
    KONTORIST_ASSIGN(const AuditHead head, AuditRepository(connection).head());
    info.auditSeq = head.seq;
    info.sizeBytes = QFileInfo(connection.profile().path).size();
    info.fileStore = context.files().folder();
    info.writable = context.isWritable();
    return info;
}

/// Every stored file is there, as long as it was; and nothing lies there that nobody claims.
Result<qint64> checkFiles(DbConnection& connection, const FileStore& files, QStringList& problems,
    const CancelToken& cancel)
{
    QSet<QString> known;
    KONTORIST_ASSIGN(const auto rows, JobRepository(connection).allFiles());
    for (const JobFile& file : rows) {
        if (cancel.isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        known.insert(file.storeKey);
        if (const auto opened = files.open(file.storeKey, file.size); !opened) {
            problems << u"file: job_file %1 %2"_s.arg(
                QString::number(file.id.value()), opened.error().reason);
        }
    }
    KONTORIST_ASSIGN(const auto terms, TermsRepository(connection).history());
    for (const auto& document : terms) {
        known.insert(document.storeKey);
        if (const auto opened = files.open(document.storeKey, document.size); !opened) {
            problems << u"file: terms_document %1 %2"_s.arg(
                QString::number(document.id.value()), opened.error().reason);
        }
    }
    QDirIterator it(files.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (!known.contains(it.fileName())) {
            KONTORIST_ASSIGN(
                const bool noted, JobRepository(connection).isNotedForRemoval(it.fileName()));
            if (!noted) {
                problems << QString(u"file: unclaimed "_s % it.fileName().left(40));
            }
        }
    }
    return rows.size();
}

Result<CheckReport> checkAll(
    DbConnection& connection, const FileStore& files, const CancelToken& cancel)
{
    OfficeRepository office(connection);
    CheckReport report;
    KONTORIST_ASSIGN(report.problems, office.integrityProblems());
    KONTORIST_ASSIGN(report.contacts, office.rowCount(u"contact"_s));
    KONTORIST_ASSIGN(report.files, checkFiles(connection, files, report.problems, cancel));
    KONTORIST_ASSIGN(const AuditVerdict verdict, AuditRepository(connection).verify());
    report.auditEvents = verdict.checked;
    if (!verdict.intact) {
        report.problems << u"audit: %1 at %2"_s.arg(
            verdict.problem, QString::number(verdict.firstBadSeq));
    }
    return report;
}

/// VACUUM INTO a part file, checked, and only then under its name.
Result<qint64> backUpTo(DbConnection& connection, const QString& target)
{
    const QFileInfo info(target);
    if (target.isEmpty() || info.exists()) {
        return failure(target.isEmpty() ? ErrorCode::Invalid : ErrorCode::Refused,
            target.isEmpty() ? u"path-empty"_s : u"exists"_s, u"file"_s, {target});
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return failure(ErrorCode::Invalid, u"folder-missing"_s, u"file"_s, {target});
    }
    const QString part = info.absoluteFilePath() % u".part"_s;
    QFile::remove(part);
    const auto fail = [&part](Error error) -> Result<qint64> {
        QFile::remove(part);
        error.field = u"file"_s;
        return failure(std::move(error));
    };
    if (auto copied = OfficeRepository(connection).copyTo(part); !copied) {
        return fail(copied.error());
    }
    {
        auto copy = DbConnection::open({part, true, false}, sqliteDialect());
        if (!copy) {
            return fail(copy.error());
        }
        const auto sound = OfficeRepository(**copy).isSound();
        if (!sound || !*sound) {
            return fail(makeError(ErrorCode::Corrupt, u"copy-damaged"_s));
        }
    }
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || !syncFile(file)) {
        return fail(makeError(ErrorCode::Unavailable, u"io-error"_s));
    }
    const qint64 size = file.size();
    file.close();
    if (!QFile::rename(part, info.absoluteFilePath())) {
        return fail(makeError(ErrorCode::Refused, u"exists"_s));
    }
    return size;
}

Result<void> demandPortalUrl(const QString& text, const QString& field)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1
        || (url.scheme() == "http"_L1
            && (url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1));
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty() || text.size() > 200) {
        return failure(ErrorCode::Invalid, u"not-a-web-address"_s, field);
    }
    return {};
}

Result<OfficeSettings> store(WriteScope& scope, const OfficeSettings& settings)
{
    if (!scope.actor.rights.testFlag(Right::Administer)) {
        return failure(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::Administer)});
    }
    KONTORIST_TRY(demandPortalUrl(settings.portalBaseUrl, u"portalBaseUrl"_s));
    const std::pair<std::chrono::hours, QString> lives[] {
        {settings.activationLife, u"activationLife"_s},
        {settings.confirmationLife, u"confirmationLife"_s},
        {settings.invitationLife, u"invitationLife"_s},
        {settings.setPasswordLife, u"setPasswordLife"_s}};
    for (const auto& [life, field] : lives) {
        if (life < std::chrono::hours(1) || life > std::chrono::hours(24 * 90)) {
            return failure(ErrorCode::Invalid, u"out-of-range"_s, field);
        }
    }
    if (!settings.brandingBaseUrl.isEmpty()) {
        KONTORIST_TRY(demandPortalUrl(settings.brandingBaseUrl, u"brandingBaseUrl"_s));
    }
    const QMap<QString, QString> values {
        {u"link.invitation-hours"_s, QString::number(settings.invitationLife.count())},
        {u"link.set-password-hours"_s, QString::number(settings.setPasswordLife.count())},
        {u"login.passwords-in-mail"_s, settings.passwordsInMail ? u"1"_s : u"0"_s},
        {u"portal.branding-base-url"_s, settings.brandingBaseUrl},
        {u"office.name"_s, settings.officeName.simplified().left(120)},
        {u"portal.base-url"_s, settings.portalBaseUrl},
        {u"link.activation-hours"_s, QString::number(settings.activationLife.count())},
        {u"link.confirmation-hours"_s, QString::number(settings.confirmationLife.count())}};
    for (auto it = values.begin(); it != values.end(); ++it) {
        KONTORIST_TRY(scope.office.saveSetting(it.key(), it.value()));
    }
    KONTORIST_TRY(scope.audit({u"settings.save"_s, u"database"_s, 1, {}, {}, {}}));
    return loadOfficeSettings(scope.connection);
}

} // namespace

QStringList availableDatabaseDrivers()
{
    return DbConnection::drivers();
}

DatabaseService::DatabaseService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<DatabaseInfo>> DatabaseService::info()
{
    return m_context.executor().run(
        DbLane::Background, [context = &m_context](DbConnection& connection) {
            return readInfo(connection, *context);
        });
}

QFuture<Result<CheckReport>> DatabaseService::check(const CancelToken& cancel)
{
    const auto lane = m_context.isWritable() ? DbLane::Write : DbLane::Background;
    return m_context.executor().run(
        lane,
        [files = m_context.files(), cancel](
            DbConnection& connection) { return checkAll(connection, files, cancel); },
        cancel);
}

QFuture<Result<qint64>> DatabaseService::backup(
    const QString& targetFile, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Background,
        [targetFile](DbConnection& connection) { return backUpTo(connection, targetFile); },
        cancel);
}

QFuture<Result<qint64>> DatabaseService::fillDemo(const DemoRequest& request,
    const std::function<void(int, int)>& progress, const CancelToken& cancel)
{
    if (request.contacts < 1 || request.contacts > 10'000'000) {
        return answered<qint64>(failure(ErrorCode::Invalid, u"out-of-range"_s, u"contacts"_s));
    }
    return m_context.executor()
        .run(DbLane::Write,
            [request, progress, cancel, files = m_context.files(), actor = m_context.actor(),
                clock = m_context.clockPointer(),
                writable = m_context.isWritable()](DbConnection& connection) -> Result<qint64> {
                if (!writable) {
                    return failure(ErrorCode::ReadOnly, u"read-only"_s);
                }
                KONTORIST_ASSIGN(
                    const qint64 there, OfficeRepository(connection).rowCount(u"contact"_s));
                if (there > 0) {
                    return failure(
                        ErrorCode::Refused, u"not-empty"_s, {}, {QString::number(there)});
                }
                DemoOffice demo(connection, files, actor, clock->now(), request);
                return demo.fill(progress, cancel);
            })
        .then([this](Result<qint64> filled) {
            if (filled || filled.error().code == ErrorCode::Cancelled) {
                m_context.setDemo();
                m_context.dataChanged();
                m_context.notify(
                    [](ChangeNotifier& changes) { emit changes.contactAdded(ContactId()); });
            }
            return filled;
        });
}

QFuture<Result<OfficeSettings>> DatabaseService::settings()
{
    return m_context.executor().run(
        DbLane::Read, [](DbConnection& connection) { return loadOfficeSettings(connection); });
}

QFuture<Result<OfficeSettings>> DatabaseService::saveSettings(const OfficeSettings& settings)
{
    return m_context.write([settings](WriteScope& scope) { return store(scope, settings); });
}

} // namespace kontorist
