#pragma once

#include "domain/customer.h"
#include "ui/common/flowcontext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStandardItemModel;

namespace kontorist {

/// Finds a customer by the beginning of a word of its name or number. What was typed counts only
/// once one is chosen, or where it fits one customer alone. The line is called "customerEdit".
class CustomerField : public QWidget
{
    Q_OBJECT

public:
    CustomerField(const FlowContext& context, QWidget* parent);

    [[nodiscard]] CustomerId customer() const { return m_id; } ///< invalid: none chosen
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// Loads its name; with `fixed`, it cannot be changed.
    void setCustomer(CustomerId id, bool fixed);

signals:
    void changed();

private:
    void lookUp();
    void offer(const QString& asked, const std::vector<Customer>& found);
    void choose(CustomerId id, const QString& label);

    FlowContext m_context;
    QLineEdit* m_line;
    QStandardItemModel* m_found;
    QTimer m_typing;
    CustomerId m_id;
};

} // namespace kontorist
