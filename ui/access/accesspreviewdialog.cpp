#include "ui/access/accesspreviewdialog.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "ui/access/accessparts.h"
#include "ui/access/infobox.h"
#include "ui/access/previewmodels.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize {900, 560};

} // namespace

AccessPreviewDialog::AccessPreviewDialog(
    const FlowContext& context, CustomerUserId user, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(user)
{
    build();
    auto& changes = context.workspace->changes();
    const auto reload = [this] { load(); };
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, reload);
    connect(&changes, &ChangeNotifier::customersChanged, this, reload);
    connect(&changes, &ChangeNotifier::facilitiesChanged, this, reload);
    connect(&changes, &ChangeNotifier::ordersChanged, this, reload);
    connect(&changes, &ChangeNotifier::faultsChanged, this, reload);
    connect(&changes, &ChangeNotifier::contactsChanged, this, reload);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, reload);
    load();
}

void AccessPreviewDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"see-as-user"_s);
    setWindowTitle(tr("See as this user"));
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    QBoxLayout* layout
        = makeDialogLayout(this, theme, IconName::CustomerUsers, tr("See as this user"));
    m_banner = new InfoBox(theme, u"previewBanner"_s, this);
    m_banner->setText(InfoBox::Tone::Info, IconName::Info, tr("Loading…"));
    m_bar = new InfoBox(theme, u"previewBar"_s, this);
    m_bar->hide();
    m_may = makeNote(theme, {}, u"permissionsText"_s);
    m_tabs = new QTabWidget(this);
    setName(m_tabs, u"previewTabs"_s, tr("What the user sees"));
    m_tabs->setDocumentMode(true);
    m_tabs->hide();
    m_retry = new QPushButton(tr("Try again"), this);
    setName(m_retry, u"retryButton"_s, m_retry->text());
    m_retry->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_bar);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    layout->addWidget(m_may);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    auto* buttons = new QDialogButtonBox;
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s, true);
    layout->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_retry, &QPushButton::clicked, this, &AccessPreviewDialog::load);
    resizeWithin(this, startSize, metrics);
}

void AccessPreviewDialog::load()
{
    whenDone(m_context.workspace->access().preview(m_id), this,
        [this, generation = ++m_generation](const Result<AccessPreview>& seen) {
            if (generation != m_generation) {
                return;
            }
            m_retry->setVisible(!seen);
            if (seen) {
                showPreview(*seen);
            } else {
                m_banner->setText(InfoBox::Tone::Warning, IconName::Warning,
                    words::errorTitle(seen.error()) % u' ' % words::errorText(seen.error()));
                m_tabs->hide();
                m_may->clear();
                m_bar->hide();
            }
            emit loaded();
        });
}

void AccessPreviewDialog::showPreview(const AccessPreview& seen)
{
    m_banner->setText(InfoBox::Tone::Info, IconName::Info,
        tr("You see what %1 sees at %2. Read only.", "person and customer")
            .arg(seen.user.userName, seen.user.customerName));
    const bool open = seen.access.isOpen();
    m_bar->setVisible(!open);
    m_tabs->setVisible(open);
    if (!open) {
        m_bar->setText(InfoBox::Tone::Warning, IconName::Lock,
            words::accessBar(seen.access.bar) % u' '
                % tr("Therefore nothing shows.", "to a customer user"));
        m_may->clear();
        return;
    }
    m_may->setText(
        tr("May do here: %1.", "permissions").arg(words::permissions(seen.access.permissions))
        % (seen.access.managesUsers ? u' ' % tr("Manages the customer's login accounts.")
                                    : QString()));
    const int tab = m_tabs->currentIndex();
    while (m_tabs->count() > 0) {
        delete m_tabs->widget(0);
    }
    const QString shut = seen.access.facilities.empty() && !seen.access.unassigned
        ? u' ' % tr("No facility is chosen for this user.")
        : QString();
    addTab(tr("Orders"), u"ordersTable"_s, makeOrdersModel(seen, m_tabs),
        tr("This user sees no orders.") % shut);
    addTab(tr("Service objects"), u"objectsTable"_s, makeObjectsModel(seen, m_tabs),
        tr("This user sees no service objects.") % shut);
    addTab(tr("Facilities"), u"facilitiesTable"_s, makeFacilitiesModel(seen, m_tabs),
        tr("This user sees no facilities.") % shut);
    addTab(tr("Documents"), u"documentsTable"_s, makeDocumentsModel(seen, m_tabs),
        tr("This user sees no documents.") % shut);
    addTab(tr("Comments"), u"commentsTable"_s, makeCommentsModel(seen, m_tabs),
        tr("This user sees no comments: there are none on the orders that show."));
    addTab(tr("Fault reports"), u"faultsTable"_s, makeFaultsModel(seen, m_tabs),
        tr("This user sees no fault reports.") % shut);
    m_tabs->setCurrentIndex(std::max(0, tab));
}

void AccessPreviewDialog::addTab(const QString& title, const QString& tableName,
    QAbstractItemModel* model, const QString& emptyText)
{
    auto* page = new QWidget;
    model->setParent(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    const Metrics metrics = m_context.ui.theme.metrics();
    const int rows = model->rowCount();
    if (rows == 0) {
        QLabel* empty = makeNote(m_context.ui.theme, emptyText, tableName % u"Empty"_s);
        empty->setAlignment(Qt::AlignCenter);
        empty->setMargin(metrics.large());
        layout->addWidget(empty, 1);
    } else {
        auto* table = new QTableView(page);
        prepareTable(table, tableName, title, metrics);
        table->setFrameShape(QFrame::NoFrame);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setModel(model);
        fitColumns(table, metrics);
        layout->addWidget(table, 1);
    }
    m_tabs->addTab(
        page, tr("%1 (%2)", "tab and number of rows").arg(title, QLocale().toString(rows)));
}

} // namespace kontorist
