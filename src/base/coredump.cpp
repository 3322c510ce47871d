#include "base/coredump.h"

#include <qglobal.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace kontorist {

void forbidCoreDump()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace kontorist
