#pragma once

#include "domain/customerquery.h"
#include "ui/common/flowcontext.h"

#include <QObject>
#include <QWidget>

#include <optional>

namespace kontorist {

class ActionController;

/// The Customer users section: its table, search and filters.
class CustomerUsersController : public QObject
{
    Q_OBJECT

public:
    CustomerUsersController(const FlowContext& context, ActionController& actions, QObject* parent);

    [[nodiscard]] QWidget& page(); ///< belongs to whoever shows it
    void refresh();
    void focusSearch();
    void goTo(CustomerUserId id);
    void showColumns(); ///< the menu of columns
    [[nodiscard]] std::optional<CustomerUser> selected() const; ///< where exactly one is
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] bool isReachable() const;
    [[nodiscard]] QString sortedBy() const;

signals:
    void selectionChanged();
    void activated(kontorist::CustomerUserId id); ///< Enter, double click
    void contextMenuRequested(const QPoint& globalPosition);
    void countChanged(qint64 all);
    void sortChanged();
    void reachableChanged();
};

} // namespace kontorist
