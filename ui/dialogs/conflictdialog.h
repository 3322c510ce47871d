#pragma once

#include "domain/contact.h"

#include <QDateTime>
#include <QDialog>
#include <QMap>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace kontorist {

class Theme;

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

/// Field by field: mine or theirs, with the resulting contact below. Nothing is chosen for the user
/// where both changed a field; what only one of them changed is kept. Radio buttons are called
/// "mine-<field>" and "theirs-<field>"; buttons "saveButton", "cancelButton".
class ConflictDialog : public QDialog
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
    void addRow(QGridLayout* grid, int row, const QString& field);
    void updateState();

    EditConflict m_conflict;
    const Theme& m_theme;
    QStringList m_fields;
    QMap<QString, QButtonGroup*> m_choices;
    QLabel* m_preview = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kontorist
