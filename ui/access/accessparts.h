#pragma once

#include <QSize>
#include <QString>

class QDialog;
class QTableView;

namespace kontorist {

class Metrics;

/// How the tables of this folder look and behave: whole rows, no grid, Tab leaves.
void prepareTable(QTableView* table, const QString& objectName, const QString& accessibleName,
    const Metrics& metrics);
/// Columns as wide as their first rows need, none wider than a third of a normal window.
void fitColumns(QTableView* table, const Metrics& metrics);

/// Opens the dialog at this size (in pixels of the reference font), never larger than the screen.
void resizeWithin(QDialog* dialog, const QSize& nominal, const Metrics& metrics);

} // namespace kontorist
