#pragma once

#include "ui/common/flowcontext.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace kontorist {

class RecordTableModel;
class RecordTablePage;

/// What all sections with a table of records do alike: keep its layout, reload in one where much
/// changed, say that the database is out of reach, show counts and selection, copy rows.
class TableSection : public QObject
{
    Q_OBJECT

public:
    /// `tableId` is the layout's name in the settings. Page and model must outlive it.
    TableSection(const FlowContext& context, RecordTableModel& model, RecordTablePage& page,
        QString tableId, QObject* parent);

    /// Once, however much of it changed in this turn. Scroll position and selection stay.
    void reloadSoon() { m_reloadTimer.start(); }
    /// How many there are without search and filters; -1 unknown.
    void setAll(qint64 all);
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    [[nodiscard]] QString sortedBy() const; ///< "Sorted by Status, then User"
    [[nodiscard]] qint64 selectedCount() const;
    /// Selects the row and brings it into view; `reveal` drops filters that hide it.
    void goTo(qint64 id, std::function<void()> reveal);
    /// Tells how many rows were put on the clipboard; false: only the first of them.
    void tellCopied(qint64 rows, bool all);
    /// Selected ids, at most mostRowsCopied; the flag says whether these are all.
    void withSelectedIds(const std::function<void(std::vector<qint64> ids, bool all)>& done);

signals:
    void selectionChanged();
    void activated(qint64 id);
    void contextMenuRequested(const QPoint& globalPosition);
    void sortChanged();
    void reachableChanged();
    /// The number without filters may be another one: ask for it.
    void countNeeded();

private:
    void connectPage();
    void restoreLayout();
    void showCounts();
    void onError();
    [[nodiscard]] QString profile() const;

    FlowContext m_context;
    RecordTableModel& m_model;
    RecordTablePage& m_page;
    QString m_tableId;
    QTimer m_reloadTimer;
    QTimer m_countTimer;
    QDateTime m_lastGood;
    qint64 m_all = -1;
    bool m_reachable = true;
};

} // namespace kontorist
