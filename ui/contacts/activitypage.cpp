#include "ui/contacts/activitypage.h"

#include "base/futures.h"
#include "services/auditservice.h"
#include "services/changenotifier.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/actionbar.h"
#include "ui/common/recordpage.h"
#include "ui/contacts/recordmodels.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;

} // namespace

ActivityPage::ActivityPage(const FlowContext& context, ActionController& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ActivityModel(this))
    , m_page(new RecordPage(tr("Activity"), m_model, this))
    , m_search(new QLineEdit(this))
{
    setObjectName(u"activity-page"_s);
    m_search->setObjectName(u"activity-search"_s);
    m_search->setPlaceholderText(tr("Filter by who or what"));
    m_search->setAccessibleName(tr("Filter the activity by who or what"));
    m_search->setClearButtonEnabled(true);
    m_page->tools()->addWidget(m_search);
    auto* verify = new ActionButton(this);
    verify->bind(actions.action(ActionId::VerifyLog));
    m_page->tools()->addWidget(verify);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page->table());
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ActivityPage::refresh);
    connect(m_page, &RecordPage::moreRequested, this, &ActivityPage::refresh);
    auto& changes = context.workspace->changes();
    const auto reread = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&changes, &ChangeNotifier::contactsChanged, this, reread);
    connect(&changes, &ChangeNotifier::contactAdded, this, reread);
    connect(&changes, &ChangeNotifier::contactRemoved, this, reread);
    connect(&changes, &ChangeNotifier::termsChanged, this, reread);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, reread);
}

void ActivityPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ActivityPage::refresh()
{
    AuditQuery query;
    query.search = m_search->text().trimmed();
    query.limit = m_page->limit();
    m_page->setEmptyText(query.search.isEmpty() ? tr("Nothing was done yet.")
                                                : tr("Nothing matches “%1”.").arg(query.search));
    whenDone(m_context.workspace->audit().list(query), this,
        [this, generation = ++m_generation, limit = query.limit](
            Result<std::vector<AuditEvent>> events) {
            if (generation != m_generation) {
                return;
            }
            if (!events) {
                m_page->showFault(words::errorText(events.error()));
                return;
            }
            const bool more = static_cast<int>(events->size()) >= limit;
            m_model->setRows(std::move(*events));
            m_page->rowsShown(more);
        });
}

} // namespace kontorist
