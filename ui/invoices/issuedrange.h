#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace kontorist {

/// Days of issue: any, the months and years that bookkeeping closes, or chosen ones.
class IssuedRange : public QWidget
{
    Q_OBJECT

public:
    IssuedRange(const QDate& today, QWidget* parent);

    [[nodiscard]] QDate from() const; ///< invalid = no limit
    [[nodiscard]] QDate to() const;
    /// Any day; says nothing.
    void clear();

signals:
    void changed();

private:
    void spanChosen();
    void daysTyped();
    void showDays(bool shown);

    QDate m_today;
    QComboBox* m_span;
    QDateEdit* m_from;
    QLabel* m_dash;
    QDateEdit* m_to;
};

} // namespace kontorist
