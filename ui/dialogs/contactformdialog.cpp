#include "ui/dialogs/contactformdialog.h"

#include "base/futures.h"
#include "domain/emailaddress.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView showOwner {"show-owner"};
constexpr QLatin1StringView takeHint {"take-hint"};

QString emailKey(const QString& text)
{
    const auto address = EmailAddress::parse(text);
    return address ? address->key() : QString();
}

} // namespace

ContactFormDialog::ContactFormDialog(ContactFormCalls calls, UserPrompt& prompt, const Theme& theme,
    const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_prompt(prompt)
    , m_theme(theme)
{
    m_before.language
        = contactLanguages().contains(language) ? language : contactLanguages().first();
    build(m_before.language);
    onEdited();
}

ContactFormDialog::ContactFormDialog(const Contact& contact, const QDateTime& now,
    ContactFormCalls calls, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_prompt(prompt)
    , m_theme(theme)
    , m_contact(contact)
    , m_now(now)
    , m_before(draftOf(contact))
{
    build(contact.language);
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        line.value()->setText(draftField(m_before, line.key()));
        line.value()->setCursorPosition(0);
    }
    m_emailTimer.stop(); // its own address needs no look-up
    m_lines[u"name"_s]->selectAll();
    onEdited();
}

ContactFormDialog::~ContactFormDialog() = default;

ContactDraft ContactFormDialog::draft() const
{
    ContactDraft draft;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        setDraftField(draft, line.key(), line.value()->text());
    }
    draft.language = m_language->currentData().toString();
    return draft;
}

bool ContactFormDialog::hasUnsavedChanges() const
{
    return !changedFields(m_before, draft()).isEmpty();
}

void ContactFormDialog::onEdited()
{
    if (m_save == nullptr) {
        return; // still being built
    }
    m_touchedName = m_touchedName || !m_lines[u"name"_s]->text().isEmpty();
    m_serviceFault.reset();
    setWindowModified(hasUnsavedChanges());
    showFaults();
    updateButtons();
}

void ContactFormDialog::showFaults()
{
    QMap<QString, Error> faults;
    for (const Error& fault : draftFaults(draft())) {
        faults.insert(fault.field, fault);
    }
    if (loginWithoutAddress()) {
        faults.insert(u"email"_s, makeError(ErrorCode::Invalid, u"email-is-login"_s, u"email"_s));
    }
    if (m_serviceFault && m_faults.contains(m_serviceFault->field)) {
        faults.insert(m_serviceFault->field, *m_serviceFault);
    }
    for (auto label = m_faults.cbegin(); label != m_faults.cend(); ++label) {
        const auto fault = faults.constFind(label.key());
        const bool quiet = label.key() == u"name"_s && !m_touchedName;
        if (fault != faults.cend() && !quiet) {
            label.value()->setFault(words::fieldFault(*fault));
        } else if (label.key() == u"email"_s) {
            showEmailState();
        } else {
            label.value()->clearText();
        }
    }
}

void ContactFormDialog::showEmailState()
{
    FaultLabel* label = m_faults[u"email"_s];
    if (isDuplicate()) {
        label->setFaultWithLink(tr("There is already a contact with this address."),
            tr("Show that contact"), showOwner);
        return;
    }
    QStringList html;
    QStringList plain;
    if (const auto address = EmailAddress::parse(m_lines[u"email"_s]->text())) {
        if (const auto hint = emailTypoHint(*address)) {
            const QString sentence = tr("Did you mean %1?");
            const QString link = u"<a href=\"%1\">%2</a>"_s.arg(takeHint, hint->toHtmlEscaped());
            html << sentence.toHtmlEscaped().arg(link);
            plain << sentence.arg(*hint);
        }
    }
    if (const QString consequence = addressConsequence(); !consequence.isEmpty()) {
        html << consequence.toHtmlEscaped();
        plain << consequence;
    }
    label->setHint(html.join(u"<br>"_s), plain.join(u' '));
}

bool ContactFormDialog::addressChanged() const
{
    return m_contact && emailKey(m_lines[u"email"_s]->text()) != emailKey(m_before.email);
}

QString ContactFormDialog::addressConsequence() const
{
    if (!addressChanged()) {
        return {};
    }
    QStringList sentences;
    if (m_contact->invitation(m_now) == InvitationState::ValidLink) {
        sentences << tr("The link sent on %1 will stop working.")
                         .arg(words::shortDate(m_contact->invitedAt, m_now));
    } else if (m_contact->isInvited()) {
        sentences << tr("The contact will no longer be marked as invited.");
    }
    if (m_contact->status != ContactStatus::Unregistered) {
        sentences << tr("The person will log in with the new address.");
    }
    return sentences.join(u' ');
}

