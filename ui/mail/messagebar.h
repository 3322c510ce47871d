#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kontorist {

/// A tinted bar inside a dialog: icon, sentence, and up to two buttons. Screen readers are told
/// when its text changes. Colour never stands alone: each kind has its own icon.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Question, Warning, Error };
    struct Choice
    {
        QString text; ///< a verb: "Send again"
        QString id; ///< object name
        std::function<void()> chosen;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the bar. The same text and choices again change nothing, so a button that holds the
    /// focus keeps it.
    void showMessage(Kind kind, const QString& text, std::vector<Choice> choices = {});
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColours();
    [[nodiscard]] bool shows(
        Kind kind, const QString& text, const std::vector<Choice>& choices) const;

    Kind m_kind = Kind::Info;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    std::vector<QPushButton*> m_choices;
    bool m_colouring = false;
};

} // namespace kontorist
