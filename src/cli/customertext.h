#pragma once

#include "cli/commandspec.h"
#include "cli/jsonrow.h"
#include "cli/session.h"
#include "domain/customer.h"
#include "domain/customeruser.h"
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

/// Prints the row with --json, else the line.
ExitStatus printOne(Session& session, const JsonRow& row, const QString& line);

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

} // namespace kontorist
