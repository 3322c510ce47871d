#pragma once

#include "tests/support/customeroffice.h"
#include "tests/support/recordingmailhandoff.h"
#include "tests/support/scriptedprompt.h"
#include "ui/common/flowcontext.h"
#include "ui/settings/appsettings.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace kontorist::test {

using namespace Qt::StringLiterals;
using testing::CustomerOffice;

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

inline QAbstractButton* tick(const QObject* parent, const QString& name)
{
    return child<QAbstractButton>(parent, name);
}

inline QString tickName(Permission permission)
{
    return u"permission-"_s + permissionName(permission);
}

/// A real database and everything that a dialog of the window is given.
class AccessBench
{
public:
    CustomerOffice office;
    ScriptedPrompt prompt;
    RecordingMailHandoff mail;
    QTemporaryDir folder;
    AppSettings settings {folder.filePath(u"desk.conf"_s)};
    Theme theme;
    TaskList tasks;

    explicit AccessBench(ThemeMode mode = ThemeMode::Light) { theme.apply(mode); }

    [[nodiscard]] FlowContext context()
    {
        return {office.workspace, {prompt, mail, settings, theme, tasks, *office.clock}, nullptr};
    }

    /// From now on somebody else sits at the desk, who may do this only.
    void signInWith(Rights rights)
    {
        CustomerOffice::must(office->staff().add(u"clerk"_s, u"Clerk"_s, rights));
        office.workspace.reset();
        qputenv("USER", "clerk");
        office.reopen();
        qunsetenv("USER");
    }

    [[nodiscard]] std::vector<Facility> facilities(CustomerId customer, int count)
    {
        std::vector<Facility> made;
        for (int i = 1; i <= count; ++i) {
            made.push_back(CustomerOffice::must(office->facilities().add(
                customer, u"Facility %1"_s.arg(i, 3, 10, QLatin1Char('0')))));
        }
        return made;
    }

    [[nodiscard]] PermissionTemplate newTemplate(const QString& name, Permissions permissions)
    {
        return CustomerOffice::must(office->permissionTemplates().add(name, permissions));
    }

    /// A colleague at another computer, on the same database.
    [[nodiscard]] std::shared_ptr<Workspace> colleague() const
    {
        return Workspace::openNow({office.path(), false, false}, office.clock).value();
    }
};

inline CustomerUserAccess accessOf(
    Permissions permissions, CustomerUserLevel level = CustomerUserLevel::User)
{
    CustomerUserAccess access;
    access.level = level;
    access.permissions = permissions;
    return access;
}

} // namespace kontorist::test