/// An address that is a login can be changed, not removed.
bool ContactFormDialog::loginWithoutAddress() const
{
    return m_contact && m_contact->status != ContactStatus::Unregistered
        && !m_before.email.isEmpty() && m_lines[u"email"_s]->text().trimmed().isEmpty();
}

bool ContactFormDialog::isDuplicate() const
{
    return m_owner.isValid() && m_lookedUp == emailKey(m_lines[u"email"_s]->text())
        && (!m_contact || m_contact->id != m_owner);
}

void ContactFormDialog::lookUpEmail()
{
    const auto address = EmailAddress::parse(m_lines[u"email"_s]->text());
    if (!address || !m_calls.ownerOfEmail) {
        return;
    }
    const QString key = address->key();
    whenDone(
        m_calls.ownerOfEmail(address->text()), this, [this, key](const Result<ContactId>& owner) {
            // An answer to an older question says nothing about what stands there now.
            if (!owner || key != emailKey(m_lines[u"email"_s]->text())) {
                return;
            }
            m_lookedUp = key;
            m_owner = *owner;
            if (m_serviceFault && m_serviceFault->field == u"email"_s) {
                m_serviceFault.reset(); // the same, with a link, follows
            }
            showFaults();
            updateButtons();
        });
}

void ContactFormDialog::lookUpCompanies(const QString& part)
{
    if (!m_calls.companies || part.trimmed().isEmpty()) {
        return;
    }
    whenDone(m_calls.companies(part), this, [this, part](const Result<QStringList>& names) {
        QLineEdit* line = m_lines[u"company"_s];
        if (!names || line->text() != part || !line->hasFocus()) {
            return;
        }
        QStringList offered = *names;
        offered.removeAll(part);
        m_companies->setStringList(offered);
        if (!offered.isEmpty()) {
            line->completer()->complete();
        }
    });
}

void ContactFormDialog::onEmailLink(const QString& href)
{
    if (href == showOwner) {
        emit showContactRequested(m_owner);
        return;
    }
    const auto address = EmailAddress::parse(m_lines[u"email"_s]->text());
    if (const auto hint = address ? emailTypoHint(*address) : std::nullopt) {
        m_lines[u"email"_s]->setText(*hint);
        m_lines[u"email"_s]->setFocus();
    }
}

QString ContactFormDialog::reasonNotToSave() const
{
    const auto faults = draftFaults(draft());
    if (!faults.empty()) {
        const Error& first = faults.front();
        return first.reason == u"required"_s
            ? tr("To save, enter “%1”.").arg(words::field(first.field))
            : tr("To save, correct “%1”.").arg(words::field(first.field));
    }
    if (isDuplicate() || loginWithoutAddress()) {
        return tr("To save, enter another e-mail address.");
    }
    return m_contact && !hasUnsavedChanges() ? tr("Nothing has been changed yet.") : QString();
}

void ContactFormDialog::updateButtons()
{
    QString reason = reasonNotToSave();
    const bool savable = reason.isEmpty() && !m_saving;
    m_save->setEnabled(savable);
    m_save->setAccessibleDescription(reason);
    if (m_addAndInvite != nullptr) {
        const bool hasEmail = !m_lines[u"email"_s]->text().trimmed().isEmpty();
        const QString needed = tr("To invite, enter an e-mail address.");
        m_addAndInvite->setEnabled(savable && hasEmail);
        m_addAndInvite->setAccessibleDescription(hasEmail ? reason : needed);
        if (reason.isEmpty() && !hasEmail) {
            reason = needed;
        }
    }
    m_cancel->setEnabled(!m_saving);
    m_reason->setText(m_saving ? tr("Saving…") : reason);
}

void ContactFormDialog::startSaving(bool invite)
{
    if (m_saving || !reasonNotToSave().isEmpty()) {
        m_touchedName = true;
        showFaults();
        finishClose(false);
        return;
    }
    m_invite = invite;
    if (!addressChanged() || m_before.email.isEmpty()) {
        save();
        return;
    }
    ConfirmRequest request;
    request.id = u"confirm-email-change"_s;
    request.title = tr("Change the e-mail address of %1?").arg(m_contact->name);
    const QString consequence = addressConsequence();
    const QString newAddress = m_lines[u"email"_s]->text().trimmed();
    const QString effect = newAddress.isEmpty()
        ? tr("Nothing can be sent to this contact without an address.")
        : tr("From now on messages go to %1.").arg(newAddress);
    request.text = consequence.isEmpty() ? effect : consequence % u' ' % effect;
    request.confirmText = tr("Change address");
    m_prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            save();
        } else {
            finishClose(false);
        }
    });
}

