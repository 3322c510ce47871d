#pragma once

#include "support/bookingoffice.h"
#include "tests/support/recordingmailhandoff.h"
#include "tests/support/scriptedprompt.h"
#include "ui/common/flowcontext.h"
#include "ui/settings/appsettings.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace kontorist::test {

using namespace Qt::StringLiterals;
using testing::BookingOffice;

/// A real database with an event and its bookings, and what a page needs beside it.
class InvoicesDesk : public BookingOffice
{
public:
    InvoicesDesk()
        : settings(folder.filePath(u"invoices.conf"_s))
    {
        theme.apply(ThemeMode::Light);
    }

    [[nodiscard]] FlowContext context()
    {
        return {workspace, UiContext {prompt, mail, settings, theme, tasks, *clock}, nullptr};
    }

    /// An approved booking's invoice.
    [[nodiscard]] InvoiceNumber invoice(const QString& email, int place) const
    {
        const Booking booking = book(email, place);
        bring(booking.id, BookingStatus::Approved);
        return now(booking.id).invoice;
    }

    /// Signs in again with these rights; somebody else stays administrator.
    void signInWith(Rights rights)
    {
        std::ignore = must(workspace->staff().add(u"other"_s, u"Other"_s, allRights()));
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
