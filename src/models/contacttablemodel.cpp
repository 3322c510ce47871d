#include "models/contacttablemodel.h"

#include "base/clock.h"
#include "base/futures.h"
#include "base/textfold.h"

#include <QPromise>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// How many hits of "contains" are looked through for one that begins with what was typed.
constexpr int typedHits = 2000;

using Contacts = std::vector<Contact>;

TablePage pageFrom(Contacts&& contacts)
{
    TablePage page;
    page.ids.reserve(contacts.size());
    page.tags.reserve(contacts.size());
    for (const Contact& contact : contacts) {
        page.ids.push_back(contact.id.value());
        page.tags.push_back(static_cast<int>(contact.status));
    }
    page.rows = std::make_shared<Contacts>(std::move(contacts));
    return page;
}

ContactColumn columnAt(int section)
{
    return allContactColumns[static_cast<size_t>(section)];
}

/// True where a change from `a` to `b` can move the row in, out or to another place.
bool movesRow(const Contact& a, const Contact& b, const ContactQuery& query)
{
    const bool textChanged = a.name != b.name || a.email != b.email || a.company != b.company;
    if (textChanged && (!query.search.isEmpty() || !query.company.isEmpty())) {
        return true;
    }
    if (a.status != b.status && !query.statuses.empty()) {
        return true;
    }
    const bool invitationChanged = a.invitedAt != b.invitedAt || a.linkExpiresAt != b.linkExpiresAt;
    if (invitationChanged && query.invited != InvitedFilter::Any) {
        return true;
    }
    return std::any_of(query.sort.begin(), query.sort.end(), [&](const ContactSortKey& key) {
        switch (key.column) {
        case ContactColumn::Name:
            return a.name != b.name;
        case ContactColumn::Email:
            return a.email != b.email;
        case ContactColumn::Status:
            return a.status != b.status || a.name != b.name;
        case ContactColumn::Company:
            return a.company != b.company || a.name != b.name;
        case ContactColumn::Terms:
            return a.termsAcceptedAt != b.termsAcceptedAt;
        case ContactColumn::Invited:
            return a.invitedAt != b.invitedAt;
        case ContactColumn::Created:
            return a.createdAt != b.createdAt;
        }
        return false;
    });
}

} // namespace

ContactTableModel::ContactTableModel(
    ContactSource source, ContactTexts texts, const Clock& clock, QObject* parent)
    : ColumnTableModel(parent)
    , m_source(std::move(source))
    , m_texts(std::move(texts))
    , m_clock(clock)
{
}

void ContactTableModel::setQuery(const ContactQuery& query)
{
    if (m_asked && query == m_query) {
        return;
    }
    const bool sorts = query.sort != m_query.sort;
    m_asked = true;
    m_query = query;
    queryChanged();
    if (sorts) {
        emitSortChanged();
    }
}

void ContactTableModel::setTexts(ContactTexts texts)
{
    m_texts = std::move(texts);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emitRowsChanged(windowTop(), windowTop() + rowCount() - 1);
    }
}

void ContactTableModel::setFilter(const ContactQuery& query)
{
    ContactQuery wanted = query;
    wanted.sort = m_query.sort;
    setQuery(wanted);
}

void ContactTableModel::setSort(std::vector<ContactSortKey> sort)
{
    ContactQuery wanted = m_query;
    wanted.sort = std::move(sort);
    if (m_asked) {
        setQuery(wanted);
    } else if (wanted.sort != m_query.sort) {
        m_query = wanted;
        emitSortChanged();
    }
}

std::vector<SortKey> ContactTableModel::sortKeys() const
{
    std::vector<SortKey> keys;
    for (const ContactSortKey& key : m_query.sort) {
        keys.push_back({static_cast<int>(key.column), key.descending});
    }
    return keys;
}

void ContactTableModel::setSortKeys(const std::vector<SortKey>& keys)
{
    std::vector<ContactSortKey> sort;
    sort.reserve(keys.size());
    for (const SortKey& key : keys) {
        sort.push_back({columnAt(key.column), key.descending});
    }
    setSort(std::move(sort));
}

void ContactTableModel::becomeShown()
{
    m_shownQuery = m_query;
}

const Contact* ContactTableModel::contactAt(qint64 row) const
{
    int index = 0;
    const TablePage* page = pageOf(row, index);
    return page ? &static_cast<const Contacts*>(page->rows.get())->at(static_cast<size_t>(index))
                : nullptr;
}

const Contact* ContactTableModel::contactAt(const QModelIndex& index) const
{
    return index.isValid() ? contactAt(rowAt(index)) : nullptr;
}

const Contact* ContactTableModel::cachedContact(ContactId id) const
{
    return contactAt(cachedRow(id.value()));
}

int ContactTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allContactColumns.size());
}

QString ContactTableModel::text(const Contact& contact, ContactColumn column) const
{
    const auto orMissing
        = [this](const QString& value) { return value.isEmpty() ? m_texts.missing : value; };
    switch (column) {
    case ContactColumn::Name:
        return orMissing(contact.name);
    case ContactColumn::Email:
        return orMissing(contact.email);
    case ContactColumn::Status:
        return m_texts.status(contact.status);
    case ContactColumn::Company:
        return orMissing(contact.company);
    case ContactColumn::Terms:
        return m_texts.date(contact.termsAcceptedAt);
    case ContactColumn::Invited:
        return m_texts.date(contact.invitedAt);
    case ContactColumn::Created:
        return m_texts.date(contact.createdAt);
    }
    return {};
}

