#include "domain/customer.h"

#include "base/textfold.h"
#include "domain/contact.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString cleanLine(const QString& text)
{
    return withoutBidiMarks(text).normalized(QString::NormalizationForm_C).simplified();
}

bool isNumberCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'/';
}

void checkNumber(std::vector<Error>& faults, const QString& raw)
{
    const QString number = cleanLine(raw);
    const QString field = u"number"_s;
    if (hasControlCharacters(raw)) {
        faults.push_back(makeError(ErrorCode::Invalid, u"control-character"_s, field));
    } else if (number.contains(u'-')) {
        faults.push_back(makeError(ErrorCode::Invalid, u"number-has-hyphen"_s, field, {number}));
    } else if (!std::all_of(number.begin(), number.end(), isNumberCharacter)) {
        faults.push_back(makeError(ErrorCode::Invalid, u"number-characters"_s, field, {number}));
    } else if (number.size() > maxCustomerNumberLength) {
        faults.push_back(makeError(
            ErrorCode::Invalid, u"too-long"_s, field, {QString::number(maxCustomerNumberLength)}));
    }
}

} // namespace

CustomerDraft draftOf(const Customer& customer)
{
    return {customer.name, customer.number, customer.technician, customer.language};
}

CustomerDraft normalizedDraft(const CustomerDraft& draft)
{
    return {cleanLine(draft.name), cleanLine(draft.number), draft.technician, draft.language};
}

std::vector<Error> draftFaults(const CustomerDraft& draft)
{
    std::vector<Error> faults;
    const QString name = u"name"_s;
    if (hasControlCharacters(draft.name)) {
        faults.push_back(makeError(ErrorCode::Invalid, u"control-character"_s, name));
    } else if (cleanLine(draft.name).isEmpty()) {
        faults.push_back(makeError(ErrorCode::Invalid, u"required"_s, name));
    } else if (draft.name.size() > maxCustomerNameLength) {
        faults.push_back(makeError(
            ErrorCode::Invalid, u"too-long"_s, name, {QString::number(maxCustomerNameLength)}));
    }
    checkNumber(faults, draft.number);
    if (!contactLanguages().contains(draft.language)) {
        faults.push_back(makeError(
            ErrorCode::Invalid, u"unknown-language"_s, u"language"_s, {draft.language.left(20)}));
    }
    return faults;
}

QStringList changedFields(const CustomerDraft& before, const CustomerDraft& after)
{
    QStringList fields;
    for (const QString& field : {u"name"_s, u"number"_s, u"technician"_s, u"language"_s}) {
        if (draftField(before, field) != draftField(after, field)) {
            fields << field;
        }
    }
    return fields;
}

QString draftField(const CustomerDraft& draft, QStringView field)
{
    if (field == u"name"_s) {
        return draft.name;
    }
    if (field == u"number"_s) {
        return draft.number;
    }
    if (field == u"technician"_s) {
        return draft.technician.isValid() ? QString::number(draft.technician.value()) : u""_s;
    }
    return field == u"language"_s ? draft.language : QString();
}

void takeField(CustomerDraft& draft, QStringView field, const CustomerDraft& source)
{
    if (field == u"name"_s) {
        draft.name = source.name;
    } else if (field == u"number"_s) {
        draft.number = source.number;
    } else if (field == u"technician"_s) {
        draft.technician = source.technician;
    } else if (field == u"language"_s) {
        draft.language = source.language;
    }
}

QString customerNumberKey(const QString& number)
{
    return number.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace kontorist
