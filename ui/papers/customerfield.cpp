#include "ui/papers/customerfield.h"

#include "base/futures.h"
#include "base/textfold.h"
#include "services/customerservice.h"
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

QString labelOf(const Customer& customer)
{
    return customer.number.isEmpty() ? customer.name
                                     : QString(customer.name % u" ("_s % customer.number % u')');
}

} // namespace

CustomerField::CustomerField(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
{
    setName(m_line, u"customerEdit"_s, tr("Customer"));
    m_line->setPlaceholderText(tr("Type part of the name or number"));
    setFocusProxy(m_line);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    auto* completer = new QCompleter(m_found, this);
    // The database has filtered already, and more kindly: without regard to diacritics.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setObjectName(u"customerPopup"_s);
    completer->popup()->setAccessibleName(tr("Customers"));
    m_line->setCompleter(completer);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseInTyping);
    connect(&m_typing, &QTimer::timeout, this, &CustomerField::lookUp);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_id = {};
        m_typing.start();
        emit changed();
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            choose(CustomerId(index.data(Qt::UserRole).toLongLong()), index.data().toString());
        });
}

QString CustomerField::text() const
{
    return m_line->text().trimmed();
}

void CustomerField::setCustomer(CustomerId id, bool fixed)
{
    m_id = id;
    m_line->setEnabled(!fixed);
    if (!id.isValid()) {
        return;
    }
    whenDone(
        m_context.workspace->customers().load(id), this, [this](const Result<Customer>& found) {
            if (found && found->id == m_id) {
                choose(found->id, labelOf(*found));
            }
        });
}

void CustomerField::lookUp()
{
    const QString asked = text();
    if (asked.isEmpty()) {
        return;
    }
    CustomerQuery query;
    query.search = asked;
    whenDone(m_context.workspace->customers().rows(query, 0, offered), this,
        [this, asked](const Result<std::vector<Customer>>& found) {
            // An answer to an older question says nothing about what stands there now.
            if (found && asked == text() && !m_id.isValid()) {
                offer(asked, *found);
            }
        });
}

void CustomerField::offer(const QString& asked, const std::vector<Customer>& found)
{
    m_found->clear();
    for (const Customer& customer : found) {
        auto* item = new QStandardItem(labelOf(customer));
        item->setData(customer.id.value(), Qt::UserRole);
        m_found->appendRow(item);
    }
    const QString folded = foldText(asked);
    if (found.size() == 1
        && (folded == foldText(found.front().name) || folded == foldText(found.front().number)
            || folded == foldText(labelOf(found.front())))) {
        choose(found.front().id, labelOf(found.front()));
        return;
    }
    if (!found.empty() && m_line->hasFocus()) {
        m_line->completer()->complete();
    }
}

void CustomerField::choose(CustomerId id, const QString& label)
{
    m_typing.stop();
    m_id = id;
    const QSignalBlocker quiet(m_line);
    m_line->setText(label);
    m_line->setCursorPosition(0);
    emit changed();
}

} // namespace kontorist
