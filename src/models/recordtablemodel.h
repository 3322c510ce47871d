#pragma once

#include "base/clock.h"
#include "base/futures.h"
#include "base/textfold.h"
#include "models/columntablemodel.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <functional>
#include <optional>

namespace kontorist {

/// Where a table gets its rows. A set of functions, so that tests can feed the table without a
/// database. Each returns at once.
template <class Row, class Query, class Id>
struct RecordSource
{
    template <class T>
    using Reply = QFuture<Result<T>>;

    std::function<Reply<std::vector<Row>>(
        const Query&, qint64 first, int count, const CancelToken&)>
        rows;
    std::function<Reply<qint64>(const Query&, const CancelToken&)> count;
    std::function<Reply<qint64>(const Query&, Id, const CancelToken&)> position;
    /// Those that still exist, in the order asked for.
    std::function<Reply<std::vector<Row>>(const std::vector<Id>&)> byIds;
};

/// Words of a table, handed in by the window, since models hold none.
template <class Row>
struct RecordTexts
{
    std::function<QString(int column)> column; ///< title
    std::function<QString(const Row&, int column, const QDateTime& now)> text; ///< "" = no value
    std::function<QString(const Row&, int column, const QDateTime& now)> spoken;
    /// The whole value and what the cell has no room for; "" = no tool tip.
    std::function<QString(const Row&, int column, const QDateTime& now)> toolTip;
    /// Behind the text or the chip: "valid until 10 May", "Archived"; may be empty.
    std::function<QString(const Row&, int column, const QDateTime& now)> note;
    /// The note behind the chip tells of something to be done; may be empty.
    std::function<bool(const Row&, const QDateTime& now)> noteWarns;
    std::function<QString(int column, int place, int keys, bool descending)> spokenHeader;
    QString missing; ///< "–"
    QString loading; ///< "Loading"
};

/// A paged table of records as its delegate and its selection see it, whatever the records are.
class RecordTableModel : public ColumnTableModel
{
    Q_OBJECT

public:
    enum RecordRole {
        TagRole = FirstFreeRole, ///< int: what the chip stands for
        MissingRole, ///< bool: the cell has no value and shows "–"
        NoteRole ///< QString
    };
    using ColumnTableModel::ColumnTableModel;

    /// False while the row is on its way.
    [[nodiscard]] virtual bool isThere(const QModelIndex& index) const = 0;
    /// As shown, without the sign for a missing value.
    [[nodiscard]] virtual QString cellText(const QModelIndex& index) const = 0;
    [[nodiscard]] virtual QString note(const QModelIndex& index) const = 0;
    [[nodiscard]] virtual bool noteWarns(const QModelIndex& index) const = 0;
    /// The record matters less than the others, as an archived one does.
    [[nodiscard]] virtual bool isSubdued(const QModelIndex& index) const = 0;
    [[nodiscard]] virtual QString missingText() const = 0;

    /// Grows when rows of another search or filter are shown; the order does not count.
    [[nodiscard]] quint64 shownFilter() const { return m_shownFilter; }
    /// Whether the record is in memory.
    [[nodiscard]] virtual bool isKnown(qint64 id) const = 0;
    /// Asks for these rows again, shown or not: rowRefreshed() or rowsGone(). A single one is kept
    /// in memory although it may not be in the list.
    virtual void look(const std::vector<qint64>& ids) = 0;

signals:
    /// A row has new values; panes and actions may hold the old ones.
    void rowRefreshed(qint64 id);
    /// Asked for and not there any more.
    void rowsGone(const std::vector<qint64>& ids);

protected:
    quint64 m_shownFilter = 0;
};

/// RecordTableModel of one kind of row. Query has `search`, hasFilter() and withOrderOf(); Row has
/// `id`. What is said of a row in tables: see the subclasses.
template <class Row, class Query, class Id>
class TypedTableModel : public RecordTableModel
{
public:
    using Source = RecordSource<Row, Query, Id>;
    using Texts = RecordTexts<Row>;
    using Rows = std::vector<Row>;

    /// `clock` must outlive the model. Reads nothing before the first setFilter().
    TypedTableModel(Source source, Texts texts, const Clock& clock, QObject* parent)
        : RecordTableModel(parent)
        , m_source(std::move(source))
        , m_texts(std::move(texts))
        , m_clock(clock)
    {
    }

    /// The query asked for; what is on the screen may still be shownQuery().
    [[nodiscard]] const Query& query() const { return m_query; }
    [[nodiscard]] const Query& shownQuery() const { return m_shownQuery; }
    /// Search and filters of `query`, with the present order.
    void setFilter(const Query& query) { ask(withOrderOf(query, m_query)); }

    [[nodiscard]] const Texts& texts() const { return m_texts; }
    [[nodiscard]] const Source& source() const { return m_source; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// After language, time zone or date format changed.
    void setTexts(Texts texts)
    {
        m_texts = std::move(texts);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0) {
            emitRowsChanged(windowTop(), windowTop() + rowCount() - 1);
        }
    }

