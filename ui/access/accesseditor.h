#pragma once

#include "domain/customeruser.h"
#include "domain/facility.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace kontorist {

class FacilityTicks;
class FaultLabel;
class InfoBox;
class PermissionTicks;
class Theme;

/// Edits level, permissions (by hand or from a template) and facilities of a customer user, in
/// memory only. Whoever shows it saves. Children: "level-ADMINISTRATOR", "level-USER",
/// "templateCombo", "driftText", "takeTemplateButton", "lockedText", and those of PermissionTicks
/// and FacilityTicks.
class AccessEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AccessEditor(const Theme& theme, QWidget* parent = nullptr);

    /// All facilities of the customer, and the templates there are.
    void setChoices(std::vector<Facility> facilities, std::vector<PermissionTemplate> templates);
    void setAccess(const CustomerUserAccess& access); ///< does not emit
    [[nodiscard]] CustomerUserAccess access() const;
    /// Read-only, with this sentence above; empty = editable.
    void setLocked(const QString& reason);
    /// Facilities beside level and permissions instead of below them: where there is room for 700
    /// pixels.
    void setSideBySide(bool beside);
    /// A sentence under the level, e.g. that it cannot be lowered; empty = none.
    void setLevelFault(const QString& text);

signals:
    void changed();

private:
    void buildLevel(QBoxLayout* layout);
    void buildPermissions(QBoxLayout* layout);
    void addHeading(QBoxLayout* layout, const QString& text);
    void fillTemplates();
    void chooseTemplate();
    void takeTemplate();
    void updateTexts();
    [[nodiscard]] const PermissionTemplate* followed() const;

    const Theme& m_theme;
    std::vector<PermissionTemplate> m_templates;
    TemplateId m_followed;
    InfoBox* m_locked;
    QRadioButton* m_user; // made first: what comes first takes the focus first
    QRadioButton* m_administrator;
    FaultLabel* m_levelFault;
    QComboBox* m_template;
    QLabel* m_drift;
    QPushButton* m_take;
    PermissionTicks* m_permissions;
    FacilityTicks* m_facilities;
    QBoxLayout* m_columns;
    QBoxLayout* m_facilityColumn;
    bool m_isLocked = false;
};

} // namespace kontorist
