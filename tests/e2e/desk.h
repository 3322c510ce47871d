#pragma once

#include "base/clock.h"
#include "models/contacttablemodel.h"
#include "services/accountservice.h"
#include "services/contactservice.h"
#include "services/jobservice.h"
#include "services/workspace.h"
#include "tests/support/recordingmailhandoff.h"
#include "tests/support/scriptedprompt.h"
#include "ui/contacts/contactscontroller.h"
#include "ui/contacts/contactspage.h"
#include "ui/settings/appsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowdialogs.h"
#include "ui/shell/workspacepages.h"
#include "ui/table/contacttableview.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace kontorist::test {

/// A clerk's desk: the real window on a real database in a folder of its own. Questions are
/// answered by a script, mails are written down instead of opened.
class Desk
{
public:
    Desk()
        : settings(dir.filePath(QStringLiteral("desk.conf")))
    {
        settings.setBackupFolder(dir.path());
        settings.setBackUpBeforeDelete(false);
    }

    /// Opens database and window. Check the result.
    [[nodiscard]] bool open()
    {
        const auto opened = valueOf(Workspace::open({databaseFile(), true}, clock));
        if (!opened) {
            return false;
        }
        workspace = *opened;
        window = std::make_unique<MainWindow>(
            UiContext {prompt, mail, settings, theme, tasks, *clock}, ShellHooks {});
        window->setWorkspace(workspace);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get())
            && QTest::qWaitFor([this] { return table().contactModel().hasData(); });
    }

    [[nodiscard]] QString databaseFile() const { return dir.filePath(QStringLiteral("desk.db")); }

    template <class T>
    static std::optional<T> valueOf(const QFuture<Result<T>>& future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); })) {
            return std::nullopt;
        }
        const auto result = future.result();
        return result ? std::optional<T>(*result) : std::nullopt;
    }

    /// Adds a contact behind the window's back and brings it into a status, as portal and
    /// colleagues do.
    ContactId contact(const QString& name, const QString& email, ContactStatus status)
    {
        ContactDraft draft;
        draft.name = name;
        draft.email = email;
        const auto added = valueOf(workspace->contacts().add(draft));
        if (!added) {
            return {};
        }
        const ContactId id = added->id;
        if (status == ContactStatus::Unregistered) {
            return id;
        }
        const auto account = valueOf(workspace->accounts().registerWithEmail(
            email, QStringLiteral("correct horse battery")));
        if (!account) {
            return {};
        }
        if (status != ContactStatus::NotActive
            && !valueOf(workspace->accounts().confirm(account->confirmToken))) {
            return {};
        }
        if (status == ContactStatus::Deactivated
            && !valueOf(workspace->contacts().perform(ContactAction::Deactivate, id, 0))) {
            return {};
        }
        return id;
    }

    /// Gives the contact one job, with a small PDF.
    [[nodiscard]] bool job(const QString& email, const QString& number, const QString& status)
    {
        QFile pdf(dir.filePath(QStringLiteral("input.pdf")));
        QFile json(dir.filePath(QStringLiteral("jobs.json")));
        if (!pdf.open(QIODevice::WriteOnly) || !json.open(QIODevice::WriteOnly)) {
            return false;
        }
        pdf.write("%PDF-1.4\n");
        pdf.close();
        json.write(QJsonDocument(
            QJsonArray {QJsonObject {{QStringLiteral("contact_email"), email},
                {QStringLiteral("number"), number},
                {QStringLiteral("label"), QStringLiteral("Poster")},
                {QStringLiteral("status"), status},
                {QStringLiteral("created_at"), QStringLiteral("2026-05-03T10:00:00Z")},
                {QStringLiteral("input_pdf"), QStringLiteral("input.pdf")}}})
                       .toJson());
        json.close();
        const auto report = valueOf(workspace->jobs().importFile(json.fileName()));
        return report && report->imported == 1;
    }

    [[nodiscard]] ContactTableView& table() { return window->pages()->contacts().page().table(); }

    /// Selects the contact and waits until the pane shows what the database says about it.
    [[nodiscard]] bool select(ContactId id)
    {
        window->goToContact(id);
        return QTest::qWaitFor([this, id] { return table().summary().singleId == id; })
            && settled(id);
    }

    /// Waits until the window's facts are those of the database.
    [[nodiscard]] bool settled(ContactId id)
    {
        return QTest::qWaitFor([this, id] {
            const auto details = valueOf(workspace->contacts().details(id));
            const auto& facts = window->actions().facts().contact;
            return details && facts && facts->status == details->facts.status
                && facts->invited == details->facts.invited
                && facts->blockingJobs == details->facts.blockingJobs;
        });
    }

    [[nodiscard]] std::optional<Contact> stored(ContactId id)
    {
        const auto details = valueOf(workspace->contacts().details(id));
        return details ? std::optional(details->contact) : std::nullopt;
    }

    void trigger(ActionId id) { window->actions().action(id)->trigger(); }
    [[nodiscard]] bool isOffered(ActionId id) const
    {
        return window->actions().action(id)->isEnabled();
    }

    /// The visible dialog of that class, once it is there.
    template <class Dialog>
    [[nodiscard]] Dialog* dialog()
    {
        Dialog* found = nullptr;
        (void)QTest::qWaitFor([this, &found] {
            found = window->findChild<Dialog*>();
            return found != nullptr && found->isVisible();
        });
        return found;
    }

    template <class Part>
    [[nodiscard]] static Part* part(const QWidget* parent, const char* name)
    {
        return parent->findChild<Part*>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString notice() const
    {
        const auto* bar = window->findChild<QWidget*>(QStringLiteral("notice-bar"));
        return bar->isVisible() ? bar->accessibleName() : QString();
    }

    [[nodiscard]] QStringList archives() const
    {
        return QDir(dir.path()).entryList({QStringLiteral("*.zip")}, QDir::Files);
    }

    QTemporaryDir dir;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    AppSettings settings;
    Theme theme;
    TaskList tasks;
    ScriptedPrompt prompt;
    RecordingMailHandoff mail;
    std::shared_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

} // namespace kontorist::test
