#include "ui/actions/actioncontroller.h"

#include "ui/theme/iconset.h"
#include "ui/words/bookingwords.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::Actions)
};

QString databaseFault(const ActionSpec& spec, const ActionFacts& facts)
{
    if (!facts.open) {
        return Actions::tr("No database is open.");
    }
    if (spec.writes && !facts.reachable) {
        return Actions::tr("The database cannot be reached at the moment.");
    }
    if (spec.writes && !facts.writable) {
        return Actions::tr("The database can only be read.");
    }
    return {};
}

QString selectFirst(Section section)
{
    switch (section) {
    case Section::Customers:
        return Actions::tr("Select a customer first.");
    case Section::CustomerUsers:
        return Actions::tr("Select a customer user first.");
    case Section::Bookings:
    case Section::ManualBookings:
        return Actions::tr("Select a booking first.");
    default:
        return Actions::tr("Select a contact first.");
    }
}

QString selectOneOnly(Section section, int selected)
{
    switch (section) {
    case Section::Customers:
        return Actions::tr("Select one customer only; %Ln are selected.", nullptr, selected);
    case Section::CustomerUsers:
        return Actions::tr("Select one customer user only; %Ln are selected.", nullptr, selected);
    case Section::Bookings:
    case Section::ManualBookings:
        return Actions::tr("Select one booking only; %Ln are selected.", nullptr, selected);
    default:
        return Actions::tr("Select one contact only; %Ln are selected.", nullptr, selected);
    }
}

QString selectionFault(const ActionSpec& spec, const ActionFacts& facts)
{
    if (spec.need == SelectionNeed::None) {
        return {};
    }
    if (facts.selected == 0) {
        return selectFirst(facts.section);
    }
    if (spec.need == SelectionNeed::One && facts.selected > 1) {
        return selectOneOnly(facts.section,
            static_cast<int>(std::min<qint64>(facts.selected, std::numeric_limits<int>::max())));
    }
    return {};
}

QString scopeFault(const ActionSpec& spec, const ActionFacts& facts)
{
    switch (spec.scope) {
    case ActionScope::Anywhere:
        return {};
    case ActionScope::ContactsTable:
        return showsContacts(facts.section) ? QString() : Actions::tr("Go to Contacts first.");
    case ActionScope::CustomersTable:
        return facts.section == Section::Customers ? QString()
                                                   : Actions::tr("Go to Customers first.");
    case ActionScope::CustomerUsersTable:
        return facts.section == Section::CustomerUsers ? QString()
                                                       : Actions::tr("Go to Customer users first.");
    case ActionScope::BookingsTable:
        return showsBookings(facts.section) ? QString() : Actions::tr("Go to Bookings first.");
    case ActionScope::AnyTable:
        return showsTable(facts.section)
            ? QString()
            : Actions::tr("Go to Contacts, Customers, Customer users or Bookings first.");
    case ActionScope::SearchablePage:
        return facts.searchable ? QString() : Actions::tr("This page has no search field.");
    }
    return {};
}

QString domainFault(const ActionSpec& spec, const ActionFacts& facts)
{
    if (spec.contact) {
        if (!facts.contact) {
            return Actions::tr("The contact is still being read.");
        }
        const auto verdict = judge(*spec.contact, *facts.contact);
        return verdict.allowed() ? QString()
                                 : words::refusal(*spec.contact, verdict, *facts.contact);
    }
    if (spec.user) {
        if (!facts.user) {
            return Actions::tr("The customer user is still being read.");
        }
        const auto verdict = judge(*spec.user, *facts.user);
        return verdict.allowed() ? QString() : words::refusal(*spec.user, verdict, *facts.user);
    }
    if (spec.booking) {
        if (!facts.booking) {
            return Actions::tr("The booking is still being read.");
        }
        const auto verdict = judge(*spec.booking, *facts.booking);
        return verdict.allowed() ? QString()
                                 : words::refusal(*spec.booking, verdict, *facts.booking);
    }
    return {};
}

} // namespace

QString whyNot(const ActionSpec& spec, const ActionFacts& facts)
{
    if (spec.needsDatabase) {
        if (const auto fault = databaseFault(spec, facts); !fault.isEmpty() && !facts.open) {
            return fault;
        }
    }
    if (const auto fault = scopeFault(spec, facts); !fault.isEmpty()) {
        return fault;
    }
    if (const auto fault = selectionFault(spec, facts); !fault.isEmpty()) {
        return fault;
    }
    if (spec.right && !facts.rights.testFlag(*spec.right)) {
        return Actions::tr("You do not have the right to do this.");
    }
    if (const auto fault = domainFault(spec, facts); !fault.isEmpty()) {
        return fault;
    }
    return spec.needsDatabase ? databaseFault(spec, facts) : QString();
}

