#include "ui/contacts/conflictnotice.h"

#include "base/futures.h"
#include "services/auditservice.h"
#include "ui/contacts/recordmodels.h"
#include "ui/dialogs/userprompt.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct ConflictNotice
{
    Q_DECLARE_TR_FUNCTIONS(ConflictNotice)
};

QString whatHappened(const Result<std::vector<AuditEvent>>& events)
{
    if (!events || events->empty()) {
        return ConflictNotice::tr("Nothing was done. Look at it as it is now, then decide again.");
    }
    const auto& last = events->front();
    const QString changes = changesInWords(last);
    const QString what = words::auditAction(last.action);
    return ConflictNotice::tr(
        "%1, %2: %3. Nothing was done. Look at it as it is now, then decide again.",
        "who, when, what")
        .arg(last.actor, words::dateTime(last.at),
            changes.isEmpty() ? what : what + u" – "_s + changes);
}

} // namespace

void tellConflict(const FlowContext& context, QObject* owner, const QString& title,
    const QString& subjectKind, qint64 subjectId)
{
    AuditQuery query;
    query.subjectKind = subjectKind;
    query.subjectId = subjectId;
    query.limit = 1;
    whenDone(context.workspace->audit().list(query), owner,
        [context, title](const Result<std::vector<AuditEvent>>& events) {
            NoticeRequest notice;
            notice.id = u"conflict"_s;
            notice.title = title;
            notice.text = whatHappened(events);
            context.ui.prompt.notify(context.window, notice, [](bool) {});
        });
}

} // namespace kontorist
