#include "domain/contact.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString cleanLine(const QString& text)
{
    return withoutBidiMarks(text).normalized(QString::NormalizationForm_C).simplified();
}

void checkText(
    std::vector<Error>& faults, const QString& field, const QString& value, int maxLength)
{
    if (hasControlCharacters(value)) {
        faults.push_back(makeError(ErrorCode::Invalid, u"control-character"_s, field));
    } else if (value.size() > maxLength) {
        faults.push_back(
            makeError(ErrorCode::Invalid, u"too-long"_s, field, {QString::number(maxLength)}));
    }
}

QString* fieldOf(ContactDraft& draft, QStringView field)
{
    if (field == u"name"_s) {
        return &draft.name;
    }
    if (field == u"email"_s) {
        return &draft.email;
    }
    if (field == u"phone"_s) {
        return &draft.phone;
    }
    if (field == u"company"_s) {
        return &draft.company;
    }
    if (field == u"language"_s) {
        return &draft.language;
    }
    return nullptr;
}

} // namespace

QString contactStatusName(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Unregistered:
        return u"UNREGISTERED"_s;
    case ContactStatus::NotActive:
        return u"NOT_ACTIVE"_s;
    case ContactStatus::Active:
        return u"ACTIVE"_s;
    case ContactStatus::Deactivated:
        return u"DEACTIVATED"_s;
    }
    return {};
}

std::optional<ContactStatus> contactStatusFromName(QStringView name)
{
    for (const auto status : allContactStatuses) {
        if (name == contactStatusName(status)) {
            return status;
        }
    }
    return std::nullopt;
}

QStringList contactLanguages()
{
    return {u"en"_s, u"sv"_s, u"nb"_s, u"fr"_s};
}

InvitationState Contact::invitation(const QDateTime& now) const
{
    if (!isInvited()) {
        return InvitationState::None;
    }
    return now < linkExpiresAt ? InvitationState::ValidLink : InvitationState::ExpiredLink;
}

ContactDraft draftOf(const Contact& contact)
{
    return {contact.name, contact.email, contact.phone, contact.company, contact.language};
}

std::vector<Error> draftFaults(const ContactDraft& draft)
{
    std::vector<Error> faults;
    if (cleanLine(draft.name).isEmpty()) {
        faults.push_back(makeError(ErrorCode::Invalid, u"required"_s, u"name"_s));
    } else {
        checkText(faults, u"name"_s, draft.name, maxNameLength);
    }
    if (!draft.email.trimmed().isEmpty()) {
        if (const auto address = EmailAddress::parse(draft.email); !address) {
            faults.push_back(address.error());
        }
    }
    checkText(faults, u"phone"_s, draft.phone, maxPhoneLength);
    checkText(faults, u"company"_s, draft.company, maxCompanyLength);
    if (!contactLanguages().contains(draft.language)) {
        faults.push_back(makeError(
            ErrorCode::Invalid, u"unknown-language"_s, u"language"_s, {draft.language.left(20)}));
    }
    return faults;
}

ContactDraft normalizedDraft(const ContactDraft& draft)
{
    return {cleanLine(draft.name), draft.email.trimmed(), cleanLine(draft.phone),
        cleanLine(draft.company), draft.language};
}

QStringList changedFields(const ContactDraft& before, const ContactDraft& after)
{
    QStringList fields;
    for (const QString& field : {u"name"_s, u"email"_s, u"phone"_s, u"company"_s, u"language"_s}) {
        if (draftField(before, field) != draftField(after, field)) {
            fields << field;
        }
    }
    return fields;
}

QString draftField(const ContactDraft& draft, QStringView field)
{
    ContactDraft copy = draft;
    const QString* value = fieldOf(copy, field);
    return value ? *value : QString();
}

void setDraftField(ContactDraft& draft, QStringView field, const QString& value)
{
    if (QString* target = fieldOf(draft, field)) {
        *target = value;
    }
}

} // namespace kontorist
