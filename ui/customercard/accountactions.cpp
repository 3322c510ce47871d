#include "ui/customercard/accountactions.h"

#include "ui/table/flowlayout.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

using Action = CustomerUserAction;

struct Face
{
    Action action;
    IconName icon;
};

/// What acts at once, in the order of the menu. What ends something comes last.
constexpr Face atOnce[] = {
    {Action::SendInvitation, IconName::SendActivationRequest},
    {Action::ResendInvitation, IconName::SendActivationRequest},
    {Action::CancelInvitation, IconName::RevokeLink},
    {Action::SendLoginDetails, IconName::Mail},
    {Action::Activate, IconName::Activate},
    {Action::ShowActivity, IconName::Activity},
    {Action::BackUpUserData, IconName::BackUp},
    {Action::Deactivate, IconName::Deactivate},
    {Action::DeleteLoginIdentities, IconName::DeleteIdentities},
};

Action likelyNext(CustomerUserStatus status)
{
    switch (status) {
    case CustomerUserStatus::Pending:
    case CustomerUserStatus::Declined:
        return Action::SendInvitation;
    case CustomerUserStatus::InviteSent:
        return Action::ResendInvitation;
    case CustomerUserStatus::Active:
        return Action::SendLoginDetails;
    case CustomerUserStatus::Inactive:
        return Action::Activate;
    }
    return Action::ShowActivity;
}

QString onlyForStatuses(Action action)
{
    QStringList names;
    const auto& rule = customerUserActionRule(action);
    for (const auto status : allCustomerUserStatuses) {
        if (rule.offered[static_cast<size_t>(status)]) {
            names.append(words::status(status));
        }
    }
    return AccountActions::tr("%1 (only %2)", "action, statuses")
        .arg(words::action(action), words::alternatives(names));
}

} // namespace

AccountActions::AccountActions(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"account-actions"_s);
    makeActions();
    build();
    connect(&theme, &Theme::changed, this, &AccountActions::applyColours);
    applyColours();
    follow();
}

QAction* AccountActions::make(const QString& name, const QString& text, const QString& iconName,
    const std::function<void()>& done)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(u"action-"_s % name);
    connect(action, &QAction::triggered, this, done);
    return action;
}

void AccountActions::makeActions()
{
    m_add = make(
        u"add-customer-user"_s, tr("Add customer user"), u"add"_s, [this] { emit addRequested(); });
    m_actions[Action::ChangeAccess] = make(u"change-access"_s, words::action(Action::ChangeAccess),
        u"edit"_s, [this] { emit changeAccessRequested(); });
    m_password = make(u"new-password"_s, tr("Enter new password"), u"lock"_s,
        [this] { emit passwordRequested(); });
    m_actions[Action::Remove] = make(u"remove"_s, words::action(Action::Remove), u"delete"_s,
        [this] { emit removeRequested(); });
    m_undo = make(
        u"undo"_s, tr("Undo changes of account"), u"undo"_s, [this] { emit undoRequested(); });
    for (const Face& face : atOnce) {
        m_actions[face.action] = make(QString(customerUserActionRule(face.action).id),
            words::action(face.action), iconFileName(face.icon).toString(),
            [this, action = face.action] { emit performRequested(action); });
    }
    m_seeAs = make(
        u"see-as-user"_s, tr("See as this user"), u"show"_s, [this] { emit seeAsUserRequested(); });
}

QPushButton* AccountActions::button(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(QString(action->objectName()).replace(u"action-"_s, u"button-"_s));
    button->setAutoDefault(false);
    button->setAccessibleName(action->text());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto followAction = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip());
    };
    connect(action, &QAction::changed, button, followAction);
    followAction();
    return button;
}

