#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "services/linkservice.h"

#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allPurposes {TokenPurpose::Activation, TokenPurpose::Confirmation,
    TokenPurpose::SetPassword, TokenPurpose::Invitation, TokenPurpose::GuestBooking};
constexpr std::array allStates {TokenState::Valid, TokenState::Used, TokenState::Expired,
    TokenState::Superseded, TokenState::Revoked};

QStringList purposeNames()
{
    QStringList names;
    for (const auto purpose : allPurposes) {
        names << tokenPurposeName(purpose);
    }
    return names;
}

QStringList stateNames()
{
    QStringList names;
    for (const auto state : allStates) {
        names << tokenStateName(state);
    }
    return names;
}

JsonRow linkJson(const AccessToken& link, const QDateTime& now)
{
    return JsonRow()
        .add("id"_L1, link.id.value())
        .add("purpose"_L1, tokenPurposeName(link.purpose))
        .add("state"_L1, tokenStateName(link.state(now)))
        .add("contact_id"_L1, link.contact.value())
        .add("contact"_L1, link.contactName)
        .add("recipient"_L1, link.recipient)
        .add("issued_at"_L1, link.issuedAt)
        .add("expires_at"_L1, link.expiresAt)
        .add("opened_at"_L1, link.openedAt)
        .add("used_at"_L1, link.usedAt)
        .add("superseded_at"_L1, link.supersededAt)
        .add("revoked_at"_L1, link.revokedAt)
        .add("issued_by"_L1, link.issuedBy);
}

ExitStatus runList(Session& session)
{
    LinkQuery query;
    query.purpose = tokenPurposeFromName(session.args().textOr(u"--purpose"_s, {}));
    query.state = tokenStateFromName(session.args().textOr(u"--state"_s, {}));
    query.contact = ContactId(session.args().number(u"--contact"_s).value_or(0));
    const qint64 limit = session.args().number(u"--limit"_s).value_or(0);
    query.limit = limit == 0 || limit > std::numeric_limits<int>::max()
        ? std::numeric_limits<int>::max()
        : static_cast<int>(limit);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const std::vector<AccessToken> links, session, await(workspace->links().list(query)));
    const QDateTime now = session.clock().now();
    TextTable table(session.out(),
        {Cli::tr("ID"), Cli::tr("PURPOSE"), Cli::tr("STATE"), Cli::tr("RECIPIENT"),
            Cli::tr("CONTACT"), Cli::tr("ISSUED"), Cli::tr("VALID UNTIL")});
    for (const AccessToken& link : links) {
        if (session.out().isJson()) {
            session.out().row(linkJson(link, now));
        } else {
            table.add({QString::number(link.id.value()), tokenPurposeName(link.purpose),
                tokenStateName(link.state(now)), link.recipient, link.contactName,
                isoTime(link.issuedAt), isoTime(link.expiresAt)});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

ExitStatus runRevoke(Session& session)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return runBulk(session, ids, [workspace](qint64 id) {
        BulkRow row;
        const auto link = await(workspace->links().revoke(TokenId(id)));
        if (!link) {
            row.result = failure(link.error());
        }
        return row;
    });
}

} // namespace

GroupSpec linksGroup()
{
    return {u"links"_s, Cli::tr("The ledger of the links that were mailed."),
        {
            {u"list"_s, Cli::tr("List links, newest first; never the secret in them."), {},
                {{u"--purpose"_s, u"PURPOSE"_s, Cli::tr("Only links for this."), ValueKind::Choice,
                     purposeNames()},
                    {u"--state"_s, u"STATE"_s, Cli::tr("Only links in this state."),
                        ValueKind::Choice, stateNames()},
                    {u"--contact"_s, u"ID"_s, Cli::tr("Only links of this contact."),
                        ValueKind::Number},
                    {u"--limit"_s, u"N"_s, Cli::tr("At most so many; 0, as without it, for all."),
                        ValueKind::Number}},
                {{u"links list --state valid"_s,
                    Cli::tr("Every link that still opens something.")}},
                runList},
            {u"revoke"_s, Cli::tr("Make links dead."),
                {idsArgument(Cli::tr("Numbers of the links."))}, {stdinOption()},
                {{u"links revoke 41 42"_s, Cli::tr("Two links that went astray.")}}, runRevoke},
        }};
}

} // namespace kontorist
