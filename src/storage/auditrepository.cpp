#include "storage/auditrepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr char formatVersion = 1;

void addField(QCryptographicHash& hash, const QByteArray& field)
{
    QByteArray length(8, '\0');
    qToBigEndian<quint64>(static_cast<quint64>(field.size()), length.data());
    hash.addData(length);
    hash.addData(field);
}

struct Line
{
    qint64 seq = 0;
    qint64 at = 0;
    QString actorKind;
    QString actor;
    QString action;
    QString subjectKind;
    qint64 subjectId = 0;
    QString opId;
    QByteArray body;
    QByteArray previous;
};

QByteArray hashOf(const Line& line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(1, formatVersion));
    addField(hash, QByteArray::number(line.seq));
    addField(hash, QByteArray::number(line.at));
    addField(hash, line.actorKind.toUtf8());
    addField(hash, line.actor.toUtf8());
    addField(hash, line.action.toUtf8());
    addField(hash, line.subjectKind.toUtf8());
    addField(hash, QByteArray::number(line.subjectId));
    addField(hash, line.opId.toUtf8());
    addField(hash, line.body);
    addField(hash, line.previous);
    return hash.result();
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// XChaCha20-Poly1305 under the person's key; the place in the chain is authenticated along.
QByteArray sealed(const QByteArray& plain, const QByteArray& key, qint64 seq)
{
    const QByteArray place = QByteArray::number(seq);
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray cipher(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(cipher), &length, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(place),
        static_cast<unsigned long long>(place.size()), nullptr, raw(nonce), raw(key));
    return nonce + cipher;
}

std::optional<QByteArray> unsealed(const QByteArray& body, const QByteArray& key, qint64 seq)
{
    constexpr auto nonceSize = qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    constexpr auto tagSize = qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (key.size() != 32 || body.size() < nonceSize + tagSize) {
        return std::nullopt;
    }
    const QByteArray place = QByteArray::number(seq);
    const QByteArray nonce = body.left(nonceSize);
    const QByteArray cipher = body.mid(nonceSize);
    QByteArray plain(cipher.size() - tagSize, '\0');
    unsigned long long length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), &length, nullptr, raw(cipher),
            static_cast<unsigned long long>(cipher.size()), raw(place),
            static_cast<unsigned long long>(place.size()), raw(nonce), raw(key))
        != 0) {
        return std::nullopt;
    }
    return plain;
}

ActorKind actorKindFromName(const QString& name)
{
    for (const auto kind : {ActorKind::Staff, ActorKind::CustomerUser, ActorKind::Guest,
             ActorKind::System, ActorKind::Api}) {
        if (name == actorKindName(kind)) {
            return kind;
        }
    }
    return ActorKind::System;
}

constexpr qsizetype customerSubjects = 7;

/// With `customerSubjects` places for the customer's id. By sequence numbers, so that each part
/// comes out of the index by subject. What was removed without a trace but the log is not found.
QString aboutCustomer()
{
    const QString of = u"SELECT seq FROM audit_event WHERE subject_kind = '%1' AND subject_id IN"
                       " (SELECT %2 FROM %3 WHERE customer_id = ?)"_s;
    return u"e.seq IN (SELECT seq FROM audit_event WHERE subject_kind = 'customer'"
           " AND subject_id = ? UNION ALL "_s
        % QStringList {of.arg(u"customer-user"_s, u"id"_s, u"customer_user"_s),
            of.arg(u"customer-user"_s, u"customer_user_id"_s, u"customer_user_tombstone"_s),
            of.arg(u"facility"_s, u"id"_s, u"facility"_s),
            of.arg(u"service-object"_s, u"id"_s, u"service_object"_s),
            of.arg(u"order"_s, u"id"_s, u"customer_order"_s),
            of.arg(u"fault"_s, u"id"_s, u"fault_report"_s)}
              .join(u" UNION ALL "_s)
        % u')';
}