void AccountActions::build()
{
    const Metrics metrics = m_theme.metrics();
    auto* flow = new FlowLayout(nullptr);
    flow->setSpacing(metrics.tiny());
    for (QAction* action :
        {m_add, m_actions[Action::ChangeAccess], m_password, m_actions[Action::Remove], m_undo}) {
        flow->addWidget(button(action));
    }
    m_next = new QPushButton(this);
    m_next->setObjectName(u"next-action"_s);
    m_next->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_nextAction) {
            m_actions[*m_nextAction]->trigger();
        }
    });
    flow->addWidget(m_next);
    m_more = new QPushButton(icon(IconName::More), tr("More actions"), this);
    m_more->setObjectName(u"more-actions"_s);
    m_more->setAutoDefault(false);
    m_more->setAccessibleName(tr("More actions"));
    m_moreMenu = new QMenu(m_more);
    m_context = new QMenu(this);
    for (QMenu* menu : {m_moreMenu, m_context}) {
        menu->setToolTipsVisible(true);
    }
    m_context->addActions(
        {m_actions[Action::ChangeAccess], m_password, m_actions[Action::Remove], m_undo});
    m_context->addSeparator();
    for (QMenu* menu : {m_moreMenu, m_context}) {
        for (const Face& face : atOnce) {
            if (face.action == Action::ShowActivity) {
                menu->addSeparator();
                menu->addAction(m_seeAs);
            } else if (face.action == Action::Deactivate) {
                menu->addSeparator();
            }
            menu->addAction(m_actions[face.action]);
        }
    }
    m_more->setMenu(m_moreMenu);
    flow->addWidget(m_more);

    m_reasons = new QLabel(this);
    m_reasons->setObjectName(u"action-reasons"_s);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setAccessibleDescription(tr("Why actions are not offered"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small());
    layout->addLayout(flow);
    layout->addWidget(m_reasons);
}

void AccountActions::show(const Subject& subject)
{
    m_subject = subject;
    follow();
}

QString AccountActions::reasonAgainstStaging(Action action) const
{
    const AccountRow& row = *m_subject.row;
    if (row.removed) {
        return tr("This account will be removed. Undo that first.");
    }
    if (row.gone) {
        return tr("A colleague removed this user. Undo your changes of it.");
    }
    if (row.isNew() && action == Action::Remove) {
        return {}; // it was never there: it is only taken from the card
    }
    CustomerUserFacts facts = m_subject.staged;
    if (row.isNew()) {
        facts.status = CustomerUserStatus::Pending;
    }
    return words::refusal(action, judge(action, facts), facts);
}

QString AccountActions::reasonAgainstActing(Action action) const
{
    const AccountRow& row = *m_subject.row;
    if (row.isNew()) {
        return tr("This account is not there yet. Save the card first.");
    }
    // Reading changes nothing, so it need not wait.
    if (row.isStaged() && action != Action::ShowActivity) {
        return tr("Other actions take effect at once. Save or undo the changes of this "
                  "account first.");
    }
    const CustomerUserFacts& facts = m_subject.stored ? *m_subject.stored : m_subject.staged;
    return words::refusal(action, judge(action, facts), facts);
}

QString AccountActions::reasonAgainstPassword() const
{
    const AccountRow& row = *m_subject.row;
    if (row.isNew()) {
        return tr("The password of a new account is entered where it is added.");
    }
    if (row.removed || row.gone) {
        return reasonAgainstStaging(Action::Remove);
    }
    const CustomerUserFacts& facts = m_subject.stored ? *m_subject.stored : m_subject.staged;
    return words::refusal(Action::SendLoginDetails, judge(Action::SendLoginDetails, facts), facts);
}

QString AccountActions::reasonAgainst(Action action) const
{
    if (!m_subject.locked.isEmpty()) {
        return m_subject.locked;
    }
    if (!m_subject.row) {
        return tr("Select a login account first.");
    }
    return action == Action::ChangeAccess || action == Action::Remove ? reasonAgainstStaging(action)
                                                                      : reasonAgainstActing(action);
}

QString AccountActions::reasonText() const
{
    return m_reasons->text();
}

void AccountActions::setReason(QAction* action, const QString& reason, const QString& tip)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? tip : reason);
}

