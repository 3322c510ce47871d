#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kontorist {

class MessageBar;
class QrCodeWidget;

/// The widgets of the dialog and their places; it decides nothing. Members are public, since the
/// dialog is its only user.
class SendActivationView final : public QWidget
{
    Q_OBJECT

public:
    explicit SendActivationView(QWidget* parent = nullptr);

    void setRecipient(const QString& name, const QString& address);
    /// Fields become text to read, not to edit: what was recorded stays what is shown.
    void setEditable(bool editable);
    void setLength(qsizetype length, qsizetype limit);
    /// Which button Return presses.
    void setDefaultButton(QPushButton* button);
    void showLinkCode(const QString& link);
    void showText();
    [[nodiscard]] bool showsLinkCode() const;
    /// The body as typed; no-break spaces stay (toPlainText() would turn them into blanks).
    [[nodiscard]] QString bodyText() const;
    void setBodyText(const QString& text);

    MessageBar* bar;
    QLabel* recipient;
    QComboBox* language;
    QLineEdit* subject;
    QPlainTextEdit* body;
    QLabel* validUntil;
    QProgressBar* meter;
    QLabel* meterText;
    QLabel* hint;
    QPushButton* more;
    QPushButton* close;
    QPushButton* copy;
    QPushButton* open;
    QAction* copyLink;
    QAction* saveDraft;
    QAction* openDraft;
    QAction* showQr;

private:
    void makeFields();
    void makeCodePage();
    void makeMeter();
    void makeButtons();
    void makeMenu();
    void arrange();

    QLabel* m_hintIcon;
    QStackedWidget* m_pages;
    QWidget* m_codePage;
    QrCodeWidget* m_code;
    QLabel* m_bodyLabel;
};

} // namespace kontorist
