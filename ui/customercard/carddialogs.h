#pragma once

#include "domain/customeruser.h"
#include "domain/facility.h"
#include "ui/customercard/cardwords.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kontorist {

class AccessEditor;
class FaultLabel;
class Theme;

/// "Change permissions" of one login account. Gives what was chosen; saves nothing. Deletes itself
/// when closed.
class AccessDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reasonAgainst` says why an access cannot be staged; empty where it can.
    AccessDialog(const AccountRow& row, std::vector<Facility> facilities,
        std::vector<PermissionTemplate> templates,
        std::function<QString(const CustomerUserAccess&)> reasonAgainst, const Theme& theme,
        QWidget* parent);

signals:
    void chosen(const kontorist::CustomerUserAccess& access);

private:
    void update();

    AccessEditor* m_editor;
    CustomerUserAccess m_before;
    std::function<QString(const CustomerUserAccess&)> m_reasonAgainst;
    QLabel* m_reason;
    QPushButton* m_take;
};

/// "Enter new password": it goes out with the login details once the card is saved. Deletes itself
/// when closed.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const QString& userName, const Theme& theme, QWidget* parent);

signals:
    void chosen(const QString& password);

private:
    void update();

    QLineEdit* m_password;
    FaultLabel* m_fault;
    QPushButton* m_take;
};

/// A facility, or a service object with model, serial number and facility. Stays open until it was
/// saved: showFault() tells why not. Deletes itself when closed.
class PlaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of a facility. `name` empty: a new one.
    PlaceDialog(const QString& name, const Theme& theme, QWidget* parent);
    /// Of a service object. `object.id` invalid: a new one.
    PlaceDialog(const ServiceObject& object, const std::vector<Facility>& facilities,
        const Theme& theme, QWidget* parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] ServiceObject object() const;
    void showFault(const Error& error);

signals:
    void saveRequested();

private:
    void build(const QString& title, const QString& saveText, const QString& nameLabel);
    QLineEdit* addLine(const QString& objectName, const QString& label, const QString& text);
    void update();

    const Theme& m_theme;
    ServiceObject m_object;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_model = nullptr;
    QLineEdit* m_serial = nullptr;
    QComboBox* m_facility = nullptr;
    FaultLabel* m_fault = nullptr;
    QPushButton* m_save = nullptr;
};

/// Field by field, of the details and of any number of login accounts at once, which is what
/// FieldConflictDialog for one record does not hold: mine or theirs. Nothing is chosen for the
/// user. Radio buttons are called "mine-<n>" and "theirs-<n>". Deletes itself when closed.
class CardConflictDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        CardClash clash;
        QString what; ///< "Customer number", "Åsa Öberg: Level"
        QString mine;
        QString theirs;
    };
    CardConflictDialog(std::vector<Question> questions, const Theme& theme, QWidget* parent);

signals:
    /// For each question, in order, whether mine is kept.
    void decided(const std::vector<kontorist::CardClash>& clashes, const std::vector<bool>& mine);

private:
    void addQuestion(QGridLayout* grid, int number);
    void update();

    const Theme& m_theme;
    std::vector<Question> m_questions;
    std::vector<QButtonGroup*> m_choices;
    QLabel* m_reason;
    QPushButton* m_save;
};

} // namespace kontorist
