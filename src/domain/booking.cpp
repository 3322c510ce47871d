#include "domain/booking.h"

#include "base/textfold.h"
#include "domain/namedflags.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<NamedValue<BookingStatus>, 6> statuses {
    {{BookingStatus::Unprocessed, "UNPROCESSED"_L1}, {BookingStatus::Offered, "OFFERED"_L1},
        {BookingStatus::Accepted, "ACCEPTED"_L1}, {BookingStatus::Declined, "DECLINED"_L1},
        {BookingStatus::Approved, "APPROVED"_L1}, {BookingStatus::Cancelled, "CANCELLED"_L1}}};

constexpr std::array<NamedValue<AccessMode>, 4> modes {{{AccessMode::Account, "ACCOUNT"_L1},
    {AccessMode::ManualLegacy, "MANUAL_LEGACY"_L1},
    {AccessMode::ManualNoEmail, "MANUAL_NO_EMAIL"_L1}, {AccessMode::GuestLink, "GUEST_LINK"_L1}}};

QString cleanLine(const QString& text)
{
    return withoutBidiMarks(text).normalized(QString::NormalizationForm_C).simplified();
}

/// Every line clean, without empty ones around.
QString cleanLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n')) {
        lines << cleanLine(line);
    }
    return lines.join(u'\n').trimmed();
}

bool hasControlBesideLines(const QString& text)
{
    QString lines = text;
    lines.remove(u'\n').remove(u'\r').remove(u'\t');
    return hasControlCharacters(lines);
}

struct TextField
{
    QLatin1StringView name;
    QString BookingDraft::*text;
    int maxLength;
    bool lines;
    bool required;
};

constexpr std::array<TextField, 7> textFields {{
    {"exhibitor"_L1, &BookingDraft::exhibitor, maxExhibitorLength, false, true},
    {"email"_L1, &BookingDraft::email, 254, false, false},
    {"phone"_L1, &BookingDraft::phone, 60, false, false},
    {"address"_L1, &BookingDraft::address, maxAddressLength, true, false},
    {"orgNumber"_L1, &BookingDraft::orgNumber, 60, false, false},
    {"reference"_L1, &BookingDraft::reference, 100, false, false},
    {"note"_L1, &BookingDraft::note, maxBookingNoteLength, true, false},
}};

Error invalid(const QString& field, const QString& reason, QStringList args = {})
{
    return makeError(ErrorCode::Invalid, reason, field, std::move(args));
}

void checkText(std::vector<Error>& faults, const TextField& field, const QString& raw)
{
    const QString text = field.lines ? cleanLines(raw) : cleanLine(raw);
    if (field.lines ? hasControlBesideLines(raw) : hasControlCharacters(raw)) {
        faults.push_back(invalid(field.name, u"control-character"_s));
    } else if (field.required && text.isEmpty()) {
        faults.push_back(invalid(field.name, u"required"_s));
    } else if (text.size() > field.maxLength) {
        faults.push_back(invalid(field.name, u"too-long"_s, {QString::number(field.maxLength)}));
    }
}

void checkExtras(std::vector<Error>& faults, const std::vector<BookingExtra>& extras)
{
    const QString field = u"extras"_s;
    if (std::cmp_greater(extras.size(), maxExtras)) {
        faults.push_back(invalid(field, u"too-many"_s, {QString::number(maxExtras)}));
        return;
    }
    std::set<PriceItemId> seen;
    for (const BookingExtra& extra : extras) {
        if (extra.quantity < 1 || extra.quantity > maxQuantity) {
            faults.push_back(
                invalid(field, u"out-of-range"_s, {u"1"_s, QString::number(maxQuantity)}));
            return;
        }
        if (!seen.insert(extra.item).second) {
            faults.push_back(
                invalid(field, u"item-twice"_s, {QString::number(extra.item.value())}));
            return;
        }
    }
}

InvoiceLine lineFor(const QString& text, int quantity, qint64 unitPrice, int discount, int vatRate)
{
    const LineAmounts amounts = lineAmounts(unitPrice, quantity, discount, vatRate);
    return {text, quantity, unitPrice, discount, vatRate, amounts.net, amounts.vat};
}

} // namespace

QString bookingStatusName(BookingStatus status)
{
    return nameIn(statuses, status);
}

