#include "ui/shell/statusline.h"

#include "ui/tasks/taskpanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kontorist {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Theme& theme, TaskList& tasks, QWidget* parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_dot(new QLabel(u"●"_s, this))
    , m_connection(new QLabel(this))
    , m_sorted(new QLabel(this))
    , m_task(new TaskStatus(tasks, this))
{
    m_connection->setObjectName(u"connection-state"_s);
    m_sorted->setObjectName(u"sorted-by"_s);
    m_connection->setTextFormat(Qt::PlainText);
    addWidget(m_dot);
    addWidget(m_connection);
    addWidget(m_sorted);
    m_sorted->setIndent(theme.metrics().large());
    addPermanentWidget(m_task);
    connect(m_task, &TaskStatus::openRequested, this, &StatusLine::tasksRequested);
    connect(&m_theme, &Theme::changed, this, &StatusLine::paintDot);
    setConnection(Connection::Closed);
}

void StatusLine::setConnection(Connection state, const QString& who)
{
    m_state = state;
    switch (state) {
    case Connection::Opening:
        m_connection->setText(tr("Opening the database…"));
        break;
    case Connection::Connected:
        m_connection->setText(tr("Connected as %1").arg(who));
        break;
    case Connection::ReadOnly:
        m_connection->setText(tr("Connected as %1, reading only").arg(who));
        break;
    case Connection::Unreachable:
        m_connection->setText(tr("The database cannot be reached"));
        break;
    case Connection::Closed:
        m_connection->setText(tr("No database is open"));
        break;
    }
    paintDot();
}

void StatusLine::paintDot()
{
    const auto& tokens = m_theme.tokens();
    QPalette colours;
    colours.setColor(QPalette::WindowText,
        m_state == Connection::Connected         ? tokens.success
            : m_state == Connection::Unreachable ? tokens.danger
            : m_state == Connection::ReadOnly    ? tokens.warning
                                                 : tokens.subtleText);
    m_dot->setPalette(colours);
}

void StatusLine::setSortedBy(const QString& text)
{
    m_sorted->setText(text);
}

DemoStrip::DemoStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(tr("Demo data: nothing here is real. Try whatever you like."), this))
{
    setObjectName(u"demo-strip"_s);
    setAutoFillBackground(true);
    m_text->setAlignment(Qt::AlignCenter);
    const auto metrics = theme.metrics();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        metrics.medium(), metrics.tiny() / 2, metrics.medium(), metrics.tiny() / 2);
    layout->addWidget(m_text);
    connect(&m_theme, &Theme::changed, this, &DemoStrip::applyColours);
    applyColours();
}

void DemoStrip::applyColours()
{
    const auto& tone = m_theme.tokens().stripDemo;
    QPalette own;
    own.setColor(QPalette::Window, tone.background);
    own.setColor(QPalette::WindowText, tone.foreground);
    setPalette(own);
}

} // namespace kontorist
