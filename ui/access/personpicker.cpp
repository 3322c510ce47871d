#include "ui/access/personpicker.h"

#include "base/futures.h"
#include "services/contactservice.h"
#include "ui/access/suggestline.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/theme/recordchip.h"
#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleOffered = 8;
constexpr int fieldWidthInLetters = 28;
// Room for a value that is too long, so that its fault is told instead of cutting it silently.
constexpr int roomBeyondLimit = 100;
constexpr int maxEmailLength = 254;
constexpr QLatin1StringView takeOwner {"take-owner"};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString personInOneLine(const Contact& person)
{
    return joined({person.name, person.email, person.company, words::status(person.status)});
}

PersonPicker::PersonPicker(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_fields(new QWidget(this))
    , m_knownBox(new QWidget(this))
    , m_knownName(makeParagraph({}, u"knownPerson"_s))
    , m_knownDetails(makeNote(context.ui.theme, {}, u"knownDetails"_s))
    , m_knownStatus(new StatusChip(context.ui.theme, this))
{
    buildFields();
    buildKnown();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fields);
    layout->addWidget(m_knownBox);
    m_knownBox->hide();
}

void PersonPicker::buildFields()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    for (const QString& field : {u"email"_s, u"name"_s}) {
        auto* line = new SuggestLine(m_fields);
        line->setNames(field % u"Edit"_s, words::field(field));
        m_lines[field] = line;
        connect(line, &SuggestLine::asked, this,
            [this, line](const QString& text, quint64 question) { find(line, text, question); });
        connect(line, &SuggestLine::suggestionChosen, this, [this](int index) {
            if (index >= 0 && index < static_cast<int>(m_found.size())) {
                choose(m_found[static_cast<size_t>(index)]);
            }
        });
        addField(form, field, line, field % u"Edit"_s);
    }
    m_lines[u"name"_s]->setMaxLength(maxNameLength + roomBeyondLimit);
    m_lines[u"email"_s]->setMaxLength(maxEmailLength + roomBeyondLimit);
    m_lines[u"email"_s]->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_lines[u"email"_s]->setPlaceholderText(tr("Finds people while you type"));
    m_lines[u"name"_s]->setPlaceholderText(tr("Required"));
    for (const auto& [field, most] :
        {std::pair {u"phone"_s, maxPhoneLength}, std::pair {u"company"_s, maxCompanyLength}}) {
        auto* line = new QLineEdit(m_fields);
        line->setMaxLength(most + roomBeyondLimit);
        m_lines[field] = line;
        addField(form, field, line, field % u"Edit"_s);
    }
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        line.value()->setMinimumWidth(textWidth(line.value(), fieldWidthInLetters));
        connect(line.value(), &QLineEdit::textChanged, this, &PersonPicker::onEdited);
        connect(line.value(), &QLineEdit::editingFinished, this, [this, field = line.key()] {
            if (!m_lines[field]->text().isEmpty() && !m_touched.contains(field)) {
                m_touched << field;
                showFaults();
            }
        });
    }
    m_language = new QComboBox(m_fields);
    fillLanguages(m_language, false);
    m_language->setToolTip(tr("Messages to this person are written in this language"));
    addField(form, u"language"_s, m_language, u"languageCombo"_s);
    connect(m_faults[u"email"_s], &QLabel::linkActivated, this, [this] {
        if (m_owner) {
            choose(Contact(*m_owner));
        }
    });
}

void PersonPicker::addField(
    QFormLayout* form, const QString& field, QWidget* editor, const QString& objectName)
{
    const QString label = words::field(field);
    setName(editor, objectName, label);
    auto* fault = new FaultLabel(m_context.ui.theme, editor);
    fault->setObjectName(field % u"Fault"_s);
    m_faults[field] = fault;
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.ui.theme.metrics().tiny());
    column->addWidget(editor);
    column->addWidget(fault);
    auto* caption = new QLabel(label);
    caption->setBuddy(editor);
    form->addRow(caption, column);
}

