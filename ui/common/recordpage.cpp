#include "ui/common/recordpage.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int measuredRows = 50;
constexpr int widestColumn = 280;

void prepare(QTableView* table, const QString& name, const Metrics& metrics)
{
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
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

} // namespace

RecordPage::RecordPage(const QString& title, QAbstractItemModel* model, QWidget* parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_table(new QTableView(this))
    , m_tools(new QHBoxLayout)
    , m_more(new QPushButton(tr("Show more"), this))
{
    const Metrics metrics(font());
    auto* heading = new QLabel(title, this);
    heading->setFont(metrics.titleFont());
    prepare(m_table, title, metrics);
    m_table->setModel(model);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMargin(metrics.large());
    m_message->hide();
    m_more->setObjectName(u"show-more"_s);
    m_more->hide();

    auto* top = new QHBoxLayout;
    top->setContentsMargins(metrics.medium(), metrics.medium(), metrics.medium(), metrics.small());
    top->setSpacing(metrics.small());
    top->addWidget(heading);
    top->addStretch();
    top->addLayout(m_tools);
    m_tools->setSpacing(metrics.small());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += firstRows;
        emit moreRequested();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RecordPage::selectionChanged);
}

int RecordPage::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void RecordPage::rowsShown(bool mayBeMore)
{
    const int rows = m_table->model()->rowCount();
    if (!m_measured && rows > 0) {
        m_measured = true;
        m_table->resizeColumnsToContents();
        const int widest = Metrics(font()).scaled(widestColumn);
        for (int column = 0; column < m_table->model()->columnCount(); ++column) {
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
        }
    }
    m_message->setText(m_emptyText);
    m_message->setVisible(rows == 0);
    m_more->setVisible(mayBeMore);
    emit selectionChanged();
}

void RecordPage::setEmptyText(const QString& text)
{
    m_emptyText = text;
}

void RecordPage::showFault(const QString& text)
{
    m_message->setText(text);
    m_message->show();
}

} // namespace kontorist
