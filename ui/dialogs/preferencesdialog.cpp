#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/settings/appsettings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 36;

struct Page
{
    QWidget* widget = nullptr;
    QVBoxLayout* column = nullptr;
    QFormLayout* form = nullptr;
};

Page makePage(const Theme& theme, const QString& id)
{
    const Metrics metrics = theme.metrics();
    Page page;
    page.widget = new QWidget;
    page.widget->setObjectName(id % u"Page"_s);
    page.column = new QVBoxLayout(page.widget);
    page.column->setContentsMargins(
        metrics.large(), metrics.large(), metrics.large(), metrics.large());
    page.column->setSpacing(metrics.medium());
    page.form = new QFormLayout;
    page.form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    page.form->setHorizontalSpacing(metrics.medium());
    page.form->setVerticalSpacing(metrics.small());
    page.column->addLayout(page.form);
    return page;
}

QComboBox* addCombo(QFormLayout* form, const QString& objectName, const QString& label)
{
    auto* box = new QComboBox;
    setName(box, objectName, label);
    auto* caption = new QLabel(label);
    caption->setBuddy(box);
    form->addRow(caption, box);
    return box;
}

struct FolderField
{
    QLineEdit* edit = nullptr;
    QPushButton* choose = nullptr;
};

FolderField addFolder(const Theme& theme, QFormLayout* form, const QString& objectName,
    const QString& label, const QString& chooseText, const QString& folder)
{
    FolderField field;
    field.edit = new QLineEdit(QDir::toNativeSeparators(folder));
    setName(field.edit, objectName % u"Edit"_s, label);
    field.edit->setMinimumWidth(textWidth(field.edit, fieldWidthInLetters));
    field.choose = new QPushButton(icon(IconName::Folder), chooseText);
    setName(field.choose, objectName % u"Button"_s, chooseText);
    field.choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.metrics().small());
    row->addWidget(field.edit, 1);
    row->addWidget(field.choose);
    auto* caption = new QLabel(label);
    caption->setBuddy(field.edit);
    form->addRow(caption, row);
    return field;
}

} // namespace

PreferencesDialog::PreferencesDialog(AppSettings& settings, OfficeSettingsCalls office,
    UserPrompt& prompt, const Theme& theme, const QList<std::pair<QString, QString>>& sections,
    QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_office(std::move(office))
    , m_prompt(prompt)
    , m_theme(theme)
{
    setObjectName(u"preferences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences") % u"[*]"_s);
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Settings, tr("Preferences"));
    m_tabs = new QTabWidget;
    setName(m_tabs, u"preferencesTabs"_s, tr("Preferences"));
    m_tabs->addTab(buildGeneral(sections), icon(IconName::Settings), tr("General"));
    m_tabs->addTab(buildAppearance(), icon(IconName::Appearance), tr("Appearance"));
    m_tabs->addTab(buildMail(), icon(IconName::Mail), tr("Mail"));
    m_tabs->addTab(buildBackup(), icon(IconName::BackUp), tr("Backup"));
    m_tabs->addTab(buildOffice(), icon(IconName::Building), tr("Office"));
    m_tabs->addTab(buildCustomers(), icon(IconName::Customers), tr("Customers"));
    m_tabs->addTab(buildLoginNames(), icon(IconName::Lock), tr("Login names"));
    m_invoices = new InvoicesPreferences(m_office.invoices, prompt, theme, this);
    m_tabs->addTab(m_invoices, icon(IconName::FilePdf), tr("Invoices"));
    connect(m_invoices, &InvoicesPreferences::edited, this, &PreferencesDialog::showModified);
    m_built = true;
    // Wide enough for all tabs, as far as the screen is: behind arrows nobody looks for them.
    m_tabs->tabBar()->ensurePolished();
    m_tabs->setMinimumWidth(std::min(m_tabs->tabBar()->sizeHint().width(),
        screen()->availableSize().width() - 4 * theme.metrics().large()));
    layout->addWidget(m_tabs, 1);
    auto* buttons = new QDialogButtonBox;
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s, true);
    connect(close, &QPushButton::clicked, this, &PreferencesDialog::reject);
    layout->addWidget(buttons);
    loadOffice();
}

void PreferencesDialog::showPage(const QString& id)
{
    if (auto* page = m_tabs->findChild<QWidget*>(id % u"Page"_s)) {
        m_tabs->setCurrentWidget(page);
    }
}

QWidget* PreferencesDialog::buildGeneral(const QList<std::pair<QString, QString>>& sections)
{
    const Page page = makePage(m_theme, u"general"_s);
    QComboBox* language = addCombo(page.form, u"languageCombo"_s, tr("Language"));
    fillLanguages(language, true);
    selectData(language, m_settings.language());
    connect(language, &QComboBox::currentIndexChanged, this,
        [this, language] { m_settings.setLanguage(language->currentData().toString()); });

    QComboBox* section = addCombo(page.form, u"startSectionCombo"_s, tr("Start with"));
    section->addItem(tr("Where I left off"), QString());
    for (const auto& [id, name] : sections) {
        section->addItem(name, id);
    }
    selectData(section, m_settings.startSection());
    connect(section, &QComboBox::currentIndexChanged, this,
        [this, section] { m_settings.setStartSection(section->currentData().toString()); });
    page.column->addWidget(makeNote(m_theme,
        tr("A changed language shows everywhere after the next start."), u"languageNote"_s));
    page.column->addStretch(1);
    return page.widget;
}

