#include "ui/customercard/carddialogs.h"

#include "services/secrets.h"
#include "ui/access/accesseditor.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 40;
constexpr int roomForPasted = 400; ///< what is too long is told, not cut silently
constexpr qsizetype shownLength = 600;
constexpr int rowsPerQuestion = 3;
constexpr int conflictWidthInLetters = 70;
constexpr int tallestQuestions = 360;

QString shown(const QString& text)
{
    return text.size() > shownLength ? QString(text.left(shownLength) % u'…') : text;
}

QPushButton* addButtons(QDialog* dialog, const QString& text)
{
    auto* buttons = new QDialogButtonBox;
    QPushButton* take
        = addButton(buttons, text, QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    QPushButton* cancel = addButton(
        buttons, AccessDialog::tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
    return take;
}

} // namespace

AccessDialog::AccessDialog(const AccountRow& row, std::vector<Facility> facilities,
    std::vector<PermissionTemplate> templates,
    std::function<QString(const CustomerUserAccess&)> reasonAgainst, const Theme& theme,
    QWidget* parent)
    : QDialog(parent)
    , m_editor(new AccessEditor(theme, this))
    , m_before(row.access)
    , m_reasonAgainst(std::move(reasonAgainst))
{
    setObjectName(u"change-access-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Permissions of %1").arg(row.user.userName);
    setWindowTitle(title);
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::User, title);
    m_editor->setChoices(std::move(facilities), std::move(templates));
    m_editor->setAccess(row.access);
    layout->addWidget(m_editor, 1);
    m_reason = makeNote(theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    m_take = addButtons(this, tr("Change permissions"));
    connect(m_editor, &AccessEditor::changed, this, &AccessDialog::update);
    connect(m_take, &QPushButton::clicked, this, [this] {
        emit chosen(m_editor->access());
        accept();
    });
    update();
}

void AccessDialog::update()
{
    const CustomerUserAccess access = m_editor->access();
    const QString against = m_reasonAgainst(access);
    const bool changed = access != m_before;
    m_take->setEnabled(changed && against.isEmpty());
    m_editor->setLevelFault(against);
    m_reason->setText(!against.isEmpty() ? tr("To go on, correct the level.")
            : changed                    ? tr("Takes effect when you save the card.")
                                         : tr("Nothing has been changed yet."));
    m_take->setAccessibleDescription(against.isEmpty() ? m_reason->text() : against);
}

PasswordDialog::PasswordDialog(const QString& userName, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_password(new QLineEdit)
    , m_fault(new FaultLabel(theme, m_password))
{
    setObjectName(u"new-password-dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("New password for %1").arg(userName);
    setWindowTitle(title);
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Lock, title);
    layout->addWidget(makeParagraph(
        tr("After you have saved the card, the login details are shown for review and sending. The "
           "person must choose another password at the next login."),
        u"passwordText"_s));
    setName(m_password, u"passwordEdit"_s, words::field(u"password"_s));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(textWidth(m_password, fieldWidthInLetters));
    m_fault->setObjectName(u"passwordFault"_s);
    auto* caption = new QLabel(words::field(u"password"_s));
    caption->setBuddy(m_password);
    auto* show = new QCheckBox(tr("Show password"));
    setName(show, u"showPasswordBox"_s, show->text());
    connect(show, &QCheckBox::toggled, this,
        [this](bool on) { m_password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    for (QWidget* widget : std::initializer_list<QWidget*> {caption, m_password, m_fault, show}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    m_take = addButtons(this, tr("Use password"));
    connect(m_password, &QLineEdit::textChanged, this, &PasswordDialog::update);
    connect(m_take, &QPushButton::clicked, this, [this] {
        emit chosen(m_password->text());
        accept();
    });
    m_password->setFocus();
    update();
}

void PasswordDialog::update()
{
    const auto fine = checkPasswordPolicy(m_password->text());
    m_take->setEnabled(fine.has_value());
    // Not before somebody typed: nobody has made a mistake yet.
    m_fault->setFault(
        fine || m_password->text().isEmpty() ? QString() : words::fieldFault(fine.error()));
}

PlaceDialog::PlaceDialog(const QString& name, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setObjectName(name.isEmpty() ? u"add-facility"_s : u"rename-facility"_s);
    build(name.isEmpty() ? tr("Add facility") : tr("Rename %1").arg(name),
        name.isEmpty() ? tr("Add facility") : tr("Rename facility"), tr("Name of the facility"));
    m_name->setText(name);
    m_name->selectAll();
    update();
}

PlaceDialog::PlaceDialog(const ServiceObject& object, const std::vector<Facility>& facilities,
    const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_object(object)
{
    const bool adding = !object.id.isValid();
    setObjectName(adding ? u"add-object"_s : u"edit-object"_s);
    build(adding ? tr("Add service object") : tr("Edit %1").arg(object.name),
        adding ? tr("Add service object") : tr("Save service object"),
        tr("Name of the service object"));
    m_name->setText(object.name);
    m_model = addLine(u"modelEdit"_s, tr("Model", "of a service object"), object.model);
    m_serial = addLine(u"serialEdit"_s, tr("Serial number"), object.serial);
    m_facility = new QComboBox;
    m_facility->addItem(words::noFacility(), qint64(0));
    for (const Facility& facility : facilities) {
        m_facility->addItem(facility.name, facility.id.value());
    }
    selectData(m_facility, object.facility.value());
    const QString label = tr("Facility");
    setName(m_facility, u"facilityCombo"_s, label);
    m_form->addRow(label, m_facility);
    update();
}

void PlaceDialog::build(const QString& title, const QString& saveText, const QString& nameLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    QBoxLayout* layout = makeDialogLayout(this, m_theme, IconName::Building, title);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(m_theme.metrics().medium());
    m_form->setVerticalSpacing(m_theme.metrics().small());
    m_name = addLine(u"nameEdit"_s, nameLabel, {});
    m_fault = new FaultLabel(m_theme, m_name);
    m_fault->setObjectName(u"placeFault"_s);
    layout->addLayout(m_form);
    layout->addWidget(m_fault);
    layout->addStretch(1);
    layout->addWidget(makeNote(m_theme, tr("Saved at once."), u"placeNote"_s));
    m_save = addButtons(this, saveText);
    connect(m_save, &QPushButton::clicked, this, &PlaceDialog::saveRequested);
    m_name->setFocus();
}

QLineEdit* PlaceDialog::addLine(
    const QString& objectName, const QString& label, const QString& text)
{
    auto* line = new QLineEdit(text);
    setName(line, objectName, label);
    line->setMaxLength(roomForPasted);
    line->setMinimumWidth(textWidth(line, fieldWidthInLetters));
    connect(line, &QLineEdit::textChanged, this, &PlaceDialog::update);
    m_form->addRow(label, line);
    return line;
}

void PlaceDialog::update()
{
    if (m_save != nullptr) {
        m_fault->clearText();
        m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    }
}

QString PlaceDialog::name() const
{
    return m_name->text();
}

ServiceObject PlaceDialog::object() const
{
    ServiceObject object = m_object;
    object.name = m_name->text();
    object.model = m_model->text();
    object.serial = m_serial->text();
    object.facility = FacilityId(m_facility->currentData().toLongLong());
    return object;
}

void PlaceDialog::showFault(const Error& error)
{
    Error named = error;
    const bool serial = error.field == u"serial"_s;
    const bool model = error.field == u"model"_s;
    named.field = serial ? tr("Serial number")
        : model          ? tr("Model", "of a service object")
                         : m_name->accessibleName();
    m_fault->setFault(error.field.isEmpty() ? words::errorText(error) : words::fieldFault(named));
    (serial ? m_serial : model ? m_model : m_name)->setFocus();
}

CardConflictDialog::CardConflictDialog(
    std::vector<Question> questions, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_questions(std::move(questions))
{
    setObjectName(u"card-conflict"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed meanwhile"));
    QBoxLayout* layout = makeDialogLayout(
        this, theme, IconName::Warning, tr("A colleague changed the same fields meanwhile"));
    layout->addWidget(
        makeParagraph(tr("Choose what to keep. What only one of you changed is kept as it is."),
            u"conflictText"_s));
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.metrics().medium());
    grid->setVerticalSpacing(theme.metrics().small());
    grid->setColumnStretch(1, 1);
    const int count = static_cast<int>(m_questions.size());
    for (int number = 0; number < count; ++number) {
        addQuestion(grid, number);
    }
    grid->setRowStretch(count * rowsPerQuestion, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    const int width = textWidth(this, conflictWidthInLetters);
    scroll->setMinimumWidth(width);
    scroll->setMinimumHeight(
        qMin(grid->totalHeightForWidth(width), theme.metrics().scaled(tallestQuestions)));
    layout->addWidget(scroll, 1);
    m_reason = makeNote(theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    m_save = addButtons(this, tr("Save choice"));
    connect(m_save, &QPushButton::clicked, this, [this] {
        std::vector<CardClash> clashes;
        std::vector<bool> mine;
        for (size_t i = 0; i < m_questions.size(); ++i) {
            clashes.push_back(m_questions[i].clash);
            mine.push_back(m_choices[i]->checkedId() == 0);
        }
        emit decided(clashes, mine);
        accept();
    });
    update();
}

/// The values wrap, so they are labels beside the buttons.
void CardConflictDialog::addQuestion(QGridLayout* grid, int number)
{
    const Question& question = m_questions[static_cast<size_t>(number)];
    int row = number * rowsPerQuestion;
    auto* what = new QLabel(question.what);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setFont(m_theme.metrics().captionFont());
    grid->addWidget(what, row++, 0, 1, 2);
    auto* group = new QButtonGroup(this);
    const struct
    {
        QString objectName;
        QString text;
        QString value;
        QString spoken;
    } sides[] = {{u"mine-%1"_s.arg(number), tr("Mine"), question.mine,
                     tr("%1, mine: %2", "field and value")},
        {u"theirs-%1"_s.arg(number), tr("Theirs"), question.theirs,
            tr("%1, theirs: %2", "field and value")}};
    for (int side = 0; side < 2; ++side) {
        auto* radio = new QRadioButton(sides[side].text);
        setName(radio, sides[side].objectName,
            sides[side].spoken.arg(question.what, sides[side].value));
        group->addButton(radio, side);
        auto* value = new QLabel(shown(sides[side].value));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setBuddy(radio);
        grid->addWidget(radio, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    connect(group, &QButtonGroup::idToggled, this, &CardConflictDialog::update);
    m_choices.push_back(group);
}

void CardConflictDialog::update()
{
    int open = 0;
    for (const QButtonGroup* choice : m_choices) {
        open += choice->checkedId() < 0 ? 1 : 0;
    }
    m_reason->setText(
        open > 0 ? tr("To save, choose for %Ln more fields.", nullptr, open) : QString());
    m_save->setEnabled(open == 0);
    m_save->setAccessibleDescription(m_reason->text());
}

} // namespace kontorist
