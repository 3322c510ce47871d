#pragma once

#include "base/result.h"
#include "base/strongid.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace kontorist {

/// Where a contact's own account stands. Derived from the identity, never typed in.
enum class ContactStatus { Unregistered, NotActive, Active, Deactivated };

inline constexpr std::array allContactStatuses {ContactStatus::Unregistered,
    ContactStatus::NotActive, ContactStatus::Active, ContactStatus::Deactivated};

/// Stable word as stored and printed: "UNREGISTERED", "NOT_ACTIVE", "ACTIVE", "DEACTIVATED".
[[nodiscard]] QString contactStatusName(ContactStatus status);
[[nodiscard]] std::optional<ContactStatus> contactStatusFromName(QStringView name);

/// Languages in which a person can be written to; the first is the fallback.
[[nodiscard]] QStringList contactLanguages(); ///< "en", "sv", "nb", "fr"

/// The invited flag (CON-14) with its own state.
enum class InvitationState { None, ValidLink, ExpiredLink };

struct Contact
{
    ContactId id;
    QString name;
    QString email; ///< as typed; may be empty
    QString phone;
    QString company;
    QString language; ///< "en", "sv", "nb" or "fr"
    ContactStatus status = ContactStatus::Unregistered;
    QDateTime invitedAt; ///< set while the invited flag stands; UTC
    QDateTime linkExpiresAt; ///< of the newest link while the flag stands
    QDateTime termsAcceptedAt; ///< of the current terms only
    QDateTime createdAt;
    qint64 rowVersion = 0;

    [[nodiscard]] bool isInvited() const { return invitedAt.isValid(); }
    [[nodiscard]] InvitationState invitation(const QDateTime& now) const;
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// What a person types into the form.
struct ContactDraft
{
    QString name;
    QString email;
    QString phone;
    QString company;
    QString language = QStringLiteral("en");
    friend bool operator==(const ContactDraft&, const ContactDraft&) = default;
};

[[nodiscard]] ContactDraft draftOf(const Contact& contact);

/// Longest accepted values, in UTF-16 units; the form limits typing to these.
inline constexpr int maxNameLength = 200;
inline constexpr int maxCompanyLength = 200;
inline constexpr int maxPhoneLength = 40;

/// Every fault of a draft, in form order: {Invalid, reason, field}. Empty = fine. Fields: "name",
/// "email", "phone", "company", "language". Uniqueness is the database's to say.
[[nodiscard]] std::vector<Error> draftFaults(const ContactDraft& draft);

/// The draft trimmed, white space collapsed, bidi marks removed, NFC: what is stored.
[[nodiscard]] ContactDraft normalizedDraft(const ContactDraft& draft);

/// Names of the fields that differ, in form order.
[[nodiscard]] QStringList changedFields(const ContactDraft& before, const ContactDraft& after);
/// Value of a field by its name.
[[nodiscard]] QString draftField(const ContactDraft& draft, QStringView field);
void setDraftField(ContactDraft& draft, QStringView field, const QString& value);

} // namespace kontorist
