#include "domain/order.h"

#include "domain/namedflags.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds {NamedValue<OrderKind> {OrderKind::Shop, "SHOP"_L1},
    NamedValue<OrderKind> {OrderKind::Service, "SERVICE"_L1},
    NamedValue<OrderKind> {OrderKind::Work, "WORK"_L1}};

constexpr std::array visibilities {
    NamedValue<CommentVisibility> {CommentVisibility::Internal, "INTERNAL"_L1},
    NamedValue<CommentVisibility> {CommentVisibility::Customer, "CUSTOMER"_L1}};

} // namespace

QString orderKindName(OrderKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<OrderKind> orderKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

QString commentVisibilityName(CommentVisibility visibility)
{
    return nameIn(visibilities, visibility);
}

std::optional<CommentVisibility> commentVisibilityFromName(QStringView name)
{
    return valueIn(visibilities, name);
}

QString PersonReference::text() const
{
    return QString(login % u' ' % name).trimmed();
}

} // namespace kontorist
