#include "app/desktop/tourcontacts.h"

#include "base/futures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsTried = 300;
constexpr qint64 block = 1 << 20;

} // namespace

ContactFinder::ContactFinder(
    std::shared_ptr<Workspace> workspace, ContactStatus status, Fits fits, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_fits(std::move(fits))
{
    ContactQuery query;
    query.statuses = {status};
    query.sort = {{ContactColumn::Company, false}};
    whenDone(m_workspace->contacts().rows(query, 0, rowsTried), this,
        [this](Result<std::vector<Contact>> rows) {
            m_rows = std::move(rows).value_or(std::vector<Contact>());
            tryNext();
        });
}

void ContactFinder::tryNext()
{
    if (m_next >= m_rows.size()) {
        return;
    }
    whenDone(m_workspace->contacts().details(m_rows[m_next].id), this,
        [this](const Result<ContactDetails>& details) {
            if (details && m_fits(*details)) {
                m_found = *details;
                return;
            }
            ++m_next;
            tryNext();
        });
}

QString writeLargeJob(const QString& folder, const QString& email, qint64 bytes)
{
    const QDir dir(folder);
    QFile pdf(dir.filePath(u"large.pdf"_s));
    if (!pdf.open(QIODevice::WriteOnly)) {
        return {};
    }
    pdf.write("%PDF-1.4\n");
    // Random, so that neither compression nor a clever file system makes it small.
    QByteArray random(block, Qt::Uninitialized);
    QRandomGenerator generator(1);
    for (qint64 written = 0; written < bytes; written += block) {
        generator.fillRange(reinterpret_cast<quint32*>(random.data()), block / 4);
        if (pdf.write(random) != block) {
            return {};
        }
    }
    pdf.close();
    const QJsonArray jobs {QJsonObject {{u"contact_email"_s, email}, {u"number"_s, u"T-9001"_s},
        {u"label"_s, u"Trade fair wall, full size"_s}, {u"status"_s, u"COMPLETED"_s},
        {u"created_at"_s, u"2026-10-01T08:00:00Z"_s}, {u"input_pdf"_s, u"large.pdf"_s}}};
    QFile json(dir.filePath(u"large.json"_s));
    if (!json.open(QIODevice::WriteOnly) || json.write(QJsonDocument(jobs).toJson()) < 0) {
        return {};
    }
    return json.fileName();
}

} // namespace kontorist