void AccountActions::follow()
{
    const auto& row = m_subject.row;
    const QString atSaving = tr("Takes effect when you save the card.");
    const QString now = tr("Takes effect at once.");
    setReason(
        m_add, m_subject.locked.isEmpty() ? m_subject.lockedAdding : m_subject.locked, atSaving);
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const bool staged = it.key() == Action::ChangeAccess || it.key() == Action::Remove;
        setReason(it.value(), reasonAgainst(it.key()), staged ? atSaving : now);
    }
    const QString basic = !m_subject.locked.isEmpty() ? m_subject.locked
        : !row                                        ? tr("Select a login account first.")
                                                      : QString();
    setReason(m_password, basic.isEmpty() ? reasonAgainstPassword() : basic, atSaving);
    setReason(m_undo,
        !basic.isEmpty()      ? basic
            : row->isStaged() ? QString()
                              : tr("Nothing was changed on this account."),
        tr("Takes back what is not saved yet."));
    QString seeing = basic;
    if (basic.isEmpty() && row->isStaged()) {
        seeing = reasonAgainstActing(Action::BackUpUserData);
    }
    setReason(m_seeAs, seeing, tr("Shows what this user sees after logging in."));
    showNext();
    const QString text = notOffered();
    m_reasons->setText(text);
    m_reasons->setVisible(!text.isEmpty());
}

/// The next step is offered by name where it can be done; the menu has all of them.
void AccountActions::showNext()
{
    m_nextAction.reset();
    if (m_subject.row && !m_subject.row->isStaged() && m_subject.locked.isEmpty()) {
        const Action next = likelyNext(m_subject.row->user.status);
        if (m_actions[next]->isEnabled()) {
            m_nextAction = next;
        }
    }
    const bool hadFocus = m_next->hasFocus();
    m_next->setVisible(m_nextAction.has_value());
    if (m_nextAction) {
        const QAction* action = m_actions[*m_nextAction];
        m_next->setText(action->text());
        m_next->setIcon(action->icon());
        m_next->setToolTip(action->toolTip());
        m_next->setAccessibleName(action->text());
    } else if (hadFocus) {
        m_more->setFocus();
    }
}

QString AccountActions::notOffered() const
{
    if (!m_subject.locked.isEmpty()) {
        return m_subject.locked;
    }
    if (!m_subject.row) {
        return m_subject.lockedAdding;
    }
    QStringList otherStatus;
    QStringList lastAdministrator;
    QStringList sentences;
    const bool staged = m_subject.row->isStaged();
    const CustomerUserFacts& facts
        = m_subject.stored && !staged ? *m_subject.stored : m_subject.staged;
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const QString reason = reasonAgainst(it.key());
        if (reason.isEmpty()) {
            continue;
        }
        const UserRefusal refusal = staged ? UserRefusal::None : judge(it.key(), facts).reason;
        if (refusal == UserRefusal::WrongStatus) {
            otherStatus.append(onlyForStatuses(it.key()));
        } else if (refusal == UserRefusal::LastAdministrator) {
            lastAdministrator.append(words::action(it.key()));
        } else {
            sentences.append(reason);
        }
    }
    sentences.removeDuplicates();
    const QString comma = tr(", ", "between the items of a list");
    if (!lastAdministrator.isEmpty()) {
        // One sentence for all of them instead of three times the same.
        sentences.append(tr("%1: %2", "actions, reason")
                             .arg(lastAdministrator.join(comma),
                                 words::errorText(makeError(ErrorCode::Refused,
                                     userRefusalName(UserRefusal::LastAdministrator)))));
    }
    if (!otherStatus.isEmpty()) {
        sentences.append(tr("Not offered while %1: %2.", "status, actions")
                             .arg(words::status(facts.status), otherStatus.join(comma)));
    }
    return sentences.join(u'\n');
}

void AccountActions::applyColours()
{
    QPalette subtle;
    subtle.setColor(QPalette::WindowText, m_theme.tokens().subtleText);
    m_reasons->setPalette(subtle);
}

void AccountActions::triggerChangeAccess()
{
    m_actions[Action::ChangeAccess]->trigger();
}

void AccountActions::triggerRemove()
{
    m_actions[Action::Remove]->trigger();
}

void AccountActions::triggerUndo()
{
    m_undo->trigger();
}

} // namespace kontorist
