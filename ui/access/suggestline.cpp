#include "ui/access/suggestline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseInTyping {150};

} // namespace

SuggestLine::SuggestLine(QWidget* parent)
    : QLineEdit(parent)
    , m_lines(new QStringListModel(this))
    , m_completer(new QCompleter(m_lines, this))
{
    // The database has filtered already. Only the widget is given, not the line's own completer:
    // that would put the whole suggestion into the line.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    // Not textEdited: a screen reader sets a text without a key being pressed.
    connect(this, &QLineEdit::textChanged, this, [this] {
        ++m_question;
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (text().trimmed().isEmpty()) {
            m_completer->popup()->hide();
        } else {
            emit asked(text().trimmed(), m_question);
        }
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            forget();
            emit suggestionChosen(index.row());
        });
}

void SuggestLine::setNames(const QString& objectName, const QString& accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    m_completer->popup()->setObjectName(objectName % u"Popup"_s);
    m_completer->popup()->setAccessibleName(tr("Suggestions for %1").arg(accessibleName));
}

void SuggestLine::offer(quint64 question, const QStringList& lines)
{
    if (!isCurrent(question)) {
        return;
    }
    m_lines->setStringList(lines);
    if (lines.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void SuggestLine::forget()
{
    ++m_question;
    m_pause.stop();
    m_completer->popup()->hide();
}

} // namespace kontorist
