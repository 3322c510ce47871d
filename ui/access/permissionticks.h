#pragma once

#include "domain/customeruser.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace kontorist {

class Theme;

/// All permissions as ticks under headings, in two columns, each with a tooltip. A tick is called
/// "permission-<NAME>".
class PermissionTicks : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionTicks(const Theme& theme, QWidget* parent = nullptr);

    void setPermissions(Permissions permissions); ///< does not emit
    [[nodiscard]] Permissions permissions() const;
    /// Ticks that are shown and cannot be changed.
    void setReadOnly(bool readOnly);

signals:
    void changed();

private:
    void addGroup(QVBoxLayout* column, const Theme& theme, const QString& title,
        std::initializer_list<Permission> members);

    QMap<int, QCheckBox*> m_ticks; ///< by Permission
};

} // namespace kontorist
