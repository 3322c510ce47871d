#pragma once

#include "ui/common/flowcontext.h"
#include "ui/customercard/cardstaging.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTableView;

namespace kontorist {

class AccountActions;
class AccountsModel;
class RecordPage;
struct CardNames;

/// "Customer users": the login accounts of a customer, with what is staged on them. Adding,
/// changing and removing go into the staging; whoever shows the tab saves. The model holds
/// thousands of rows.
class AccountsTab : public QWidget
{
    Q_OBJECT

public:
    AccountsTab(const FlowContext& context, CardStaging& staging, QWidget* parent);

    void setNames(const CardNames& names);
    /// Shows the staging as it is now; selection, scroll position and focus stay.
    void refresh();
    void setSaving(bool saving);
    void select(qint64 key);
    [[nodiscard]] qint64 selectedKey() const; ///< 0: none
    [[nodiscard]] const AccountActions& actions() const { return *m_actions; }

signals:
    /// The staging was changed from here.
    void edited();
    void actionRequested(kontorist::CustomerUserAction action, kontorist::CustomerUserId id);
    void seeAsUserRequested(kontorist::CustomerUserId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPage();
    void connectActions();
    void showStagingColumns();
    void showSubject();
    void readFacts();
    void changed(qint64 key);
    void addUser();
    void changeAccess();
    void openAccess(const AccountRow& row, std::vector<PermissionTemplate> templates);
    void stageAccess(qint64 key, const CustomerUserAccess& access);
    void enterPassword();
    void remove();
    void undo();
    void toggleMail();
    [[nodiscard]] CustomerUserFacts factsOf(const AccountRow& row) const;
    [[nodiscard]] QString reasonAgainst(qint64 key, const CustomerUserAccess& access) const;
    [[nodiscard]] QString lockReason() const;
    [[nodiscard]] int rowOf(qint64 key) const; ///< -1: not shown
    [[nodiscard]] const AccountRow* selected() const;
    [[nodiscard]] QTableView& table() const;

    FlowContext m_context;
    CardStaging& m_staging;
    AccountsModel* m_model;
    RecordPage* m_page;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_note;
    AccountActions* m_actions;
    std::optional<CustomerUserFacts> m_stored; ///< of the selected row, as the rules see it
    quint64 m_generation = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_saving = false;
};

} // namespace kontorist
