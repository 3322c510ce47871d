#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString offeredStatuses(const ContactActionRule& rule)
{
    QStringList names;
    for (const auto each : allContactStatuses) {
        if (rule.offered[static_cast<size_t>(each)]) {
            names << status(each);
        }
    }
    return alternatives(names);
}

} // namespace

QString refusal(ContactAction which, ActionVerdict verdict, const ContactFacts& facts)
{
    const ContactActionRule& rule = contactActionRule(which);
    const QString name = action(which);
    switch (verdict.reason) {
    case RefusalReason::None:
        return {};
    case RefusalReason::WrongStatus:
        return Words::tr("%1: only for %2 contacts. This one is %3.",
            "%1 action, %2 one or more statuses, %3 a status")
            .arg(name, offeredStatuses(rule), status(facts.status));
    case RefusalReason::NoEmail:
        return Words::tr("%1: this contact has no e-mail address. Add one first.").arg(name);
    case RefusalReason::NotInvited:
        return Words::tr("%1: this contact has no open link.").arg(name);
    case RefusalReason::JobsInProgress:
        return Words::tr("%1: %Ln jobs are in progress. Finish or cancel them first.", nullptr,
            facts.blockingJobs)
            .arg(name);
    case RefusalReason::MissingRight:
        return Words::tr("%1: you need the right “%2”. Your administrator can give it to you.")
            .arg(name, right(rule.right));
    case RefusalReason::ReadOnly:
        return Words::tr("%1: the database can only be read at the moment.").arg(name);
    case RefusalReason::NotForStaff:
        return Words::tr("%1: only the person can do this, in the portal.").arg(name);
    case RefusalReason::OnlyClient:
        return Words::tr(
            "%1: the contact is the only client of a customer. Name another client first.")
            .arg(name);
    case RefusalReason::LastAdministrator:
        return Words::tr("%1: the contact is the last administrator of a customer with other users."
                         " Name another administrator first.")
            .arg(name);
    case RefusalReason::UnpaidInvoice:
        return Words::tr("%1: %Ln invoices of the contact's bookings are not paid."
                         " Register the payment or cancel the booking first.",
            nullptr, facts.unpaidInvoices)
            .arg(name);
    }
    return {};
}

} // namespace kontorist::words
