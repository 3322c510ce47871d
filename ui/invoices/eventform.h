#pragma once

#include "services/eventservice.h"
#include "ui/common/flowcontext.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kontorist {

class FaultLabel;

/// What staff type in for an event, a new one or one that is there. Widgets: "nameEdit",
/// "startsOnEdit", "endsOnEdit", "bookByBox", "bookByEdit", "timeZoneCombo", "currencyCombo",
/// "capacitySpin", "organiserEmailEdit", "saveEventButton", "eventReason".
class EventForm : public QWidget
{
    Q_OBJECT

public:
    EventForm(const FlowContext& context, QWidget* parent);

    /// nullopt: a new one.
    void present(const std::optional<Event>& event);
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isNew() const { return !m_event; }
    /// Back to what is stored.
    void discard();
    /// `then` only once it is saved.
    void save(const std::function<void()>& then);
    void focusName();

signals:
    void edited();
    void saved(const kontorist::Event& event);

private:
    void build();
    void addField(QFormLayout* form, const QString& field, const QString& label, QWidget* editor,
        QLayout* inside = nullptr);
    void fill(const EventDraft& draft);
    [[nodiscard]] EventDraft draft() const;
    [[nodiscard]] QString reasonNotToSave() const;
    void onEdited();
    void updateState();
    void onSaved(const Result<Event>& result, const std::function<void()>& then);
    void onConflict(const std::function<void()>& then);
    void showFailure(const Error& error);

    FlowContext m_context;
    std::optional<Event> m_event;
    EventDraft m_first; ///< as the fields were filled
    QLineEdit* m_name;
    QDateEdit* m_startsOn;
    QDateEdit* m_endsOn;
    QCheckBox* m_hasBookBy;
    QDateEdit* m_bookBy;
    QComboBox* m_timeZone;
    QComboBox* m_currency;
    QSpinBox* m_capacity;
    QLineEdit* m_organiser;
    QMap<QString, FaultLabel*> m_faults;
    QLabel* m_reason;
    QPushButton* m_save;
    bool m_filling = false;
    bool m_saving = false;
};

} // namespace kontorist