    /// In a row of the whole table; null while it is on its way. Valid until the next event.
    [[nodiscard]] const Row* recordAt(qint64 row) const
    {
        int index = 0;
        const TablePage* page = pageOf(row, index);
        return page ? &static_cast<const Rows*>(page->rows.get())->at(static_cast<size_t>(index))
                    : nullptr;
    }
    [[nodiscard]] const Row* recordAt(const QModelIndex& index) const
    {
        return index.isValid() ? recordAt(rowAt(index)) : nullptr;
    }
    /// Among the rows in memory, else null.
    [[nodiscard]] const Row* known(qint64 id) const
    {
        if (const Row* row = recordAt(cachedRow(id))) {
            return row;
        }
        return m_kept && m_kept->id.value() == id ? &*m_kept : nullptr;
    }

    /// Rows that this program changed: put in their place at once, and the list read again.
    void refresh(const std::vector<qint64>& ids)
    {
        look(ids);
        reload();
    }

    // What the view asks
    [[nodiscard]] std::vector<SortKey> sortKeys() const override { return keysOf(m_query); }
    void setSortKeys(const std::vector<SortKey>& keys) override
    {
        if (keys.empty() || keysOf(m_query) == keys) {
            return;
        }
        Query wanted = withKeys(m_query, keys);
        if (m_asked) {
            ask(wanted);
        } else {
            m_query = wanted;
            emitSortChanged();
        }
    }
    [[nodiscard]] QString shownSearch() const override { return m_shownQuery.search; }
    [[nodiscard]] bool isShownFiltered() const override { return m_shownQuery.hasFilter(); }
    [[nodiscard]] bool isThere(const QModelIndex& index) const override
    {
        return recordAt(index) != nullptr;
    }
    [[nodiscard]] QString cellText(const QModelIndex& index) const override
    {
        const Row* row = recordAt(index);
        return row ? m_texts.text(*row, index.column(), m_clock.now()) : QString();
    }
    [[nodiscard]] QString note(const QModelIndex& index) const override
    {
        const Row* row = recordAt(index);
        return row ? m_texts.note(*row, index.column(), m_clock.now()) : QString();
    }
    [[nodiscard]] bool noteWarns(const QModelIndex& index) const override
    {
        const Row* row = recordAt(index);
        return row && m_texts.noteWarns && m_texts.noteWarns(*row, m_clock.now());
    }
    [[nodiscard]] bool isSubdued(const QModelIndex& index) const override
    {
        const Row* row = recordAt(index);
        return row && isSubduedRow(*row);
    }
    [[nodiscard]] QString missingText() const override { return m_texts.missing; }
    [[nodiscard]] bool isKnown(qint64 id) const override { return known(id) != nullptr; }
    void look(const std::vector<qint64>& ids) override
    {
        if (ids.empty()) {
            return;
        }
        std::vector<Id> wanted(ids.begin(), ids.end()); // each id is made of its number
        whenDone(m_source.byIds(wanted), this, [this, ids](const Result<Rows>& found) {
            if (found) {
                onLooked(ids, *found);
            }
        });
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const Row* row = recordAt(index);
        return row ? dataOf(*row, index.column(), role) : dataOnItsWay(role);
    }
    /// The first row whose name begins with what was typed, among those that contain it.
    [[nodiscard]] QFuture<Result<qint64>> findTyped(
        const QString& typed, qint64 fromRow, const CancelToken& cancel) override;

protected:
    [[nodiscard]] virtual std::vector<SortKey> keysOf(const Query& query) const = 0;
    [[nodiscard]] virtual Query withKeys(Query query, const std::vector<SortKey>& keys) const = 0;
    [[nodiscard]] virtual QVariant sortValue(const Row& row, int column) const = 0;
    [[nodiscard]] virtual QString nameOf(const Row& row) const = 0; ///< by which letters jump
    [[nodiscard]] virtual bool isSubduedRow(const Row& row) const = 0;
    /// How many selections are counted by; the chip's number. Called in any thread.
    using Tag = int (*)(const Row& row);
    [[nodiscard]] virtual Tag tagger() const = 0;

