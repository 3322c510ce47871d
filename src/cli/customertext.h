#pragma once

#include "cli/commandspec.h"
#include "cli/jsonrow.h"
#include "cli/session.h"
#include "domain/customer.h"
#include "domain/customeruser.h"
#include "domain/document.h"
#include "domain/facility.h"
#include "domain/faultreport.h"
#include "domain/order.h"
#include "domain/staff.h"

namespace kontorist {

/// The members of each kind of row, as --json prints them. Names stay once released.
[[nodiscard]] JsonRow customerJson(const Customer& customer);
[[nodiscard]] JsonRow customerUserJson(const CustomerUser& user);
[[nodiscard]] JsonRow facilityJson(const Facility& facility);
[[nodiscard]] JsonRow serviceObjectJson(const ServiceObject& object);
[[nodiscard]] JsonRow orderJson(const Order& order);
[[nodiscard]] JsonRow commentJson(const Comment& comment);
[[nodiscard]] JsonRow faultJson(const FaultReport& fault);
[[nodiscard]] JsonRow staffJson(const StaffMember& member);
[[nodiscard]] JsonRow documentJson(const Document& document);
[[nodiscard]] JsonRow templateJson(const PermissionTemplate& made);

/// null where there is none: 0 would look like an id.
template <class Id>
void addId(JsonRow& row, QLatin1StringView name, Id id)
{
    if (id.isValid()) {
        row.add(name, id.value());
    } else {
        row.addNull(name);
    }
}

/// Prints the row with --json, else the line.
ExitStatus printOne(Session& session, const JsonRow& row, const QString& line);
/// Prints each as printOne() does.
template <class Item, class Json, class Line>
ExitStatus printAll(Session& session, const std::vector<Item>& items, Json json, Line line)
{
    for (const Item& item : items) {
        printOne(session, json(item), line(item));
    }
    return ExitStatus::Done;
}
/// The id where it was done, or the error.
ExitStatus printDone(Session& session, const Result<void>& result, qint64 id);

/// The id given as this argument or option; invalid where it is not given.
template <class Id>
[[nodiscard]] Id idOf(Session& session, const QString& name)
{
    return Id(session.args().number(name).value_or(0));
}

/// At most so many: --limit, 200 without it.
[[nodiscard]] int limitOf(Session& session);

[[nodiscard]] ArgumentSpec numberArgument(const QString& name, const QString& help);
[[nodiscard]] OptionSpec numberOption(const QString& name, const QString& help);
[[nodiscard]] OptionSpec rowVersionOption();
[[nodiscard]] OptionSpec limitOption();
/// --as: a customer user does it, with its own permissions and scope.
[[nodiscard]] OptionSpec asOption();
/// --permission and --no-permissions, and what they make of what was there.
[[nodiscard]] std::vector<OptionSpec> permissionOptions();
[[nodiscard]] Permissions permissionsOf(Session& session, Permissions before);

} // namespace kontorist
