#pragma once

#include <QProxyStyle>

namespace kontorist {

/// Fusion with flat, calm controls: thin borders that have three to one against their ground, one
/// accent (Highlight) for the default button, marks, progress and focus. All colours come from the
/// palette, so light, dark and high contrast are the same code; on black ground every control gets
/// an outline in the text colour. Set only where no native style can show the scheme.
class KontoristStyle : public QProxyStyle
{
    Q_OBJECT
public:
    KontoristStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;

private:
    bool drawButtonLabel(
        const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    bool drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(
        const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(
        const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawArrow(PrimitiveElement arrow, ComplexControl control, SubControl part,
        const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
};

} // namespace kontorist