ActionController::ActionController(QWidget* window)
    : QObject(window)
{
    for (const auto& spec : actionSpecs()) {
        create(spec, window);
    }
    auto* density = new QActionGroup(this);
    for (const auto id :
        {ActionId::DensityCompact, ActionId::DensityNormal, ActionId::DensityComfortable}) {
        density->addAction(action(id));
    }
    auto* sections = new QActionGroup(this);
    for (const auto section : allSections) {
        sections->addAction(action(actionGoingTo(section)));
    }
    setFacts({});
}

void ActionController::create(const ActionSpec& spec, QWidget* window)
{
    auto* action = new QAction(actionText(spec), this);
    action->setObjectName(QString(spec.name));
    action->setCheckable(spec.checkable);
    action->setIconText(actionText(spec));
    if (!spec.icon.isEmpty()) {
        action->setIcon(icon(QString(spec.icon)));
    }
    action->setMenuRole(spec.id == ActionId::Quit ? QAction::QuitRole
            : spec.id == ActionId::About          ? QAction::AboutRole
            : spec.id == ActionId::Preferences    ? QAction::PreferencesRole
                                                  : QAction::NoRole);
    connect(action, &QAction::triggered, this, [this, id = spec.id] { emit triggered(id); });
    m_actions[static_cast<size_t>(spec.id)] = action;
    window->addAction(action);
}

QAction* ActionController::action(ActionId id) const
{
    return m_actions[static_cast<size_t>(id)];
}

void ActionController::setFacts(const ActionFacts& facts)
{
    m_facts = facts;
    for (const auto& spec : actionSpecs()) {
        apply(spec);
    }
    emit factsChanged();
}

void ActionController::apply(const ActionSpec& spec)
{
    auto* const item = action(spec.id);
    const QString reason = whyNot(spec, m_facts);
    const QString tip = reason.isEmpty() ? actionTip(spec) : reason;
    m_reasons[static_cast<size_t>(spec.id)] = reason;
    item->setEnabled(reason.isEmpty());
    item->setStatusTip(tip);
    // Keys that mean something in several tables belong to the one that is shown.
    auto keysNow = keysCountIn(spec, m_facts.section) ? actionKeys(spec) : QList<QKeySequence>();
    const QString keys
        = keysNow.isEmpty() ? QString() : keysNow.first().toString(QKeySequence::NativeText);
    // Return opens a row only in the table, which sends it itself: as a key of the window it would
    // take the key from every button.
    keysNow.removeAll(QKeySequence(Qt::Key_Return));
    if (item->shortcuts() != keysNow) {
        item->setShortcuts(keysNow);
    }
    const QString title = keys.isEmpty() ? item->text() : item->text() + u" ("_s + keys + u')';
    item->setToolTip(title + u'\n' + tip);
}

void ActionController::setChecked(ActionId id, bool checked)
{
    action(id)->setChecked(checked);
}

QString ActionController::reason(ActionId id) const
{
    return m_reasons[static_cast<size_t>(id)];
}

std::optional<ActionId> ActionController::disabledBy(const QKeySequence& keys) const
{
    std::optional<ActionId> refused;
    for (const auto& spec : actionSpecs()) {
        if (!action(spec.id)->shortcuts().contains(keys)) {
            continue;
        }
        if (reason(spec.id).isEmpty()) {
            return std::nullopt; // another action of the same keys is offered
        }
        refused = refused.value_or(spec.id);
    }
    return refused;
}

void ActionController::fillMenuBar(QMenuBar* bar) const
{
    for (const auto which : {ActionMenu::File, ActionMenu::Edit, ActionMenu::View,
             ActionMenu::Contact, ActionMenu::Customer, ActionMenu::CustomerUser,
             ActionMenu::Booking, ActionMenu::Tools, ActionMenu::Help}) {
        fillMenu(bar->addMenu(menuTitle(which)), which);
    }
}

void ActionController::fillMenu(QMenu* menu, ActionMenu which) const
{
    menu->setToolTipsVisible(true);
    int group = -1;
    for (const auto& spec : actionSpecs()) {
        if (spec.menu != which) {
            continue;
        }
        if (group >= 0 && group != spec.group) {
            menu->addSeparator();
        }
        group = spec.group;
        menu->addAction(action(spec.id));
        if (spec.id == ActionId::Columns) {
            fillMenu(menu->addMenu(menuTitle(ActionMenu::Density)), ActionMenu::Density);
        }
    }
}

void ActionController::fillContextMenu(QMenu* menu, ActionMenu records) const
{
    menu->setToolTipsVisible(true);
    int group = -1;
    for (const auto& spec : actionSpecs()) {
        const bool ofRows = spec.menu == records && spec.need != SelectionNeed::None;
        if (!ofRows && spec.id != ActionId::Copy) {
            continue;
        }
        if (group >= 0 && group != spec.group) {
            menu->addSeparator();
        }
        group = spec.group;
        menu->addAction(action(spec.id));
    }
}

} // namespace kontorist
