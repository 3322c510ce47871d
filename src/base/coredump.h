#pragma once

namespace kontorist {

/// Forbids that a crash writes the memory of this program to a file: passwords and links' secrets
/// are in it. Called first in each program's main. (Debuggers are not kept off, since the desktop
/// portals look into processes in the same way.)
void forbidCoreDump();

} // namespace kontorist
