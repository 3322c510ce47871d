#pragma once

#include "ui/customercard/cardstaging.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace kontorist {

class Theme;

/// The actions for the selected login account: on the left what is staged until the card is saved,
/// then the likely next one of those that act at once, the others behind "More actions". Under it,
/// as text, what is not offered and why. Decides nothing: asks judge().
class AccountActions : public QWidget
{
    Q_OBJECT

public:
    AccountActions(const Theme& theme, QWidget* parent);

    struct Subject
    {
        std::optional<AccountRow> row;
        CustomerUserFacts staged; ///< for what is staged: as if the card were saved
        std::optional<CustomerUserFacts> stored; ///< for what acts at once; none: not read yet
        QString locked; ///< why nothing can be done at all, or empty
        QString lockedAdding; ///< why nobody can be added, or empty
    };
    void show(const Subject& subject);

    /// Why it cannot be done now; empty where it can.
    [[nodiscard]] QString reasonAgainst(CustomerUserAction action) const;
    [[nodiscard]] QString reasonText() const;
    /// All actions, for the context menu.
    [[nodiscard]] QMenu* menu() const { return m_context; }

    void triggerChangeAccess();
    void triggerRemove();
    void triggerUndo();

signals:
    void addRequested();
    void changeAccessRequested();
    void passwordRequested();
    void removeRequested();
    void undoRequested();
    void performRequested(kontorist::CustomerUserAction action);
    void seeAsUserRequested();

private:
    void makeActions();
    void build();
    QAction* make(const QString& name, const QString& text, const QString& iconName,
        const std::function<void()>& done);
    QPushButton* button(QAction* action);
    void follow();
    void setReason(QAction* action, const QString& reason, const QString& tip);
    void showNext();
    [[nodiscard]] QString reasonAgainstStaging(CustomerUserAction action) const;
    [[nodiscard]] QString reasonAgainstActing(CustomerUserAction action) const;
    [[nodiscard]] QString reasonAgainstPassword() const;
    [[nodiscard]] QString notOffered() const;
    void applyColours();

    const Theme& m_theme;
    Subject m_subject;
    QMap<CustomerUserAction, QAction*> m_actions;
    QAction* m_add = nullptr;
    QAction* m_password = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_seeAs = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_more = nullptr;
    QMenu* m_moreMenu = nullptr;
    QMenu* m_context = nullptr;
    QLabel* m_reasons = nullptr;
    std::optional<CustomerUserAction> m_nextAction;
};

} // namespace kontorist
