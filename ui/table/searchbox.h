#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace kontorist {

/// Instant search. Emits once per turn of the event loop, without waiting for a pause.
/// Escape clears; in an empty box it is left to the window.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    struct Words
    {
        QString placeholder; ///< "Search: name, e-mail, company (Ctrl+F)"
        QString name; ///< for screen readers: "Search contacts"
        QString description; ///< what is looked at
    };
    explicit SearchBox(QWidget* parent = nullptr);

    /// For another table than Contacts; asked again after a change of language.
    void setWords(std::function<Words()> words);
    /// Without emitting.
    void setSearch(const QString& text);

public slots:
    /// For Ctrl+F: takes the focus and selects the text.
    void focusAndSelect();

signals:
    void searchChanged(const QString& text);
    /// Down or Enter: the table should take over.
    void leaveToTable();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateTexts();

    std::function<Words()> m_words;
    QAction* m_icon;
    QTimer m_turn;
    QString m_sent;
};

} // namespace kontorist
