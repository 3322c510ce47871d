#pragma once

#include "services/archiveservice.h"
#include "services/contactservice.h"
#include "ui/common/flowcontext.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kontorist {

class Task;

/// Back up user data: asks where, then runs as a task that can be watched and stopped.
class BackupFlow : public QObject
{
    Q_OBJECT

public:
    /// nullopt: failed or stopped, and said so already.
    using Done = std::function<void(const std::optional<ArchiveOutcome>&)>;

    BackupFlow(const FlowContext& context, QObject* parent);

    void start(const Contact& contact);
    /// Without asking where: into the folder of the settings. For "Back up first".
    void runNow(const Contact& contact, Done done);

signals:
    void message(const kontorist::FlowMessage& message);

private:
    void run(const ArchiveRequest& request, const QString& contactName, Done done);
    void onEnded(Task* task, const QString& contactName, const Result<ArchiveOutcome>& result);

    FlowContext m_context;
};

} // namespace kontorist
