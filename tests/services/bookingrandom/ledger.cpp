#include "services/bookingrandom/ledger.h"

#include "storage/rows.h"

#include <QStringBuilder>

namespace kontorist::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto holding = "('OFFERED', 'ACCEPTED', 'APPROVED')"_L1;

template <class T>
T sure(Result<T> result)
{
    if (!result) {
        qFatal("cannot look: %s %s", qPrintable(result.error().reason),
            qPrintable(result.error().detail));
    }
    return std::move(*result);
}

} // namespace

Ledger::Ledger(std::unique_ptr<DbConnection> connection)
    : m_connection(std::move(connection))
{
}

qint64 Ledger::number(const QString& sql, const QVariantList& binds) const
{
    return sure(m_connection->scalar(sql, binds)).toLongLong();
}

QString Ledger::fingerprint() const
{
    return sure(
        m_connection->scalar(
            u"SELECT (SELECT seq || ' ' || hex(hash) FROM audit_head)"
            " || (SELECT next FROM invoice_counter)"
            " || (SELECT ' b ' || count(*) || ' ' || total(row_version * (id + 7)) || ' '"
            "  || total(status_rank * (id + 3)) || ' ' || total(net + vat) || ' '"
            "  || total(coalesce(place_id, 0) * (id + 1)) || ' ' || total(discount)"
            "  || ' ' || total(coalesce(contact_id, 0) * id) || ' ' || total(email_bounced)"
            "  || ' ' || total(code_allowed) || ' ' || total(reply_until) FROM booking)"
            " || (SELECT ' x ' || count(*) || ' ' || total(quantity * item_id) FROM booking_extra)"
            " || (SELECT ' i ' || total(paid) || ' ' || total(unicode(status)) FROM invoice)"
            " || (SELECT ' p ' || count(*) || ' ' || total(amount) FROM payment)"
            " || (SELECT ' t ' || count(*) || ' ' || count(revoked_at) || ' ' || count(used_at)"
            "  FROM access_token)"
            " || (SELECT ' m ' || count(*) || ' ' || count(answered_at) FROM outbound_message)"_s))
        .toString();
}

BookingId Ledger::holderOf(PlaceId place, BookingId except) const
{
    return BookingId(
        number(u"SELECT id FROM booking WHERE place_id = ? AND id <> ? AND status IN "_s % holding,
            {place.value(), except.value()}));
}

std::vector<Ledger::Paper> Ledger::papers(const QString& where, const QVariantList& binds) const
{
    return sure(readRows<Paper>(*m_connection,
        QString(u"SELECT number, kind = 'CREDIT', coalesce(credits, 0), status, net, vat, paid,"
                " refund, (SELECT coalesce(sum(amount), 0) FROM payment WHERE invoice_number ="
                " i.number), (SELECT count(*) FROM invoice c WHERE c.credits = i.number)"
                " FROM invoice i WHERE "_s
            % where % u" ORDER BY number"_s),
        binds, [](const SqlStatement& row) {
            return Paper {row.number(0), row.number(1) != 0, row.number(2), row.text(3),
                row.number(4), row.number(5), row.number(6), row.number(7), row.number(8),
                row.number(9)};
        }));
}

QString Ledger::faultOfLines(const Paper& paper) const
{
    const auto lines = sure(readRows<InvoiceLine>(*m_connection,
        u"SELECT quantity, unit_price, discount, vat_rate, net, vat FROM invoice_line"
        " WHERE invoice_number = ?"_s,
        {paper.number}, [](const SqlStatement& row) {
            InvoiceLine line;
            line.quantity = static_cast<int>(row.number(0));
            line.unitPrice = row.number(1);
            line.discount = static_cast<int>(row.number(2));
            line.vatRate = static_cast<int>(row.number(3));
            line.net = row.number(4);
            line.vat = row.number(5);
            return line;
        }));
    const int sign = paper.credit ? -1 : 1;
    for (const InvoiceLine& line : lines) {
        const LineAmounts should
            = lineAmounts(sign * line.unitPrice, line.quantity, line.discount, line.vatRate);
        if (sign * line.net != should.net || sign * line.vat != should.vat) {
            return u"a line of document %1 is reckoned wrongly"_s.arg(paper.number);
        }
    }
    const Sums sums = sumsOf(lines);
    return sums.net == paper.net && sums.vat == paper.vat
        ? QString()
        : u"document %1 is not the sum of its lines"_s.arg(paper.number);
}

