#pragma once

#include "services/orderservice.h"
#include "ui/papers/paperform.h"

namespace kontorist {

/// Adds an order or edits one. Number, kind, customer and who placed it are fixed once the order is
/// made, and stand there to be read. Widgets: "numberEdit", "kindCombo", "titleEdit",
/// "customerEdit", "facilityCombo", "objectCombo", "placedByCombo", "technicianCombo".
class OrderFormDialog : public PaperForm
{
    Q_OBJECT

public:
    /// Adds. `customer` invalid: it is chosen here.
    OrderFormDialog(const FlowContext& context, CustomerId customer, QWidget* parent);
    /// Edits `order` as the user sees it.
    OrderFormDialog(const FlowContext& context, const Order& order, QWidget* parent);

signals:
    void saved(const kontorist::Order& order, bool isNew);

protected:
    [[nodiscard]] QString reasonNotToSave() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] QString unsavedQuestion() const override;
    void save() override;
    void cardLoaded(const CustomerCard& card) override;

private:
    void build(CustomerId customer);
    void loadStaff();
    void proposeNumber();
    [[nodiscard]] OrderDraft draft() const;
    [[nodiscard]] Order edited() const;
    void onSaved(const Result<Order>& result);
    void onConflict();

    std::optional<Order> m_order; ///< edited one
    CustomerId m_given;
    QLineEdit* m_number = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_placedBy = nullptr;
    QComboBox* m_technician = nullptr;
    QString m_proposed;
    bool m_staffLoaded = false;
};

} // namespace kontorist
