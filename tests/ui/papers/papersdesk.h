#pragma once

#include "support/customeroffice.h"
#include "tests/support/recordingmailhandoff.h"
#include "tests/support/scriptedprompt.h"
#include "ui/common/flowcontext.h"
#include "ui/settings/appsettings.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

#include <vector>

namespace kontorist::test {

using namespace Qt::StringLiterals;
using testing::CustomerOffice;

/// A real database with customers and their papers, and what a panel needs beside it.
class PapersDesk : public CustomerOffice
{
public:
    PapersDesk()
        : settings(folder.filePath(u"papers.conf"_s))
    {
        theme.apply(ThemeMode::Light);
    }

    [[nodiscard]] FlowContext context()
    {
        return {workspace, UiContext {prompt, mail, settings, theme, tasks, *clock}, nullptr};
    }

    [[nodiscard]] Order order(CustomerId customer, const QString& number, const QString& title = {},
        OrderKind kind = OrderKind::Service) const
    {
        OrderDraft draft;
        draft.customer = customer;
        draft.number = number;
        draft.title = title;
        draft.kind = kind;
        return must(workspace->orders().add(draft));
    }

    [[nodiscard]] FaultReport fault(CustomerId customer, const QString& title) const
    {
        FaultDraft draft;
        draft.customer = customer;
        draft.title = title;
        return must(workspace->faults().add(draft));
    }

    [[nodiscard]] StaffMember staff(
        const QString& login, const QString& name, Rights rights = allRights()) const
    {
        return must(workspace->staff().add(login, name, rights));
    }

    /// Brings a new report into this status by the steps of daily work.
    [[nodiscard]] FaultReport faultInStatus(CustomerId customer, FaultStatus status) const
    {
        FaultReport made = fault(customer, u"Pump "_s % faultStatusName(status));
        auto& faults = workspace->faults();
        if (status == FaultStatus::Assigned) {
            made = must(faults.assign(made.id, 0, workspace->actor().staff));
        } else if (status == FaultStatus::WorkOrderCreated) {
            made = must(
                faults.createWorkOrder(made.id, 0, u"W-"_s % QString::number(made.id.value())));
        } else if (status == FaultStatus::Closed) {
            made = must(faults.close(made.id, 0));
        }
        return made;
    }

    /// A customer user that may do everything, active.
    [[nodiscard]] CustomerUser activeUser(CustomerId customer, const QString& email) const
    {
        const CustomerUser made = activeClient(customer, email);
        CustomerUserAccess access = made.access;
        for (const Permission each : allPermissions()) {
            access.permissions |= each;
        }
        access.scope.unassigned = true;
        const auto all = must(workspace->facilities().list(customer));
        for (const Facility& facility : all) {
            access.scope.facilities.insert(facility.id);
        }
        must(workspace->customerUsers().changeAccess(made.id, made.access, access));
        return userNow(made.id);
    }

    /// Signs in again with these rights; somebody else stays administrator.
    void signInWith(Rights rights)
    {
        std::ignore = staff(u"other"_s, u"Other Administrator"_s);
        must(workspace->staff().setRights(workspace->actor().staff, rights));
        reopen();
    }

    ScriptedPrompt prompt;
    RecordingMailHandoff mail;
    AppSettings settings;
    Theme theme;
    TaskList tasks;
};

/// The child of that name; the test fails hard where it is missing.
template <class Widget>
Widget* child(const QObject* parent, const QString& name)
{
    auto* found = parent->findChild<Widget*>(name);
    if (found == nullptr) {
        qFatal("no child called %s", qPrintable(name));
    }
    return found;
}

inline QString textOf(const QObject* parent, const QString& label)
{
    return child<QLabel>(parent, label)->text();
}

inline void press(const QObject* parent, const QString& button)
{
    child<QAbstractButton>(parent, button)->click();
}

inline QLineEdit* line(const QObject* parent, const QString& name)
{
    return child<QLineEdit>(parent, name);
}

/// Texts of one column of a table, top down.
inline QStringList column(const QTableView* table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        texts << table->model()->index(row, column).data().toString();
    }
    return texts;
}

} // namespace kontorist::test
