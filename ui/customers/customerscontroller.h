#pragma once

#include "domain/customerquery.h"
#include "ui/common/flowcontext.h"

#include <QObject>
#include <QWidget>

#include <optional>

namespace kontorist {

class ActionController;
class CustomersPage;
class CustomerTableModel;
class TableSection;

/// The Customers section: its table, search and filters.
class CustomersController : public QObject
{
    Q_OBJECT

public:
    CustomersController(const FlowContext& context, ActionController& actions, QObject* parent);
    ~CustomersController() override;

    [[nodiscard]] QWidget& page(); ///< belongs to whoever shows it
    void refresh();
    void focusSearch();
    /// Selects the customer, dropping filters that hide it.
    void goTo(CustomerId id);
    void showOnly(const CustomerQuery& filter);
    void showColumns(); ///< the menu of columns
    void selectAll(); ///< all that match
    void copySelection(); ///< as a table, in the columns shown
    [[nodiscard]] std::optional<Customer> selected() const; ///< where exactly one is
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] bool isReachable() const;
    [[nodiscard]] QString sortedBy() const;

signals:
    void selectionChanged(); ///< or the selected customer has new values
    void activated(kontorist::CustomerId id); ///< Enter, double click
    void contextMenuRequested(const QPoint& globalPosition);
    void countChanged(qint64 all); ///< customers that are not archived
    void sortChanged();
    void reachableChanged();
    void addRequested(); ///< the button of the page, or that of the empty table

private:
    void connectPage();
    void connectChanges();
    void readStaff();
    void readCounts();

    FlowContext m_context;
    CustomerTableModel* m_model;
    QPointer<CustomersPage> m_page;
    TableSection* m_section;
};

} // namespace kontorist
