#include "ui/bookings/bookingtable.h"

#include "ui/table/tablewords.h"
#include "ui/theme/recordchip.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;
using Column = BookingColumn;

namespace {

struct BookingTable
{
    Q_DECLARE_TR_FUNCTIONS(BookingTable)
};

Column at(int column)
{
    return static_cast<Column>(column);
}

QDate today(const QDateTime& now)
{
    return now.toLocalTime().date();
}

/// The last day to answer, as people say it.
QString replyBy(const Booking& booking, const std::function<QString(const QDateTime&)>& dates)
{
    return booking.replyUntil.isValid() ? dates(booking.replyUntil.addMSecs(-1)) : QString();
}

bool isLate(const Booking& booking, const QDateTime& now)
{
    return booking.status == BookingStatus::Offered && booking.replyUntil.isValid()
        && booking.replyUntil <= now;
}

QString text(const Booking& booking, Column column, const QDateTime& now,
    const std::function<QString(const QDateTime&)>& dates)
{
    switch (column) {
    case Column::Number:
        return booking.number();
    case Column::Event:
        return booking.eventName;
    case Column::Exhibitor:
        return words::exhibitor(booking);
    case Column::Email:
        return booking.draft.email;
    case Column::Place:
        return booking.placeNumber;
    case Column::Status:
        return words::status(booking.status);
    case Column::Invoice:
        return booking.invoiceState == InvoiceState::None
            ? QString()
            : words::invoiceStanding(booking, today(now));
    case Column::AccessMode:
        return words::accessMode(booking.mode);
    case Column::Deadline:
        return replyBy(booking, dates);
    case Column::Created:
        return dates(booking.createdAt);
    case Column::Sum:
        return words::money(booking.sums.total(), booking.currency);
    }
    return {};
}

QString note(const Booking& booking, int column, const QDateTime& now)
{
    switch (at(column)) {
    case Column::Status:
        return isLate(booking, now) ? BookingTable::tr("reply is late") : QString();
    case Column::Place:
        return booking.placeRemoved ? BookingTable::tr("removed", "a place") : QString();
    case Column::Email:
        if (booking.knownContact.isValid()) {
            return BookingTable::tr("has an account");
        }
        if (booking.emailBounced) {
            return BookingTable::tr("bounced", "mail to the address");
        }
        return !booking.draft.email.isEmpty() && !booking.emailValid
            ? BookingTable::tr("not correct", "an e-mail address")
            : QString();
    default:
        return {};
    }
}

QString emailTip(const Booking& booking)
{
    QStringList lines {booking.draft.email};
    if (booking.knownContact.isValid()) {
        lines << BookingTable::tr("%1 has an active account with this address, but the booking is "
                                  "not linked to it.")
                     .arg(booking.knownContactName);
    }
    if (booking.emailBounced) {
        lines << BookingTable::tr("Mail to this address came back.");
    } else if (!booking.draft.email.isEmpty() && !booking.emailValid) {
        lines << BookingTable::tr("This is not a correct address, so no mail can be sent.");
    }
    return plainToolTip(lines.join(u'\n'));
}

QString exhibitorTip(const Booking& booking)
{
    QStringList lines {words::exhibitor(booking)};
    if (booking.isLinked()) {
        lines << (booking.customerName.isEmpty()
                ? BookingTable::tr("Linked to %1").arg(booking.contactName)
                : BookingTable::tr("Linked to %1 at %2")
                      .arg(booking.contactName, booking.customerName));
    }
    return plainToolTip(lines.join(u'\n'));
}

QString toolTip(const Booking& booking, int column, const QDateTime& now)
{
    switch (at(column)) {
    case Column::Exhibitor:
        return exhibitorTip(booking);
    case Column::Email:
        return emailTip(booking);
    case Column::AccessMode:
        return words::accessModeTip(booking.mode);
    case Column::Created:
        return dateWithAge(booking.createdAt, now);
    case Column::Deadline:
        return dateWithAge(booking.replyUntil, now);
    case Column::Sum:
        return BookingTable::tr("%1 without VAT, %2 VAT")
            .arg(words::money(booking.sums.net, booking.currency),
                words::money(booking.sums.vat, booking.currency));
    case Column::Invoice:
        return booking.invoice.isValid()
            ? BookingTable::tr("Invoice %1").arg(booking.invoice.value())
            : BookingTable::tr("No invoice yet");
    case Column::Event:
        return plainToolTip(booking.eventName);
    default:
        return {};
    }
}

ColumnsSpec columns()
{
    const auto column = [](const char* id, Column which, double letters, double share) {
        ColumnSpec spec;
        spec.id = QString::fromLatin1(id);
        spec.title = [which] { return words::column(which); };
        spec.letters = letters;
        spec.share = share;
        spec.canHide = which != Column::Number;
        return spec;
    };
    return {{column("number", Column::Number, 11, 0), column("event", Column::Event, 16, 2),
                column("exhibitor", Column::Exhibitor, 19, 3),
                column("email", Column::Email, 26, 3), column("place", Column::Place, 8, 0.3),
                column("status", Column::Status, 0, 0), column("invoice", Column::Invoice, 20, 1),
                column("accessMode", Column::AccessMode, 16, 0.5),
                column("replyBy", Column::Deadline, 11.5, 0.5),
                column("created", Column::Created, 11.5, 0.5), column("sum", Column::Sum, 14, 0.5)},
        {static_cast<int>(Column::Created), true}};
}

QString noMatch(const BookingQuery& query)
{
    if (!query.search.isEmpty()) {
        return BookingTable::tr("Nothing matches “%1”").arg(query.search);
    }
    return query.statuses.size() == 1 ? BookingTable::tr("No booking is %1 with these filters")
                                            .arg(words::status(query.statuses.front()))
                                      : BookingTable::tr("No booking matches these filters");
}

} // namespace