void fillBody(AuditEvent& event, const QByteArray& body, const QByteArray& key)
{
    const auto plain = unsealed(body, key, event.seq);
    if (!plain) {
        event.erased = true;
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(*plain).object();
    event.subjectLabel = object.value("label"_L1).toString();
    event.before = object.value("before"_L1).toObject();
    event.after = object.value("after"_L1).toObject();
}

} // namespace

QString actorKindName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Staff:
        return u"STAFF"_s;
    case ActorKind::CustomerUser:
        return u"CUSTOMER_USER"_s;
    case ActorKind::Guest:
        return u"GUEST"_s;
    case ActorKind::System:
        return u"SYSTEM"_s;
    case ActorKind::Api:
        return u"API"_s;
    }
    return {};
}

AuditRepository::AuditRepository(DbConnection& connection)
    : m_connection(connection)
{
}

Result<QByteArray> AuditRepository::subjectKey(const QString& kind, qint64 id, bool create)
{
    KONTORIST_ASSIGN(const QVariant stored,
        m_connection.scalar(
            u"SELECT key FROM subject_key WHERE subject_kind = ? AND subject_id = ?"_s,
            {kind, id}));
    if (stored.isValid() || !create) {
        return stored.toByteArray();
    }
    QByteArray key(32, '\0');
    randombytes_buf(key.data(), 32);
    KONTORIST_TRY(m_connection.run(
        u"INSERT INTO subject_key (subject_kind, subject_id, key) VALUES (?, ?, ?)"_s,
        {kind, id, key}));
    return key;
}

Result<void> AuditRepository::append(
    const AuditEntry& entry, const Actor& actor, const QString& opId, const QDateTime& now)
{
    KONTORIST_ASSIGN(const QByteArray key, subjectKey(entry.subjectKind, entry.subjectId, true));
    KONTORIST_ASSIGN(auto statement, m_connection.prepare(u"SELECT seq, hash FROM audit_head"_s));
    KONTORIST_TRY(statement.exec());
    KONTORIST_ASSIGN(const bool found, statement.next());
    if (!found) {
        return failure(ErrorCode::Corrupt, u"audit-head-missing"_s);
    }
    Line line;
    line.seq = statement.number(0) + 1;
    line.previous = statement.bytes(1);
    line.at = now.toMSecsSinceEpoch();
    line.actorKind = actorKindName(actor.kind);
    line.actor = actor.label;
    line.action = entry.action;
    line.subjectKind = entry.subjectKind;
    line.subjectId = entry.subjectId;
    line.opId = opId;
    QJsonObject body {{u"label"_s, entry.subjectLabel}};
    if (!entry.before.isEmpty()) {
        body.insert(u"before"_s, entry.before);
    }
    if (!entry.after.isEmpty()) {
        body.insert(u"after"_s, entry.after);
    }
    line.body = sealed(QJsonDocument(body).toJson(QJsonDocument::Compact), key, line.seq);
    KONTORIST_TRY(m_connection.run(
        u"INSERT INTO audit_event (seq, at, actor_kind, actor, action, subject_kind, subject_id,"
        " op_id, body, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {line.seq, line.at, line.actorKind, line.actor, line.action, line.subjectKind,
            line.subjectId, line.opId, line.body, line.previous, hashOf(line)}));
    return {};
}

