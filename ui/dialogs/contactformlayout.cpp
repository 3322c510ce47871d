#include "ui/dialogs/contactformdialog.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 40;
// Room to paste a value that is too long, so that its fault can be told instead of cutting it
// silently.
constexpr int roomBeyondLimit = 100;
constexpr int maxEmailLength = 254;
constexpr std::chrono::milliseconds pauseInTyping {150};

} // namespace

void ContactFormDialog::build(const QString& language)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(m_contact ? u"edit-contact"_s : u"add-contact"_s);
    const QString title = m_contact ? tr("Edit %1").arg(m_contact->name) : tr("Add contact");
    setWindowTitle(title % u"[*]"_s);
    QBoxLayout* layout
        = makeDialogLayout(this, m_theme, m_contact ? IconName::Edit : IconName::User, title);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(m_theme.metrics().medium());
    form->setVerticalSpacing(m_theme.metrics().small());
    buildFields(form, language);
    layout->addLayout(form);
    layout->addStretch(1);

    m_reason = makeNote(m_theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    buildButtons();
    for (QTimer* timer : {&m_emailTimer, &m_companyTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(pauseInTyping);
    }
    connect(&m_emailTimer, &QTimer::timeout, this, &ContactFormDialog::lookUpEmail);
    connect(&m_companyTimer, &QTimer::timeout, this,
        [this] { lookUpCompanies(m_lines[u"company"_s]->text()); });
    m_lines[u"name"_s]->setFocus();
}

void ContactFormDialog::buildFields(QFormLayout* form, const QString& language)
{
    QLineEdit* name = addLine(form, u"name"_s, maxNameLength);
    // Required is said in words; the star alone would be a riddle.
    name->setPlaceholderText(tr("Required"));
    QLineEdit* email = addLine(form, u"email"_s, maxEmailLength);
    email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    connect(email, &QLineEdit::textChanged, &m_emailTimer, qOverload<>(&QTimer::start));
    connect(m_faults[u"email"_s], &QLabel::linkActivated, this, &ContactFormDialog::onEmailLink);
    addLine(form, u"phone"_s, maxPhoneLength)->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    QLineEdit* company = addLine(form, u"company"_s, maxCompanyLength);

    m_companies = new QStringListModel(this);
    auto* completer = new QCompleter(m_companies, this);
    // The database has filtered already, and more kindly: without regard to diacritics.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setObjectName(u"companyPopup"_s);
    completer->popup()->setAccessibleName(tr("Companies"));
    company->setCompleter(completer);
    connect(company, &QLineEdit::textEdited, this, [this] { m_companyTimer.start(); });

    m_language = new QComboBox;
    fillLanguages(m_language, false);
    selectData(m_language, language);
    m_language->setToolTip(tr("Messages to this person are written in this language"));
    addField(form, u"language"_s, words::field(u"language"_s), m_language,
        new FaultLabel(m_theme, m_language));
    connect(m_language, &QComboBox::currentIndexChanged, this, &ContactFormDialog::onEdited);
}

QLineEdit* ContactFormDialog::addLine(QFormLayout* form, const QString& field, int maxLength)
{
    auto* line = new QLineEdit;
    line->setMaxLength(maxLength + roomBeyondLimit);
    line->setMinimumWidth(textWidth(line, fieldWidthInLetters));
    m_lines[field] = line;
    addField(form, field, words::field(field), line, new FaultLabel(m_theme, line));
    connect(line, &QLineEdit::textChanged, this, &ContactFormDialog::onEdited);
    return line;
}

void ContactFormDialog::addField(QFormLayout* form, const QString& field, const QString& label,
    QWidget* editor, FaultLabel* fault)
{
    setName(editor, field % (field == u"language"_s ? u"Combo"_s : u"Edit"_s), label);
    fault->setObjectName(field % u"Fault"_s);
    m_faults[field] = fault;
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.metrics().tiny());
    column->addWidget(editor);
    column->addWidget(fault);
    auto* caption = new QLabel(label);
    caption->setBuddy(editor);
    form->addRow(caption, column);
}

void ContactFormDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(buttons, m_contact ? tr("Save") : tr("Add contact"),
        QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    if (!m_contact) {
        m_addAndInvite = addButton(
            buttons, tr("Add and invite"), QDialogButtonBox::AcceptRole, u"addAndInviteButton"_s);
        m_addAndInvite->setIcon(icon(IconName::SendActivationRequest));
        connect(m_addAndInvite, &QPushButton::clicked, this, [this] { startSaving(true); });
    }
    m_cancel = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { startSaving(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ContactFormDialog::reject);
    layout()->addWidget(buttons);
}

} // namespace kontorist
