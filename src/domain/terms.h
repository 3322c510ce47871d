#pragma once

#include "base/strongid.h"

#include <QDateTime>
#include <QString>

namespace kontorist {

/// A version of the service terms. The newest one is current; the others are history.
struct TermsDocument
{
    TermsId id;
    QString label; ///< e.g. "2026-11"
    QString fileName; ///< as uploaded; never used as a path
    QString storeKey;
    qint64 size = 0; ///< bytes
    QString sha256; ///< hex
    QDateTime uploadedAt; ///< UTC
    QString uploadedBy;
    qint64 acceptances = 0;
    bool current = false;
};

} // namespace kontorist
