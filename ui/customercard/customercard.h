#pragma once

#include "services/customerservice.h"
#include "ui/common/flowcontext.h"
#include "ui/customercard/cardwords.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace kontorist {

class AccountsTab;
class ActivityTab;
class DetailsTab;
class FacilitiesTab;
class NoticeBar;
class StatusChip;

/// The card of a customer: details, login accounts, facilities and service objects, orders, fault
/// reports, access, activity. Edits of the details and the login accounts are staged, marked, and
/// saved as one (LGN-12). What has a life of its own is saved at once, and its tab says so:
/// facilities and service objects (see FacilitiesTab), orders and fault reports. What a colleague
/// changes meanwhile is merged field by field. Not modal; deletes itself when closed.
class CustomerCardDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Tab { Details, Accounts, Facilities, Orders, Faults, Access, Activity };
    static constexpr int tabCount = 7;

    /// `customer` invalid: a new one, which is made by the first saving.
    CustomerCardDialog(const FlowContext& context, CustomerId customer, QWidget* parent);
    ~CustomerCardDialog() override;

    [[nodiscard]] CustomerId customer() const;
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// True where closing asks first: also for ticks in the permission grid and for a comment that
    /// was written and not posted.
    [[nodiscard]] bool asksToClose() const;
    /// Asks (Save / Discard / Cancel) where there are unsaved edits, then calls `closed` with
    /// whether the card was closed. For the window that wants to quit.
    void requestClose(const std::function<void(bool closed)>& closed);
    /// Opens the tab "Login accounts" with this user selected.
    void showUser(CustomerUserId id);
    void showTab(Tab tab);
    /// Saves what is staged, as Ctrl+S does; asks where something must be decided first.
    void save();
    /// In the card's own bar.
    void say(const FlowMessage& message);
    void reject() override;
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

signals:
    /// To be said by the window: the card is gone, or going.
    void message(const kontorist::FlowMessage& message);
    void saved(kontorist::CustomerId id);
    // Actions on users that are saved already; the window's flows do them.
    void actionRequested(kontorist::CustomerUserAction action, kontorist::CustomerUserId id);
    /// Mails to be reviewed after saving: an invitation, or login details with a typed password.
    /// One saving may ask for several, one after the other; whoever shows them queues.
    void inviteRequested(kontorist::CustomerUserId id);
    void loginDetailsRequested(kontorist::CustomerUserId id, const QString& password);
    void seeAsUserRequested(kontorist::CustomerUserId id);
    /// Another customer's card, e.g. of the one that has the number already.
    void customerRequested(kontorist::CustomerId id);

private:
    // customercardlayout.cpp
    void build();
    QWidget* buildHeader();
    void buildFoot();
    void restoreSize();
    void showTabTitles();
    void ensureTab(Tab tab);
    QWidget* makeTab(Tab tab);
    QWidget* makeAccess();
    void openGrid();

    // customercard.cpp
    void connectTabs();
    [[nodiscard]] bool hasUnsentComment() const;
    void askAboutComment(const std::function<void()>& discarded);
    void askToSave();
    void listen();
    void load();
    void loadNames();
    void onLoaded(Result<CustomerCard> contents);
    void askForOwner(const QString& number);
    void showAll();
    void showHeader();
    void showLocks();
    void updateState();
    void askToArchive();
    void archive(bool archived);
    [[nodiscard]] QString rightReason() const;
    [[nodiscard]] QString reasonNotToSave() const;
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isNew() const { return !customer().isValid(); }

    // customercardsaving.cpp
    void askAboutRemovals();
    void store();
    void onSaved(const Result<CustomerCard>& result);
    void afterSaving(const CustomerCard& stored);
    void setPassword(CustomerUserId user, const QString& password);
    void onRefused(const Error& error);
    void reloadThen(const std::function<void()>& then);
    void askAboutClashes();
    void tellAtRow(qint64 key, const Error& error);
    void setSaving(bool saving);
    void finishClose(bool closed);
    [[nodiscard]] bool dialogIsOpen();

    FlowContext m_context;
    CardStaging m_staging;
    CardNames m_names;
    NoticeBar* m_bar = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    StatusChip* m_archived = nullptr;
    QPushButton* m_archive = nullptr;
    QTabWidget* m_tabs = nullptr;
    DetailsTab* m_details = nullptr;
    AccountsTab* m_accounts = nullptr;
    FacilitiesTab* m_facilities = nullptr;
    ActivityTab* m_activity = nullptr;
    QWidget* m_pages[tabCount] {};
    bool m_built[tabCount] {};
    QLabel* m_unsaved = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_close = nullptr;

    QTimer m_reload; ///< several news in a row are one
    quint64 m_generation = 0; ///< of what is read; older answers say nothing any more
    qint64 m_userToShow = 0;
    bool m_loaded = false;
    bool m_loading = false;
    bool m_saving = false;
    int m_savedAgain = 0; ///< savings in a row that only repeated after a merge
    std::function<void(bool)> m_closed;
};

} // namespace kontorist
