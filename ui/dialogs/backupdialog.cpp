#include "ui/dialogs/backupdialog.h"

#include "base/futures.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/settings/appsettings.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int replaceId = 0;
constexpr int saveAsId = 1;
constexpr int maxSuffix = 10'000;
constexpr qsizetype maxFileNameLength = 255;
constexpr std::chrono::milliseconds pauseInTyping {200};
// The archive holds tables and a page of its own beside the jobs' files.
constexpr qint64 archiveOverhead = 256 * 1024;

/// The first of "name (2).zip", "name (3).zip" … that is not taken.
QString freeName(const QString& folder, const QString& fileName)
{
    const QFileInfo wanted(fileName);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : u'.' % wanted.suffix();
    for (int number = 2; number < maxSuffix; ++number) {
        const QString name = u"%1 (%2)%3"_s.arg(wanted.completeBaseName()).arg(number).arg(suffix);
        if (!QFileInfo::exists(QDir(folder).filePath(name))) {
            return name;
        }
    }
    return {};
}

} // namespace

BackupDialog::BackupDialog(const Contact& contact, BackupCalls calls, AppSettings& settings,
    UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_contact(contact)
    , m_calls(std::move(calls))
    , m_settings(settings)
    , m_prompt(prompt)
    , m_theme(theme)
{
    setObjectName(u"back-up"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Back up user data"));
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseInTyping);
    connect(&m_timer, &QTimer::timeout, this, &BackupDialog::askForPlan);
    showPlan();
    askForPlan();
}

void BackupDialog::build()
{
    const Metrics metrics = m_theme.metrics();
    QBoxLayout* layout = makeDialogLayout(
        this, m_theme, IconName::BackUp, tr("Back up user data of %1").arg(m_contact.name));
    layout->addWidget(makeParagraph(
        tr("Name, address and all jobs with their files go into one ZIP file."), u"introText"_s));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    auto* folderRow = new QHBoxLayout;
    folderRow->setSpacing(metrics.small());
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_settings.backupFolder()));
    setName(m_folder, u"folderEdit"_s, tr("Folder"));
    m_folder->setMinimumWidth(textWidth(m_folder, 44));
    auto* choose = new QPushButton(icon(IconName::Folder), tr("Choose folder…"));
    setName(choose, u"chooseFolderButton"_s, choose->text());
    choose->setAutoDefault(false);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    auto* folderLabel = new QLabel(tr("Folder"));
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    m_fileName = new QLineEdit;
    setName(m_fileName, u"fileNameEdit"_s, tr("File name"));
    m_fileName->setMaxLength(maxFileNameLength);
    auto* nameLabel = new QLabel(tr("File name"));
    nameLabel->setBuddy(m_fileName);
    form->addRow(nameLabel, m_fileName);
    layout->addLayout(form);

    layout->addWidget(buildExistsChoice());
    m_planText = makeParagraph({}, u"planText"_s);
    layout->addWidget(m_planText);
    m_warning = new FaultLabel(m_theme, m_folder);
    m_warning->setObjectName(u"warningText"_s);
    layout->addWidget(m_warning);
    layout->addStretch(1);

    auto* buttons = new QDialogButtonBox;
    m_backUp = addButton(
        buttons, tr("Back up user data"), QDialogButtonBox::AcceptRole, u"backUpButton"_s, true);
    QPushButton* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    layout->addWidget(buttons);

    connect(choose, &QPushButton::clicked, this, &BackupDialog::chooseFolder);
    connect(m_folder, &QLineEdit::textEdited, this, &BackupDialog::onEdited);
    connect(m_fileName, &QLineEdit::textEdited, this, &BackupDialog::onEdited);
    connect(m_backUp, &QPushButton::clicked, this, &BackupDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_backUp->setFocus();
}

QWidget* BackupDialog::buildExistsChoice()
{
    m_exists = new QWidget;
    m_exists->setVisible(false);
    auto* column = new QVBoxLayout(m_exists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.metrics().tiny());
    m_existsText = makeParagraph({}, u"existsText"_s);
    column->addWidget(m_existsText);
    m_choice = new QButtonGroup(this);
    auto* saveAs = new QRadioButton;
    saveAs->setObjectName(u"saveAsChoice"_s);
    auto* replace = new QRadioButton(tr("Replace it"));
    setName(replace, u"replaceChoice"_s, replace->text());
    m_choice->addButton(saveAs, saveAsId);
    m_choice->addButton(replace, replaceId);
    saveAs->setChecked(true);
    column->addWidget(saveAs);
    column->addWidget(replace);
    connect(m_choice, &QButtonGroup::idToggled, this, &BackupDialog::showPlan);
    return m_exists;
}

