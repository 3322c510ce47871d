#pragma once

#include "services/faultservice.h"
#include "ui/papers/paperform.h"

class QPlainTextEdit;

namespace kontorist {

/// "Take fault report": what somebody tells on the phone. Widgets: "customerEdit", "facilityCombo",
/// "objectCombo", "titleEdit", "descriptionEdit".
class FaultFormDialog : public PaperForm
{
    Q_OBJECT

public:
    /// `customer` invalid: it is chosen here.
    FaultFormDialog(const FlowContext& context, CustomerId customer, QWidget* parent);

signals:
    void taken(const kontorist::FaultReport& fault);

protected:
    [[nodiscard]] QString reasonNotToSave() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] QString unsavedQuestion() const override;
    void save() override;

private:
    CustomerId m_given;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_description = nullptr;
};

} // namespace kontorist
