#pragma once

#include "app/desktop/desktopoptions.h"

namespace kontorist {

/// Drives the real window through a working day on a demonstration database of its own, saves
/// main-light.png, main-dark.png, main-200.png, form.png, send.png, delete-refused.png,
/// backup-running.png and empty.png and the ZIP of a backup in the folder. Waits for conditions
/// only. Returns the exit status: 0, or 1 where a step did not come to its end.
[[nodiscard]] int runTour(const DesktopOptions& options);

} // namespace kontorist
