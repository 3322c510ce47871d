#include "ui/bookingdialogs/extrastable.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/words/bookingwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 7; ///< before they scroll
constexpr int widthInLetters = 56; ///< most names then stand on one line

} // namespace

ExtrasTable::ExtrasTable(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    setMinimumWidth(textWidth(this, widthInLetters));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    setItems({}, {}, {});
}

void ExtrasTable::setItems(const std::vector<PriceItem>& items,
    const std::vector<BookingExtra>& had, const QString& currency)
{
    m_rows.clear();
    m_contents = new QWidget;
    auto* grid = new QGridLayout(m_contents);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    fillRows(items, had, currency);
    m_scroll->setWidget(m_contents); // the former one goes
    m_contents->setAutoFillBackground(false);
    fitHeight();
}

void ExtrasTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ExtrasTable::fitHeight()
{
    const QLayout* grid = m_contents->layout();
    const int height = grid->hasHeightForWidth()
        ? grid->totalHeightForWidth(m_scroll->viewport()->width())
        : m_contents->sizeHint().height();
    // A long price list scrolls: the buttons of the form stay on the screen.
    const int most
        = m_rows.empty() ? height : mostRows * m_rows.front().quantity->sizeHint().height();
    m_scroll->setFixedHeight(std::min(height, most));
}

void ExtrasTable::fillRows(const std::vector<PriceItem>& items,
    const std::vector<BookingExtra>& had, const QString& currency)
{
    auto* grid = static_cast<QGridLayout*>(m_contents->layout());
    std::vector<BookingExtra> all;
    all.reserve(items.size() + had.size());
    for (const PriceItem& item : items) {
        all.push_back({item.id, 0, item.name, item.unitPrice, item.vatRate, false});
    }
    for (const BookingExtra& extra : had) {
        const auto known = std::find_if(all.begin(), all.end(),
            [&](const BookingExtra& other) { return other.item == extra.item; });
        if (known == all.end()) {
            all.push_back(extra);
        } else {
            known->quantity = extra.quantity;
        }
    }
    if (all.empty()) {
        grid->addWidget(
            new QLabel(tr("The price list of the event has no extras."), m_contents), 0, 0);
        setFocusProxy(nullptr);
        return;
    }
    for (const BookingExtra& extra : all) {
        addRow(extra, currency, m_rows.empty());
    }
}

void ExtrasTable::addRow(const BookingExtra& extra, const QString& currency, bool first)
{
    auto* grid = static_cast<QGridLayout*>(m_contents->layout());
    const int row = static_cast<int>(m_rows.size());
    auto* quantity = new QSpinBox(m_contents);
    quantity->setRange(0, maxQuantity);
    quantity->setValue(extra.quantity);
    setName(quantity, u"extra%1"_s.arg(extra.item.value()), extra.name);
    auto* name = new QLabel(
        extra.removed ? tr("%1 (no longer on the price list)").arg(extra.name) : extra.name,
        m_contents);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setBuddy(quantity);
    auto* price = new QLabel(words::money(extra.unitPrice, currency), m_contents);
    price->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(quantity, row, 0);
    grid->addWidget(name, row, 1);
    grid->addWidget(price, row, 2);
    if (first) {
        setFocusProxy(quantity);
    }
    m_rows.push_back({extra, quantity});
    connect(quantity, &QSpinBox::valueChanged, this, &ExtrasTable::changed);
}

std::vector<BookingExtra> ExtrasTable::extras() const
{
    std::vector<BookingExtra> extras;
    for (const Row& row : m_rows) {
        if (row.quantity->value() > 0) {
            extras.push_back(row.extra);
            extras.back().quantity = row.quantity->value();
        }
    }
    return extras;
}

} // namespace kontorist
