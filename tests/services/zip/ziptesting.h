#pragma once

#include "services/zip/sha256.h"
#include "services/zip/zipwriter.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <map>

namespace kontorist::ziptesting {

inline ZipEntry entry(const SafePath& path, std::unique_ptr<ZipSource> source)
{
    return {path, std::move(source), -1, {}, {}};
}

inline ZipEntry entry(const QString& name, const QByteArray& bytes)
{
    return entry(SafePath(SafeName::from(name)), ZipSource::fromBytes(bytes));
}

/// Bytes that deflate cannot shorten, the same for the same seed.
inline QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = seed * 0x9E3779B97F4A7C15ULL + 1;
    for (qsizetype i = 0; i < size; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes[i] = static_cast<char>(state >> 32);
    }
    return bytes;
}

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeAll(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Everything in the folder, hidden files too.
inline QStringList listing(const QString& folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

struct ProgramRun
{
    int status = -1;
    QByteArray output;
};

inline ProgramRun runProgram(
    const QString& program, const QStringList& arguments, const QString& folder = QDir::tempPath())
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(300'000)) {
        return {};
    }
    return {process.exitCode(), process.readAll()};
}

/// The four independent readers: a command that unpacks `archive` into the working folder.
inline std::map<QString, QStringList> unpackers(const QString& archive)
{
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    return {
        {text("unzip"), {text("unzip"), text("-q"), archive}},
        {text("7z"), {text("7z"), text("x"), text("-y"), text("-bd"), archive}},
        {text("bsdtar"), {text("bsdtar"), text("-xf"), archive}},
        {text("python"),
            {text("python3"), text("-c"),
                text("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
                     "assert z.testzip() is None; z.extractall('.')"),
                archive}},
    };
}

} // namespace kontorist::ziptesting
