#pragma once

namespace kontorist {

/// Makes :/i18n/kontorist_<language>.qm available; the linker would leave it out otherwise.
void initTranslationResources();

} // namespace kontorist
