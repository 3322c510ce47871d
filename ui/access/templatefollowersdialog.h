#pragma once

#include "ui/access/templatepush.h"
#include "ui/common/rowsmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace kontorist {

class NoticeBar;

/// Who follows a template, and what differs. Pushes it to all or to the selected ones. Deletes
/// itself when closed. Children: "followersTable", "summaryText", "pushSelectedButton",
/// "pushAllButton", "closeButton".
class TemplateFollowersDialog : public QDialog
{
    Q_OBJECT

public:
    TemplateFollowersDialog(
        const FlowContext& context, const PermissionTemplate& shown, QWidget* parent);

signals:
    void loaded();

private:
    void build();
    void refresh();
    void update();
    void push(const std::vector<CustomerUser>& followers);
    [[nodiscard]] std::vector<CustomerUser> selected() const;

    FlowContext m_context;
    PermissionTemplate m_shown;
    RowsModel<CustomerUser>* m_model;
    NoticeBar* m_notice = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_pushSelected = nullptr;
    QPushButton* m_pushAll = nullptr;
    quint64 m_generation = 0;
};

} // namespace kontorist
