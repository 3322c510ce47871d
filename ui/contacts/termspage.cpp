#include "ui/contacts/termspage.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/termsservice.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/actionbar.h"
#include "ui/common/recordpage.h"
#include "ui/contacts/recordmodels.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

TermsPage::TermsPage(const FlowContext& context, ActionController& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TermsModel(this))
    , m_page(new RecordPage(tr("Service terms"), m_model, this))
{
    setObjectName(u"terms-page"_s);
    m_page->setEmptyText(tr("No service terms yet. Upload a file, and contacts can accept it."));
    auto* upload = new ActionButton(this);
    upload->bind(actions.action(ActionId::UploadTerms));
    m_page->tools()->addWidget(upload);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page->table());
    auto& changes = context.workspace->changes();
    connect(&changes, &ChangeNotifier::termsChanged, this, &TermsPage::refresh);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &TermsPage::refresh);
}

void TermsPage::refresh()
{
    whenDone(m_context.workspace->terms().history(), this,
        [this](Result<std::vector<TermsDocument>> history) {
            if (!history) {
                m_page->showFault(words::errorText(history.error()));
                return;
            }
            m_model->setRows(std::move(*history));
            m_page->rowsShown(false);
        });
}

} // namespace kontorist
