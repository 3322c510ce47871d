#include "storage/contactquerysql.h"

#include "base/textfold.h"
#include "storage/keyset.h"
#include "storage/sqlstatement.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList keyColumnsOf(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return {u"c.name_key"_s};
    case ContactColumn::Email:
        return {u"c.email_key"_s};
    case ContactColumn::Status:
        return {u"c.status_rank"_s, u"c.name_key"_s};
    case ContactColumn::Company:
        return {u"c.company_key"_s, u"c.name_key"_s};
    case ContactColumn::Terms:
        return {u"c.terms_accepted_at"_s};
    case ContactColumn::Invited:
        return {u"c.invited_at"_s, u"c.link_expires_at"_s};
    case ContactColumn::Created:
        return {u"c.created_at"_s};
    }
    return {};
}

QList<OrderColumn> orderOf(const std::vector<ContactSortKey>& sort)
{
    QList<OrderColumn> order;
    const auto add = [&order](const QString& column, bool descending) {
        const bool known = std::any_of(
            order.begin(), order.end(), [&](const OrderColumn& o) { return o.column == column; });
        if (!known) {
            order.append({column, descending});
        }
    };
    // What the user chose comes before what a column brings along, so that "Status, then Created"
    // is not turned into "Status, Name, Created".
    for (const auto& key : sort) {
        add(keyColumnsOf(key.column).front(), key.descending);
    }
    if (sort.size() == 1) {
        for (const QString& column : keyColumnsOf(sort.front().column)) {
            add(column, sort.front().descending);
        }
    }
    if (order.isEmpty()) {
        add(u"c.name_key"_s, false);
    }
    add(u"c.id"_s, order.back().descending);
    return order;
}

} // namespace

bool isOrderIndexed(const std::vector<ContactSortKey>& sort)
{
    if (sort.size() < 2) {
        return true;
    }
    const auto wanted = orderOf({sort.front()});
    const auto order = orderOf(sort);
    return std::equal(order.begin(), order.end(), wanted.begin(), wanted.end(),
        [](const OrderColumn& a, const OrderColumn& b) {
            return a.column == b.column && a.descending == b.descending;
        });
}

