#include "ui/dialogs/firstrundialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;
using Kind = FirstRunChoice::Kind;

FirstRunDialog::FirstRunDialog(const QString& localPath, const QString& language,
    UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_localPath(localPath)
    , m_prompt(prompt)
    , m_theme(theme)
    , m_another(parent != nullptr)
{
    setObjectName(u"first-run"_s);
    build(language);
    retranslate();
    m_radios[static_cast<int>(Kind::Demo)]->setChecked(true);
    m_radios[static_cast<int>(Kind::Demo)]->setFocus();
    updateState();
}

void FirstRunDialog::build(const QString& language)
{
    QBoxLayout* layout = makeDialogLayout(this, m_theme, IconName::Contacts, u" "_s);
    m_title = findChild<QLabel*>(u"dialogTitle"_s);
    m_intro = makeParagraph({}, u"introText"_s);
    m_intro->setMinimumWidth(textWidth(this, 64));
    layout->addWidget(m_intro);

    auto* languageRow = new QHBoxLayout;
    m_languageLabel = new QLabel;
    m_language = new QComboBox;
    m_language->setObjectName(u"languageCombo"_s);
    m_languageLabel->setBuddy(m_language);
    fillLanguages(m_language, true);
    selectData(m_language, language);
    languageRow->addWidget(m_languageLabel);
    languageRow->addWidget(m_language);
    languageRow->addStretch(1);
    m_languageLabel->setVisible(!m_another);
    m_language->setVisible(!m_another);
    layout->addLayout(languageRow);

    m_choices = new QButtonGroup(this);
    addChoice(layout, Kind::Demo, u"demoChoice"_s);
    addChoice(layout, Kind::ThisComputer, u"thisComputerChoice"_s);
    addChoice(layout, Kind::Existing, u"existingChoice"_s);
    addDatabaseRow(layout);
    layout->addStretch(1);

    m_reason = new FaultLabel(m_theme, m_database);
    m_reason->setObjectName(u"reasonText"_s);
    layout->addWidget(m_reason);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progressBar"_s);
    m_progress->setVisible(false);
    layout->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox;
    m_continue = addButton(buttons, {}, QDialogButtonBox::AcceptRole, u"continueButton"_s, true);
    m_quit = addButton(buttons, {}, QDialogButtonBox::RejectRole, u"quitButton"_s);
    layout->addWidget(buttons);

    connect(m_choices, &QButtonGroup::idToggled, this, [this] {
        m_fault.clear();
        updateState();
    });
    connect(m_database, &QLineEdit::textChanged, this, [this] {
        m_fault.clear();
        updateState();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_continue, &QPushButton::clicked, this, [this] { emit chosen(choice()); });
    connect(m_quit, &QPushButton::clicked, this, &QDialog::reject);
}

void FirstRunDialog::addDatabaseRow(QBoxLayout* layout)
{
    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(m_theme.metrics().small());
    fileRow->setContentsMargins(m_theme.metrics().scaled(24), 0, 0, 0);
    m_databaseLabel = new QLabel;
    m_database = new QLineEdit;
    m_database->setObjectName(u"databaseEdit"_s);
    m_databaseLabel->setBuddy(m_database);
    m_choose = new QPushButton(icon(IconName::Folder), {});
    m_choose->setObjectName(u"chooseDatabaseButton"_s);
    m_choose->setAutoDefault(false);
    fileRow->addWidget(m_databaseLabel);
    fileRow->addWidget(m_database, 1);
    fileRow->addWidget(m_choose);
    layout->addLayout(fileRow);
    connect(m_choose, &QPushButton::clicked, this, &FirstRunDialog::chooseDatabase);
}

QRadioButton* FirstRunDialog::addChoice(QLayout* layout, Kind kind, const QString& name)
{
    const Metrics metrics = m_theme.metrics();
    auto* radio = new QRadioButton;
    radio->setObjectName(name);
    radio->setFont(metrics.captionFont());
    m_choices->addButton(radio, static_cast<int>(kind));
    QLabel* explanation = makeNote(m_theme, {}, name % u"Text"_s);
    explanation->setContentsMargins(metrics.scaled(24), 0, 0, 0);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.tiny());
    column->addWidget(radio);
    column->addWidget(explanation);
    layout->addWidget(box);
    m_radios[static_cast<int>(kind)] = radio;
    m_explanations[static_cast<int>(kind)] = explanation;
    return radio;
}

void FirstRunDialog::retranslate()
{
    const QString title = m_another ? tr("Open another database") : tr("Welcome to Kontorist");
    setWindowTitle(title);
    m_title->setText(title);
    m_intro->setText(m_another
            ? tr("Which database do you want to work on?")
            : tr("How do you want to begin? You can change to another database later."));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, tr("As the system"));
    const auto set = [this](Kind kind, const QString& name, const QString& text) {
        QRadioButton* radio = m_radios[static_cast<int>(kind)];
        radio->setText(name);
        radio->setAccessibleName(name);
        radio->setAccessibleDescription(text);
        m_explanations[static_cast<int>(kind)]->setText(text);
    };
    set(Kind::Demo, tr("Fill with demo data"),
        tr("A print shop with 5,000 invented contacts and their jobs, to try everything out. "
           "Nothing in it is real."));
    set(Kind::ThisComputer, tr("Start on this computer"),
        (m_another ? tr("The database of this computer; a new one where there is none. It is kept "
                        "in %1.")
                   : tr("An empty database for one office computer. It is kept in %1."))
            .arg(QDir::toNativeSeparators(m_localPath)));
    set(Kind::Existing, tr("Connect to the office database"),
        tr("Your administrator tells you where it is. This version opens a Kontorist database file "
           "on this computer."));
    m_databaseLabel->setText(tr("Database file"));
    m_database->setAccessibleName(tr("Database file"));
    m_choose->setText(tr("Choose file…"));
    m_choose->setAccessibleName(m_choose->text());
    m_continue->setText(tr("Continue"));
    m_continue->setAccessibleName(m_continue->text());
    m_quit->setText(m_another ? tr("Cancel") : tr("Quit"));
    m_quit->setAccessibleName(m_quit->text());
    updateState();
}

