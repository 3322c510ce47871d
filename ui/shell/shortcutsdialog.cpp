#include "ui/shell/shortcutsdialog.h"

#include "base/textfold.h"
#include "ui/actions/actionspec.h"
#include "ui/theme/metrics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, 3, this))
{
    const Metrics metrics(font());
    setObjectName(u"shortcuts-dialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search keys and actions"));
    search->setAccessibleName(tr("Search keys and actions"));
    search->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do"), tr("Where")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    fill();
    m_table->resizeColumnsToContents();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics.scaled(560), metrics.scaled(520));
}

void ShortcutsDialog::add(const QString& keys, const QString& what, const QString& where)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(keys));
    m_table->setItem(row, 1, new QTableWidgetItem(what));
    m_table->setItem(row, 2, new QTableWidgetItem(where));
}

void ShortcutsDialog::fill()
{
    for (const auto& spec : actionSpecs()) {
        const auto keys = actionKeys(spec);
        if (!keys.isEmpty()) {
            add(QKeySequence::listToString(keys, QKeySequence::NativeText), actionText(spec),
                menuTitle(spec.menu).remove(u'&'));
        }
    }
    const QString table = tr("Contacts table");
    add(tr("Esc"), tr("Clears the search, then the selection"), table);
    add(tr("Space"), tr("Adds the row to the selection, or takes it out"), table);
    add(tr("Shift+arrows"), tr("Extends the selection"), table);
    add(tr("Ctrl+arrows"), tr("Moves without selecting"), table);
    add(tr("Letters"), tr("Jumps to the row that begins with them"), table);
    add(tr("Shift+click on a title"), tr("Sorts by a further column"), table);
    add(tr("Tab"), tr("Leaves the table"), table);
}

void ShortcutsDialog::filter(const QString& text)
{
    const QString wanted = foldText(text);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool found = wanted.isEmpty();
        for (int column = 0; column < m_table->columnCount() && !found; ++column) {
            found = foldText(m_table->item(row, column)->text()).contains(wanted);
        }
        m_table->setRowHidden(row, !found);
    }
}

} // namespace kontorist
