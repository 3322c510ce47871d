#include "ui/access/accessmapview.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "services/csv/csvfile.h"
#include "ui/access/accessmapmodel.h"
#include "ui/common/recordpage.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/iconset.h"
#include "ui/words/words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

AccessMapView::AccessMapView(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AccessMapModel(this))
    , m_page(new RecordPage({}, m_model, this))
    , m_export(new QPushButton(icon(IconName::Export), tr("Export CSV"), this))
{
    setObjectName(u"access-map"_s);
    m_export->setObjectName(u"exportCsvButton"_s);
    m_export->setAccessibleName(m_export->text());
    m_export->setAutoDefault(false);
    m_page->tools()->addWidget(m_export);
    setName(m_page->table(), u"accessTable"_s, tr("Access"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page->table());
    connect(m_export, &QPushButton::clicked, this, &AccessMapView::exportRows);
    connect(m_page->table(), &QTableView::activated, this, [this](const QModelIndex& index) {
        emit userRequested(m_model->row(index.row()).user.id);
    });
    auto& changes = context.workspace->changes();
    const auto reread = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, reread);
    connect(&changes, &ChangeNotifier::customersChanged, this, reread);
    connect(&changes, &ChangeNotifier::facilitiesChanged, this, reread);
    connect(&changes, &ChangeNotifier::contactsChanged, this, reread);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, reread);
    updateButtons();
}

void AccessMapView::showPerson(ContactId person)
{
    showRows(false, tr("This person is a user of no customer. Add one on the customer's card."),
        [this, person] { return m_context.workspace->access().mapOfPerson(person); });
}

void AccessMapView::showAccessList(ContactId person)
{
    showRows(false, tr("This person reaches no other account as guest."),
        [this, person] { return m_context.workspace->access().accessList(person); });
}

void AccessMapView::showCustomer(CustomerId customer)
{
    showRows(true, tr("This customer has no users yet. Add one on its card."),
        [this, customer] { return m_context.workspace->access().mapOfCustomer(customer); });
}

void AccessMapView::showRows(
    bool people, const QString& emptyText, std::function<QFuture<Result<Rows>>()> load)
{
    m_load = std::move(load);
    m_model->setRows({});
    m_model->showPeople(people);
    m_page->setEmptyText(emptyText);
    refresh();
}

void AccessMapView::refresh()
{
    if (!m_load) {
        return;
    }
    whenDone(m_load(), this, [this, generation = ++m_generation](Result<Rows> rows) {
        if (generation != m_generation) {
            return;
        }
        if (rows) {
            m_model->setRows(std::move(*rows));
            m_page->rowsShown(false);
        } else {
            m_page->showFault(words::errorText(rows.error()));
        }
        updateButtons();
        emit loaded();
    });
}

int AccessMapView::rowCount() const
{
    return m_model->rowCount();
}

void AccessMapView::updateButtons()
{
    const bool may = m_context.workspace->actor().rights.testFlag(Right::ExportData);
    m_export->setEnabled(may && !m_exporting && rowCount() > 0);
    m_export->setToolTip(may ? QString()
                             : tr("You need the right “%1” to export. Your administrator can give "
                                  "it to you.")
                                   .arg(words::right(Right::ExportData)));
    m_export->setAccessibleDescription(m_export->toolTip());
}

void AccessMapView::exportRows()
{
    const QString suggested = QDir::home().filePath(tr("access.csv", "file name"));
    m_context.ui.prompt.chooseSaveFile(this, tr("Export the access map"), suggested,
        tr("Tables (*.csv)"), [this](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            std::vector<QStringList> lines;
            for (const AccessRow& row : m_model->rows()) {
                lines.push_back(accessCsvCells(row));
            }
            m_exporting = true;
            updateButtons();
            whenDone(writeCsvFile(path, accessCsvHeader(), std::move(lines)), this,
                [this, path](const Result<qint64>& written) {
                    m_exporting = false;
                    updateButtons();
                    if (!written) {
                        m_context.ui.prompt.notify(this, errorNotice(written.error()), [](bool) {});
                        return;
                    }
                    FlowMessage done;
                    done.text = tr("%Ln rows saved in “%1”.", nullptr, static_cast<int>(*written))
                                    .arg(QDir::toNativeSeparators(path));
                    emit message(done);
                });
        });
}

} // namespace kontorist
