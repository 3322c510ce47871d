#include "ui/dialogs/fieldconflictdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// The words stand under the name that the translations know them by.
struct Conflict
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::ConflictDialog)
};

constexpr int mineId = 0;
constexpr int theirsId = 1;
constexpr qsizetype shownLength = 80;

QString shown(const QString& value)
{
    if (value.isEmpty()) {
        return u"–"_s;
    }
    return value.size() > shownLength ? value.left(shownLength) % u'…' : value;
}

/// A radio button reads '&' as a mnemonic; a company name may hold one. Among right-to-left text a
/// telephone number would be turned around, hence the isolate.
QString buttonText(const QString& text)
{
    const QString escaped = QString(text).replace(u'&', u"&&"_s);
    return QGuiApplication::isRightToLeft() ? QChar(0x2068) % escaped % QChar(0x2069) : escaped;
}

} // namespace

FieldConflictDialog::FieldConflictDialog(
    const FieldConflict& conflict, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_conflict(conflict)
{
    setObjectName(u"edit-conflict"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Conflict::tr("Changed meanwhile"));
    const QString who = conflict.who.isEmpty() ? Conflict::tr("A colleague") : conflict.who;
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Warning,
        Conflict::tr("%1 changed %2 while you were editing", "colleague and contact")
            .arg(who, conflict.subject));
    QString text = Conflict::tr(
        "Choose what to keep. Fields that only one of you changed are kept as they are.");
    if (conflict.when.isValid()) {
        text = Conflict::tr("Saved by the other %1.").arg(words::dateTime(conflict.when)) % u' '
            % text;
    }
    layout->addWidget(makeParagraph(text, u"conflictText"_s));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.metrics().large());
    grid->setVerticalSpacing(theme.metrics().small());
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int column = 0;
    for (const QString& head :
        {Conflict::tr("Field"), Conflict::tr("Mine"), Conflict::tr("Theirs")}) {
        auto* label = new QLabel(head);
        label->setFont(theme.metrics().captionFont());
        grid->addWidget(label, 0, column++);
    }
    int row = 0;
    for (const ConflictField& field : m_conflict.fields) {
        if (field.clashes) {
            addRow(grid, ++row, field);
        }
    }
    layout->addLayout(grid);

    auto* box = new QGroupBox(Conflict::tr("What will be saved"));
    auto* inside = new QVBoxLayout(box);
    m_preview = makeParagraph({}, u"previewText"_s);
    inside->addWidget(m_preview);
    layout->addWidget(box);
    layout->addStretch(1);

    m_reason = makeNote(theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(
        buttons, Conflict::tr("Save choice"), QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    QPushButton* cancel = addButton(
        buttons, Conflict::tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit decided();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    updateState();
}

void FieldConflictDialog::addRow(QGridLayout* grid, int row, const ConflictField& field)
{
    auto* label = new QLabel(field.label);
    label->setTextFormat(Qt::PlainText);
    grid->addWidget(label, row, 0);
    auto* group = new QButtonGroup(this);
    const struct
    {
        int id;
        QString objectName;
        QString value;
        QString spoken;
    } sides[] = {
        {mineId, u"mine-"_s % field.id, shown(field.mine),
            Conflict::tr("%1, mine: %2", "field and value")},
        {theirsId, u"theirs-"_s % field.id, shown(field.theirs),
            Conflict::tr("%1, theirs: %2", "field and value")},
    };
    for (const auto& side : sides) {
        auto* radio = new QRadioButton(buttonText(side.value));
        setName(radio, side.objectName, side.spoken.arg(field.label, side.value));
        group->addButton(radio, side.id);
        grid->addWidget(radio, row, side.id + 1);
    }
    connect(group, &QButtonGroup::idToggled, this, &FieldConflictDialog::updateState);
    m_choices[field.id] = group;
}

bool FieldConflictDialog::keepsMine(const QString& field) const
{
    const QButtonGroup* choice = m_choices.value(field);
    return choice != nullptr && choice->checkedId() == mineId;
}

void FieldConflictDialog::updateState()
{
    int open = 0;
    for (const QButtonGroup* choice : std::as_const(m_choices)) {
        open += choice->checkedId() < 0 ? 1 : 0;
    }
    QStringList lines;
    for (const ConflictField& field : m_conflict.fields) {
        QString value = field.kept;
        if (const QButtonGroup* choice = m_choices.value(field.id)) {
            value = choice->checkedId() == mineId ? field.mine
                : choice->checkedId() == theirsId ? field.theirs
                                                  : Conflict::tr("not chosen yet");
        }
        lines << Conflict::tr("%1: %2", "field and value").arg(field.label, shown(value));
    }
    m_preview->setText(lines.join(u'\n'));
    m_reason->setText(
        open > 0 ? Conflict::tr("To save, choose for %Ln more fields.", nullptr, open) : QString());
    m_save->setEnabled(open == 0);
    m_save->setAccessibleDescription(m_reason->text());
}

} // namespace kontorist
