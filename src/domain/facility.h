#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QString>

namespace kontorist {

/// A place of a customer.
struct Facility
{
    FacilityId id;
    CustomerId customer;
    QString name; ///< unique per customer, compared folded
    QDateTime createdAt;
    qint64 rowVersion = 0;
};

/// A thing at a customer that is serviced.
struct ServiceObject
{
    ServiceObjectId id;
    CustomerId customer;
    FacilityId facility; ///< none: not assigned to a facility
    QString name;
    QString model;
    QString serial;
    QDateTime createdAt;
    qint64 rowVersion = 0;
};

} // namespace kontorist
