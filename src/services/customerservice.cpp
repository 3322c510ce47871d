#include "services/customerservice.h"

#include "services/customerusersteps.h"
#include "services/listcalls.h"

#include <QUrl>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldsObject(const CustomerDraft& draft, const QStringList& fields)
{
    QJsonObject object;
    for (const QString& field : fields) {
        object.insert(field, draftField(draft, field));
    }
    return object;
}

AuditEntry entry(const QString& action, const Customer& customer, const QJsonObject& before = {},
    const QJsonObject& after = {})
{
    return {action, u"customer"_s, customer.id.value(), customer.name, before, after};
}

/// `self` is the customer that may keep its own number.
Result<void> demandValid(WriteScope& scope, const CustomerDraft& draft, CustomerId self)
{
    if (const auto faults = draftFaults(draft); !faults.empty()) {
        return failure(faults.front());
    }
    const QString number = normalizedDraft(draft).number;
    if (number.isEmpty()) {
        KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(scope.connection));
        if (settings.loginMode == LoginMode::Number) {
            return failure(ErrorCode::Invalid, u"number-required"_s, u"number"_s);
        }
    }
    KONTORIST_ASSIGN(const CustomerId owner, scope.customers.byNumber(number));
    if (owner.isValid() && owner != self) {
        return failure(
            ErrorCode::Invalid, u"number-taken"_s, u"number"_s, {QString::number(owner.value())});
    }
    if (draft.technician.isValid()) {
        KONTORIST_TRY(scope.staff.load(draft.technician));
    }
    return {};
}

Result<Customer> addCustomer(WriteScope& scope, const CustomerDraft& raw)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_TRY(demandValid(scope, raw, {}));
    const CustomerDraft draft = normalizedDraft(raw);
    KONTORIST_ASSIGN(const CustomerId id, scope.customers.insert(draft, scope.now));
    KONTORIST_ASSIGN(Customer customer, scope.customers.load(id));
    const QStringList fields = changedFields(CustomerDraft {{}, {}, {}, {}}, draft);
    KONTORIST_TRY(scope.audit(entry(u"customer.add"_s, customer, {}, fieldsObject(draft, fields))));
    return customer;
}

Result<CustomerDraft> mergedDraft(
    const CustomerDraft& before, const CustomerDraft& after, const CustomerDraft& stored)
{
    CustomerDraft merged = stored;
    QStringList clashes;
    const QStringList theirs = changedFields(before, stored);
    const QStringList apart = changedFields(stored, after);
    for (const QString& field : changedFields(before, after)) {
        if (theirs.contains(field) && apart.contains(field)) {
            clashes << field;
        }
        takeField(merged, field, after);
    }
    if (!clashes.isEmpty()) {
        return failure(ErrorCode::Conflict, u"same-field-changed"_s, u"customer"_s, clashes);
    }
    return merged;
}

Result<void> saveDetails(WriteScope& scope, const CardEdit& edit)
{
    if (changedFields(edit.before, normalizedDraft(edit.after)).isEmpty()) {
        return {};
    }
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const Customer stored, scope.customers.load(edit.customer));
    KONTORIST_TRY(demandValid(scope, edit.after, edit.customer));
    KONTORIST_ASSIGN(const CustomerDraft merged,
        mergedDraft(edit.before, normalizedDraft(edit.after), draftOf(stored)));
    const QStringList fields = changedFields(draftOf(stored), merged);
    if (fields.isEmpty()) {
        return {};
    }
    KONTORIST_TRY(scope.customers.update(edit.customer, stored.rowVersion, merged));
    KONTORIST_ASSIGN(const Customer saved, scope.customers.load(edit.customer));
    return scope.audit(entry(u"customer.edit"_s, saved, fieldsObject(draftOf(stored), fields),
        fieldsObject(merged, fields)));
}

/// Names the row at fault, so that the card can show where.
template <class T>
Result<T> ofRow(Result<T> result, const QString& row)
{
    if (!result) {
        Error error = result.error();
        error.field = row;
        return failure(std::move(error));
    }
    return result;
}

template <class T>
Result<T> ofUser(Result<T> result, CustomerUserId id)
{
    return ofRow(std::move(result), u"user %1"_s.arg(id.value()));
}

Result<void> demandOfCard(WriteScope& scope, CustomerUserId id, CustomerId customer)
{
    KONTORIST_ASSIGN(const CustomerUser user, scope.users.load(id));
    if (user.customer != customer) {
        return failure(ErrorCode::Refused, u"foreign-customer-user"_s);
    }
    return {};
}

