#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/customerservice.h"
#include "services/faultservice.h"
#include "services/orderservice.h"
#include "services/staffservice.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct NoticeText
{
    QString subject;
    QString body;
};

/// The message a sender sends, made when it is asked for: what is said follows the papers as they
/// are now, and nothing of them is kept in the outbox.
Result<NoticeText> textOf(Workspace& workspace, const Notice& notice)
{
    KONTORIST_ASSIGN(const Customer customer, await(workspace.customers().load(notice.customer)));
    if (notice.subjectKind == "fault"_L1) {
        KONTORIST_ASSIGN(
            const FaultReport fault, await(workspace.faults().load(FaultId(notice.subjectId))));
        return NoticeText {Cli::tr("New fault report: %1").arg(fault.title),
            Cli::tr("%1 reports a fault: %2 (fault report %3).")
                .arg(customer.name, fault.title, QString::number(fault.id.value()))};
    }
    KONTORIST_ASSIGN(const Order order, await(workspace.orders().load(OrderId(notice.subjectId))));
    return NoticeText {Cli::tr("New comment on order %1").arg(order.number),
        Cli::tr("%1 wrote a comment on order %2.").arg(customer.name, order.number)};
}

ExitStatus runNotices(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const std::vector<Notice> notices, session,
        await(workspace->staff().waitingNotices(limitOf(session))));
    for (const Notice& notice : notices) {
        CLI_ASSIGN(const NoticeText text, session, textOf(*workspace, notice));
        printOne(session,
            JsonRow()
                .add("id"_L1, notice.id.value())
                .add("staff_id"_L1, notice.staff.value())
                .add("channel"_L1, notificationChannelName(notice.channel))
                .add("recipient"_L1, notice.recipient)
                .add("template"_L1, notice.templateName)
                .add("subject"_L1, text.subject)
                .add("body"_L1, text.body)
                .add("created_at"_L1, notice.createdAt),
            QString::number(notice.id.value()) % u"  "_s % notificationChannelName(notice.channel)
                % u"  "_s % notice.recipient % u"  "_s % text.body);
    }
    return ExitStatus::Done;
}

ExitStatus runSent(Session& session)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return runBulk(session, ids, [&](qint64 id) {
        BulkRow row;
        row.result = await(workspace->staff().markSent(NoticeId(id)));
        return row;
    });
}

} // namespace

std::vector<CommandSpec> noticeCommands()
{
    return {
        {u"notices"_s,
            Cli::tr(
                "List messages to staff that wait for a sender, oldest first, with their text."),
            {}, {limitOption()},
            {{u"staff notices --json --language sv"_s,
                Cli::tr("For a program that sends e-mail and SMS.")}},
            runNotices},
        {u"notice-sent"_s, Cli::tr("Note that messages went out; they are not listed any more."),
            {idsArgument(Cli::tr("Numbers of the messages."))}, {stdinOption()}, {}, runSent},
    };
}

} // namespace kontorist
