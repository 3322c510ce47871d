#include "ui/access/previewmodels.h"

#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Preview
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::AccessPreview)
};

constexpr qsizetype lettersShown = 200; ///< of a comment; the tooltip has all

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString facilityOf(const std::map<FacilityId, QString>& names, FacilityId id)
{
    if (!id.isValid()) {
        return words::noFacility();
    }
    const auto found = names.find(id);
    return found == names.end() ? u"–"_s : found->second;
}

std::map<FacilityId, QString> facilityNames(const AccessPreview& seen)
{
    std::map<FacilityId, QString> names;
    for (const Facility& facility : seen.facilities) {
        names.emplace(facility.id, facility.name);
    }
    return names;
}

template <class Row>
RowsModel<Row>* filled(std::vector<typename RowsModel<Row>::Column> columns,
    const std::vector<Row>& rows, QObject* parent)
{
    auto* model = new RowsModel<Row>(
        std::move(columns), [](const Row& row) { return row.id.value(); }, parent);
    model->setRows(rows);
    return model;
}

} // namespace

RowsModel<Order>* makeOrdersModel(const AccessPreview& seen, QObject* parent)
{
    using Row = const Order&;
    return filled<Order>(
        {
            {Preview::tr("Number", "of an order"), [](Row row) { return row.number; }, {}},
            {Preview::tr("Kind", "of an order"), [](Row row) { return words::orderKind(row.kind); },
                {}},
            {Preview::tr("Title"), [](Row row) { return orDash(row.title); }, {}},
            {Preview::tr("Facility"),
                [names = facilityNames(seen)](Row row) { return facilityOf(names, row.facility); },
                {}},
            {Preview::tr("Placed by"),
                [](Row row) { return orDash(words::reference(row.reference)); }, {}},
            {Preview::tr("Created"), [](Row row) { return words::dateTime(row.createdAt); }, {}},
        },
        seen.orders, parent);
}

RowsModel<ServiceObject>* makeObjectsModel(const AccessPreview& seen, QObject* parent)
{
    using Row = const ServiceObject&;
    return filled<ServiceObject>(
        {
            {Preview::tr("Service object"), [](Row row) { return row.name; }, {}},
            {Preview::tr("Model"), [](Row row) { return orDash(row.model); }, {}},
            {Preview::tr("Serial number"), [](Row row) { return orDash(row.serial); }, {}},
            {Preview::tr("Facility"),
                [names = facilityNames(seen)](Row row) { return facilityOf(names, row.facility); },
                {}},
        },
        seen.objects, parent);
}

RowsModel<Facility>* makeFacilitiesModel(const AccessPreview& seen, QObject* parent)
{
    return filled<Facility>(
        {{Preview::tr("Facility"), [](const Facility& row) { return row.name; }, {}}},
        seen.facilities, parent);
}

RowsModel<Comment>* makeCommentsModel(const AccessPreview& seen, QObject* parent)
{
    std::map<OrderId, QString> numbers;
    for (const Order& order : seen.orders) {
        numbers.emplace(order.id, order.number);
    }
    using Row = const Comment&;
    return filled<Comment>(
        {
            {Preview::tr("Order"),
                [numbers](Row row) {
                    const auto found = numbers.find(row.order);
                    return found == numbers.end() ? u"–"_s : found->second;
                },
                {}},
            {Preview::tr("Written by"),
                [](Row row) { return orDash(words::reference(row.author)); }, {}},
            {Preview::tr("Written"), [](Row row) { return words::dateTime(row.createdAt); }, {}},
            {Preview::tr("Comment"),
                [](Row row) { return row.body.simplified().left(lettersShown); },
                [](Row row, int role) -> QVariant {
                    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? row.body
                                                                                     : QVariant();
                }},
        },
        seen.comments, parent);
}

RowsModel<Document>* makeDocumentsModel(const AccessPreview& seen, QObject* parent)
{
    using Row = const Document&;
    return filled<Document>(
        {
            {Preview::tr("Document"), [](Row row) { return row.name; }, {}},
            {Preview::tr("Kind"),
                [](Row row) {
                    return row.ofModel
                        ? Preview::tr("%1, of the model").arg(words::documentKind(row.kind))
                        : words::documentKind(row.kind);
                },
                {}},
            {Preview::tr("Facility"),
                [names = facilityNames(seen)](Row row) { return facilityOf(names, row.facility); },
                {}},
            {Preview::tr("Size"), [](Row row) { return words::fileSize(row.size); }, {}},
            {Preview::tr("Created"), [](Row row) { return words::dateTime(row.createdAt); }, {}},
        },
        seen.documents, parent);
}

RowsModel<FaultReport>* makeFaultsModel(const AccessPreview& seen, QObject* parent)
{
    using Row = const FaultReport&;
    return filled<FaultReport>(
        {
            {Preview::tr("Fault report"), [](Row row) { return row.title; },
                [](Row row, int role) -> QVariant {
                    return role == Qt::ToolTipRole && !row.description.isEmpty() ? row.description
                                                                                 : QVariant();
                }},
            {Preview::tr("Status"), [](Row row) { return words::faultStatus(row.status); }, {}},
            {Preview::tr("Facility"),
                [names = facilityNames(seen)](Row row) { return facilityOf(names, row.facility); },
                {}},
            {Preview::tr("Reported by"),
                [](Row row) { return orDash(words::reference(row.reference)); }, {}},
            {Preview::tr("Created"), [](Row row) { return words::dateTime(row.createdAt); }, {}},
        },
        seen.faults, parent);
}

} // namespace kontorist
