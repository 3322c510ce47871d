#include "ui/table/windowedtableview.h"

#include "models/pagedtablemodel.h"
#include "ui/table/tablegrid.h"
#include "ui/table/tableheader.h"
#include "ui/table/tableoverlay.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace kontorist {

namespace {

/// Beyond this many pixels one step of the scroll bar is more than a pixel.
constexpr qint64 maxScrollSteps = 1LL << 30;

} // namespace

WindowedTableView::WindowedTableView(PagedTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_grid(new TableGrid(*this))
    , m_header(new TableHeader(m_grid))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
    , m_overlay(new TableOverlay(m_grid->viewport()))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 0, 0);
    layout->addWidget(m_scrollBar, 0, 1);
    setFocusProxy(m_grid);
    m_scrollBar->setFocusPolicy(Qt::NoFocus);
    m_scrollBar->hide();
    m_scrollBar->setAccessibleName(tr("Position in the list"));
    m_grid->setHorizontalHeader(m_header);
    connectModel();

    m_holdOff.setSingleShot(true);
    m_holdOff.setTimerType(Qt::PreciseTimer);
    m_holdOff.setInterval(holdOffMs);
    connect(&m_holdOff, &QTimer::timeout, this, &WindowedTableView::applyPosition);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_updatingScrollBar) {
            setPosition(
                value == m_scrollBar->maximum() ? maximumPosition() : value * m_pixelsPerStep);
        }
    });
    connect(&m_selection, &RowSelection::changed, this, &WindowedTableView::syncSelection);
    m_typeTimer.setSingleShot(true);
    m_typeTimer.setInterval(100);
    connect(&m_typeTimer, &QTimer::timeout, this, &WindowedTableView::runTypeAhead);
    m_dragTimer.setInterval(30);
    connect(&m_dragTimer, &QTimer::timeout, this, [this] {
        const int y = m_grid->viewport()->mapFromGlobal(QCursor::pos()).y();
        const int past = y < 0 ? y : std::max(0, y - viewportHeight());
        if (past != 0) {
            setPosition(m_position + past);
            moveCurrent(rowAtY(std::clamp(y, 0, viewportHeight() - 1)), Extend::Yes);
        }
    });
    applyDensity();
}

WindowedTableView::~WindowedTableView()
{
    m_rangeCancel.cancel();
    m_locateCancel.cancel();
    m_goCancel.cancel();
    m_typedCancel.cancel();
}

void WindowedTableView::connectModel()
{
    // Connected before and after the inner selection model is, so that what it does by itself while
    // rows come and go is not taken for the user's doing.
    const auto begin = [this] { m_syncing = true; };
    const auto end = [this] {
        m_syncing = false;
        syncSelection();
        syncCurrent();
    };
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    m_grid->setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, end);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection& selected, const QItemSelection& deselected) {
            if (!m_syncing) {
                importSelection(selected, deselected);
            }
        });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (!m_syncing && current.isValid()) {
                // Not a person's wish: Qt gives the first row to a table that gets the focus.
                followCurrent(m_model.windowTop() + current.row());
                m_anchor = m_current;
            }
        });
    connect(&m_model, &PagedTableModel::totalChanged, this, &WindowedTableView::onTotalChanged);
    connect(&m_model, &PagedTableModel::rowsArrived, this, &WindowedTableView::onRowsArrived);
    connect(&m_model, &PagedTableModel::queryShown, this, &WindowedTableView::onQueryShown);
    connect(&m_model, &PagedTableModel::rowsShifted, this, &WindowedTableView::onRowsShifted);
}

void WindowedTableView::setAccessibleTableName(const QString& name)
{
    m_grid->setAccessibleName(name);
}

void WindowedTableView::setDensity(Density density)
{
    if (m_density != density) {
        m_density = density;
        applyDensity();
    }
}

void WindowedTableView::applyDensity()
{
    const qint64 first = m_rowHeight > 0 ? m_position / m_rowHeight : 0;
    m_rowHeight = Metrics(font()).rowHeight(m_density);
    m_grid->verticalHeader()->setDefaultSectionSize(m_rowHeight);
    m_position = first * m_rowHeight;
    updateScrollRange();
    setPosition(m_position);
}

void WindowedTableView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyDensity();
    } else if (event->type() == QEvent::LanguageChange) {
        m_scrollBar->setAccessibleName(tr("Position in the list"));
    }
}

int WindowedTableView::viewportHeight() const
{
    return m_grid->viewport()->height();
}

int WindowedTableView::visibleRows() const
{
    return std::max(1, viewportHeight() / m_rowHeight);
}

qint64 WindowedTableView::firstVisibleRow() const
{
    return m_position / m_rowHeight;
}

qint64 WindowedTableView::maximumPosition() const
{
    return std::max<qint64>(0, m_model.totalRows() * m_rowHeight - viewportHeight());
}

