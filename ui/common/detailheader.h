#pragma once

#include "ui/theme/statuschip.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace kontorist {

class Theme;

/// `text` with places where a long word may break: an address without blanks would otherwise widen
/// the pane or be cut off.
[[nodiscard]] QString breakable(const QString& text);

/// Who or what is shown in the detail pane.
struct HeaderFacts
{
    QString name;
    ChipKind chip = ChipKind::Neutral;
    QString status; ///< the chip's word; empty = no chip
    std::optional<QString> email; ///< nullopt: the record has none, and the line is not there
    QStringList more; ///< e.g. company and phone; empty ones are left out
    QString invitation;
};

/// The head of the detail pane: name, status chip, e-mail, what else tells it apart, invitation.
class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    DetailHeader(const Theme& theme, QWidget* parent = nullptr);

    void show(const HeaderFacts& facts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    const Theme& m_theme;
    QLabel* m_name;
    StatusChip* m_chip;
    QLabel* m_email;
    QToolButton* m_copyEmail;
    QLabel* m_more;
    QLabel* m_invitation;
    bool m_colouring = false;
};

} // namespace kontorist
