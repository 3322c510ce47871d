#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QMenu;

namespace kontorist {

class FilterChip;
class SearchBox;

/// The filters of a table as chips, "+ Filter", "Clear filters" and the number of hits. Wraps where
/// the window is narrow. Which filters there are, what they say and how they are chosen comes from
/// the table's own subclass, which also holds the query.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The box whose text is part of the query; it stands elsewhere and must outlive the bar.
    void setSearchBox(SearchBox* box);
    /// "1,204 contacts" or "37 of 1,204"; `all` is without search and filters, -1 unknown.
    void setCounts(qint64 matching, bool exact, qint64 all);
    [[nodiscard]] QString countText() const;

public slots:
    void clearFilters(); ///< search included
    /// `filter`: a number of the subclass.
    void openFilter(int filter);
    void removeFilter(int filter);

protected:
    /// What the bar says of its table, in the present language.
    struct Words
    {
        QString addTip; ///< "Show only some contacts"
        QString clearTip; ///< "Show all contacts again"
    };
    [[nodiscard]] virtual Words words() const = 0;
    [[nodiscard]] virtual QString countWords(int number) const = 0; ///< "1,204 contacts"
    [[nodiscard]] virtual QString filterName(int filter) const = 0;
    [[nodiscard]] virtual bool isSet(int filter) const = 0;
    /// False for one that is only set from elsewhere.
    [[nodiscard]] virtual bool isOffered(int filter) const;
    [[nodiscard]] virtual QString filterValue(int filter) const = 0; ///< behind the name's colon
    [[nodiscard]] virtual bool hasFilter() const = 0; ///< search included
    virtual void unset(int filter) = 0;
    virtual void unsetAll() = 0; ///< search included, not the order
    virtual void setSearch(const QString& text) = 0;
    /// Shows the choices below `at`.
    virtual void choose(int filter, QWidget* at) = 0;
    /// Tells the query where it is another one than was told last.
    virtual void tellQuery() = 0;

    /// The chips, in this order; at the end of the subclass's constructor.
    void start(const std::vector<int>& filters);
    /// The query was set from outside.
    void showQuery(const QString& search);
    /// The query was changed by the user: told once per turn of the event loop.
    void scheduleTell();
    /// What the chips say may be another one now; search box and query stay.
    void updateChips();
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    [[nodiscard]] FilterChip* chip(int filter) const;
    void fillAddMenu();

    SearchBox* m_searchBox = nullptr;
    std::vector<FilterChip*> m_chips;
    QToolButton* m_add;
    QMenu* m_addMenu;
    QToolButton* m_clear;
    QLabel* m_count;
    QTimer m_turn;
    qint64 m_matching = -1;
    qint64 m_all = -1;
    bool m_exact = false;
};

/// A FilterBar with its query, which has `search`, hasFilter() and an order that withOrderOf()
/// (domain) takes over.
template <class Query>
class QueryFilterBar : public FilterBar
{
public:
    using FilterBar::FilterBar;

    /// Search and filters; the order is that of the last setQuery().
    [[nodiscard]] const Query& query() const { return m_query; }
    /// Tells nobody.
    void setQuery(const Query& query)
    {
        m_query = query;
        m_told = query;
        showQuery(query.search);
    }

protected:
    virtual void emitQuery(const Query& query) = 0;

    [[nodiscard]] bool hasFilter() const override { return m_query.hasFilter(); }
    void setSearch(const QString& text) override { m_query.search = text; }
    void unsetAll() override { m_query = withOrderOf(Query(), m_query); }
    void tellQuery() override
    {
        if (!(m_query == m_told)) {
            m_told = m_query;
            emitQuery(m_query);
        }
    }

    Query m_query;

private:
    Query m_told;
};

} // namespace kontorist
