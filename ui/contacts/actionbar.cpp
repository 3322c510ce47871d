#include "ui/contacts/actionbar.h"

#include "ui/actions/actioncontroller.h"
#include "ui/table/flowlayout.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString onlyForStatuses(ContactAction action)
{
    QStringList names;
    const auto& rule = contactActionRule(action);
    for (const auto status : allContactStatuses) {
        if (rule.offered[static_cast<size_t>(status)]) {
            names.append(words::status(status));
        }
    }
    return ActionBar::tr("%1 (only %2)", "action, statuses")
        .arg(words::action(action), names.join(u", "_s));
}

} // namespace

QString notOffered(const ContactFacts& facts)
{
    QStringList otherStatus;
    QStringList sentences;
    for (const auto& spec : actionSpecs()) {
        if (!spec.domain) {
            continue;
        }
        const auto verdict = judge(*spec.domain, facts);
        if (verdict.reason == RefusalReason::WrongStatus) {
            otherStatus.append(onlyForStatuses(*spec.domain));
        } else if (!verdict.allowed()) {
            sentences.append(words::refusal(*spec.domain, verdict, facts));
        }
    }
    sentences.removeDuplicates();
    if (!otherStatus.isEmpty()) {
        sentences.append(ActionBar::tr("Not offered while %1: %2.", "status, actions")
                             .arg(words::status(facts.status), otherStatus.join(u", "_s)));
    }
    return sentences.join(u'\n');
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

ActionBar::ActionBar(ActionController& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
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
        if (!spec.domain) {
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
    m_more->setToolTip(tr("Deactivate and delete"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setAutoDefault(false);
    m_more->setMenu(menu);
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

QString ActionBar::reasonText() const
{
    return m_reasons->text();
}

void ActionBar::follow()
{
    const auto& facts = m_actions.facts();
    showPrimary(facts.contact ? actionFor(primaryAction(facts.contact->status)) : std::nullopt);
    const QString text = reasons();
    m_reasons->setText(text);
    m_reasons->setVisible(!text.isEmpty());
}

QString ActionBar::reasons() const
{
    const auto& facts = m_actions.facts();
    if (!facts.contact) {
        return {};
    }
    // A database that cannot be written stops all of them; one sentence says it.
    if (!facts.reachable || !facts.writable) {
        return m_actions.reason(ActionId::AddContact);
    }
    return notOffered(*facts.contact);
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
