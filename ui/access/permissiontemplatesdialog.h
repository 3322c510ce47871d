#pragma once

#include "domain/customeruser.h"
#include "ui/common/flowcontext.h"
#include "ui/common/rowsmodel.h"
#include "ui/theme/iconset.h"

#include <QDialog>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace kontorist {

class NoticeBar;

/// The permission templates with the number of followers and how many of them differ. Adds, edits,
/// deletes, shows followers and pushes. Deletes itself when closed. Children: "templatesTable",
/// "emptyText", "addButton", "editButton", "deleteButton", "followersButton", "pushButton",
/// "closeButton".
class PermissionTemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    PermissionTemplatesDialog(const FlowContext& context, QWidget* parent);

signals:
    void loaded();

private:
    void build();
    void connectActions();
    QPushButton* addAction(
        QBoxLayout* column, IconName icon, const QString& text, const QString& name);
    void refresh();
    void update();
    [[nodiscard]] std::optional<PermissionTemplate> selected() const;
    void edit(const std::optional<PermissionTemplate>& edited);
    void onEdited(const std::optional<PermissionTemplate>& before, const PermissionTemplate& after);
    void remove();
    void onRemoved(const PermissionTemplate& removed, const Result<void>& result);
    void sayInUse(const PermissionTemplate& kept, qint64 followers);
    void showFollowers(const PermissionTemplate& shown);
    void push(const PermissionTemplate& pushed);
    void say(const QString& text);

    FlowContext m_context;
    RowsModel<PermissionTemplate>* m_model;
    NoticeBar* m_notice = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_followers = nullptr;
    QPushButton* m_push = nullptr;
    TemplateId m_select; ///< once it is in the list
    quint64 m_generation = 0;
};

} // namespace kontorist
