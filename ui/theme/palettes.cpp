#include "ui/theme/tokens.h"

namespace kontorist {

namespace {

constexpr double textMinimum = 4.5;
constexpr double disabledMinimum = 3.0;

/// The colours of a palette by what they are, so that the three schemes read as three columns.
struct PaletteColours
{
    unsigned window, base, alternate, button, text, disabled, outline, light, shadow, toolTip,
        toolTipText;
    unsigned visited, disabledHighlight, disabledHighlighted;
};

constexpr PaletteColours lightColours {0xf5f4f0, 0xffffff, 0xfaf9f6, 0xefede7, 0x1d2529, 0x7b8286,
    0xb9b4a8, 0xffffff, 0x6f6a60, 0x22292d, 0xf5f4f0, 0x6b4a86, 0xd3d6d4, 0x5b6367};
constexpr PaletteColours darkColours {0x1f2426, 0x181c1e, 0x1c2123, 0x2b3134, 0xe4e7e5, 0x838c91,
    0x0d0f10, 0x3b4347, 0x000000, 0xe4e7e5, 0x1f2426, 0xc3a6e0, 0x3a4246, 0xaab2b5};
constexpr PaletteColours highContrastColours {0x000000, 0x000000, 0x000000, 0x000000, 0xffffff,
    0xa6a6a6, 0xffffff, 0xffffff, 0xffffff, 0x000000, 0xffffff, 0xe3b5ff, 0x404040, 0xffffff};

const PaletteColours& coloursFor(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightColours;
    case Scheme::Dark:
        return darkColours;
    case Scheme::HighContrast:
        break;
    }
    return highContrastColours;
}

QColor opaque(unsigned value)
{
    return QColor(QRgb {0xff000000U | value});
}

void setDisabled(QPalette& palette, const PaletteColours& c)
{
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
            QPalette::Link, QPalette::LinkVisited}) {
        palette.setColor(QPalette::Disabled, role, opaque(c.disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, opaque(c.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, opaque(c.disabledHighlight));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, opaque(c.disabledHighlighted));
}

void addTokenPairs(std::vector<ColourPair>& pairs, const Tokens& t, const QPalette& palette)
{
    const auto addTone = [&](const char* name, const Tone& tone) {
        pairs.push_back({QLatin1String(name), tone.foreground, tone.background, textMinimum});
    };
    addTone("active", t.active);
    addTone("notActive", t.notActive);
    addTone("unregistered", t.unregistered);
    addTone("deactivated", t.deactivated);
    addTone("invited", t.invited);
    addTone("expired", t.expired);
    addTone("neutral", t.neutral);
    addTone("dangerBox", t.dangerBox);
    addTone("warningBox", t.warningBox);
    addTone("successBox", t.successBox);
    addTone("infoBox", t.infoBox);
    addTone("stripOffice", t.stripOffice);
    addTone("stripTest", t.stripTest);
    addTone("stripDemo", t.stripDemo);
    pairs.push_back({QLatin1String("accentText/accent"), t.accentText, t.accent, textMinimum});
    pairs.push_back(
        {QLatin1String("searchHighlight"), t.searchHighlightText, t.searchHighlight, textMinimum});

    const auto addOnGrounds = [&](const char* name, const QColor& text, double minimum) {
        for (const QPalette::ColorRole ground :
            {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            pairs.push_back(
                {QLatin1String(name), text, palette.color(QPalette::Active, ground), minimum});
        }
    };
    addOnGrounds("danger", t.danger, textMinimum);
    addOnGrounds("warning", t.warning, textMinimum);
    addOnGrounds("success", t.success, textMinimum);
    addOnGrounds("info", t.info, textMinimum);
    addOnGrounds("subtleText", t.subtleText, textMinimum);
    addOnGrounds("placeholder", t.placeholder, textMinimum);
    addOnGrounds("accentOnWindow", t.accentOnWindow, textMinimum);
}

void addPalettePairs(std::vector<ColourPair>& pairs, const QPalette& palette)
{
    struct RolePair
    {
        const char* name;
        QPalette::ColorRole text, ground;
    };
    static constexpr RolePair roles[] = {
        {"WindowText/Window", QPalette::WindowText, QPalette::Window},
        {"Text/Base", QPalette::Text, QPalette::Base},
        {"Text/AlternateBase", QPalette::Text, QPalette::AlternateBase},
        {"ButtonText/Button", QPalette::ButtonText, QPalette::Button},
        {"HighlightedText/Highlight", QPalette::HighlightedText, QPalette::Highlight},
        {"PlaceholderText/Base", QPalette::PlaceholderText, QPalette::Base},
        {"ToolTipText/ToolTipBase", QPalette::ToolTipText, QPalette::ToolTipBase},
        {"Link/Window", QPalette::Link, QPalette::Window},
        {"Link/Base", QPalette::Link, QPalette::Base},
        {"LinkVisited/Base", QPalette::LinkVisited, QPalette::Base},
        {"BrightText/Base", QPalette::BrightText, QPalette::Base},
    };
    for (const QPalette::ColorGroup group :
        {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const double minimum = group == QPalette::Disabled ? disabledMinimum : textMinimum;
        for (const RolePair& pair : roles) {
            pairs.push_back({QLatin1String(pair.name), palette.color(group, pair.text),
                palette.color(group, pair.ground), minimum});
        }
    }
}

} // namespace

QPalette paletteFor(Scheme scheme)
{
    const PaletteColours& c = coloursFor(scheme);
    const Tokens& tokens = tokensFor(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, opaque(c.window));
    palette.setColor(QPalette::WindowText, opaque(c.text));
    palette.setColor(QPalette::Base, opaque(c.base));
    palette.setColor(QPalette::AlternateBase, opaque(c.alternate));
    palette.setColor(QPalette::Text, opaque(c.text));
    palette.setColor(QPalette::Button, opaque(c.button));
    palette.setColor(QPalette::ButtonText, opaque(c.text));
    palette.setColor(QPalette::BrightText, tokens.danger);
    palette.setColor(QPalette::Light, opaque(c.light));
    palette.setColor(QPalette::Midlight, opaque(c.button));
    palette.setColor(QPalette::Mid, opaque(c.outline));
    palette.setColor(QPalette::Dark, opaque(c.outline));
    palette.setColor(QPalette::Shadow, opaque(c.shadow));
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.accentText);
    palette.setColor(QPalette::Link, tokens.accentOnWindow);
    palette.setColor(QPalette::LinkVisited, opaque(c.visited));
    palette.setColor(QPalette::ToolTipBase, opaque(c.toolTip));
    palette.setColor(QPalette::ToolTipText, opaque(c.toolTipText));
    palette.setColor(QPalette::PlaceholderText, tokens.placeholder);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, tokens.accent);
#endif
    setDisabled(palette, c);
    return palette;
}

std::vector<ColourPair> textPairs(const Tokens& tokens, const QPalette& palette)
{
    std::vector<ColourPair> pairs;
    addTokenPairs(pairs, tokens, palette);
    addPalettePairs(pairs, palette);
    return pairs;
}

} // namespace kontorist
