#pragma once

#include "domain/audit.h"
#include "domain/booking.h"
#include "domain/job.h"
#include "domain/token.h"
#include "models/selectionsummary.h"
#include "services/accessservice.h"
#include "services/contactservice.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace kontorist {

class ActionBar;
class ActionController;
class AccessList;
class ActivityList;
class BookingList;
class Clock;
class DetailHeader;
class JobList;
class LinkList;
class RecordList;
class Theme;

/// The right zone. Lays out what it is given and tells what is wanted; DetailController reads it.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Overview, Jobs, Links, Activity, AccessList, Bookings };
    static constexpr int tabCount = 6;

    DetailPane(ActionController& actions, const Theme& theme, const Clock& clock,
        QWidget* parent = nullptr);

    void showNothing();
    void showSeveral(const SelectionSummary& summary);
    /// At once from the row of the table; what the tabs show is that of the contact before until
    /// showDetails(), setJobs() … or showLoading().
    void showContact(const Contact& contact);
    void showDetails(const ContactDetails& details, const QString& termsText);
    /// The tabs are empty and say that the data is on its way.
    void showLoading();
    /// The tabs are empty and say why.
    void showFault(const QString& sentence);
    void setJobs(std::vector<Job> jobs);
    void setLinks(std::vector<AccessToken> links);
    void setActivity(std::vector<AuditEvent> events);
    /// The accounts the person reaches as guest. Without any, the tab is not there.
    void setAccessList(std::vector<AccessRow> rows);
    /// Those linked to the person. Without any, the tab is not there.
    void setBookings(std::vector<Booking> bookings);

    [[nodiscard]] Tab currentTab() const;
    void setCurrentTab(Tab tab);
    [[nodiscard]] const ActionBar& actionBar() const { return *m_bar; }

signals:
    void tabShown(kontorist::DetailPane::Tab tab);
    void openFileRequested(const kontorist::JobFile& file);
    void showFileRequested(const kontorist::JobFile& file);
    void revokeRequested(const kontorist::AccessToken& link);
    void userRequested(kontorist::CustomerUserId id); ///< in the access list
    void bookingRequested(kontorist::BookingId id);

private:
    QWidget* buildContact();
    QWidget* buildOverview();
    QWidget* buildJobs();
    QWidget* buildLinks();
    QWidget* buildActivity();
    QWidget* buildAccessList();
    QWidget* buildBookings();
    /// A tab that is there only while there is something in it.
    void showTab(Tab tab, const QString& title, size_t rows);
    void ensureTab(Tab tab);
    void setTabTitle(Tab tab, const QString& title, qint64 count);
    void updateJobButtons();
    void updateLinkButton();
    void setEmptyTexts(const QString& jobs, const QString& links, const QString& activity);
    [[nodiscard]] const JobFile* fileOfSelectedJob(JobFileKind kind) const;

    ActionController& m_actions;
    const Theme& m_theme;
    const Clock& m_clock;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    QLabel* m_several;
    QLabel* m_severalCounts;
    DetailHeader* m_header = nullptr;
    ActionBar* m_bar = nullptr;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_pages[tabCount] {};
    bool m_built[tabCount] {};
    QLabel* m_values[8] {};
    JobList* m_jobs = nullptr;
    LinkList* m_links = nullptr;
    ActivityList* m_activity = nullptr;
    AccessList* m_access = nullptr;
    BookingList* m_bookings = nullptr;
    RecordList* m_jobView = nullptr;
    RecordList* m_linkView = nullptr;
    RecordList* m_activityView = nullptr;
    QPushButton* m_openPdf = nullptr;
    QPushButton* m_showSupport = nullptr;
    QPushButton* m_revoke = nullptr;
    QString m_emptyTexts[3];
};

} // namespace kontorist
