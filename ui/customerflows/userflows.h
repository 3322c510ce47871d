#pragma once

#include "services/customeruserservice.h"
#include "ui/common/flowcontext.h"

#include <QObject>

#include <deque>
#include <functional>
#include <utility>

namespace kontorist {

class BackupFlow;
class SentBar;

/// Every action on a customer user from its question to its outcome, but the editing of
/// permissions, which has a dialog of its own.
class UserFlows : public QObject
{
    Q_OBJECT

public:
    /// `backup` and `bar` must outlive it.
    UserFlows(const FlowContext& context, BackupFlow& backup, SentBar& bar, QObject* parent);

    void start(CustomerUserAction action, CustomerUserId id);
    /// The mail review; first or again, as the status says.
    void invite(CustomerUserId id);
    /// Login details with a link to set a password, or with a password typed by staff.
    void sendLoginDetails(CustomerUserId id, const QString& password = {});
    void renameLogin(const CustomerUser& user);
    /// Tells why a call failed; for a conflict also who changed what.
    void tellFault(const Error& error, CustomerUserId id);

signals:
    void message(const kontorist::FlowMessage& message);
    void changePermissionsRequested(kontorist::CustomerUserId id);
    void activityRequested(kontorist::CustomerUserId id);

private:
    using Prepare = std::function<QFuture<Result<PreparedUserMail>>(const QString& language)>;

    void askToRename(const CustomerUser& user);
    void transition(CustomerUserAction action, CustomerUserId id);
    void perform(CustomerUserAction action, const CustomerUser& seen);
    /// Mails are reviewed one after the other: a card that is saved may ask for several.
    void review(const QString& title, const Prepare& prepare);
    void reviewNext();
    void backUp(CustomerUserId id);

    FlowContext m_context;
    BackupFlow& m_backup;
    SentBar& m_bar;
    std::deque<std::pair<QString, Prepare>> m_mails; ///< front is being reviewed
};

} // namespace kontorist
