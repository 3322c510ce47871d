// Keys, mouse and current row of WindowedTableView; scrolling is in windowedtableview.cpp, the
// selection in windowedtableselection.cpp.
#include "base/futures.h"
#include "models/pagedtablemodel.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableheader.h"
#include "ui/table/windowedtableview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kontorist {

namespace {

constexpr qint64 typeAheadPauseMs = 1000;

bool isPrintable(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !event.text().isEmpty() && event.text().front().isPrint()
        && (modifiers == Qt::NoModifier || modifiers == Qt::GroupSwitchModifier);
}

} // namespace

qint64 WindowedTableView::rowAtY(int y) const
{
    const qint64 row = (m_position + y) / m_rowHeight;
    return y >= 0 && row < m_model.totalRows() ? row : -1;
}

void WindowedTableView::setCurrent(qint64 row)
{
    m_goCancel.cancel();
    followCurrent(row);
}

void WindowedTableView::followCurrent(qint64 row)
{
    m_locateCancel.cancel();
    const qint64 id = m_model.idAt(row);
    if (row == m_current && id == m_currentId) {
        return;
    }
    m_current = row;
    m_currentId = id;
    syncCurrent();
    emit currentRowChanged(row, id);
}

void WindowedTableView::relocateCurrent()
{
    m_locateCancel.cancel();
    if (m_currentId == 0) {
        return;
    }
    const auto settle = [this](qint64 row) {
        m_current = row;
        m_anchor = row;
        syncCurrent();
        emit currentRowChanged(m_current, m_currentId);
    };
    if (const qint64 row = m_model.cachedRow(m_currentId); row >= 0) {
        settle(row);
        return;
    }
    m_locateCancel = CancelToken();
    whenDone(m_model.findRow(m_currentId, m_locateCancel), this,
        [settle, cancel = m_locateCancel](const Result<qint64>& row) {
            if (!cancel.isCancelled() && row) {
                settle(*row);
            }
        });
}

void WindowedTableView::goToRow(qint64 row)
{
    m_wantedId = 0;
    m_wantedRow = -1;
    if (row >= 0 && row < m_model.totalRows()) {
        moveCurrent(row, Extend::No);
    } else if (!m_model.isTotalExact()) {
        m_wantedRow = row;
    }
}

void WindowedTableView::finishWanted()
{
    if (m_wantedId != 0 && !m_model.isLoading()) {
        goToId(m_wantedId);
    } else if (m_wantedRow >= 0 && m_wantedRow < m_model.totalRows()) {
        goToRow(m_wantedRow);
    }
}

void WindowedTableView::goToId(qint64 id)
{
    m_wantedRow = -1;
    m_wantedId = 0;
    if (m_model.isLoading()) {
        m_wantedId = id;
        return;
    }
    m_goCancel.cancel();
    m_goCancel = CancelToken();
    whenDone(m_model.findRow(id, m_goCancel), this,
        [this, id, cancel = m_goCancel](const Result<qint64>& row) {
            if (cancel.isCancelled() || !row) {
                return;
            }
            if (m_model.isLoading()) {
                m_wantedId = id; // a reload began meanwhile: the number may be another one then
            } else {
                goToRow(*row);
            }
        });
}

void WindowedTableView::moveCurrent(qint64 row, Extend extend)
{
    const qint64 total = m_model.totalRows();
    if (total == 0 || row < 0) {
        return;
    }
    row = std::min(row, total - 1);
    const qint64 before = m_current;
    setCurrent(row);
    ensureVisible(row);
    if (extend == Extend::No) {
        m_anchor = row;
        selectOnly(row);
    } else if (extend == Extend::Yes) {
        if (m_anchor < 0) {
            m_anchor = std::max<qint64>(0, before);
        }
        selectRange(m_anchor, row, false);
    } else {
        m_anchor = row;
    }
}

bool WindowedTableView::isNearlyTyping() const
{
    return !m_typed.isEmpty() && m_sinceTyped.isValid()
        && m_sinceTyped.elapsed() < typeAheadPauseMs;
}

bool WindowedTableView::handleKey(QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        selectAllMatching();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentId != 0 && !(event.modifiers() & ~Qt::KeypadModifier)) {
            emit rowActivated(m_currentId);
            return true;
        }
        return false;
    case Qt::Key_Space:
        if (!isNearlyTyping()) {
            toggleRow(m_current);
            return true;
        }
        break;
    case Qt::Key_Escape:
        if (m_selection.isEmpty() && m_pendingSelect < 0 && !m_pendingRange) {
            emit escapePressed();
            return false;
        }
        clearSelection();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        auto* bar = m_grid->horizontalScrollBar();
        const bool forward = (event.key() == Qt::Key_Right) != isRightToLeft();
        bar->setValue(bar->value() + (forward ? 1 : -1) * 3 * fontMetrics().averageCharWidth());
        return true;
    }
    default:
        break;
    }
    if (handleNavigation(event)) {
        return true;
    }
    if (isPrintable(event)) {
        typeAhead(event.text());
        return true;
    }
    return false;
}

