#pragma once

#include "domain/bookingquery.h"
#include "ui/table/filterbar.h"
#include "ui/table/filterpopups.h"

namespace kontorist {

/// The filters of the Bookings table.
class BookingFilterBar : public QueryFilterBar<BookingQuery>
{
    Q_OBJECT

public:
    enum Filter {
        Status,
        Event,
        Created,
        AccessModes,
        Invoice,
        Email,
        Place,
        Deadline,
        Sum,
        Known,
        Person
    };

    explicit BookingFilterBar(QWidget* parent = nullptr);

    void setEvents(std::vector<kontorist::Event> events);
    /// For "before the cut-off", in words.
    void setCutOff(const QDateTime& cutOff);
    void setPersonName(ContactId id, const QString& name);

signals:
    /// Once per turn of the event loop.
    void queryChanged(const kontorist::BookingQuery& query);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString countWords(int number) const override;
    [[nodiscard]] QString filterName(int filter) const override;
    [[nodiscard]] bool isSet(int filter) const override;
    [[nodiscard]] bool isOffered(int filter) const override { return filter != Person; }
    [[nodiscard]] QString filterValue(int filter) const override;
    void unset(int filter) override;
    void choose(int filter, QWidget* at) override;
    void emitQuery(const BookingQuery& query) override { emit queryChanged(query); }

private:
    [[nodiscard]] QString createdValue() const;
    [[nodiscard]] QString sumValue() const;
    [[nodiscard]] QString invoiceValue() const;
    void chooseStatus(QWidget* at);
    void chooseEvent(QWidget* at);
    void chooseCreated(QWidget* at);
    void chooseModes(QWidget* at);
    void chooseInvoice(QWidget* at);
    void chooseEmail(QWidget* at);
    void choosePlace(QWidget* at);
    void chooseDeadline(QWidget* at);
    void chooseSum(QWidget* at);
    void chooseKnown(QWidget* at);
    void choosePerson(QWidget* at);
    void setCreated(const QDate& from, const QDate& to);
    template <class Value>
    [[nodiscard]] FilterChoice choiceOf(Value BookingQuery::*member, Value value);

    std::vector<kontorist::Event> m_events;
    QDateTime m_cutOff;
    FoundChoice m_person;
};

} // namespace kontorist
