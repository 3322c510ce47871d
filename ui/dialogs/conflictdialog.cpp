#include "ui/dialogs/conflictdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QButtonGroup>
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

constexpr int mineId = 0;
constexpr int theirsId = 1;
constexpr qsizetype shownLength = 80;

/// As a person reads it: the language by name, nothing as a dash, and no line of 10,000 letters.
QString shown(const QString& field, const QString& value)
{
    if (value.isEmpty()) {
        return u"–"_s;
    }
    if (field == u"language"_s) {
        return words::language(value);
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

QStringList conflictingFields(const EditConflict& conflict)
{
    const QStringList mine = changedFields(conflict.before, conflict.mine);
    QStringList both;
    for (const QString& field : changedFields(conflict.before, conflict.theirs)) {
        if (mine.contains(field)
            && draftField(conflict.mine, field) != draftField(conflict.theirs, field)) {
            both << field;
        }
    }
    return both;
}

ConflictDialog::ConflictDialog(const EditConflict& conflict, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_conflict(conflict)
    , m_theme(theme)
    , m_fields(conflictingFields(conflict))
{
    setObjectName(u"edit-conflict"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed meanwhile"));
    const QString who = conflict.who.isEmpty() ? tr("A colleague") : conflict.who;
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Warning,
        tr("%1 changed %2 while you were editing", "colleague and contact")
            .arg(who, conflict.contactName));
    QString text
        = tr("Choose what to keep. Fields that only one of you changed are kept as they are.");
    if (conflict.when.isValid()) {
        text = tr("Saved by the other %1.").arg(words::dateTime(conflict.when)) % u' ' % text;
    }
    layout->addWidget(makeParagraph(text, u"conflictText"_s));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.metrics().large());
    grid->setVerticalSpacing(theme.metrics().small());
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int column = 0;
    for (const QString& head : {tr("Field"), tr("Mine"), tr("Theirs")}) {
        auto* label = new QLabel(head);
        label->setFont(theme.metrics().captionFont());
        grid->addWidget(label, 0, column++);
    }
    for (int row = 0; row < m_fields.size(); ++row) {
        addRow(grid, row + 1, m_fields[row]);
    }
    layout->addLayout(grid);

    auto* box = new QGroupBox(tr("What will be saved"));
    auto* inside = new QVBoxLayout(box);
    m_preview = makeParagraph({}, u"previewText"_s);
    inside->addWidget(m_preview);
    layout->addWidget(box);
    layout->addStretch(1);

    m_reason = makeNote(theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox;
    m_save = addButton(
        buttons, tr("Save choice"), QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    QPushButton* cancel
        = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit resolved(result(), m_conflict.theirs);
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    updateState();
}

void ConflictDialog::addRow(QGridLayout* grid, int row, const QString& field)
{
    const QString name = words::field(field);
    auto* label = new QLabel(name);
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
        {mineId, u"mine-"_s % field, shown(field, draftField(m_conflict.mine, field)),
            tr("%1, mine: %2", "field and value")},
        {theirsId, u"theirs-"_s % field, shown(field, draftField(m_conflict.theirs, field)),
            tr("%1, theirs: %2", "field and value")},
    };
    for (const auto& side : sides) {
        auto* radio = new QRadioButton(buttonText(side.value));
        setName(radio, side.objectName, side.spoken.arg(name, side.value));
        group->addButton(radio, side.id);
        grid->addWidget(radio, row, side.id + 1);
    }
    connect(group, &QButtonGroup::idToggled, this, &ConflictDialog::updateState);
    m_choices[field] = group;
}

ContactDraft ConflictDialog::result() const
{
    // Theirs is what is stored; mine goes over it where only I changed a field, or was chosen.
    ContactDraft merged = m_conflict.theirs;
    for (const QString& field : changedFields(m_conflict.before, m_conflict.mine)) {
        const QButtonGroup* choice = m_choices.value(field);
        if (choice == nullptr || choice->checkedId() == mineId) {
            setDraftField(merged, field, draftField(m_conflict.mine, field));
        }
    }
    return merged;
}

void ConflictDialog::updateState()
{
    int open = 0;
    for (const QButtonGroup* choice : std::as_const(m_choices)) {
        open += choice->checkedId() < 0 ? 1 : 0;
    }
    const ContactDraft merged = result();
    QStringList lines;
    for (const QString& field : {u"name"_s, u"email"_s, u"phone"_s, u"company"_s, u"language"_s}) {
        const QButtonGroup* choice = m_choices.value(field);
        const bool undecided = choice != nullptr && choice->checkedId() < 0;
        lines << tr("%1: %2", "field and value")
                     .arg(words::field(field),
                         undecided ? tr("not chosen yet")
                                   : shown(field, draftField(merged, field)));
    }
    m_preview->setText(lines.join(u'\n'));
    m_reason->setText(
        open > 0 ? tr("To save, choose for %Ln more fields.", nullptr, open) : QString());
    m_save->setEnabled(open == 0);
    m_save->setAccessibleDescription(m_reason->text());
}

} // namespace kontorist
