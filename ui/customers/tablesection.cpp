#include "ui/customers/tablesection.h"

#include "base/clock.h"
#include "base/futures.h"
#include "models/recordselection.h"
#include "models/recordtablemodel.h"
#include "ui/customers/recordtablepage.h"
#include "ui/settings/appsettings.h"
#include "ui/table/filterbar.h"
#include "ui/table/recordtableview.h"
#include "ui/table/tableclipboard.h"
#include "ui/words/words.h"

#include <QFileInfo>

namespace kontorist {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Numbers in the navigation may come a moment later than the rows.
constexpr auto countsAfter = 300ms;

} // namespace

TableSection::TableSection(const FlowContext& context, RecordTableModel& model,
    RecordTablePage& page, QString tableId, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
    , m_page(page)
    , m_tableId(std::move(tableId))
{
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(0);
    connect(&m_reloadTimer, &QTimer::timeout, this, [this] {
        m_model.reload();
        m_countTimer.start();
    });
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countsAfter);
    connect(&m_countTimer, &QTimer::timeout, this, &TableSection::countNeeded);
    restoreLayout();
    connectPage();
    m_countTimer.start();
}

void TableSection::connectPage()
{
    auto& table = m_page.table();
    connect(&table.records(), &RecordSelection::changed, this, [this] {
        m_page.showSelection(selectedCount(), m_model.totalRows(), m_model.isTotalExact());
        emit selectionChanged();
    });
    connect(&table, &WindowedTableView::rowActivated, this, &TableSection::activated);
    connect(&table, &WindowedTableView::contextMenuRequested, this,
        [this](qint64, const QPoint& position) { emit contextMenuRequested(position); });
    connect(&m_page, &RecordTablePage::retryRequested, &m_model, &PagedTableModel::retry);
    connect(&m_model, &PagedTableModel::totalChanged, this, &TableSection::showCounts);
    connect(&m_model, &PagedTableModel::errorChanged, this, &TableSection::onError);
    connect(&m_model, &PagedTableModel::rowsArrived, this,
        [this] { m_lastGood = m_context.ui.clock.now(); });
    connect(&m_model, &ColumnTableModel::sortChanged, this, &TableSection::sortChanged);
}

QString TableSection::profile() const
{
    return QFileInfo(m_context.workspace->databasePath()).absoluteFilePath();
}

void TableSection::restoreLayout()
{
    auto& columns = m_page.table().columns();
    auto& settings = m_context.ui.settings;
    columns.fromJson(settings.tableLayout(profile(), m_tableId));
    columns.setDensity(settings.density());
    connect(&columns, &TableColumns::changed, this, [this, &columns, &settings] {
        settings.setTableLayout(profile(), m_tableId, columns.toJson());
        settings.setDensity(columns.density());
    });
    connect(&settings, &AppSettings::changed, this, [&columns, &settings](const QString& key) {
        if (key == setting::density) {
            columns.setDensity(settings.density());
        }
    });
}

qint64 TableSection::selectedCount() const
{
    return m_page.table().records().count();
}

void TableSection::setAll(qint64 all)
{
    m_all = all;
    m_page.filterBar().setCounts(m_model.totalRows(), m_model.isTotalExact(), m_all);
}

void TableSection::showCounts()
{
    m_page.filterBar().setCounts(m_model.totalRows(), m_model.isTotalExact(), m_all);
    m_page.showSelection(selectedCount(), m_model.totalRows(), m_model.isTotalExact());
    m_countTimer.start();
}

void TableSection::onError()
{
    const auto& error = m_model.error();
    const bool reachable = !error.has_value();
    if (reachable) {
        m_page.showOffline({});
    } else {
        const QString since = m_lastGood.isValid()
            ? tr("You see data from %1.").arg(words::dateTime(m_lastGood))
            : QString();
        m_page.showOffline(QStringList {words::errorTitle(*error), words::errorText(*error), since}
                               .join(u' ')
                               .trimmed());
    }
    if (reachable != m_reachable) {
        m_reachable = reachable;
        emit reachableChanged();
    }
}

QString TableSection::sortedBy() const
{
    const auto& columns = m_page.table().columns();
    QStringList names;
    for (const SortKey& key : m_model.sortKeys()) {
        names.append(columns.specOf(key.column).title());
    }
    return tr("Sorted by %1").arg(names.join(tr(", then ")));
}

void TableSection::goTo(qint64 id, std::function<void()> reveal)
{
    whenDone(m_model.findRow(id), this,
        [this, id, reveal = std::move(reveal)](const Result<qint64>& row) {
            if (!row && row.error().code == ErrorCode::NotFound) {
                // It was asked for by name: filters must not hide it.
                reveal();
            }
            m_page.table().goToId(id);
        });
}

void TableSection::withSelectedIds(
    const std::function<void(std::vector<qint64> ids, bool all)>& done)
{
    whenDone(
        m_page.table().records().allIds(), this, [done](const Result<std::vector<qint64>>& ids) {
            if (!ids || ids->empty()) {
                return;
            }
            auto part = *ids;
            const bool all = part.size() <= mostRowsCopied;
            part.resize(std::min(part.size(), mostRowsCopied));
            done(std::move(part), all);
        });
}

void TableSection::tellCopied(qint64 rows, bool all)
{
    const int count = static_cast<int>(rows);
    m_page.tell(all ? tr("%Ln row(s) copied.", nullptr, count)
                    : tr("Only the first %Ln row(s) were copied; more do not fit the clipboard.",
                        nullptr, count),
        !all);
}

} // namespace kontorist