void PersonPicker::buildKnown()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    m_knownName->setFont(metrics.captionFont());
    auto* other = new QPushButton(tr("Choose another person"), m_knownBox);
    setName(other, u"otherPersonButton"_s, other->text());
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &PersonPicker::chooseOther);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(metrics.tiny());
    texts->addWidget(m_knownName);
    texts->addWidget(m_knownDetails);
    texts->addWidget(m_knownStatus, 0, Qt::AlignLeading);
    auto* row = new QHBoxLayout(m_knownBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.medium());
    row->addLayout(texts, 1);
    row->addWidget(other, 0, Qt::AlignTop);
}

void PersonPicker::find(SuggestLine* line, const QString& text, quint64 question)
{
    ContactQuery query;
    query.search = text;
    whenDone(m_context.workspace->contacts().rows(query, 0, peopleOffered), this,
        [this, line, question](Result<std::vector<Contact>> found) {
            // No suggestions is no fault: the person can be typed in all the same.
            if (!found || m_known || !line->isCurrent(question)) {
                return;
            }
            m_found = std::move(*found);
            QStringList lines;
            for (const Contact& person : m_found) {
                lines << personInOneLine(person);
            }
            line->offer(question, lines);
        });
}

void PersonPicker::choose(const Contact& person)
{
    m_known = person;
    m_knownName->setText(person.name);
    m_knownDetails->setText(joined({person.email.isEmpty() ? tr("No e-mail address") : person.email,
        person.company, person.phone}));
    m_knownStatus->setChip(chipKind(person.status), words::status(person.status));
    const bool hadFocus = m_fields->isAncestorOf(focusWidget());
    m_fields->hide();
    m_knownBox->show();
    if (hadFocus) {
        findChild<QPushButton*>(u"otherPersonButton"_s)->setFocus();
    }
    emit changed();
}

void PersonPicker::chooseOther()
{
    m_known.reset();
    m_knownBox->hide();
    m_fields->show();
    m_lines[u"email"_s]->setFocus();
    m_lines[u"email"_s]->selectAll();
    emit changed();
}

ContactDraft PersonPicker::draft() const
{
    if (m_known) {
        return draftOf(*m_known);
    }
    ContactDraft draft;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        setDraftField(draft, line.key(), line.value()->text());
    }
    draft.language = m_language->currentData().toString();
    return draft;
}

bool PersonPicker::isEmpty() const
{
    return !m_known && std::all_of(m_lines.begin(), m_lines.end(), [](const QLineEdit* line) {
        return line->text().trimmed().isEmpty();
    });
}

void PersonPicker::setLanguage(const QString& language)
{
    selectData(m_language, language);
}

void PersonPicker::focusFirst()
{
    m_lines[u"email"_s]->setFocus();
}

void PersonPicker::onEdited()
{
    m_owner.reset(); // of another address
    showFaults();
    emit changed();
}

void PersonPicker::showOwner(const std::optional<Contact>& owner)
{
    m_owner = owner;
    showFaults();
}

std::optional<Error> PersonPicker::fault() const
{
    if (m_known) {
        return std::nullopt;
    }
    const auto faults = draftFaults(draft());
    return faults.empty() ? std::nullopt : std::optional(faults.front());
}

void PersonPicker::showAllFaults()
{
    m_touched = m_lines.keys();
    showFaults();
}

void PersonPicker::showFaults()
{
    QMap<QString, Error> faults;
    for (const Error& fault : draftFaults(draft())) {
        faults.insert(fault.field, fault);
    }
    for (auto label = m_faults.cbegin(); label != m_faults.cend(); ++label) {
        const auto fault = faults.constFind(label.key());
        if (fault != faults.cend() && m_touched.contains(label.key())) {
            label.value()->setFault(words::fieldFault(*fault));
        } else if (label.key() == u"email"_s && m_owner) {
            const QString sentence
                = tr("This address belongs to %1, who is taken as they are.", "a person")
                      .arg(joined(
                          {m_owner->name, m_owner->company, words::status(m_owner->status)}));
            const QString link = tr("Take this person");
            label.value()->setHint(u"%1 <a href=\"%2\">%3</a>"_s.arg(
                                       sentence.toHtmlEscaped(), takeOwner, link.toHtmlEscaped()),
                sentence % u' ' % link);
        } else {
            label.value()->clearText();
        }
    }
}

} // namespace kontorist
