#include "cli/reasonsentence.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr ReasonSentence sentences[] = {
    {"not-kind-contact"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "Before an invitation is accepted, this is offered for the kind "
            "CONTACT only.")},
    {"contact-deactivated"_L1,
        QT_TRANSLATE_NOOP("Cli", "The contact is deactivated; contacts reset leads on.")},
    {"contact-not-active"_L1, QT_TRANSLATE_NOOP("Cli", "The contact has no active account.")},
    {"user-not-active"_L1, QT_TRANSLATE_NOOP("Cli", "The customer user is not active.")},
    {"customer-archived"_L1,
        QT_TRANSLATE_NOOP("Cli", "The customer is archived; customers restore brings it back.")},
    {"last-administrator"_L1,
        QT_TRANSLATE_NOOP("Cli", "This is the last administrator; make somebody else one first.")},
    {"only-client"_L1,
        QT_TRANSLATE_NOOP("Cli", "The contact is the only client of a customer, so it stays.")},
    {"guest-login"_L1,
        QT_TRANSLATE_NOOP("Cli", "A guest's login belongs to another customer, so it stays.")},
    {"no-number-login"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The person is a user of several customers and has no number login here that could be "
            "deleted.")},
    {"guest-needs-account"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "A guest needs an active account at another customer; add the person with --kind "
            "CONTACT instead.")},
    {"already-customer-user"_L1,
        QT_TRANSLATE_NOOP("Cli", "The person is a user of this customer already: %1.")},
    {"customer-without-number"_L1,
        QT_TRANSLATE_NOOP("Cli", "The customer has no number, and people log in by number.")},
    {"customers-without-number"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "%1 customers have no number yet; customers list --without-number shows them.")},
    {"number-required"_L1,
        QT_TRANSLATE_NOOP("Cli", "A customer number is needed, since people log in by number.")},
    {"number-has-hyphen"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "A customer number holds no hyphen, since login names begin with it.")},
    {"number-characters"_L1,
        QT_TRANSLATE_NOOP("Cli", "A customer number holds letters and digits only.")},
    {"login-number-reuse"_L1,
        QT_TRANSLATE_NOOP("Cli", "This login number was given before and is never given again.")},
    {"login-is-email"_L1,
        QT_TRANSLATE_NOOP("Cli", "The login name is the e-mail address already.")},
    {"wrong-password"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The login is not known, the password is another, or the account is not active.")},
    {"password-same"_L1,
        QT_TRANSLATE_NOOP("Cli", "The new password is the old one; choose another.")},
    {"must-change-password"_L1,
        QT_TRANSLATE_NOOP("Cli", "The password was typed by staff and must be changed first.")},
    {"no-office-name"_L1,
        QT_TRANSLATE_NOOP("Cli", "The office has no name yet; set it in the preferences.")},
    {"name-differs"_L1,
        QT_TRANSLATE_NOOP("Cli", "The name must be that of the settings, letter by letter.")},
    {"name-taken"_L1, QT_TRANSLATE_NOOP("Cli", "This name is taken already.")},
    {"wrong-state"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "It is so already: archived customers are restored, others put "
            "away.")},
    {"template-in-use"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "%1 customer users follow this template; give them another one first.")},
    {"facility-in-use"_L1,
        QT_TRANSLATE_NOOP("Cli",
            "The facility holds %1 objects, orders, fault reports and documents; move them "
            "first.")},
    {"object-in-use"_L1,
        QT_TRANSLATE_NOOP(
            "Cli", "%1 orders, fault reports and documents name this service object.")},
    {"foreign-facility"_L1,
        QT_TRANSLATE_NOOP("Cli", "The facility belongs to another customer: %1.")},
    {"foreign-object"_L1,
        QT_TRANSLATE_NOOP("Cli", "The service object belongs to another customer: %1.")},
    {"foreign-order"_L1, QT_TRANSLATE_NOOP("Cli", "The order belongs to another customer: %1.")},
    {"foreign-comment"_L1, QT_TRANSLATE_NOOP("Cli", "The comment belongs to another order.")},
    {"foreign-customer-user"_L1,
        QT_TRANSLATE_NOOP("Cli", "The customer user belongs to another customer.")},
    {"missing-permission"_L1,
        QT_TRANSLATE_NOOP("Cli", "The customer user lacks the permission %1.")},
    {"not-in-scope"_L1, QT_TRANSLATE_NOOP("Cli", "The customer user does not see this facility.")},
    {"reply-to-internal"_L1,
        QT_TRANSLATE_NOOP("Cli", "What answers an internal comment is internal, too.")},
    {"sent-already"_L1, QT_TRANSLATE_NOOP("Cli", "This message went out already.")},
    {"not-a-phone-number"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a phone number: %1.")},
    {"not-a-web-address"_L1, QT_TRANSLATE_NOOP("Cli", "This is not a web address: %2.")},
    {"customer-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such customer.")},
    {"customer-user-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such customer user.")},
    {"template-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such permission template.")},
    {"facility-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such facility.")},
    {"object-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such service object.")},
    {"order-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such order.")},
    {"comment-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such comment.")},
    {"fault-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such fault report.")},
    {"document-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such document.")},
    {"staff-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such staff member.")},
    {"message-not-found"_L1, QT_TRANSLATE_NOOP("Cli", "There is no such message.")},
    {"unknown-kind"_L1, QT_TRANSLATE_NOOP("Cli", "The database names a kind that is not known.")},
    {"unknown-permission"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database names a permission that is not known.")},
    {"unknown-visibility"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database does not say who may read a comment.")},
    {"illegal-status"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database names a status that is not known.")},
    {"illegal-transition"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database refuses this change of the status.")},
    {"immutable"_L1, QT_TRANSLATE_NOOP("Cli", "The database refuses to change what is written.")},
    {"append-only"_L1,
        QT_TRANSLATE_NOOP("Cli", "The database refuses to change what is written in the log.")},
};

} // namespace

std::span<const ReasonSentence> customerSentences()
{
    return sentences;
}

} // namespace kontorist
