#pragma once

#include "domain/customeruseractions.h"
#include "domain/facility.h"
#include "services/customeruserservice.h"
#include "ui/common/flowcontext.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kontorist {

class ActionController;
class ActivityList;
class RowPane;

/// The pane beside the Customer users table, and the facts by which its actions are judged. Never
/// waits; an answer that comes after another user was selected is dropped.
class UserDetails : public QObject
{
    Q_OBJECT

public:
    UserDetails(const FlowContext& context, ActionController& actions, QObject* parent);

    /// Belongs to whoever shows it.
    [[nodiscard]] RowPane& pane() { return *m_pane; }
    /// What the table has selected; `user` where it is exactly one.
    void setSelection(const std::optional<CustomerUser>& user, qint64 count);
    /// Empty while they are not known yet, or not exactly one is selected.
    [[nodiscard]] const std::optional<CustomerUserFacts>& facts() const { return m_facts; }
    [[nodiscard]] const std::optional<CustomerUser>& user() const { return m_user; }
    void reload();
    void showActivity();

signals:
    void factsChanged();

private:
    void show();
    void onDetails(const Result<CustomerUserDetails>& details);
    void loadActivity();
    [[nodiscard]] QString facilityNames() const;

    FlowContext m_context;
    ActivityList* m_activity;
    RowPane* m_pane;
    int m_activityTab;
    QTimer m_rest; ///< while a key is held in the table the pane waits
    std::optional<CustomerUser> m_user;
    std::optional<CustomerUserFacts> m_facts;
    std::vector<Facility> m_facilities; ///< of the customer that is shown
    quint64 m_generation = 0;
};

} // namespace kontorist
