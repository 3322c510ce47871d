#pragma once

#include "services/contactservice.h"
#include "ui/common/flowcontext.h"

#include <QObject>
#include <QPointer>

namespace kontorist {

class ContactFormDialog;

/// Add contact and Edit contact.
class EditFlow : public QObject
{
    Q_OBJECT

public:
    EditFlow(const FlowContext& context, QObject* parent);

    void add();
    void edit(ContactId id);
    /// A form is open and has unsaved changes: the window asks it before it closes.
    [[nodiscard]] ContactFormDialog* unsavedForm() const;

signals:
    void message(const kontorist::FlowMessage& message);
    void showContactRequested(kontorist::ContactId id);
    void inviteRequested(kontorist::ContactId id);

private:
    void open(ContactFormDialog* form, bool adding);

    FlowContext m_context;
    QPointer<ContactFormDialog> m_form;
};

} // namespace kontorist
