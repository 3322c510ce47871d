#include "clerk.h"
#include "services/customerservice.h"
#include "services/customeruserservice.h"

#include <QStringBuilder>

namespace kontorist::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int steadyCards = 4;
constexpr int base = 36;
constexpr quint64 everyPermission = 0x7fff;

/// What a saving gives to the user that it changes: told by its stamp (invariants.py knows, too).
Permissions permissionsOf(const QString& stamp)
{
    const quint64 bits = stamp.toULongLong(nullptr, base) & everyPermission;
    return Permissions::fromInt(static_cast<int>(bits == 0 ? 1 : bits));
}

CustomerDraft draftOf(const QString& stamp)
{
    return {u"Card "_s % stamp, stamp, {}, u"en"_s};
}

NewUserRequest person(const QString& name)
{
    NewUserRequest request;
    request.person = {name, name % u"@kill.example"_s, {}, {}, u"en"_s};
    return request;
}

} // namespace

QString Clerk::newStamp()
{
    return QString::number(m_random.generate64(), base);
}

bool Clerk::isCustomerUser(ContactId id) const
{
    CustomerUserQuery query;
    query.contact = id;
    const auto rows = m_office.customerUsers().rows(query, 0, 1).result();
    return !rows || !rows->empty();
}

CustomerId Clerk::anyCard()
{
    const auto rows = m_office.customers().rows({}, 0, steadyCards).result();
    if (!rows || rows->empty()) {
        return {};
    }
    return (*rows)[static_cast<size_t>(m_random.bounded(static_cast<int>(rows->size())))].id;
}

void Clerk::workOnCards()
{
    const qint64 there = m_office.customers().count({}).result().value_or(0);
    if (there < steadyCards) {
        newCard();
    } else {
        saveCard(anyCard());
    }
}

/// A customer with an administrator and two users, one of them changed by this saving.
void Clerk::newCard()
{
    const QString stamp = newStamp();
    CardEdit edit;
    edit.after = draftOf(stamp);
    NewUserRequest boss = person(u"boss-"_s % stamp);
    boss.access.level = CustomerUserLevel::Administrator;
    boss.activate = true;
    NewUserRequest older = person(u"older-"_s % stamp);
    older.access.permissions = permissionsOf(stamp);
    edit.added = {boss, older, person(u"card-"_s % stamp)};
    attempt("new-card", 0, [&]() -> Result<qint64> {
        const auto card = m_office.customers().saveCard(edit).result();
        return card ? Result<qint64>(card->customer.id.value()) : failure(card.error());
    });
}

/// Another name and number; the user added by the last saving is changed, the one before it is
/// removed, a new one is added.
void Clerk::saveCard(CustomerId id)
{
    const QString stamp = newStamp();
    attempt("save-card", id.value(), [&]() -> Result<qint64> {
        const auto card = m_office.customers().loadCard(id).result();
        if (!card) {
            return failure(card.error());
        }
        CardEdit edit;
        edit.customer = id;
        edit.before = kontorist::draftOf(card->customer);
        edit.after = draftOf(stamp);
        const QString newest = u"card-"_s % card->customer.number;
        for (const CustomerUser& user : card->users) {
            if (user.access.level == CustomerUserLevel::Administrator) {
                continue;
            }
            if (user.userName == newest) {
                CustomerUserAccess access = user.access;
                access.permissions = permissionsOf(stamp);
                edit.changed.push_back({user.id, user.access, access});
            } else {
                edit.removed.push_back({user.id, user.rowVersion});
            }
        }
        edit.added = {person(u"card-"_s % stamp)};
        const auto saved = m_office.customers().saveCard(edit).result();
        return saved ? Result<qint64>(id.value()) : failure(saved.error());
    });
}

} // namespace kontorist::faults
