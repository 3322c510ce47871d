#pragma once

#include "domain/staff.h"
#include "services/workspace.h"

#include <QList>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;

namespace kontorist {

class Theme;

/// Why orders and fault reports cannot be written here; empty where they can.
[[nodiscard]] QString reasonNotToManage(const Workspace& workspace);

/// Staff by name; the ids are the data of the entries. `none`: text of a first entry with the id 0;
/// empty = there is no such entry. Keeps what was chosen where it is still there.
void fillStaff(QComboBox* box, const std::vector<StaffMember>& staff, const QString& none);

/// "Plant · Pump 3", "Not assigned to a facility": where something stands.
[[nodiscard]] QString placeInWords(const QString& facility, const QString& object);

/// Captions and values, two pairs beside each other where there is room. Values wrap and can be
/// selected.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    FactGrid(const Theme& theme, QWidget* parent);

    void setFacts(const QList<std::pair<QString, QString>>& facts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    [[nodiscard]] int pairsBeside() const;

    const Theme& m_theme;
    QGridLayout* m_grid;
    QList<std::pair<QString, QString>> m_facts;
    int m_laidOutFor = 0;
};

} // namespace kontorist
