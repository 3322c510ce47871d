#include "cli/contacttext.h"

#include "cli/clitext.h"

namespace kontorist {

using namespace Qt::StringLiterals;

JsonRow contactJson(const Contact& contact)
{
    JsonRow row;
    row.add("id"_L1, contact.id.value())
        .add("name"_L1, contact.name)
        .add("email"_L1, contact.email)
        .add("company"_L1, contact.company)
        .add("phone"_L1, contact.phone)
        .add("language"_L1, contact.language)
        .add("status"_L1, contactStatusName(contact.status))
        .add("invited"_L1, contact.isInvited())
        .add("invited_at"_L1, contact.invitedAt)
        .add("link_expires_at"_L1, contact.linkExpiresAt)
        .add("terms_accepted_at"_L1, contact.termsAcceptedAt)
        .add("created_at"_L1, contact.createdAt)
        .add("row_version"_L1, contact.rowVersion);
    return row;
}

QString invitationWord(const Contact& contact, const QDateTime& now)
{
    switch (contact.invitation(now)) {
    case InvitationState::None:
        return {};
    case InvitationState::ValidLink:
        return Cli::tr("link valid");
    case InvitationState::ExpiredLink:
        return Cli::tr("link expired");
    }
    return {};
}

std::vector<std::pair<QString, QString>> contactFields(const Contact& contact, const QDateTime& now)
{
    return {
        {Cli::tr("Id"), QString::number(contact.id.value())},
        {Cli::tr("Name"), contact.name},
        {Cli::tr("E-mail address"), contact.email},
        {Cli::tr("Company"), contact.company},
        {Cli::tr("Phone"), contact.phone},
        {Cli::tr("Language"), contact.language},
        {Cli::tr("Status"), contactStatusName(contact.status)},
        {Cli::tr("Invitation"), invitationWord(contact, now)},
        {Cli::tr("Invited"), isoTime(contact.invitedAt)},
        {Cli::tr("Link valid until"), isoTime(contact.linkExpiresAt)},
        {Cli::tr("Service terms accepted"), isoTime(contact.termsAcceptedAt)},
        {Cli::tr("Created"), isoTime(contact.createdAt)},
        {Cli::tr("Row version"), QString::number(contact.rowVersion)},
    };
}

} // namespace kontorist
