#pragma once

#include "domain/invoice.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace kontorist {

class Theme;

/// What is open, by how long it has waited: a line per currency.
class AgeingStrip : public QWidget
{
    Q_OBJECT

public:
    AgeingStrip(const Theme& theme, QWidget* parent);

    void setSums(const std::vector<AgeingSum>& sums);

private:
    void addCell(int row, int column, const QString& text, const QString& spoken, bool strong);

    const Theme& m_theme;
    QLabel* m_nothing;
    QWidget* m_table;
    QGridLayout* m_grid;
};

} // namespace kontorist
