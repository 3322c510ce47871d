#include "ui/contacts/detailpane.h"

#include "base/clock.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/actionbar.h"
#include "ui/common/detailheader.h"
#include "ui/common/recordlist.h"
#include "ui/contacts/recordmodels.h"
#include "ui/theme/iconset.h"
#include "ui/theme/recordchip.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobsText = 0;
constexpr int linksText = 1;
constexpr int activityText = 2;

enum Value { Email, Phone, Company, Language, Terms, Created, Jobs, LinkCount };

QWidget* centred(QLabel* title, QLabel* text)
{
    auto* page = new QWidget;
    const Metrics metrics(page->font());
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    layout->setSpacing(metrics.small());
    layout->addStretch(1);
    for (auto* label : {title, text}) {
        if (label != nullptr) {
            label->setAlignment(Qt::AlignHCenter);
            label->setWordWrap(true);
            layout->addWidget(label);
        }
    }
    layout->addStretch(2);
    return page;
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

DetailPane::DetailPane(
    ActionController& actions, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_clock(clock)
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(tr("Select a contact to see details and what can be done.")))
    , m_several(new QLabel)
    , m_severalCounts(new QLabel)
{
    setObjectName(u"detail-pane"_s);
    setAccessibleName(tr("Detail pane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_several->setFont(Metrics(font()).titleFont());
    m_several->setObjectName(u"several-title"_s);
    m_severalCounts->setObjectName(u"several-counts"_s);
    m_stack->addWidget(centred(m_hint, nullptr));
    m_stack->addWidget(centred(m_several, m_severalCounts));
    showNothing();
}

void DetailPane::showNothing()
{
    m_stack->setCurrentIndex(0);
}

void DetailPane::showSeveral(const SelectionSummary& summary)
{
    QStringList counts;
    if (summary.statusesKnown) {
        for (auto it = summary.byStatus.cbegin(); it != summary.byStatus.cend(); ++it) {
            counts.append(tr("%1: %2", "status, number")
                              .arg(words::status(it.key()), locale().toString(it.value())));
        }
    }
    m_several->setText(tr("%Ln contact(s) selected", nullptr, static_cast<int>(summary.count)));
    m_severalCounts->setText(counts.join(u'\n') + u"\n\n"_s
        + tr("Select one contact to see details and what can be done."));
    m_stack->setCurrentIndex(1);
}

void DetailPane::showContact(const Contact& contact)
{
    if (m_header == nullptr) {
        m_stack->addWidget(buildContact());
    }
    m_header->show(
        {contact.name, chipKind(contact.status), words::status(contact.status), contact.email,
            {contact.company, contact.phone}, words::invitation(contact, m_clock.now())});
    m_stack->setCurrentIndex(2);
}

QWidget* DetailPane::buildContact()
{
    const Metrics metrics(font());
    auto* page = new QWidget;
    m_header = new DetailHeader(m_theme, page);
    m_bar = new ActionBar(m_actions, m_theme, ActionMenu::Contact, page);
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"detail-tabs"_s);
    m_tabs->setAccessibleName(tr("Details"));
    const QString titles[] {
        tr("Overview"), tr("Jobs"), tr("Links"), tr("Activity"), tr("Access list"), tr("Bookings")};
    for (int i = 0; i < tabCount; ++i) {
        m_pages[i] = new QWidget;
        auto* layout = new QVBoxLayout(m_pages[i]);
        layout->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(m_pages[i], titles[i]);
    }
    auto* top = new QVBoxLayout;
    top->setContentsMargins(metrics.medium(), metrics.medium(), metrics.medium(), metrics.small());
    top->setSpacing(metrics.medium());
    top->addWidget(m_header);
    top->addWidget(m_bar);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    ensureTab(Tab::Overview);
    setAccessList({});
    setBookings({});
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        ensureTab(static_cast<Tab>(index));
        emit tabShown(static_cast<Tab>(index));
    });
    return page;
}

void DetailPane::ensureTab(Tab tab)
{
    const auto index = static_cast<size_t>(tab);
    if (m_built[index]) {
        return;
    }
    m_built[index] = true;
    QWidget* contents = tab == Tab::Overview ? buildOverview()
        : tab == Tab::Jobs                   ? buildJobs()
        : tab == Tab::Links                  ? buildLinks()
        : tab == Tab::AccessList             ? buildAccessList()
        : tab == Tab::Bookings               ? buildBookings()
                                             : buildActivity();
    m_pages[index]->layout()->addWidget(contents);
}

QWidget* DetailPane::buildOverview()
{
    const Metrics metrics(font());
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* contents = new QWidget;
    auto* form = new QFormLayout(contents);
    form->setContentsMargins(
        metrics.medium(), metrics.medium(), metrics.medium(), metrics.medium());
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const std::pair<Value, QString> rows[] {{Email, words::field(u"email"_s)},
        {Phone, words::field(u"phone"_s)}, {Company, words::field(u"company"_s)},
        {Language, words::field(u"language"_s)}, {Terms, words::column(ContactColumn::Terms)},
        {Created, words::column(ContactColumn::Created)}, {Jobs, tr("Jobs")},
        {LinkCount, tr("Links")}};
    for (const auto& [value, title] : rows) {
        auto* label = new QLabel(contents);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setAccessibleDescription(title);
        m_values[value] = label;
        form->addRow(title, label);
    }
    scroll->setWidget(contents);
    return scroll;
}

