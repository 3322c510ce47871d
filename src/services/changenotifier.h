#pragma once

#include "base/strongid.h"

#include <QList>
#include <QObject>

namespace kontorist {

/// Says what changed in the database, in the thread it lives in (the window's).
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Changed by this program: reload these rows.
    void contactsChanged(const QList<kontorist::ContactId>& ids);
    void contactAdded(kontorist::ContactId id);
    void contactRemoved(kontorist::ContactId id);
    void termsChanged();
    void jobsChanged(kontorist::ContactId contact);
    /// An empty list: many, or not known which.
    void customersChanged(const QList<kontorist::CustomerId>& ids);
    void customerUsersChanged(const QList<kontorist::CustomerUserId>& ids);
    void templatesChanged();
    void facilitiesChanged(kontorist::CustomerId customer);
    void ordersChanged(kontorist::CustomerId customer);
    void documentsChanged(kontorist::CustomerId customer);
    void faultsChanged(kontorist::CustomerId customer);
    void staffChanged();
    /// An empty list: many, or not known which.
    void bookingsChanged(const QList<kontorist::BookingId>& ids);
    void eventsChanged();
    void invoicesChanged();
    /// Another program wrote to the database; what exactly is unknown.
    void changedElsewhere();
};

} // namespace kontorist
