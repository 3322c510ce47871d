#include "cli/session.h"

#include "cli/clitext.h"
#include "services/databaselocation.h"

namespace kontorist {

using namespace Qt::StringLiterals;

Session::Session(
    const Arguments& arguments, Output& output, StandardInput& input, const CancelToken& cancel)
    : m_arguments(arguments)
    , m_output(output)
    , m_input(input)
    , m_cancel(cancel)
    , m_clock(std::make_shared<SystemClock>())
{
}

Result<void> Session::readPassword()
{
    if (m_arguments.has(u"--password-stdin"_s)) {
        // An SQLite file has no password. The line is read nevertheless, so that a script can treat
        // all databases alike and later lines still are what the command expects.
        KONTORIST_ASSIGN(m_inputPassword, m_input.password(Cli::tr("Database password:")));
    }
    return {};
}

Result<QString> Session::databasePath() const
{
    if (const auto profile = m_arguments.text(u"--profile"_s)) {
        return failure(ErrorCode::NotFound, u"no-such-profile"_s, u"profile"_s, {*profile});
    }
    if (const auto url = m_arguments.text(u"--database"_s)) {
        return databasePathFromUrl(*url);
    }
    return defaultDatabasePath();
}

Result<std::shared_ptr<Workspace>> Session::open(const QString& path, bool create, bool migrate)
{
    OpenRequest request;
    request.url = path;
    request.create = create;
    request.migrate = migrate;
    auto opened = Workspace::openNow(request, m_clock);
    if (!opened && opened.error().code == ErrorCode::Refused) {
        // A file that must not be opened (too old, on a network share) is a database out of reach,
        // not an action that is refused.
        opened.error().code = ErrorCode::Unavailable;
    }
    if (opened) {
        m_workspace = *opened;
    }
    return opened;
}

Result<QString> Session::accountPassword()
{
    auto password = m_input.password(Cli::tr("New password:"));
    const bool onlyOneLine = !password && password.error().reason == u"password-missing"_s;
    return onlyOneLine && m_inputPassword ? Result<QString>(*m_inputPassword) : password;
}

Result<Workspace*> Session::workspace()
{
    if (!m_workspace) {
        KONTORIST_ASSIGN(const QString path, databasePath());
        KONTORIST_TRY(open(path, false, false));
    }
    return m_workspace.get();
}

bool Session::isConfirmed() const
{
    return m_arguments.has(u"--yes"_s);
}

ExitStatus Session::confirm(const QString& question)
{
    if (isConfirmed()) {
        return ExitStatus::Done;
    }
    if (!m_input.canAsk() || m_arguments.has(u"--stdin"_s)) {
        return m_output.usage(u"confirmation-needed"_s, u"--yes"_s,
            Cli::tr("This needs a confirmation, and there is no terminal to ask at: add --yes."));
    }
    const auto answer = m_input.confirm(question);
    if (!answer) {
        return fail(answer.error());
    }
    return *answer ? ExitStatus::Done : fail(makeError(ErrorCode::Refused, u"not-confirmed"_s));
}

} // namespace kontorist
