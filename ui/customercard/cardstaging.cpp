#include "ui/customercard/cardstaging.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// Takes over from `stored` what is not edited here, and forgets edits that are stored already.
/// Fields that both changed keep their base, and so remain a clash.
template <class Value>
void mergeFields(Value& base, Value& mine, const Value& stored)
{
    const QStringList edited = changedFields(base, mine);
    const QStringList apart = changedFields(mine, stored);
    for (const QString& field : changedFields(base, stored)) {
        if (!edited.contains(field)) {
            takeField(base, field, stored);
            takeField(mine, field, stored);
        } else if (!apart.contains(field)) {
            takeField(base, field, stored);
        }
    }
}

template <class Value>
QStringList clashingFields(const Value& base, const Value& mine, const Value& stored)
{
    const QStringList theirs = changedFields(base, stored);
    const QStringList apart = changedFields(mine, stored);
    QStringList fields;
    for (const QString& field : changedFields(base, mine)) {
        if (theirs.contains(field) && apart.contains(field)) {
            fields << field;
        }
    }
    return fields;
}

AccountRow rowOf(const CustomerUser& user)
{
    AccountRow row;
    row.key = user.id.value();
    row.user = user;
    row.base = user.access;
    row.access = user.access;
    return row;
}

} // namespace

bool AccountRow::isStaged() const
{
    return isNew() || removed || gone || access != base || !password.isEmpty();
}

QStringList AccountRow::clashes() const
{
    return isNew() || removed ? QStringList() : clashingFields(base, access, user.access);
}

RowMark AccountRow::mark() const
{
    if (isNew()) {
        return RowMark::New;
    }
    if (gone) {
        return RowMark::Gone;
    }
    if (removed) {
        return RowMark::Removed;
    }
    if (!clashes().isEmpty()) {
        return RowMark::Clash;
    }
    return isStaged() ? RowMark::Changed : RowMark::None;
}

bool AccountRow::mails() const
{
    return fresh ? fresh->then != AfterAdding::Nothing : !password.isEmpty() && !removed && !gone;
}

void CardStaging::start(const CustomerDraft& draft)
{
    m_base = draft;
    m_draft = draft;
}

void CardStaging::take(const CustomerCard& stored)
{
    m_contents = stored;
    m_base = draftOf(stored.customer);
    m_draft = m_base;
    m_rows.clear();
    m_rows.reserve(stored.users.size());
    std::transform(stored.users.begin(), stored.users.end(), std::back_inserter(m_rows), rowOf);
}

void CardStaging::discard()
{
    if (m_contents.customer.id.isValid()) {
        take(CustomerCard(m_contents));
    } else {
        m_draft = m_base;
        m_rows.clear();
    }
}

void CardStaging::merge(const CustomerCard& stored)
{
    mergeDetails(draftOf(stored.customer));
    mergeUsers(stored.users);
    m_contents = stored;
}

void CardStaging::mergeDetails(const CustomerDraft& stored)
{
    CustomerDraft clean = normalizedDraft(m_draft);
    const CustomerDraft before = clean;
    mergeFields(m_base, clean, stored);
    // As typed, where nothing came in: a blank at the end is not taken from under the cursor.
    for (const QString& field : changedFields(before, clean)) {
        takeField(m_draft, field, clean);
    }
}

void CardStaging::mergeUsers(const std::vector<CustomerUser>& stored)
{
    std::vector<AccountRow> rows;
    std::map<qint64, AccountRow> old;
    for (AccountRow& row : m_rows) {
        if (row.isNew()) {
            rows.push_back(std::move(row));
        } else {
            old.emplace(row.key, std::move(row));
        }
    }
    std::vector<AccountRow> gone;
    for (const CustomerUser& user : stored) {
        const auto known = old.find(user.id.value());
        if (known == old.end()) {
            rows.push_back(rowOf(user));
            continue;
        }
        AccountRow row = std::move(known->second);
        old.erase(known);
        row.changedSince |= row.removed && user.rowVersion != row.user.rowVersion;
        mergeFields(row.base, row.access, user.access);
        row.user = user;
        row.gone = false;
        rows.push_back(std::move(row));
    }
    for (auto& [key, row] : old) {
        // Whom both removed, nobody misses; an edit is kept until its author lets go of it.
        if (row.isStaged() && !row.removed) {
            row.gone = true;
            rows.push_back(std::move(row));
        }
    }
    m_rows = std::move(rows);
}

QStringList CardStaging::changedDetails() const
{
    return changedFields(m_base, normalizedDraft(m_draft));
}

QStringList CardStaging::clashingDetails() const
{
    return m_contents.customer.id.isValid()
        ? clashingFields(m_base, normalizedDraft(m_draft), draftOf(m_contents.customer))
        : QStringList();
}

QStringList CardStaging::overtakenDetails() const
{
    if (!m_contents.customer.id.isValid()) {
        return {};
    }
    const CustomerDraft stored = draftOf(m_contents.customer);
    QStringList fields = changedFields(m_base, stored);
    const QStringList apart = changedFields(normalizedDraft(m_draft), stored);
    fields.removeIf([&apart](const QString& field) { return !apart.contains(field); });
    return fields;
}