QStringList searchWords(const QString& search)
{
    QStringList words = foldText(search).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    std::stable_sort(words.begin(), words.end(),
        [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words.mid(0, 8);
}

ContactQuerySql::ContactQuerySql(
    const ContactQuery& query, const QDateTime& now, const SqlDialect& dialect)
    : m_dialect(dialect)
    , m_words(searchWords(query.search))
    , m_order(orderOf(query.sort))
{
    addFilters(query, now);
}

void ContactQuerySql::addFilters(const ContactQuery& query, const QDateTime& now)
{
    // A lone status lets its own index give the order; several would scatter it.
    m_statusLeads = query.statuses.size() == 1
        && (m_order.front().column == "c.name_key"_L1
            || m_order.front().column == "c.status_rank"_L1);
    if (!query.statuses.empty()) {
        QStringList marks;
        for (const auto status : query.statuses) {
            marks << u"?"_s;
            m_filterBinds << static_cast<int>(status);
        }
        const QString column
            = m_statusLeads ? u"c.status_rank"_s : m_dialect.notIndexed(u"c.status_rank"_s);
        m_filters << (marks.size() == 1 ? QString(column % u" = ?"_s)
                                        : QString(column % u" IN ("_s % marks.join(u',') % u')'));
    }
    switch (query.invited) {
    case InvitedFilter::Any:
        break;
    case InvitedFilter::NotInvited:
        m_filters << QString(m_dialect.notIndexed(u"c.invited_at"_s) % u" = 0"_s);
        break;
    case InvitedFilter::Invited:
        m_filters << u"c.invited_at > 0"_s;
        break;
    case InvitedFilter::LinkValid:
        m_filters << u"c.invited_at > 0"_s << u"c.link_expires_at > ?"_s;
        m_filterBinds << toDbTime(now);
        break;
    case InvitedFilter::LinkExpired:
        m_filters << u"c.invited_at > 0"_s << u"c.link_expires_at <= ?"_s;
        m_filterBinds << toDbTime(now);
        break;
    }
    if (!query.company.isEmpty()) {
        m_filters << u"c.company_key = ?"_s;
        m_filterBinds << foldText(query.company);
    }
    if (query.createdFrom.isValid()) {
        m_filters << u"c.created_at >= ?"_s;
        m_filterBinds << toDbTime(query.createdFrom);
    }
    if (query.createdBefore.isValid()) {
        m_filters << u"c.created_at < ?"_s;
        m_filterBinds << toDbTime(query.createdBefore);
    }
}

QString ContactQuerySql::keyColumns() const
{
    return keyColumnList(m_order);
}

/// The words by which the search index is asked: the selective ones, or all where there is none.
QStringList ContactQuerySql::findingWords() const
{
    QStringList finding;
    for (const QString& word : m_words) {
        if (m_dialect.isSelective(word)) {
            finding << word;
        }
    }
    return finding.isEmpty() ? m_words : finding;
}

bool ContactQuerySql::walksSearchText() const
{
    return m_order.size() == 2 && m_order.front().column == "c.name_key"_L1 && !m_statusLeads;
}

SqlFragment ContactQuerySql::where(SearchPlan plan) const
{
    SqlFragment out;
    QStringList conditions;
    const QStringList finding = plan == SearchPlan::SortHits ? findingWords() : QStringList();
    if (!finding.isEmpty()) {
        const auto hits = m_dialect.searchHits(finding);
        conditions << QString(u"c.id IN ("_s % hits.sql % u')');
        out.binds << hits.binds;
    }
    for (const QString& word : m_words) {
        if (!finding.contains(word)) {
            const auto condition = m_dialect.searchCondition(word);
            conditions << condition.sql;
            out.binds << condition.binds;
        }
    }
    conditions << m_filters;
    out.binds << m_filterBinds;
    out.sql = conditions.join(u" AND "_s);
    return out;
}

SqlFragment ContactQuerySql::page(const QString& columns, const RowCursor* after, bool inclusive,
    bool backwards, SearchPlan plan) const
{
    SqlFragment out = where(plan);
    QStringList conditions;
    if (!out.sql.isEmpty()) {
        conditions << out.sql;
    }
    if (after) {
        const auto bound = keysetCondition(m_order, *after, inclusive, backwards);
        conditions << bound.sql;
        out.binds << bound.binds;
    }
    out.sql = u"SELECT "_s % columns % u" FROM contact c"_s
        % (conditions.isEmpty() ? QString() : QString(u" WHERE "_s % conditions.join(u" AND "_s)))
        % orderByClause(m_order, backwards) % u" LIMIT ? OFFSET ?"_s;
    return out;
}

SqlFragment ContactQuerySql::count(SearchPlan plan) const
{
    const bool fewHits = plan == SearchPlan::SortHits && mixesWords();
    if (!m_words.isEmpty() && m_filters.isEmpty() && !fewHits) {
        // No row is read.
        auto hits = m_dialect.searchHits(m_words);
        hits.sql = u"SELECT count(*) FROM ("_s % hits.sql % u')';
        return hits;
    }
    SqlFragment out = where(SearchPlan::SortHits);
    out.sql = u"SELECT count(*) FROM contact c"_s
        % (out.sql.isEmpty() ? QString() : QString(u" WHERE "_s % out.sql));
    return out;
}

SqlFragment ContactQuerySql::position(const RowCursor& row, SearchPlan plan) const
{
    SqlFragment out = where(plan);
    const auto bound = keysetCondition(m_order, row, false, true);
    out.sql = u"SELECT count(*) FROM contact c WHERE "_s
        % (out.sql.isEmpty() ? QString() : QString(out.sql % u" AND "_s)) % bound.sql;
    out.binds << bound.binds;
    return out;
}

SqlFragment ContactQuerySql::cappedHits(qint64 limit) const
{
    auto hits = m_dialect.searchHits(findingWords());
    hits.sql = u"SELECT count(*) FROM ("_s % hits.sql % u" LIMIT ?)"_s;
    hits.binds << limit;
    return hits;
}

} // namespace kontorist
