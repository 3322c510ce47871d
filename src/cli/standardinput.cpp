#include "cli/standardinput.h"

#include "cli/clitext.h"

#include <QStringDecoder>

#include <array>
#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMilliseconds = 100;

/// Turns the echo of the terminal off while it lives.
class EchoOff
{
public:
    EchoOff()
    {
        m_active = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_active) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~EchoOff()
    {
        if (m_active) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before {};
    bool m_active = false;
};

void ask(const QString& question)
{
    std::fflush(stdout);
    const QByteArray bytes = question.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

Result<QString> decoded(const QByteArray& bytes, const QString& field)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return failure(ErrorCode::Invalid, u"not-utf8"_s, field);
    }
    return text;
}

} // namespace

StandardInput::StandardInput(CancelToken cancel)
    : m_cancel(std::move(cancel))
{
}

bool StandardInput::canAsk() const
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

StandardInput::ReadState StandardInput::readLine(QByteArray& line)
{
    for (;;) {
        const auto end = m_pending.indexOf('\n');
        if (end >= 0 || (m_ended && !m_pending.isEmpty())) {
            line = end >= 0 ? m_pending.left(end) : m_pending;
            m_pending.remove(0, end >= 0 ? end + 1 : m_pending.size());
            if (line.endsWith('\r')) {
                line.chop(1);
            }
            return ReadState::Line;
        }
        if (m_cancel.isCancelled()) {
            return ReadState::Cancelled;
        }
        if (m_ended) {
            return ReadState::End;
        }
        pollfd input {STDIN_FILENO, POLLIN, 0};
        // A signal may reach any thread, so the wait is cut into short ones.
        if (::poll(&input, 1, pollMilliseconds) <= 0) {
            continue;
        }
        std::array<char, 4096> buffer {};
        const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count > 0) {
            m_pending.append(buffer.data(), count);
        } else if (count == 0 || errno != EINTR) {
            m_ended = true;
        }
    }
}

Result<bool> StandardInput::confirm(const QString& question)
{
    ask(question % u' ' % Cli::tr("[y/N]") % u' ');
    QByteArray line;
    const ReadState state = readLine(line);
    if (state == ReadState::Cancelled) {
        return failure(ErrorCode::Cancelled, u"cancelled"_s);
    }
    const QString answer = QString::fromUtf8(line).trimmed().toCaseFolded();
    //: The letters and words, separated by blanks, that a person may type for yes.
    const QStringList yes = Cli::tr("y yes").toCaseFolded().split(u' ');
    return state == ReadState::Line
        && (yes.contains(answer) || answer == u"y"_s || answer == u"yes"_s);
}

Result<QString> StandardInput::password(const QString& prompt)
{
    QByteArray line;
    ReadState state = ReadState::End;
    if (canAsk()) {
        // First quiet, then the question: switching throws away what was typed before.
        const EchoOff quiet;
        ask(prompt % u' ');
        state = readLine(line);
    } else {
        state = readLine(line);
    }
    if (state == ReadState::Cancelled) {
        return failure(ErrorCode::Cancelled, u"cancelled"_s);
    }
    if (state == ReadState::End) {
        return failure(ErrorCode::Invalid, u"password-missing"_s, u"password"_s);
    }
    return decoded(line, u"password"_s);
}

Result<QStringList> StandardInput::lines()
{
    QStringList all;
    QByteArray line;
    for (qint64 number = 1;; ++number) {
        const ReadState state = readLine(line);
        if (state == ReadState::Cancelled) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        if (state == ReadState::End) {
            return all;
        }
        KONTORIST_ASSIGN(const QString text, decoded(line, u"line "_s % QString::number(number)));
        if (!text.trimmed().isEmpty()) {
            all << text.trimmed();
        }
    }
}

} // namespace kontorist
