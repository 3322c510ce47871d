#pragma once

#include "services/mail/preparedmail.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace kontorist {

/// The slim bar "Was the activation request to Åsa Öberg sent?", and the same for other mails.
/// Hidden while nothing is pending; never takes the focus by itself. An answered or postponed
/// request leaves the bar at once.
class SentBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SentBar(QWidget* parent = nullptr);

    /// Asks about this request next. One that is pending already is moved to the front.
    void add(const HandedOffInvitation& invitation);
    /// Replaces all, newest first: InvitationService::unanswered().
    void setPending(std::vector<HandedOffInvitation> invitations);
    /// Stops asking, e.g. since a colleague answered. Unknown ids are ignored.
    void remove(MessageId message);
    [[nodiscard]] int pendingCount() const { return static_cast<int>(m_pending.size()); }

signals:
    void answered(kontorist::MessageId message, bool sent);
    void later(kontorist::MessageId message); ///< asked again at the next start

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void answer(bool sent);
    void postpone();
    void refresh();
    [[nodiscard]] static QString questionAbout(TokenPurpose purpose); ///< %1 the person
    void applyColours();

    std::vector<HandedOffInvitation> m_pending; ///< front is shown
    QLabel* m_icon = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_position = nullptr;
    QPushButton* m_yes = nullptr;
    QPushButton* m_no = nullptr;
    QPushButton* m_later = nullptr;
    bool m_colouring = false;
};

} // namespace kontorist
