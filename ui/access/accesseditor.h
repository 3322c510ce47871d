#pragma once

#include "domain/customeruser.h"
#include "domain/facility.h"

#include <QWidget>

#include <vector>

namespace kontorist {

class Theme;

/// Edits level, permissions (by hand or from a template) and facilities of a customer user, in
/// memory only. Whoever shows it saves.
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

signals:
    void changed();
};

} // namespace kontorist
