#include "ui/common/actionbar.h"

#include "ui/actions/actioncontroller.h"
#include "ui/table/flowlayout.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

template <class Rule, class Statuses>
QString onlyForStatuses(const QString& action, const Rule& rule, const Statuses& statuses)
{
    QStringList names;
    for (const auto status : statuses) {
        if (rule.offered[static_cast<size_t>(status)]) {
            names.append(words::status(status));
        }
    }
    return ActionBar::tr("%1 (only %2)", "action, statuses").arg(action, names.join(u", "_s));
}

QString joined(QStringList sentences, const QString& status, const QStringList& otherStatus)
{
    sentences.removeDuplicates();
    if (!otherStatus.isEmpty()) {
        sentences.append(ActionBar::tr("Not offered while %1: %2.", "status, actions")
                             .arg(status, otherStatus.join(u", "_s)));
    }
    return sentences.join(u'\n');
}

} // namespace

QString notOffered(const ContactFacts& facts)
{
    QStringList otherStatus;
    QStringList sentences;
    for (const auto& spec : actionSpecs()) {
        if (!spec.contact) {
            continue;
        }
        const auto verdict = judge(*spec.contact, facts);
        if (verdict.reason == RefusalReason::WrongStatus) {
            otherStatus.append(onlyForStatuses(words::action(*spec.contact),
                contactActionRule(*spec.contact), allContactStatuses));
        } else if (!verdict.allowed()) {
            sentences.append(words::refusal(*spec.contact, verdict, facts));
        }
    }
    return joined(sentences, words::status(facts.status), otherStatus);
}

QString notOffered(const CustomerUserFacts& facts)
{
    QStringList otherStatus;
    QStringList sentences;
    for (const auto& spec : actionSpecs()) {
        if (!spec.user) {
            continue;
        }
        const auto verdict = judge(*spec.user, facts);
        if (verdict.reason == UserRefusal::WrongStatus) {
            otherStatus.append(onlyForStatuses(words::action(*spec.user),
                customerUserActionRule(*spec.user), allCustomerUserStatuses));
        } else if (!verdict.allowed()) {
            sentences.append(words::refusal(*spec.user, verdict, facts));
        }
    }
    return joined(sentences, words::status(facts.status), otherStatus);
}

QString notOffered(const BookingFacts& facts)
{
    QStringList otherStatus;
    QStringList sentences;
    for (const auto& spec : actionSpecs()) {
        // What stands behind "More" says so there: fifteen sentences are none.
        if (!spec.booking || spec.destructive) {
            continue;
        }
        const auto verdict = judge(*spec.booking, facts);
        if (verdict.reason == BookingRefusal::WrongStatus) {
            otherStatus.append(onlyForStatuses(words::action(*spec.booking),
                bookingActionRule(*spec.booking), allBookingStatuses));
        } else if (!verdict.allowed()) {
            sentences.append(words::refusal(*spec.booking, verdict, facts));
        }
    }
    return joined(sentences, words::status(facts.status), otherStatus);
}

ActionButton::ActionButton(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_shown != nullptr) {
            m_shown->trigger();
        }
    });
}

