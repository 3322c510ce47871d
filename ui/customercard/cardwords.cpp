#include "ui/customercard/cardwords.h"

#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace kontorist::cardwords {

using namespace Qt::StringLiterals;

namespace {

struct CustomerCardWords
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::CustomerCardDialog)
};

constexpr int permissionsShown = 20;

QString named(const std::map<qint64, QString>& names, qint64 id)
{
    const auto found = names.find(id);
    return found == names.end() ? u"–"_s : found->second;
}

QString listed(const QStringList& items)
{
    return items.join(CustomerCardWords::tr(", ", "between the items of a list"));
}

} // namespace

QString field(const QString& field)
{
    if (field == u"name"_s) {
        return words::column(CustomerColumn::Name);
    }
    if (field == u"number"_s) {
        return words::column(CustomerColumn::Number);
    }
    if (field == u"technician"_s) {
        return words::column(CustomerColumn::Technician);
    }
    if (field == u"level"_s) {
        return words::column(CustomerUserColumn::Level);
    }
    if (field == u"permissions"_s) {
        return CustomerCardWords::tr("Permissions");
    }
    if (field == u"template"_s) {
        return CustomerCardWords::tr("Permission template");
    }
    return field == u"facilities"_s ? CustomerCardWords::tr("Facilities") : words::field(field);
}

QString fieldFault(Error error)
{
    if (error.reason == u"number-taken"_s) {
        return CustomerCardWords::tr("Another customer has this number already.");
    }
    error.field = field(error.field);
    return words::fieldFault(error);
}

QString facilities(const FacilityScope& scope, const CardNames& names)
{
    QStringList parts;
    for (const FacilityId id : scope.facilities) {
        parts << named(names.facilities, id.value());
    }
    parts.sort(Qt::CaseInsensitive);
    if (scope.unassigned) {
        parts << words::noFacility();
    }
    return parts.isEmpty() ? words::facilities(scope) : listed(parts);
}

QString value(const CustomerDraft& draft, const QString& field, const CardNames& names)
{
    if (field == u"technician"_s) {
        return named(names.technicians, draft.technician.value());
    }
    const QString text = draftField(draft, field);
    if (field == u"language"_s) {
        return words::language(text);
    }
    return text.isEmpty() ? u"–"_s : text;
}

QString value(const CustomerUserAccess& access, const QString& field, const CardNames& names)
{
    if (field == u"level"_s) {
        return words::level(access.level);
    }
    if (field == u"permissions"_s) {
        return words::permissions(access.permissions, permissionsShown);
    }
    if (field == u"template"_s) {
        return named(names.templates, access.followed.value());
    }
    return field == u"facilities"_s ? facilities(access.scope, names) : QString();
}

QString mark(const AccountRow& row)
{
    if (!row.fault.isEmpty()) {
        return CustomerCardWords::tr("Cannot be saved", "mark of a login account");
    }
    switch (row.mark()) {
    case RowMark::None:
        return {};
    case RowMark::New:
        return CustomerCardWords::tr("New", "mark of a login account");
    case RowMark::Changed:
        return CustomerCardWords::tr("Changed", "mark of a login account");
    case RowMark::Removed:
        return CustomerCardWords::tr("Will be removed", "mark of a login account");
    case RowMark::Clash:
        return CustomerCardWords::tr("Changed by both", "mark of a login account");
    case RowMark::Gone:
        return CustomerCardWords::tr("Removed by a colleague", "mark of a login account");
    }
    return {};
}

std::optional<IconName> markIcon(const AccountRow& row)
{
    if (!row.fault.isEmpty()) {
        return IconName::Error;
    }
    switch (row.mark()) {
    case RowMark::None:
        return std::nullopt;
    case RowMark::New:
        return IconName::Add;
    case RowMark::Changed:
        return IconName::Edit;
    case RowMark::Removed:
        return IconName::Delete;
    case RowMark::Clash:
    case RowMark::Gone:
        return IconName::Warning;
    }
    return std::nullopt;
}

QString stagedChanges(const AccountRow& row, const CardNames& names)
{
    QStringList facts;
    if (!row.fault.isEmpty()) {
        facts << row.fault;
    }
    if (row.isNew()) {
        facts << (row.mails() ? row.fresh->then == AfterAdding::Invite
                    ? CustomerCardWords::tr("Will be added; the invitation follows after saving.")
                    : CustomerCardWords::tr("Will be added; the login details follow after saving.")
                              : CustomerCardWords::tr("Will be added; nothing is mailed."));
        return facts.join(u'\n');
    }
    if (row.gone) {
        facts << CustomerCardWords::tr(
            "A colleague removed this user. Your changes to it cannot be saved; undo "
            "them to go on.");
    }
    if (row.removed) {
        facts << CustomerCardWords::tr("Will be removed when you save.");
        if (row.changedSince) {
            facts << CustomerCardWords::tr("A colleague changed this user after you marked it.");
        }
        return facts.join(u'\n');
    }
    for (const QString& each : changedFields(row.base, row.access)) {
        facts << CustomerCardWords::tr("%1: %2 → %3", "field, before, after")
                     .arg(
                         field(each), value(row.base, each, names), value(row.access, each, names));
    }
    for (const QString& each : row.gone ? QStringList() : row.clashes()) {
        facts << CustomerCardWords::tr(
            "A colleague changed “%1” to %2 meanwhile. You are asked when you save.")
                     .arg(field(each), value(row.user.access, each, names));
    }
    if (!row.password.isEmpty()) {
        facts << CustomerCardWords::tr("New password; the login details follow after saving.");
    }
    return facts.join(u'\n');
}

QString unsaved(const CardStaging& staging)
{
    QStringList parts;
    if (const int accounts = staging.changedAccounts(); accounts > 0) {
        parts << CustomerCardWords::tr("%Ln login account(s)", nullptr, accounts);
    }
    if (const auto fields = staging.changedDetails(); !fields.isEmpty()) {
        parts << CustomerCardWords::tr("%Ln field(s)", nullptr, static_cast<int>(fields.size()));
    }
    return parts.isEmpty() ? QString()
                           : CustomerCardWords::tr("Unsaved changes: %1").arg(listed(parts));
}

} // namespace kontorist::cardwords