QWidget* PreferencesDialog::buildAppearance()
{
    const Page page = makePage(m_theme, u"appearance"_s);
    QComboBox* mode = addCombo(page.form, u"themeCombo"_s, tr("Colours"));
    mode->addItem(tr("Follow the system"), static_cast<int>(ThemeMode::FollowSystem));
    mode->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    mode->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    mode->addItem(tr("High contrast"), static_cast<int>(ThemeMode::HighContrast));
    selectData(mode, static_cast<int>(m_settings.themeMode()));
    connect(mode, &QComboBox::currentIndexChanged, this, [this, mode] {
        m_settings.setThemeMode(static_cast<ThemeMode>(mode->currentData().toInt()));
    });

    QComboBox* density = addCombo(page.form, u"densityCombo"_s, tr("Table rows"));
    density->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    density->addItem(tr("Normal"), static_cast<int>(Density::Normal));
    density->addItem(tr("Comfortable"), static_cast<int>(Density::Comfortable));
    selectData(density, static_cast<int>(m_settings.density()));
    connect(density, &QComboBox::currentIndexChanged, this, [this, density] {
        m_settings.setDensity(static_cast<Density>(density->currentData().toInt()));
    });
    page.column->addStretch(1);
    return page.widget;
}

QWidget* PreferencesDialog::buildMail()
{
    const Page page = makePage(m_theme, u"mail"_s);
    QComboBox* method = addCombo(page.form, u"mailMethodCombo"_s, tr("Send messages with"));
    method->addItem(
        tr("The mail program of this computer"), static_cast<int>(MailMethod::MailProgram));
    method->addItem(
        tr("A draft file, opened in the mail program"), static_cast<int>(MailMethod::DraftFile));
    method->addItem(tr("Copy and paste, for webmail"), static_cast<int>(MailMethod::Copy));
    selectData(method, static_cast<int>(m_settings.mailMethod()));
    connect(method, &QComboBox::currentIndexChanged, this, [this, method] {
        m_settings.setMailMethod(static_cast<MailMethod>(method->currentData().toInt()));
    });

    const FolderField folder = addFolder(m_theme, page.form, u"draftFolder"_s,
        tr("Folder for draft files"), tr("Choose folder…"), m_settings.draftFolder());
    folder.edit->setPlaceholderText(tr("Temporary folder"));
    connect(folder.edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_settings.setDraftFolder(QDir::fromNativeSeparators(text.trimmed()));
    });
    connect(folder.choose, &QPushButton::clicked, this, [this, edit = folder.edit] {
        m_prompt.chooseFolder(
            this, tr("Folder for draft files"), edit->text(), [edit](const QString& chosen) {
                if (!chosen.isEmpty()) {
                    edit->setText(QDir::toNativeSeparators(chosen));
                }
            });
    });
    auto* openFolder = new QCheckBox(tr("Show the folder after a draft was saved"));
    setName(openFolder, u"openDraftFolderBox"_s, openFolder->text());
    openFolder->setChecked(m_settings.openDraftFolder());
    connect(openFolder, &QCheckBox::toggled, &m_settings, &AppSettings::setOpenDraftFolder);
    page.form->addRow(QString(), openFolder);
    page.column->addWidget(makeNote(m_theme,
        tr("Kontorist never sends anything itself: you see each message first and press Send in "
           "your mail program."),
        u"mailNote"_s));
    page.column->addStretch(1);
    return page.widget;
}

QWidget* PreferencesDialog::buildBackup()
{
    const Page page = makePage(m_theme, u"backup"_s);
    const FolderField folder = addFolder(m_theme, page.form, u"backupFolder"_s,
        tr("Folder for backups"), tr("Choose folder…"), m_settings.backupFolder());
    connect(folder.edit, &QLineEdit::editingFinished, this, [this, edit = folder.edit] {
        m_settings.setBackupFolder(QDir::fromNativeSeparators(edit->text().trimmed()));
        // An empty or relative folder is not kept: show what is used instead.
        edit->setText(QDir::toNativeSeparators(m_settings.backupFolder()));
    });
    connect(folder.choose, &QPushButton::clicked, this, [this, edit = folder.edit] {
        m_prompt.chooseFolder(
            this, tr("Folder for backups"), edit->text(), [this, edit](const QString& chosen) {
                if (!chosen.isEmpty()) {
                    m_settings.setBackupFolder(chosen);
                    edit->setText(QDir::toNativeSeparators(chosen));
                }
            });
    });
    auto* before = new QCheckBox(tr("Tick “Back up first” when a contact is deleted"));
    setName(before, u"backUpBeforeDeleteBox"_s, before->text());
    before->setChecked(m_settings.backUpBeforeDelete());
    connect(before, &QCheckBox::toggled, &m_settings, &AppSettings::setBackUpBeforeDelete);
    page.form->addRow(QString(), before);
    page.column->addStretch(1);
    return page.widget;
}

} // namespace kontorist
