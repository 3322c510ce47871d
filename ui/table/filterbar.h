#pragma once

#include "models/contactsource.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;
class QMenu;

namespace kontorist {

class FilterChip;
class SearchBox;

/// The filters of the Contacts table as chips, "+ Filter", "Clear filters" and the number of hits.
/// Wraps where the window is narrow.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    enum class Filter { Status, Invited, Company, Created };
    using Companies = std::function<QFuture<Result<QStringList>>(
        const QString& part, int limit, const CancelToken& cancel)>;

    explicit FilterBar(QWidget* parent = nullptr);

    /// Offers company names while typing.
    void setCompanies(Companies companies);
    /// The box whose text is part of the query; it stands elsewhere and must outlive the bar.
    void setSearchBox(SearchBox* box);

    /// Search and filters; `sort` is that of the last setQuery().
    [[nodiscard]] const ContactQuery& query() const { return m_query; }
    /// For saved views. Does not emit.
    void setQuery(const ContactQuery& query);
    /// "1,204 contacts" or "37 of 1,204"; `all` is without search and filters, -1 unknown.
    void setCounts(qint64 matching, bool exact, qint64 all);
    [[nodiscard]] QString countText() const;

public slots:
    void clearFilters(); ///< search included
    void openFilter(kontorist::FilterBar::Filter filter);
    void removeFilter(kontorist::FilterBar::Filter filter);

signals:
    /// Once per turn of the event loop.
    void queryChanged(const kontorist::ContactQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();
    void updateChips();
    void scheduleEmit();
    [[nodiscard]] bool isSet(Filter filter) const;
    [[nodiscard]] QString chipText(Filter filter) const;
    [[nodiscard]] QString createdText() const;
    [[nodiscard]] static QString filterName(Filter filter);
    [[nodiscard]] static QString invitedText(InvitedFilter invited);
    [[nodiscard]] FilterChip* chip(Filter filter) const;
    void fillAddMenu();
    void showStatusMenu(QWidget* at);
    void showInvitedMenu(QWidget* at);
    void showCompanyPopup(QWidget* at);
    void showCreatedPopup(QWidget* at);

    ContactQuery m_query;
    ContactQuery m_emitted;
    Companies m_companies;
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

} // namespace kontorist
