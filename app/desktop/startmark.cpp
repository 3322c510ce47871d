#include "app/desktop/startmark.h"

#include "models/contacttablemodel.h"
#include "ui/table/contacttableview.h"
#include "ui/table/tablegrid.h"

#include <QEvent>

#include <cstdio>

namespace kontorist {

StartMark::StartMark(ContactTableView& table, QObject* parent)
    : QObject(parent)
    , m_table(table)
{
    table.grid().viewport()->installEventFilter(this);
}

bool StartMark::eventFilter(QObject*, QEvent* event)
{
    const auto& model = m_table.contactModel();
    const bool rows
        = model.totalRows() > 0 && model.isLoaded(m_table.firstVisibleRow(), m_table.visibleRows());
    if (event->type() == QEvent::Paint && rows && !m_seen) {
        m_seen = true;
        // Behind this paint, when it is on the screen.
        QMetaObject::invokeMethod(
            this,
            [this] {
                std::puts("rows painted");
                std::fflush(stdout);
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace kontorist
