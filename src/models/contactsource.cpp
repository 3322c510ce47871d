#include "models/contactsource.h"

#include "services/contactservice.h"

namespace kontorist {

ContactSource contactSource(ContactService& service)
{
    ContactSource source;
    source.rows
        = [&service](const ContactQuery& query, qint64 first, int count,
              const CancelToken& cancel) { return service.rows(query, first, count, cancel); };
    source.count = [&service](const ContactQuery& query, const CancelToken& cancel) {
        return service.count(query, cancel);
    };
    source.position
        = [&service](const ContactQuery& query, ContactId id, const CancelToken& cancel) {
              return service.position(query, id, cancel);
          };
    source.byIds = [&service](const std::vector<ContactId>& ids) { return service.byIds(ids); };
    source.countByStatus = [&service](const ContactQuery& query, const CancelToken& cancel) {
        return service.countByStatus(query, cancel);
    };
    source.companies = [&service](const QString& part, int limit, const CancelToken& cancel) {
        return service.companies(part, limit, cancel);
    };
    return source;
}

} // namespace kontorist
