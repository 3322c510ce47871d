#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/facilityservice.h"
#include "services/orderservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

OptionSpec customerOption()
{
    return numberOption(u"--customer"_s, Cli::tr("The customer."));
}

ArgumentSpec customerArgument()
{
    return numberArgument(u"CUSTOMER"_s, Cli::tr("Number of the customer."));
}

ExitStatus listFacilities(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Facility> facilities, session,
        await(workspace->facilities().list(idOf<CustomerId>(session, u"CUSTOMER"_s))));
    return printAll(session, facilities, facilityJson, [](const Facility& facility) {
        return QString(QString::number(facility.id.value()) % u"  "_s % facility.name);
    });
}

ExitStatus addFacility(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Facility facility, session,
        await(workspace->facilities().add(
            idOf<CustomerId>(session, u"CUSTOMER"_s), session.args().textOr(u"NAME"_s, {}))));
    return printOne(session, facilityJson(facility), QString::number(facility.id.value()));
}

ExitStatus renameFacility(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Facility facility, session,
        await(workspace->facilities().rename(idOf<FacilityId>(session, u"ID"_s),
            session.args().number(u"--row-version"_s).value_or(0),
            session.args().textOr(u"NAME"_s, {}))));
    return printOne(session, facilityJson(facility), facility.name);
}

ExitStatus removeFacility(Session& session)
{
    const auto id = idOf<FacilityId>(session, u"ID"_s);
    const ExitStatus status
        = session.confirm(Cli::tr("Remove this facility? Who had it chosen no longer has."));
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return printDone(session,
        await(workspace->facilities().remove(
            id, session.args().number(u"--row-version"_s).value_or(0))),
        id.value());
}

ExitStatus listObjects(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<ServiceObject> objects, session,
        await(workspace->facilities().objects(idOf<CustomerId>(session, u"CUSTOMER"_s))));
    return printAll(session, objects, serviceObjectJson, [](const ServiceObject& object) {
        return QString(QString::number(object.id.value()) % u"  "_s % object.name);
    });
}

ExitStatus addObject(Session& session)
{
    ServiceObject object;
    object.customer = idOf<CustomerId>(session, u"CUSTOMER"_s);
    object.name = session.args().textOr(u"NAME"_s, {});
    object.facility = idOf<FacilityId>(session, u"--facility"_s);
    object.model = session.args().textOr(u"--model"_s, {});
    object.serial = session.args().textOr(u"--serial"_s, {});
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const ServiceObject made, session, await(workspace->facilities().addObject(object)));
    return printOne(session, serviceObjectJson(made), QString::number(made.id.value()));
}

Result<ServiceObject> findObject(Workspace& workspace, CustomerId customer, ServiceObjectId id)
{
    KONTORIST_ASSIGN(const auto objects, await(workspace.facilities().objects(customer)));
    for (const ServiceObject& object : objects) {
        if (object.id == id) {
            return object;
        }
    }
    return failure(ErrorCode::NotFound, u"object-not-found"_s);
}

ExitStatus editObject(Session& session)
{
    const Arguments& args = session.args();
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(ServiceObject object, session,
        findObject(*workspace, idOf<CustomerId>(session, u"CUSTOMER"_s),
            idOf<ServiceObjectId>(session, u"ID"_s)));
    object.name = args.textOr(u"--name"_s, object.name);
    object.model = args.textOr(u"--model"_s, object.model);
    object.serial = args.textOr(u"--serial"_s, object.serial);
    if (args.has(u"--facility"_s)) {
        object.facility = idOf<FacilityId>(session, u"--facility"_s);
    }
    object.rowVersion = args.number(u"--row-version"_s).value_or(object.rowVersion);
    CLI_ASSIGN(
        const ServiceObject saved, session, await(workspace->facilities().editObject(object)));
    return printOne(session, serviceObjectJson(saved), saved.name);
}

ExitStatus removeObject(Session& session)
{
    const auto id = idOf<ServiceObjectId>(session, u"ID"_s);
    const ExitStatus status = session.confirm(Cli::tr("Remove this service object?"));
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return printDone(session,
        await(workspace->facilities().removeObject(
            id, session.args().number(u"--row-version"_s).value_or(0))),
        id.value());
}

QStringList orderKinds()
{
    QStringList names;
    for (const auto kind : allOrderKinds) {
        names << orderKindName(kind);
    }
    return names;
}

