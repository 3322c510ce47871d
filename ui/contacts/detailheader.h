#pragma once

#include "domain/contact.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kontorist {

class StatusChip;
class Theme;

/// Who is shown: name, status chip, e-mail · company · phone, invitation.
class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    DetailHeader(const Theme& theme, QWidget* parent = nullptr);

    void showContact(const Contact& contact, const QDateTime& now);

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
