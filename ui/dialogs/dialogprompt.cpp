#include "ui/dialogs/dialogprompt.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(PromptWords)
};

/// Folded technical text with a button that shows it and one that copies it.
QWidget* makeDetails(const Theme& theme, const QString& details, QDialog* dialog)
{
    const Metrics metrics = theme.metrics();
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.small());

    auto* buttons = new QHBoxLayout;
    auto* toggle = new QPushButton(icon(IconName::ChevronDown), PromptWords::tr("Show details"));
    setName(toggle, u"promptDetailsButton"_s, toggle->text());
    toggle->setCheckable(true);
    toggle->setAutoDefault(false);
    auto* copy = new QPushButton(icon(IconName::Copy), PromptWords::tr("Copy details"));
    setName(copy, u"promptCopyButton"_s, copy->text());
    copy->setAutoDefault(false);
    buttons->addWidget(toggle);
    buttons->addWidget(copy);
    buttons->addStretch();
    column->addLayout(buttons);

    auto* text = new QPlainTextEdit(details);
    setName(text, u"promptDetails"_s, PromptWords::tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setVisible(false);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * 6);
    column->addWidget(text, 1);

    QObject::connect(toggle, &QPushButton::toggled, dialog, [toggle, text, dialog](bool shown) {
        text->setVisible(shown);
        toggle->setText(shown ? PromptWords::tr("Hide details") : PromptWords::tr("Show details"));
        toggle->setAccessibleName(toggle->text());
        toggle->setIcon(icon(shown ? IconName::ChevronUp : IconName::ChevronDown));
        dialog->adjustSize();
    });
    QObject::connect(copy, &QPushButton::clicked, dialog,
        [details] { QGuiApplication::clipboard()->setText(details); });
    return box;
}

struct Frame
{
    QDialog* dialog = nullptr;
    QBoxLayout* layout = nullptr;
};

Frame makeFrame(QWidget* parent, const Theme& theme, const QString& id, const QString& title,
    const QString& text, IconName picture, const QColor& colour)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    dialog->setAccessibleDescription(text);
    QBoxLayout* layout = makeDialogLayout(dialog, theme, picture, {});
    QWidget* heading = makeHeading(theme, picture, title, colour);
    heading->findChild<QLabel*>(u"dialogTitle"_s)->setObjectName(u"promptTitle"_s);
    layout->addWidget(heading);
    if (!text.isEmpty()) {
        QLabel* paragraph = makeParagraph(text, u"promptText"_s);
        paragraph->setMinimumWidth(textWidth(dialog, 56));
        layout->addWidget(paragraph);
    }
    return {dialog, layout};
}

QFileDialog* makeFileDialog(QWidget* parent, const QString& id, const QString& title,
    const QString& start, const QString& filters, const std::function<void(QString)>& answer)
{
    auto* dialog = new QFileDialog(parent, title, start, filters);
    dialog->setObjectName(id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    return dialog;
}

} // namespace

DialogPrompt::DialogPrompt(const Theme& theme)
    : m_theme(theme)
{
}

void DialogPrompt::confirm(
    QWidget* parent, const ConfirmRequest& request, std::function<void(ConfirmAnswer)> answer)
{
    const auto [dialog, layout] = makeFrame(parent, m_theme, request.id, request.title,
        request.text, request.destructive ? IconName::Warning : IconName::Help,
        request.destructive ? m_theme.tokens().danger : m_theme.tokens().info);
    QCheckBox* check = nullptr;
    if (!request.checkBoxText.isEmpty()) {
        check = new QCheckBox(request.checkBoxText);
        setName(check, u"promptCheckBox"_s, request.checkBoxText);
        check->setChecked(request.checked);
        layout->addWidget(check);
    }
    if (!request.details.isEmpty()) {
        layout->addWidget(makeDetails(m_theme, request.details, dialog), 1);
    }
    auto* buttons = new QDialogButtonBox;
    // The role decides the place, by the habits of the desktop; what Return presses is ours.
    QPushButton* confirm = addButton(buttons, request.confirmText,
        request.destructive ? QDialogButtonBox::DestructiveRole : QDialogButtonBox::AcceptRole,
        u"promptConfirmButton"_s, !request.destructive);
    QPushButton* cancel = addButton(buttons, PromptWords::tr("Cancel"),
        QDialogButtonBox::RejectRole, u"promptCancelButton"_s, request.destructive);
    layout->addWidget(buttons);

    const auto given = std::make_shared<ConfirmAnswer>();
    QObject::connect(confirm, &QPushButton::clicked, dialog, [given, check, dialog = dialog] {
        *given = {true, check != nullptr && check->isChecked(), false};
        dialog->accept();
    });
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    if (!request.alternativeText.isEmpty()) {
        QPushButton* alternative = addButton(buttons, request.alternativeText,
            QDialogButtonBox::DestructiveRole, u"promptAlternativeButton"_s);
        QObject::connect(alternative, &QPushButton::clicked, dialog, [given, dialog = dialog] {
            given->alternative = true;
            dialog->reject();
        });
    }
    // Only now, with the dialog hidden: the answer may well open the next one.
    QObject::connect(
        dialog, &QDialog::finished, [given, answer = std::move(answer)] { answer(*given); });
    (request.destructive ? cancel : confirm)->setFocus();
    dialog->open();
}

void DialogPrompt::notify(
    QWidget* parent, const NoticeRequest& request, std::function<void(bool)> answer)
{
    const auto [dialog, layout] = makeFrame(parent, m_theme, request.id, request.title,
        request.text, request.error ? IconName::Error : IconName::Info,
        request.error ? m_theme.tokens().danger : m_theme.tokens().info);
    if (!request.details.isEmpty()) {
        layout->addWidget(makeDetails(m_theme, request.details, dialog), 1);
    }
    auto* buttons = new QDialogButtonBox;
    QPushButton* close = addButton(buttons, PromptWords::tr("Close"), QDialogButtonBox::RejectRole,
        u"promptCloseButton"_s, true);
    layout->addWidget(buttons);

    if (!request.actionText.isEmpty()) {
        QPushButton* action = addButton(
            buttons, request.actionText, QDialogButtonBox::ActionRole, u"promptActionButton"_s);
        QObject::connect(action, &QPushButton::clicked, dialog, &QDialog::accept);
    }
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, [answer = std::move(answer)](int result) {
        if (answer) {
            answer(result == QDialog::Accepted);
        }
    });
    close->setFocus();
    dialog->open();
}

void DialogPrompt::chooseFolder(QWidget* parent, const QString& title, const QString& start,
    std::function<void(QString)> answer)
{
    QFileDialog* dialog = makeFileDialog(parent, u"choose-folder"_s, title, start, {}, answer);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void DialogPrompt::chooseOpenFile(QWidget* parent, const QString& title, const QString& start,
    const QString& filters, std::function<void(QString)> answer)
{
    QFileDialog* dialog = makeFileDialog(parent, u"choose-file"_s, title, start, filters, answer);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DialogPrompt::chooseSaveFile(QWidget* parent, const QString& title, const QString& suggested,
    const QString& filters, std::function<void(QString)> answer)
{
    QFileDialog* dialog = makeFileDialog(parent, u"save-file"_s, title, suggested, filters, answer);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->open();
}

} // namespace kontorist
