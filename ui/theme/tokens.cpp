#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace kontorist {

namespace {

constexpr QRgb rgb(unsigned value)
{
    return 0xff000000U | value;
}

Tone tone(unsigned background, unsigned foreground, unsigned border)
{
    return {QColor(rgb(background)), QColor(rgb(foreground)), QColor(rgb(border))};
}

QColor colour(unsigned value)
{
    return QColor(rgb(value));
}

Tokens lightTokens()
{
    Tokens t;
    t.active = tone(0xdcfce7, 0x14532d, 0xa5dfba);
    t.notActive = tone(0xfef3c7, 0x713f12, 0xeacf85);
    t.unregistered = tone(0xe2e8f0, 0x334155, 0xbfc9d6);
    t.deactivated = tone(0xfee2e2, 0x7f1d1d, 0xf0b4b4);
    t.invited = tone(0xdbeafe, 0x1e3a8a, 0xa9c8f5);
    t.expired = tone(0xfde6d5, 0x7a3410, 0xeebd98);
    t.neutral = tone(0xeceae4, 0x3a4347, 0xd0ccc2);
    t.dangerBox = tone(0xfdecea, 0x7f1d1d, 0xe9a9a3);
    t.warningBox = tone(0xfdf3d6, 0x613a08, 0xe3c67a);
    t.successBox = tone(0xe3f6e9, 0x14532d, 0x9fd4b2);
    t.infoBox = tone(0xe3f1f2, 0x0f4e56, 0x9ccacf);
    t.stripOffice = tone(0x1b6a72, 0xffffff, 0x14525a);
    t.stripTest = tone(0x8a4b00, 0xffffff, 0x6b3a00);
    t.stripDemo = tone(0x6b3fa0, 0xffffff, 0x553083);
    t.danger = colour(0xb3261e);
    t.warning = colour(0x8a5300);
    t.success = colour(0x1b6b3a);
    t.info = colour(0x1f5aa8);
    t.hairline = colour(0xdcd8ce);
    t.subtleText = colour(0x5a6369);
    t.placeholder = colour(0x666e73);
    t.accent = colour(0x1b6a72);
    t.accentText = colour(0xffffff);
    t.accentOnWindow = colour(0x0f6670);
    t.searchHighlight = colour(0xffe9a8);
    t.searchHighlightText = colour(0x1d2529);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.active = tone(0x143d26, 0xa7e8bd, 0x2a6443);
    t.notActive = tone(0x463408, 0xf6d88a, 0x6f551a);
    t.unregistered = tone(0x333f50, 0xcbd5e1, 0x52627a);
    t.deactivated = tone(0x521a1a, 0xfdb8b8, 0x843535);
    t.invited = tone(0x1e3560, 0xbfdbfe, 0x36568f);
    t.expired = tone(0x4b2912, 0xf5c6a5, 0x774725);
    t.neutral = tone(0x343b3e, 0xd6dad8, 0x505a5e);
    t.dangerBox = tone(0x3d1c1b, 0xfdc4c0, 0x743431);
    t.warningBox = tone(0x3a2e0f, 0xf3d795, 0x6a561f);
    t.successBox = tone(0x16301f, 0xb3e6c4, 0x2c5c3d);
    t.infoBox = tone(0x17343a, 0xb5e2e6, 0x2c5f68);
    t.stripOffice = tone(0x22767f, 0xffffff, 0x3a98a1);
    t.stripTest = tone(0x955200, 0xffffff, 0xbd7414);
    t.stripDemo = tone(0x7a4fb0, 0xffffff, 0x9a74cb);
    t.danger = colour(0xff9a8f);
    t.warning = colour(0xf2be5c);
    t.success = colour(0x7fd39b);
    t.info = colour(0x8fbdf5);
    t.hairline = colour(0x363d41);
    t.subtleText = colour(0xa9b2b5);
    t.placeholder = colour(0x98a2a6);
    t.accent = colour(0x22767f);
    t.accentText = colour(0xffffff);
    t.accentOnWindow = colour(0x6ccbd1);
    t.searchHighlight = colour(0xe9c767);
    t.searchHighlightText = colour(0x1d2529);
    return t;
}

/// Black areas, full colours, borders in the colour of the text.
Tokens highContrastTokens()
{
    const auto outlined = [](unsigned value) { return tone(0x000000, value, value); };
    Tokens t;
    t.active = outlined(0x7dffa6);
    t.notActive = outlined(0xffe45c);
    t.unregistered = outlined(0xffffff);
    t.deactivated = outlined(0xff9e9e);
    t.invited = outlined(0x8fd0ff);
    t.expired = outlined(0xffbf80);
    t.neutral = outlined(0xffffff);
    t.dangerBox = outlined(0xff9e9e);
    t.warningBox = outlined(0xffe45c);
    t.successBox = outlined(0x7dffa6);
    t.infoBox = outlined(0x8fd0ff);
    t.stripOffice = tone(0x5ff0ff, 0x000000, 0xffffff);
    t.stripTest = tone(0xffb000, 0x000000, 0xffffff);
    t.stripDemo = tone(0xe3b5ff, 0x000000, 0xffffff);
    t.danger = colour(0xff9e9e);
    t.warning = colour(0xffe45c);
    t.success = colour(0x7dffa6);
    t.info = colour(0x8fd0ff);
    t.hairline = colour(0xffffff);
    t.subtleText = colour(0xffffff);
    t.placeholder = colour(0xd0d0d0);
    t.accent = colour(0x5ff0ff);
    t.accentText = colour(0x000000);
    t.accentOnWindow = colour(0x5ff0ff);
    t.searchHighlight = colour(0xffe45c);
    t.searchHighlightText = colour(0x000000);
    return t;
}

double linear(float channel)
{
    const double c = static_cast<double>(channel);
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

const Tokens& tokensFor(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens highContrast = highContrastTokens();
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        break;
    }
    return highContrast;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace kontorist
