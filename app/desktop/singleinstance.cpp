#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerWithinMs = 2000;
constexpr qint64 longestMessage = 64;
const QByteArray answer = "ok\n";

} // namespace

SingleInstance::SingleInstance(const QString& databasePath, QObject* parent)
    : QObject(parent)
{
    const QString who = QDir::homePath() + u'\n' + databasePath;
    const auto hash = QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256);
    m_name = u"kontorist-"_s + QString::fromLatin1(hash.toHex().first(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::handOver(ContactId contact) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerWithinMs)) {
        return false;
    }
    socket.write("show " + QByteArray::number(contact.value()) + '\n');
    // Only an answer counts: the other one may be about to end, or hang.
    return socket.waitForBytesWritten(answerWithinMs) && socket.waitForReadyRead(answerWithinMs)
        && socket.readAll().startsWith(answer);
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name)) {
        return true;
    }
    // Left behind by a program that crashed: nobody answered, or we would not be here.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::read()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestMessage) {
                    socket->abort();
                }
                return;
            }
            const QByteArray line = socket->readLine(longestMessage).trimmed();
            if (line.startsWith("show ")) {
                emit raised(ContactId(line.mid(5).toLongLong()));
                socket->write(answer);
                socket->flush();
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace kontorist
