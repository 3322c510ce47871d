#pragma once

#include "services/servicecontext.h"

namespace kontorist {

/// The reading calls of a list behind a ListPager, in the lanes they belong to.
template <class Pager, class Query, class Row, class Id>
class ListCalls
{
public:
    ListCalls(ServiceContext& context, std::shared_ptr<Pager> pager)
        : m_context(context)
        , m_pager(std::move(pager))
    {
    }

    [[nodiscard]] QFuture<Result<std::vector<Row>>> rows(
        const Query& query, qint64 first, int count, const CancelToken& cancel)
    {
        return m_context.executor().run(
            DbLane::Read,
            [pager = m_pager, query, first, count](
                DbConnection& connection) { return pager->rows(connection, query, first, count); },
            cancel);
    }

    [[nodiscard]] QFuture<Result<qint64>> count(const Query& query, const CancelToken& cancel)
    {
        // Counts of what is looked at now do not wait for a list nobody looks at any more.
        m_ahead.cancel();
        m_ahead = CancelToken();
        return m_context.executor().run(
            DbLane::Background,
            [pager = m_pager, executor = &m_context.executor(), query, ahead = m_ahead](
                DbConnection& connection) {
                auto counted = pager->count(connection, query);
                if (counted && *counted >= Pager::worthList && !pager->isPrepared(query)) {
                    // Not awaited: a jump that comes first reads the list itself.
                    std::ignore = executor->run(
                        DbLane::Background,
                        [pager, query](DbConnection& lane) { return pager->prepare(lane, query); },
                        ahead);
                }
                return counted;
            },
            cancel);
    }

    [[nodiscard]] QFuture<Result<qint64>> position(
        const Query& query, Id id, const CancelToken& cancel)
    {
        return m_context.executor().run(
            DbLane::Background,
            [pager = m_pager, query, id](
                DbConnection& connection) { return pager->position(connection, query, id); },
            cancel);
    }

private:
    ServiceContext& m_context;
    std::shared_ptr<Pager> m_pager;
    CancelToken m_ahead;
};

} // namespace kontorist
