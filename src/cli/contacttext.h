#pragma once

#include "cli/jsonrow.h"
#include "domain/contact.h"

#include <utility>
#include <vector>

namespace kontorist {

/// The members of a contact in --json, in the order of the contract.
[[nodiscard]] JsonRow contactJson(const Contact& contact);

/// The same for people: label and value.
[[nodiscard]] std::vector<std::pair<QString, QString>> contactFields(
    const Contact& contact, const QDateTime& now);

/// "valid", "expired" or nothing: the state of the invited flag in a list.
[[nodiscard]] QString invitationWord(const Contact& contact, const QDateTime& now);

} // namespace kontorist
