#pragma once

#include "domain/contact.h"
#include "ui/common/flowcontext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStandardItemModel;

namespace kontorist {

/// Finds a contact by the beginning of a word of its name, address or company. What was typed
/// counts only once one is chosen. The line is called "contactEdit".
class ContactField : public QWidget
{
    Q_OBJECT

public:
    ContactField(const FlowContext& context, QWidget* parent);

    [[nodiscard]] ContactId contact() const { return m_id; } ///< invalid: none chosen
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    void setContact(ContactId id, const QString& name);

signals:
    void changed();

private:
    void lookUp();

    FlowContext m_context;
    QLineEdit* m_line;
    QStandardItemModel* m_found;
    QTimer m_typing;
    ContactId m_id;
};

} // namespace kontorist
