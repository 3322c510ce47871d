#pragma once

#include "ui/common/uicontext.h"

#include <QObject>

class QWidget;

namespace kontorist {

class ContactFormDialog;

/// Keeps a window from closing over unsaved edits and running tasks; asks, and closes it
/// afterwards.
class CloseGuard : public QObject
{
    Q_OBJECT

public:
    CloseGuard(const UiContext& context, QWidget* window);

    /// False: not now; the question is shown, and close() is called again where the answer is yes.
    [[nodiscard]] bool mayClose(ContactFormDialog* unsaved);

private:
    void askToStopTasks();
    void stopTasks();

    UiContext m_context;
    QWidget* m_window;
    bool m_asking = false;
    bool m_stopping = false;
};

} // namespace kontorist
