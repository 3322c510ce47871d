#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/session.h"
#include "services/termsservice.h"

#include <QFileInfo>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

JsonRow termsJson(const TermsDocument& terms)
{
    return JsonRow()
        .add("id"_L1, terms.id.value())
        .add("label"_L1, terms.label)
        .add("file"_L1, terms.fileName)
        .add("size"_L1, terms.size)
        .add("sha256"_L1, terms.sha256)
        .add("uploaded_at"_L1, terms.uploadedAt)
        .add("uploaded_by"_L1, terms.uploadedBy)
        .add("acceptances"_L1, terms.acceptances)
        .add("current"_L1, terms.current);
}

ExitStatus runUpload(Session& session)
{
    const auto label = session.args().text(u"--label"_s);
    if (!label) {
        return session.out().usage(u"missing-argument"_s, u"--label"_s,
            Cli::tr("New terms need a label, such as 2026-11: add --label."));
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    if (!session.isConfirmed()) {
        CLI_ASSIGN(const qint64 accepted, session, await(workspace->terms().acceptedCount()));
        const auto answer
            = session.confirm(Cli::tr("Upload new terms? %n contact(s) must accept them anew.",
                nullptr, static_cast<int>(accepted)));
        if (answer != ExitStatus::Done) {
            return answer;
        }
    }
    const QString path = QFileInfo(session.args().textOr(u"FILE"_s, {})).absoluteFilePath();
    CLI_ASSIGN(const TermsDocument terms, session, await(workspace->terms().upload(path, *label)));
    if (session.out().isJson()) {
        session.out().row(termsJson(terms));
    } else {
        session.out().line(terms.label % u"  "_s % terms.sha256);
    }
    return ExitStatus::Done;
}

ExitStatus runShow(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const std::vector<TermsDocument> history, session, await(workspace->terms().history()));
    TextTable table(session.out(),
        {Cli::tr("ID"), Cli::tr("LABEL"), Cli::tr("CURRENT"), Cli::tr("ACCEPTED BY"),
            Cli::tr("UPLOADED"), Cli::tr("BY"), Cli::tr("FILE")});
    for (const TermsDocument& terms : history) {
        if (session.out().isJson()) {
            session.out().row(termsJson(terms));
        } else {
            table.add({QString::number(terms.id.value()), terms.label,
                terms.current ? Cli::tr("yes") : Cli::tr("no"), QString::number(terms.acceptances),
                isoTime(terms.uploadedAt), terms.uploadedBy, terms.fileName});
        }
    }
    if (!session.out().isJson()) {
        table.finish();
    }
    return ExitStatus::Done;
}

} // namespace

GroupSpec termsGroup()
{
    return {u"terms"_s, Cli::tr("Upload and show the service terms."),
        {
            {u"upload"_s, Cli::tr("Make a file the current terms; everybody must accept anew."),
                {{u"FILE"_s, Cli::tr("The terms, e.g. a PDF file."), ValueKind::File}},
                {{u"--label"_s, u"TEXT"_s, Cli::tr("Name of the version, e.g. 2026-11.")}},
                {{u"terms upload terms.pdf --label 2026-11 --yes"_s,
                    Cli::tr("New terms without asking.")}},
                runUpload},
            {u"show"_s, Cli::tr("Show all versions of the terms, newest first."), {}, {}, {},
                runShow},
        }};
}

} // namespace kontorist
