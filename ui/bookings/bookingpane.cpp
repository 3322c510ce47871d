#include "ui/bookings/bookingpane.h"

#include "base/futures.h"
#include "services/changenotifier.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/detailheader.h"
#include "ui/common/noticebar.h"
#include "ui/common/rowpane.h"
#include "ui/common/twolinecolumn.h"
#include "ui/contacts/recordmodels.h"
#include "ui/theme/recordchip.h"
#include "ui/words/bookingwords.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

#include <limits>

namespace kontorist {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restsFor = 60ms;
constexpr int eventsShown = 200;

RowsModel<Invoice>* makeInvoices(const QString& title, const Clock& clock, QObject* parent)
{
    const auto first = [](const Invoice& invoice) {
        return BookingPane::tr("%1 %2: %3", "invoice or credit note, number, sum")
            .arg(words::invoiceKind(invoice.kind), QString::number(invoice.number.value()),
                words::money(invoice.total(), invoice.currency));
    };
    const auto second = [&clock](const Invoice& invoice) {
        QStringList parts {words::invoiceStanding(invoice, clock.now().toLocalTime().date()),
            BookingPane::tr("issued %1").arg(words::day(invoice.issuedOn))};
        if (invoice.paid > 0) {
            parts << BookingPane::tr("%1 paid").arg(words::money(invoice.paid, invoice.currency));
        }
        return parts.join(u" · "_s);
    };
    return new RowsModel<Invoice>(
        {twoLineColumn<Invoice>(title, first, second)},
        [](const Invoice& invoice) { return invoice.number.value(); }, parent);
}

RowsModel<AccessToken>* makeCodes(const QString& title, const Clock& clock, QObject* parent)
{
    const auto first = [&clock](const AccessToken& code) {
        const QString to = code.recipientKind == "ORGANISER"_L1 ? BookingPane::tr("organiser")
                                                                : BookingPane::tr("exhibitor");
        return BookingPane::tr("Mail %1 to %2: %3", "number of the mail, whom, state of its link")
            .arg(QString::number(code.message.value()), to,
                words::tokenState(code.state(clock.now())));
    };
    const auto second = [](const AccessToken& code) {
        QStringList parts {code.recipient,
            BookingPane::tr("issued %1").arg(words::dateTime(code.issuedAt)),
            BookingPane::tr("valid until %1").arg(words::date(code.expiresAt))};
        parts << (code.openedAt.isValid()
                ? BookingPane::tr("opened %1").arg(words::dateTime(code.openedAt))
                : BookingPane::tr("never opened"));
        return parts.join(u" · "_s);
    };
    return new RowsModel<AccessToken>(
        {twoLineColumn<AccessToken>(title, first, second)},
        [](const AccessToken& code) { return code.id.value(); }, parent);
}

QString linesText(const Booking& booking, const std::vector<InvoiceLine>& what)
{
    QStringList lines;
    for (const InvoiceLine& line : what) {
        lines << BookingPane::tr("%1 × %2: %3", "quantity, what, sum without VAT")
                     .arg(QString::number(line.quantity), line.text,
                         words::money(line.net, booking.currency));
    }
    if (booking.draft.discount > 0) {
        lines << BookingPane::tr("Discount %1").arg(words::rate(booking.draft.discount));
    }
    return lines.join(u'\n');
}

bool mayHaveInvoice(const Booking& booking)
{
    return booking.status == BookingStatus::Approved || booking.status == BookingStatus::Cancelled;
}

QString emailText(const Booking& booking)
{
    const QString& email = booking.draft.email;
    if (email.isEmpty()) {
        return {};
    }
    if (booking.emailBounced) {
        return BookingPane::tr("%1 – mail to it bounced").arg(email);
    }
    return booking.emailValid ? email : BookingPane::tr("%1 – not a correct address").arg(email);
}

QString linkText(const Booking& booking)
{
    if (!booking.isLinked()) {
        return {};
    }
    return booking.customerName.isEmpty() ? booking.contactName
                                          : BookingPane::tr("%1 at %2", "person, customer")
                                                .arg(booking.contactName, booking.customerName);
}

} // namespace

BookingPane::BookingPane(const FlowContext& context, ActionController& actions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_invoices(makeInvoices(tr("Invoices"), context.ui.clock, this))
    , m_codes(makeCodes(tr("Links"), context.ui.clock, this))
    , m_log(new ActivityList(this))
    , m_pane(new RowPane(actions, context.ui.theme, ActionMenu::Booking,
          tr("Select a booking to see details and what can be done."), nullptr))
    , m_whole(new QWidget)
    , m_known(new NoticeBar(context.ui.theme, m_whole))
    , m_invoicesTab(m_pane->addList(tr("Invoices"), m_invoices, u"booking-invoices"_s))
    , m_codesTab(m_pane->addList(tr("Links"), m_codes, u"booking-links"_s))
    , m_logTab(m_pane->addList(tr("Log"), m_log, u"booking-log"_s))
{
    m_whole->setObjectName(u"booking-pane"_s);
    auto* column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_known);
    column->addWidget(m_pane, 1);
    m_known->hide();
    m_pane->setEmptyText(m_invoicesTab, tr("No invoice yet."));
    m_pane->setEmptyText(m_codesTab, tr("No mail with a guest link was made for this booking."));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsFor);
    connect(&m_rest, &QTimer::timeout, this, &BookingPane::reload);
    connect(m_pane, &RowPane::tabShown, this, &BookingPane::loadLog);
    connect(m_pane, &RowPane::rowActivated, this, [this](int tab, int row) {
        if (tab == m_invoicesTab && row >= 0) {
            emit invoiceRequested(m_invoices->row(row).number);
        }
    });
    auto& changes = m_context.workspace->changes();
    const auto again = [this] { reload(); };
    connect(&changes, &ChangeNotifier::bookingsChanged, this, again);
    connect(&changes, &ChangeNotifier::eventsChanged, this, again);
    connect(&changes, &ChangeNotifier::invoicesChanged, this, again);
    connect(&changes, &ChangeNotifier::contactsChanged, this, again);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, again);
}

