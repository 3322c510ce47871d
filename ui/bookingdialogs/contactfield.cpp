#include "ui/bookingdialogs/contactfield.h"

#include "base/futures.h"
#include "services/contactservice.h"
#include "ui/dialogs/dialogparts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 10;
constexpr std::chrono::milliseconds pauseInTyping {150};

QString labelOf(const Contact& contact)
{
    return contact.email.isEmpty() ? contact.name
                                   : QString(contact.name % u" <"_s % contact.email % u'>');
}

} // namespace

ContactField::ContactField(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
{
    setName(m_line, u"contactEdit"_s, tr("Contact"));
    m_line->setPlaceholderText(tr("Type part of the name, e-mail address or company"));
    m_line->setClearButtonEnabled(true);
    setFocusProxy(m_line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    auto* completer = new QCompleter(m_found, this);
    // The database has filtered already, and more kindly: without regard to diacritics.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setObjectName(u"contactPopup"_s);
    completer->popup()->setAccessibleName(tr("Contacts"));
    m_line->setCompleter(completer);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &ContactField::lookUp);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_id = {};
        m_typing.start();
        emit changed();
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            setContact(ContactId(index.data(Qt::UserRole).toLongLong()), index.data().toString());
        });
}

QString ContactField::text() const
{
    return m_line->text().trimmed();
}

void ContactField::setContact(ContactId id, const QString& name)
{
    m_typing.stop();
    const QSignalBlocker quiet(m_line);
    m_line->setText(name);
    m_line->setCursorPosition(0);
    m_id = id;
    emit changed();
}

void ContactField::lookUp()
{
    const QString asked = text();
    if (asked.isEmpty()) {
        return;
    }
    ContactQuery query;
    query.search = asked;
    whenDone(m_context.workspace->contacts().rows(query, 0, offered), this,
        [this, asked](const Result<std::vector<Contact>>& found) {
            // An answer to an older question says nothing about what stands there now.
            if (!found || asked != text() || m_id.isValid()) {
                return;
            }
            m_found->clear();
            for (const Contact& contact : *found) {
                auto* item = new QStandardItem(labelOf(contact));
                item->setData(contact.id.value(), Qt::UserRole);
                m_found->appendRow(item);
            }
            if (!found->empty() && m_line->hasFocus()) {
                m_line->completer()->complete();
            }
        });
}

} // namespace kontorist
