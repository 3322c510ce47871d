#include "ui/customers/customertable.h"

#include "ui/table/tablewords.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct CustomerTable
{
    Q_DECLARE_TR_FUNCTIONS(CustomerTable)
};

CustomerColumn at(int column)
{
    return static_cast<CustomerColumn>(column);
}

QString archivedNote(const Customer& customer, int column)
{
    return at(column) == CustomerColumn::Name && customer.isArchived()
        ? CustomerTable::tr("Archived", "a customer")
        : QString();
}

QString toolTip(const Customer& customer, int column, const QDateTime& now)
{
    switch (at(column)) {
    case CustomerColumn::Name:
        return plainToolTip(customer.isArchived()
                ? CustomerTable::tr("%1\nArchived %2. Its users cannot sign in.")
                      .arg(customer.name, dateWithAge(customer.archivedAt, now))
                : customer.name);
    case CustomerColumn::Number:
        return customer.number.isEmpty()
            ? CustomerTable::tr("No customer number yet: login names cannot be made from it.")
            : plainToolTip(customer.number);
    case CustomerColumn::Technician:
        return customer.technicianName.isEmpty()
            ? CustomerTable::tr("No technician: fault reports go to those who asked for all.")
            : plainToolTip(customer.technicianName);
    case CustomerColumn::Users:
        return CustomerTable::tr("%Ln customer users", nullptr, static_cast<int>(customer.users));
    case CustomerColumn::OpenFaults:
        return CustomerTable::tr(
            "%Ln open fault reports", nullptr, static_cast<int>(customer.openFaults));
    case CustomerColumn::Created:
        return dateWithAge(customer.createdAt, now);
    }
    return {};
}

QString noMatch(const CustomerQuery& query)
{
    if (query.search.isEmpty()) {
        return query.archived == ArchivedFilter::Archived && !query.technician.isValid()
                && !query.withoutNumber
            ? CustomerTable::tr("No customer is archived")
            : CustomerTable::tr("No customer matches these filters");
    }
    return query.archived == ArchivedFilter::Archived
        ? CustomerTable::tr("Nothing matches “%1” among archived customers").arg(query.search)
        : CustomerTable::tr("Nothing matches “%1”").arg(query.search);
}

ColumnsSpec columns()
{
    const auto column = [](const char* id, CustomerColumn which, double letters, double share) {
        ColumnSpec spec;
        spec.id = QString::fromLatin1(id);
        spec.title = [which] { return words::column(which); };
        spec.letters = letters;
        spec.share = share;
        spec.canHide = which != CustomerColumn::Name;
        return spec;
    };
    return {{column("name", CustomerColumn::Name, 30, 4),
                column("number", CustomerColumn::Number, 17, 1),
                column("technician", CustomerColumn::Technician, 20, 2),
                column("users", CustomerColumn::Users, 8, 0.5),
                column("openFaults", CustomerColumn::OpenFaults, 12, 0.5),
                column("created", CustomerColumn::Created, 13, 1)},
        {}};
}

} // namespace

CustomerTexts customerTexts()
{
    CustomerTexts texts;
    texts.column = [](int column) { return words::column(at(column)); };
    texts.text = [dates = rememberedDates()](
                     const Customer& customer, int column, const QDateTime&) -> QString {
        switch (at(column)) {
        case CustomerColumn::Name:
            return customer.name;
        case CustomerColumn::Number:
            return customer.number;
        case CustomerColumn::Technician:
            return customer.technicianName;
        case CustomerColumn::Users:
            return QLocale().toString(customer.users);
        case CustomerColumn::OpenFaults:
            return QLocale().toString(customer.openFaults);
        case CustomerColumn::Created:
            return dates(customer.createdAt);
        }
        return {};
    };
    texts.note = [](const Customer& customer, int column, const QDateTime&) {
        return archivedNote(customer, column);
    };
    texts.spoken = [text = texts.text](const Customer& customer, int column, const QDateTime& now) {
        const QString note = archivedNote(customer, column);
        const QString value = text(customer, column, now);
        return spokenCell(words::column(at(column)),
            note.isEmpty() ? value : CustomerTable::tr("%1, archived").arg(value));
    };
    texts.toolTip = toolTip;
    texts.spokenHeader = [](int column, int place, int keys, bool descending) {
        return spokenColumnHeader(words::column(at(column)), place, keys, descending);
    };
    texts.missing = words::date({});
    texts.loading = loadingWord();
    return texts;
}

RecordTableSpec customerTableSpec(CustomerTableModel& model)
{
    RecordTableSpec spec;
    spec.columns = columns();
    const int name = static_cast<int>(CustomerColumn::Name);
    spec.look.searched = {name, static_cast<int>(CustomerColumn::Number)};
    spec.look.noteChips = {name};
    spec.icon = IconName::Customers;
    spec.tableName = [] { return CustomerTable::tr("Customers"); };
    spec.headerName = [] { return CustomerTable::tr("Columns of the customers table"); };
    spec.emptyTitle = [] { return CustomerTable::tr("No customers yet"); };
    spec.emptyText = [] {
        return CustomerTable::tr("A customer is whom you bill. People who act for it become its "
                                 "customer users. Add the first one to begin.");
    };
    spec.addText = [] { return CustomerTable::tr("Add customer"); };
    spec.noMatch = [&model] { return noMatch(model.shownQuery()); };
    spec.renewWords = [&model] { model.setTexts(customerTexts()); };
    return spec;
}

} // namespace kontorist
