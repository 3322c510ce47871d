#pragma once

#include <QDialog>
#include <QString>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace kontorist {

class FaultLabel;
class Theme;
class UserPrompt;

struct FirstRunChoice
{
    enum class Kind { Demo, ThisComputer, Existing };
    Kind kind = Kind::ThisComputer;
    QString databaseUrl; ///< for Existing: the file the user picked
    QString language; ///< empty = as the system
};

/// What to begin with: demo data, an empty database here, or one that exists. Widgets:
/// "demoChoice", "thisComputerChoice", "existingChoice", "databaseEdit", "chooseDatabaseButton",
/// "languageCombo", "continueButton", "quitButton".
class FirstRunDialog : public QDialog
{
    Q_OBJECT

public:
    /// `localPath`: where "Start on this computer" puts the database; shown to the user.
    FirstRunDialog(const QString& localPath, const QString& language, UserPrompt& prompt,
        const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] FirstRunChoice choice() const;
    /// Shows why the choice did not work out, and lets the user choose again.
    void showFault(const QString& text);
    /// While the database is being opened or filled; percent -1 = not known.
    void setBusy(bool busy, const QString& text = {}, int percent = -1);

signals:
    void chosen(const kontorist::FirstRunChoice& choice);
    /// At once when picked, so that the program can change its language.
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(const QString& language);
    QRadioButton* addChoice(QLayout* layout, FirstRunChoice::Kind kind, const QString& name);
    void addDatabaseRow(QBoxLayout* layout);
    void retranslate();
    void updateState();
    void chooseDatabase();

    QString m_localPath;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    bool m_another; ///< asked from the window, to change to another database
    QLabel* m_title = nullptr;
    QLabel* m_intro = nullptr;
    QButtonGroup* m_choices = nullptr;
    QRadioButton* m_radios[3] {};
    QLabel* m_explanations[3] {};
    QLabel* m_databaseLabel = nullptr;
    QLineEdit* m_database = nullptr;
    QPushButton* m_choose = nullptr;
    QLabel* m_languageLabel = nullptr;
    QComboBox* m_language = nullptr;
    FaultLabel* m_reason = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_quit = nullptr;
    QString m_fault;
    bool m_busy = false;
};

} // namespace kontorist
