#pragma once

#include "models/contactsource.h"
#include "ui/table/filterbar.h"

namespace kontorist {

/// The filters of the Contacts table.
class ContactFilterBar : public QueryFilterBar<ContactQuery>
{
    Q_OBJECT

public:
    enum Filter { Status, Invited, Company, Created };
    using Companies = std::function<QFuture<Result<QStringList>>(
        const QString& part, int limit, const CancelToken& cancel)>;

    explicit ContactFilterBar(QWidget* parent = nullptr);

    /// Offers company names while typing.
    void setCompanies(Companies companies);

signals:
    /// Once per turn of the event loop.
    void queryChanged(const kontorist::ContactQuery& query);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString countWords(int number) const override;
    [[nodiscard]] QString filterName(int filter) const override;
    [[nodiscard]] bool isSet(int filter) const override;
    [[nodiscard]] QString filterValue(int filter) const override;
    void unset(int filter) override;
    void choose(int filter, QWidget* at) override;
    void emitQuery(const ContactQuery& query) override { emit queryChanged(query); }

private:
    void chooseStatus(QWidget* at);
    void chooseInvited(QWidget* at);
    void chooseCompany(QWidget* at);
    void chooseCreated(QWidget* at);
    [[nodiscard]] QString createdText() const;
    [[nodiscard]] static QString invitedText(InvitedFilter invited);

    Companies m_companies;
};

} // namespace kontorist