BookingTexts bookingTexts()
{
    BookingTexts texts;
    const auto dates = rememberedDates();
    texts.column = [](int column) { return words::column(at(column)); };
    texts.text = [dates](const Booking& booking, int column, const QDateTime& now) {
        return text(booking, at(column), now, dates);
    };
    texts.note = note;
    texts.noteWarns = [](const Booking&, const QDateTime&) { return true; };
    texts.spoken = [dates](const Booking& booking, int column, const QDateTime& now) {
        const QString value = text(booking, at(column), now, dates);
        const QString more = note(booking, column, now);
        return spokenCell(
            words::column(at(column)), more.isEmpty() ? value : QString(value % u", "_s % more));
    };
    texts.toolTip = toolTip;
    texts.spokenHeader = [](int column, int place, int keys, bool descending) {
        return spokenColumnHeader(words::column(at(column)), place, keys, descending);
    };
    texts.missing = words::date({});
    texts.loading = loadingWord();
    return texts;
}

RecordTableSpec bookingTableSpec(BookingTableModel& model)
{
    RecordTableSpec spec;
    spec.columns = columns();
    spec.look.chipColumn = static_cast<int>(Column::Status);
    spec.look.chips = [] {
        std::vector<RecordLook::Chip> chips;
        chips.reserve(allBookingStatuses.size());
        for (const BookingStatus status : allBookingStatuses) {
            chips.push_back({chipKind(status), words::status(status)});
        }
        return chips;
    };
    spec.look.searched = {static_cast<int>(Column::Number), static_cast<int>(Column::Exhibitor),
        static_cast<int>(Column::Email), static_cast<int>(Column::Event),
        static_cast<int>(Column::Place)};
    spec.look.noteChips = {static_cast<int>(Column::Email), static_cast<int>(Column::Place)};
    spec.icon = IconName::Bookings;
    spec.widestNote = [] { return BookingTable::tr("reply is late"); };
    spec.tableName = [] { return BookingTable::tr("Bookings"); };
    spec.headerName = [] { return BookingTable::tr("Columns of the bookings table"); };
    spec.emptyTitle = [] { return BookingTable::tr("No bookings yet"); };
    spec.emptyText = [] {
        return BookingTable::tr("A booking is a place at an event for an exhibitor: offered, "
                                "answered, approved and invoiced. Add an event first.");
    };
    spec.addText = [] { return BookingTable::tr("Add booking"); };
    spec.noMatch = [&model] { return noMatch(model.shownQuery()); };
    spec.renewWords = [&model] { model.setTexts(bookingTexts()); };
    return spec;
}

} // namespace kontorist
