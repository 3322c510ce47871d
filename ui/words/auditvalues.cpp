#include "ui/words/bookingwords.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <algorithm>
#include <array>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct KeyWord
{
    QLatin1StringView kind; ///< of the subject; empty: of any
    QLatin1StringView key;
    const char* text;
};

/// Of the papers, whose fields are called otherwise than those of a contact.
constexpr KeyWord keyWords[] = {
    {"customer"_L1, "name"_L1, QT_TRANSLATE_NOOP("Words", "Customer name")},
    {"customer"_L1, "number"_L1, QT_TRANSLATE_NOOP("Words", "Customer number")},
    {"facility"_L1, "name"_L1, QT_TRANSLATE_NOOP("Words", "Name of the facility")},
    {"service-object"_L1, "name"_L1, QT_TRANSLATE_NOOP("Words", "Name of the service object")},
    {"template"_L1, "name"_L1, QT_TRANSLATE_NOOP("Words", "Name of the template")},
    {"template"_L1, "changed"_L1, QT_TRANSLATE_NOOP("Words", "Customer users that were changed")},
    {"order"_L1, "number"_L1, QT_TRANSLATE_NOOP("Words", "Order number")},
    {"order"_L1, "kind"_L1, QT_TRANSLATE_NOOP("Words", "Kind of order")},
    {"order"_L1, "comment"_L1, QT_TRANSLATE_NOOP("Words", "Comment")},
    {"order"_L1, "fault"_L1, QT_TRANSLATE_NOOP("Words", "Fault report")},
    {"customer-user"_L1, "kind"_L1, QT_TRANSLATE_NOOP("Words", "Account type")},
    {"staff"_L1, "channel"_L1, QT_TRANSLATE_NOOP("Words", "Told by")},
    {"event"_L1, "name"_L1, QT_TRANSLATE_NOOP("Words", "Name")},
    {"event"_L1, "number"_L1, QT_TRANSLATE_NOOP("Words", "Number of the place")},
    {"event"_L1, "kind"_L1, QT_TRANSLATE_NOOP("Words", "Kind of price")},
    {"event"_L1, "price"_L1, QT_TRANSLATE_NOOP("Words", "Price")},
    {"booking"_L1, "kind"_L1, QT_TRANSLATE_NOOP("Words", "Kind of mail")},
    {""_L1, "starts_on"_L1, QT_TRANSLATE_NOOP("Words", "First day")},
    {""_L1, "ends_on"_L1, QT_TRANSLATE_NOOP("Words", "Last day")},
    {""_L1, "book_by"_L1, QT_TRANSLATE_NOOP("Words", "Last day to book")},
    {""_L1, "time_zone"_L1, QT_TRANSLATE_NOOP("Words", "Time zone")},
    {""_L1, "currency"_L1, QT_TRANSLATE_NOOP("Words", "Currency")},
    {""_L1, "capacity"_L1, QT_TRANSLATE_NOOP("Words", "Capacity")},
    {""_L1, "organiser_email"_L1, QT_TRANSLATE_NOOP("Words", "E-mail address of the organiser")},
    {""_L1, "unit_price"_L1, QT_TRANSLATE_NOOP("Words", "Price without VAT, in cents")},
    {""_L1, "vat_rate"_L1, QT_TRANSLATE_NOOP("Words", "VAT rate, in hundredths of a per cent")},
    {""_L1, "numbers"_L1, QT_TRANSLATE_NOOP("Words", "Numbers")},
    {""_L1, "count"_L1, QT_TRANSLATE_NOOP("Words", "How many")},
    {""_L1, "event"_L1, QT_TRANSLATE_NOOP("Words", "Event")},
    {""_L1, "exhibitor"_L1, QT_TRANSLATE_NOOP("Words", "Exhibitor")},
    {""_L1, "address"_L1, QT_TRANSLATE_NOOP("Words", "Invoice address")},
    {""_L1, "orgNumber"_L1, QT_TRANSLATE_NOOP("Words", "Organisation number")},
    {""_L1, "reference"_L1, QT_TRANSLATE_NOOP("Words", "Reference")},
    {""_L1, "note"_L1, QT_TRANSLATE_NOOP("Words", "Note")},
    {""_L1, "place"_L1, QT_TRANSLATE_NOOP("Words", "Place")},
    {""_L1, "extras"_L1, QT_TRANSLATE_NOOP("Words", "Extras")},
    {""_L1, "discount"_L1, QT_TRANSLATE_NOOP("Words", "Discount in per cent")},
    {""_L1, "access_mode"_L1, QT_TRANSLATE_NOOP("Words", "Access mode")},
    {""_L1, "created_at"_L1, QT_TRANSLATE_NOOP("Words", "Created")},
    {""_L1, "invoice"_L1, QT_TRANSLATE_NOOP("Words", "Invoice")},
    {""_L1, "credit"_L1, QT_TRANSLATE_NOOP("Words", "Credit note")},
    {""_L1, "refund"_L1, QT_TRANSLATE_NOOP("Words", "To pay back")},
    {""_L1, "amount"_L1, QT_TRANSLATE_NOOP("Words", "Amount")},
    {""_L1, "method"_L1, QT_TRANSLATE_NOOP("Words", "Way to pay")},
    {""_L1, "paid_on"_L1, QT_TRANSLATE_NOOP("Words", "Paid on")},
    {""_L1, "total"_L1, QT_TRANSLATE_NOOP("Words", "Sum with VAT")},
    {""_L1, "booking"_L1, QT_TRANSLATE_NOOP("Words", "Booking")},
    {""_L1, "contact"_L1, QT_TRANSLATE_NOOP("Words", "Contact")},
    {""_L1, "customer_user"_L1, QT_TRANSLATE_NOOP("Words", "Customer user")},
    {""_L1, "links"_L1, QT_TRANSLATE_NOOP("Words", "Links that ended")},
    {""_L1, "mail"_L1, QT_TRANSLATE_NOOP("Words", "Mail")},
    {""_L1, "to"_L1, QT_TRANSLATE_NOOP("Words", "To")},
    {""_L1, "reply_by"_L1, QT_TRANSLATE_NOOP("Words", "Reply by")},
    {""_L1, "invoices"_L1, QT_TRANSLATE_NOOP("Words", "Invoices")},
    {""_L1, "cut_off"_L1, QT_TRANSLATE_NOOP("Words", "Cut-off")},
    {""_L1, "technician"_L1, QT_TRANSLATE_NOOP("Words", "Technician")},
    {""_L1, "facility"_L1, QT_TRANSLATE_NOOP("Words", "Facility")},
    {""_L1, "facilities"_L1, QT_TRANSLATE_NOOP("Words", "Facilities")},
    {""_L1, "object"_L1, QT_TRANSLATE_NOOP("Words", "Service object")},
    {""_L1, "customer"_L1, QT_TRANSLATE_NOOP("Words", "Customer")},
    {""_L1, "placed_by"_L1, QT_TRANSLATE_NOOP("Words", "Placed by")},
    {""_L1, "reported_by"_L1, QT_TRANSLATE_NOOP("Words", "Reported by")},
    {""_L1, "assigned_to"_L1, QT_TRANSLATE_NOOP("Words", "Assigned to")},
    {""_L1, "work_order"_L1, QT_TRANSLATE_NOOP("Words", "Work order")},
    {""_L1, "visibility"_L1, QT_TRANSLATE_NOOP("Words", "Who may see it")},
    {""_L1, "level"_L1, QT_TRANSLATE_NOOP("Words", "Level")},
    {""_L1, "permissions"_L1, QT_TRANSLATE_NOOP("Words", "Permissions")},
    {""_L1, "template"_L1, QT_TRANSLATE_NOOP("Words", "Template")},
    {""_L1, "rights"_L1, QT_TRANSLATE_NOOP("Words", "Rights")},
    {""_L1, "all_faults"_L1, QT_TRANSLATE_NOOP("Words", "All fault reports")},
    {""_L1, "mode"_L1, QT_TRANSLATE_NOOP("Words", "New customer users log in with")},
    {""_L1, "login"_L1, QT_TRANSLATE_NOOP("Words", "Login name")},
    {""_L1, "removed"_L1, QT_TRANSLATE_NOOP("Words", "Removed login name")},
    {""_L1, "model"_L1, QT_TRANSLATE_NOOP("Words", "Model")},
    {""_L1, "serial"_L1, QT_TRANSLATE_NOOP("Words", "Serial number")},
    {""_L1, "title"_L1, QT_TRANSLATE_NOOP("Words", "Title")},
};

