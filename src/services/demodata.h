#pragma once

#include "services/databaseservice.h"
#include "services/servicecontext.h"
#include "storage/schemamigrator.h"

#include <QRandomGenerator>

namespace kontorist {

/// Fills an empty database with a made-up print shop: people from five language areas in every
/// status, links in every state, jobs in every job status with real PDF files. The same seed gives
/// the same office. Everything goes through the same legal steps as in daily work.
class DemoOffice
{
public:
    DemoOffice(DbConnection& connection, const FileStore& files, const Actor& actor,
        const QDateTime& now, const DemoRequest& request);

    [[nodiscard]] Result<qint64> fill(
        const std::function<void(int, int)>& progress, const CancelToken& cancel);

private:
    struct Person
    {
        ContactDraft draft;
        QDateTime created;
        int story = 0;
    };

    [[nodiscard]] Result<void> fillSettings();
    [[nodiscard]] Result<void> fillBatch(int first, int last);
    [[nodiscard]] Result<void> fillOne(int number);
    [[nodiscard]] Person makePerson(int number);
    [[nodiscard]] Result<void> tellStory(const Person& person, const Contact& contact);
    [[nodiscard]] Result<void> invite(
        const Contact& contact, const QDateTime& at, const QString& fate);
    [[nodiscard]] Result<void> giveIdentity(
        const Contact& contact, const QDateTime& at, bool activated);
    [[nodiscard]] Result<void> giveTerms(const Contact& contact, const QDateTime& after);
    [[nodiscard]] Result<void> giveJobs(const Contact& contact, const QDateTime& after);
    [[nodiscard]] Result<JobFile> makeFile(JobFileKind kind, const QString& name, const Job& job);
    [[nodiscard]] Result<void> log(const QDateTime& at, const QString& action,
        const Contact& contact, const QJsonObject& before = {}, const QJsonObject& after = {});
    [[nodiscard]] int roll(int below) { return static_cast<int>(m_random.bounded(below)); }

    DbConnection& m_connection;
    const FileStore& m_files;
    Actor m_actor;
    Actor m_person;
    QDateTime m_now;
    DemoRequest m_request;
    QRandomGenerator m_random;
    ContactRepository m_contacts;
    TokenRepository m_tokens;
    JobRepository m_jobs;
    TermsRepository m_terms;
    AuditRepository m_audit;
    QString m_opId;
    TermsId m_currentTerms;
    int m_nextJob = 10'400;
};

/// A small but real PDF of one page that says `line`.
[[nodiscard]] QByteArray onePagePdf(const QString& line);

} // namespace kontorist
