#include "ui/invoices/ageingstrip.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

AgeingStrip::AgeingStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nothing(makeNote(theme, tr("Nothing is open."), u"nothingOpenText"_s))
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
{
    setName(this, u"ageingStrip"_s, tr("Open amounts by age"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.metrics().large());
    m_grid->setVerticalSpacing(theme.metrics().tiny());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 0, Qt::AlignLeading);
    setSums({});
}

void AgeingStrip::addCell(
    int row, int column, const QString& text, const QString& spoken, bool strong)
{
    QLabel* label = row == 0 ? makeNote(m_theme, text, {}) : makeParagraph(text, {});
    label->setWordWrap(false);
    if (row == 0) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    if (strong) {
        label->setFont(m_theme.metrics().captionFont());
    }
    label->setAccessibleName(spoken);
    m_grid->addWidget(label, row, column, Qt::AlignTrailing);
}

void AgeingStrip::setSums(const std::vector<AgeingSum>& sums)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_nothing->setVisible(sums.empty());
    m_table->setVisible(!sums.empty());
    if (sums.empty()) {
        return;
    }
    int column = 0;
    for (const Ageing ageing : allAgeings) {
        addCell(0, column++, words::ageing(ageing), words::ageing(ageing), false);
    }
    addCell(0, column, tr("Open in all"), tr("Open in all"), false);
    int row = 1;
    for (const AgeingSum& sum : sums) {
        column = 0;
        for (const Ageing ageing : allAgeings) {
            const qint64 amount = sum.open[static_cast<size_t>(ageing)];
            const QString text = amount == 0 ? tr("–", "no amount of this age")
                                             : words::money(amount, sum.currency);
            addCell(row, column++, text, QString(words::ageing(ageing) % u": "_s % text), false);
        }
        const QString total = words::money(sum.total(), sum.currency);
        addCell(row, column, total, QString(tr("Open in all") % u": "_s % total), true);
        ++row;
    }
}

} // namespace kontorist