FirstRunChoice FirstRunDialog::choice() const
{
    FirstRunChoice choice;
    choice.kind = static_cast<Kind>(m_choices->checkedId());
    if (choice.kind == Kind::Existing) {
        choice.databaseUrl = QDir::fromNativeSeparators(m_database->text().trimmed());
    }
    choice.language = m_language->currentData().toString();
    return choice;
}

void FirstRunDialog::updateState()
{
    const bool existing = m_choices->checkedId() == static_cast<int>(Kind::Existing);
    QString reason = m_fault;
    QString missing;
    if (existing) {
        const QString file = m_database->text().trimmed();
        if (file.isEmpty()) {
            missing = tr("To continue, choose the database file.");
        } else if (!QFileInfo(file).isFile()) {
            missing = tr("The file is not there.");
        }
    }
    if (reason.isEmpty()) {
        reason = missing;
    }
    m_databaseLabel->setEnabled(existing && !m_busy);
    m_database->setEnabled(existing && !m_busy);
    m_choose->setEnabled(existing && !m_busy);
    m_language->setEnabled(!m_busy);
    for (QRadioButton* radio : m_radios) {
        radio->setEnabled(!m_busy);
    }
    m_reason->setFault(m_busy ? QString() : reason);
    m_continue->setEnabled(missing.isEmpty() && !m_busy);
    m_continue->setAccessibleDescription(missing);
}

void FirstRunDialog::chooseDatabase()
{
    const QString start
        = m_database->text().isEmpty() ? QDir::homePath() : QFileInfo(m_database->text()).path();
    m_prompt.chooseOpenFile(this, tr("Office database"), start,
        tr("Kontorist databases (*.db *.sqlite *.kontorist);;All files (*)"),
        [this](const QString& file) {
            if (!file.isEmpty()) {
                m_database->setText(QDir::toNativeSeparators(file));
            }
        });
}

void FirstRunDialog::showFault(const QString& text)
{
    m_fault = text;
    setBusy(false);
}

void FirstRunDialog::setBusy(bool busy, const QString& text, int percent)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent < 0 ? 0 : percent);
    m_progress->setAccessibleName(text);
    m_progress->setFormat(
        text.isEmpty() ? u"%p %"_s : QString(text).replace(u'%', u"%%"_s) % u"  %p %"_s);
    updateState();
}

void FirstRunDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace kontorist
