#pragma once

#include "support/customeroffice.h"
#include "support/recordingmailhandoff.h"
#include "support/scriptedprompt.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/flowcontext.h"
#include "ui/settings/appsettings.h"
#include "ui/table/recordtableview.h"
#include "ui/table/tablegrid.h"
#include "ui/table/windowedtableview.h"
#include "ui/tasks/task.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>
#include <QWidget>

namespace kontorist::testing {

/// One section of the window on a real database: what its controller needs, and a window for its
/// page.
template <class Controller>
class SectionDesk
{
public:
    CustomerOffice office;
    test::ScriptedPrompt prompt;
    RecordingMailHandoff mail;
    AppSettings settings {office.folder.filePath(QStringLiteral("desk.conf"))};
    Theme theme;
    TaskList tasks;
    QWidget window;
    ActionController actions {&window};
    std::unique_ptr<Controller> controller;

    /// Behind what the test puts into the database first.
    void open()
    {
        controller = std::make_unique<Controller>(
            FlowContext {office.workspace,
                UiContext {prompt, mail, settings, theme, tasks, *office.clock}, &window},
            actions, nullptr);
        if (!window.layout()) {
            auto* layout = new QVBoxLayout(&window);
            layout->setContentsMargins(0, 0, 0, 0);
        }
        window.layout()->addWidget(&controller->page());
        window.resize(1180, 640);
        window.show();
    }
    [[nodiscard]] RecordTableView& table() const
    {
        return *controller->page().template findChild<RecordTableView*>();
    }
    [[nodiscard]] QAbstractItemModel& model() const { return *table().grid().model(); }
    [[nodiscard]] int rows() const { return model().rowCount(); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model().index(row, column).data(role).toString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row) {
            texts << cell(row, column);
        }
        return texts;
    }
    template <class Child>
    [[nodiscard]] Child* child(const QString& name) const
    {
        auto* found = controller->page().template findChild<Child*>(name);
        if (!found) {
            qFatal("no child called %s", qPrintable(name));
        }
        return found;
    }
};

} // namespace kontorist::testing
