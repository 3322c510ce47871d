#include "ui/shell/closeguard.h"

#include "ui/dialogs/userprompt.h"
#include "ui/tasks/task.h"

#include <QWidget>

namespace kontorist {

using namespace Qt::StringLiterals;

CloseGuard::CloseGuard(const UiContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(&m_context.tasks, &TaskList::taskFinished, this, [this] {
        if (m_stopping && m_context.tasks.running() == 0) {
            m_window->close();
        }
    });
}

bool CloseGuard::mayClose(const Unsaved& unsaved)
{
    if (unsaved) {
        unsaved([this](bool closed) {
            if (closed) {
                QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
            }
        });
        return false;
    }
    if (m_context.tasks.running() > 0) {
        askToStopTasks();
        return false;
    }
    return true;
}

void CloseGuard::askToStopTasks()
{
    if (m_asking || m_stopping) {
        return;
    }
    m_asking = true;
    ConfirmRequest request;
    request.id = u"confirm-stop-tasks"_s;
    request.title = tr("Stop %n task(s) and quit?", nullptr, m_context.tasks.running());
    request.text = tr("A backup that is stopped leaves no file behind.");
    request.confirmText = tr("Stop and quit");
    request.destructive = true;
    m_context.prompt.confirm(m_window, request, [this](const ConfirmAnswer& answer) {
        m_asking = false;
        if (answer.confirmed) {
            stopTasks();
        }
    });
}

void CloseGuard::stopTasks()
{
    m_stopping = true;
    m_context.tasks.stopAll();
    if (m_context.tasks.running() == 0) {
        m_window->close();
    }
}

} // namespace kontorist
