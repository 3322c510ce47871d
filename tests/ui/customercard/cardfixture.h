#pragma once

#include "support/customeroffice.h"
#include "support/recordingmailhandoff.h"
#include "support/scriptedprompt.h"
#include "ui/access/adduserdialog.h"
#include "ui/customercard/accountactions.h"
#include "ui/customercard/accountsmodel.h"
#include "ui/customercard/carddialogs.h"
#include "ui/customercard/customercard.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/settings/appsettings.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace kontorist::testing {

using namespace Qt::StringLiterals;

/// A card over a real database, and the hands of a clerk.
struct OpenCard
{
    OpenCard(std::shared_ptr<Workspace> workspace, const std::shared_ptr<FakeClock>& clock,
        CustomerId id, const QString& settingsFile)
        : settings(settingsFile)
        , card(new CustomerCardDialog(
              {std::move(workspace), {prompt, mail, settings, theme, tasks, *clock}, &window}, id,
              &window))
    {
        card->show();
        if (id.isValid()) {
            waitLoaded();
        }
    }
    ~OpenCard() { delete card.data(); }
    OpenCard(const OpenCard&) = delete;
    OpenCard& operator=(const OpenCard&) = delete;

    void waitLoaded() const
    {
        QTRY_VERIFY(reason() != u"Loading…"_s);
        QTRY_VERIFY(part<QWidget>(u"accounts-tab"_s)->isEnabled());
    }
    template <class Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        return card->findChild<Widget*>(name);
    }
    [[nodiscard]] QString text(const QString& label) const
    {
        const auto* found = part<QLabel>(label);
        return found == nullptr || found->isHidden() ? QString() : found->text();
    }
    [[nodiscard]] QString reason() const { return text(u"reasonText"_s); }
    [[nodiscard]] QString unsaved() const { return text(u"unsavedText"_s); }
    [[nodiscard]] QLineEdit* line(const QString& field) const
    {
        return part<QLineEdit>(field % u"Edit"_s);
    }
    [[nodiscard]] QTableView* accounts() const { return part<QTableView>(u"accountsTable"_s); }
    [[nodiscard]] QAbstractItemModel* model() const { return accounts()->model(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    /// The row of this user, or -1.
    [[nodiscard]] int rowOf(const QString& user) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (cell(row, AccountsModel::User) == user) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QString mark(const QString& user) const
    {
        return cell(rowOf(user), AccountsModel::Change);
    }
    void choose(const QString& user) const
    {
        card->showTab(CustomerCardDialog::Tab::Accounts);
        QVERIFY(rowOf(user) >= 0);
        accounts()->selectRow(rowOf(user));
    }
    [[nodiscard]] QPushButton* button(const QString& name) const { return part<QPushButton>(name); }
    void press(const QString& name) const
    {
        auto* found = button(name);
        QVERIFY2(found != nullptr, qPrintable(name));
        QVERIFY2(found->isEnabled(), qPrintable(name % u": "_s % found->toolTip()));
        found->click();
    }
    /// Stages a new user as AddUserDialog gives it.
    void stage(const StagedUser& user) const
    {
        press(u"button-add-customer-user"_s);
        auto* dialog = card->findChild<AddUserDialog*>();
        QVERIFY(dialog != nullptr);
        emit dialog->chosen(user);
        delete dialog;
    }
    void remove(const QString& user) const
    {
        choose(user);
        press(u"button-remove"_s);
    }
    /// Gives the user this access, as AccessDialog gives it.
    void change(const QString& user, const CustomerUserAccess& access) const
    {
        choose(user);
        press(u"button-change-access"_s);
        QTRY_VERIFY(card->findChild<AccessDialog*>() != nullptr);
        auto* dialog = card->findChild<AccessDialog*>();
        emit dialog->chosen(access);
        delete dialog;
    }
    void save() const
    {
        card->save();
        QTRY_VERIFY(!card || reason() != u"Saving…"_s);
    }

    test::ScriptedPrompt prompt;
    RecordingMailHandoff mail;
    AppSettings settings;
    Theme theme;
    TaskList tasks;
    QWidget window;
    QPointer<CustomerCardDialog> card;
};

struct CardOffice : CustomerOffice
{
    [[nodiscard]] std::unique_ptr<OpenCard> open(CustomerId id) const
    {
        return std::make_unique<OpenCard>(
            workspace, clock, id, folder.filePath(QStringLiteral("settings.conf")));
    }
    /// The card in another program that has the same database open, as windows open it: it hears
    /// of what is written elsewhere.
    [[nodiscard]] std::unique_ptr<OpenCard> openElsewhere(CustomerId id)
    {
        const auto opening = Workspace::open({path(), false, false}, clock);
        if (!QTest::qWaitFor([&] { return opening.isFinished(); })) {
            qFatal("the database does not open");
        }
        other = *opening.result();
        return std::make_unique<OpenCard>(
            other, clock, id, folder.filePath(QStringLiteral("other.conf")));
    }
    [[nodiscard]] CustomerCard stored(CustomerId id) const
    {
        return must(workspace->customers().loadCard(id));
    }
    std::shared_ptr<Workspace> other;
};

inline StagedUser newcomer(const QString& name, const QString& email,
    AfterAdding then = AfterAdding::Nothing, bool activate = false)
{
    StagedUser user;
    user.name = name;
    user.email = email;
    user.request.person = {name, email, {}, {}, u"en"_s};
    user.request.activate = activate;
    user.then = then;
    return user;
}

} // namespace kontorist::testing
