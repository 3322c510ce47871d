#pragma once

#include "domain/bookingquery.h"
#include "ui/table/filterpopups.h"

#include <QDate>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace kontorist {

/// When a booking was created: before or since the cut-off, and between two days.
class CreatedPopup : public FilterPopup
{
    Q_OBJECT

public:
    /// `cutOff`: its day, in words.
    CreatedPopup(QWidget* parent, const QString& cutOff);

    void setValues(CutOffFilter cutOff, const QDate& from, const QDate& to);

signals:
    void cutOffChosen(kontorist::CutOffFilter cutOff);
    void daysChosen(const QDate& from, const QDate& to); ///< invalid = no limit

private:
    void tellDays();

    QComboBox* m_cutOff;
    QCheckBox* m_hasFrom;
    QDateEdit* m_from;
    QCheckBox* m_hasTo;
    QDateEdit* m_to;
    bool m_setting = false;
};

/// Between two amounts. Told while typing, as far as both are amounts.
class SumPopup : public FilterPopup
{
    Q_OBJECT

public:
    SumPopup(QWidget* parent, const QString& title);

    void setValues(std::optional<qint64> from, std::optional<qint64> to);

signals:
    void chosen(std::optional<qint64> from, std::optional<qint64> to);

private:
    QLineEdit* m_from;
    QLineEdit* m_to;
};

} // namespace kontorist
