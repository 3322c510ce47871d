#pragma once

#include "services/accessservice.h"
#include "ui/common/flowcontext.h"

#include <QDialog>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QTabWidget;

namespace kontorist {

class InfoBox;

/// "See as this user": what a customer user sees in the portal, read-only, made by the function
/// that the portal calls. Deletes itself when closed. Children: "previewBanner" (text),
/// "previewBar" (why nothing shows), "previewTabs", tables "ordersTable", "objectsTable",
/// "facilitiesTable", "commentsTable", "faultsTable", "closeButton".
class AccessPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    AccessPreviewDialog(const FlowContext& context, CustomerUserId user, QWidget* parent);

signals:
    void loaded();

private:
    void build();
    void load();
    void showPreview(const AccessPreview& seen);
    void addTab(const QString& title, const QString& tableName, QAbstractItemModel* model,
        const QString& emptyText);

    FlowContext m_context;
    const CustomerUserId m_id;
    InfoBox* m_banner = nullptr;
    InfoBox* m_bar = nullptr;
    QLabel* m_may = nullptr;
    QTabWidget* m_tabs = nullptr;
    QPushButton* m_retry = nullptr;
    quint64 m_generation = 0;
};

} // namespace kontorist
