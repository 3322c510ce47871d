#include "cli/bookingtext.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/session.h"
#include "services/auditservice.h"
#include "services/bookingservice.h"

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 defaultTextLimit = 100;
constexpr qint64 pageRows = 500;

QLatin1StringView actorKindWord(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Staff:
        return "STAFF"_L1;
    case ActorKind::CustomerUser:
        return "CUSTOMER_USER"_L1;
    case ActorKind::Guest:
        return "GUEST"_L1;
    case ActorKind::System:
        return "SYSTEM"_L1;
    case ActorKind::Api:
        return "API"_L1;
    }
    return "SYSTEM"_L1;
}

/// "contact" or "contact:12".
Result<AuditQuery> queryOf(const Arguments& arguments)
{
    AuditQuery query;
    query.search = arguments.textOr(u"--search"_s, {});
    query.beforeSeq = arguments.number(u"--before"_s).value_or(0);
    const QString subject = arguments.textOr(u"--subject"_s, {});
    query.subjectKind = subject.section(u':', 0, 0);
    if (subject.contains(u':')) {
        bool ok = false;
        query.subjectId = subject.section(u':', 1).toLongLong(&ok);
        if (!ok || query.subjectId <= 0) {
            return failure(ErrorCode::Invalid, u"bad-subject"_s, u"--subject"_s);
        }
    }
    return query;
}

void printEvent(Session& session, TextTable& table, const AuditEvent& event)
{
    if (session.out().isJson()) {
        session.out().row(JsonRow()
                              .add("seq"_L1, event.seq)
                              .add("at"_L1, event.at)
                              .add("actor_kind"_L1, actorKindWord(event.actorKind))
                              .add("actor"_L1, event.actor)
                              .add("action"_L1, event.action)
                              .add("subject_kind"_L1, event.subjectKind)
                              .add("subject_id"_L1, event.subjectId)
                              .add("subject"_L1, event.subjectLabel)
                              .add("before"_L1, event.before)
                              .add("after"_L1, event.after)
                              .add("erased"_L1, event.erased)
                              .add("hash"_L1, event.hash));
        return;
    }
    QString subject = event.subjectKind;
    if (event.subjectId > 0) {
        subject += u':' % QString::number(event.subjectId);
    }
    table.add({QString::number(event.seq), isoTime(event.at), event.actor, event.action, subject,
        event.erased ? Cli::tr("(erased)") : event.subjectLabel});
}

ExitStatus printEvents(Session& session, AuditQuery query)
{
    const bool json = session.out().isJson();
    const qint64 limit = session.args().number(u"--limit"_s).value_or(json ? 0 : defaultTextLimit);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    TextTable table(session.out(),
        {Cli::tr("SEQ"), Cli::tr("TIME"), Cli::tr("ACTOR"), Cli::tr("ACTION"), Cli::tr("SUBJECT"),
            Cli::tr("NAME")});
    bool more = true;
    for (qint64 left = limit; more && (limit == 0 || left > 0);) {
        if (session.cancel().isCancelled()) {
            return session.fail(makeError(ErrorCode::Cancelled, u"cancelled"_s));
        }
        query.limit = static_cast<int>(limit == 0 ? pageRows : std::min(left, pageRows));
        CLI_ASSIGN(
            const std::vector<AuditEvent> events, session, await(workspace->audit().list(query)));
        for (const AuditEvent& event : events) {
            printEvent(session, table, event);
            query.beforeSeq = event.seq;
        }
        more = events.size() == static_cast<size_t>(query.limit);
        left -= static_cast<qint64>(events.size());
    }
    if (!json) {
        table.finish();
        if (more) {
            session.out().note(Cli::tr("There may be more: --before %1, or --limit 0 for all.")
                                   .arg(query.beforeSeq));
        }
    }
    return ExitStatus::Done;
}

ExitStatus runList(Session& session)
{
    CLI_ASSIGN(const AuditQuery query, session, queryOf(session.args()));
    return printEvents(session, query);
}

