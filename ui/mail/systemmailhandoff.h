#pragma once

#include "services/mail/mailhandoff.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace kontorist {

class MailPortal;

struct SystemMailOptions
{
    QString draftFolder; ///< private folder for drafts, e.g. <cache>/drafts
    std::chrono::milliseconds watchTime {3000}; ///< how long a failure is waited for
    std::chrono::milliseconds probeTime {5000};
};

/// The real mail program. On Linux it starts xdg-open itself, since QDesktopServices reports
/// success where xdg-open then fails; in a Flatpak or Snap it calls the e-mail portal with plain
/// texts. Construction removes the drafts of earlier runs.
class SystemMailHandoff final : public QObject, public MailHandoff
{
    Q_OBJECT

public:
    explicit SystemMailHandoff(SystemMailOptions options, QObject* parent = nullptr);
    ~SystemMailHandoff() override;

    void probe(ProbeDone done) override;
    void open(const MailMessage& message, Done done) override;
    void openDraft(const MailMessage& message, Done done) override;
    /// MailtoUrl::budget; the portal takes far more.
    [[nodiscard]] qsizetype limit() const override;

private:
    void openAddress(const QUrl& url, Done done);

    SystemMailOptions m_options;
    MailPortal* m_portal = nullptr; ///< set inside a sandbox only
};

} // namespace kontorist
