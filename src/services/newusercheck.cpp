#include "services/newusercheck.h"

#include "domain/emailaddress.h"
#include "services/customerusersteps.h"

namespace kontorist::usersteps {

using namespace Qt::StringLiterals;

namespace {

/// The contact that is meant: by id, else by address. None where the person is new.
Result<std::optional<Contact>> knownPerson(DbConnection& connection, const NewUserRequest& request)
{
    ContactRepository contacts(connection);
    ContactId id = request.contact;
    const QString email = request.person.email.trimmed();
    if (!id.isValid() && !email.isEmpty()) {
        KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(email));
        KONTORIST_ASSIGN(id, contacts.byEmailKey(address.key()));
    }
    if (!id.isValid()) {
        return std::optional<Contact>();
    }
    KONTORIST_ASSIGN(Contact known, contacts.load(id));
    return std::optional<Contact>(std::move(known));
}

Result<void> demandGuest(
    DbConnection& connection, CustomerId customer, const std::optional<Contact>& person)
{
    bool elsewhere = false;
    if (person) {
        KONTORIST_ASSIGN(elsewhere,
            CustomerUserRepository(connection).hasAccountElsewhere(person->id, customer));
    }
    if (!person || person->status != ContactStatus::Active || !elsewhere) {
        return failure(ErrorCode::Refused, u"guest-needs-account"_s, u"email"_s);
    }
    return {};
}

Result<void> demandNotThere(DbConnection& connection, CustomerId customer, ContactId person)
{
    CustomerUserRepository users(connection);
    KONTORIST_ASSIGN(const CustomerUserId there, users.byPair(person, customer));
    if (!there.isValid()) {
        return {};
    }
    KONTORIST_ASSIGN(const CustomerUser known, users.load(there));
    return failure(ErrorCode::Refused, u"already-customer-user"_s, u"email"_s,
        {QString::number(there.value()), customerUserKindName(known.kind)});
}

Result<void> demandPerson(
    DbConnection& connection, const NewUserRequest& request, const std::optional<Contact>& known)
{
    if (known) {
        KONTORIST_TRY(demandNotThere(connection, request.customer, known->id));
    }
    if (request.kind == CustomerUserKind::Guest) {
        KONTORIST_TRY(demandGuest(connection, request.customer, known));
    }
    if (!known) {
        if (const auto faults = draftFaults(request.person); !faults.empty()) {
            return failure(faults.front());
        }
    }
    return {};
}

Result<void> demandAccess(DbConnection& connection, const NewUserRequest& request)
{
    KONTORIST_TRY(demandOwnFacilities(connection, request.customer, request.access.scope));
    if (request.access.followed.isValid()) {
        KONTORIST_TRY(TemplateRepository(connection).load(request.access.followed));
    }
    return {};
}

Result<void> demandActivation(
    const Actor& actor, const NewUserRequest& request, const std::optional<Contact>& known)
{
    if (!request.activate) {
        return {};
    }
    CustomerUserFacts facts;
    facts.status = CustomerUserStatus::Pending;
    facts.kind = request.kind;
    facts.level = request.access.level;
    facts.contactStatus = known ? known->status : ContactStatus::Unregistered;
    facts.hasEmail = !(known ? known->email : request.person.email.trimmed()).isEmpty();
    facts.rights = actor.kind == ActorKind::Staff ? actor.rights : allRights();
    return demandAllowed(CustomerUserAction::Activate, facts);
}

/// `known` is filled in before anything is refused because of the person.
Result<void> demandNew(DbConnection& connection, const Actor& actor, const NewUserRequest& request,
    std::optional<Contact>& known)
{
    KONTORIST_TRY(demandRight(actor, Right::ManageCustomers));
    if (request.access != CustomerUserAccess {}) {
        KONTORIST_TRY(demandRight(actor, Right::EditCustomerPermissions));
    }
    // A customer that the same saving makes is not there yet; its own faults are the card's.
    const bool stored = request.customer.isValid();
    Customer customer;
    if (stored) {
        KONTORIST_ASSIGN(customer, CustomerRepository(connection).load(request.customer));
    }
    if (customer.isArchived()) {
        return failure(ErrorCode::Refused, u"customer-archived"_s);
    }
    KONTORIST_ASSIGN(known, knownPerson(connection, request));
    KONTORIST_TRY(demandPerson(connection, request, known));
    KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(connection));
    if (stored && settings.loginMode == LoginMode::Number) {
        KONTORIST_TRY(demandNumber(customer));
    }
    KONTORIST_TRY(demandAccess(connection, request));
    return demandActivation(actor, request, known);
}

/// What the rules say, in contrast to a database that cannot be read.
bool isVerdict(ErrorCode code)
{
    return code == ErrorCode::Refused || code == ErrorCode::Denied || code == ErrorCode::Invalid
        || code == ErrorCode::NotFound;
}

} // namespace

Result<void> demandNumber(const Customer& customer)
{
    if (customer.number.isEmpty()) {
        return failure(ErrorCode::Refused, u"customer-without-number"_s, u"number"_s,
            {QString::number(customer.id.value())});
    }
    return {};
}

Result<void> demandOwnFacilities(
    DbConnection& connection, CustomerId customer, const FacilityScope& wanted)
{
    if (wanted.facilities.empty()) {
        return {};
    }
    KONTORIST_ASSIGN(const auto own, FacilityRepository(connection).idsOf(customer));
    for (const FacilityId facility : wanted.facilities) {
        if (!own.contains(facility)) {
            return failure(ErrorCode::Refused, u"foreign-facility"_s, u"facilities"_s,
                {QString::number(facility.value())});
        }
    }
    return {};
}

Result<NewUserCheck> checkNew(
    DbConnection& connection, const Actor& actor, const NewUserRequest& request)
{
    NewUserCheck check;
    const auto demanded = demandNew(connection, actor, request, check.known);
    if (demanded) {
        return check;
    }
    if (!isVerdict(demanded.error().code)) {
        return failure(demanded.error());
    }
    check.refusal = demanded.error();
    return check;
}

} // namespace kontorist::usersteps
