#include "domain/faultreport.h"

#include "domain/namedflags.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto N = FaultStatus::New;
constexpr auto A = FaultStatus::Assigned;
constexpr auto W = FaultStatus::WorkOrderCreated;
constexpr auto C = FaultStatus::Closed;

constexpr std::array names {NamedValue<FaultStatus> {N, "NEW"_L1},
    NamedValue<FaultStatus> {A, "ASSIGNED"_L1},
    NamedValue<FaultStatus> {W, "WORK_ORDER_CREATED"_L1}, NamedValue<FaultStatus> {C, "CLOSED"_L1}};

struct Rule
{
    FaultAction action;
    QLatin1StringView name;
    std::array<bool, 4> offered; // in N A W C
    std::array<FaultStatus, 4> result;
};

constexpr std::array<Rule, 4> rules {
    Rule {FaultAction::MarkRead, "mark-read"_L1, {true, true, true, true}, {N, A, W, C}},
    Rule {FaultAction::Assign, "assign"_L1, {true, true, true, false}, {A, A, W, C}},
    Rule {FaultAction::CreateWorkOrder, "create-work-order"_L1, {true, true, false, false},
        {W, W, W, C}},
    Rule {FaultAction::Close, "close"_L1, {true, true, true, false}, {C, C, C, C}}};

} // namespace

QString faultStatusName(FaultStatus status)
{
    return nameIn(names, status);
}

std::optional<FaultStatus> faultStatusFromName(QStringView name)
{
    return valueIn(names, name);
}

QString faultActionName(FaultAction action)
{
    return rules[static_cast<size_t>(action)].name;
}

bool faultActionOffered(FaultAction action, FaultStatus status)
{
    return rules[static_cast<size_t>(action)].offered[static_cast<size_t>(status)];
}

FaultStatus faultActionResult(FaultAction action, FaultStatus status)
{
    return rules[static_cast<size_t>(action)].result[static_cast<size_t>(status)];
}

std::vector<std::pair<FaultStatus, FaultStatus>> faultTransitions()
{
    std::vector<std::pair<FaultStatus, FaultStatus>> pairs;
    for (const auto action : allFaultActions) {
        for (const auto from : allFaultStatuses) {
            const std::pair pair {from, faultActionResult(action, from)};
            if (faultActionOffered(action, from) && pair.first != pair.second
                && std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) {
                pairs.push_back(pair);
            }
        }
    }
    return pairs;
}

} // namespace kontorist