QString Ledger::faultOfPaper(const Paper& paper) const
{
    if (paper.paid != paper.payments) {
        return u"what was paid on document %1 is not its payments"_s.arg(paper.number);
    }
    const qint64 due = paper.credit ? paper.refund : paper.net + paper.vat;
    // A free invoice is never paid; a note with nothing to pay back is settled from the start.
    const bool settled = paper.paid == due && (due > 0 || paper.credit);
    const QString open = settled ? u"PAID"_s : u"ISSUED"_s;
    const QString should = paper.creditNotes > 0 ? u"CREDITED"_s : open;
    if (paper.paid > due || paper.status != should || paper.creditNotes > (paper.credit ? 0 : 1)) {
        return u"document %1 is %2 with %3 of %4 paid and %5 credit notes"_s.arg(paper.number)
            .arg(paper.status)
            .arg(paper.paid)
            .arg(due)
            .arg(paper.creditNotes);
    }
    if (paper.credit) {
        const auto credited = papers(u"number = ?"_s, {paper.credits});
        const bool fits = credited.size() == 1 && !credited.front().credit
            && credited.front().net + paper.net == 0 && credited.front().vat + paper.vat == 0
            && credited.front().paid == paper.refund;
        if (!fits) {
            return u"credit note %1 and its invoice do not come to nothing"_s.arg(paper.number);
        }
    }
    return faultOfLines(paper);
}

QString Ledger::faultOf(BookingId id) const
{
    if (number(u"SELECT count(*) FROM (SELECT 1 FROM booking WHERE place_id IS NOT NULL"
               " AND status IN "_s
            % holding % u" GROUP BY place_id HAVING count(*) > 1)"_s)
        > 0) {
        return u"a place is held twice"_s;
    }
    if (number(u"SELECT count(*) FROM event e WHERE capacity > 0 AND capacity < (SELECT count(*)"
               " FROM booking b WHERE b.event_id = e.id AND b.status IN "_s
            % holding % u')')
        > 0) {
        return u"an event has more bookings than room"_s;
    }
    const qint64 odd
        = number(u"SELECT count(*) FROM booking b LEFT JOIN invoice i ON i.booking_id = b.id"
                 " AND i.kind = 'INVOICE' AND i.status <> 'CREDITED' WHERE b.id = ?"
                 " AND ((b.status = 'APPROVED') <> (i.number IS NOT NULL)"
                 "  OR (b.status = 'APPROVED' AND (i.net <> b.net OR i.vat <> b.vat)))"_s,
            {id.value()});
    if (odd > 0) {
        return u"status and invoice of B-%1 disagree"_s.arg(id.value());
    }
    if (number(u"SELECT count(*) FROM access_token t JOIN booking b ON b.id = t.booking_id"
               " WHERE b.id = ? AND b.contact_id IS NOT NULL AND t.revoked_at IS NULL"_s,
            {id.value()})
        > 0) {
        return u"B-%1 is linked, and a guest link of it is open"_s.arg(id.value());
    }
    for (const Paper& paper : papers(
             u"number IN (SELECT max(number) FROM invoice WHERE booking_id = ?)"_s, {id.value()})) {
        if (const QString fault = faultOfPaper(paper); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

QString Ledger::faultAnywhere() const
{
    const auto all = papers(u"1"_s, {});
    qint64 expected = 1;
    for (const Paper& paper : all) {
        if (paper.number != expected++) {
            return u"a gap before document %1"_s.arg(paper.number);
        }
        if (const QString fault = faultOfPaper(paper); !fault.isEmpty()) {
            return fault;
        }
    }
    if (number(u"SELECT next FROM invoice_counter"_s) != expected) {
        return u"the counter is not behind the last number"_s;
    }
    const auto ids = sure(readIds<BookingId>(*m_connection, u"SELECT id FROM booking"_s, {}));
    for (const BookingId id : ids) {
        if (const QString fault = faultOf(id); !fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

} // namespace kontorist::testing