Result<std::vector<AuditEvent>> AuditRepository::list(const AuditQuery& query)
{
    QStringList conditions {u"1 = 1"_s};
    QVariantList binds;
    if (!query.subjectKind.isEmpty()) {
        conditions << u"e.subject_kind = ?"_s;
        binds << query.subjectKind;
    }
    if (query.subjectId > 0) {
        conditions << u"e.subject_id = ?"_s;
        binds << query.subjectId;
    }
    if (query.customer.isValid()) {
        conditions << aboutCustomer();
        binds << QVariantList(customerSubjects, query.customer.value());
    }
    if (query.beforeSeq > 0) {
        conditions << u"e.seq < ?"_s;
        binds << query.beforeSeq;
    }
    if (!query.search.isEmpty()) {
        conditions << u"(instr(lower(e.actor), ?) > 0 OR instr(e.action, ?) > 0)"_s;
        binds << query.search.toLower() << query.search.toLower();
    }
    binds << query.limit;
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(
            u"SELECT e.seq, e.at, e.actor_kind, e.actor, e.action, e.subject_kind, e.subject_id,"
            " e.body, e.hash, k.key FROM audit_event e LEFT JOIN subject_key k"
            " ON k.subject_kind = e.subject_kind AND k.subject_id = e.subject_id WHERE "_s
            % conditions.join(u" AND "_s) % u" ORDER BY e.seq DESC LIMIT ?"_s));
    KONTORIST_TRY(statement.exec(binds));
    std::vector<AuditEvent> events;
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            return events;
        }
        AuditEvent event;
        event.seq = statement.number(0);
        event.at = statement.time(1);
        event.actorKind = actorKindFromName(statement.text(2));
        event.actor = statement.text(3);
        event.action = statement.text(4);
        event.subjectKind = statement.text(5);
        event.subjectId = statement.number(6);
        event.hash = QString::fromLatin1(statement.bytes(8).toHex());
        fillBody(event, statement.bytes(7), statement.bytes(9));
        events.push_back(std::move(event));
    }
}

Result<AuditHead> AuditRepository::head()
{
    KONTORIST_ASSIGN(auto statement, m_connection.prepare(u"SELECT seq, hash FROM audit_head"_s));
    KONTORIST_TRY(statement.exec());
    KONTORIST_ASSIGN(const bool found, statement.next());
    if (!found) {
        return failure(ErrorCode::Corrupt, u"audit-head-missing"_s);
    }
    return AuditHead {statement.number(0), QString::fromLatin1(statement.bytes(1).toHex())};
}

Result<QString> AuditRepository::hashAt(qint64 seq)
{
    KONTORIST_ASSIGN(const QVariant hash,
        m_connection.scalar(u"SELECT hash FROM audit_event WHERE seq = ?"_s, {seq}));
    return QString::fromLatin1(hash.toByteArray().toHex());
}

Result<AuditVerdict> AuditRepository::verify()
{
    AuditVerdict verdict;
    QByteArray previous(32, '\0');
    const auto broken = [&verdict](qint64 seq, const QString& problem) {
        verdict.intact = false;
        verdict.firstBadSeq = seq;
        verdict.problem = problem;
        return verdict;
    };
    KONTORIST_ASSIGN(auto statement,
        m_connection.prepare(u"SELECT seq, at, actor_kind, actor, action, subject_kind, subject_id,"
                             " op_id, body, prev_hash, hash FROM audit_event ORDER BY seq"_s));
    KONTORIST_TRY(statement.exec());
    for (;;) {
        KONTORIST_ASSIGN(const bool more, statement.next());
        if (!more) {
            break;
        }
        const Line line {statement.number(0), statement.number(1), statement.text(2),
            statement.text(3), statement.text(4), statement.text(5), statement.number(6),
            statement.text(7), statement.bytes(8), statement.bytes(9)};
        if (line.seq != verdict.checked + 1) {
            return broken(verdict.checked + 1, u"gap"_s);
        }
        if (line.previous != previous) {
            return broken(line.seq, u"chain"_s);
        }
        if (statement.bytes(10) != hashOf(line)) {
            return broken(line.seq, u"hash"_s);
        }
        previous = statement.bytes(10);
        verdict.checked = line.seq;
    }
    KONTORIST_ASSIGN(const AuditHead last, head());
    if (last.seq != verdict.checked || last.hash != QString::fromLatin1(previous.toHex())) {
        return broken(verdict.checked + 1, u"head"_s);
    }
    return verdict;
}

} // namespace kontorist
