#pragma once

#include "services/eventservice.h"
#include "services/invoiceservice.h"
#include "ui/common/flowcontext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kontorist {

class AgeingStrip;
class InvoiceDetail;
class InvoiceOutput;
class InvoicesModel;
class IssuedRange;
class RecordPage;

/// Invoices and credit notes of all bookings, what of them is open and for how long, and the
/// selected one beside the list. Loads when it is first shown. Widgets: "invoiceSearch",
/// "invoiceStanding", "invoiceEvent", "issuedCombo", "issuedFrom", "issuedTo",
/// "exportInvoicesButton", "ageingStrip", "invoiceTable"; those of InvoiceDetail.
class InvoicesPage : public QWidget
{
    Q_OBJECT

public:
    InvoicesPage(const FlowContext& context, QWidget* parent);

    void refresh();
    /// Selects it; where search or filters leave it out, they are cleared.
    void showInvoice(InvoiceNumber number);
    void focusSearch();

signals:
    void message(const kontorist::FlowMessage& message);
    void bookingRequested(kontorist::BookingId id);
    /// How many invoices and credit notes search and filters find.
    void countChanged(qint64 count);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildFilters();
    void connectDetail();
    void listen();
    void reread();
    [[nodiscard]] InvoiceQuery query() const;
    [[nodiscard]] bool hasFilter() const;
    void clearFilters();
    void loadEvents();
    void loadSums(const InvoiceQuery& wanted, quint64 generation);
    void loadMore();
    void rowsLoaded(bool mayBeMore);
    void showSelected();
    void showWanted();
    void updateExport();
    void exportCsv();
    void writeCsv(const QString& path);
    void registerPayment();
    void fail(const Error& error);
    [[nodiscard]] QString emptyText() const;

    FlowContext m_context;
    InvoicesModel* m_model;
    RecordPage* m_page;
    QLineEdit* m_search;
    QComboBox* m_standing;
    QComboBox* m_event;
    IssuedRange* m_issued;
    QPushButton* m_export;
    AgeingStrip* m_ageing;
    InvoiceDetail* m_detail;
    InvoiceOutput* m_output;
    QTimer m_typing;
    InvoiceNumber m_wanted; ///< to be selected once it is there
    quint64 m_generation = 0;
    qint64 m_count = 0;
    bool m_stale = true;
};

} // namespace kontorist
