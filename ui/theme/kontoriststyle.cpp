#include "ui/theme/kontoriststyle.h"

#include "ui/theme/stylepaint.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

bool isPlainTab(const QStyleOptionTab& tab)
{
    return tab.shape == QTabBar::RoundedNorth || tab.shape == QTabBar::TriangularNorth
        || tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
}

QRect doneRect(const QStyleOptionProgressBar& bar)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 done = std::max<qint64>(0, qint64(bar.progress) - bar.minimum);
    QRect rect = bar.rect;
    const bool horizontal = bar.state.testFlag(QStyle::State_Horizontal);
    if (horizontal) {
        rect.setWidth(static_cast<int>(rect.width() * done / range));
    } else {
        rect.setTop(rect.bottom() + 1 - static_cast<int>(rect.height() * done / range));
    }
    const bool fromRight = (bar.direction == Qt::RightToLeft) != bar.invertedAppearance;
    return horizontal && fromRight ? QStyle::visualRect(Qt::RightToLeft, bar.rect, rect) : rect;
}

QRect scrollSlider(const QStyleOptionSlider& bar, int least)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int size = length;
    if (range > 0) {
        size = std::clamp(static_cast<int>(qint64(bar.pageStep) * length / (range + bar.pageStep)),
            std::min(least, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - size, bar.upsideDown);
    return horizontal ? QRect(bar.rect.left() + start, bar.rect.top(), size, bar.rect.height())
                      : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), size);
}

} // namespace

KontoristStyle::KontoristStyle()
    : QProxyStyle(u"fusion"_s)
{
    setObjectName("kontorist"_L1);
}

void KontoristStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    const auto* asFrame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepaint::button(*painter, *option);
    case PE_PanelButtonTool:
        return stylepaint::toolButton(*painter, *option);
    case PE_PanelLineEdit:
        return stylepaint::field(*painter, *option, asFrame && asFrame->lineWidth > 0);
    case PE_IndicatorCheckBox:
        return stylepaint::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return stylepaint::radioButton(*painter, *option);
    case PE_FrameGroupBox:
        return stylepaint::groupFrame(*painter, *option);
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Base));
        return stylepaint::frame(*painter, *option, 0);
    case PE_FrameMenu:
        return stylepaint::frame(*painter, *option, 0);
    case PE_Frame:
        if (asFrame && asFrame->frameShape == QFrame::StyledPanel && asFrame->lineWidth > 0) {
            return stylepaint::frame(*painter, *option, 2);
        }
        break;
    case PE_FrameTabWidget:
        // Continues the line that the tabs stand on.
        painter->fillRect(
            QRect(option->rect.left(), option->rect.top() - 1, option->rect.width(), 1),
            stylepaint::hairline(*option));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            stylepaint::hairline(*option));
        return;
    case PE_FrameFocusRect:
        // Buttons and marks show the keyboard on their own border.
        if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QTabBar*>(widget)) {
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool KontoristStyle::drawButtonLabel(
    const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || !stylepaint::isPrimary(*option)) {
        return false;
    }
    QStyleOptionButton copy(*button);
    copy.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
    if (!button->icon.isNull()) {
        copy.icon = stylepaint::highlightedIcon(button->icon, button->iconSize, widget);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
    return true;
}

bool KontoristStyle::drawMenuItem(
    const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!entry || entry->icon.isNull() || !entry->state.testFlag(State_Selected)
        || !entry->state.testFlag(State_Enabled)) {
        return false;
    }
    QStyleOptionMenuItem copy(*entry);
    const int side = proxy()->pixelMetric(PM_SmallIconSize, option, widget);
    copy.icon = stylepaint::highlightedIcon(entry->icon, QSize(side, side), widget);
    QProxyStyle::drawControl(CE_MenuItem, &copy, painter, widget);
    return true;
}

