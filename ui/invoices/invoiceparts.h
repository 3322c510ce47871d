#pragma once

#include "domain/invoice.h"
#include "services/workspace.h"
#include "ui/common/rowsmodel.h"

#include <QTableView>

class QWidget;

namespace kontorist {

/// Why what needs this right cannot be done here; empty where it can. `writes`: it also needs a
/// database that can be written.
[[nodiscard]] QString reasonWithout(const Workspace& workspace, Right right, bool writes = true);

/// Enables it where `reason` is empty; else the reason is its tool tip and is read aloud.
void setReason(QWidget* widget, const QString& reason);

/// Invoices and credit notes, newest first.
class InvoicesModel : public RowsModel<Invoice>
{
public:
    /// `today` decides what is overdue.
    InvoicesModel(std::function<QDate()> today, QObject* parent);
};

/// The buyer's name, or "(erased)".
[[nodiscard]] QString buyerName(const Invoice& invoice);

/// A small table inside a panel: as high as its rows, no selection.
[[nodiscard]] QTableView* makeFactTable(
    QAbstractItemModel* model, const QString& objectName, const QString& name, QWidget* parent);
/// After its rows were set.
void fitFactTable(QTableView* table);

} // namespace kontorist
