#pragma once

#include "services/eventservice.h"
#include "ui/papers/paperform.h"

#include <vector>

namespace kontorist {

/// "Corner stand, 12 500,00 kr", or that it costs nothing.
[[nodiscard]] QString priceInWords(
    PriceItemId price, const std::vector<PriceItem>& list, const QString& currency);

/// Many places at once. Widgets: "numbersEdit", "priceCombo", "countText".
class AddPlacesDialog : public PaperForm
{
    Q_OBJECT

public:
    AddPlacesDialog(const FlowContext& context, const Event& event,
        const std::vector<PriceItem>& prices, QWidget* parent);

signals:
    void added(int count);

protected:
    [[nodiscard]] QString reasonNotToSave() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] QString unsavedQuestion() const override;
    void save() override;

private:
    void showCount();

    Event m_event;
    QLineEdit* m_numbers = nullptr;
    QComboBox* m_price = nullptr;
    QLabel* m_count;
};

/// Number and price of one place. Widgets: "numberEdit", "priceCombo".
class EditPlaceDialog : public PaperForm
{
    Q_OBJECT

public:
    EditPlaceDialog(const FlowContext& context, const Event& event, const Place& place,
        const std::vector<PriceItem>& prices, QWidget* parent);

signals:
    void saved(const kontorist::Place& place);

protected:
    [[nodiscard]] QString reasonNotToSave() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] QString unsavedQuestion() const override;
    void save() override;

private:
    [[nodiscard]] Place edited() const;

    Place m_place;
    QLineEdit* m_number = nullptr;
    QComboBox* m_price = nullptr;
};

/// One line of the price list. Widgets: "kindCombo", "nameEdit", "unitPriceEdit", "vatRateEdit",
/// "withVatText".
class PriceItemDialog : public PaperForm
{
    Q_OBJECT

public:
    /// `item` without an id: a new one.
    PriceItemDialog(
        const FlowContext& context, const Event& event, const PriceItem& item, QWidget* parent);

signals:
    void saved(const kontorist::PriceItem& item);

protected:
    [[nodiscard]] QString reasonNotToSave() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] QString unsavedQuestion() const override;
    void save() override;

private:
    void build();
    void showWithVat();
    [[nodiscard]] Result<qint64> price() const;
    [[nodiscard]] Result<int> vatRate() const;

    Event m_event;
    PriceItem m_item;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_price = nullptr;
    QLineEdit* m_rate = nullptr;
    QLabel* m_withVat;
    QString m_firstPrice; ///< as proposed
    QString m_firstRate;
};

} // namespace kontorist
