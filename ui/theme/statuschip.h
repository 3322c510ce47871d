#pragma once

#include "ui/theme/iconset.h"
#include "ui/theme/tokens.h"

#include <QLabel>

class QPainter;

namespace kontorist {

class Theme;

/// What a chip stands for: its shape and its tone. The word comes from the caller.
enum class ChipKind {
    Active,
    NotActive,
    Unregistered,
    Deactivated,
    Invited,
    Expired,
    Pending, ///< nothing was sent yet
    Declined,
    Neutral
};

[[nodiscard]] const Tone& chipTone(ChipKind kind, const Tokens& tokens);
/// Nothing for Neutral, which is a word only.
[[nodiscard]] std::optional<IconName> chipIcon(ChipKind kind);

/// The size a chip with that word needs, in device-independent pixels.
[[nodiscard]] QSize chipSize(ChipKind kind, const QString& word, const QFont& font);

/// Paints shape, word and tint at the leading edge of `area`, centred vertically, and elides the
/// word where the area is too narrow; without room for a word the shape stands alone. Returns the
/// rectangle used, so that a second chip can follow. Uses the painter's layout direction.
QRect paintChip(QPainter* painter, const QRect& area, ChipKind kind, const QString& word,
    const QFont& font, const Tokens& tokens);

/// A chip as a widget. Screen readers are told the accessible name if one is set ("Status: Active,
/// invited 3 May"), otherwise the word. `theme` must outlive it.
class StatusChip : public QLabel
{
    Q_OBJECT
public:
    explicit StatusChip(const Theme& theme, QWidget* parent = nullptr);

    void setChip(ChipKind kind, const QString& word);
    [[nodiscard]] ChipKind kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ChipKind m_kind = ChipKind::Neutral;
};

} // namespace kontorist
