#include "ui/invoices/invoicespage.h"

#include "base/clock.h"
#include "base/futures.h"
#include "services/changenotifier.h"
#include "ui/bookingdialogs/paymentdialog.h"
#include "ui/common/recordpage.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/invoices/ageingstrip.h"
#include "ui/invoices/invoicedetail.h"
#include "ui/invoices/invoiceoutput.h"
#include "ui/invoices/invoiceparts.h"
#include "ui/invoices/issuedrange.h"
#include "ui/tasks/reveal.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 200;
constexpr std::chrono::milliseconds pauseInTyping {150};
constexpr int searchWidthInLetters = 24;
constexpr int eventWidthInLetters = 16;

enum class Standing { All, Open, Overdue, Paid, Credited, CreditNotes };

void applyStanding(InvoiceQuery& query, Standing standing)
{
    switch (standing) {
    case Standing::All:
        break;
    case Standing::Open:
        query.states = {InvoiceState::Issued};
        break;
    case Standing::Overdue:
        query.overdueOnly = true;
        break;
    case Standing::Paid:
        query.states = {InvoiceState::Paid};
        break;
    case Standing::Credited:
        query.states = {InvoiceState::Credited};
        break;
    case Standing::CreditNotes:
        query.kind = InvoiceKind::Credit;
        break;
    }
}

} // namespace

InvoicesPage::InvoicesPage(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new InvoicesModel(
          [&clock = context.ui.clock] { return clock.now().toLocalTime().date(); }, this))
    , m_page(new RecordPage(tr("Invoices"), m_model, this))
    , m_search(new QLineEdit(this))
    , m_standing(new QComboBox(this))
    , m_event(new QComboBox(this))
    , m_issued(new IssuedRange(context.ui.clock.now().toLocalTime().date(), this))
    , m_export(new QPushButton(icon(IconName::Export), tr("Export CSV…"), this))
    , m_ageing(new AgeingStrip(context.ui.theme, this))
    , m_detail(new InvoiceDetail(context, this))
    , m_output(new InvoiceOutput(context, this))
{
    setObjectName(u"invoices-page"_s);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &InvoicesPage::refresh);
    connect(m_search, &QLineEdit::returnPressed, m_page->table(), qOverload<>(&QWidget::setFocus));
    connect(m_standing, &QComboBox::currentIndexChanged, this, &InvoicesPage::refresh);
    connect(m_event, &QComboBox::currentIndexChanged, this, &InvoicesPage::refresh);
    connect(m_issued, &IssuedRange::changed, this, &InvoicesPage::refresh);
    connect(m_export, &QPushButton::clicked, this, &InvoicesPage::exportCsv);
    connect(m_page, &RecordPage::moreRequested, this, &InvoicesPage::loadMore);
    connect(m_page, &RecordPage::selectionChanged, this, &InvoicesPage::showSelected);
    connect(m_output, &InvoiceOutput::message, this, &InvoicesPage::message);
    connectDetail();
    listen();
}

void InvoicesPage::connectDetail()
{
    connect(m_detail, &InvoiceDetail::paymentRequested, this, &InvoicesPage::registerPayment);
    connect(m_detail, &InvoiceDetail::pdfRequested, this,
        [this] { m_output->savePdf(m_detail->details()->invoice.number); });
    connect(m_detail, &InvoiceDetail::printRequested, this,
        [this] { m_output->print(m_detail->details()->invoice.number); });
    connect(m_detail, &InvoiceDetail::bookingRequested, this,
        [this] { emit bookingRequested(m_detail->details()->invoice.booking); });
    connect(m_detail, &InvoiceDetail::invoiceRequested, this, &InvoicesPage::showInvoice);
    connect(m_detail, &InvoiceDetail::failed, this, [this](const QString& text) {
        m_wanted = {};
        emit message({FlowMessage::Kind::Fault, text, {}, {}});
    });
}

void InvoicesPage::build()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    setName(m_export, u"exportInvoicesButton"_s, m_export->text());
    m_export->setAutoDefault(false);
    m_page->tools()->addWidget(m_export);
    m_page->table()->setObjectName(u"invoiceTable"_s);
    buildFilters();
    auto* above = new QWidget(m_page);
    auto* lines = new QVBoxLayout(above);
    lines->setContentsMargins(metrics.medium(), 0, metrics.medium(), metrics.small());
    lines->setSpacing(metrics.small());
    auto* first = new QHBoxLayout;
    first->setSpacing(metrics.small());
    first->addWidget(m_search, 2);
    first->addWidget(m_standing);
    first->addWidget(m_event, 1);
    lines->addLayout(first);
    lines->addWidget(m_issued);
    lines->addWidget(m_ageing);
    static_cast<QVBoxLayout*>(m_page->layout())->insertWidget(1, above);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_page);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({630, 370});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_page->table());
    updateExport();
}