bool WindowedTableView::handleNavigation(QKeyEvent& event)
{
    const qint64 last = m_model.totalRows() - 1;
    qint64 row = m_current;
    switch (event.key()) {
    case Qt::Key_Up:
        row = std::max<qint64>(0, row - 1);
        break;
    case Qt::Key_Down:
        row = row + 1;
        break;
    case Qt::Key_PageUp:
        row = std::max<qint64>(0, row - visibleRows() + 1);
        break;
    case Qt::Key_PageDown:
        row = std::max<qint64>(0, row) + visibleRows() - 1;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = last;
        break;
    default:
        return false;
    }
    if (event.modifiers() & Qt::AltModifier) {
        return false;
    }
    const bool toEdge = event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    if (event.modifiers() & Qt::ShiftModifier) {
        moveCurrent(row, Extend::Yes);
    } else {
        const bool keeps = (event.modifiers() & Qt::ControlModifier) && !toEdge;
        moveCurrent(row, keeps ? Extend::KeepSelection : Extend::No);
    }
    return true;
}

void WindowedTableView::typeAhead(const QString& text)
{
    m_typed = isNearlyTyping() ? QString(m_typed + text) : text;
    m_sinceTyped.start();
    m_typeTimer.start();
}

void WindowedTableView::runTypeAhead()
{
    m_typedCancel.cancel();
    m_typedCancel = CancelToken();
    const bool same = m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size();
    // One letter again and again walks through the names that begin with it.
    const QString wanted = same ? m_typed.left(1) : m_typed;
    const qint64 from = std::max<qint64>(0, same ? m_current + 1 : m_current);
    whenDone(m_model.findTyped(wanted, from, m_typedCancel), this,
        [this, cancel = m_typedCancel](const Result<qint64>& row) {
            if (!cancel.isCancelled() && row) {
                goToRow(*row);
            }
        });
}

void WindowedTableView::handlePress(QMouseEvent& event)
{
    const qint64 row = rowAtY(event.position().toPoint().y());
    const auto modifiers = event.modifiers();
    if (event.button() == Qt::RightButton) {
        if (row >= 0 && !isRowSelected(row)) {
            moveCurrent(row, Extend::No);
        } else if (row >= 0) {
            setCurrent(row);
        }
        return;
    }
    if (event.button() != Qt::LeftButton) {
        return;
    }
    if (row < 0) {
        if (modifiers == Qt::NoModifier) {
            clearSelection();
        }
        return;
    }
    if (modifiers & Qt::ShiftModifier) {
        if (m_anchor < 0) {
            m_anchor = std::max<qint64>(0, m_current);
        }
        setCurrent(row);
        selectRange(m_anchor, row, modifiers & Qt::ControlModifier);
    } else if (modifiers & Qt::ControlModifier) {
        setCurrent(row);
        m_anchor = row;
        toggleRow(row);
    } else {
        setCurrent(row);
        m_anchor = row;
        selectOnly(row);
    }
    // A row cut off by the lower edge is not scrolled under the mouse before its second click.
}

void WindowedTableView::handleDrag(QMouseEvent& event)
{
    if (!(event.buttons() & Qt::LeftButton) || m_anchor < 0
        || (event.modifiers() & Qt::ControlModifier)) {
        m_dragTimer.stop();
        return;
    }
    const int y = event.position().toPoint().y();
    if (y < 0 || y >= viewportHeight()) {
        m_dragTimer.start();
        return;
    }
    m_dragTimer.stop();
    const qint64 row = rowAtY(y);
    if (row >= 0 && row != m_current) {
        setCurrent(row);
        selectRange(m_anchor, row, false);
    }
}

void WindowedTableView::handleContextMenu(const QPoint& viewportPosition, bool byKeyboard)
{
    if (byKeyboard) {
        const int row = m_model.windowRow(m_current);
        if (row < 0) {
            return;
        }
        ensureVisible(m_current);
        const QPoint at(m_rowHeight, m_grid->rowViewportPosition(row) + m_rowHeight);
        emit contextMenuRequested(m_currentId, m_grid->viewport()->mapToGlobal(at));
        return;
    }
    const qint64 row = rowAtY(viewportPosition.y());
    emit contextMenuRequested(
        row < 0 ? 0 : m_model.idAt(row), m_grid->viewport()->mapToGlobal(viewportPosition));
}

} // namespace kontorist
