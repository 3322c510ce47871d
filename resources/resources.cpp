#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares the initialiser in the enclosing namespace, so it must stand outside
// ours.
static void initialise()
{
    Q_INIT_RESOURCE(kontorist_icons);
}

namespace kontorist {

void initIconResources()
{
    initialise();
}

} // namespace kontorist