ExitStatus listOrders(Session& session)
{
    OrderQuery query;
    query.customer = idOf<CustomerId>(session, u"--customer"_s);
    query.placedBy = idOf<CustomerUserId>(session, u"--customer-user"_s);
    query.before = idOf<OrderId>(session, u"--after"_s);
    query.limit = limitOf(session);
    if (const auto kind = session.args().text(u"--kind"_s)) {
        query.kind = orderKindFromName(*kind);
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Order> orders, session, await(workspace->orders().list(query)));
    return printAll(session, orders, orderJson, [](const Order& order) {
        return QString(QString::number(order.id.value()) % u"  "_s % order.number % u"  "_s
            % orderKindName(order.kind) % u"  "_s % order.title % u"  "_s % order.reference.text());
    });
}

ExitStatus showOrder(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Order order, session,
        await(workspace->orders().load(idOf<OrderId>(session, u"ID"_s))));
    return printOne(session, orderJson(order), order.number % u"  "_s % order.title);
}

ExitStatus addOrder(Session& session)
{
    OrderDraft draft;
    draft.customer = idOf<CustomerId>(session, u"CUSTOMER"_s);
    draft.number = session.args().textOr(u"NUMBER"_s, {});
    draft.kind
        = orderKindFromName(session.args().textOr(u"--kind"_s, {})).value_or(OrderKind::Shop);
    draft.title = session.args().textOr(u"--title"_s, {});
    draft.facility = idOf<FacilityId>(session, u"--facility"_s);
    draft.object = idOf<ServiceObjectId>(session, u"--object"_s);
    draft.placedBy = idOf<CustomerUserId>(session, u"--customer-user"_s);
    draft.technician = idOf<StaffId>(session, u"--technician"_s);
    const auto as = idOf<CustomerUserId>(session, u"--as"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& orders = workspace->orders();
    CLI_ASSIGN(const Order order, session,
        await(as.isValid() ? orders.place(as, draft) : orders.add(draft)));
    return printOne(session, orderJson(order), QString::number(order.id.value()));
}

ExitStatus editOrder(Session& session)
{
    const Arguments& args = session.args();
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        Order order, session, await(workspace->orders().load(idOf<OrderId>(session, u"ID"_s))));
    order.title = args.textOr(u"--title"_s, order.title);
    if (args.has(u"--facility"_s)) {
        order.facility = idOf<FacilityId>(session, u"--facility"_s);
    }
    if (args.has(u"--object"_s)) {
        order.object = idOf<ServiceObjectId>(session, u"--object"_s);
    }
    if (args.has(u"--technician"_s)) {
        order.technician = idOf<StaffId>(session, u"--technician"_s);
    }
    order.rowVersion = args.number(u"--row-version"_s).value_or(order.rowVersion);
    CLI_ASSIGN(const Order saved, session, await(workspace->orders().edit(order)));
    return printOne(session, orderJson(saved), saved.number % u"  "_s % saved.title);
}

ExitStatus listComments(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Comment> comments, session,
        await(workspace->orders().comments(idOf<OrderId>(session, u"ORDER"_s))));
    return printAll(session, comments, commentJson, [](const Comment& comment) {
        return QString(isoTime(comment.createdAt) % u"  "_s % comment.author.name % u"  "_s
            % commentVisibilityName(comment.visibility) % u"  "_s % comment.body);
    });
}

/// There is no default for who reads it: one of the two flags must be given. A customer user always
/// writes to the customer.
ExitStatus postComment(Session& session)
{
    const auto as = idOf<CustomerUserId>(session, u"--as"_s);
    const bool internal = session.args().has(u"--internal"_s);
    const bool open = session.args().has(u"--to-customer"_s);
    if (as.isValid() ? internal : internal == open) {
        return session.out().usage(u"missing-option"_s, u"--internal"_s,
            as.isValid() ? Cli::tr("A customer user does not write internally.")
                         : Cli::tr("Say who reads it: --internal or --to-customer."));
    }
    const auto order = idOf<OrderId>(session, u"ORDER"_s);
    const QString text = session.args().textOr(u"TEXT"_s, {});
    const auto replyTo = idOf<CommentId>(session, u"--reply-to"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& orders = workspace->orders();
    CLI_ASSIGN(const Comment comment, session,
        await(as.isValid() ? orders.postAs(as, order, text, replyTo)
                           : orders.post(order, text,
                               internal ? CommentVisibility::Internal : CommentVisibility::Customer,
                               replyTo)));
    return printOne(session, commentJson(comment), QString::number(comment.id.value()));
}

} // namespace

