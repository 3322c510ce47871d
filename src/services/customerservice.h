#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/customerquery.h"
#include "domain/facility.h"
#include "domain/loginname.h"
#include "services/customeruserrequests.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace kontorist {

class ServiceContext;

/// The whole card of a customer: read in one transaction.
struct CustomerCard
{
    Customer customer;
    std::vector<CustomerUser> users; ///< by name
    std::vector<Facility> facilities;
    std::vector<ServiceObject> objects;
    std::vector<CustomerUserId> added; ///< after saveCard(): in the order of CardEdit::added
};

struct CardUserEdit
{
    CustomerUserId id;
    CustomerUserAccess before; ///< as the card opened
    CustomerUserAccess after;
};

struct CardUserRemoval
{
    CustomerUserId id;
    qint64 rowVersion = 0;
};

/// Everything that was staged on a card, saved as one.
struct CardEdit
{
    CustomerId customer; ///< invalid: a new one, of `after`
    CustomerDraft before; ///< as the card opened
    CustomerDraft after;
    std::vector<CardUserEdit> changed;
    std::vector<CardUserRemoval> removed;
    std::vector<NewUserRequest> added; ///< their customer is this one
};

/// Customers and their cards. All calls return at once. Errors as CustomerUserService.
class CustomerService
{
public:
    explicit CustomerService(ServiceContext& context);
    ~CustomerService();
    CustomerService(const CustomerService&) = delete;
    CustomerService& operator=(const CustomerService&) = delete;

    [[nodiscard]] QFuture<Result<std::vector<Customer>>> rows(
        const CustomerQuery& query, qint64 first, int count, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<std::vector<Customer>>> rowsAfter(
        const CustomerQuery& query, CustomerId after, int count, const CancelToken& cancel = {});
    /// Those that exist, in the order asked for.
    [[nodiscard]] QFuture<Result<std::vector<Customer>>> byIds(
        const std::vector<CustomerId>& ids, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<qint64>> count(
        const CustomerQuery& query, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<qint64>> position(
        const CustomerQuery& query, CustomerId id, const CancelToken& cancel = {});
    [[nodiscard]] QFuture<Result<Customer>> load(CustomerId id);
    /// Who has this number, compared as it is stored; an invalid id where it is free or empty.
    [[nodiscard]] QFuture<Result<CustomerId>> ownerOfNumber(const QString& number);
    [[nodiscard]] QFuture<Result<CustomerCard>> loadCard(CustomerId id);

    /// Invalid with field; "number-taken" (args: the other's id), "number-required" in number mode.
    [[nodiscard]] QFuture<Result<Customer>> add(const CustomerDraft& draft);
    /// Saves everything staged in one transaction, or nothing. Fields that only others changed are
    /// kept; Conflict "same-field-changed", field "customer" or "user <id>", args = field names. A
    /// refusal about one user names it in the same way; about a new one as "added <index>".
    [[nodiscard]] QFuture<Result<CustomerCard>> saveCard(const CardEdit& edit);
    /// Refused "wrong-state" where it is so already.
    [[nodiscard]] QFuture<Result<Customer>> setArchived(
        CustomerId id, qint64 rowVersion, bool archived);

    /// ADMINISTER. Number mode: Refused "customers-without-number", args = {count}, while any
    /// customer lacks one; CustomerQuery::withoutNumber lists them. Login names stay as they are.
    [[nodiscard]] QFuture<Result<LoginMode>> setLoginMode(LoginMode mode);
    /// The branded login link. `companyName` must equal the office's name in the settings in every
    /// character: Invalid "name-differs", field "companyName"; Refused "no-office-name".
    [[nodiscard]] QFuture<Result<QString>> brandedLoginLink(const QString& companyName);

private:
    struct Lists;
    ServiceContext& m_context;
    std::unique_ptr<Lists> m_lists;
};

/// Base address, "?branding=", and the name percent-encoded to the last character.
[[nodiscard]] QString brandedLink(const QString& baseUrl, const QString& companyName);

} // namespace kontorist
