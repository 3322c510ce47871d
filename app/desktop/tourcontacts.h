#pragma once

#include "base/result.h"
#include "services/contactservice.h"
#include "services/workspace.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kontorist {

/// Finds a contact that has something to show.
class ContactFinder : public QObject
{
    Q_OBJECT

public:
    using Fits = std::function<bool(const ContactDetails&)>;

    ContactFinder(
        std::shared_ptr<Workspace> workspace, ContactStatus status, Fits fits, QObject* parent);

    [[nodiscard]] const std::optional<ContactDetails>& found() const { return m_found; }

private:
    void tryNext();

    std::shared_ptr<Workspace> m_workspace;
    Fits m_fits;
    std::vector<Contact> m_rows;
    size_t m_next = 0;
    std::optional<ContactDetails> m_found;
};

/// Writes an import file for one job of that contact with a large input file, in `folder`. Returns
/// the path of the JSON file, or empty where it cannot be written.
[[nodiscard]] QString writeLargeJob(const QString& folder, const QString& email, qint64 bytes);

} // namespace kontorist
