#pragma once

namespace kontorist {

/// Makes `:/kontorist/icons/` and `:/kontorist/appicon/` readable. Cheap, may be called repeatedly;
/// the icon set does so by itself.
void initIconResources();

} // namespace kontorist
