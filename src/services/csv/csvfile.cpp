#include "services/csv/csvfile.h"

#include "services/csv/csvwriter.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> writeNow(
    const QString& path, const QStringList& header, const std::vector<QStringList>& rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(
            ErrorCode::Unavailable, u"cannot-write"_s, u"file"_s, {path}, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(csvLine(header));
    for (const QStringList& row : rows) {
        file.write(csvLine(row));
    }
    // A failed write is remembered, and commit() then leaves everything as it was.
    if (!file.commit()) {
        return failure(ErrorCode::Full, u"cannot-write"_s, u"file"_s, {path}, file.errorString());
    }
    return static_cast<qint64>(rows.size());
}

} // namespace

QFuture<Result<qint64>> writeCsvFile(
    const QString& path, const QStringList& header, std::vector<QStringList> rows)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, header, rows = std::move(rows)] {
        promise->addResult(writeNow(path, header, rows));
        promise->finish();
    });
    return promise->future();
}

} // namespace kontorist
