#pragma once

#include "base/strongid.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace kontorist {

/// One window per user and database: a second start hands over what it was asked and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `databasePath`: absolute.
    explicit SingleInstance(const QString& databasePath, QObject* parent = nullptr);

    /// True where another program has this database open and took the message; this one should end.
    [[nodiscard]] bool handOver(ContactId contact) const;
    /// From now on other starts hand over to this one. False where that cannot be arranged; the
    /// program then simply runs without it.
    bool listen();

signals:
    /// Another start: show the window, and the contact where it is valid.
    void raised(kontorist::ContactId contact);

private:
    void read();

    QString m_name;
    QLocalServer m_server;
};

} // namespace kontorist
