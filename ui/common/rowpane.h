#pragma once

#include <QWidget>

#include <vector>

class QAbstractItemModel;
class QFormLayout;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace kontorist {

class ActionController;
class DetailHeader;
class RecordList;
class Theme;
enum class ActionMenu;
struct HeaderFacts;

/// The right zone beside a table: header, action bar, a tab "Overview" of labelled values and tabs
/// with lists. Lays out what it is given; a controller reads it.
class RowPane : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString title;
        QString value; ///< empty shows "–"
    };

    /// `hint` stands there while nothing is selected. `records`: whose actions the bar holds.
    RowPane(ActionController& actions, const Theme& theme, ActionMenu records, const QString& hint,
        QWidget* parent);

    /// A tab with a list over `model`, which must live as long as the pane. Gives its index.
    int addList(const QString& title, QAbstractItemModel* model, const QString& objectName);
    void setEmptyText(int tab, const QString& text);
    void setTabCount(int tab, qint64 count); ///< behind the title; 0 = none
    void setTabVisible(int tab, bool visible);

    void showNothing();
    /// E.g. "3 customers selected".
    void showSeveral(const QString& title);
    void showRow(const HeaderFacts& header, const std::vector<Line>& overview);

    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int tab);
    [[nodiscard]] int selectedRow(int tab) const; ///< -1 = none

signals:
    void tabShown(int tab);
    void rowActivated(int tab, int row);

private:
    QWidget* buildOverview();
    void fillOverview(const std::vector<Line>& overview);

    QStackedWidget* m_stack;
    QLabel* m_several;
    DetailHeader* m_header;
    QTabWidget* m_tabs;
    QFormLayout* m_form = nullptr;
    std::vector<QLabel*> m_values;
    std::vector<QString> m_titles;
    std::vector<RecordList*> m_lists; ///< by tab; null for the overview
    const Theme& m_theme;
};

} // namespace kontorist
