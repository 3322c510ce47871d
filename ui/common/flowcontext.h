#pragma once

#include "services/workspace.h"
#include "ui/common/uicontext.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace kontorist {

/// What an action has to say afterwards, in the bar of the window.
struct FlowMessage
{
    enum class Kind { Done, Warning, Fault };
    Kind kind = Kind::Done;
    QString text;
    QString actionText; ///< "Show in folder"; empty = none
    std::function<void()> action;
};

/// What the flows of the actions work with.
struct FlowContext
{
    std::shared_ptr<Workspace> workspace;
    UiContext ui;
    QPointer<QWidget> window; ///< parent of dialogs
};

} // namespace kontorist