Result<CustomerCard> readCard(DbConnection& connection, CustomerId id)
{
    CustomerCard card;
    KONTORIST_ASSIGN(card.customer, CustomerRepository(connection).load(id));
    KONTORIST_ASSIGN(card.users, CustomerUserRepository(connection).ofCustomer(id));
    KONTORIST_ASSIGN(card.facilities, FacilityRepository(connection).list(id));
    KONTORIST_ASSIGN(card.objects, FacilityRepository(connection).objects(id));
    return card;
}

/// Promotions come before demotions and removals (and new users before them all), so that the
/// administrator may be handed over in one go.
Result<void> saveUsers(WriteScope& scope, const CardEdit& edit)
{
    for (const bool promotions : {true, false}) {
        for (const CardUserEdit& user : edit.changed) {
            const bool promotes = user.before.level == CustomerUserLevel::User
                && user.after.level == CustomerUserLevel::Administrator;
            if (promotes != promotions) {
                continue;
            }
            KONTORIST_TRY(ofUser(demandOfCard(scope, user.id, edit.customer), user.id));
            KONTORIST_TRY(
                ofUser(usersteps::changeAccess(scope, user.id, user.before, user.after), user.id));
        }
    }
    for (const CardUserRemoval& removal : edit.removed) {
        KONTORIST_TRY(ofUser(demandOfCard(scope, removal.id, edit.customer), removal.id));
        KONTORIST_TRY(ofUser(usersteps::remove(scope, removal.id, removal.rowVersion), removal.id));
    }
    return {};
}

Result<CustomerId> saveCustomer(WriteScope& scope, const CardEdit& edit)
{
    if (!edit.customer.isValid()) {
        KONTORIST_ASSIGN(const Customer made, addCustomer(scope, edit.after));
        return made.id;
    }
    KONTORIST_TRY(scope.customers.load(edit.customer));
    KONTORIST_TRY(saveDetails(scope, edit));
    return edit.customer;
}

Result<CustomerCard> saveWhole(WriteScope& scope, CardEdit edit)
{
    KONTORIST_ASSIGN(edit.customer, saveCustomer(scope, edit));
    std::vector<CustomerUserId> added;
    for (NewUserRequest& request : edit.added) {
        request.customer = edit.customer;
        KONTORIST_ASSIGN(const CustomerUser made,
            ofRow(usersteps::add(scope, request), u"added %1"_s.arg(added.size())));
        added.push_back(made.id);
    }
    KONTORIST_TRY(saveUsers(scope, edit));
    KONTORIST_ASSIGN(CustomerCard card, readCard(scope.connection, edit.customer));
    card.added = std::move(added);
    return card;
}

Result<Customer> archive(WriteScope& scope, CustomerId id, qint64 rowVersion, bool archived)
{
    KONTORIST_TRY(scope.demandRight(Right::ManageCustomers));
    KONTORIST_ASSIGN(const Customer before, scope.customers.load(id));
    if (before.isArchived() == archived) {
        return failure(ErrorCode::Refused, u"wrong-state"_s);
    }
    KONTORIST_TRY(scope.customers.setArchived(
        id, rowVersion != 0 ? rowVersion : before.rowVersion, archived ? scope.now : QDateTime()));
    KONTORIST_ASSIGN(Customer after, scope.customers.load(id));
    KONTORIST_TRY(
        scope.audit(entry(archived ? u"customer.archive"_s : u"customer.restore"_s, after)));
    return after;
}

Result<LoginMode> storeLoginMode(WriteScope& scope, LoginMode mode)
{
    KONTORIST_TRY(scope.demandRight(Right::Administer));
    if (mode == LoginMode::Number) {
        CustomerQuery lacking;
        lacking.archived = ArchivedFilter::Any;
        lacking.withoutNumber = true;
        KONTORIST_ASSIGN(const qint64 count, scope.customers.count(lacking));
        if (count > 0) {
            return failure(ErrorCode::Refused, u"customers-without-number"_s, u"number"_s,
                {QString::number(count)});
        }
    }
    KONTORIST_TRY(scope.office.saveSetting(u"login.mode"_s, loginModeName(mode)));
    KONTORIST_TRY(scope.audit(
        {u"settings.login-mode"_s, u"database"_s, 1, {}, {}, {{u"mode"_s, loginModeName(mode)}}}));
    return mode;
}

std::function<void(ChangeNotifier&)> changed(CustomerId id)
{
    return [id](ChangeNotifier& changes) {
        emit changes.customersChanged(id.isValid() ? QList<CustomerId> {id} : QList<CustomerId>());
        emit changes.customerUsersChanged({});
    };
}

} // namespace

