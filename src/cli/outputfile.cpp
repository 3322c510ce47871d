#include "cli/outputfile.h"

#include "cli/session.h"

#include <QFile>

namespace kontorist {

using namespace Qt::StringLiterals;

Result<void> demandFree(Session& session, const QString& path, const QString& field, ErrorCode code)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (!session.args().has(u"--overwrite"_s)) {
        return failure(code, u"exists"_s, field, {path});
    }
    const QByteArray mark("SQLite format 3", 16); // with its zero byte
    if (file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark) {
        return failure(ErrorCode::Refused, u"is-a-database"_s, field, {path});
    }
    return {};
}

} // namespace kontorist
