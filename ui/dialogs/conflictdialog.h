#pragma once

#include "domain/contact.h"
#include "ui/dialogs/fieldconflictdialog.h"

namespace kontorist {

/// Two people changed the same fields of a contact.
struct EditConflict
{
    QString contactName;
    ContactDraft before; ///< as both saw it
    ContactDraft mine;
    ContactDraft theirs; ///< as it is stored now
    QString who; ///< colleague; empty = unknown
    QDateTime when; ///< UTC; invalid = unknown
};

/// Fields that both changed to different values, in form order.
[[nodiscard]] QStringList conflictingFields(const EditConflict& conflict);

/// FieldConflictDialog for a contact; what only one of them changed is kept.
class ConflictDialog : public FieldConflictDialog
{
    Q_OBJECT

public:
    ConflictDialog(const EditConflict& conflict, const Theme& theme, QWidget* parent = nullptr);

    /// What would be saved: mine where chosen, else theirs.
    [[nodiscard]] ContactDraft result() const;

signals:
    /// "Save choice" was pressed: save `result` over `theirs`.
    void resolved(const kontorist::ContactDraft& result, const kontorist::ContactDraft& theirs);

private:
    EditConflict m_conflict;
};

} // namespace kontorist
