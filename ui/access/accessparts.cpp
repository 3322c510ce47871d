#include "ui/access/accessparts.h"

#include "ui/theme/metrics.h"

#include <QDialog>
#include <QHeaderView>
#include <QScreen>
#include <QTableView>

#include <algorithm>

namespace kontorist {

namespace {

constexpr int measuredRows = 50;
constexpr int widestColumn = 300;

} // namespace

void prepareTable(QTableView* table, const QString& objectName, const QString& accessibleName,
    const Metrics& metrics)
{
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight(Density::Normal));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
}

void fitColumns(QTableView* table, const Metrics& metrics)
{
    table->resizeColumnsToContents();
    const int widest = metrics.scaled(widestColumn);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        table->setColumnWidth(column, std::min(table->columnWidth(column), widest));
    }
}

void resizeWithin(QDialog* dialog, const QSize& nominal, const Metrics& metrics)
{
    const QSize wanted(metrics.scaled(nominal.width()), metrics.scaled(nominal.height()));
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize()));
}

} // namespace kontorist
