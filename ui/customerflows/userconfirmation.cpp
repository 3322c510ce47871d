#include "ui/customerflows/userconfirmation.h"

#include "ui/words/customerwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct UserConfirmationWords
{
    Q_DECLARE_TR_FUNCTIONS(UserConfirmationWords)
};

QString openLinksText(int count)
{
    return count > 0 ? UserConfirmationWords::tr("%Ln open links stop working.", nullptr, count)
                     : QString();
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString removalText(const UserActionPreview& preview)
{
    const auto& user = preview.user;
    const QString login = user.numberLogin.isEmpty()
        ? QString()
        : UserConfirmationWords::tr("The login name %1 is never given again.")
              .arg(user.numberLogin);
    const int orders
        = static_cast<int>(std::min<qint64>(preview.orders, std::numeric_limits<int>::max()));
    const QString papers = orders > 0
        ? UserConfirmationWords::tr("%Ln orders keep the name as their reference.", nullptr, orders)
        : QString();
    return joined(
        {UserConfirmationWords::tr("The person can no longer act for %1; the contact stays.")
                .arg(user.customerName),
            login, papers, openLinksText(preview.openLinks),
            UserConfirmationWords::tr("This cannot be undone.")});
}

QString loginsText(const UserActionPreview& preview)
{
    const auto& user = preview.user;
    const QString pending = UserConfirmationWords::tr(
        "The user stays at %1 and is Pending. To give access again, send an invitation.")
                                .arg(user.customerName);
    const QString what = preview.removesIdentity
        ? UserConfirmationWords::tr(
            "The person's login is deleted and opens nothing any more; the contact becomes "
            "Unregistered.")
        : UserConfirmationWords::tr(
            "Only the login name %1 is deleted; the person keeps the login for other "
            "customers.")
              .arg(user.numberLogin);
    return joined({what, preview.removesIdentity ? pending : QString(),
        openLinksText(preview.openLinks), UserConfirmationWords::tr("This cannot be undone.")});
}

/// As far as the sentences need them; the verdict itself was made with the rights.
CustomerUserFacts factsOf(const CustomerUser& user)
{
    CustomerUserFacts facts;
    facts.status = user.status;
    facts.kind = user.kind;
    facts.level = user.access.level;
    facts.contactStatus = user.contactStatus;
    facts.hasEmail = !user.email.isEmpty();
    return facts;
}

} // namespace

bool asksFirst(CustomerUserAction action)
{
    return customerUserActionRule(action).confirmation == UserConfirmation::Always;
}

ConfirmRequest userConfirmation(CustomerUserAction action, const UserActionPreview& preview)
{
    const auto& user = preview.user;
    ConfirmRequest request;
    request.id = u"confirm-"_s % customerUserActionRule(action).id;
    request.confirmText = words::action(action);
    request.destructive = true;
    switch (action) {
    case CustomerUserAction::Deactivate:
        request.title = UserConfirmationWords::tr("Deactivate %1 at %2?")
                            .arg(user.userName, user.customerName);
        request.text = joined(
            {UserConfirmationWords::tr("The person can no longer act for %1. Other customers are "
                                       "not touched.")
                    .arg(user.customerName),
                openLinksText(preview.openLinks),
                UserConfirmationWords::tr("You can activate the user again later.")});
        request.confirmText = UserConfirmationWords::tr("Deactivate customer user");
        break;
    case CustomerUserAction::DeleteLoginIdentities:
        request.title
            = UserConfirmationWords::tr("Delete the login identities of %1?").arg(user.userName);
        request.text = loginsText(preview);
        break;
    case CustomerUserAction::Remove:
        request.title
            = UserConfirmationWords::tr("Remove %1 from %2?").arg(user.userName, user.customerName);
        request.text = removalText(preview);
        break;
    default:
        request.title = UserConfirmationWords::tr("%1: %2?", "action, person")
                            .arg(words::action(action), user.userName);
        break;
    }
    return request;
}

NoticeRequest userRefusal(CustomerUserAction action, const UserActionPreview& preview)
{
    NoticeRequest notice;
    notice.id = u"refused-"_s % customerUserActionRule(action).id;
    notice.title = UserConfirmationWords::tr("Not possible now for %1").arg(preview.user.userName);
    notice.text = words::refusal(action, preview.verdict, factsOf(preview.user));
    return notice;
}

} // namespace kontorist
