#include "ui/words/reasonwords.h"

#include <QCoreApplication>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

constexpr ReasonWord reasonWords[] = {
    {"already-customer-user"_L1,
        QT_TRANSLATE_NOOP("Words", "This person is a user of this customer already.")},
    {"contact-deactivated"_L1,
        QT_TRANSLATE_NOOP("Words", "The contact is deactivated. Reset and re-invite it first.")},
    {"customer-archived"_L1,
        QT_TRANSLATE_NOOP("Words", "The customer is archived. Bring it back first.")},
    {"customer-user-not-found"_L1,
        QT_TRANSLATE_NOOP("Words", "This customer user is no longer there.")},
    {"customer-without-number"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The customer has no number, and people log in by number. Give it one first.")},
    {"customers-without-number"_L1,
        QT_TRANSLATE_NOOP("Words", "%2 customers have no number. Give each one first.")},
    {"document-not-found"_L1, QT_TRANSLATE_NOOP("Words", "This document is no longer there.")},
    {"facility-in-use"_L1,
        QT_TRANSLATE_NOOP("Words", "The facility is in use %2 times. Take it from there first.")},
    {"comment-not-found"_L1, QT_TRANSLATE_NOOP("Words", "This comment is no longer there.")},
    {"fault-not-found"_L1, QT_TRANSLATE_NOOP("Words", "This fault report is no longer there.")},
    {"staff-not-found"_L1, QT_TRANSLATE_NOOP("Words", "This staff member is no longer there.")},
    {"foreign-comment"_L1, QT_TRANSLATE_NOOP("Words", "The comment belongs to another order.")},
    {"foreign-customer-user"_L1,
        QT_TRANSLATE_NOOP("Words", "This customer user belongs to another customer.")},
    {"foreign-facility"_L1,
        QT_TRANSLATE_NOOP("Words", "The facility belongs to another customer.")},
    {"foreign-object"_L1,
        QT_TRANSLATE_NOOP("Words", "The service object belongs to another customer.")},
    {"foreign-order"_L1, QT_TRANSLATE_NOOP("Words", "The order belongs to another customer.")},
    {"guest-needs-account"_L1,
        QT_TRANSLATE_NOOP("Words",
            "Nobody with this address has an active account, so the person cannot be a guest. "
            "Create a contact instead.")},
    {"last-administrator"_L1,
        QT_TRANSLATE_NOOP("Words",
            "This is the last active administrator of the customer. Make somebody else "
            "administrator first.")},
    {"login-is-email"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The login name is the e-mail address. Change the address instead.")},
    {"login-number-reuse"_L1,
        QT_TRANSLATE_NOOP("Words", "This login number was given before and is never given again.")},
    {"missing-permission"_L1,
        QT_TRANSLATE_NOOP("Words", "The customer user does not have this permission: %2.")},
    {"must-change-password"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The password was typed by staff. The person changes it first.")},
    {"name-differs"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The name must be that of the settings, letter by letter: “%2”.")},
    {"name-taken"_L1, QT_TRANSLATE_NOOP("Words", "This name is taken already.")},
    {"no-office-name"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The office has no name yet. Set it under “Office” in the preferences.")},
    {"not-a-phone-number"_L1, QT_TRANSLATE_NOOP("Words", "“%1” is not a phone number.")},
    {"not-in-scope"_L1,
        QT_TRANSLATE_NOOP("Words", "The customer user cannot reach this facility or object.")},
    {"number-characters"_L1,
        QT_TRANSLATE_NOOP("Words", "A customer number holds letters and digits only: “%2”.")},
    {"number-has-hyphen"_L1,
        QT_TRANSLATE_NOOP("Words",
            "A customer number holds no hyphen, since the login names begin with it: “%2”.")},
    {"number-required"_L1,
        QT_TRANSLATE_NOOP("Words", "A number is needed, since people log in by number.")},
    {"object-in-use"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "The service object is in use %2 times. Take it from there first.")},
    {"order-not-found"_L1, QT_TRANSLATE_NOOP("Words", "This order is no longer there.")},
    {"password-same"_L1,
        QT_TRANSLATE_NOOP("Words", "The new password is the old one. Choose another.")},
    {"reply-to-internal"_L1,
        QT_TRANSLATE_NOOP("Words", "A customer cannot answer an internal comment.")},
    {"sent-already"_L1, QT_TRANSLATE_NOOP("Words", "This notice was sent already.")},
    {"template-in-use"_L1,
        QT_TRANSLATE_NOOP(
            "Words", "%2 customer users follow this template. Give them another one first.")},
    {"unknown-kind"_L1, QT_TRANSLATE_NOOP("Words", "This kind is not known.")},
    {"unknown-permission"_L1, QT_TRANSLATE_NOOP("Words", "This permission is not known.")},
    {"unknown-visibility"_L1,
        QT_TRANSLATE_NOOP("Words", "Say whether the customer may see the comment.")},
    {"wrong-password"_L1,
        QT_TRANSLATE_NOOP("Words",
            "The login is not known, the password is another, or the account is not active.")},
    {"wrong-state"_L1, QT_TRANSLATE_NOOP("Words", "A colleague did this already.")},
};

} // namespace

std::span<const ReasonWord> customerReasonWords()
{
    return reasonWords;
}

} // namespace kontorist::words