QWidget* DetailPane::buildJobs()
{
    auto* page = new QWidget;
    m_jobs = new JobList(this);
    m_jobView = new RecordList(m_theme, tr("Jobs"), page);
    m_jobView->setObjectName(u"detail-jobs"_s);
    m_jobView->setModel(m_jobs);
    m_jobView->setEmptyText(m_emptyTexts[jobsText]);
    m_openPdf = new QPushButton(icon(IconName::FilePdf), tr("Open PDF"), page);
    m_openPdf->setObjectName(u"open-pdf"_s);
    m_showSupport = new QPushButton(icon(IconName::Folder), tr("Show support file"), page);
    m_showSupport->setObjectName(u"show-support-file"_s);
    auto* buttons = new QHBoxLayout;
    const Metrics metrics(font());
    buttons->setContentsMargins(
        metrics.medium(), metrics.small(), metrics.medium(), metrics.small());
    buttons->addWidget(m_openPdf);
    buttons->addWidget(m_showSupport);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_jobView, 1);
    layout->addLayout(buttons);
    connect(m_jobView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DetailPane::updateJobButtons);
    connect(m_openPdf, &QPushButton::clicked, this, [this] {
        if (const auto* file = fileOfSelectedJob(JobFileKind::InputPdf)) {
            emit openFileRequested(*file);
        }
    });
    connect(m_jobView, &QListView::activated, m_openPdf, &QPushButton::click);
    connect(m_showSupport, &QPushButton::clicked, this, [this] {
        if (const auto* file = fileOfSelectedJob(JobFileKind::Support)) {
            emit showFileRequested(*file);
        }
    });
    updateJobButtons();
    return page;
}

QWidget* DetailPane::buildLinks()
{
    auto* page = new QWidget;
    m_links = new LinkList([this] { return m_clock.now(); }, this);
    m_linkView = new RecordList(m_theme, tr("Links"), page);
    m_linkView->setObjectName(u"detail-links"_s);
    m_linkView->setModel(m_links);
    m_linkView->setEmptyText(m_emptyTexts[linksText]);
    m_revoke = new QPushButton(icon(IconName::RevokeLink), tr("Revoke this link"), page);
    m_revoke->setObjectName(u"revoke-this-link"_s);
    const Metrics metrics(font());
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(
        metrics.medium(), metrics.small(), metrics.medium(), metrics.small());
    buttons->addWidget(m_revoke);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_linkView, 1);
    layout->addLayout(buttons);
    connect(m_linkView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DetailPane::updateLinkButton);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const int row = m_linkView->selectedRow(); row >= 0) {
            emit revokeRequested(m_links->row(row));
        }
    });
    updateLinkButton();
    return page;
}

QWidget* DetailPane::buildActivity()
{
    m_activity = new ActivityList(this);
    m_activityView = new RecordList(m_theme, tr("Activity"), this);
    m_activityView->setObjectName(u"detail-activity"_s);
    m_activityView->setModel(m_activity);
    m_activityView->setEmptyText(m_emptyTexts[activityText]);
    return m_activityView;
}

QWidget* DetailPane::buildAccessList()
{
    m_access = new AccessList(this);
    auto* view = new RecordList(m_theme, tr("Access list"), this);
    view->setObjectName(u"detail-access-list"_s);
    view->setModel(m_access);
    connect(view, &QListView::activated, this, [this](const QModelIndex& index) {
        emit userRequested(m_access->row(index.row()).user.id);
    });
    return view;
}

QWidget* DetailPane::buildBookings()
{
    m_bookings = new BookingList([this] { return m_clock.now().toLocalTime().date(); }, this);
    auto* view = new RecordList(m_theme, tr("Bookings"), this);
    view->setObjectName(u"detail-bookings"_s);
    view->setModel(m_bookings);
    connect(view, &QListView::activated, this, [this](const QModelIndex& index) {
        emit bookingRequested(m_bookings->row(index.row()).id);
    });
    return view;
}

void DetailPane::showTab(Tab tab, const QString& title, size_t rows)
{
    m_tabs->setTabVisible(static_cast<int>(tab), rows > 0);
    setTabTitle(tab, title, static_cast<qint64>(rows));
    if (rows > 0) {
        ensureTab(tab);
    }
}

void DetailPane::setAccessList(std::vector<AccessRow> rows)
{
    if (m_tabs == nullptr) {
        return;
    }
    showTab(Tab::AccessList, tr("Access list"), rows.size());
    if (m_access != nullptr) {
        m_access->setRows(std::move(rows));
    }
}

