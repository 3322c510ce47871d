#pragma once

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace kontorist {

/// A line that offers what somebody else finds while typing. 150 ms after the last key it emits
/// asked(); offer() then shows the answer, unless a newer question is under way. The popup is
/// called "<name of the line>Popup".
class SuggestLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SuggestLine(QWidget* parent = nullptr);

    /// Object and accessible names of the line and its popup.
    void setNames(const QString& objectName, const QString& accessibleName);
    void offer(quint64 question, const QStringList& lines);
    [[nodiscard]] bool isCurrent(quint64 question) const { return question == m_question; }
    /// Answers under way are no longer wanted.
    void forget();

signals:
    void asked(const QString& text, quint64 question);
    void suggestionChosen(int index); ///< of the lines offered last

private:
    QStringListModel* m_lines;
    QCompleter* m_completer;
    QTimer m_pause;
    quint64 m_question = 0;
};

} // namespace kontorist
