#include "ui/customercard/detailstab.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 40;
constexpr int fieldsWidthInLetters = 100; ///< captions and fields
constexpr int roomBeyondLimit = 100; ///< what is pasted too long is told, not cut silently
constexpr std::chrono::milliseconds pauseInTyping {150};
constexpr QLatin1StringView takeTheirs {"take-theirs"};
constexpr QLatin1StringView showOwner {"show-owner"};

const QString nameField = u"name"_s;
const QString numberField = u"number"_s;
const QString technicianField = u"technician"_s;
const QString languageField = u"language"_s;

} // namespace

DetailsTab::DetailsTab(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lock(makeNote(theme, {}, u"detailsLock"_s))
{
    const Metrics metrics = theme.metrics();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics.medium(), metrics.large(), metrics.medium(), metrics.large());
    layout->setSpacing(metrics.medium());
    m_lock->setVisible(false);
    layout->addWidget(m_lock);
    // Of a width that can be read; what is said under a field wraps in it.
    auto* fields = new QWidget(this);
    fields->setMaximumWidth(textWidth(fields, fieldsWidthInLetters));
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    addLine(form, nameField, maxCustomerNameLength)->setPlaceholderText(tr("Required"));
    QLineEdit* number = addLine(form, numberField, maxCustomerNumberLength);
    number->setPlaceholderText(tr("Optional"));
    m_technician = new QComboBox;
    m_technician->addItem(tr("None", "no technician"), qint64(0));
    m_technician->setToolTip(tr("Hears of fault reports and comments of this customer"));
    addField(form, technicianField, m_technician);
    m_language = new QComboBox;
    fillLanguages(m_language, false);
    m_language->setToolTip(tr("Messages to this customer are written in this language"));
    addField(form, languageField, m_language);
    layout->addWidget(fields);
    layout->addStretch(1);
    for (const auto& [box, field] :
        {std::pair(m_technician, technicianField), std::pair(m_language, languageField)}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(
            box, &QComboBox::currentIndexChanged, this, [this, name = field] { onEdited(name); });
    }
    m_numberTimer.setSingleShot(true);
    m_numberTimer.setInterval(pauseInTyping);
    connect(&m_numberTimer, &QTimer::timeout, this, [this] { emit ownerAsked(cleanNumber()); });
}

QLineEdit* DetailsTab::addLine(QFormLayout* form, const QString& field, int maxLength)
{
    auto* line = new QLineEdit;
    line->setMaxLength(maxLength + roomBeyondLimit);
    m_lines[field] = line;
    addField(form, field, line);
    connect(line, &QLineEdit::textChanged, this, [this, field] { onEdited(field); });
    return line;
}

void DetailsTab::addField(QFormLayout* form, const QString& field, QWidget* editor)
{
    const QString label = cardwords::field(field);
    setName(editor, field % (m_lines.contains(field) ? u"Edit"_s : u"Combo"_s), label);
    editor->setMinimumWidth(textWidth(editor, fieldWidthInLetters));
    auto* fault = new FaultLabel(m_theme, editor);
    fault->setObjectName(field % u"Fault"_s);
    connect(fault, &QLabel::linkActivated, this,
        [this, field](const QString& href) { onLink(field, href); });
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

void DetailsTab::onLink(const QString& field, const QString& href)
{
    if (href == showOwner) {
        emit ownerRequested(m_owner);
    } else {
        emit theirsWanted(field);
    }
}

CustomerDraft DetailsTab::draft() const
{
    return {m_lines[nameField]->text(), m_lines[numberField]->text(),
        StaffId(m_technician->currentData().toLongLong()), m_language->currentData().toString()};
}

void DetailsTab::setDraft(const CustomerDraft& draft)
{
    const QScopedValueRollback quiet(m_setting, true);
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const QString text = draftField(draft, line.key());
        if (line.value()->text() != text) {
            const int cursor = line.value()->cursorPosition();
            line.value()->setText(text);
            line.value()->setCursorPosition(
                line.value()->hasFocus() ? qMin(cursor, int(text.size())) : 0);
        }
    }
    if (draft.technician.isValid() && m_technician->findData(draft.technician.value()) < 0) {
        // Shown as unknown until the list of the staff is here.
        m_technician->addItem(u"–"_s, draft.technician.value());
    }
    selectData(m_technician, draft.technician.value());
    selectData(m_language, draft.language);
    showFaults();
}

void DetailsTab::setStaff(const std::vector<StaffMember>& staff)
{
    const QScopedValueRollback quiet(m_setting, true);
    const qint64 chosen = m_technician->currentData().toLongLong();
    m_technician->clear();
    m_technician->addItem(tr("None", "no technician"), qint64(0));
    for (const StaffMember& member : staff) {
        m_technician->addItem(
            member.name.isEmpty() ? member.login : member.name, member.id.value());
    }
    if (m_technician->findData(chosen) < 0) {
        m_technician->addItem(u"–"_s, chosen);
    }
    selectData(m_technician, chosen);
}