/// Keys whose value is the number of another record; none is 0 or empty.
constexpr std::array idKeys {"technician"_L1, "facility"_L1, "object"_L1, "customer"_L1,
    "placed_by"_L1, "reported_by"_L1, "assigned_to"_L1, "work_order"_L1, "comment"_L1, "fault"_L1,
    "template"_L1, "contact"_L1, "customer_user"_L1, "invoice"_L1, "credit"_L1, "booking"_L1,
    "place"_L1, "price"_L1, "mail"_L1};

QString idInWords(const QJsonValue& value)
{
    const qint64 id = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return id > 0 ? Words::tr("no. %1", "the number of a record").arg(id)
                  : Words::tr("none", "no record is named");
}

QString scopeInWords(const QString& text)
{
    FacilityScope scope;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"UNASSIGNED"_s) {
            scope.unassigned = true;
        } else {
            scope.facilities.insert(FacilityId(part.toLongLong()));
        }
    }
    return facilities(scope);
}

QString rightsInWords(const QString& text)
{
    const auto rights = rightsFromText(text);
    if (!rights) {
        return text;
    }
    QStringList names;
    for (int bit = 1; bit <= static_cast<int>(Right::Administer); bit *= 2) {
        if (rights->testFlag(static_cast<Right>(bit))) {
            names << right(static_cast<Right>(bit));
        }
    }
    return names.isEmpty() ? Words::tr("none", "no rights") : names.join(u", "_s);
}

