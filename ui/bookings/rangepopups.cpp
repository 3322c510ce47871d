#include "ui/bookings/rangepopups.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/words/bookingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace kontorist {

using namespace Qt::StringLiterals;

CreatedPopup::CreatedPopup(QWidget* parent, const QString& cutOff)
    : FilterPopup(parent, u"createdFilter"_s, tr("Created"))
    , m_cutOff(new QComboBox(this))
    , m_hasFrom(new QCheckBox(tr("&From"), this))
    , m_from(new QDateEdit(this))
    , m_hasTo(new QCheckBox(tr("&To"), this))
    , m_to(new QDateEdit(this))
{
    m_cutOff->setAccessibleName(tr("Cut-off"));
    m_cutOff->addItem(tr("Before and since the cut-off"), static_cast<int>(CutOffFilter::Any));
    m_cutOff->addItem(tr("Before the cut-off, %1 (handled by hand)").arg(cutOff),
        static_cast<int>(CutOffFilter::Before));
    m_cutOff->addItem(
        tr("Since the cut-off, %1").arg(cutOff), static_cast<int>(CutOffFilter::After));
    auto* form = new QFormLayout(this);
    form->addRow(m_cutOff);
    for (const auto& [check, day] : {std::pair(m_hasFrom, m_from), std::pair(m_hasTo, m_to)}) {
        day->setCalendarPopup(true);
        day->setEnabled(false);
        day->setAccessibleName(withoutMnemonic(check->text()));
        form->addRow(check, day);
        connect(check, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(check, &QCheckBox::toggled, this, &CreatedPopup::tellDays);
        connect(day, &QDateEdit::dateChanged, this, &CreatedPopup::tellDays);
    }
    connect(m_cutOff, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_setting) {
            emit cutOffChosen(static_cast<CutOffFilter>(m_cutOff->currentData().toInt()));
        }
    });
}

void CreatedPopup::setValues(CutOffFilter cutOff, const QDate& from, const QDate& to)
{
    m_setting = true;
    m_cutOff->setCurrentIndex(m_cutOff->findData(static_cast<int>(cutOff)));
    m_hasFrom->setChecked(from.isValid());
    m_hasTo->setChecked(to.isValid());
    m_from->setDate(from.isValid() ? from : QDate::currentDate().addMonths(-1));
    m_to->setDate(to.isValid() ? to : QDate::currentDate());
    m_setting = false;
}

void CreatedPopup::tellDays()
{
    if (!m_setting) {
        emit daysChosen(m_hasFrom->isChecked() ? m_from->date() : QDate(),
            m_hasTo->isChecked() ? m_to->date() : QDate());
    }
}

SumPopup::SumPopup(QWidget* parent, const QString& title)
    : FilterPopup(parent, u"sumFilter"_s, title)
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
{
    auto* form = new QFormLayout(this);
    form->addRow(tr("F&rom:"), m_from);
    form->addRow(tr("T&o:"), m_to);
    const auto amountOf = [](const QLineEdit* field) -> std::optional<qint64> {
        const auto amount
            = parseAmount(field->text(), u"EUR"_s, u"sum"_s, maxUnitPrice * maxExtras);
        return amount ? std::optional(*amount) : std::nullopt;
    };
    for (QLineEdit* field : {m_from, m_to}) {
        field->setClearButtonEnabled(true);
        field->setAccessibleName(field == m_from ? tr("From") : tr("To"));
        connect(field, &QLineEdit::textEdited, this,
            [this, amountOf] { emit chosen(amountOf(m_from), amountOf(m_to)); });
    }
}

void SumPopup::setValues(std::optional<qint64> from, std::optional<qint64> to)
{
    m_from->setText(from ? words::typedAmount(*from, {}) : QString());
    m_to->setText(to ? words::typedAmount(*to, {}) : QString());
}

} // namespace kontorist