    [[nodiscard]] QFuture<Result<TablePage>> fetchPage(
        qint64 first, int count, const CancelToken& cancel) override
    {
        // Turned into a page in the thread that read it.
        return m_source.rows(m_query, first, count, cancel)
            .then(QtFuture::Launch::Sync, [tag = tagger()](Result<Rows> rows) -> Result<TablePage> {
                if (!rows) {
                    return failure(std::move(rows).error());
                }
                TablePage page;
                for (const Row& row : *rows) {
                    page.ids.push_back(row.id.value());
                    page.tags.push_back(tag(row));
                }
                page.rows = std::make_shared<Rows>(std::move(*rows));
                return page;
            });
    }
    [[nodiscard]] QFuture<Result<qint64>> fetchCount(const CancelToken& cancel) override
    {
        return m_source.count(m_query, cancel);
    }
    [[nodiscard]] QFuture<Result<qint64>> fetchPosition(
        qint64 id, const CancelToken& cancel) override
    {
        return m_source.position(m_query, Id(id), cancel);
    }
    void becomeShown() override
    {
        if (!(withOrderOf(m_query, m_shownQuery) == m_shownQuery)) {
            ++m_shownFilter;
        }
        m_shownQuery = m_query;
    }
    [[nodiscard]] QString columnTitle(int column) const override { return m_texts.column(column); }
    [[nodiscard]] QString spokenTitle(
        int column, int place, int keys, bool descending) const override
    {
        return m_texts.spokenHeader(column, place, keys, descending);
    }

private:
    void ask(const Query& query)
    {
        if (m_asked && query == m_query) {
            return;
        }
        const bool sorts = keysOf(query) != keysOf(m_query);
        m_asked = true;
        m_query = query;
        queryChanged();
        if (sorts) {
            emitSortChanged();
        }
    }

    [[nodiscard]] QVariant dataOnItsWay(int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
            return QStringLiteral("…");
        case Qt::AccessibleTextRole:
            return m_texts.loading;
        case LoadedRole:
            return false;
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant dataOf(const Row& row, int column, int role) const
    {
        const QDateTime now = m_clock.now();
        switch (role) {
        case Qt::DisplayRole: {
            const QString text = m_texts.text(row, column, now);
            return text.isEmpty() ? m_texts.missing : text;
        }
        case Qt::AccessibleTextRole:
            return m_texts.spoken(row, column, now);
        case Qt::ToolTipRole:
            return m_texts.toolTip(row, column, now);
        case IdRole:
            return row.id.value();
        case LoadedRole:
            return true;
        case SortRole:
            return sortValue(row, column);
        case TagRole:
            return tagger()(row);
        case MissingRole:
            return m_texts.text(row, column, now).isEmpty();
        case NoteRole:
            return m_texts.note(row, column, now);
        default:
            return {};
        }
    }

    void onLooked(const std::vector<qint64>& asked, const Rows& found)
    {
        std::vector<qint64> there;
        for (const Row& row : found) {
            there.push_back(row.id.value());
        }
        std::sort(there.begin(), there.end());
        std::vector<qint64> gone;
        std::copy_if(asked.begin(), asked.end(), std::back_inserter(gone),
            [&](qint64 id) { return !std::binary_search(there.begin(), there.end(), id); });
        if (!gone.empty()) {
            emit rowsGone(gone);
        }
        if (asked.size() == 1 && !found.empty()) {
            m_kept = found.front();
        }
        for (const Row& row : found) {
            replaceCached(row);
            emit rowRefreshed(row.id.value());
        }
    }

    void replaceCached(const Row& row)
    {
        const auto place = cache().find(row.id.value());
        if (place.page < 0) {
            return;
        }
        // The page in the cache and this model share the rows; nobody else holds them.
        TablePage copy = *cache().peek(place.page);
        static_cast<Rows*>(copy.rows.get())->at(static_cast<size_t>(place.index)) = row;
        copy.tags[static_cast<size_t>(place.index)] = tagger()(row);
        cache().insert(place.page, std::move(copy));
        const qint64 at = place.page * pageSize + place.index;
        emitRowsChanged(at, at);
    }

    Source m_source;
    Texts m_texts;
    const Clock& m_clock;
    Query m_query;
    Query m_shownQuery;
    std::optional<Row> m_kept; ///< the row that was looked for last
    bool m_asked = false;
};

template <class Row, class Query, class Id>
QFuture<Result<qint64>> TypedTableModel<Row, Query, Id>::findTyped(
    const QString& typed, qint64, const CancelToken& cancel)
{
    constexpr int typedHits = 2000;
    const QString wanted = foldText(typed);
    Query query = m_query;
    query.search = query.search.isEmpty() ? typed : QString(query.search + u' ' + typed);
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const auto answer = [promise](Result<qint64> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    whenDone(m_source.rows(query, 0, typedHits, cancel), this,
        [this, wanted, cancel, answer, asked = m_query](const Result<Rows>& rows) {
            if (!rows) {
                answer(failure(rows.error()));
                return;
            }
            const auto hit = std::find_if(rows->begin(), rows->end(),
                [&](const Row& row) { return foldText(nameOf(row)).startsWith(wanted); });
            if (hit == rows->end()) {
                answer(failure(ErrorCode::NotFound, QStringLiteral("no-match")));
                return;
            }
            whenDone(m_source.position(asked, hit->id, cancel), this,
                [answer](const Result<qint64>& position) { answer(position); });
        });
    return promise->future();
}

} // namespace kontorist
