#include "ui/table/selectionline.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace kontorist {

using namespace Qt::StringLiterals;

SelectionLine::SelectionLine(QWidget* parent)
    : QWidget(parent)
    , m_selected(new QLabel(this))
    , m_selectAll(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    const Metrics metrics(font());
    for (auto* button : {m_selectAll, m_clear}) {
        button->setFlat(true);
        button->setAutoDefault(false);
    }
    m_selectAll->setObjectName(u"select-all-link"_s);
    m_selected->setObjectName(u"selected-count"_s);
    m_clear->setObjectName(u"clear-selection-link"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(metrics.medium(), metrics.tiny(), metrics.medium(), metrics.tiny());
    line->addWidget(m_selected);
    line->addWidget(m_selectAll);
    line->addWidget(m_clear);
    line->addStretch();
    connect(m_selectAll, &QPushButton::clicked, this, &SelectionLine::selectAllRequested);
    connect(m_clear, &QPushButton::clicked, this, &SelectionLine::clearRequested);
    updateTexts();
    hide();
}

void SelectionLine::showSelection(qint64 selected, qint64 matching, bool exact)
{
    setVisible(selected > 1);
    if (selected <= 1) {
        return;
    }
    m_count = selected;
    m_matching = matching;
    m_selectAll->setVisible(exact && matching > selected);
    updateTexts();
}

void SelectionLine::updateTexts()
{
    m_selected->setText(tr("%1 selected").arg(locale().toString(m_count)));
    m_selectAll->setText(tr("Select all %1 matching").arg(locale().toString(m_matching)));
    m_clear->setText(tr("Clear selection"));
}

void SelectionLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateTexts();
    }
}

} // namespace kontorist
