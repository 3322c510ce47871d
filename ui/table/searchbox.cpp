#include "ui/table/searchbox.h"

#include "ui/theme/iconset.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace kontorist {

namespace {

/// Longer than any name; what is pasted by mistake stays harmless.
constexpr int maxSearchLength = 200;

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
    , m_icon(addAction(icon(IconName::Search), LeadingPosition))
{
    setMaxLength(maxSearchLength);
    setClearButtonEnabled(true);
    updateTexts();
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (text() != m_sent) {
            m_sent = text();
            emit searchChanged(m_sent);
        }
    });
    connect(this, &QLineEdit::textChanged, this, [this] { m_turn.start(); });
    connect(m_icon, &QAction::triggered, this, &SearchBox::focusAndSelect);
}

void SearchBox::updateTexts()
{
    const Words words = m_words
        ? m_words()
        : Words {tr("Search: name, e-mail, company (Ctrl+F)"), tr("Search contacts"),
            tr("Finds name, e-mail and company, also inside words.")};
    setPlaceholderText(words.placeholder);
    setAccessibleName(words.name);
    setAccessibleDescription(words.description);
    m_icon->setText(tr("Search"));
}

void SearchBox::setWords(std::function<Words()> words)
{
    m_words = std::move(words);
    updateTexts();
}

void SearchBox::setSearch(const QString& text)
{
    m_sent = text;
    setText(text);
}

void SearchBox::focusAndSelect()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit leaveToTable();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
    }
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateTexts();
    }
}

} // namespace kontorist