void BackupDialog::chooseFolder()
{
    m_prompt.chooseFolder(
        this, tr("Folder for the backup"), m_folder->text(), [this](const QString& folder) {
            if (!folder.isEmpty()) {
                m_folder->setText(QDir::toNativeSeparators(folder));
                onEdited();
            }
        });
}

void BackupDialog::onEdited()
{
    m_plan.reset();
    ++m_generation;
    showPlan();
    m_timer.start();
}

void BackupDialog::askForPlan()
{
    const int generation = ++m_generation;
    ArchiveRequest wanted;
    wanted.contact = m_contact.id;
    wanted.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    wanted.fileName = m_fileName->text().trimmed();
    // Asks for the very name, not the one with a number behind it: whether it is taken decides
    // here.
    wanted.overwrite = true;
    whenDone(m_calls.plan(wanted), this, [this, generation](const Result<ArchivePlan>& plan) {
        if (generation == m_generation) {
            onPlan(plan);
        }
    });
}

void BackupDialog::onPlan(const Result<ArchivePlan>& plan)
{
    m_plan = plan;
    if (plan) {
        if (m_fileName->text().isEmpty()) {
            m_fileName->setText(plan->fileName);
            m_fileName->setCursorPosition(0);
        }
        m_freeName = plan->exists
            ? freeName(QFileInfo(plan->targetPath).absolutePath(), plan->fileName)
            : QString();
    }
    showPlan();
}

void BackupDialog::showPlan()
{
    const bool known = m_plan && *m_plan;
    const bool exists = known && (*m_plan)->exists;
    m_exists->setVisible(exists);
    if (exists) {
        m_existsText->setText(tr("“%1” is there already.").arg((*m_plan)->fileName));
        QAbstractButton* saveAs = m_choice->button(saveAsId);
        saveAs->setText(tr("Save as “%1”").arg(QString(m_freeName).replace(u'&', u"&&"_s)));
        saveAs->setAccessibleName(tr("Save as “%1”").arg(m_freeName));
        saveAs->setEnabled(!m_freeName.isEmpty());
    }
    if (known) {
        const ArchivePlan& plan = **m_plan;
        const QString jobs = tr("%Ln jobs, about %1.", nullptr, plan.jobs)
                                 .arg(words::fileSize(plan.bytes + archiveOverhead));
        m_planText->setText(plan.freeBytes < 0
                ? jobs
                : jobs % u' ' % tr("Free in the folder: %1.").arg(words::fileSize(plan.freeBytes)));
    } else {
        m_planText->setText(m_plan ? QString() : tr("Looking at the folder…"));
    }
    m_warning->setFault(warning());
    m_backUp->setEnabled(known && warning().isEmpty());
    m_backUp->setAccessibleDescription(warning());
}

QString BackupDialog::warning() const
{
    if (!m_plan) {
        return {};
    }
    if (!*m_plan) {
        return words::errorText(m_plan->error());
    }
    const ArchivePlan& plan = **m_plan;
    const QFileInfo folder(QFileInfo(plan.targetPath).absolutePath());
    if (!folder.isWritable()) {
        return tr("You cannot write to this folder. Choose another one.");
    }
    const qint64 needed = plan.bytes + archiveOverhead;
    if (plan.freeBytes >= 0 && plan.freeBytes < needed) {
        return tr("There is not enough space: %1 are needed, %2 are free. Choose another folder.")
            .arg(words::fileSize(needed), words::fileSize(plan.freeBytes));
    }
    return {};
}

bool BackupDialog::replaces() const
{
    return m_choice->checkedId() == replaceId;
}

ArchiveRequest BackupDialog::request() const
{
    const ArchivePlan& plan = **m_plan;
    ArchiveRequest wanted;
    wanted.contact = m_contact.id;
    wanted.folder = QFileInfo(plan.targetPath).absolutePath();
    wanted.fileName = plan.exists && !replaces() ? m_freeName : plan.fileName;
    wanted.overwrite = plan.exists && replaces();
    return wanted;
}

void BackupDialog::submit()
{
    if (!m_plan || !*m_plan || !warning().isEmpty()) {
        return;
    }
    const ArchiveRequest wanted = request();
    m_settings.setBackupFolder(wanted.folder);
    accept();
    emit requested(wanted);
}

} // namespace kontorist
