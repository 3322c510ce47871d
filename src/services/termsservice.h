#pragma once

#include "base/result.h"
#include "domain/terms.h"

#include <QFuture>

#include <vector>

namespace kontorist {

class ServiceContext;

/// The service terms (CON-16 to CON-18).
class TermsService
{
public:
    explicit TermsService(ServiceContext& context);

    /// Newest first.
    [[nodiscard]] QFuture<Result<std::vector<TermsDocument>>> history();
    /// How many contacts would lose their date if new terms came now.
    [[nodiscard]] QFuture<Result<qint64>> acceptedCount();
    /// Stores the file, makes it current and empties the column for everybody; history stays.
    /// Denied without ADMINISTER; Invalid "label", "file"; Unavailable where it cannot be read.
    [[nodiscard]] QFuture<Result<TermsDocument>> upload(const QString& path, const QString& label);

private:
    ServiceContext& m_context;
};

} // namespace kontorist
