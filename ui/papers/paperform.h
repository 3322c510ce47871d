#pragma once

#include "services/customerservice.h"
#include "ui/common/flowcontext.h"
#include "ui/dialogs/dialogparts.h"

#include <QDialog>
#include <QMap>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kontorist {

class CustomerField;
class FaultLabel;

/// What the forms of orders, fault reports and bookings share: where it is wanted a customer with
/// its facilities and objects, faults as text under their field, a question before typed things are
/// lost. "saveButton", "cancelButton", "reasonText"; deletes itself when closed.
class PaperForm : public QDialog
{
    Q_OBJECT

public:
    void reject() override;
    /// As when the user closes it; then says whether it is closed.
    void requestClose(const std::function<void(bool)>& closed);

protected:
    PaperForm(const FlowContext& context, QWidget* parent);

    /// Heading and an empty form; then the fields; then finish().
    QFormLayout* start(IconName icon, const QString& title);
    /// Another one beside it.
    QFormLayout* addForm();
    /// `field` is the word of the services; the fault stands under the editor.
    void addField(QFormLayout* form, const QString& field, const QString& label, QWidget* editor);
    QLineEdit* addLine(
        QFormLayout* form, const QString& field, const QString& label, int maxLength);
    QComboBox* addChoice(QFormLayout* form, const QString& field, const QString& label);
    /// Several lines; Tab leaves it.
    QPlainTextEdit* addText(
        QFormLayout* form, const QString& field, const QString& label, int lines);
    /// Customer, facility and object.
    void addPlace(QFormLayout* form, CustomerId customer, bool fixed);
    void addNote(const QString& text, const QString& objectName);
    /// Below the form, above the buttons.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] FaultLabel* faultOf(const QString& field) const { return m_faults.value(field); }
    void finish(const QString& saveText);
    /// Chooses these once the customer's are loaded.
    void choosePlace(FacilityId facility, ServiceObjectId object);

    [[nodiscard]] CustomerId customer() const;
    [[nodiscard]] FacilityId facility() const;
    [[nodiscard]] ServiceObjectId object() const;
    /// For a service call that failed: at its field, or as a notice. The form stays as it is.
    void showFailure(const Error& error);
    void setSaving(bool saving);
    void onEdited();
    /// "To save, choose the customer from the list." …; empty where there is none.
    [[nodiscard]] QString reasonOfPlace() const;

    [[nodiscard]] virtual QString reasonNotToSave() const = 0;
    [[nodiscard]] virtual bool hasUnsavedChanges() const = 0;
    [[nodiscard]] virtual QString unsavedQuestion() const = 0;
    virtual void save() = 0;
    /// The card of another customer was loaded.
    virtual void cardLoaded(const CustomerCard& card);

    FlowContext m_context;

private:
    void loadCard();
    void showCard(const CustomerCard& card);
    void objectChosen();
    void updateButtons();

    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_forms = nullptr;
    QMap<QString, QWidget*> m_editors;
    QMap<QString, FaultLabel*> m_faults;
    CustomerField* m_customer = nullptr;
    QComboBox* m_facility = nullptr;
    QComboBox* m_object = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QString m_saveText;
    CustomerId m_loaded;
    std::optional<CustomerCard> m_card;
    FacilityId m_wantedFacility;
    ServiceObjectId m_wantedObject;
    bool m_saving = false;
};

} // namespace kontorist
