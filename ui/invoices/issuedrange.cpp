#include "ui/invoices/issuedrange.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

enum class Span { Any, ThisMonth, LastMonth, ThisYear, LastYear, Chosen };

std::pair<QDate, QDate> daysOf(Span span, const QDate& today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (span) {
    case Span::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Span::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case Span::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    default:
        return {month, month.addMonths(1).addDays(-1)};
    }
}

} // namespace

IssuedRange::IssuedRange(const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_span(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_dash(new QLabel(tr("to", "from a day to a day"), this))
    , m_to(new QDateEdit(this))
{
    setName(m_span, u"issuedCombo"_s, tr("Days of issue"));
    const std::pair<Span, QString> spans[]
        = {{Span::Any, tr("Issued on any day")}, {Span::ThisMonth, tr("Issued this month")},
            {Span::LastMonth, tr("Issued last month")}, {Span::ThisYear, tr("Issued this year")},
            {Span::LastYear, tr("Issued last year")}, {Span::Chosen, tr("Issued on chosen days")}};
    for (const auto& [span, text] : spans) {
        m_span->addItem(text, static_cast<int>(span));
    }
    setName(m_from, u"issuedFrom"_s, tr("Issued from"));
    setName(m_to, u"issuedTo"_s, tr("Issued until"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(font()).small());
    row->addWidget(m_span);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDate(today);
        connect(edit, &QDateEdit::dateChanged, this, &IssuedRange::daysTyped);
    }
    row->addWidget(m_from);
    row->addWidget(m_dash);
    row->addWidget(m_to);
    row->addStretch(1);
    showDays(false);
    connect(m_span, &QComboBox::currentIndexChanged, this, &IssuedRange::spanChosen);
}

QDate IssuedRange::from() const
{
    return m_span->currentIndex() == 0 ? QDate() : m_from->date();
}

QDate IssuedRange::to() const
{
    return m_span->currentIndex() == 0 ? QDate() : m_to->date();
}

void IssuedRange::clear()
{
    const QSignalBlocker quiet(m_span);
    m_span->setCurrentIndex(0);
    showDays(false);
}

void IssuedRange::spanChosen()
{
    const auto span = static_cast<Span>(m_span->currentData().toInt());
    showDays(span != Span::Any);
    if (span != Span::Any && span != Span::Chosen) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        const auto [first, last] = daysOf(span, m_today);
        m_from->setDate(first);
        m_to->setDate(last);
    }
    emit changed();
}

void IssuedRange::daysTyped()
{
    const QSignalBlocker quiet(m_span);
    selectData(m_span, static_cast<int>(Span::Chosen));
    emit changed();
}

void IssuedRange::showDays(bool shown)
{
    for (QWidget* part : std::initializer_list<QWidget*> {m_from, m_dash, m_to}) {
        part->setVisible(shown);
    }
}

} // namespace kontorist
