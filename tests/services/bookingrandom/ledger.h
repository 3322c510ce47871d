#pragma once

#include "domain/booking.h"
#include "storage/dbconnection.h"

#include <memory>
#include <vector>

namespace kontorist::testing {

/// What stands in the tables about bookings, read past the services, and what must hold there
/// whatever was done. Sentences about faults; empty = none.
class Ledger
{
public:
    explicit Ledger(std::unique_ptr<DbConnection> connection);

    /// The same text as long as nobody wrote; when a guest first opened a link does not count.
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] qint64 number(const QString& sql, const QVariantList& binds = {}) const;
    /// Which other booking has the place; invalid = none.
    [[nodiscard]] BookingId holderOf(PlaceId place, BookingId except) const;

    /// Cheap: place, room and status of one booking, and its newest document.
    [[nodiscard]] QString faultOf(BookingId id) const;
    /// Everything of all bookings, and the numbers of all documents.
    [[nodiscard]] QString faultAnywhere() const;

private:
    struct Paper
    {
        qint64 number = 0;
        bool credit = false;
        qint64 credits = 0;
        QString status;
        qint64 net = 0;
        qint64 vat = 0;
        qint64 paid = 0;
        qint64 refund = 0;
        qint64 payments = 0;
        qint64 creditNotes = 0; ///< that take it back
    };
    [[nodiscard]] std::vector<Paper> papers(const QString& where, const QVariantList& binds) const;
    [[nodiscard]] QString faultOfPaper(const Paper& paper) const;
    [[nodiscard]] QString faultOfLines(const Paper& paper) const;

    std::unique_ptr<DbConnection> m_connection;
};

} // namespace kontorist::testing