QString kindInWords(const QString& subjectKind, const QString& code)
{
    if (subjectKind == u"order"_s) {
        const auto known = orderKindFromName(code);
        return known ? orderKind(*known) : QString();
    }
    const auto known = customerUserKindFromName(code);
    return known ? kind(*known) : QString();
}

QString statusInWords(const QString& subjectKind, const QString& code)
{
    if (subjectKind == u"fault"_s) {
        const auto known = faultStatusFromName(code);
        return known ? faultStatus(*known) : QString();
    }
    if (subjectKind == u"customer-user"_s) {
        const auto known = customerUserStatusFromName(code);
        return known ? status(*known) : QString();
    }
    if (subjectKind == u"booking"_s) {
        const auto known = bookingStatusFromName(code);
        return known ? status(*known) : QString();
    }
    return {};
}

QString mailKindInWords(const QString& code)
{
    if (code == u"place-offer"_s) {
        return Words::tr("Place offer", "kind of a mail");
    }
    if (code == u"booking-invoice"_s) {
        return Words::tr("Invoice", "kind of a mail");
    }
    return Words::tr("Booking", "kind of a mail");
}

/// Of bookings, their events and invoices.
QString bookingCodeInWords(const QString& subjectKind, const QString& key, const QString& code)
{
    if (key == u"access_mode"_s) {
        const auto known = accessModeFromName(code);
        return known ? accessMode(*known) : QString();
    }
    if (key == u"method"_s) {
        const auto known = paymentMethodFromName(code);
        return known ? paymentMethod(*known) : QString();
    }
    if (key == u"to"_s) {
        return code == u"ORGANISER"_s ? Words::tr("the organiser") : Words::tr("the exhibitor");
    }
    if (key == u"kind"_s && subjectKind == u"event"_s) {
        const auto known = priceKindFromName(code);
        return known ? priceKind(*known) : QString();
    }
    return key == u"kind"_s && subjectKind == u"booking"_s ? mailKindInWords(code) : QString();
}

QString codeInWords(const QString& subjectKind, const QString& key, const QString& code)
{
    if (key == u"facilities"_s) {
        return scopeInWords(code);
    }
    if (key == u"permissions"_s) {
        const auto known = permissionsFromText(code);
        return known ? permissions(*known) : QString();
    }
    if (key == u"rights"_s) {
        return rightsInWords(code);
    }
    if (const QString text = bookingCodeInWords(subjectKind, key, code); !text.isEmpty()) {
        return text;
    }
    if (key == u"kind"_s) {
        return kindInWords(subjectKind, code);
    }
    if (key == u"status"_s) {
        return statusInWords(subjectKind, code);
    }
    if (key == u"level"_s) {
        const auto known = customerUserLevelFromName(code);
        return known ? level(*known) : QString();
    }
    if (key == u"visibility"_s) {
        const auto known = commentVisibilityFromName(code);
        return known ? visibilityMark(*known) : QString();
    }
    if (key == u"mode"_s) {
        const auto known = loginModeFromName(code);
        return known ? loginMode(*known) : QString();
    }
    if (key == u"channel"_s && subjectKind == u"staff"_s) {
        const auto known = notificationChannelFromName(code);
        return known ? notificationChannel(*known) : QString();
    }
    return {};
}

} // namespace

QString auditField(const QString& subjectKind, const QString& key)
{
    const auto found
        = std::find_if(std::begin(keyWords), std::end(keyWords), [&](const KeyWord& word) {
              return key == word.key && (word.kind.isEmpty() || subjectKind == word.kind);
          });
    return found != std::end(keyWords) ? Words::tr(found->text) : field(key);
}

QString auditValue(const QString& subjectKind, const QString& key, const QJsonValue& value)
{
    // "template" may be a text for a message, too: a number is one of a customer user.
    const bool isId = std::find(idKeys.begin(), idKeys.end(), key) != idKeys.end();
    if (isId && subjectKind != u"contact"_s) {
        return idInWords(value);
    }
    return value.isString() ? codeInWords(subjectKind, key, value.toString()) : QString();
}

QString auditSubject(const QString& subjectKind, const QString& label)
{
    if (subjectKind == u"order"_s) {
        return Words::tr("Order %1", "with its number").arg(label);
    }
    if (subjectKind == u"fault"_s) {
        return Words::tr("Fault report no. %1").arg(label);
    }
    if (subjectKind == u"invoice"_s) {
        return Words::tr("Invoice %1", "with its number").arg(label);
    }
    if (subjectKind == u"template"_s) {
        return Words::tr("Template “%1”").arg(label);
    }
    return label;
}

} // namespace kontorist::words
