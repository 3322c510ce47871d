#include "ui/shell/commandpalette.h"

#include "base/futures.h"
#include "base/textfold.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/recordlist.h"
#include "ui/contacts/recordmodels.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsShown = 8; ///< of each kind
constexpr int pageOfRows = 8;

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case secondLineRole:
        return shown.details;
    case Qt::AccessibleTextRole:
        return QString(shown.title + u", " + shown.details);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    // Entries that cannot be used stay selectable: the reason must be reachable.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

CommandPalette::CommandPalette(
    const ActionController& actions, const Theme& theme, Search search, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_theme(theme)
    , m_search(std::move(search))
    , m_field(new QLineEdit(this))
    , m_list(new RecordList(theme, tr("Matching actions and records"), this))
    , m_reason(new QLabel(this))
    , m_model(new PaletteModel(this))
{
    const auto metrics = theme.metrics();
    setObjectName(u"command-palette"_s);
    setWindowTitle(tr("Command palette"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(u"palette-field"_s);
    m_field->setPlaceholderText(
        tr("Type an action, or the name of a contact, customer or exhibitor"));
    m_field->setAccessibleName(tr("Search actions, contacts, customers and bookings"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEmptyText(tr("Nothing matches."));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(u"palette-reason"_s);
    m_reason->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.small(), metrics.small(), metrics.small(), metrics.small());
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_reason);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CommandPalette::onCurrentChanged);
    onTyped({});
}

CommandPalette::~CommandPalette()
{
    m_cancel.cancel();
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const QWidget* window = parentWidget();
    if (window == nullptr) {
        return;
    }
    const int width = std::min(window->width() * 3 / 4, fontMetrics().averageCharWidth() * 80);
    const int height = std::min(window->height() * 2 / 3, fontMetrics().height() * 28);
    const QPoint corner
        = window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 10));
    setGeometry(QRect(corner, QSize(width, height)));
    m_field->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    // Without a frame of the desktop's, it needs an edge of its own.
    QPainter painter(this);
    painter.setPen(m_theme.tokens().subtleText);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::onTyped(const QString& text)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const auto generation = ++m_generation;
    m_contacts.clear();
    m_customers.clear();
    m_bookings.clear();
    m_list->setCurrentIndex({});
    showEntries();
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        return;
    }
    const auto keep = [this, generation](auto& kept) {
        return [this, generation, &kept](auto found) {
            if (generation == m_generation && found) {
                kept = std::move(*found);
                showEntries();
            }
        };
    };
    if (m_search.contacts) {
        whenDone(m_search.contacts(wanted, recordsShown, m_cancel), this, keep(m_contacts));
    }
    if (m_search.customers) {
        whenDone(m_search.customers(wanted, recordsShown, m_cancel), this, keep(m_customers));
    }
    if (m_search.bookings) {
        whenDone(m_search.bookings(wanted, recordsShown, m_cancel), this, keep(m_bookings));
    }
}

std::vector<PaletteEntry> CommandPalette::matchingActions() const
{
    using Group = PaletteEntry::Group;
    const QString typed = foldText(m_field->text());
    std::vector<PaletteEntry> entries;
    for (const auto& spec : actionSpecs()) {
        const QString text = foldText(actionText(spec));
        const auto score = fuzzyScore(typed, text);
        if (!score || spec.id == ActionId::CommandPalette) {
            continue;
        }
        PaletteEntry entry;
        entry.action = spec.id;
        entry.title = actionText(spec);
        const QString reason = m_actions.reason(spec.id);
        entry.enabled = reason.isEmpty();
        const auto keys = QKeySequence::listToString(actionKeys(spec), QKeySequence::NativeText);
        const QString what = entry.enabled ? actionTip(spec) : tr("Not now: %1").arg(reason);
        entry.details = keys.isEmpty() ? what : keys + u" · "_s + what;
        entry.score = *score;
        entry.elsewhere = !keysCountIn(spec, m_actions.facts().section);
        const bool asTyped = typed.isEmpty() || text.contains(typed.trimmed());
        entry.group = asTyped ? (entry.enabled ? Group::Usable : Group::NotNow)
                              : (entry.enabled ? Group::Similar : Group::SimilarNotNow);
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.group, a.elsewhere, -a.score)
            < std::tuple(b.group, b.elsewhere, -b.score);
    });
    return entries;
}

void CommandPalette::showEntries()
{
    auto entries = matchingActions();
    auto at = std::find_if(entries.begin(), entries.end(),
        [](const auto& e) { return e.group > PaletteEntry::Group::Usable; });
    std::vector<PaletteEntry> records;
    const auto add = [&records](PaletteEntry entry, const QString& title, QStringList details) {
        details.removeAll(QString());
        entry.title = title;
        entry.details = details.join(u" · "_s);
        records.push_back(std::move(entry));
    };
    for (const auto& contact : m_contacts) {
        PaletteEntry entry;
        entry.contact = contact.id;
        add(std::move(entry), contact.name,
            {tr("Contact"), words::status(contact.status), contact.email, contact.company});
    }
    for (const auto& customer : m_customers) {
        PaletteEntry entry;
        entry.customer = customer.id;
        add(std::move(entry), customer.name, {tr("Customer"), customer.number});
    }
    for (const auto& booking : m_bookings) {
        PaletteEntry entry;
        entry.booking = booking.id;
        add(std::move(entry), words::exhibitor(booking),
            {tr("Booking %1").arg(booking.number()), words::status(booking.status),
                booking.eventName, booking.placeNumber});
    }
    entries.insert(
        at, std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    // Hits come in several answers: what was chosen with the arrows meanwhile stays chosen.
    int row = 0;
    if (m_list->currentIndex().row() > 0) {
        const PaletteEntry& chosen = m_model->entry(m_list->currentIndex().row());
        const auto same = std::find_if(entries.begin(), entries.end(), [&chosen](const auto& e) {
            return e.action == chosen.action && e.contact == chosen.contact
                && e.customer == chosen.customer && e.booking == chosen.booking;
        });
        row = same == entries.end() ? 0 : static_cast<int>(same - entries.begin());
    }
    m_model->setEntries(std::move(entries));
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(row));
    }
    onCurrentChanged();
}

void CommandPalette::onCurrentChanged()
{
    m_reason->hide();
    const auto index = m_list->currentIndex();
    // The focus stays in the field, so a screen reader is told here what is chosen.
    m_field->setAccessibleDescription(
        index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : tr("Nothing matches."));
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_PageDown:
            moveBy(pageOfRows);
            return true;
        case Qt::Key_PageUp:
            moveBy(-pageOfRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::choose()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const PaletteEntry entry = m_model->entry(index.row());
    if (!entry.enabled) {
        m_reason->setText(entry.details);
        m_reason->show();
        return;
    }
    accept();
    if (entry.action) {
        emit actionChosen(*entry.action);
    } else if (entry.customer.isValid()) {
        emit customerChosen(entry.customer);
    } else if (entry.booking.isValid()) {
        emit bookingChosen(entry.booking);
    } else {
        emit contactChosen(entry.contact);
    }
}

} // namespace kontorist
