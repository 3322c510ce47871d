#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "models/selectionsummary.h"

#include <QFuture>
#include <QObject>

namespace kontorist {

class ContactTableModel;
class RowSelection;

/// Keeps the SelectionSummary of a table's selection.
class ContactSelection : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ContactSelection(ContactTableModel& model, RowSelection& rows, QObject* parent = nullptr);

    [[nodiscard]] const SelectionSummary& summary() const { return m_summary; }
    /// Every selected id, also where the selection is a query (read in pieces of 5,000).
    [[nodiscard]] QFuture<Result<std::vector<ContactId>>> allIds(const CancelToken& cancel = {});

signals:
    void summaryChanged(const kontorist::SelectionSummary& summary);

private:
    void update();
    void askStatuses();
    void askSingle();
    void publish(SelectionSummary summary);

    ContactTableModel& m_model;
    RowSelection& m_rows;
    SelectionSummary m_summary;
    CancelToken m_statusCancel;
    ContactId m_asked;
    ContactQuery m_allQuery; ///< filters under which everything was selected
};

} // namespace kontorist
