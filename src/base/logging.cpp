#include "base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#if !defined(Q_OS_UNIX)
#include <QStandardPaths>
#endif

#include <cstdio>
#include <memory>
#include <mutex>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxLogBytes = 1 << 20;

struct LogSink
{
    std::mutex mutex;
    std::unique_ptr<QFile> file;
    QString path;
    bool alsoStderr = false;
};

LogSink& sink()
{
    static LogSink instance;
    return instance;
}

void rotate(LogSink& s)
{
    s.file->close();
    QFile::remove(s.path + u".2"_s);
    QFile::rename(s.path + u".1"_s, s.path + u".2"_s);
    QFile::rename(s.path, s.path + u".1"_s);
    if (s.file->open(QIODevice::WriteOnly | QIODevice::Append)) {
        s.file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "info"_L1;
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) % u' '
        % levelName(type) % u' ' % QLatin1StringView(context.category ? context.category : "")
        % u": "_s % redacted(message) % u'\n';
    LogSink& s = sink();
    const std::scoped_lock lock(s.mutex);
    const QByteArray bytes = line.toUtf8();
    if (s.file && s.file->isOpen()) {
        if (s.file->size() > maxLogBytes) {
            rotate(s);
        }
        s.file->write(bytes);
        s.file->flush();
    }
    if (s.alsoStderr || !s.file) {
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    }
}

} // namespace

QString withoutSecrets(const QString& text)
{
    // With its prefix wherever it stands ("…%2Fa1_…" too), without it as a word of its own.
    static const QRegularExpression token(
        u"[agipors]1_[A-Za-z0-9_-]{16,}"
        "|(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"_s);
    static const QRegularExpression userInfo(u"(\\w+://[^\\s/@:]*):[^\\s/]*@"_s);
    QString out = text;
    out.replace(userInfo, u"\\1:<secret>@"_s);
    out.replace(token, u"<secret>"_s);
    return out;
}

QString redacted(const QString& text)
{
    static const QRegularExpression email(
        u"[^\\s<>\"',;:()/=?&%]+(?:@|%40)[^\\s<>\"',;:()/=?&%]+"_s);
    QString out = withoutSecrets(text);
    out.replace(email, u"<e-mail>"_s);
    return out;
}

QString defaultLogFile(const QString& programName)
{
#if defined(Q_OS_MACOS)
    const QString folder = QDir::homePath() + u"/Library/Logs"_s;
#elif defined(Q_OS_UNIX)
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(folder)) {
        folder = QDir::homePath() + u"/.local/state"_s;
    }
#else
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    return folder % u"/kontorist/"_s % programName % u".log"_s;
}

bool installLogFile(const QString& filePath, bool alsoStderr)
{
    LogSink& s = sink();
    bool opened = false;
    {
        const std::scoped_lock lock(s.mutex);
        QDir().mkpath(QFileInfo(filePath).absolutePath());
        s.file = std::make_unique<QFile>(filePath);
        opened = s.file->open(QIODevice::WriteOnly | QIODevice::Append);
        if (opened) {
            s.file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            s.path = filePath;
        } else {
            s.file.reset();
        }
        s.alsoStderr = alsoStderr;
    }
    qInstallMessageHandler(handleMessage);
    return opened;
}

QString logFilePath()
{
    LogSink& s = sink();
    const std::scoped_lock lock(s.mutex);
    return s.path;
}

} // namespace kontorist