void DetailPane::setBookings(std::vector<Booking> bookings)
{
    if (m_tabs == nullptr) {
        return;
    }
    showTab(Tab::Bookings, tr("Bookings"), bookings.size());
    if (m_bookings != nullptr) {
        m_bookings->setRows(std::move(bookings));
    }
}

void DetailPane::showDetails(const ContactDetails& details, const QString& termsText)
{
    showContact(details.contact);
    const auto& contact = details.contact;
    const QString jobs = words::jobCounts(details.jobCounts);
    const QString texts[] {orDash(contact.email), orDash(contact.phone), orDash(contact.company),
        words::language(contact.language), termsText, words::dateTime(contact.createdAt),
        jobs.isEmpty() ? tr("None") : jobs, locale().toString(details.linkCount)};
    for (int i = 0; i < 8; ++i) {
        m_values[i]->setText(texts[i]);
    }
    int jobCount = 0;
    for (const int count : details.jobCounts) {
        jobCount += count;
    }
    setTabTitle(Tab::Jobs, tr("Jobs"), jobCount);
    setTabTitle(Tab::Links, tr("Links"), details.linkCount);
    setEmptyTexts(tr("No jobs."), tr("No link was ever made for this contact."),
        tr("Nothing is recorded for this contact."));
}

void DetailPane::setTabTitle(Tab tab, const QString& title, qint64 count)
{
    m_tabs->setTabText(
        static_cast<int>(tab), count == 0 ? title : title + u" "_s + locale().toString(count));
}

void DetailPane::setEmptyTexts(const QString& jobs, const QString& links, const QString& activity)
{
    m_emptyTexts[jobsText] = jobs;
    m_emptyTexts[linksText] = links;
    m_emptyTexts[activityText] = activity;
    RecordList* const views[] {m_jobView, m_linkView, m_activityView};
    for (int i = 0; i < 3; ++i) {
        if (views[i] != nullptr) {
            views[i]->setEmptyText(m_emptyTexts[i]);
        }
    }
}

void DetailPane::showLoading()
{
    showFault(tr("Loading…"));
}

void DetailPane::showFault(const QString& sentence)
{
    if (m_header == nullptr) {
        return;
    }
    for (auto* label : m_values) {
        label->setText(u"–"_s);
    }
    setTabTitle(Tab::Jobs, tr("Jobs"), 0);
    setTabTitle(Tab::Links, tr("Links"), 0);
    setEmptyTexts(sentence, sentence, sentence);
    setJobs({});
    setLinks({});
    setActivity({});
    setAccessList({});
    setBookings({});
}

void DetailPane::setJobs(std::vector<Job> jobs)
{
    if (m_jobs != nullptr) {
        m_jobs->setRows(std::move(jobs));
        updateJobButtons();
    }
}

void DetailPane::setLinks(std::vector<AccessToken> links)
{
    if (m_links != nullptr) {
        m_links->setRows(std::move(links));
        updateLinkButton();
    }
}

void DetailPane::setActivity(std::vector<AuditEvent> events)
{
    if (m_activity != nullptr) {
        m_activity->setRows(std::move(events));
    }
}

DetailPane::Tab DetailPane::currentTab() const
{
    return m_tabs == nullptr ? Tab::Overview : static_cast<Tab>(m_tabs->currentIndex());
}

void DetailPane::setCurrentTab(Tab tab)
{
    if (m_tabs != nullptr) {
        m_tabs->setCurrentIndex(static_cast<int>(tab));
    }
}

const JobFile* DetailPane::fileOfSelectedJob(JobFileKind kind) const
{
    const int row = m_jobView->selectedRow();
    if (row < 0) {
        return nullptr;
    }
    for (const auto& file : m_jobs->row(row).files) {
        if (file.kind == kind) {
            return &file;
        }
    }
    return nullptr;
}

void DetailPane::updateJobButtons()
{
    const bool any = m_jobView->selectedRow() >= 0;
    const QString selectFirst = any ? QString() : tr("Select a job first.");
    const bool pdf = fileOfSelectedJob(JobFileKind::InputPdf) != nullptr;
    const bool support = fileOfSelectedJob(JobFileKind::Support) != nullptr;
    m_openPdf->setEnabled(pdf);
    m_openPdf->setToolTip(pdf ? QString() : any ? tr("This job has no PDF.") : selectFirst);
    m_showSupport->setEnabled(support);
    m_showSupport->setToolTip(support ? QString()
            : any                     ? tr("This job has no support file.")
                                      : selectFirst);
}

void DetailPane::updateLinkButton()
{
    const int row = m_linkView->selectedRow();
    const bool valid = row >= 0 && m_links->row(row).state(m_clock.now()) == TokenState::Valid;
    const auto& facts = m_actions.facts();
    const bool allowed
        = facts.writable && facts.reachable && facts.rights.testFlag(Right::ManageContacts);
    m_revoke->setEnabled(valid && allowed);
    m_revoke->setToolTip(!allowed ? m_actions.reason(ActionId::AddContact)
            : row < 0             ? tr("Select a link first.")
            : valid               ? tr("The link no longer works afterwards.")
                                  : tr("This link no longer works anyway."));
}

} // namespace kontorist
