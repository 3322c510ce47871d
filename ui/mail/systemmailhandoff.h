#pragma once

#include "services/mail/mailhandoff.h"

#include <QObject>
#include <QProcess>
#include <QString>

#include <chrono>

namespace kontorist {

struct SystemMailOptions
{
    QString draftFolder; ///< private folder for drafts, e.g. <cache>/drafts
    std::chrono::milliseconds watchTime {3000}; ///< how long a failure is waited for
    std::chrono::milliseconds probeTime {5000};
};

/// The real mail program. On Linux it starts xdg-open itself, since QDesktopServices reports success
/// where xdg-open then fails; in a Flatpak or Snap it calls the e-mail portal with plain texts.
/// Construction removes the drafts of earlier runs.
class SystemMailHandoff final : public QObject, public MailHandoff
{
    Q_OBJECT

public:
    explicit SystemMailHandoff(SystemMailOptions options, QObject* parent = nullptr);
    ~SystemMailHandoff() override;

    void probe(ProbeDone done) override;
    void open(const MailMessage& message, Done done) override;
    void openDraft(const MailMessage& message, Done done) override;
    [[nodiscard]] qsizetype limit() const override;

private:
    void startOpener(const QString& argument, Done done);
    void answer(const Done& done, MailOutcome outcome);

    SystemMailOptions m_options;
    bool m_sandboxed = false;
};

} // namespace kontorist
