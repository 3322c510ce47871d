#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace kontorist {

class Theme;
struct FlowMessage;

/// A slim bar that says what happened and offers one thing to do. Takes no focus, is announced to
/// screen readers; a message without a button goes by itself.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Done, Info, Warning, Fault };

    NoticeBar(const Theme& theme, QWidget* parent = nullptr);

    void showMessage(const FlowMessage& message);
    void showText(Tone tone, const QString& text, const QString& actionText = {},
        std::function<void()> action = {}, bool staysUntilClosed = true);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    QToolButton* m_close;
    QTimer m_timer;
    std::function<void()> m_action;
    Tone m_tone = Tone::Done;
    bool m_colouring = false;
};

} // namespace kontorist
