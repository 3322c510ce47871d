#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kontorist {

/// "2 selected · Select all 1,204 matching · Clear selection", below a table; hidden for none or
/// one.
class SelectionLine : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionLine(QWidget* parent = nullptr);

    void showSelection(qint64 selected, qint64 matching, bool exact);

signals:
    void selectAllRequested();
    void clearRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();

    QLabel* m_selected;
    QPushButton* m_selectAll;
    QPushButton* m_clear;
    qint64 m_count = 0;
    qint64 m_matching = 0;
};

} // namespace kontorist
