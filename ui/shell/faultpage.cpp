#include "ui/shell/faultpage.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

FaultPage::FaultPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_choose(new QPushButton(tr("Choose another database"), this))
{
    const Metrics metrics(font());
    setObjectName(u"fault-page"_s);
    m_title->setFont(metrics.titleFont());
    m_title->setObjectName(u"open-fault-title"_s);
    m_text->setObjectName(u"open-fault-text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (auto* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_retry->setObjectName(u"retry-open"_s);
    m_choose->setObjectName(u"choose-database"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_choose);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics.large() * 2, metrics.large(), metrics.large() * 2, metrics.large());
    layout->setSpacing(metrics.medium());
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_retry, &QPushButton::clicked, this, &FaultPage::retryRequested);
    connect(m_choose, &QPushButton::clicked, this, &FaultPage::chooseRequested);
    showNothing();
}

void FaultPage::showNothing()
{
    for (auto* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        part->hide();
    }
}

void FaultPage::showFault(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    for (auto* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        part->show();
    }
}

} // namespace kontorist
