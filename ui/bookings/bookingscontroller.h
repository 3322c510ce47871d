#pragma once

#include "domain/bookingquery.h"
#include "ui/common/flowcontext.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace kontorist {

class BookingsPage;
class BookingTableModel;
class TableSection;

/// The Bookings section: its table, search and filters.
class BookingsController : public QObject
{
    Q_OBJECT

public:
    BookingsController(const FlowContext& context, QObject* parent);
    ~BookingsController() override;

    [[nodiscard]] QWidget& page(); ///< belongs to whoever shows it
    void refresh();
    void focusSearch();
    /// Selects the booking, dropping filters that hide it.
    void goTo(BookingId id);
    /// For example those of one event; the chips say so.
    void showOnly(const BookingQuery& filter);
    void showColumns(); ///< the menu of columns
    void selectAll(); ///< all that match
    void copySelection(); ///< as a table, in the columns shown
    [[nodiscard]] const BookingQuery& query() const;
    [[nodiscard]] std::optional<Booking> selected() const; ///< where exactly one is
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] bool isReachable() const;
    [[nodiscard]] QString sortedBy() const;

signals:
    void selectionChanged(); ///< or the selected booking has new values
    void activated(kontorist::BookingId id); ///< Enter, double click
    void contextMenuRequested(const QPoint& globalPosition);
    void countChanged(qint64 all); ///< bookings
    void sortChanged();
    void reachableChanged();
    void addRequested(); ///< the button of the page, or that of the empty table

private:
    void connectPage();
    void connectChanges();
    void readEvents();
    void readCounts();
    void readPersonName(ContactId person);

    FlowContext m_context;
    BookingTableModel* m_model;
    QPointer<BookingsPage> m_page;
    TableSection* m_section;
};

} // namespace kontorist