void ActionButton::bind(QAction* shown)
{
    if (m_shown == shown) {
        return;
    }
    if (m_shown != nullptr) {
        disconnect(m_shown, nullptr, this, nullptr);
    }
    m_shown = shown;
    connect(shown, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::setIconColour(const QColor& colour)
{
    m_iconColour = colour;
    if (m_shown != nullptr) {
        follow();
    }
}

void ActionButton::follow()
{
    setText(m_shown->text());
    const auto id = actionFromName(m_shown->objectName());
    const auto name = id ? iconByFileName(QString(actionSpec(*id).icon)) : std::nullopt;
    setIcon(
        m_iconColour.isValid() && name ? kontorist::icon(*name, m_iconColour) : m_shown->icon());
    setToolTip(m_shown->toolTip());
    setStatusTip(m_shown->statusTip());
    setAccessibleDescription(m_shown->statusTip());
    setEnabled(m_shown->isEnabled());
}

ActionBar::ActionBar(
    ActionController& actions, const Theme& theme, ActionMenu records, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_records(records)
    , m_primary(new ActionButton(this))
    , m_more(new QPushButton(tr("More"), this))
    , m_reasons(new QLabel(this))
{
    setObjectName(u"action-bar"_s);
    m_primary->setObjectName(u"primary-action"_s);
    build();
    connect(&m_actions, &ActionController::factsChanged, this, &ActionBar::follow);
    connect(&m_theme, &Theme::changed, this, &ActionBar::applyColours);
    applyColours();
    follow();
}

void ActionBar::build()
{
    const Metrics metrics(font());
    auto* flow = new FlowLayout(nullptr);
    flow->setSpacing(metrics.tiny());
    flow->addWidget(m_primary);
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    for (const auto& spec : actionSpecs()) {
        if (!holds(spec)) {
            continue;
        }
        if (spec.destructive) {
            menu->addAction(m_actions.action(spec.id));
            continue;
        }
        auto* button = new ActionButton(this);
        button->setObjectName(u"button-"_s + QString(spec.name));
        button->bind(m_actions.action(spec.id));
        m_buttons.insert(spec.id, button);
        flow->addWidget(button);
    }
    m_more->setObjectName(u"more-actions"_s);
    m_more->setIcon(icon(IconName::More));
    m_more->setToolTip(m_records == ActionMenu::Booking ? tr("Return, link, cancel and more")
                                                        : tr("Deactivate and delete"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setAutoDefault(false);
    m_more->setMenu(menu);
    m_more->setVisible(!menu->isEmpty());
    flow->addWidget(m_more);

    m_reasons->setObjectName(u"action-reasons"_s);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    // Selectable, and so reachable with Tab: a screen reader gets the reasons too.
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setAccessibleDescription(tr("Why actions are not offered"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small());
    layout->addLayout(flow);
    layout->addWidget(m_reasons);
}

bool ActionBar::holds(const ActionSpec& spec) const
{
    if (m_records == ActionMenu::Contact) {
        return spec.contact.has_value();
    }
    // Pressing Return in the table shows the card; here it is a button like the others.
    return spec.menu == m_records && spec.need == SelectionNeed::One;
}

QString ActionBar::reasonText() const
{
    return m_reasons->text();
}

void ActionBar::follow()
{
    const auto& facts = m_actions.facts();
    std::optional<ActionId> primary;
    if (m_records == ActionMenu::CustomerUser) {
        primary = facts.user ? actionFor(primaryAction(facts.user->status)) : std::nullopt;
    } else if (m_records == ActionMenu::Customer) {
        primary = facts.selected == 1 ? std::optional(ActionId::OpenCustomer) : std::nullopt;
    } else if (m_records == ActionMenu::Booking) {
        primary = facts.booking
            ? actionFor(primaryAction(facts.booking->status, facts.booking->mode))
            : std::nullopt;
    } else if (facts.contact) {
        primary = actionFor(primaryAction(facts.contact->status));
    }
    showPrimary(primary);
    const QString text = reasons();
    m_reasons->setText(text);
    m_reasons->setVisible(!text.isEmpty());
}

QString ActionBar::reasons() const
{
    const auto& facts = m_actions.facts();
    if (m_records == ActionMenu::Customer) {
        return {}; // looking is always allowed
    }
    const auto sentences = [&]() -> std::optional<QString> {
        switch (m_records) {
        case ActionMenu::CustomerUser:
            return facts.user ? std::optional(notOffered(*facts.user)) : std::nullopt;
        case ActionMenu::Booking:
            return facts.booking ? std::optional(notOffered(*facts.booking)) : std::nullopt;
        default:
            return facts.contact ? std::optional(notOffered(*facts.contact)) : std::nullopt;
        }
    }();
    // A database that cannot be written stops all of them; one sentence says it.
    if (sentences && (!facts.reachable || !facts.writable)) {
        return m_actions.reason(m_records == ActionMenu::CustomerUser ? ActionId::AddCustomerUser
                : m_records == ActionMenu::Booking                    ? ActionId::AddBooking
                                                                      : ActionId::AddContact);
    }
    return sentences.value_or(QString());
}

void ActionBar::showPrimary(std::optional<ActionId> id)
{
    const bool hadFocus = m_primary->hasFocus();
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setVisible(id != it.key());
    }
    m_primary->setVisible(id.has_value());
    if (id) {
        m_primary->bind(m_actions.action(*id));
        if (hadFocus) {
            m_primary->setFocus();
        }
    }
    updateGeometry();
}

void ActionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        applyColours();
    }
}

void ActionBar::applyColours()
{
    if (m_colouring) {
        return;
    }
    m_colouring = true;
    const auto& tokens = m_theme.tokens();
    QPalette primary;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        primary.setColor(group, QPalette::Button, tokens.accent);
        primary.setColor(group, QPalette::ButtonText, tokens.accentText);
    }
    m_primary->setPalette(primary);
    m_primary->setIconColour(tokens.accentText);
    QPalette subtle;
    subtle.setColor(QPalette::WindowText, tokens.subtleText);
    m_reasons->setPalette(subtle);
    m_colouring = false;
}

} // namespace kontorist