void InvoicesPage::buildFilters()
{
    setName(m_search, u"invoiceSearch"_s, tr("Search invoices by number, buyer or reference"));
    m_search->setPlaceholderText(tr("Number, buyer or reference"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search, searchWidthInLetters));
    setName(m_standing, u"invoiceStanding"_s, tr("Standing of the invoices shown"));
    const std::pair<Standing, QString> standings[] = {{Standing::All, tr("All", "invoices")},
        {Standing::Open, tr("Open", "invoices")}, {Standing::Overdue, tr("Overdue", "invoices")},
        {Standing::Paid, tr("Paid", "invoices")}, {Standing::Credited, tr("Credited", "invoices")},
        {Standing::CreditNotes, tr("Credit notes")}};
    for (const auto& [standing, text] : standings) {
        m_standing->addItem(text, static_cast<int>(standing));
    }
    setName(m_event, u"invoiceEvent"_s, tr("Event of the invoices shown"));
    m_event->addItem(tr("Every event"), qint64(0));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(eventWidthInLetters);
}

void InvoicesPage::listen()
{
    auto& changes = m_context.workspace->changes();
    connect(&changes, &ChangeNotifier::invoicesChanged, this, &InvoicesPage::reread);
    connect(&changes, &ChangeNotifier::eventsChanged, this, &InvoicesPage::reread);
    connect(&changes, &ChangeNotifier::staffChanged, this, &InvoicesPage::reread);
    connect(&changes, &ChangeNotifier::contactRemoved, this, &InvoicesPage::reread);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &InvoicesPage::reread);
}

void InvoicesPage::reread()
{
    if (isVisible()) {
        loadEvents();
        refresh();
    } else {
        m_stale = true;
    }
}

void InvoicesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        loadEvents();
        refresh();
    }
}

void InvoicesPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

InvoiceQuery InvoicesPage::query() const
{
    InvoiceQuery query;
    query.search = m_search->text().trimmed();
    applyStanding(query, static_cast<Standing>(m_standing->currentData().toInt()));
    query.event = EventId(m_event->currentData().toLongLong());
    query.issuedFrom = m_issued->from();
    query.issuedTo = m_issued->to();
    query.limit = rowsAtOnce;
    return query;
}

bool InvoicesPage::hasFilter() const
{
    InvoiceQuery none;
    none.limit = rowsAtOnce;
    return query() != none;
}

void InvoicesPage::clearFilters()
{
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietStanding(m_standing);
    const QSignalBlocker quietEvent(m_event);
    m_search->clear();
    m_standing->setCurrentIndex(0);
    m_event->setCurrentIndex(0);
    m_issued->clear();
}

QString InvoicesPage::emptyText() const
{
    return hasFilter()
        ? tr("No invoice fits the search and the filters. Change them to see others.")
        : tr("There are no invoices yet. An invoice is issued when a booking is approved.");
}

void InvoicesPage::loadEvents()
{
    if (!reasonWithout(*m_context.workspace, Right::ManageBookings, false).isEmpty()) {
        return;
    }
    whenDone(m_context.workspace->events().list(), this,
        [this](const Result<std::vector<Event>>& events) {
            if (!events) {
                return; // the list itself says what is wrong
            }
            const QVariant chosen = m_event->currentData();
            {
                const QSignalBlocker quiet(m_event);
                while (m_event->count() > 1) {
                    m_event->removeItem(1);
                }
                for (const Event& event : *events) {
                    m_event->addItem(event.draft.name, event.id.value());
                }
                selectData(m_event, chosen);
            }
            if (m_event->currentData() != chosen) {
                refresh();
            }
        });
}

void InvoicesPage::refresh()
{
    m_stale = false;
    m_typing.stop();
    InvoiceQuery wanted = query();
    // As many as are shown already, so that reading again takes nothing away.
    wanted.limit = std::max(rowsAtOnce, m_model->rowCount());
    m_page->setEmptyText(emptyText());
    const quint64 generation = ++m_generation;
    whenDone(m_context.workspace->invoices().list(wanted), this,
        [this, generation, limit = wanted.limit](Result<std::vector<Invoice>> invoices) {
            if (generation != m_generation) {
                return;
            }
            if (!invoices) {
                m_page->showFault(words::errorText(invoices.error()));
                return;
            }
            const bool more = static_cast<int>(invoices->size()) >= limit;
            m_model->setRows(std::move(*invoices));
            rowsLoaded(more);
        });
    loadSums(wanted, generation);
}

void InvoicesPage::loadSums(const InvoiceQuery& wanted, quint64 generation)
{
    whenDone(m_context.workspace->invoices().count(wanted), this,
        [this, generation](const Result<qint64>& count) {
            if (generation == m_generation && count) {
                m_count = *count;
                updateExport();
                emit countChanged(*count);
            }
        });
    whenDone(m_context.workspace->invoices().ageing(wanted), this,
        [this, generation](const Result<std::vector<AgeingSum>>& sums) {
            if (generation == m_generation && sums) {
                m_ageing->setSums(*sums);
            }
        });
}

