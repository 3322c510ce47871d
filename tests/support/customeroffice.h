#pragma once

#include "domain/customeruseractions.h"
#include "services/accessservice.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"
#include "services/facilityservice.h"
#include "services/faultservice.h"
#include "services/orderservice.h"
#include "services/permissiontemplateservice.h"
#include "services/staffservice.h"
#include "storage/dbconnection.h"
#include "support/testworkspace.h"

namespace kontorist::testing {

/// A real database with customers, and the ways to bring a customer user into each status.
class CustomerOffice : public TestWorkspace
{
public:
    [[nodiscard]] Customer customer(const QString& name, const QString& number = {}) const
    {
        return must(workspace->customers().add({name, number, {}, QStringLiteral("en")}));
    }

    [[nodiscard]] Result<CustomerUser> tryAdd(CustomerId customer, const QString& email,
        CustomerUserKind kind = CustomerUserKind::Contact, const CustomerUserAccess& access = {},
        bool activate = false) const
    {
        NewUserRequest request;
        request.customer = customer;
        request.person = {email.section(u'@', 0, 0), email, {}, {}, QStringLiteral("en")};
        request.kind = kind;
        request.access = access;
        request.activate = activate;
        return workspace->customerUsers().add(request).result();
    }

    [[nodiscard]] CustomerUser user(CustomerId customer, const QString& email,
        CustomerUserKind kind = CustomerUserKind::Contact, const CustomerUserAccess& access = {},
        bool activate = false) const
    {
        const auto added = tryAdd(customer, email, kind, access, activate);
        if (!added) {
            qFatal("cannot add: %s", qPrintable(added.error().reason));
        }
        return *added;
    }

    [[nodiscard]] CustomerUser administrator(CustomerId customer, const QString& email) const
    {
        CustomerUserAccess access;
        access.level = CustomerUserLevel::Administrator;
        return user(customer, email, CustomerUserKind::Contact, access, true);
    }

    [[nodiscard]] CustomerUser userNow(CustomerUserId id) const
    {
        return must(workspace->customerUsers().details(id)).user;
    }

    /// Invites and gives the secret of the link; empty where it is refused.
    [[nodiscard]] QString inviteUser(CustomerUserId id) const
    {
        const auto prepared = workspace->customerUsers().prepareInvitation(id).result();
        if (!prepared) {
            return {};
        }
        const auto handed
            = workspace->customerUsers().handOff(*prepared, MailChannel::MailProgram).result();
        return handed ? prepared->link.section(u'/', -1) : QString();
    }

    /// A person with an ACTIVE account as client of `home`.
    [[nodiscard]] CustomerUser activeClient(CustomerId home, const QString& email) const
    {
        const CustomerUser made = user(home, email, CustomerUserKind::Client);
        must(workspace->customerUsers().accept(inviteUser(made.id), password));
        return userNow(made.id);
    }

    /// A new customer user in this status, made by the steps that lead there in daily work. A guest
    /// has its account at a customer of its own.
    [[nodiscard]] CustomerUser inStatus(CustomerId customerId, CustomerUserKind kind,
        CustomerUserStatus status, const QString& email) const
    {
        if (kind == CustomerUserKind::Guest) {
            std::ignore = activeClient(customer(QStringLiteral("Home of ") + email).id, email);
        }
        const CustomerUser made = user(customerId, email, kind);
        auto& users = workspace->customerUsers();
        if (status == CustomerUserStatus::Pending) {
            return made;
        }
        const QString secret = inviteUser(made.id);
        if (status == CustomerUserStatus::Declined) {
            must(users.decline(secret));
        } else if (status != CustomerUserStatus::InviteSent) {
            must(users.accept(secret, password));
        }
        if (status == CustomerUserStatus::Inactive) {
            must(users.perform(CustomerUserAction::Deactivate, made.id, 0));
        }
        return userNow(made.id);
    }

    template <class T>
    static T must(QFuture<Result<T>> future)
    {
        const Result<T> result = future.result();
        if (!result) {
            qFatal("refused: %s %s", qPrintable(result.error().reason),
                qPrintable(result.error().detail));
        }
        if constexpr (!std::is_void_v<T>) {
            return *result;
        }
    }

    [[nodiscard]] std::unique_ptr<DbConnection> raw() const
    {
        auto connection = DbConnection::open({path(), false, false}, sqliteDialect());
        return connection ? std::move(*connection) : nullptr;
    }

    /// Nothing illegal anywhere, and an unbroken log.
    [[nodiscard]] QStringList problems() const
    {
        return must(workspace->database().check()).problems;
    }
};

} // namespace kontorist::testing
