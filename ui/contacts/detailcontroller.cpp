#include "ui/contacts/detailcontroller.h"

#include "base/futures.h"
#include "services/auditservice.h"
#include "services/bookingservice.h"
#include "services/changenotifier.h"
#include "services/jobservice.h"
#include "services/linkservice.h"
#include "services/workspace.h"
#include "ui/common/uicontext.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/tasks/reveal.h"
#include "ui/words/words.h"

#include <QDesktopServices>
#include <QUrl>

namespace kontorist {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto slowAfter = 250ms;
/// A key held down repeats faster than this.
constexpr auto restsAfter = 60ms;
constexpr int jobsShown = 1000;
constexpr int linksShown = 200;
constexpr int eventsShown = 200;
constexpr int bookingsShown = 200;

ContactFacts factsOf(const Contact& contact, const Workspace& workspace)
{
    ContactFacts facts;
    facts.status = contact.status;
    facts.hasEmail = !contact.email.isEmpty();
    facts.invited = contact.isInvited();
    facts.rights = workspace.actor().rights;
    facts.writable = workspace.isWritable();
    return facts;
}

} // namespace

DetailController::DetailController(std::shared_ptr<Workspace> workspace, DetailPane& pane,
    const UiContext& context, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_pane(pane)
    , m_context(context)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_slow, &QTimer::timeout, &m_pane, &DetailPane::showLoading);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsAfter);
    connect(&m_rest, &QTimer::timeout, this, &DetailController::showSelected);
    connect(&m_pane, &DetailPane::tabShown, this, &DetailController::loadTab);
    connect(&m_pane, &DetailPane::openFileRequested, this,
        [this](const JobFile& file) { openFile(file, false); });
    connect(&m_pane, &DetailPane::showFileRequested, this,
        [this](const JobFile& file) { openFile(file, true); });
    connect(&m_pane, &DetailPane::revokeRequested, this, &DetailController::revokeRequested);
    auto& changes = m_workspace->changes();
    connect(&changes, &ChangeNotifier::contactsChanged, this, [this](const QList<ContactId>& ids) {
        if (ids.contains(m_id)) {
            reload();
        }
    });
    connect(&changes, &ChangeNotifier::jobsChanged, this, [this](ContactId id) {
        if (id == m_id) {
            reload();
        }
    });
    connect(&changes, &ChangeNotifier::customerUsersChanged, this, &DetailController::reload);
    connect(&changes, &ChangeNotifier::bookingsChanged, this, &DetailController::reload);
    connect(&changes, &ChangeNotifier::termsChanged, this, &DetailController::reload);
    connect(&changes, &ChangeNotifier::changedElsewhere, this, &DetailController::reload);
}

void DetailController::setVisible(bool visible)
{
    m_visible = visible;
    if (visible) {
        reload();
    }
}

void DetailController::setSelection(const SelectionSummary& summary)
{
    if (summary.count == 1 && summary.single) {
        const bool same = summary.singleId == m_id && m_contact == summary.single;
        if (!same) {
            m_id = summary.singleId;
            keepRow(*summary.single);
            const bool follows
                = m_sinceSelected.isValid() && !m_sinceSelected.hasExpired(restsAfter.count());
            m_sinceSelected.start();
            if (follows) {
                m_rest.start();
            } else {
                showSelected();
            }
        }
        return;
    }
    m_rest.stop();
    ++m_generation;
    m_slow.stop();
    m_id = summary.count == 1 ? summary.singleId : ContactId();
    m_contact.reset();
    m_facts.reset();
    if (summary.count == 0) {
        m_pane.showNothing();
    } else if (summary.count > 1) {
        m_pane.showSeveral(summary);
    }
    emit factsChanged();
    // Selected before its row is there: it is read by its id.
    reload();
}

