#include "domain/event.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "domain/money.h"
#include "domain/namedflags.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<NamedValue<PriceKind>, 2> priceKinds {
    {{PriceKind::Place, "PLACE"_L1}, {PriceKind::Extra, "EXTRA"_L1}}};

QString cleanLine(const QString& text)
{
    return withoutBidiMarks(text).normalized(QString::NormalizationForm_C).simplified();
}

Error invalid(const QString& field, const QString& reason, QStringList args = {})
{
    return makeError(ErrorCode::Invalid, reason, field, std::move(args));
}

void checkDates(std::vector<Error>& faults, const EventDraft& draft)
{
    if (!draft.startsOn.isValid()) {
        faults.push_back(invalid(u"startsOn"_s, u"required"_s));
    }
    if (!draft.endsOn.isValid()) {
        faults.push_back(invalid(u"endsOn"_s, u"required"_s));
    } else if (draft.startsOn.isValid() && draft.endsOn < draft.startsOn) {
        faults.push_back(invalid(u"endsOn"_s, u"date-order"_s));
    }
    if (draft.bookBy.isValid() && draft.endsOn.isValid() && draft.bookBy > draft.endsOn) {
        faults.push_back(invalid(u"bookBy"_s, u"date-order"_s));
    }
}

/// One part of a list of places; its numbers are appended. False where it cannot be read.
bool appendPlaces(QStringList& numbers, const QString& part)
{
    static const QRegularExpression range(u"^(.*?)(\\d{1,6})\\s*[-–]\\s*(.*?)(\\d{1,6})$"_s);
    const auto match = range.match(part);
    if (!match.hasMatch()) {
        // A range whose end was forgotten is no place.
        if (part.size() > maxPlaceNumberLength || part.endsWith(u'-') || part.endsWith(u'–')) {
            return false;
        }
        numbers << part;
        return true;
    }
    const QString prefix = match.captured(1);
    const QString secondPrefix = match.captured(3);
    const int from = match.captured(2).toInt();
    const int to = match.captured(4).toInt();
    const bool fits = (secondPrefix.isEmpty() || secondPrefix == prefix) && from <= to
        && to - from < maxPlacesAtOnce && prefix.size() + 6 <= maxPlaceNumberLength;
    for (int i = from; fits && i <= to; ++i) {
        // "01-20" keeps its leading zeros.
        numbers << prefix % QString::number(i).rightJustified(match.capturedLength(2), u'0');
    }
    return fits;
}

} // namespace

QString priceKindName(PriceKind kind)
{
    return nameIn(priceKinds, kind);
}

std::optional<PriceKind> priceKindFromName(QStringView name)
{
    return valueIn(priceKinds, name);
}

EventDraft normalizedDraft(const EventDraft& draft)
{
    EventDraft clean = draft;
    clean.name = cleanLine(draft.name);
    clean.organiserEmail = draft.organiserEmail.trimmed();
    if (!clean.endsOn.isValid()) {
        clean.endsOn = clean.startsOn;
    }
    return clean;
}

std::vector<Error> draftFaults(const EventDraft& draft)
{
    std::vector<Error> faults;
    const QString name = cleanLine(draft.name);
    if (hasControlCharacters(draft.name)) {
        faults.push_back(invalid(u"name"_s, u"control-character"_s));
    } else if (name.isEmpty()) {
        faults.push_back(invalid(u"name"_s, u"required"_s));
    } else if (name.size() > maxEventNameLength) {
        faults.push_back(invalid(u"name"_s, u"too-long"_s, {QString::number(maxEventNameLength)}));
    }
    checkDates(faults, normalizedDraft(draft));
    if (!QTimeZone(draft.timeZone.toUtf8()).isValid()) {
        faults.push_back(invalid(u"timeZone"_s, u"unknown-time-zone"_s, {draft.timeZone}));
    }
    if (!isCurrency(draft.currency)) {
        faults.push_back(invalid(u"currency"_s, u"unknown-currency"_s, {draft.currency}));
    }
    if (draft.capacity < 0 || draft.capacity > maxCapacity) {
        faults.push_back(
            invalid(u"capacity"_s, u"out-of-range"_s, {u"0"_s, QString::number(maxCapacity)}));
    }
    if (const QString email = draft.organiserEmail.trimmed(); !email.isEmpty()) {
        if (const auto parsed = EmailAddress::parse(email); !parsed) {
            faults.push_back(invalid(u"organiserEmail"_s, parsed.error().reason));
        }
    }
    return faults;
}

QDateTime endOfDay(const QDate& day, const QString& timeZone)
{
    if (!day.isValid()) {
        return {};
    }
    return day.addDays(1).startOfDay(QTimeZone(timeZone.toUtf8())).toUTC();
}

QDate dayOf(const QDateTime& at, const QString& timeZone)
{
    return at.isValid() ? at.toTimeZone(QTimeZone(timeZone.toUtf8())).date() : QDate();
}

Result<QStringList> placeNumbers(const QString& text)
{
    const QString field = u"numbers"_s;
    if (hasControlCharacters(QString(text).replace(u'\n', u' '))) {
        return failure(ErrorCode::Invalid, u"control-character"_s, field);
    }
    QStringList numbers;
    static const QRegularExpression separator(u"[,;\\n]"_s);
    for (const QString& raw : text.split(separator)) {
        const QString part = cleanLine(raw);
        if (!part.isEmpty() && (!appendPlaces(numbers, part) || numbers.size() > maxPlacesAtOnce)) {
            return failure(ErrorCode::Invalid, u"places"_s, field, {part.left(40)});
        }
    }
    if (numbers.isEmpty()) {
        return failure(ErrorCode::Invalid, u"required"_s, field);
    }
    QSet<QString> seen;
    for (const QString& number : numbers) {
        const QString key = foldText(number);
        if (seen.contains(key)) {
            return failure(ErrorCode::Invalid, u"place-twice"_s, field, {number});
        }
        seen.insert(key);
    }
    return numbers;
}

} // namespace kontorist