std::optional<BookingStatus> bookingStatusFromName(QStringView name)
{
    return valueIn(statuses, name);
}

bool holdsPlace(BookingStatus status)
{
    return status == BookingStatus::Offered || status == BookingStatus::Accepted
        || status == BookingStatus::Approved;
}

QString accessModeName(AccessMode mode)
{
    return nameIn(modes, mode);
}

std::optional<AccessMode> accessModeFromName(QStringView name)
{
    return valueIn(modes, name);
}

AccessMode accessMode(const AccessModeFacts& facts)
{
    if (facts.linked) {
        return AccessMode::Account;
    }
    if (facts.createdAt < facts.cutOff && !facts.codeAllowed) {
        return AccessMode::ManualLegacy;
    }
    return facts.emailValid && !facts.emailBounced ? AccessMode::GuestLink
                                                   : AccessMode::ManualNoEmail;
}

QDateTime defaultCutOff()
{
    return QDateTime(QDate(2018, 4, 24), QTime(22, 0), Qt::UTC);
}

std::optional<BookingId> bookingIdFromNumber(const QString& text)
{
    static const QRegularExpression form(
        u"^\\s*(?:b-?)?(\\d{1,18})\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toLongLong() < 1) {
        return std::nullopt;
    }
    return BookingId(match.captured(1).toLongLong());
}

BookingDraft normalizedDraft(const BookingDraft& draft)
{
    BookingDraft clean = draft;
    for (const TextField& field : textFields) {
        clean.*field.text
            = field.lines ? cleanLines(draft.*field.text) : cleanLine(draft.*field.text);
    }
    return clean;
}

std::vector<Error> draftFaults(const BookingDraft& draft)
{
    std::vector<Error> faults;
    for (const TextField& field : textFields) {
        checkText(faults, field, draft.*field.text);
    }
    if (!contactLanguages().contains(draft.language)) {
        faults.push_back(invalid(u"language"_s, u"unknown-language"_s, {draft.language.left(20)}));
    }
    if (draft.discount < 0 || draft.discount > wholeRate) {
        faults.push_back(invalid(u"discount"_s, u"out-of-range"_s, {u"0"_s, u"100"_s}));
    }
    checkExtras(faults, draft.extras);
    return faults;
}

QStringList changedFields(const BookingDraft& before, const BookingDraft& after)
{
    QStringList fields;
    for (const TextField& field : textFields) {
        if (before.*field.text != after.*field.text) {
            fields << QString(field.name);
        }
    }
    if (before.language != after.language) {
        fields << u"language"_s;
    }
    if (before.place != after.place) {
        fields << u"place"_s;
    }
    if (before.extras != after.extras) {
        fields << u"extras"_s;
    }
    if (before.discount != after.discount) {
        fields << u"discount"_s;
    }
    return fields;
}

void takeField(BookingDraft& to, const QString& field, const BookingDraft& from)
{
    for (const TextField& known : textFields) {
        if (field == known.name) {
            to.*known.text = from.*known.text;
            return;
        }
    }
    if (field == "language"_L1) {
        to.language = from.language;
    } else if (field == "place"_L1) {
        to.place = from.place;
    } else if (field == "extras"_L1) {
        to.extras = from.extras;
    } else if (field == "discount"_L1) {
        to.discount = from.discount;
    }
}

std::vector<InvoiceLine> linesOf(const Booking& booking)
{
    std::vector<InvoiceLine> lines;
    const int discount = booking.draft.discount;
    if (booking.draft.place.isValid()) {
        const QString text = booking.placePriceName.isEmpty()
            ? booking.placeNumber
            : QString(booking.placeNumber % u", "_s % booking.placePriceName);
        lines.push_back(lineFor(text, 1, booking.placePrice, discount, booking.placeVatRate));
    }
    for (const BookingExtra& extra : booking.draft.extras) {
        lines.push_back(
            lineFor(extra.name, extra.quantity, extra.unitPrice, discount, extra.vatRate));
    }
    return lines;
}

Sums sumsOf(const std::vector<InvoiceLine>& lines)
{
    Sums sums;
    for (const InvoiceLine& line : lines) {
        sums.net += line.net;
        sums.vat += line.vat;
    }
    return sums;
}

} // namespace kontorist
