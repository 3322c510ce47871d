#pragma once

#include "services/servicecontext.h"

namespace kontorist {

/// Customers for the made-up office: buyers of a web shop with several logins each, clients of a
/// hosting firm with contacts and guests, and customers of a service company with facilities,
/// orders, comments and fault reports. Their users are contacts that are there already. Everything
/// goes through the same legal steps as in daily work.
class DemoCustomers
{
public:
    DemoCustomers(
        DbConnection& connection, const FileStore& files, const Actor& actor, const QDateTime& now);

    /// In the caller's transaction. With few contacts there are few users.
    [[nodiscard]] Result<void> fill();

private:
    enum class Trade { Shop, Hosting, Service };

    [[nodiscard]] Result<void> readPeople();
    [[nodiscard]] Result<void> makeTechnicians();
    [[nodiscard]] StaffId technician(int number) const;
    [[nodiscard]] Result<void> makeTemplates();
    [[nodiscard]] Result<void> makeCustomer(int number, Trade trade);
    [[nodiscard]] Result<void> makePlaces(CustomerId customer, int number);
    [[nodiscard]] Result<void> makeUsers(CustomerId customer, int number, Trade trade);
    [[nodiscard]] Result<void> makePapers(CustomerId customer, int number, Trade trade);
    [[nodiscard]] Result<void> makeFault(CustomerId customer, int number);
    [[nodiscard]] Result<void> takeUpFault(FaultId id, int number);
    /// A small real PDF, on its order or object; `by`: who uploaded it, or staff.
    [[nodiscard]] Result<void> makeDocument(Document document, const CustomerUser* by);
    [[nodiscard]] Result<void> makeDocuments(CustomerId customer, OrderId order, Trade trade);
    [[nodiscard]] Result<CustomerUser> makeUser(
        CustomerId customer, CustomerUserKind kind, CustomerUserLevel level, Trade trade);
    [[nodiscard]] Result<void> tellStory(const CustomerUser& user, int story);
    /// A scope of its own for each step, so many days ago.
    [[nodiscard]] WriteScope scope(int daysAgo);

    DbConnection& m_connection;
    const FileStore& m_files;
    Actor m_actor;
    QDateTime m_now;
    std::vector<ContactId> m_people; ///< with an active account
    size_t m_nextPerson = 0;
    std::vector<StaffId> m_technicians;
    TemplateId m_buyer;
    TemplateId m_caretaker;
    TemplateId m_administrator;
    std::vector<FacilityId> m_places; ///< of the customer being made
    ServiceObjectId m_object;
    std::vector<CustomerUser> m_users; ///< likewise
};

} // namespace kontorist