void DetailController::keepRow(const Contact& contact)
{
    // The row does not know the jobs; what was known of this contact stays until it is read again.
    const bool same = m_contact && m_facts && m_contact->id == contact.id;
    const int blockingJobs = same ? m_facts->blockingJobs : 0;
    m_contact = contact;
    m_facts = factsOf(contact, *m_workspace);
    m_facts->blockingJobs = blockingJobs;
    // What is still on its way belongs to another row.
    ++m_generation;
    m_slow.stop();
}

void DetailController::showSelected()
{
    m_rest.stop();
    m_pane.showContact(*m_contact);
    emit factsChanged();
    reload();
}

void DetailController::reload()
{
    if (!m_id.isValid()) {
        return;
    }
    ++m_generation;
    m_slow.start();
    whenDone(m_workspace->contacts().details(m_id), this,
        [this, generation = m_generation](const Result<ContactDetails>& details) {
            if (generation == m_generation) {
                m_slow.stop();
                onDetails(details);
            }
        });
    if (m_visible) {
        loadTab(m_pane.currentTab());
        whenDone(m_workspace->access().accessList(m_id), this,
            [this, generation = m_generation](Result<std::vector<AccessRow>> rows) {
                if (generation == m_generation && rows) {
                    m_pane.setAccessList(std::move(*rows));
                }
            });
        BookingQuery linked;
        linked.contact = m_id;
        whenDone(m_workspace->bookings().rows(linked, 0, bookingsShown), this,
            [this, generation = m_generation](Result<std::vector<Booking>> bookings) {
                if (generation == m_generation && bookings) {
                    m_pane.setBookings(std::move(*bookings));
                }
            });
    }
}

void DetailController::onDetails(const Result<ContactDetails>& details)
{
    if (!details) {
        if (details.error().code == ErrorCode::NotFound) {
            // A colleague deleted it; the table drops the row, and with it the selection, by
            // itself.
            m_pane.showFault(tr("This contact is gone."));
        } else {
            m_pane.showFault(words::errorText(details.error()));
        }
        return;
    }
    m_contact = details->contact;
    m_facts = details->facts;
    m_pane.showDetails(*details, words::date(details->contact.termsAcceptedAt));
    emit factsChanged();
}

void DetailController::loadTab(DetailPane::Tab tab)
{
    if (!m_id.isValid()) {
        return;
    }
    const auto mine = [this, generation = m_generation] { return generation == m_generation; };
    switch (tab) {
    case DetailPane::Tab::Overview:
    case DetailPane::Tab::AccessList: // read with every contact, since they decide about their tabs
    case DetailPane::Tab::Bookings:
        return;
    case DetailPane::Tab::Jobs:
        whenDone(m_workspace->jobs().list(m_id, jobsShown), this,
            [this, mine](Result<std::vector<Job>> jobs) {
                if (mine() && jobs) {
                    m_pane.setJobs(std::move(*jobs));
                }
            });
        return;
    case DetailPane::Tab::Links: {
        LinkQuery query;
        query.contact = m_id;
        query.limit = linksShown;
        whenDone(m_workspace->links().list(query), this,
            [this, mine](Result<std::vector<AccessToken>> links) {
                if (mine() && links) {
                    m_pane.setLinks(std::move(*links));
                }
            });
        return;
    }
    case DetailPane::Tab::Activity: {
        AuditQuery query;
        query.subjectKind = u"contact"_s;
        query.subjectId = m_id.value();
        query.limit = eventsShown;
        whenDone(m_workspace->audit().list(query), this,
            [this, mine](Result<std::vector<AuditEvent>> events) {
                if (mine() && events) {
                    m_pane.setActivity(std::move(*events));
                }
            });
        return;
    }
    }
}

void DetailController::openFile(const JobFile& file, bool inFolder)
{
    const auto path = m_workspace->jobs().filePath(file);
    if (!path) {
        m_context.prompt.notify(
            m_pane.window(), errorNotice(path.error(), u"job-file-fault"_s), [](bool) {});
        return;
    }
    if (inFolder) {
        revealInFolder(*path);
    } else {
        QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
    }
}

} // namespace kontorist