GroupSpec facilitiesGroup()
{
    const auto id = numberArgument(u"ID"_s, Cli::tr("Its number in the list."));
    const ArgumentSpec name {u"NAME"_s, Cli::tr("Its name.")};
    return {u"facilities"_s, Cli::tr("Facilities of customers and the service objects in them."),
        {
            {u"list"_s, Cli::tr("List facilities of a customer."), {customerArgument()}, {}, {},
                listFacilities},
            {u"add"_s, Cli::tr("Add a facility."), {customerArgument(), name}, {}, {}, addFacility},
            {u"rename"_s, Cli::tr("Rename a facility."), {id, name}, {rowVersionOption()}, {},
                renameFacility},
            {u"remove"_s, Cli::tr("Remove a facility in which nothing is."), {id},
                {rowVersionOption()}, {}, removeFacility},
            {u"objects"_s, Cli::tr("List service objects of a customer."), {customerArgument()}, {},
                {}, listObjects},
            {u"add-object"_s, Cli::tr("Add a service object."), {customerArgument(), name},
                {numberOption(u"--facility"_s, Cli::tr("Where it is; nowhere without it.")),
                    {u"--model"_s, u"TEXT"_s, Cli::tr("Its model.")},
                    {u"--serial"_s, u"TEXT"_s, Cli::tr("Its serial number.")}},
                {}, addObject},
            {u"edit-object"_s, Cli::tr("Change a service object, or move it."),
                {customerArgument(), id},
                {{u"--name"_s, u"TEXT"_s, Cli::tr("Its new name.")},
                    numberOption(u"--facility"_s, Cli::tr("Where it is; 0 for nowhere.")),
                    {u"--model"_s, u"TEXT"_s, Cli::tr("Its model.")},
                    {u"--serial"_s, u"TEXT"_s, Cli::tr("Its serial number.")}, rowVersionOption()},
                {}, editObject},
            {u"remove-object"_s, Cli::tr("Remove a service object without orders and faults."),
                {id}, {rowVersionOption()}, {}, removeObject},
        }};
}

GroupSpec ordersGroup()
{
    const OptionSpec kind {
        u"--kind"_s, u"KIND"_s, Cli::tr("Kind of the order."), ValueKind::Choice, orderKinds()};
    const auto by = numberOption(u"--customer-user"_s, Cli::tr("Who placed it."));
    return {u"orders"_s, Cli::tr("Orders, with who placed them."),
        {
            {u"list"_s, Cli::tr("List orders, newest first."), {},
                {customerOption(), by, kind, limitOption(),
                    numberOption(u"--after"_s, Cli::tr("Go on after this order."))},
                {}, listOrders},
            {u"show"_s, Cli::tr("Show one order."),
                {numberArgument(u"ID"_s, Cli::tr("Number of the order in the list."))}, {}, {},
                showOrder},
            {u"add"_s, Cli::tr("Add an order."),
                {customerArgument(), {u"NUMBER"_s, Cli::tr("The order number.")}},
                {kind, by, {u"--title"_s, u"TEXT"_s, Cli::tr("What it is about.")},
                    numberOption(u"--facility"_s, Cli::tr("For which facility.")),
                    numberOption(u"--object"_s, Cli::tr("For which service object.")),
                    numberOption(u"--technician"_s, Cli::tr("Who is told of comments.")),
                    asOption()},
                {}, addOrder},
            {u"edit"_s, Cli::tr("Change an order; its number and who placed it stay."),
                {numberArgument(u"ID"_s, Cli::tr("Number of the order in the list."))},
                {{u"--title"_s, u"TEXT"_s, Cli::tr("What it is about.")},
                    numberOption(u"--facility"_s, Cli::tr("For which facility; 0 for none.")),
                    numberOption(u"--object"_s, Cli::tr("For which service object; 0 for none.")),
                    numberOption(
                        u"--technician"_s, Cli::tr("Who is told of comments; 0 for none.")),
                    rowVersionOption()},
                {}, editOrder},
        }};
}

GroupSpec commentsGroup()
{
    const auto order = numberArgument(u"ORDER"_s, Cli::tr("Number of the order in the list."));
    return {u"comments"_s, Cli::tr("What was said about an order."),
        {
            {u"list"_s, Cli::tr("List comments, oldest first."), {order}, {}, {}, listComments},
            {u"post"_s, Cli::tr("Post a comment, to the customer or internally."),
                {order, {u"TEXT"_s, Cli::tr("What is said.")}},
                {{u"--internal"_s, {}, Cli::tr("The customer does not see it.")},
                    {u"--to-customer"_s, {}, Cli::tr("The customer sees it.")},
                    numberOption(u"--reply-to"_s, Cli::tr("Answers this comment.")), asOption()},
                {{u"comments post 7 \"On its way\" --to-customer"_s,
                    Cli::tr("The customer reads it.")}},
                postComment},
        }};
}

} // namespace kontorist
