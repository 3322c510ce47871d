#include "ui/theme/statuschip.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace kontorist {

namespace {

struct ChipLayout
{
    int height;
    int iconSide;
    int padding;
    int gap;
};

ChipLayout layoutFor(const QFontMetrics& metrics)
{
    const int capHeight = std::max(8, metrics.capHeight());
    const int unit = std::max(4, qRound(capHeight * 0.44));
    return {.height = metrics.height() + unit,
        .iconSide = qRound(capHeight * 1.45),
        .padding = unit * 2 - 1,
        .gap = unit};
}

} // namespace

const Tone& chipTone(ChipKind kind, const Tokens& tokens)
{
    switch (kind) {
    case ChipKind::Active:
        return tokens.active;
    case ChipKind::NotActive:
        return tokens.notActive;
    case ChipKind::Unregistered:
        return tokens.unregistered;
    case ChipKind::Deactivated:
        return tokens.deactivated;
    case ChipKind::Invited:
        return tokens.invited;
    case ChipKind::Expired:
        return tokens.expired;
    case ChipKind::Pending:
        return tokens.unregistered;
    case ChipKind::Declined:
        return tokens.expired;
    case ChipKind::Neutral:
        break;
    }
    return tokens.neutral;
}

std::optional<IconName> chipIcon(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Active:
        return IconName::StatusActive;
    case ChipKind::NotActive:
        return IconName::StatusNotActive;
    case ChipKind::Unregistered:
        return IconName::StatusUnregistered;
    case ChipKind::Deactivated:
        return IconName::StatusDeactivated;
    case ChipKind::Invited:
        return IconName::StatusInvited;
    case ChipKind::Expired:
        return IconName::StatusExpired;
    case ChipKind::Pending:
        return IconName::StatusPending;
    case ChipKind::Declined:
        return IconName::StatusDeclined;
    case ChipKind::Neutral:
        break;
    }
    return std::nullopt;
}

QSize chipSize(ChipKind kind, const QString& word, const QFont& font)
{
    const QFontMetrics metrics(font);
    const ChipLayout layout = layoutFor(metrics);
    const int shape = chipIcon(kind) ? layout.iconSide : 0;
    const int gap = shape > 0 && !word.isEmpty() ? layout.gap : 0;
    return {layout.padding * 2 + shape + gap + metrics.horizontalAdvance(word), layout.height};
}

QRect paintChip(QPainter* painter, const QRect& area, ChipKind kind, const QString& word,
    const QFont& font, const Tokens& tokens)
{
    const QFontMetrics metrics(font);
    const ChipLayout layout = layoutFor(metrics);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const std::optional<IconName> shape = chipIcon(kind);
    const int shapeAndGap = shape ? layout.iconSide + layout.gap : 0;
    const int room = area.width() - layout.padding * 2 - shapeAndGap;
    const QString shown = metrics.horizontalAdvance(word) <= room ? word
        : room < metrics.averageCharWidth() * 3 && shape
        ? QString()
        : metrics.elidedText(word, Qt::ElideRight, room);
    const QRect chip = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
        chipSize(kind, shown, font).boundedTo(area.size()), area);
    const Tone& tone = chipTone(kind, tokens);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tone.border, 1));
    painter->setBrush(tone.background);
    const qreal radius = chip.height() / 2.0 - 0.5;
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const QRect inner = chip.adjusted(layout.padding, 0, -layout.padding, 0);
    if (shape) {
        const QSize side(layout.iconSide, layout.iconSide);
        const QPixmap pixmap
            = iconPixmap(*shape, side, painter->device()->devicePixelRatio(), tone.foreground);
        painter->drawPixmap(
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, side, inner),
            pixmap);
    }
    if (!shown.isEmpty()) {
        const QRect text
            = QStyle::visualRect(direction, inner, inner.adjusted(shapeAndGap, 0, 0, 0));
        painter->setFont(font);
        painter->setPen(tone.foreground);
        painter->drawText(text,
            static_cast<int>(
                Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeading))
                | Qt::TextSingleLine | Qt::TextDontClip,
            shown);
    }
    painter->restore();
    return chip;
}

StatusChip::StatusChip(const Theme& theme, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusChip::setChip(ChipKind kind, const QString& word)
{
    m_kind = kind;
    // The label's own text is what assistive technology reads; painting is ours.
    setText(word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_kind, text(), font());
}

QSize StatusChip::minimumSizeHint() const
{
    return chipSize(m_kind, QString(), font());
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(&painter, rect(), m_kind, text(), font(), m_theme.tokens());
}

} // namespace kontorist
