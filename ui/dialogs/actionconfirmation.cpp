#include "ui/dialogs/actionconfirmation.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct ConfirmationWords
{
    Q_DECLARE_TR_FUNCTIONS(ConfirmationWords)
};

QString openLinksText(int count)
{
    return count > 0 ? ConfirmationWords::tr("%Ln open links stop working.", nullptr, count)
                     : QString();
}

QString joined(const QStringList& sentences)
{
    QStringList present = sentences;
    present.removeAll(QString());
    return present.join(u' ');
}

QString deletionText(const ActionPreview& preview)
{
    int jobs = 0;
    for (const int count : preview.jobsDeleted) {
        jobs += count;
    }
    const QString login = preview.credentials > 0
        ? ConfirmationWords::tr("The person can no longer log in.")
        : QString();
    if (jobs == 0) {
        return joined({ConfirmationWords::tr("The contact is removed for good. It has no jobs."),
            login, openLinksText(preview.openLinks)});
    }
    const QString main = ConfirmationWords::tr(
        "The contact and %Ln jobs (%1) are removed for good.", nullptr, jobs)
                             .arg(words::jobCounts(preview.jobsDeleted));
    const QString files = preview.storedBytes > 0
        ? ConfirmationWords::tr("Their files take up %1.").arg(words::fileSize(preview.storedBytes))
        : QString();
    return joined({main, files, login, openLinksText(preview.openLinks)});
}

QString resetText(const ActionPreview& preview)
{
    return joined({ConfirmationWords::tr(
                       "The old login is wiped and never works again; this cannot be undone."),
        ConfirmationWords::tr("The contact becomes Unregistered, and an activation request to %1 "
                              "is prepared for you to review.")
            .arg(preview.contact.email)});
}

/// The jobs that block, one a line, and how many more there are.
QString blockingJobsText(const ActionPreview& preview)
{
    QStringList lines;
    for (const Job& job : preview.blockingJobs) {
        lines << ConfirmationWords::tr("%1  %2 – %3", "number, label and status of a job")
                     .arg(job.number, job.label, words::jobStatus(job.status));
    }
    const int more = preview.blockingJobCount - static_cast<int>(preview.blockingJobs.size());
    if (more > 0) {
        lines << ConfirmationWords::tr("… and %Ln more", nullptr, more);
    }
    return lines.join(u'\n');
}

/// As far as the sentences need them; the verdict itself was made with the rights.
ContactFacts factsOf(const ActionPreview& preview)
{
    ContactFacts facts;
    facts.status = preview.contact.status;
    facts.hasEmail = !preview.contact.email.isEmpty();
    facts.invited = preview.contact.isInvited();
    facts.blockingJobs = preview.blockingJobCount;
    return facts;
}

} // namespace

bool asksFirst(ContactAction action)
{
    return contactActionRule(action).confirmation == Confirmation::Always;
}

ConfirmRequest actionConfirmation(
    ContactAction action, const ActionPreview& preview, bool backUpFirst)
{
    const QString& name = preview.contact.name;
    ConfirmRequest request;
    request.id = u"confirm-"_s % contactActionRule(action).id;
    request.confirmText = words::action(action);
    request.destructive = !contactActionRule(action).reversible;
    switch (action) {
    case ContactAction::DeleteContact:
        request.title = ConfirmationWords::tr("Delete %1?").arg(name);
        request.text = deletionText(preview);
        request.checkBoxText = ConfirmationWords::tr("Back up first");
        request.checked = backUpFirst;
        break;
    case ContactAction::DeleteIdentities:
        request.title = ConfirmationWords::tr("Delete the identities of %1?").arg(name);
        request.text = joined({preview.credentials > 0
                ? ConfirmationWords::tr("%Ln logins are deleted.", nullptr, preview.credentials)
                : QString(),
            ConfirmationWords::tr(
                "The person can no longer log in; the contact stays and becomes Unregistered."),
            openLinksText(preview.openLinks),
            ConfirmationWords::tr("To give access again, send a new activation request.")});
        break;
    case ContactAction::Activate:
        request.title = ConfirmationWords::tr("Activate %1?").arg(name);
        request.text = joined(
            {ConfirmationWords::tr("The person can log in at once. This cannot be undone."),
                openLinksText(preview.openLinks)});
        break;
    case ContactAction::Deactivate:
        request.title = ConfirmationWords::tr("Deactivate %1?").arg(name);
        request.text
            = joined({ConfirmationWords::tr("The person loses access now. This cannot be undone."),
                openLinksText(preview.openLinks)});
        break;
    case ContactAction::ResetAndReinvite:
        request.title = ConfirmationWords::tr("Reset and re-invite %1?").arg(name);
        request.text = resetText(preview);
        break;
    default:
        request.title = ConfirmationWords::tr("%1: %2?", "action and contact")
                            .arg(words::action(action), name);
        request.text = openLinksText(preview.openLinks);
        break;
    }
    return request;
}

NoticeRequest actionRefusal(ContactAction action, const ActionPreview& preview)
{
    NoticeRequest request;
    request.id = u"refused-"_s % contactActionRule(action).id;
    request.error = true;
    if (preview.verdict.reason == RefusalReason::JobsInProgress) {
        request.title = ConfirmationWords::tr(
            "Cannot delete %1: %Ln jobs are in progress.", nullptr, preview.blockingJobCount)
                            .arg(preview.contact.name);
        request.text = ConfirmationWords::tr("Finish or cancel them first.") % u"\n\n"_s
            % blockingJobsText(preview);
        request.actionText = ConfirmationWords::tr("Show jobs");
        return request;
    }
    request.title = ConfirmationWords::tr("%1 is not possible for %2", "action and contact")
                        .arg(words::action(action), preview.contact.name);
    request.text = words::refusal(action, preview.verdict, factsOf(preview));
    return request;
}

NoticeRequest errorNotice(const Error& error, const QString& id)
{
    NoticeRequest request;
    request.id = id.isEmpty() ? u"error-"_s % errorCodeName(error.code) : id;
    request.title = words::errorTitle(error);
    request.text = words::errorText(error);
    request.details = error.detail.isEmpty()
        ? QString()
        : u"%1 / %2\n%3"_s.arg(errorCodeName(error.code), error.reason, error.detail);
    request.error = error.code != ErrorCode::Cancelled;
    return request;
}

} // namespace kontorist
