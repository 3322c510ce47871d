#pragma once

#include "services/bookingrequests.h"
#include "ui/papers/paperform.h"

#include <QTimer>

#include <optional>
#include <vector>

class QCheckBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QPlainTextEdit;

namespace kontorist {

class ContactField;
class ExtrasTable;

/// Adds a booking by hand or edits one. While it is filled in it says what the booking comes to,
/// how it will be reached, and what an address that is not correct means; none of that forbids
/// saving. Widgets: "eventCombo", "exhibitorEdit", "emailEdit", "phoneEdit", "addressEdit",
/// "orgNumberEdit", "referenceEdit", "languageCombo", "placeCombo", "discountEdit", "noteEdit",
/// "olderCheck", "createdAtEdit", "contactEdit", "sumText", "modeText".
class BookingForm : public PaperForm
{
    Q_OBJECT

public:
    /// Adds. `event` invalid: the newest one is proposed.
    BookingForm(const FlowContext& context, EventId event, QWidget* parent);
    /// Edits `booking` as the user sees it.
    BookingForm(const FlowContext& context, const Booking& booking, QWidget* parent);

signals:
    void saved(const kontorist::Booking& booking, bool isNew);

protected:
    [[nodiscard]] QString reasonNotToSave() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] QString unsavedQuestion() const override;
    void save() override;

private:
    void build();
    void buildWho(QFormLayout* form);
    void buildWhat(QFormLayout* form);
    void buildOlder(QFormLayout* form);
    void buildSums();
    void fillIn(const BookingDraft& draft);
    void fixWhatIsInvoiced();
    void loadEvents();
    void loadEvent();
    void fillPlaces(const std::vector<Place>& places, const std::vector<PriceItem>& prices);
    void onChanged();
    void check();
    void showCheck(const BookingCheck& check);
    void showEmail(const BookingCheck& check);
    [[nodiscard]] EventId event() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] NewBooking typed() const;
    void write();
    void onSaved(const Result<Booking>& result);
    void onConflict(const QStringList& fields);

    std::optional<Booking> m_booking; ///< edited one
    BookingDraft m_before; ///< as it was when the form opened
    EventId m_given;
    std::vector<Event> m_events;
    bool m_loaded = false; ///< places and price list are there
    QTimer m_typing;
    quint64 m_generation = 0;
    QComboBox* m_event = nullptr;
    QLineEdit* m_exhibitor = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_phone = nullptr;
    QPlainTextEdit* m_address = nullptr;
    QLineEdit* m_orgNumber = nullptr;
    QLineEdit* m_reference = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_place = nullptr;
    ExtrasTable* m_extras = nullptr;
    QDoubleSpinBox* m_discount = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QCheckBox* m_older = nullptr;
    QDateTimeEdit* m_createdAt = nullptr;
    ContactField* m_contact = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_mode = nullptr;
};

} // namespace kontorist
