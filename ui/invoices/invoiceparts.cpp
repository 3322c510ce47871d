#include "ui/invoices/invoiceparts.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct InvoiceParts
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::InvoiceParts)
};

constexpr Qt::Alignment toTheEnd = Qt::AlignTrailing | Qt::AlignVCenter;

std::vector<InvoicesModel::Column> invoiceColumns(const std::function<QDate()>& today)
{
    const auto money = [](const Invoice& invoice, qint64 amount) {
        return words::money(amount, invoice.currency);
    };
    return {
        {InvoiceParts::tr("Number"),
            [](const Invoice& invoice) { return QString::number(invoice.number.value()); }, {},
            toTheEnd},
        {InvoiceParts::tr("Kind"),
            [](const Invoice& invoice) { return words::invoiceKind(invoice.kind); }, {}},
        {InvoiceParts::tr("Buyer"), buyerName, {}},
        {InvoiceParts::tr("Standing", "of an invoice: paid, overdue …"),
            [today](const Invoice& invoice) { return words::invoiceStanding(invoice, today()); },
            {}},
        {InvoiceParts::tr("Total"),
            [money](const Invoice& invoice) { return money(invoice, invoice.total()); }, {},
            toTheEnd},
        {InvoiceParts::tr("Open", "amount still to be paid"),
            [money](const Invoice& invoice) { return money(invoice, invoice.open()); }, {},
            toTheEnd},
        {InvoiceParts::tr("Issued"),
            [](const Invoice& invoice) { return words::day(invoice.issuedOn); }, {}},
        {InvoiceParts::tr("Due"), [](const Invoice& invoice) { return words::day(invoice.dueOn); },
            {}},
        {InvoiceParts::tr("Booking"),
            [](const Invoice& invoice) { return u"B-%1"_s.arg(invoice.booking.value()); }, {}},
        {InvoiceParts::tr("Event"), [](const Invoice& invoice) { return invoice.eventName; }, {}},
    };
}

} // namespace

QString reasonWithout(const Workspace& workspace, Right right, bool writes)
{
    if (writes && !workspace.isWritable()) {
        return InvoiceParts::tr("The database can only be read at the moment.");
    }
    return workspace.actor().rights.testFlag(right)
        ? QString()
        : QString(InvoiceParts::tr(
            "For this you need the right “%1”. Your administrator can give it to you.")
                      .arg(words::right(right)));
}

void setReason(QWidget* widget, const QString& reason)
{
    widget->setEnabled(reason.isEmpty());
    widget->setToolTip(reason);
    widget->setAccessibleDescription(reason);
}

QString buyerName(const Invoice& invoice)
{
    return invoice.buyer.erased ? InvoiceParts::tr("(erased)") : invoice.buyer.name;
}

InvoicesModel::InvoicesModel(std::function<QDate()> today, QObject* parent)
    : RowsModel(
        invoiceColumns(today), [](const Invoice& invoice) { return invoice.number.value(); },
        parent)
{
}

QTableView* makeFactTable(
    QAbstractItemModel* model, const QString& objectName, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    setName(table, objectName, name);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void fitFactTable(QTableView* table)
{
    table->resizeRowsToContents();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + table->verticalHeader()->length() + table->horizontalScrollBar()->sizeHint().height());
}

} // namespace kontorist
