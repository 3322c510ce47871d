#pragma once

#include <QDateTime>
#include <QDialog>
#include <QMap>

#include <vector>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace kontorist {

class Theme;

/// One field of a record that two people edited, in words.
struct ConflictField
{
    QString id; ///< for object names
    QString label;
    bool clashes = false; ///< both changed it to different values: must be chosen
    QString mine; ///< where it clashes
    QString theirs;
    QString kept; ///< where it does not: what will be saved
};

struct FieldConflict
{
    QString subject; ///< of the record: "Åsa Öberg"
    QString who; ///< colleague; empty = unknown
    QDateTime when; ///< UTC; invalid = unknown
    std::vector<ConflictField> fields; ///< all that are told under "What will be saved"
};

/// Field by field: mine or theirs, with the result below. Nothing is chosen for the user where both
/// changed a field. Radio buttons are called "mine-<id>" and "theirs-<id>"; buttons "saveButton",
/// "cancelButton". Deletes itself when closed.
class FieldConflictDialog : public QDialog
{
    Q_OBJECT

public:
    FieldConflictDialog(const FieldConflict& conflict, const Theme& theme, QWidget* parent);

    /// Of a field that clashes: mine was chosen.
    [[nodiscard]] bool keepsMine(const QString& field) const;

signals:
    /// "Save choice" was pressed; keepsMine() says what was chosen.
    void decided();

private:
    void addRow(QGridLayout* grid, int row, const ConflictField& field);
    void updateState();

    FieldConflict m_conflict;
    QMap<QString, QButtonGroup*> m_choices;
    QLabel* m_preview = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kontorist
