#include "services/termsservice.h"

#include "base/textfold.h"
#include "services/servicecontext.h"

#include <QFileInfo>
#include <QUuid>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLabelLength = 100;

Result<TermsDocument> makeCurrent(WriteScope& scope, TermsDocument document)
{
    KONTORIST_ASSIGN(document.id, scope.terms.insert(document));
    KONTORIST_TRY(scope.jobs.clearRemoval(document.storeKey));
    KONTORIST_ASSIGN(const qint64 emptied, scope.contacts.clearAllTermsAccepted());
    KONTORIST_TRY(scope.audit({u"terms.upload"_s, u"terms"_s, document.id.value(), document.label,
        {}, {{u"emptied"_s, emptied}, {u"sha256"_s, document.sha256}}}));
    document.current = true;
    return document;
}

/// Outside the transaction that makes it current: what a crash leaves of the copy is noted for
/// removal before it exists.
Result<StoredFile> copyIn(DbConnection& connection, const FileStore& files, const Clock& clock,
    const QString& path, const QString& key)
{
    KONTORIST_TRY(connection.transaction(
        [&]() { return JobRepository(connection).noteRemoval(key, clock.now()); }));
    KONTORIST_ASSIGN(const StoredFile stored, files.copyIn(path, key));
    if (stored.size == 0) {
        return failure(ErrorCode::Invalid, u"file-empty"_s, u"file"_s);
    }
    return stored;
}

Result<TermsDocument> storeTerms(DbConnection& connection, const FileStore& files,
    const Actor& actor, const Clock& clock, const QString& path, const QString& label)
{
    const QString key = FileStore::newKey();
    const auto store = [&]() -> Result<TermsDocument> {
        KONTORIST_ASSIGN(const StoredFile stored, copyIn(connection, files, clock, path, key));
        const QString opId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return connection.transaction([&]() -> Result<TermsDocument> {
            WriteScope scope(connection, actor, clock.now(), opId);
            TermsDocument document;
            document.label = label;
            document.fileName = QFileInfo(path).fileName().left(200);
            document.storeKey = key;
            document.size = stored.size;
            document.sha256 = stored.sha256;
            document.uploadedAt = scope.now;
            document.uploadedBy = scope.actor.label;
            return makeCurrent(scope, document);
        });
    };
    auto stored = store();
    if (!stored) {
        JobRepository(connection).removeStored(files, {key});
    }
    return stored;
}

} // namespace

TermsService::TermsService(ServiceContext& context)
    : m_context(context)
{
}

QFuture<Result<std::vector<TermsDocument>>> TermsService::history()
{
    return m_context.executor().run(DbLane::Read,
        [](DbConnection& connection) { return TermsRepository(connection).history(); });
}

QFuture<Result<qint64>> TermsService::acceptedCount()
{
    return m_context.executor().run(DbLane::Background, [](DbConnection& connection) {
        return ContactRepository(connection).termsAcceptedCount();
    });
}

QFuture<Result<TermsDocument>> TermsService::upload(const QString& path, const QString& label)
{
    if (!m_context.actor().rights.testFlag(Right::Administer)) {
        return answered<TermsDocument>(
            failure(ErrorCode::Denied, u"missing-right"_s, {}, {rightName(Right::Administer)}));
    }
    const QString name = label.simplified();
    if (name.isEmpty() || name.size() > maxLabelLength || hasControlCharacters(label)) {
        return answered<TermsDocument>(failure(ErrorCode::Invalid,
            name.isEmpty()
                ? u"required"_s
                : (name.size() > maxLabelLength ? u"too-long"_s : u"control-character"_s),
            u"label"_s, {QString::number(maxLabelLength)}));
    }
    return m_context.executor()
        .run(DbLane::Write,
            [path, name, files = m_context.files(), actor = m_context.actor(),
                clock = m_context.clockPointer(),
                writable = m_context.isWritable()](DbConnection& connection) {
                return writable
                    ? storeTerms(connection, files, actor, *clock, path, name)
                    : Result<TermsDocument>(failure(ErrorCode::ReadOnly, u"read-only"_s));
            })
        .then([this](Result<TermsDocument> document) {
            if (document) {
                m_context.dataChanged();
                m_context.notify([](ChangeNotifier& changes) { emit changes.termsChanged(); });
            }
            return document;
        });
}

} // namespace kontorist