void DetailsTab::setLoginMode(LoginMode mode)
{
    m_mode = mode;
    m_lines[numberField]->setPlaceholderText(
        mode == LoginMode::Number ? tr("Required") : tr("Optional"));
    showFaults();
}

QString DetailsTab::cleanNumber() const
{
    return normalizedDraft(draft()).number;
}

void DetailsTab::setNumberOwner(const QString& number, CustomerId owner)
{
    // An answer to an older question says nothing about what stands there now.
    if (customerNumberKey(number) != customerNumberKey(cleanNumber())) {
        return;
    }
    m_lookedUp = customerNumberKey(number);
    m_owner = owner;
    showFaults();
    emit edited();
}

void DetailsTab::setOvertaken(const QMap<QString, QString>& theirs)
{
    m_overtaken = theirs;
    showFaults();
}

void DetailsTab::setServiceFault(const Error& error)
{
    m_serviceFault = error;
    showAllFaults();
}

void DetailsTab::setNumberOfLogins(const QString& number)
{
    m_loginNumber = number;
    showFaults();
}

void DetailsTab::showAllFaults()
{
    m_touchedName = true;
    showFaults();
}

void DetailsTab::onEdited(const QString& field)
{
    if (m_setting) {
        return;
    }
    m_touchedName = m_touchedName || field == nameField;
    if (m_serviceFault && m_serviceFault->field == field) {
        m_serviceFault.reset();
    }
    if (field == numberField) {
        m_numberTimer.start();
    }
    showFaults();
    emit edited();
}

QMap<QString, Error> DetailsTab::faults() const
{
    QMap<QString, Error> faults;
    for (const Error& fault : draftFaults(draft())) {
        faults.insert(fault.field, fault);
    }
    const QString number = cleanNumber();
    if (m_mode == LoginMode::Number && number.isEmpty()) {
        faults.insert(
            numberField, makeError(ErrorCode::Invalid, u"number-required"_s, numberField));
    } else if (m_owner.isValid() && m_lookedUp == customerNumberKey(number)) {
        faults.insert(numberField, makeError(ErrorCode::Invalid, u"number-taken"_s, numberField));
    }
    if (m_serviceFault && m_faults.contains(m_serviceFault->field)) {
        faults.insert(m_serviceFault->field, *m_serviceFault);
    }
    return faults;
}

void DetailsTab::showFaults()
{
    const QMap<QString, Error> found = faults();
    for (auto label = m_faults.cbegin(); label != m_faults.cend(); ++label) {
        const auto fault = found.constFind(label.key());
        const bool quiet = label.key() == nameField && !m_touchedName;
        if (fault == found.cend() || quiet) {
            showHint(label.key());
        } else if (fault->reason == u"number-taken"_s && m_owner.isValid()) {
            label.value()->setFaultWithLink(
                cardwords::fieldFault(*fault), tr("Show that customer"), showOwner);
        } else {
            label.value()->setFault(cardwords::fieldFault(*fault));
        }
    }
}

void DetailsTab::showHint(const QString& field)
{
    FaultLabel* label = m_faults[field];
    if (m_overtaken.contains(field)) {
        const QString text
            = tr("A colleague changed this to “%1” meanwhile.").arg(m_overtaken[field]);
        label->setHint(u"%1 <a href=\"%2\">%3</a>"_s.arg(
                           text.toHtmlEscaped(), takeTheirs, tr("Take theirs").toHtmlEscaped()),
            text % u' ' % tr("Take theirs"));
    } else if (field == numberField && !m_loginNumber.isEmpty() && m_loginNumber != cleanNumber()) {
        const QString text = tr("Login names that exist keep their number.");
        label->setHint(text.toHtmlEscaped(), text);
    } else {
        label->clearText();
    }
}

void DetailsTab::setLocked(const QString& reason)
{
    m_locked = reason;
    m_lock->setText(reason);
    m_lock->setVisible(!reason.isEmpty());
    updateEnabled();
}

void DetailsTab::setSaving(bool saving)
{
    m_saving = saving;
    updateEnabled();
}

void DetailsTab::updateEnabled()
{
    const bool editable = m_locked.isEmpty() && !m_saving;
    for (QLineEdit* line : std::as_const(m_lines)) {
        line->setReadOnly(!editable);
    }
    m_technician->setEnabled(editable);
    m_language->setEnabled(editable);
}

QString DetailsTab::reasonNotToSave() const
{
    const QMap<QString, Error> found = faults();
    for (const QString& field : {nameField, numberField, technicianField, languageField}) {
        const auto fault = found.constFind(field);
        if (fault != found.cend()) {
            const bool missing
                = fault->reason == u"required"_s || fault->reason == u"number-required"_s;
            return (missing ? tr("To save, enter “%1”.") : tr("To save, correct “%1”."))
                .arg(cardwords::field(field));
        }
    }
    return {};
}

void DetailsTab::focusFault()
{
    const QMap<QString, Error> found = faults();
    for (const QString& field : {nameField, numberField}) {
        if (found.contains(field)) {
            m_lines[field]->setFocus();
            return;
        }
    }
}

void DetailsTab::focusName()
{
    m_lines[nameField]->setFocus();
}

} // namespace kontorist
