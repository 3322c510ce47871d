#include "ui/papers/papermodels.h"

#include "ui/papers/paperparts.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Papers
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::Papers)
};

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

std::vector<OrdersModel::Column> orderColumns(bool withCustomer)
{
    std::vector<OrdersModel::Column> columns {
        {Papers::tr("Number"), [](const Order& order) { return order.number; }, {}},
        {Papers::tr("Kind"), [](const Order& order) { return words::orderKind(order.kind); }, {}},
        {Papers::tr("Title"), [](const Order& order) { return orDash(order.title); }, {}}};
    if (withCustomer) {
        columns.push_back(
            {Papers::tr("Customer"), [](const Order& order) { return order.customerName; }, {}});
    }
    columns.push_back({Papers::tr("Facility"),
        [](const Order& order) {
            return order.facilityName.isEmpty() ? words::noFacility() : order.facilityName;
        },
        {}});
    columns.push_back({Papers::tr("Placed by"),
        [](const Order& order) { return orDash(words::reference(order.reference)); }, {}});
    columns.push_back({Papers::tr("Technician"),
        [](const Order& order) { return orDash(order.technicianName); }, {}});
    columns.push_back({Papers::tr("Created"),
        [](const Order& order) { return words::dateTime(order.createdAt); }, {}});
    return columns;
}

std::vector<FaultsModel::Column> faultColumns(bool withCustomer)
{
    std::vector<FaultsModel::Column> columns {
        {Papers::tr("Read"),
            [](const FaultReport& fault) {
                return fault.readAt.isValid() ? QString() : Papers::tr("Unread");
            },
            {}},
        {Papers::tr("Status"),
            [](const FaultReport& fault) { return words::faultStatus(fault.status); }, {}},
        {Papers::tr("Title"), [](const FaultReport& fault) { return fault.title; }, {}}};
    if (withCustomer) {
        columns.push_back({Papers::tr("Customer"),
            [](const FaultReport& fault) { return fault.customerName; }, {}});
    }
    columns.push_back({Papers::tr("Facility and object"),
        [](const FaultReport& fault) { return placeInWords(fault.facilityName, fault.objectName); },
        {}});
    columns.push_back({Papers::tr("Reported by"),
        [](const FaultReport& fault) {
            const QString who = words::reference(fault.reference);
            return who.isEmpty() ? Papers::tr("Taken by staff") : who;
        },
        {}});
    columns.push_back({Papers::tr("Assigned to"),
        [](const FaultReport& fault) { return orDash(fault.assignedToName); }, {}});
    columns.push_back({Papers::tr("Created"),
        [](const FaultReport& fault) { return words::dateTime(fault.createdAt); }, {}});
    return columns;
}

} // namespace

OrdersModel::OrdersModel(bool withCustomer, QObject* parent)
    : RowsModel(
        orderColumns(withCustomer), [](const Order& order) { return order.id.value(); }, parent)
{
}

FaultsModel::FaultsModel(bool withCustomer, QObject* parent)
    : RowsModel(
        faultColumns(withCustomer), [](const FaultReport& fault) { return fault.id.value(); },
        parent)
{
}

} // namespace kontorist
