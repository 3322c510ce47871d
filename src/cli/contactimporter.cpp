#include "cli/contactimporter.h"

#include "domain/emailaddress.h"
#include "services/contactservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int sameNameLimit = 100;

QString allValues(const ContactDraft& draft)
{
    QStringList values;
    for (const QString& field : contactCsvFields()) {
        values << draftField(draft, field);
    }
    return values.join(QChar(0x1F));
}

/// An error about one row; any other ends the import.
bool isRowError(const Error& error)
{
    return error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict
        || error.code == ErrorCode::Refused;
}

} // namespace

struct ContactImporter::Candidate
{
    ImportedRow row;
    ContactDraft draft;
    bool decided = false; ///< no look into the database is needed any more
};

ContactImporter::ContactImporter(
    Session& session, const ContactColumns& columns, QString language, bool dryRun)
    : m_session(session)
    , m_columns(columns)
    , m_language(std::move(language))
    , m_dryRun(dryRun)
{
}

bool ContactImporter::isSame(const ContactDraft& draft, const Contact& contact) const
{
    const ContactDraft there = kontorist::draftOf(contact);
    for (const QString& field : contactCsvFields()) {
        const bool email = field == u"email"_s;
        // That the addresses agree is known where the contact was found by its address.
        if (m_columns.has(field) && !email
            && draftField(draft, field) != draftField(there, field)) {
            return false;
        }
    }
    return draft.email.isEmpty() == there.email.isEmpty();
}

void ContactImporter::checkDraft(Candidate& candidate, const CsvRow& row)
{
    const ContactDraft raw = m_columns.draftOf(row, m_language);
    const auto faults = draftFaults(raw);
    candidate.row.line = row.line;
    candidate.draft = normalizedDraft(raw);
    if (!faults.empty()) {
        candidate.row.verdict = ImportRowVerdict::Error;
        candidate.row.error = faults.front();
        candidate.decided = true;
        return;
    }
    const QString values = allValues(candidate.draft);
    const auto address = EmailAddress::parse(candidate.draft.email);
    const QString key = address ? address->key() : values;
    const auto seen = m_seen.constFind(key);
    if (seen == m_seen.constEnd()) {
        m_seen.insert(key, values);
        return;
    }
    candidate.decided = true;
    if (*seen == values) {
        candidate.row.verdict = ImportRowVerdict::Same;
    } else {
        candidate.row.verdict = ImportRowVerdict::Error;
        candidate.row.error = makeError(ErrorCode::Invalid, u"email-twice-in-file"_s, u"email"_s);
    }
}

Result<void> ContactImporter::compareWithDatabase(std::vector<Candidate>& candidates)
{
    KONTORIST_ASSIGN(Workspace* const workspace, m_session.workspace());
    auto& contacts = workspace->contacts();
    std::vector<std::pair<Candidate*, QFuture<Result<ContactId>>>> asked;
    for (auto& candidate : candidates) {
        if (!candidate.decided && !candidate.draft.email.isEmpty()) {
            asked.emplace_back(&candidate, contacts.ownerOfEmail(candidate.draft.email));
        }
    }
    for (auto& [candidate, future] : asked) {
        KONTORIST_ASSIGN(const ContactId owner, await(future));
        if (!owner.isValid()) {
            continue;
        }
        candidate->decided = true;
        KONTORIST_ASSIGN(const std::vector<Contact> found, await(contacts.byIds({owner})));
        if (!found.empty() && isSame(candidate->draft, found.front())) {
            candidate->row.verdict = ImportRowVerdict::Same;
            candidate->row.id = owner;
        } else {
            candidate->row.verdict = ImportRowVerdict::Error;
            candidate->row.error = makeError(ErrorCode::Invalid, u"email-taken"_s, u"email"_s);
        }
    }
    return compareByName(candidates);
}

/// Contacts without an address have nothing unique: all values must agree.
Result<void> ContactImporter::compareByName(std::vector<Candidate>& candidates)
{
    KONTORIST_ASSIGN(Workspace* const workspace, m_session.workspace());
    auto& contacts = workspace->contacts();
    std::vector<std::pair<Candidate*, QFuture<Result<std::vector<Contact>>>>> asked;
    for (auto& candidate : candidates) {
        if (!candidate.decided && candidate.draft.email.isEmpty()) {
            ContactQuery query;
            query.search = candidate.draft.name;
            asked.emplace_back(&candidate, contacts.rows(query, 0, sameNameLimit));
        }
    }
    for (auto& [candidate, future] : asked) {
        KONTORIST_ASSIGN(const std::vector<Contact> found, await(future));
        for (const Contact& contact : found) {
            if (isSame(candidate->draft, contact)) {
                candidate->decided = true;
                candidate->row.verdict = ImportRowVerdict::Same;
                candidate->row.id = contact.id;
                break;
            }
        }
    }
    return {};
}

Result<void> ContactImporter::addNewOnes(std::vector<Candidate>& candidates)
{
    KONTORIST_ASSIGN(Workspace* const workspace, m_session.workspace());
    std::vector<std::pair<Candidate*, QFuture<Result<Contact>>>> asked;
    for (auto& candidate : candidates) {
        if (!candidate.decided) {
            asked.emplace_back(&candidate, workspace->contacts().add(candidate.draft));
        }
    }
    Result<void> stopped;
    for (auto& [candidate, future] : asked) {
        auto added = await(future);
        if (added) {
            candidate->row.id = added->id;
            continue;
        }
        candidate->row.verdict = ImportRowVerdict::Error;
        candidate->row.error = added.error();
        if (!isRowError(added.error()) && stopped) {
            stopped = failure(added.error());
        }
    }
    return stopped;
}

Result<std::vector<ImportedRow>> ContactImporter::take(const std::vector<CsvRow>& rows)
{
    std::vector<Candidate> candidates(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        checkDraft(candidates[i], rows[i]);
    }
    KONTORIST_TRY(compareWithDatabase(candidates));
    if (!m_dryRun) {
        KONTORIST_TRY(addNewOnes(candidates));
    }
    std::vector<ImportedRow> results;
    results.reserve(candidates.size());
    for (auto& candidate : candidates) {
        results.push_back(std::move(candidate.row));
    }
    return results;
}

} // namespace kontorist
