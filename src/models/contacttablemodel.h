#pragma once

#include "models/columntablemodel.h"
#include "models/contactsource.h"
#include "models/contacttexts.h"

#include <QList>

namespace kontorist {

class Clock;

/// The Contacts table. Columns are those of ContactColumn, in that order.
class ContactTableModel : public ColumnTableModel
{
    Q_OBJECT

public:
    enum ContactRole {
        StatusRole = FirstFreeRole, ///< int of ContactStatus
        InvitationRole, ///< int of InvitationState
        MissingRole ///< bool: the cell has no value and shows "–"
    };

    /// `clock` must outlive the model. Reads nothing before the first setQuery() or setFilter().
    ContactTableModel(
        ContactSource source, ContactTexts texts, const Clock& clock, QObject* parent = nullptr);

    /// The query asked for; what is on the screen may still be shownQuery().
    [[nodiscard]] const ContactQuery& query() const { return m_query; }
    [[nodiscard]] const ContactQuery& shownQuery() const { return m_shownQuery; }
    void setQuery(const ContactQuery& query);
    /// Search and filters of `query`, with the present order.
    void setFilter(const ContactQuery& query);
    void setSort(std::vector<ContactSortKey> sort);
    [[nodiscard]] std::vector<SortKey> sortKeys() const override;
    void setSortKeys(const std::vector<SortKey>& keys) override;
    [[nodiscard]] QString shownSearch() const override { return m_shownQuery.search; }
    [[nodiscard]] bool isShownFiltered() const override { return m_shownQuery.hasFilter(); }

    /// The contact in a row of the whole table; null while it is on its way. Valid until the next
    /// event is handled.
    [[nodiscard]] const Contact* contactAt(qint64 row) const;
    /// In a row of the window, as the delegate needs it.
    [[nodiscard]] const Contact* contactAt(const QModelIndex& index) const;
    /// Among the rows that are in memory, else null.
    [[nodiscard]] const Contact* cachedContact(ContactId id) const;
    [[nodiscard]] const ContactTexts& texts() const { return m_texts; }
    [[nodiscard]] const ContactSource& source() const { return m_source; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// The text of a cell as shown.
    [[nodiscard]] QString text(const Contact& contact, ContactColumn column) const;

    /// Rows that this program changed: read again and put in their place; where the change may move
    /// a row in or out of the list or to another place, reload() follows.
    void refreshContacts(const QList<ContactId>& ids);
    /// After language, time zone or date format changed.
    void setTexts(ContactTexts texts);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QFuture<Result<qint64>> findTyped(
        const QString& typed, qint64 fromRow, const CancelToken& cancel) override;

signals:
    /// A row in memory has new values; selections and panes may hold the old ones.
    void contactRefreshed(const kontorist::Contact& contact);
    /// Asked for again and not there any more.
    void contactsGone(const std::vector<qint64>& ids);

protected:
    [[nodiscard]] QFuture<Result<TablePage>> fetchPage(
        qint64 first, int count, const CancelToken& cancel) override;
    [[nodiscard]] QFuture<Result<qint64>> fetchCount(const CancelToken& cancel) override;
    [[nodiscard]] QFuture<Result<qint64>> fetchPosition(
        qint64 id, const CancelToken& cancel) override;
    void becomeShown() override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QString spokenTitle(
        int column, int place, int keys, bool descending) const override;

private:
    [[nodiscard]] static QVariant sortValue(const Contact& contact, ContactColumn column);
    void onRefreshed(const QList<ContactId>& asked, const std::vector<Contact>& found);
    /// True where the row is shown and keeps its place.
    bool replaceCached(const Contact& contact);

    ContactSource m_source;
    ContactTexts m_texts;
    const Clock& m_clock;
    ContactQuery m_query;
    ContactQuery m_shownQuery;
    bool m_asked = false;
};

} // namespace kontorist
