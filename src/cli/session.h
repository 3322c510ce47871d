#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "cli/arguments.h"
#include "cli/await.h"
#include "cli/output.h"
#include "cli/standardinput.h"
#include "services/workspace.h"

#include <memory>
#include <optional>
#include <vector>

namespace kontorist {

/// One run of one command: its arguments, its surroundings and the database it works on.
class Session
{
public:
    Session(const Arguments& arguments, Output& output, StandardInput& input,
        const CancelToken& cancel);

    [[nodiscard]] const Arguments& args() const { return m_arguments; }
    [[nodiscard]] Output& out() { return m_output; }
    [[nodiscard]] StandardInput& in() { return m_input; }
    [[nodiscard]] const CancelToken& cancel() const { return m_cancel; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// Reads the password where --password-stdin is given. Called first, before the command reads
    /// standard input for itself.
    [[nodiscard]] Result<void> readPassword();
    /// Path of the database meant by --database, --profile or the default.
    [[nodiscard]] Result<QString> databasePath() const;
    /// Opens the database at that path. `create` and `migrate` as in OpenRequest.
    [[nodiscard]] Result<std::shared_ptr<Workspace>> open(
        const QString& path, bool create, bool migrate);
    /// The open database; opens that of databasePath() on the first call. An older schema is not
    /// migrated by the way: only "database migrate" does that.
    [[nodiscard]] Result<Workspace*> workspace();

    /// A person's new password from standard input. Where --password-stdin brought a single line,
    /// and the database needs none, that line is meant.
    [[nodiscard]] Result<QString> accountPassword();

    /// The question before something that cannot be undone. Done = go on; else the status to end
    /// with: Usage where nobody can be asked and --yes is missing, Refused where the answer is no.
    [[nodiscard]] ExitStatus confirm(const QString& question);
    /// True where confirm() would not ask.
    [[nodiscard]] bool isConfirmed() const;

    ExitStatus fail(const Error& error) { return m_output.error(error); }

private:
    const Arguments& m_arguments;
    Output& m_output;
    StandardInput& m_input;
    CancelToken m_cancel;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<QString> m_inputPassword; ///< the line that --password-stdin read
};

} // namespace kontorist

/// `CLI_ASSIGN(const auto info, session, await(…));`: declares `info` from the value, or prints the
/// error and leaves the command with its status.
#define CLI_ASSIGN(declaration, session, expression)                                               \
    auto KONTORIST_CONCAT(cli_, __LINE__) = (expression);                                          \
    if (!KONTORIST_CONCAT(cli_, __LINE__)) {                                                       \
        return (session).fail(KONTORIST_CONCAT(cli_, __LINE__).error());                           \
    }                                                                                              \
    declaration = std::move(*KONTORIST_CONCAT(cli_, __LINE__))