QString brandedLink(const QString& baseUrl, const QString& companyName)
{
    return baseUrl % u"?branding="_s % QString::fromLatin1(QUrl::toPercentEncoding(companyName));
}

struct CustomerService::Lists
{
    ListCalls<CustomerPager, CustomerQuery, Customer, CustomerId> calls;
};

CustomerService::CustomerService(ServiceContext& context)
    : m_context(context)
    , m_lists(new Lists {{context, context.customerPager()}})
{
}

CustomerService::~CustomerService() = default;

QFuture<Result<std::vector<Customer>>> CustomerService::rows(
    const CustomerQuery& query, qint64 first, int count, const CancelToken& cancel)
{
    return m_lists->calls.rows(query, first, count, cancel);
}

QFuture<Result<std::vector<Customer>>> CustomerService::rowsAfter(
    const CustomerQuery& query, CustomerId after, int count, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [query, after, count](DbConnection& connection) {
            return CustomerRepository(connection).rowsAfter(query, after, count);
        },
        cancel);
}

QFuture<Result<std::vector<Customer>>> CustomerService::byIds(
    const std::vector<CustomerId>& ids, const CancelToken& cancel)
{
    return m_context.executor().run(
        DbLane::Read,
        [ids](DbConnection& connection) { return CustomerRepository(connection).byIds(ids); },
        cancel);
}

QFuture<Result<qint64>> CustomerService::count(
    const CustomerQuery& query, const CancelToken& cancel)
{
    return m_lists->calls.count(query, cancel);
}

QFuture<Result<qint64>> CustomerService::position(
    const CustomerQuery& query, CustomerId id, const CancelToken& cancel)
{
    return m_lists->calls.position(query, id, cancel);
}

QFuture<Result<Customer>> CustomerService::load(CustomerId id)
{
    return m_context.read(
        [id](DbConnection& connection) { return CustomerRepository(connection).load(id); });
}

QFuture<Result<CustomerId>> CustomerService::ownerOfNumber(const QString& number)
{
    return m_context.read([number](DbConnection& connection) {
        return CustomerRepository(connection)
            .byNumber(normalizedDraft(CustomerDraft {{}, number, {}, {}}).number);
    });
}

QFuture<Result<CustomerCard>> CustomerService::loadCard(CustomerId id)
{
    return m_context.read([id](DbConnection& connection) { return readCard(connection, id); });
}

QFuture<Result<Customer>> CustomerService::add(const CustomerDraft& draft)
{
    return m_context.writeAndTell([draft](WriteScope& scope) { return addCustomer(scope, draft); },
        [](ChangeNotifier& changes) { emit changes.customersChanged({}); });
}

QFuture<Result<CustomerCard>> CustomerService::saveCard(const CardEdit& edit)
{
    const bool adds = !edit.added.empty();
    return m_context.writeAndTell([edit](WriteScope& scope) { return saveWhole(scope, edit); },
        [adds, tell = changed(edit.customer)](ChangeNotifier& changes) {
            tell(changes);
            if (adds) {
                emit changes.contactAdded({}); // perhaps more than one, and known ones among them
            }
        });
}

QFuture<Result<Customer>> CustomerService::setArchived(
    CustomerId id, qint64 rowVersion, bool archived)
{
    return m_context.writeAndTell(
        [id, rowVersion, archived](
            WriteScope& scope) { return archive(scope, id, rowVersion, archived); },
        changed(id));
}

QFuture<Result<LoginMode>> CustomerService::setLoginMode(LoginMode mode)
{
    return m_context.writeAndTell([mode](WriteScope& scope) { return storeLoginMode(scope, mode); },
        [](ChangeNotifier& changes) { emit changes.customersChanged({}); });
}

QFuture<Result<QString>> CustomerService::brandedLoginLink(const QString& companyName)
{
    return m_context.read([companyName](DbConnection& connection) -> Result<QString> {
        KONTORIST_ASSIGN(const OfficeSettings settings, loadOfficeSettings(connection));
        if (settings.officeName.isEmpty()) {
            return failure(ErrorCode::Refused, u"no-office-name"_s);
        }
        if (companyName != settings.officeName) {
            return failure(
                ErrorCode::Invalid, u"name-differs"_s, u"companyName"_s, {settings.officeName});
        }
        QString base = settings.brandingBaseUrl;
        if (base.isEmpty()) {
            base = settings.portalBaseUrl;
            while (base.endsWith(u'/')) {
                base.chop(1);
            }
            base += u"/login"_s;
        }
        return brandedLink(base, companyName);
    });
}

} // namespace kontorist
