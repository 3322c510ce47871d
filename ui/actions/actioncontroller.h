#pragma once

#include "ui/actions/actionspec.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <array>
#include <optional>

class QMenu;
class QMenuBar;
class QWidget;

namespace kontorist {

/// What the actions look at. Gathered once after each change of selection, page or connection.
struct ActionFacts
{
    Section section = Section::Contacts;
    bool open = false; ///< a database is open
    bool reachable = true; ///< false: what is shown may be old
    bool writable = true;
    bool searchable = true; ///< the page has a search field
    Rights rights; ///< of the acting staff member
    qint64 selected = 0; ///< rows of the table that is shown
    /// Of the one selected contact. Empty while it is not known yet, or several are selected.
    std::optional<ContactFacts> contact;
    /// The same of the one selected customer user.
    std::optional<CustomerUserFacts> user;
    /// The same of the one selected booking.
    std::optional<BookingFacts> booking;
};

/// Why `spec` cannot be used with `facts`, as a sentence; empty where it can.
[[nodiscard]] QString whyNot(const ActionSpec& spec, const ActionFacts& facts);

/// Owns the QActions of a window and is the only place that enables or disables them.
class ActionController : public QObject
{
    Q_OBJECT

public:
    /// `window` gets the actions, so that their keys work wherever the focus is in it.
    explicit ActionController(QWidget* window);

    [[nodiscard]] QAction* action(ActionId id) const;
    [[nodiscard]] const ActionFacts& facts() const { return m_facts; }
    /// Enables everything anew, and gives each disabled action its reason.
    void setFacts(const ActionFacts& facts);
    void setChecked(ActionId id, bool checked);
    /// Why the action is disabled now; empty while it is enabled.
    [[nodiscard]] QString reason(ActionId id) const;
    /// The disabled action that these keys belong to: Qt gives no sign when they are pressed.
    [[nodiscard]] std::optional<ActionId> disabledBy(const QKeySequence& keys) const;

    void fillMenuBar(QMenuBar* bar) const;
    /// The menu of the rows of the table that `records` belongs to: Contact, Customer,
    /// CustomerUser or Booking.
    void fillContextMenu(QMenu* menu, ActionMenu records = ActionMenu::Contact) const;

signals:
    void triggered(kontorist::ActionId id);
    void factsChanged();

private:
    void create(const ActionSpec& spec, QWidget* window);
    void apply(const ActionSpec& spec);
    void fillMenu(QMenu* menu, ActionMenu which) const;

    std::array<QAction*, static_cast<size_t>(ActionId::Quit) + 1> m_actions {};
    std::array<QString, static_cast<size_t>(ActionId::Quit) + 1> m_reasons;
    ActionFacts m_facts;
};

} // namespace kontorist
