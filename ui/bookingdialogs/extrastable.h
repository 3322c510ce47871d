#pragma once

#include "domain/booking.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QScrollArea;
class QSpinBox;

namespace kontorist {

/// The extras of a booking: a quantity for every item of the event's price list. 0 = not wanted. An
/// item that was removed from the list stays where the booking has it.
class ExtrasTable : public QWidget
{
    Q_OBJECT

public:
    explicit ExtrasTable(QWidget* parent);

    /// `items`: those that can be chosen; `had`: what the booking has.
    void setItems(const std::vector<PriceItem>& items, const std::vector<BookingExtra>& had,
        const QString& currency);
    [[nodiscard]] std::vector<BookingExtra> extras() const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void fillRows(const std::vector<PriceItem>& items, const std::vector<BookingExtra>& had,
        const QString& currency);
    void addRow(const BookingExtra& extra, const QString& currency, bool first);

    struct Row
    {
        BookingExtra extra;
        QSpinBox* quantity;
    };
    std::vector<Row> m_rows;
    QScrollArea* m_scroll;
    QWidget* m_contents = nullptr; ///< of m_scroll
};

} // namespace kontorist
