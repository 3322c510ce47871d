#include "bench/common/benchdata.h"

#include "bench/common/bulkload.h"
#include "services/workspace.h"
#include "storage/contactquerysql.h"
#include "storage/contactrepository.h"
#include "storage/schemamigrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace kontorist::bench {

using namespace Qt::StringLiterals;

namespace {

/// The bulk loader writes keys and search texts itself; they must be what the program would write.
Result<void> compareWithProgram(DbConnection& connection)
{
    const ContactQuery query {{}, {}, InvitedFilter::Any, {}, {}, {},
        {{ContactColumn::Name, false}, {ContactColumn::Email, false},
            {ContactColumn::Company, false}}};
    const ContactQuerySql sql(query, {}, connection.dialect());
    for (qint64 id = 1; id <= 500; ++id) {
        KONTORIST_ASSIGN(const Contact contact, ContactRepository(connection).load(ContactId(id)));
        const ContactDraft draft {
            contact.name, contact.email, contact.phone, contact.company, contact.language};
        const RowCursor expected = ContactRepository::cursor(sql, contact);
        KONTORIST_ASSIGN(auto row,
            connection.prepare(
                u"SELECT name_key, email_key, company_key, search_text FROM contact WHERE id = ?"_s));
        KONTORIST_TRY(row.exec({id}));
        KONTORIST_ASSIGN(const bool found, row.next());
        const bool same = found && row.text(0) == expected.keys[0].toString()
            && row.text(1) == expected.keys[1].toString()
            && row.text(2) == expected.keys[2].toString()
            && row.text(3) == ContactRepository::searchText(draft);
        if (!same) {
            return failure(internalError(u"row %1 is not as the program writes it"_s.arg(id)));
        }
        // The letter pairs: each contact must be found by its own first two letters.
        const auto hits = connection.dialect().searchHits({row.text(3).left(2)});
        KONTORIST_ASSIGN(const QVariant hit,
            connection.scalar(hits.sql % u" AND rowid = ?"_s, QVariantList(hits.binds) << id));
        if (hit.toLongLong() != id) {
            return failure(internalError(u"row %1 is not in the letter pairs"_s.arg(id)));
        }
    }
    return {};
}

Result<void> make(const QString& path, qint64 contacts)
{
    const auto clock = std::make_shared<SystemClock>();
    {
        // The empty schema, and the person at this computer signed in.
        auto workspace = Workspace::openNow({path, true}, clock);
        KONTORIST_TRY(workspace);
    }
    KONTORIST_TRY(bulkLoad(path, contacts));
    KONTORIST_ASSIGN(auto connection, DbConnection::open({path}, sqliteDialect()));
    KONTORIST_ASSIGN(const SchemaState state, SchemaMigrator(*connection).inspect());
    if (state.version != SchemaMigrator::currentVersion()) {
        return failure(internalError(u"the schema is not the program's"_s));
    }
    return compareWithProgram(*connection);
}

void removeAll(const QString& path)
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path % end);
    }
}

} // namespace

QString defaultDataFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() % u"/../bench-data"_s);
}

Result<QString> database(const QString& folder, qint64 contacts)
{
    QDir().mkpath(folder);
    const QString path = folder % u"/contacts-%1.db"_s.arg(contacts);
    if (QFile::exists(path)) {
        return path;
    }
    std::fprintf(stderr, "making %s\n", qUtf8Printable(path));
    const QString part = path % u".part"_s;
    removeAll(part);
    if (const auto made = make(part, contacts); !made) {
        removeAll(part);
        return failure(made.error());
    }
    removeAll(path);
    if (!QFile::rename(part, path)) {
        return failure(internalError(u"the database cannot be renamed"_s));
    }
    removeAll(part);
    QDir(part % u".files"_s).removeRecursively();
    return path;
}

} // namespace kontorist::bench
