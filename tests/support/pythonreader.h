#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace kontorist::test {

/// Runs a Python script of this folder as an independent reader: JSON in on standard input, JSON
/// out. A null document, with the reason on standard error of the test, where it fails.
inline QJsonDocument readWithPython(const QString& script, const QJsonDocument& input)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("python3"), {QStringLiteral("-I"), script});
    python.write(input.toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

} // namespace kontorist::test
