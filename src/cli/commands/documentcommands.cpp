#include "cli/bulk.h"
#include "cli/clitext.h"
#include "cli/commands/commandgroups.h"
#include "cli/customertext.h"
#include "services/documentservice.h"

#include <QDir>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QStringList kindNames()
{
    QStringList names;
    for (const auto kind : allDocumentKinds) {
        names << documentKindName(kind);
    }
    return names;
}

QString documentLine(const Document& document)
{
    return QString::number(document.id.value()) % u"  "_s % document.name % u"  "_s
        % documentKindName(document.kind) % u"  "_s % QString::number(document.size);
}

ExitStatus runList(Session& session)
{
    DocumentQuery query;
    query.customer = idOf<CustomerId>(session, u"--customer"_s);
    query.facility = idOf<FacilityId>(session, u"--facility"_s);
    query.order = idOf<OrderId>(session, u"--order"_s);
    query.object = idOf<ServiceObjectId>(session, u"--object"_s);
    query.before = idOf<DocumentId>(session, u"--after"_s);
    query.limit = limitOf(session);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(
        const std::vector<Document> documents, session, await(workspace->documents().list(query)));
    return printAll(session, documents, documentJson, documentLine);
}

ExitStatus runShow(Session& session)
{
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const Document document, session,
        await(workspace->documents().load(idOf<DocumentId>(session, u"ID"_s))));
    return printOne(session, documentJson(document), documentLine(document));
}

ExitStatus runAdd(Session& session)
{
    DocumentDraft draft;
    draft.customer = idOf<CustomerId>(session, u"CUSTOMER"_s);
    draft.path = QDir().absoluteFilePath(session.args().textOr(u"FILE"_s, {}));
    draft.name = session.args().textOr(u"--name"_s, {});
    draft.kind = documentKindFromName(session.args().textOr(u"--kind"_s, {}))
                     .value_or(DocumentKind::Other);
    draft.ofModel = session.args().has(u"--model"_s);
    draft.facility = idOf<FacilityId>(session, u"--facility"_s);
    draft.order = idOf<OrderId>(session, u"--order"_s);
    draft.object = idOf<ServiceObjectId>(session, u"--object"_s);
    const auto as = idOf<CustomerUserId>(session, u"--as"_s);
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    auto& documents = workspace->documents();
    CLI_ASSIGN(const Document document, session,
        await(as.isValid() ? documents.addAs(as, draft, session.cancel())
                           : documents.add(draft, session.cancel())));
    return printOne(session, documentJson(document), QString::number(document.id.value()));
}

ExitStatus runRemove(Session& session)
{
    ExitStatus status = ExitStatus::Done;
    const QList<qint64> ids = bulkIds(session, status);
    if (status != ExitStatus::Done) {
        return status;
    }
    if (!ids.isEmpty()) {
        status = session.confirm(
            Cli::tr("Remove %n document(s), with their files? This cannot be undone.", nullptr,
                static_cast<int>(ids.size())));
        if (status != ExitStatus::Done) {
            return status;
        }
    }
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    return runBulk(session, ids, [&](qint64 id) {
        BulkRow row;
        if (const auto gone = await(workspace->documents().remove(DocumentId(id), 0)); !gone) {
            row.result = failure(gone.error());
        }
        return row;
    });
}

ExitStatus runExport(Session& session)
{
    const QString target = QDir().absoluteFilePath(session.args().textOr(u"FILE"_s, {}));
    CLI_ASSIGN(Workspace* const workspace, session, session.workspace());
    CLI_ASSIGN(const qint64 bytes, session,
        await(workspace->documents().exportTo(
            idOf<DocumentId>(session, u"ID"_s), target, session.cancel())));
    return printOne(session, JsonRow().add("file"_L1, target).add("bytes"_L1, bytes), target);
}

} // namespace

GroupSpec documentsGroup()
{
    const auto id = numberArgument(u"ID"_s, Cli::tr("Number of the document."));
    const auto facility = numberOption(u"--facility"_s, Cli::tr("Of this facility."));
    const auto order = numberOption(u"--order"_s, Cli::tr("On this order."));
    const auto object = numberOption(u"--object"_s, Cli::tr("On this service object."));
    return {u"documents"_s, Cli::tr("Files of customers."),
        {
            {u"list"_s, Cli::tr("List documents, newest first."), {},
                {numberOption(u"--customer"_s, Cli::tr("Only of this customer.")), facility, order,
                    object, limitOption(),
                    numberOption(u"--after"_s, Cli::tr("Go on after this document."))},
                {}, runList},
            {u"show"_s, Cli::tr("Show one document."), {id}, {}, {}, runShow},
            {u"add"_s, Cli::tr("Copy a file in; size and SHA-256 are taken on the way."),
                {numberArgument(u"CUSTOMER"_s, Cli::tr("Number of the customer.")),
                    {u"FILE"_s, Cli::tr("The file."), ValueKind::File}},
                {{u"--name"_s, u"TEXT"_s, Cli::tr("Its name; without it, the file's own.")},
                    {u"--kind"_s, u"KIND"_s, Cli::tr("OTHER without it."), ValueKind::Choice,
                        kindNames()},
                    {u"--model"_s, {},
                        Cli::tr("Of the model rather than of the one thing: a permission of its "
                                "own shows it.")},
                    facility, order, object, asOption()},
                {{u"documents add 3 manual.pdf --kind MANUAL --model --object 7"_s,
                    Cli::tr("The maker's manual of service object 7.")}},
                runAdd},
            {u"remove"_s, Cli::tr("Remove documents, with their files."),
                {idsArgument(Cli::tr("Numbers of the documents."))}, {stdinOption()}, {},
                runRemove},
            {u"export"_s, Cli::tr("Write a document to a file that is not there yet."),
                {id, {u"FILE"_s, Cli::tr("The file to write."), ValueKind::File}}, {}, {},
                runExport},
        }};
}

} // namespace kontorist
