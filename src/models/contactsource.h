#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/contactquery.h"

#include <QFuture>
#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace kontorist {

class ContactService;

/// Where the Contacts table gets its rows. A set of functions, so that tests and benchmarks can
/// feed the table without a database. Each returns at once; a cancelled call may end in Cancelled
/// or never have its result looked at.
struct ContactSource
{
    template <class T>
    using Reply = QFuture<Result<T>>;

    std::function<Reply<std::vector<Contact>>(
        const ContactQuery&, qint64 first, int count, const CancelToken&)>
        rows;
    std::function<Reply<qint64>(const ContactQuery&, const CancelToken&)> count;
    std::function<Reply<qint64>(const ContactQuery&, ContactId, const CancelToken&)> position;
    /// Those that still exist, in the order asked for.
    std::function<Reply<std::vector<Contact>>(const std::vector<ContactId>&)> byIds;
    std::function<Reply<QMap<ContactStatus, qint64>>(const ContactQuery&, const CancelToken&)>
        countByStatus;
    std::function<Reply<QStringList>(const QString& part, int limit, const CancelToken&)> companies;
    /// Optional: row of the first contact at or after `fromRow` whose folded name begins with the
    /// folded prefix, wrapping around at the end; NotFound. Without it the model searches through
    /// rows().
    std::function<Reply<qint64>(
        const ContactQuery&, const QString& prefix, qint64 fromRow, const CancelToken&)>
        findPrefix;
};

/// The functions of the service; it must outlive the source.
[[nodiscard]] ContactSource contactSource(ContactService& service);

} // namespace kontorist