AccountRow* CardStaging::find(qint64 key)
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [key](const AccountRow& row) { return row.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

const AccountRow* CardStaging::row(qint64 key) const
{
    return const_cast<CardStaging*>(this)->find(key);
}

qint64 CardStaging::keyOfAdded(size_t index) const
{
    for (const AccountRow& row : m_rows) {
        if (row.isNew() && index-- == 0) {
            return row.key;
        }
    }
    return 0;
}

std::vector<StagedUser> CardStaging::added() const
{
    std::vector<StagedUser> users;
    for (const AccountRow& row : m_rows) {
        if (row.isNew()) {
            users.push_back(*row.fresh);
            users.back().request.access = row.access;
        }
    }
    return users;
}

std::vector<const AccountRow*> CardStaging::removals() const
{
    std::vector<const AccountRow*> rows;
    for (const AccountRow& row : m_rows) {
        if (row.removed) {
            rows.push_back(&row);
        }
    }
    return rows;
}

qint64 CardStaging::add(const StagedUser& user)
{
    AccountRow row;
    row.key = m_nextKey--;
    row.fresh = user;
    row.base = user.request.access;
    row.access = user.request.access;
    row.user.contact = user.request.contact;
    row.user.customer = m_contents.customer.id;
    row.user.kind = user.request.kind;
    row.user.status
        = user.request.activate ? CustomerUserStatus::Active : CustomerUserStatus::Pending;
    row.user.userName = user.name;
    row.user.email = user.email;
    const auto behind = std::find_if(
        m_rows.begin(), m_rows.end(), [](const AccountRow& each) { return !each.isNew(); });
    m_rows.insert(behind, row);
    return row.key;
}

void CardStaging::setAccess(qint64 key, const CustomerUserAccess& access)
{
    if (AccountRow* row = find(key)) {
        row->access = access;
        row->fault.clear();
        if (!row->isNew() && !row->gone) {
            // A field that was set back follows what a colleague made of it.
            mergeFields(row->base, row->access, row->user.access);
        }
    }
}

void CardStaging::setRemoved(qint64 key)
{
    if (AccountRow* row = find(key); row != nullptr && !row->isNew()) {
        row->removed = true;
        row->changedSince = false;
        row->fault.clear();
    }
}

void CardStaging::setPassword(qint64 key, const QString& password)
{
    if (AccountRow* row = find(key); row != nullptr && !row->isNew()) {
        row->password = password;
        row->fault.clear();
    }
}

void CardStaging::setMails(qint64 key, bool mails)
{
    if (AccountRow* row = find(key); row != nullptr && row->isNew()) {
        row->fresh->then = !mails          ? AfterAdding::Nothing
            : row->fresh->request.activate ? AfterAdding::SendLoginDetails
                                           : AfterAdding::Invite;
    }
}

void CardStaging::undo(qint64 key)
{
    AccountRow* row = find(key);
    if (row == nullptr) {
        return;
    }
    if (row->isNew() || row->gone) {
        m_rows.erase(m_rows.begin() + (row - m_rows.data()));
        return;
    }
    *row = rowOf(row->user);
}

void CardStaging::setFault(qint64 key, const QString& fault)
{
    if (AccountRow* row = find(key)) {
        row->fault = fault;
    }
}

void CardStaging::clearFaults()
{
    for (AccountRow& row : m_rows) {
        row.fault.clear();
    }
}

int CardStaging::changedAccounts() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const AccountRow& row) { return row.isStaged(); }));
}

bool CardStaging::isEmpty() const
{
    return changedAccounts() == 0 && changedDetails().isEmpty();
}

std::vector<CardClash> CardStaging::clashes() const
{
    std::vector<CardClash> list;
    for (const QString& field : clashingDetails()) {
        list.push_back({0, field});
    }
    for (const AccountRow& row : m_rows) {
        for (const QString& field : row.gone ? QStringList() : row.clashes()) {
            list.push_back({row.key, field});
        }
    }
    return list;
}

void CardStaging::settle(const CardClash& clash, bool mine)
{
    if (clash.key == 0) {
        const CustomerDraft stored = draftOf(m_contents.customer);
        takeField(m_base, clash.field, stored);
        if (!mine) {
            takeField(m_draft, clash.field, stored);
        }
    } else if (AccountRow* row = find(clash.key)) {
        takeField(row->base, clash.field, row->user.access);
        if (!mine) {
            takeField(row->access, clash.field, row->user.access);
        }
    }
}

CardEdit CardStaging::edit() const
{
    CardEdit edit;
    edit.customer = m_contents.customer.id;
    edit.before = m_base;
    edit.after = m_draft;
    for (const AccountRow& row : m_rows) {
        if (row.isNew()) {
            edit.added.push_back(row.fresh->request);
            edit.added.back().access = row.access;
        } else if (row.removed) {
            edit.removed.push_back({row.user.id, row.user.rowVersion});
        } else if (!row.gone && row.access != row.base) {
            edit.changed.push_back({row.user.id, row.base, row.access});
        }
    }
    return edit;
}

CustomerUserFacts CardStaging::facts(const AccountRow& row, Rights rights, bool writable) const
{
    CustomerUserFacts facts;
    facts.status = row.user.status;
    facts.kind = row.user.kind;
    // A staged demotion does not count yet: the removal that replaces it meets the stored level.
    facts.level = row.isNew() ? row.access.level : row.user.access.level;
    facts.newLevel = row.access.level;
    facts.contactStatus = row.user.contactStatus;
    facts.hasEmail = !row.user.email.isEmpty();
    facts.hasNumberLogin = !row.user.numberLogin.isEmpty();
    facts.rights = rights;
    facts.writable = writable;
    for (const AccountRow& other : m_rows) {
        if (other.key == row.key || other.removed || other.gone) {
            continue;
        }
        ++facts.otherUsers;
        facts.otherActiveAdministrators += other.user.status == CustomerUserStatus::Active
                && other.access.level == CustomerUserLevel::Administrator
            ? 1
            : 0;
    }
    return facts;
}

} // namespace kontorist
