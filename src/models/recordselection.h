#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace kontorist {

class RecordTableModel;
class RowSelection;

/// What is selected in a table of records. Keeps the single selected row fresh in the model, and
/// drops rows that are gone.
class RecordSelection : public QObject
{
    Q_OBJECT

public:
    /// More selected rows than this are not asked for one by one after a reload.
    static constexpr int mostLookedAt = 5000;

    /// Both must outlive it.
    RecordSelection(RecordTableModel& model, RowSelection& rows, QObject* parent = nullptr);

    [[nodiscard]] qint64 count() const;
    /// Where exactly one is selected, else 0.
    [[nodiscard]] qint64 singleId() const;
    /// Every selected id, also where the selection is all that matches (read in pieces).
    [[nodiscard]] QFuture<Result<std::vector<qint64>>> allIds(const CancelToken& cancel = {});

signals:
    /// Another selection, or the single row has new values.
    void changed();

private:
    void onRowsChanged();
    void onReloaded();

    RecordTableModel& m_model;
    RowSelection& m_rows;
    quint64 m_allFilter = 0; ///< under which everything was selected
};

} // namespace kontorist
