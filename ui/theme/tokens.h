#pragma once

#include <QColor>
#include <QLatin1String>
#include <QPalette>

#include <vector>

namespace kontorist {

/// The three complete sets of colours.
enum class Scheme { Light, Dark, HighContrast };

/// Colours of one tinted area: `foreground` is readable on `background`, `border` sets it apart.
struct Tone
{
    QColor background;
    QColor foreground;
    QColor border;
};

/// What a colour means. Everything that is not here comes from the QPalette. Foreground colours
/// (danger … accentOnWindow) are readable on Window and on Base.
struct Tokens
{
    // Status chips
    Tone active;
    Tone notActive;
    Tone unregistered;
    Tone deactivated;
    Tone invited;
    Tone expired;
    Tone neutral;

    // Bars and boxes that carry a message
    Tone dangerBox;
    Tone warningBox;
    Tone successBox;
    Tone infoBox;

    // The kind of database a window works on: strip on top and its name in words
    Tone stripOffice;
    Tone stripTest;
    Tone stripDemo;

    // Coloured words and icons
    QColor danger;
    QColor warning;
    QColor success;
    QColor info;

    QColor hairline; ///< separators of one pixel; decoration only, no meaning
    QColor subtleText; ///< secondary lines
    QColor placeholder; ///< "–" and hints in empty fields
    QColor accent; ///< filled areas: selection, progress
    QColor accentText; ///< text on `accent`
    QColor accentOnWindow; ///< links and accented words
    QColor searchHighlight; ///< behind the letters that matched
    QColor searchHighlightText; ///< those letters
};

[[nodiscard]] const Tokens& tokensFor(Scheme scheme);

/// The palette that belongs to the tokens, for styles that take their colours from it (Fusion).
[[nodiscard]] QPalette paletteFor(Scheme scheme);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// A text colour and what it stands on, with the least contrast it must have.
struct ColourPair
{
    QLatin1String name;
    QColor text;
    QColor background;
    double minimum;
};

/// Every pair in which the program writes text, for tests and the self test.
[[nodiscard]] std::vector<ColourPair> textPairs(const Tokens& tokens, const QPalette& palette);

} // namespace kontorist
