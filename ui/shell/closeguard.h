#pragma once

#include "ui/common/uicontext.h"

#include <QObject>

#include <functional>

class QWidget;

namespace kontorist {

/// Keeps a window from closing over unsaved edits and running tasks; asks, and closes it
/// afterwards.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(const UiContext& context, QWidget* window);

    /// Asks about edits that are not saved, then calls back with whether their form was closed.
    using Unsaved = std::function<void(const std::function<void(bool closed)>&)>;

    /// False: not now; the question is shown, and close() is called again where the answer is yes.
    /// `unsaved` is empty where everything is saved.
    [[nodiscard]] bool mayClose(const Unsaved& unsaved);

private:
    void askToStopTasks();
    void stopTasks();

    UiContext m_context;
    QWidget* m_window;
    bool m_asking = false;
    bool m_stopping = false;
};

} // namespace kontorist
