#pragma once

#include "ui/common/flowcontext.h"

class QObject;

namespace kontorist {

/// Tells that somebody else changed a record while an action on it was being decided: who, when and
/// what, by the newest line of its log. `owner`: the answer is dropped once it is gone.
void tellConflict(const FlowContext& context, QObject* owner, const QString& title,
    const QString& subjectKind, qint64 subjectId);

} // namespace kontorist
