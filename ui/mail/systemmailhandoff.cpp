#include "ui/mail/systemmailhandoff.h"

#include "services/mail/draftfile.h"

#include <QLoggingCategory>
#include <QUrl>

#include <utility>

#ifdef Q_OS_LINUX
#include "ui/mail/mailportal.h"
#include "ui/mail/openerprocess.h"

#include <QStandardPaths>
#else
#include <QDesktopServices>
#endif

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMail, "kontorist.mail")

#ifdef Q_OS_LINUX
constexpr qsizetype portalLimit = 100'000;
constexpr int noHandlerStatus = 3; ///< xdg-open: "a required tool could not be found"

MailOutcome outcomeOf(opener::Seen seen, int status)
{
    switch (seen) {
    case opener::Seen::NotStarted:
        return MailOutcome::NoMailProgram;
    case opener::Seen::Running:
        return MailOutcome::Opened;
    case opener::Seen::Exited:
        break;
    }
    if (status != 0) {
        qCWarning(lcMail) << "xdg-open ended with status" << status;
    }
    return status == 0              ? MailOutcome::Opened
        : status == noHandlerStatus ? MailOutcome::NoMailProgram
                                    : MailOutcome::Failed;
}
#endif

} // namespace

SystemMailHandoff::SystemMailHandoff(SystemMailOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    DraftFile::cleanUp(m_options.draftFolder);
#ifdef Q_OS_LINUX
    if (MailPortal::isSandboxed()) {
        m_portal = new MailPortal(m_options.watchTime, this);
    }
#endif
}

SystemMailHandoff::~SystemMailHandoff() = default;

qsizetype SystemMailHandoff::limit() const
{
#ifdef Q_OS_LINUX
    if (m_portal != nullptr) {
        return portalLimit;
    }
#endif
    return MailtoUrl::budget;
}

void SystemMailHandoff::probe(ProbeDone done)
{
#ifdef Q_OS_LINUX
    if (m_portal != nullptr) {
        m_portal->probe(std::move(done));
        return;
    }
    if (QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty()) {
        done(MailProgram::None);
        return;
    }
    opener::query(this, u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/mailto"_s},
        m_options.probeTime, [done = std::move(done)](bool ok, const QByteArray& output) {
            done(!ok                             ? MailProgram::Unknown
                    : output.trimmed().isEmpty() ? MailProgram::None
                                                 : MailProgram::Available);
        });
#else
    // Neither system has a question that all its mail programs answer rightly; opening tells.
    done(MailProgram::Unknown);
#endif
}

void SystemMailHandoff::open(const MailMessage& message, Done done)
{
    if (MailtoUrl::encodedLength(message) > limit()) {
        done(MailOutcome::TooLong);
        return;
    }
#ifdef Q_OS_LINUX
    if (m_portal != nullptr) {
        m_portal->compose(message, std::move(done));
        return;
    }
#endif
    const auto url = MailtoUrl::build(message);
    if (!url) {
        qCWarning(lcMail) << "message refused:" << url.error().reason << url.error().field;
        done(MailOutcome::Failed);
        return;
    }
    openAddress(*url, std::move(done));
}

void SystemMailHandoff::openDraft(const MailMessage& message, Done done)
{
    const auto path = DraftFile::writePrivate(message, m_options.draftFolder);
    if (!path) {
        qCWarning(lcMail) << "draft not written:" << path.error().reason;
        done(MailOutcome::Failed);
        return;
    }
    openAddress(QUrl::fromLocalFile(*path), std::move(done));
}

void SystemMailHandoff::openAddress(const QUrl& url, Done done)
{
#ifdef Q_OS_LINUX
    const QString argument
        = url.isLocalFile() ? url.toLocalFile() : QString::fromLatin1(url.toEncoded());
    opener::start(this, u"xdg-open"_s, {argument}, m_options.watchTime,
        [done = std::move(done)](opener::Seen seen, int status) { done(outcomeOf(seen, status)); });
#else
    // Both systems answer for the moment of opening only: true is "nothing failed yet".
    done(QDesktopServices::openUrl(url) ? MailOutcome::Opened : MailOutcome::Failed);
#endif
}

} // namespace kontorist
