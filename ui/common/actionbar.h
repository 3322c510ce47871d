#pragma once

#include "domain/bookingactions.h"
#include "domain/contactactions.h"
#include "domain/customeruseractions.h"

#include <QMap>
#include <QPushButton>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;

namespace kontorist {

class ActionController;
class Theme;
enum class ActionId;
enum class ActionMenu;
struct ActionSpec;

/// A push button that shows and triggers a QAction. Named like the action for screen readers.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QWidget* parent);

    void bind(QAction* shown);
    /// For a coloured ground, on which the usual colour of icons would not be seen.
    void setIconColour(const QColor& colour);
    [[nodiscard]] QAction* shownAction() const { return m_shown; }

private:
    void follow();
    QAction* m_shown = nullptr;
    QColor m_iconColour;
};

/// The actions for the one selected contact or customer user: the likely next one prominent, the
/// others beside it, what destroys something behind "More". Under it, as text, what is not offered
/// and why.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    /// `records`: ActionMenu::Contact, Customer, CustomerUser or Booking.
    ActionBar(ActionController& actions, const Theme& theme, ActionMenu records,
        QWidget* parent = nullptr);

    /// The reasons as shown.
    [[nodiscard]] QString reasonText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void follow();
    void showPrimary(std::optional<ActionId> id);
    void applyColours();
    [[nodiscard]] QString reasons() const;
    /// The actions of the domain, and beside them those of one row that the window adds.
    [[nodiscard]] bool holds(const ActionSpec& spec) const;

    ActionController& m_actions;
    const Theme& m_theme;
    ActionMenu m_records;
    ActionButton* m_primary;
    QMap<ActionId, ActionButton*> m_buttons;
    QPushButton* m_more;
    QLabel* m_reasons;
    bool m_colouring = false;
};

/// What the rules do not offer to this contact, gathered: first what only other statuses allow,
/// then each other reason in its own sentence. Empty where everything is offered.
[[nodiscard]] QString notOffered(const ContactFacts& facts);
[[nodiscard]] QString notOffered(const CustomerUserFacts& facts);
[[nodiscard]] QString notOffered(const BookingFacts& facts);

} // namespace kontorist
