#include "translations/translationresources.h"

#include <QDir>

static void initResource()
{
    Q_INIT_RESOURCE(kontorist_translations);
}

namespace kontorist {

void initTranslationResources()
{
    initResource();
}

} // namespace kontorist
