#include "ui/dialogs/conflictdialog.h"

#include "ui/words/words.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// As a person reads it: the language by its name.
QString inWords(const ContactDraft& draft, const QString& field)
{
    const QString value = draftField(draft, field);
    return field == u"language"_s ? words::language(value) : value;
}

FieldConflict fieldsOf(const EditConflict& conflict)
{
    FieldConflict fields {conflict.contactName, conflict.who, conflict.when, {}};
    const QStringList clashes = conflictingFields(conflict);
    const QStringList mine = changedFields(conflict.before, conflict.mine);
    for (const QString& id : {u"name"_s, u"email"_s, u"phone"_s, u"company"_s, u"language"_s}) {
        fields.fields.push_back({id, words::field(id), clashes.contains(id),
            inWords(conflict.mine, id), inWords(conflict.theirs, id),
            inWords(mine.contains(id) ? conflict.mine : conflict.theirs, id)});
    }
    return fields;
}

} // namespace

QStringList conflictingFields(const EditConflict& conflict)
{
    const QStringList mine = changedFields(conflict.before, conflict.mine);
    QStringList both;
    for (const QString& field : changedFields(conflict.before, conflict.theirs)) {
        if (mine.contains(field)
            && draftField(conflict.mine, field) != draftField(conflict.theirs, field)) {
            both << field;
        }
    }
    return both;
}

ConflictDialog::ConflictDialog(const EditConflict& conflict, const Theme& theme, QWidget* parent)
    : FieldConflictDialog(fieldsOf(conflict), theme, parent)
    , m_conflict(conflict)
{
    connect(this, &FieldConflictDialog::decided, this,
        [this] { emit resolved(result(), m_conflict.theirs); });
}

ContactDraft ConflictDialog::result() const
{
    // Theirs is what is stored; mine goes over it where only I changed a field, or was chosen.
    ContactDraft merged = m_conflict.theirs;
    const QStringList clashes = conflictingFields(m_conflict);
    for (const QString& field : changedFields(m_conflict.before, m_conflict.mine)) {
        if (!clashes.contains(field) || keepsMine(field)) {
            setDraftField(merged, field, draftField(m_conflict.mine, field));
        }
    }
    return merged;
}

} // namespace kontorist