BookingPane::~BookingPane()
{
    // A pane nobody took over; it draws from the models, which go next.
    delete m_whole;
}

void BookingPane::setSelection(const std::optional<Booking>& booking, qint64 count)
{
    const bool same = booking && m_booking && booking->id == m_booking->id;
    m_booking = booking;
    if (!same) {
        ++m_generation;
        m_facts.reset();
        // What was invoiced may differ from the price list; the service knows.
        m_lines
            = booking && !mayHaveInvoice(*booking) ? linesOf(*booking) : std::vector<InvoiceLine>();
        m_invoices->setRows({});
        m_codes->setRows({});
        m_log->setRows({});
    }
    showKnown();
    if (!booking) {
        if (count > 1) {
            m_pane->showSeveral(tr("%Ln bookings selected", nullptr,
                static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()))));
        } else {
            m_pane->showNothing();
        }
        m_rest.stop();
        emit factsChanged();
        return;
    }
    show();
    if (!same) {
        emit factsChanged();
    }
    m_rest.start();
}

void BookingPane::showKnown()
{
    if (!m_booking || !m_booking->knownContact.isValid()) {
        m_known->hide();
        return;
    }
    m_known->showText(NoticeBar::Tone::Warning,
        tr("%1 has an active account with this address, but the booking is not linked to it.")
            .arg(m_booking->knownContactName),
        tr("Link to %1").arg(m_booking->knownContactName),
        [this, booking = *m_booking] { emit linkRequested(booking); });
}

void BookingPane::reload()
{
    if (!m_booking) {
        return;
    }
    const quint64 generation = ++m_generation;
    whenDone(m_context.workspace->bookings().details(m_booking->id), this,
        [this, generation](const Result<BookingDetails>& details) {
            if (generation == m_generation) {
                onDetails(details);
            }
        });
    loadLog();
}

void BookingPane::onDetails(const Result<BookingDetails>& details)
{
    if (!details) {
        m_facts.reset();
        emit factsChanged();
        return;
    }
    m_booking = details->booking;
    m_facts = details->facts;
    m_lines = details->lines;
    showLists(*details);
    showKnown();
    show();
    emit factsChanged();
}

void BookingPane::showLists(const BookingDetails& details)
{
    m_invoices->setRows(details.invoices);
    m_codes->setRows(details.codes);
    m_pane->setTabCount(m_invoicesTab, static_cast<qint64>(details.invoices.size()));
    m_pane->setTabCount(m_codesTab, static_cast<qint64>(details.codes.size()));
}

void BookingPane::show()
{
    const Booking& booking = *m_booking;
    const QDate today = m_context.ui.clock.now().toLocalTime().date();
    const QDateTime lastMoment
        = booking.replyUntil.isValid() ? booking.replyUntil.addMSecs(-1) : QDateTime();
    const HeaderFacts header {words::exhibitor(booking), chipKind(booking.status),
        words::status(booking.status), booking.mailAddress(), {booking.number(), booking.eventName},
        words::accessModeTip(booking.mode)};
    m_pane->showRow(header,
        {{tr("Event"), booking.eventName},
            {tr("Place"),
                booking.placeRemoved ? tr("%1 – removed from the event").arg(booking.placeNumber)
                                     : booking.placeNumber},
            {tr("Access mode"), words::accessMode(booking.mode)},
            {tr("Linked to"), linkText(booking)}, {tr("E-mail address"), emailText(booking)},
            {tr("Phone"), booking.draft.phone}, {tr("Invoice address"), booking.draft.address},
            {tr("Organisation number"), booking.draft.orgNumber},
            {tr("Reference"), booking.draft.reference}, {tr("Reply by"), words::date(lastMoment)},
            {tr("What"), linesText(booking, m_lines)},
            {tr("Sum with VAT"), words::money(booking.sums.total(), booking.currency)},
            {tr("Invoice"), words::invoiceStanding(booking, today)},
            {tr("Created"), words::dateTime(booking.createdAt)},
            {tr("Note for staff"), booking.draft.note}});
}

void BookingPane::loadLog()
{
    if (!m_booking || m_pane->currentTab() != m_logTab) {
        return;
    }
    whenDone(m_context.workspace->bookings().log(m_booking->id, eventsShown), this,
        [this, id = m_booking->id](Result<std::vector<AuditEvent>> events) {
            if (m_booking && m_booking->id == id && events) {
                m_pane->setEmptyText(m_logTab, tr("Nothing is recorded for this booking."));
                m_log->setRows(std::move(*events));
            }
        });
}

} // namespace kontorist
