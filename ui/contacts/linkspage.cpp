#include "ui/contacts/linkspage.h"

#include "base/clock.h"
#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/linkservice.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/recordpage.h"
#include "ui/contacts/recordmodels.h"
#include "ui/theme/iconset.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

LinksPage::LinksPage(const FlowContext& context, ActionController& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new LinksModel([&clock = context.ui.clock] { return clock.now(); }, this))
    , m_page(new RecordPage(tr("Links"), m_model, this))
    , m_state(new QComboBox(this))
    , m_purpose(new QComboBox(this))
    , m_revoke(new QPushButton(icon(IconName::RevokeLink), tr("Revoke this link"), this))
    , m_show(new QPushButton(icon(IconName::Contacts), tr("Show contact"), this))
{
    setObjectName(u"links-page"_s);
    build();
    connect(m_state, &QComboBox::currentIndexChanged, this, &LinksPage::refresh);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &LinksPage::refresh);
    connect(m_page, &RecordPage::moreRequested, this, &LinksPage::refresh);
    connect(m_page, &RecordPage::selectionChanged, this, &LinksPage::updateButtons);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const int row = m_page->selectedRow(); row >= 0) {
            emit revokeRequested(m_model->row(row));
        }
    });
    const auto show = [this] {
        if (const int row = m_page->selectedRow(); row >= 0) {
            emit showContactRequested(m_model->row(row).contact);
        }
    };
    connect(m_show, &QPushButton::clicked, this, show);
    connect(m_page->table(), &QTableView::activated, this, show);
    auto& changes = context.workspace->changes();
    const auto reread = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&changes, &ChangeNotifier::contactsChanged, this, reread);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, reread);
    connect(&m_actions, &ActionController::factsChanged, this, &LinksPage::updateButtons);
    updateButtons();
}

void LinksPage::build()
{
    m_state->setAccessibleName(tr("State of the links shown"));
    m_state->setObjectName(u"link-state"_s);
    m_state->addItem(tr("Every state"));
    for (const auto state : {TokenState::Valid, TokenState::Expired, TokenState::Used,
             TokenState::Revoked, TokenState::Superseded}) {
        m_state->addItem(words::tokenState(state), static_cast<int>(state));
    }
    m_purpose->setAccessibleName(tr("Purpose of the links shown"));
    m_purpose->setObjectName(u"link-purpose"_s);
    m_purpose->addItem(tr("Every purpose"));
    for (const auto purpose : {TokenPurpose::Activation, TokenPurpose::Confirmation}) {
        m_purpose->addItem(words::tokenPurpose(purpose), static_cast<int>(purpose));
    }
    m_revoke->setObjectName(u"ledger-revoke"_s);
    for (QWidget* tool : std::initializer_list<QWidget*> {m_state, m_purpose, m_show, m_revoke}) {
        m_page->tools()->addWidget(tool);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page->table());
}

void LinksPage::refresh()
{
    LinkQuery query;
    query.limit = m_page->limit();
    if (m_state->currentData().isValid()) {
        query.state = static_cast<TokenState>(m_state->currentData().toInt());
    }
    if (m_purpose->currentData().isValid()) {
        query.purpose = static_cast<TokenPurpose>(m_purpose->currentData().toInt());
    }
    m_page->setEmptyText(query.state || query.purpose ? tr("No link matches these filters.")
                                                      : tr("No link was ever made."));
    whenDone(m_context.workspace->links().list(query), this,
        [this, generation = ++m_generation, limit = query.limit](
            Result<std::vector<AccessToken>> links) {
            if (generation != m_generation) {
                return;
            }
            if (!links) {
                m_page->showFault(words::errorText(links.error()));
                return;
            }
            const bool more = static_cast<int>(links->size()) >= limit;
            m_model->setRows(std::move(*links));
            m_page->rowsShown(more);
        });
}

void LinksPage::updateButtons()
{
    const int row = m_page->selectedRow();
    const auto& facts = m_actions.facts();
    const bool allowed
        = facts.writable && facts.reachable && facts.rights.testFlag(Right::ManageContacts);
    const bool valid
        = row >= 0 && m_model->row(row).state(m_context.ui.clock.now()) == TokenState::Valid;
    m_revoke->setEnabled(allowed && valid);
    m_revoke->setToolTip(!allowed ? m_actions.reason(ActionId::AddContact)
            : row < 0             ? tr("Select a link first.")
            : valid               ? tr("The link no longer works afterwards.")
                                  : tr("This link no longer works anyway."));
    m_show->setEnabled(row >= 0 && m_model->row(row).contact.isValid());
}

} // namespace kontorist