void InvoicesPage::loadMore()
{
    if (m_model->rowCount() == 0) {
        return;
    }
    InvoiceQuery wanted = query();
    wanted.before = m_model->rows().back().number;
    whenDone(m_context.workspace->invoices().list(wanted), this,
        [this, generation = m_generation](const Result<std::vector<Invoice>>& invoices) {
            if (generation != m_generation) {
                return;
            }
            if (!invoices) {
                fail(invoices.error());
                return;
            }
            std::vector<Invoice> all = m_model->rows();
            all.insert(all.end(), invoices->begin(), invoices->end());
            m_model->setRows(std::move(all));
            rowsLoaded(static_cast<int>(invoices->size()) >= rowsAtOnce);
        });
}

void InvoicesPage::rowsLoaded(bool mayBeMore)
{
    m_page->rowsShown(mayBeMore); // says that the selection may be another one
    if (m_wanted.isValid()) {
        showWanted();
    }
}

void InvoicesPage::showSelected()
{
    const int row = m_page->selectedRow();
    if (row >= 0) {
        m_wanted = {};
        m_detail->show();
        m_detail->showInvoice(m_model->row(row).number);
    } else if (!m_wanted.isValid()) {
        m_detail->showInvoice({}, tr("Select an invoice to see it."));
        // Nothing to select: the list, which says why it is empty, gets the room.
        m_detail->setVisible(m_model->rowCount() > 0);
    }
}

void InvoicesPage::showInvoice(InvoiceNumber number)
{
    m_wanted = number;
    clearFilters();
    m_page->table()->clearSelection();
    refresh();
}

/// Selects the one that was asked for; one that is older than the rows shown is shown alone.
void InvoicesPage::showWanted()
{
    const auto& rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
        [this](const Invoice& invoice) { return invoice.number == m_wanted; });
    if (found != rows.end()) {
        const auto row = static_cast<int>(found - rows.begin());
        // Not selectRow(), which does nothing where one reads from right to left.
        m_page->table()->setCurrentIndex(m_model->index(row, 0));
        m_page->table()->scrollTo(m_model->index(row, 0));
        return;
    }
    m_detail->show();
    m_detail->showInvoice(m_wanted);
}

void InvoicesPage::registerPayment()
{
    auto* dialog = new PaymentDialog(m_context, m_detail->details()->invoice, this);
    connect(dialog, &PaymentDialog::paid, this, [this](const InvoiceDetails& details) {
        const Invoice& invoice = details.invoice;
        const QString what = invoice.kind == InvoiceKind::Credit
            ? tr("What was paid back on credit note %1 is registered.")
            : tr("The payment of invoice %1 is registered.");
        const QString rest = invoice.open() > 0
            ? tr("%1 stay open.").arg(words::money(invoice.open(), invoice.currency))
            : tr("Nothing stays open.");
        emit message({FlowMessage::Kind::Done,
            QString(what.arg(invoice.number.value()) % u' ' % rest), {}, {}});
        m_detail->showDetails(details);
        refresh();
    });
    dialog->open();
}

void InvoicesPage::updateExport()
{
    const QString reason = reasonWithout(*m_context.workspace, Right::ExportData);
    setReason(m_export,
        reason.isEmpty() && m_count == 0 ? tr("There is nothing to export in this list.") : reason);
    if (m_export->isEnabled()) {
        m_export->setToolTip(tr("All %Ln invoices and credit notes that the list finds.", nullptr,
            static_cast<int>(m_count)));
    }
}

void InvoicesPage::exportCsv()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_context.ui.prompt.chooseSaveFile(this, tr("Export invoices"),
        folder.filePath(tr("Invoices", "file name") % u".csv"_s), tr("Tables (*.csv)"),
        [self = QPointer(this)](const QString& path) {
            if (self && !path.isEmpty()) {
                self->writeCsv(path);
            }
        });
}

void InvoicesPage::writeCsv(const QString& path)
{
    whenDone(m_context.workspace->invoices().exportCsv(query()), this,
        [this, path](const Result<QByteArray>& csv) {
            if (!csv) {
                fail(csv.error());
                return;
            }
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*csv) != csv->size()
                || !file.commit()) {
                emit message({FlowMessage::Kind::Fault,
                    tr("“%1” could not be written: %2")
                        .arg(QFileInfo(path).fileName(), file.errorString()),
                    {}, {}});
                return;
            }
            emit message(
                {FlowMessage::Kind::Done, tr("Exported to “%1”.").arg(QFileInfo(path).fileName()),
                    tr("Show in folder"), [path] { revealInFolder(path); }});
        });
}

void InvoicesPage::fail(const Error& error)
{
    emit message({FlowMessage::Kind::Fault, words::errorText(error), {}, {}});
}

} // namespace kontorist
