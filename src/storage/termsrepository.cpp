#include "storage/termsrepository.h"

namespace kontorist {

using namespace Qt::StringLiterals;

TermsRepository::TermsRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<std::vector<TermsDocument>> TermsRepository::history()
{
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT d.id, d.label, d.file_name, d.store_key, d.size, d.sha256, d.uploaded_at,"
            " d.uploaded_by, (SELECT count(*) FROM terms_acceptance a WHERE a.terms_id = d.id)"
            " FROM terms_document d ORDER BY d.id DESC"_s));
    KONTORIST_TRY(statement.exec());
    std::vector<TermsDocument> documents;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return documents;
        }
        TermsDocument document;
        document.id = TermsId(statement.number(0));
        document.label = statement.text(1);
        document.fileName = statement.text(2);
        document.storeKey = statement.text(3);
        document.size = statement.number(4);
        document.sha256 = statement.text(5);
        document.uploadedAt = statement.time(6);
        document.uploadedBy = statement.text(7);
        document.acceptances = statement.number(8);
        document.current = documents.empty();
        documents.push_back(std::move(document));
    }
}

Result<TermsId> TermsRepository::insert(const TermsDocument& document)
{
    KONTORIST_ASSIGN(const qint64 id,
        m_connection.insert(
            u"INSERT INTO terms_document (label, file_name, store_key, size, sha256, uploaded_at,"
            " uploaded_by) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {document.label, document.fileName, document.storeKey, document.size, document.sha256,
                toDbTime(document.uploadedAt), document.uploadedBy}));
    return TermsId(id);
}

Result<TermsId> TermsRepository::current()
{
    KONTORIST_ASSIGN(
        const QVariant id, m_connection.scalar(u"SELECT max(id) FROM terms_document"_s));
    return TermsId(id.toLongLong());
}

Result<bool> TermsRepository::accept(TermsId terms, ContactId contact, const QDateTime& now)
{
    KONTORIST_ASSIGN(const qint64 changed,
        m_connection.run(u"INSERT INTO terms_acceptance (terms_id, contact_id, accepted_at)"
                         " VALUES (?, ?, ?) ON CONFLICT (terms_id, contact_id) DO NOTHING"_s,
            {terms.value(), contact.value(), toDbTime(now)}));
    return changed == 1;
}

} // namespace kontorist
