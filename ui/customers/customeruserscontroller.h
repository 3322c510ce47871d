#pragma once

#include "domain/customerquery.h"
#include "ui/common/flowcontext.h"

#include <QObject>
#include <QWidget>

#include <optional>

namespace kontorist {

class ActionController;
class CustomerUsersPage;
class CustomerUserTableModel;
class TableSection;

/// The Customer users section: its table, search and filters.
class CustomerUsersController : public QObject
{
    Q_OBJECT

public:
    CustomerUsersController(const FlowContext& context, ActionController& actions, QObject* parent);
    ~CustomerUsersController() override;

    [[nodiscard]] QWidget& page(); ///< belongs to whoever shows it
    void refresh();
    void focusSearch();
    /// Selects the customer user, dropping filters that hide it.
    void goTo(CustomerUserId id);
    /// For example the users of one customer; the chips say so.
    void showOnly(const CustomerUserQuery& filter);
    void showColumns(); ///< the menu of columns
    void selectAll(); ///< all that match
    void copySelection(); ///< as a table, in the columns shown
    [[nodiscard]] std::optional<CustomerUser> selected() const; ///< where exactly one is
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] bool isReachable() const;
    [[nodiscard]] QString sortedBy() const;

signals:
    void selectionChanged(); ///< or the selected customer user has new values
    void activated(kontorist::CustomerUserId id); ///< Enter, double click
    void contextMenuRequested(const QPoint& globalPosition);
    void countChanged(qint64 all); ///< customer users
    void sortChanged();
    void reachableChanged();
    void addRequested(); ///< the button of the page, or that of the empty table

private:
    void connectPage();
    void connectChanges();
    void readTemplates();
    void readNames(CustomerId customer, ContactId person);
    void findCustomersWhileTyping();
    void readCounts();

    FlowContext m_context;
    CustomerUserTableModel* m_model;
    QPointer<CustomerUsersPage> m_page;
    TableSection* m_section;
};

} // namespace kontorist