ExitStatus runActivity(Session& session)
{
    AuditQuery query;
    query.subjectKind = u"customer-user"_s;
    query.subjectId = session.args().number(u"ID"_s).value_or(0);
    return printEvents(session, query);
}

ExitStatus runBookingLog(Session& session)
{
    AuditQuery query;
    query.subjectKind = u"booking"_s;
    query.subjectId = bookingIdOf(session).value();
    // An empty log would look like that of a booking to which nothing happened.
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const BookingDetails details, session,
        await(workspace->bookings().details(BookingId(query.subjectId))));
    Q_UNUSED(details)
    return printEvents(session, query);
}

ExitStatus runVerify(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const AuditVerdict verdict, session, await(workspace->audit().verify(session.cancel())));
    if (session.out().isJson()) {
        session.out().row(JsonRow()
                              .add("checked"_L1, verdict.checked)
                              .add("intact"_L1, verdict.intact)
                              .add("first_bad_seq"_L1, verdict.firstBadSeq)
                              .add("problem"_L1, verdict.problem));
    } else if (verdict.intact) {
        session.out().line(Cli::tr("%1 lines checked, the chain is intact.").arg(verdict.checked));
    }
    if (verdict.intact) {
        return ExitStatus::Done;
    }
    return session.fail(makeError(ErrorCode::Corrupt, u"audit-broken"_s, verdict.problem,
        {QString::number(verdict.firstBadSeq)}));
}

ExitStatus runHead(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const AuditHead head, session, await(workspace->audit().head()));
    if (session.out().isJson()) {
        session.out().row(JsonRow().add("seq"_L1, head.seq).add("hash"_L1, head.hash));
    } else {
        session.out().line(QString::number(head.seq) % u"  "_s % head.hash);
    }
    return ExitStatus::Done;
}

} // namespace

GroupSpec auditGroup()
{
    return {u"audit"_s, Cli::tr("Read and verify the log of everything that was changed."),
        {
            {u"list"_s, Cli::tr("List what was done, newest first."), {},
                {{u"--subject"_s, u"KIND[:ID]"_s,
                     Cli::tr("Only about this, e.g. contact:12 or terms.")},
                    {u"--search"_s, u"TEXT"_s,
                        Cli::tr("Only where actor or action holds this text.")},
                    {u"--limit"_s, u"N"_s,
                        Cli::tr("At most so many; 0 for all. Without it 100, or all with --json."),
                        ValueKind::Number},
                    {u"--before"_s, u"SEQ"_s, Cli::tr("Only lines before this number."),
                        ValueKind::Number}},
                {{u"audit list --subject contact:12"_s, Cli::tr("What happened to contact 12.")}},
                runList},
            {u"verify"_s, Cli::tr("Compute the whole chain anew and compare."), {}, {}, {},
                runVerify},
            {u"head"_s,
                Cli::tr("Show number and hash of the last line, to be kept outside as a witness."),
                {}, {}, {}, runHead},
        }};
}

CommandSpec bookingLogCommand()
{
    return {u"log"_s, Cli::tr("What was done to a booking, by staff and guests, newest first."),
        {{u"ID"_s, Cli::tr("Number of the booking."), ValueKind::Booking}},
        {{u"--limit"_s, u"N"_s,
            Cli::tr("At most so many; 0 for all. Without it 100, or all with --json."),
            ValueKind::Number}},
        {}, runBookingLog};
}

CommandSpec customerUserActivityCommand()
{
    return {u"activity"_s, Cli::tr("What was done to a customer user and by it, newest first."),
        {{u"ID"_s, Cli::tr("Number of the customer user."), ValueKind::Number}},
        {{u"--limit"_s, u"N"_s,
            Cli::tr("At most so many; 0 for all. Without it 100, or all with --json."),
            ValueKind::Number}},
        {}, runActivity};
}

} // namespace kontorist