void ContactFormDialog::save()
{
    if (m_contact) {
        saveOver(m_before, draft());
        return;
    }
    setSaving(true);
    whenDone(
        m_calls.add(draft()), this, [this](const Result<Contact>& result) { onSaved(result); });
}

void ContactFormDialog::saveOver(const ContactDraft& before, const ContactDraft& after)
{
    setSaving(true);
    whenDone(m_calls.edit(m_contact->id, before, after), this,
        [this](const Result<Contact>& result) { onSaved(result); });
}

void ContactFormDialog::onSaved(const Result<Contact>& result)
{
    setSaving(false);
    if (result) {
        setWindowModified(false);
        emit saved(*result, m_invite);
        accept();
        finishClose(true);
        return;
    }
    const Error& error = result.error();
    if (error.code == ErrorCode::Conflict && m_contact) {
        onConflict();
        return;
    }
    if (error.code == ErrorCode::Invalid && m_faults.contains(error.field)) {
        m_serviceFault = error;
        showFaults();
        if (error.reason == u"email-taken"_s) {
            lookUpEmail(); // for the link to whoever has it
        }
        if (m_lines.contains(error.field)) {
            m_lines[error.field]->setFocus();
        }
    } else {
        m_prompt.notify(this, errorNotice(error), [](bool) {});
    }
    finishClose(false);
}

void ContactFormDialog::onConflict()
{
    setSaving(true);
    whenDone(m_calls.reload(m_contact->id), this, [this](const Result<Contact>& stored) {
        setSaving(false);
        if (!stored) {
            m_prompt.notify(this, errorNotice(stored.error()), [](bool) {});
            finishClose(false);
            return;
        }
        askHowToMerge(*stored);
    });
}

void ContactFormDialog::askHowToMerge(const Contact& stored)
{
    EditConflict conflict;
    conflict.contactName = m_contact->name;
    conflict.before = m_before;
    conflict.mine = normalizedDraft(draft());
    conflict.theirs = draftOf(stored);
    auto* dialog = new ConflictDialog(conflict, m_theme, this);
    if (conflictingFields(conflict).isEmpty()) {
        // Both typed the same, or the colleague took it back: nothing is left to decide.
        const ContactDraft merged = dialog->result();
        delete dialog;
        saveOver(conflict.theirs, merged);
        return;
    }
    connect(dialog, &ConflictDialog::resolved, this,
        [this](
            const ContactDraft& merged, const ContactDraft& theirs) { saveOver(theirs, merged); });
    connect(dialog, &QDialog::rejected, this, [this] { finishClose(false); });
    dialog->open();
}

void ContactFormDialog::setSaving(bool saving)
{
    m_saving = saving;
    for (QLineEdit* line : std::as_const(m_lines)) {
        line->setReadOnly(saving);
    }
    m_language->setEnabled(!saving);
    updateButtons();
}

void ContactFormDialog::requestClose(const std::function<void(bool)>& closed)
{
    if (m_saving || m_closed) {
        if (closed) {
            closed(false);
        }
        return;
    }
    m_closed = closed ? closed : [](bool) {};
    if (!hasUnsavedChanges()) {
        finishClose(true);
        return;
    }
    QStringList names;
    for (const QString& field : changedFields(m_before, draft())) {
        names << words::field(field);
    }
    ConfirmRequest request;
    request.id = u"confirm-unsaved"_s;
    request.title = m_contact ? tr("Save the changes to %1?").arg(m_contact->name)
                              : tr("Save the new contact?");
    request.text
        = tr("Not saved yet: %1.").arg(names.join(tr(", ", "between the items of a list")));
    request.confirmText = m_contact ? tr("Save changes") : tr("Add contact");
    request.alternativeText = tr("Discard changes");
    m_prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            startSaving(false);
        } else {
            finishClose(answer.alternative);
        }
    });
}

/// Ends a requestClose(), if one is under way.
void ContactFormDialog::finishClose(bool closed)
{
    const auto callback = std::exchange(m_closed, nullptr);
    if (!callback) {
        return;
    }
    if (closed && isVisible()) {
        QDialog::reject();
    }
    callback(closed);
}

void ContactFormDialog::reject()
{
    requestClose({});
}

} // namespace kontorist
