#pragma once

#include "domain/loginname.h"
#include "domain/staff.h"
#include "ui/customercard/cardwords.h"
#include "ui/dialogs/faultlabel.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kontorist {

class Theme;

/// The fields of a customer. Faults stand under them while typing; whose number it is, is asked
/// 150 ms after typing stops. Fields are called "nameEdit", "numberEdit", "technicianCombo",
/// "languageCombo".
class DetailsTab : public QWidget
{
    Q_OBJECT

public:
    DetailsTab(const Theme& theme, QWidget* parent);

    [[nodiscard]] CustomerDraft draft() const; ///< as typed
    /// Shows what differs from what is typed, keeping cursor and focus. Does not emit.
    void setDraft(const CustomerDraft& draft);
    void setStaff(const std::vector<StaffMember>& staff);
    void setLoginMode(LoginMode mode);
    /// Answer to ownerAsked(). An invalid id: nobody else has it.
    void setNumberOwner(const QString& number, CustomerId owner);
    /// What a colleague made of fields meanwhile.
    void setOvertaken(const QMap<QString, QString>& theirs);
    /// What the last attempt to save said about a field; gone with the next key there.
    void setServiceFault(const Error& error);
    /// Existing login names begin with this number; empty: there are none.
    void setNumberOfLogins(const QString& number);
    /// Read-only, with this sentence above; empty = editable.
    void setLocked(const QString& reason);
    void setSaving(bool saving);

    [[nodiscard]] bool hasField(const QString& field) const { return m_faults.contains(field); }
    /// Why it cannot be saved, as an order: "To save, correct “Customer number”." Or empty.
    [[nodiscard]] QString reasonNotToSave() const;
    /// To the first field with a fault.
    void focusFault();
    void focusName();
    /// From now on an empty name is a fault that is told.
    void showAllFaults();

signals:
    void edited();
    void ownerAsked(const QString& number);
    void theirsWanted(const QString& field);
    void ownerRequested(kontorist::CustomerId owner);

private:
    QLineEdit* addLine(QFormLayout* form, const QString& field, int maxLength);
    void addField(QFormLayout* form, const QString& field, QWidget* editor);
    void onEdited(const QString& field);
    void onLink(const QString& field, const QString& href);
    void showFaults();
    void showHint(const QString& field);
    void updateEnabled();
    [[nodiscard]] QMap<QString, Error> faults() const;
    [[nodiscard]] QString cleanNumber() const;

    const Theme& m_theme;
    QLabel* m_lock;
    QMap<QString, QLineEdit*> m_lines;
    QComboBox* m_technician = nullptr;
    QComboBox* m_language = nullptr;
    QMap<QString, FaultLabel*> m_faults;
    QMap<QString, QString> m_overtaken;
    QTimer m_numberTimer;
    LoginMode m_mode = LoginMode::Email;
    QString m_lookedUp; ///< key of the number the owner was asked for
    CustomerId m_owner;
    QString m_loginNumber;
    std::optional<Error> m_serviceFault;
    QString m_locked;
    bool m_saving = false;
    bool m_touchedName = false;
    bool m_setting = false;
};

} // namespace kontorist
