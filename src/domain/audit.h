#pragma once

#include "base/strongid.h"
#include "domain/actor.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace kontorist {

/// One line of the append-only log, as read back.
struct AuditEvent
{
    qint64 seq = 0;
    QDateTime at; ///< UTC
    ActorKind actorKind = ActorKind::System;
    QString actor;
    QString action; ///< stable word, e.g. "contact.deactivate"
    QString subjectKind; ///< "contact", "terms", "database" …
    qint64 subjectId = 0;
    QString subjectLabel; ///< decrypted name at that time; empty when erased
    QJsonObject before; ///< changed values before, decrypted; empty when erased or not an edit
    QJsonObject after;
    bool erased = false; ///< the person's key is gone
    QString hash; ///< hex SHA-256 of this line, chained with the one before
};

/// What a caller of AuditLog::append() supplies.
struct AuditEntry
{
    QString action;
    QString subjectKind;
    qint64 subjectId = 0;
    QString subjectLabel; ///< personal data: stored encrypted under the subject's key
    QJsonObject before; ///< likewise
    QJsonObject after; ///< likewise
};

struct AuditHead
{
    qint64 seq = 0;
    QString hash; ///< hex
};

struct AuditVerdict
{
    qint64 checked = 0;
    bool intact = true;
    qint64 firstBadSeq = 0; ///< 0 where intact
    QString problem; ///< "hash", "chain", "gap", "head", "witness" or empty
};

struct AuditQuery
{
    QString subjectKind; ///< empty = all
    qint64 subjectId = 0; ///< 0 = all
    /// Valid: about this customer, its users (removed ones, too), facilities, objects, orders and
    /// fault reports; beside `subjectKind`.
    CustomerId customer;
    QString search; ///< in actor or action
    qint64 beforeSeq = 0; ///< newest first; 0 = from the newest
    int limit = 200;
};

} // namespace kontorist
