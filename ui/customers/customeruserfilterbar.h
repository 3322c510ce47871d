#pragma once

#include "domain/customerquery.h"
#include "ui/table/filterbar.h"
#include "ui/table/filterpopups.h"

namespace kontorist {

/// The filters of the Customer users table.
class CustomerUserFilterBar : public QueryFilterBar<CustomerUserQuery>
{
    Q_OBJECT

public:
    enum Filter { Status, Kind, Customer, Template, Drifted, Person };

    explicit CustomerUserFilterBar(QWidget* parent = nullptr);

    /// Offers customers while typing.
    void setFindCustomers(FindChoices find);
    void setTemplates(std::vector<PermissionTemplate> templates);
    /// What the ids in the query stand for; asked for with namesNeeded().
    void setCustomerName(CustomerId id, const QString& name);
    void setPersonName(ContactId id, const QString& name);
    /// As setQuery(); asks for the names of its ids.
    void showOnly(const CustomerUserQuery& query);

signals:
    /// Once per turn of the event loop.
    void queryChanged(const kontorist::CustomerUserQuery& query);
    /// Of a customer or person (or invalid) that was set from outside.
    void namesNeeded(kontorist::CustomerId customer, kontorist::ContactId person);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString countWords(int number) const override;
    [[nodiscard]] QString filterName(int filter) const override;
    [[nodiscard]] bool isSet(int filter) const override;
    [[nodiscard]] bool isOffered(int filter) const override { return filter != Person; }
    [[nodiscard]] QString filterValue(int filter) const override;
    void unset(int filter) override;
    void choose(int filter, QWidget* at) override;
    void emitQuery(const CustomerUserQuery& query) override { emit queryChanged(query); }

private:
    void chooseStatus(QWidget* at);
    void chooseKind(QWidget* at);
    void chooseCustomer(QWidget* at);
    void chooseTemplate(QWidget* at);
    void chooseDrifted(QWidget* at);
    void choosePerson(QWidget* at);

    FindChoices m_findCustomers;
    std::vector<PermissionTemplate> m_templates;
    FoundChoice m_customer; ///< name of the one filtered by
    FoundChoice m_person;
};

} // namespace kontorist
