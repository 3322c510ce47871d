#pragma once

#include "domain/contact.h"
#include "ui/common/flowcontext.h"

#include <QMap>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kontorist {

class FaultLabel;
class StatusChip;
class SuggestLine;

/// A person: details to be typed in, or one that is known already. Known people are offered while
/// name or address are typed; one that was chosen is taken as it is. Children: "nameEdit",
/// "emailEdit", "phoneEdit", "companyEdit", "languageCombo", their "…Fault" labels,
/// "knownPerson", "otherPersonButton".
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    PersonPicker(const FlowContext& context, QWidget* parent);

    [[nodiscard]] const std::optional<Contact>& known() const { return m_known; }
    [[nodiscard]] ContactDraft draft() const; ///< as typed; of the known person where there is one
    [[nodiscard]] QString email() const { return draft().email.trimmed(); }
    [[nodiscard]] bool isEmpty() const; ///< nothing typed, nobody chosen
    void setLanguage(const QString& language); ///< preset for a new person
    void choose(const Contact& person);
    /// Under the address, once there is no fault of its own: who has it. Empty = nobody.
    void showOwner(const std::optional<Contact>& owner);
    /// Also those of fields that were not touched yet.
    void showAllFaults();
    /// The first fault of what was typed.
    [[nodiscard]] std::optional<Error> fault() const;
    void focusFirst();

signals:
    void changed();

private:
    void buildFields();
    void buildKnown();
    void addField(
        QFormLayout* form, const QString& field, QWidget* editor, const QString& objectName);
    void find(SuggestLine* line, const QString& text, quint64 question);
    void chooseOther();
    void onEdited();
    void showFaults();

    FlowContext m_context;
    std::optional<Contact> m_known;
    std::optional<Contact> m_owner; ///< of the address that is typed
    std::vector<Contact> m_found; ///< offered last
    QWidget* m_fields;
    QWidget* m_knownBox;
    QLabel* m_knownName;
    QLabel* m_knownDetails;
    StatusChip* m_knownStatus;
    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, FaultLabel*> m_faults;
    QStringList m_touched;
    QComboBox* m_language = nullptr;
};

/// "Kari Olsen · kari@olsen.no · Fjordlys AS · Active"
[[nodiscard]] QString personInOneLine(const Contact& person);

} // namespace kontorist