void WindowedTableView::updateScrollRange()
{
    const qint64 maximum = maximumPosition();
    m_pixelsPerStep = maximum / maxScrollSteps + 1;
    m_updatingScrollBar = true;
    m_scrollBar->setRange(0, static_cast<int>(maximum / m_pixelsPerStep));
    m_scrollBar->setPageStep(
        static_cast<int>(std::max<qint64>(1, viewportHeight() / m_pixelsPerStep)));
    m_scrollBar->setSingleStep(
        static_cast<int>(std::max<qint64>(1, m_rowHeight / m_pixelsPerStep)));
    m_scrollBar->setValue(static_cast<int>(m_position / m_pixelsPerStep));
    m_updatingScrollBar = false;
    m_scrollBar->setVisible(maximum > 0);
}

void WindowedTableView::setPosition(qint64 pixels)
{
    m_position = std::clamp<qint64>(pixels, 0, maximumPosition());
    m_updatingScrollBar = true;
    m_scrollBar->setValue(static_cast<int>(m_position / m_pixelsPerStep));
    m_updatingScrollBar = false;
    const int count = viewportHeight() / m_rowHeight + 2;
    if (m_model.requestRows(firstVisibleRow(), count)) {
        applyPosition();
    } else if (!m_holdOff.isActive()) {
        m_holdOff.start();
    }
}

void WindowedTableView::applyPosition()
{
    m_holdOff.stop();
    const qint64 top = m_model.windowTop();
    m_model.showRows(firstVisibleRow(), viewportHeight() / m_rowHeight + 2);
    m_grid->showFrom(static_cast<int>(m_position - m_model.windowTop() * m_rowHeight));
    if (top != m_model.windowTop()) {
        syncSelection();
        syncCurrent();
    }
    emit viewportMoved();
}

void WindowedTableView::onGridResized()
{
    m_overlay->setGeometry(m_grid->viewport()->rect());
    updateScrollRange();
    setPosition(m_position);
}

void WindowedTableView::onTotalChanged()
{
    updateScrollRange();
    setPosition(m_position);
    finishWanted();
}

void WindowedTableView::onRowsArrived()
{
    if (m_holdOff.isActive()
        && m_model.isLoaded(firstVisibleRow(), viewportHeight() / m_rowHeight + 2)) {
        applyPosition();
    }
    finishPending();
    syncSelection();
}

void WindowedTableView::onQueryShown()
{
    m_rangeCancel.cancel();
    m_pendingRange.reset();
    m_pendingSelect = -1;
    m_current = -1;
    m_anchor = -1;
    m_position = 0;
    updateScrollRange();
    setPosition(0);
    applyPosition();
    syncSelection();
    syncCurrent();
    relocateCurrent();
    finishWanted();
}

void WindowedTableView::onRowsShifted(qint64 delta)
{
    m_rangeCancel.cancel();
    m_pendingRange.reset();
    m_pendingSelect = -1;
    m_position = std::max<qint64>(0, m_position + delta * m_rowHeight);
    if (m_current >= 0) {
        m_current = std::clamp<qint64>(
            m_current + delta, 0, std::max<qint64>(0, m_model.totalRows() - 1));
        m_anchor
            = std::clamp<qint64>(m_anchor + delta, 0, std::max<qint64>(0, m_model.totalRows() - 1));
    }
    updateScrollRange();
    setPosition(m_position);
    applyPosition();
    syncSelection();
    syncCurrent();
    if (m_currentId != 0 && (m_current < 0 || m_model.idAt(m_current) != m_currentId)) {
        relocateCurrent();
    }
    finishWanted();
}

void WindowedTableView::scrollToRow(qint64 row)
{
    setPosition(row * m_rowHeight);
}

void WindowedTableView::ensureVisible(qint64 row)
{
    const qint64 top = row * m_rowHeight;
    if (top < m_position) {
        setPosition(top);
    } else if (top + m_rowHeight > m_position + viewportHeight()) {
        setPosition(top + m_rowHeight - viewportHeight());
    }
}

bool WindowedTableView::handleWheel(QWheelEvent& event)
{
    const QPoint angle = event.angleDelta();
    if (qAbs(angle.x()) > qAbs(angle.y()) || (event.modifiers() & Qt::ShiftModifier)) {
        auto* bar = m_grid->horizontalScrollBar();
        const int delta = angle.x() != 0 ? angle.x() : angle.y();
        bar->setValue(bar->value() - (isRightToLeft() ? -delta : delta));
        return true;
    }
    const QPoint pixels = event.pixelDelta();
    const qint64 step = !pixels.isNull()
        ? pixels.y()
        : qRound64(angle.y() / 120.0 * QApplication::wheelScrollLines() * m_rowHeight);
    setPosition(m_position - step);
    return true;
}

} // namespace kontorist
