#pragma once

#include "services/bookingservice.h"
#include "ui/common/flowcontext.h"
#include "ui/common/rowsmodel.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kontorist {

class ActionController;
class ActivityList;
class NoticeBar;
class RowPane;

/// The pane beside the Bookings table, and the facts by which its actions are judged. Never waits;
/// an answer that comes after another booking was selected is dropped.
class BookingPane : public QObject
{
    Q_OBJECT

public:
    BookingPane(const FlowContext& context, ActionController& actions, QObject* parent);
    ~BookingPane() override;

    /// Belongs to whoever shows it.
    [[nodiscard]] QWidget& pane() { return *m_whole; }
    /// What the table has selected; `booking` where it is exactly one.
    void setSelection(const std::optional<Booking>& booking, qint64 count);
    /// Empty while they are not known yet, or not exactly one is selected.
    [[nodiscard]] const std::optional<BookingFacts>& facts() const { return m_facts; }
    [[nodiscard]] const std::optional<Booking>& booking() const { return m_booking; }
    void reload();

signals:
    void factsChanged();
    void linkRequested(const kontorist::Booking& booking); ///< to the contact that is known
    void invoiceRequested(kontorist::InvoiceNumber number);

private:
    void show();
    void onDetails(const Result<BookingDetails>& details);
    void showLists(const BookingDetails& details);
    void loadLog();
    void showKnown();

    FlowContext m_context;
    RowsModel<Invoice>* m_invoices;
    RowsModel<AccessToken>* m_codes;
    ActivityList* m_log;
    RowPane* m_pane;
    QPointer<QWidget> m_whole;
    NoticeBar* m_known;
    int m_invoicesTab;
    int m_codesTab;
    int m_logTab;
    QTimer m_rest; ///< while a key is held in the table the pane waits
    std::optional<Booking> m_booking;
    std::optional<BookingFacts> m_facts;
    std::vector<InvoiceLine> m_lines; ///< what was booked, at the prices that count
    quint64 m_generation = 0;
};

} // namespace kontorist
