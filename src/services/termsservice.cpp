#include "services/termsservice.h"

#include "base/textfold.h"
#include "services/servicecontext.h"

#include <QFileInfo>

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
    return m_context
        .writeThen(
            m_context.actor(),
            [path, name, files = m_context.files(), key = FileStore::newKey()](
                WriteScope& scope) -> Result<TermsDocument> {
                KONTORIST_ASSIGN(const StoredFile stored, files.copyIn(path, key));
                if (stored.size == 0) {
                    std::ignore = files.remove(key);
                    return failure(ErrorCode::Invalid, u"file-empty"_s, u"file"_s);
                }
                TermsDocument document;
                document.label = name;
                document.fileName = QFileInfo(path).fileName().left(200);
                document.storeKey = key;
                document.size = stored.size;
                document.sha256 = stored.sha256;
                document.uploadedAt = scope.now;
                document.uploadedBy = scope.actor.label;
                auto done = makeCurrent(scope, document);
                if (!done) {
                    std::ignore = files.remove(key);
                }
                return done;
            },
            [](DbConnection&, const auto&) {})
        .then([this](Result<TermsDocument> document) {
            if (document) {
                m_context.dataChanged();
                m_context.notify([](ChangeNotifier& changes) { emit changes.termsChanged(); });
            }
            return document;
        });
}

} // namespace kontorist
