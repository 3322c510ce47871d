#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "models/pagecache.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <map>
#include <memory>
#include <optional>

namespace kontorist {

/// A table of any number of rows, of which the view sees a window: rowCount() is at most
/// windowRows(), and window row 0 is row windowTop() of the table. The view calls showRows() with
/// what is visible; pages are read by a subclass, never in data().
///
/// Rows of an earlier query stay until the first page of the new one is there. A reply that belongs
/// to an earlier query or reload, or was given up, changes nothing.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64, invalid while the row is on its way
        LoadedRole, ///< bool
        SortRole, ///< the value the column is sorted by
        FirstFreeRole
    };
    static constexpr int pageSize = 128;
    static constexpr int maxPages = 64;

    explicit PagedTableModel(QObject* parent = nullptr);
    ~PagedTableModel() override;

    /// Exact once isTotalExact(); before that, what is known to be there.
    [[nodiscard]] qint64 totalRows() const;
    [[nodiscard]] bool isTotalExact() const;
    [[nodiscard]] qint64 windowTop() const { return m_windowTop; }
    [[nodiscard]] int windowRows() const { return m_windowRows; }
    /// -1 where the row is outside the window.
    [[nodiscard]] int windowRow(qint64 row) const;

    /// Loads what is visible first, then ahead in scroll direction, without moving the window.
    /// True where all of it is there already.
    bool requestRows(qint64 first, int count);
    /// requestRows(), and moves the window so that these rows are in it.
    void showRows(qint64 first, int count);
    [[nodiscard]] bool isLoaded(qint64 first, int count) const;
    /// Id of a row, 0 while unknown. O(1).
    [[nodiscard]] qint64 idAt(qint64 row) const;
    [[nodiscard]] int tagAt(qint64 row) const;
    /// Row of an id that is in the cache, else -1. For anything else ask findRow().
    [[nodiscard]] qint64 cachedRow(qint64 id) const;
    /// Row of an id by the database. NotFound where it does not match.
    [[nodiscard]] QFuture<Result<qint64>> findRow(qint64 id, const CancelToken& cancel = {});
    /// Ids and tags of any rows, for ranges that are not in the cache.
    [[nodiscard]] QFuture<Result<TablePage>> readRows(
        qint64 first, int count, const CancelToken& cancel = {});
    /// Row whose text begins with what was typed; NotFound. Default: NotFound at once.
    [[nodiscard]] virtual QFuture<Result<qint64>> findTyped(
        const QString& typed, qint64 fromRow, const CancelToken& cancel = {});

    /// Reads count and visible rows again; the first visible row stays where it is on the screen.
    void reload();
    /// Tries again what failed.
    void retry();
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// True until the first page of the newest query is there.
    [[nodiscard]] bool isLoading() const { return m_next != nullptr; }
    /// False until the first page of the first query has come.
    [[nodiscard]] bool hasData() const { return m_shown->total >= 0; }
    /// Grows with each new query and reload.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    [[nodiscard]] int cachedPages() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

signals:
    void totalChanged(qint64 total, bool exact);
    void loadingChanged(bool loading);
    void errorChanged();
    /// Rows that were placeholders, or changed, are there now.
    void rowsArrived(qint64 first, int count);
    /// Another query's rows are shown from here on: the view goes to the first row.
    void queryShown();
    /// A reload was taken over; a row that was at r is at r + delta now, as far as is known.
    void rowsShifted(qint64 delta);

protected:
    [[nodiscard]] virtual QFuture<Result<TablePage>> fetchPage(
        qint64 first, int count, const CancelToken& cancel)
        = 0;
    [[nodiscard]] virtual QFuture<Result<qint64>> fetchCount(const CancelToken& cancel) = 0;
    [[nodiscard]] virtual QFuture<Result<qint64>> fetchPosition(
        qint64 id, const CancelToken& cancel)
        = 0;
    /// Called when rows of the newest query take over, before any signal.
    virtual void becomeShown() { }

    /// To be called after the query changed: everything is asked anew from the first row.
    void queryChanged();
    /// The page of a row and its index there; null while unknown.
    [[nodiscard]] const TablePage* pageOf(qint64 row, int& index) const;
    [[nodiscard]] qint64 rowAt(const QModelIndex& index) const { return m_windowTop + index.row(); }
    [[nodiscard]] PageCache& cache();
    void emitRowsChanged(qint64 first, qint64 last);

private:
    struct Request
    {
        CancelToken cancel;
    };
    /// The rows of one query or reload, as far as they are known.
    struct DataSet
    {
        explicit DataSet(quint64 number);
        ~DataSet();
        quint64 generation;
        qint64 total = -1; ///< -1 nothing known; a lower bound until `exact`
        bool exact = false;
        bool countAsked = false;
        PageCache cache;
        std::map<qint64, Request> requests; ///< by page
        CancelToken countCancel;
        CancelToken positionCancel;
        // Only for a set that is not shown yet:
        qint64 first = 0; ///< row that will be the first visible one
        bool isReload = false;
        bool waitsForPosition = false;
    };

    void beginNext(std::unique_ptr<DataSet> next);
    void schedule();
    void runScheduled();
    void requestFor(DataSet& set, qint64 first, int count);
    void sendPage(DataSet& set, qint64 page);
    void startCount(DataSet& set);
    void onPage(quint64 generation, qint64 page, const CancelToken& cancel, Result<TablePage> rows);
    void onCount(quint64 generation, const Result<qint64>& count);
    void onPosition(quint64 generation, qint64 oldFirst, const Result<qint64>& position);
    void takeOverIfReady();
    void takeOver();
    void setTotal(qint64 total, bool exact);
    void setWindow(qint64 top, qint64 total);
    void setError(std::optional<Error> error);
    [[nodiscard]] DataSet* setOf(quint64 generation) const;
    [[nodiscard]] static bool isComplete(const DataSet& set, qint64 first, int count);

    std::unique_ptr<DataSet> m_shown;
    std::unique_ptr<DataSet> m_next; ///< on its way; null where m_shown is the newest
    std::optional<Error> m_error;
    quint64 m_generation = 0;
    qint64 m_windowTop = 0;
    int m_windowRows = pageSize;
    int m_rows = 0; ///< of the window
    qint64 m_first = 0; ///< visible
    int m_visible = 32;
    int m_direction = 1; ///< of scrolling
    bool m_scheduled = false;
};

} // namespace kontorist
