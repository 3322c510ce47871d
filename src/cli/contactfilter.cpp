#include "cli/contactfilter.h"

#include "cli/clitext.h"
#include "cli/times.h"
#include "services/contactservice.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 1000;

struct SortName
{
    QLatin1StringView name;
    ContactColumn column;
};

constexpr std::array sortNames {SortName {"name"_L1, ContactColumn::Name},
    SortName {"email"_L1, ContactColumn::Email}, SortName {"status"_L1, ContactColumn::Status},
    SortName {"company"_L1, ContactColumn::Company}, SortName {"terms"_L1, ContactColumn::Terms},
    SortName {"invited"_L1, ContactColumn::Invited},
    SortName {"created"_L1, ContactColumn::Created}};

QStringList statusNames()
{
    QStringList names;
    for (const auto status : allContactStatuses) {
        names << contactStatusName(status);
    }
    return names;
}

Result<ContactSortKey> sortKeyOf(const QString& text)
{
    const QString name = text.section(u':', 0, 0);
    const QString direction = text.section(u':', 1);
    for (const auto& known : sortNames) {
        const bool descending = direction == u"desc"_s;
        const bool plain = !text.contains(u':') || direction == u"asc"_s;
        if (name == known.name && (plain || descending)) {
            return ContactSortKey {known.column, descending};
        }
    }
    return failure(ErrorCode::Invalid, u"unknown-sort-field"_s, u"--sort"_s, {text.left(40)});
}

/// The order as a word inside a cursor.
QString sortText(const ContactQuery& query)
{
    QString text;
    for (const auto& key : query.sort) {
        text += QString::number(static_cast<int>(key.column)) % (key.descending ? u'd' : u'a');
    }
    return text;
}

} // namespace

std::vector<OptionSpec> contactFilterOptions()
{
    return {
        {u"--status"_s, u"STATUS"_s, Cli::tr("Only this status; may stand several times."),
            ValueKind::Choice, statusNames(), true},
        {u"--invited"_s, {}, Cli::tr("Only contacts with the invited flag.")},
        {u"--link"_s, u"STATE"_s, Cli::tr("Only contacts whose activation link is in this state."),
            ValueKind::Choice, {u"none"_s, u"valid"_s, u"expired"_s}},
        {u"--search"_s, u"TEXT"_s,
            Cli::tr("Only contacts with this text in name, e-mail address or company.")},
        {u"--company"_s, u"NAME"_s, Cli::tr("Only contacts of exactly this company.")},
        {u"--created-from"_s, u"TIME"_s,
            Cli::tr("Only contacts created at or after this day or time (ISO 8601, UTC).")},
        {u"--created-before"_s, u"TIME"_s,
            Cli::tr("Only contacts created before this day or time (ISO 8601, UTC).")},
    };
}

OptionSpec contactSortOption()
{
    return {u"--sort"_s, u"FIELD[:desc]"_s,
        Cli::tr("Order by name, email, status, company, terms, invited or created; may stand "
                "several times."),
        ValueKind::Text, {}, true};
}

Result<ContactQuery> contactQueryOf(const Arguments& arguments)
{
    ContactQuery query;
    query.search = arguments.textOr(u"--search"_s, {});
    query.company = arguments.textOr(u"--company"_s, {});
    for (const QString& name : arguments.texts(u"--status"_s)) {
        const auto status = contactStatusFromName(name);
        if (status
            && std::find(query.statuses.begin(), query.statuses.end(), *status)
                == query.statuses.end()) {
            query.statuses.push_back(*status);
        }
    }
    const QString link = arguments.textOr(u"--link"_s, {});
    if (link == u"valid"_s) {
        query.invited = InvitedFilter::LinkValid;
    } else if (link == u"expired"_s) {
        query.invited = InvitedFilter::LinkExpired;
    } else if (link == u"none"_s) {
        query.invited = InvitedFilter::NotInvited;
    } else if (arguments.has(u"--invited"_s)) {
        query.invited = InvitedFilter::Invited;
    }
    KONTORIST_ASSIGN(query.createdFrom, timeOf(arguments, u"--created-from"_s));
    KONTORIST_ASSIGN(query.createdBefore, timeOf(arguments, u"--created-before"_s));
    const QStringList order = arguments.texts(u"--sort"_s);
    if (!order.isEmpty()) {
        query.sort.clear();
        for (const QString& text : order) {
            KONTORIST_ASSIGN(const ContactSortKey key, sortKeyOf(text));
            const bool twice = std::any_of(query.sort.begin(), query.sort.end(),
                [&key](const ContactSortKey& other) { return other.column == key.column; });
            if (twice) {
                return failure(
                    ErrorCode::Invalid, u"sort-field-twice"_s, u"--sort"_s, {text.left(40)});
            }
            query.sort.push_back(key);
        }
    }
    return query;
}

Result<bool> forEachContact(Session& session, const ContactQuery& query, const RowCursor& after,
    qint64 limit, const std::function<void(const Contact&)>& take)
{
    KONTORIST_ASSIGN(Workspace* const workspace, session.workspace());
    RowCursor cursor = after;
    for (qint64 left = limit;;) {
        if (session.cancel().isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        // One row more than wanted tells whether there are more.
        const int wanted
            = limit == 0 ? pageRows : static_cast<int>(std::min<qint64>(pageRows, left + 1));
        KONTORIST_ASSIGN(const std::vector<Contact> rows,
            await(workspace->contacts().rowsAfter(query, cursor, wanted, session.cancel())));
        for (const Contact& contact : rows) {
            if (limit != 0 && left-- == 0) {
                return true;
            }
            take(contact);
        }
        if (rows.size() < static_cast<size_t>(wanted)) {
            return false;
        }
        cursor = ContactService::cursorOf(query, rows.back());
    }
}

QString cursorText(const ContactQuery& query, const RowCursor& cursor)
{
    QCborArray keys;
    for (const QVariant& key : cursor.keys) {
        keys << QCborValue::fromVariant(key);
    }
    const QCborValue value(QCborArray {sortText(query), keys, cursor.id});
    return QString::fromLatin1(
        value.toCbor().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<RowCursor> cursorFromText(const ContactQuery& query, const QString& text)
{
    const auto bad = failure(ErrorCode::Invalid, u"bad-cursor"_s, u"--after"_s);
    const auto bytes = QByteArray::fromBase64Encoding(text.toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes) {
        return bad;
    }
    QCborParserError parseError;
    const QCborArray parts = QCborValue::fromCbor(*bytes, &parseError).toArray();
    if (parseError.error != QCborError::NoError || parts.size() != 3 || !parts.at(0).isString()
        || !parts.at(1).isArray() || parts.at(2).toInteger() <= 0) {
        return bad;
    }
    if (parts.at(0).toString() != sortText(query)) {
        return failure(ErrorCode::Invalid, u"cursor-of-other-order"_s, u"--after"_s);
    }
    RowCursor cursor;
    cursor.id = parts.at(2).toInteger();
    for (const QCborValue key : parts.at(1).toArray()) {
        if (!key.isString() && !key.isInteger() && !key.isNull() && !key.isByteArray()) {
            return bad;
        }
        cursor.keys.push_back(key.isNull() ? QVariant() : key.toVariant());
    }
    if (cursor.keys.size() != ContactService::cursorOf(query, Contact {}).keys.size()) {
        return bad;
    }
    return cursor;
}

} // namespace kontorist