void KontoristStyle::drawControl(ControlElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (drawButtonLabel(option, painter, widget)) {
            return;
        }
        break;
    case CE_MenuItem:
        if (drawMenuItem(option, painter, widget)) {
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* section = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const bool last = section->position == QStyleOptionHeader::End
                || section->position == QStyleOptionHeader::OnlyOneSection;
            return stylepaint::header(
                *painter, *option, section->orientation == Qt::Horizontal && !last);
        }
        break;
    case CE_HeaderEmptyArea:
        return stylepaint::header(*painter, *option, false);
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            tab && isPlainTab(*tab)) {
            return stylepaint::tab(*painter, *tab);
        }
        break;
    case CE_ProgressBarGroove:
        return stylepaint::progressGroove(*painter, *option);
    case CE_ProgressBarContents:
        // Without a range the bar moves; that animation is Fusion's.
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && bar->maximum > bar->minimum) {
            return stylepaint::progressBar(*painter, *option, doneRect(*bar));
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KontoristStyle::drawComboBox(
    const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const QStyleOption& plain = *option; // without what is complex in it
    QStyleOption panel(plain);
    panel.state.setFlag(State_On, false);
    if (combo && combo->editable) {
        stylepaint::field(*painter, panel, combo->frame);
    } else if (!combo || combo->frame) {
        stylepaint::button(*painter, panel);
    }
    drawArrow(PE_IndicatorArrowDown, CC_ComboBox, SC_ComboBoxArrow, option, painter, widget);
}

void KontoristStyle::drawSpinBox(
    const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    stylepaint::field(*painter, *option, !spin || spin->frame);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    drawArrow(PE_IndicatorArrowUp, CC_SpinBox, SC_SpinBoxUp, option, painter, widget);
    drawArrow(PE_IndicatorArrowDown, CC_SpinBox, SC_SpinBoxDown, option, painter, widget);
}

void KontoristStyle::drawArrow(PrimitiveElement arrow, ComplexControl control, SubControl part,
    const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const QStyleOption& plain = *option; // without what is complex in it
    QStyleOption copy(plain);
    const QRect whole = proxy()->subControlRect(control, option, part, widget);
    copy.rect = QRect(0, 0, 9, 9);
    copy.rect.moveCenter(whole.center());
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        const auto step = part == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled
                                               : QAbstractSpinBox::StepDownEnabled;
        copy.state.setFlag(
            State_Enabled, copy.state.testFlag(State_Enabled) && spin->stepEnabled.testFlag(step));
    }
    proxy()->drawPrimitive(arrow, &copy, painter, widget);
}

void KontoristStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const QRect slider
            = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        stylepaint::scrollBar(*painter, *option, slider);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(option, painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect KontoristStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    // No arrow buttons: the whole length is groove.
    const QRect slider
        = scrollSlider(*bar, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const bool horizontal = bar->orientation == Qt::Horizontal;
    QRect rect;
    if (part == SC_ScrollBarGroove) {
        rect = bar->rect;
    } else if (part == SC_ScrollBarSlider) {
        rect = slider;
    } else if (part == SC_ScrollBarSubPage) {
        rect = horizontal
            ? QRect(bar->rect.topLeft(), QPoint(slider.left() - 1, bar->rect.bottom()))
            : QRect(bar->rect.topLeft(), QPoint(bar->rect.right(), slider.top() - 1));
    } else if (part == SC_ScrollBarAddPage) {
        rect = horizontal
            ? QRect(QPoint(slider.right() + 1, bar->rect.top()), bar->rect.bottomRight())
            : QRect(QPoint(bar->rect.left(), slider.bottom() + 1), bar->rect.bottomRight());
    }
    return visualRect(option->direction, option->rect, rect);
}

int KontoristStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
        return QProxyStyle::pixelMetric(PM_SmallIconSize, option, widget) * 5 / 4;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin:
        return 5;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_ScrollBarExtent:
        return 13;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KontoristStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    // Etched text is drawn twice and unreadable on dark ground.
    if (hint == SH_EtchDisabledText) {
        return 0;
    }
    // Standard buttons are words here, as all others in dialogs are.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace kontorist
