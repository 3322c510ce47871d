#pragma once

#include "ui/common/flowcontext.h"

#include <QDialog>

namespace kontorist {

class AccessMapView;
class NoticeBar;

/// "Access map": who reaches what, of one person or one customer, in a window of its own. Deletes
/// itself when closed.
class AccessMapDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name`: of the person or customer, for the heading.
    AccessMapDialog(
        const FlowContext& context, ContactId person, const QString& name, QWidget* parent);
    AccessMapDialog(
        const FlowContext& context, CustomerId customer, const QString& name, QWidget* parent);

    [[nodiscard]] AccessMapView& view() { return *m_view; }

signals:
    /// A row was activated.
    void userRequested(kontorist::CustomerUserId id);

private:
    void build(const QString& title);

    FlowContext m_context;
    AccessMapView* m_view;
    NoticeBar* m_notice;
};

} // namespace kontorist