QVariant ContactTableModel::sortValue(const Contact& contact, ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return foldText(contact.name);
    case ContactColumn::Email:
        return foldText(contact.email);
    case ContactColumn::Status:
        return static_cast<int>(contact.status);
    case ContactColumn::Company:
        return foldText(contact.company);
    case ContactColumn::Terms:
        return contact.termsAcceptedAt;
    case ContactColumn::Invited:
        return contact.invitedAt;
    case ContactColumn::Created:
        return contact.createdAt;
    }
    return {};
}

QVariant ContactTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Contact* contact = contactAt(index);
    const ContactColumn column = columnAt(index.column());
    if (!contact) {
        switch (role) {
        case Qt::DisplayRole:
            return u"…"_s;
        case Qt::AccessibleTextRole:
            return m_texts.loading;
        case LoadedRole:
            return false;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*contact, column);
    case Qt::AccessibleTextRole:
        return m_texts.spoken(*contact, column, m_clock.now());
    case Qt::ToolTipRole:
        return m_texts.toolTip(*contact, column, m_clock.now());
    case IdRole:
        return contact->id.value();
    case LoadedRole:
        return true;
    case SortRole:
        return sortValue(*contact, column);
    case StatusRole:
        return static_cast<int>(contact->status);
    case InvitationRole:
        return static_cast<int>(contact->invitation(m_clock.now()));
    case MissingRole:
        return text(*contact, column) == m_texts.missing;
    default:
        return {};
    }
}

QString ContactTableModel::columnTitle(int column) const
{
    return m_texts.column(columnAt(column));
}

QString ContactTableModel::spokenTitle(int column, int place, int keys, bool descending) const
{
    return m_texts.spokenHeader(columnAt(column), place, keys, descending);
}

QFuture<Result<TablePage>> ContactTableModel::fetchPage(
    qint64 first, int count, const CancelToken& cancel)
{
    // Turned into a page in the thread that read it.
    return m_source.rows(m_query, first, count, cancel)
        .then(QtFuture::Launch::Sync, [](Result<Contacts> rows) -> Result<TablePage> {
            if (!rows) {
                return failure(std::move(rows).error());
            }
            return pageFrom(std::move(*rows));
        });
}

QFuture<Result<qint64>> ContactTableModel::fetchCount(const CancelToken& cancel)
{
    return m_source.count(m_query, cancel);
}

QFuture<Result<qint64>> ContactTableModel::fetchPosition(qint64 id, const CancelToken& cancel)
{
    return m_source.position(m_query, ContactId(id), cancel);
}

void ContactTableModel::refreshContacts(const QList<ContactId>& ids)
{
    if (!m_asked || ids.isEmpty()) {
        return;
    }
    if (!m_source.byIds) {
        reload();
        return;
    }
    whenDone(
        m_source.byIds({ids.begin(), ids.end()}), this, [this, ids](const Result<Contacts>& found) {
            if (found) {
                onRefreshed(ids, *found);
            } else {
                reload();
            }
        });
}

void ContactTableModel::onRefreshed(const QList<ContactId>& asked, const Contacts& found)
{
    std::vector<qint64> gone;
    for (const ContactId id : asked) {
        const bool isThere = std::any_of(
            found.begin(), found.end(), [id](const Contact& contact) { return contact.id == id; });
        if (!isThere) {
            gone.push_back(id.value());
        }
    }
    if (!gone.empty()) {
        emit contactsGone(gone);
    }
    bool stays = gone.empty();
    for (const Contact& contact : found) {
        stays = replaceCached(contact) && stays;
        emit contactRefreshed(contact);
    }
    if (!stays) {
        reload();
    }
}

bool ContactTableModel::replaceCached(const Contact& contact)
{
    const auto place = cache().find(contact.id.value());
    if (place.page < 0) {
        // Out of sight its values do not matter; but it may belong into the list now.
        return !m_query.hasFilter() && isLoaded(0, 1);
    }
    // The page in the cache and this model share the rows; nobody else holds them.
    auto* page = cache().peek(place.page);
    auto& row = static_cast<Contacts*>(page->rows.get())->at(static_cast<size_t>(place.index));
    const bool moves = movesRow(row, contact, m_query);
    row = contact;
    TablePage copy = *page;
    copy.tags[static_cast<size_t>(place.index)] = static_cast<int>(contact.status);
    cache().insert(place.page, std::move(copy));
    const qint64 at = place.page * pageSize + place.index;
    emitRowsChanged(at, at);
    return !moves;
}

QFuture<Result<qint64>> ContactTableModel::findTyped(
    const QString& typed, qint64 fromRow, const CancelToken& cancel)
{
    if (m_source.findPrefix) {
        return m_source.findPrefix(m_query, typed, fromRow, cancel);
    }
    // The database finds names that contain it; the first hit that begins with it is the one. Only
    // where the search box is empty can its words be replaced by what was typed.
    const QString wanted = foldText(typed);
    ContactQuery query = m_query;
    query.search = query.search.isEmpty() ? typed : QString(query.search % u' ' % typed);
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const auto answer = [promise](Result<qint64> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    whenDone(m_source.rows(query, 0, typedHits, cancel), this,
        [this, wanted, cancel, answer, asked = m_query](const Result<Contacts>& rows) {
            if (!rows) {
                answer(failure(rows.error()));
                return;
            }
            const auto hit = std::find_if(rows->begin(), rows->end(),
                [&](const Contact& c) { return foldText(c.name).startsWith(wanted); });
            if (hit == rows->end()) {
                answer(failure(ErrorCode::NotFound, u"no-match"_s));
                return;
            }
            whenDone(m_source.position(asked, hit->id, cancel), this,
                [answer](const Result<qint64>& position) { answer(position); });
        });
    return promise->future();
}

} // namespace kontorist
