#pragma once

#include <QString>

class QTableView;

namespace kontorist {

class Metrics;

/// How the tables of this folder look and behave: whole rows, no grid, Tab leaves.
void prepareTable(QTableView* table, const QString& objectName, const QString& accessibleName,
    const Metrics& metrics);
/// Columns as wide as their first rows need, none wider than a third of a normal window.
void fitColumns(QTableView* table, const Metrics& metrics);

} // namespace kontorist
