#pragma once

#include "ui/theme/iconset.h"

#include <QFrame>

class QLabel;

namespace kontorist {

class Theme;

/// A tinted line with an icon that stays: what holds for everything below it.
class InfoBox : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning };

    InfoBox(const Theme& theme, const QString& textName, QWidget* parent = nullptr);

    void setText(Tone tone, IconName icon, const QString& text);
    [[nodiscard]] QString text() const;

private:
    void applyColours();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    Tone m_tone = Tone::Info;
    IconName m_name = IconName::Info;
};

} // namespace kontorist
