#pragma once

#include "base/clock.h"
#include "services/accountservice.h"
#include "services/auditservice.h"
#include "services/contactservice.h"
#include "services/databaseservice.h"
#include "services/invitationservice.h"
#include "services/jobservice.h"
#include "services/linkservice.h"
#include "services/workspace.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kontorist::testing {

/// A clock that stands until it is moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC))
        : m_now(std::move(start))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now;
};

inline const QString password = QStringLiteral("correct horse battery");

/// A real database in a temporary folder, with the ways to bring a contact into each status.
class TestWorkspace
{
public:
    TestWorkspace()
        : clock(std::make_shared<FakeClock>())
    {
        reopen();
    }

    void reopen()
    {
        workspace.reset();
        auto opened = Workspace::openNow({path(), true, true}, clock);
        if (!opened) {
            qFatal("cannot open the test database: %s %s", qPrintable(opened.error().reason),
                qPrintable(opened.error().detail));
        }
        workspace = *opened;
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("office.db")); }
    Workspace* operator->() const { return workspace.get(); }

    Contact add(const QString& name, const QString& email, const QString& company = {}) const
    {
        const auto added
            = workspace->contacts().add({name, email, {}, company, QStringLiteral("en")}).result();
        if (!added) {
            qFatal("cannot add: %s", qPrintable(added.error().reason));
        }
        return *added;
    }

    [[nodiscard]] Contact load(ContactId id) const
    {
        return workspace->contacts().details(id).result()->contact;
    }

    /// Invites and returns the secret of the link.
    QString invite(ContactId id) const
    {
        const auto prepared = workspace->invitations().prepare(id).result();
        if (!prepared) {
            return {};
        }
        const auto handed
            = workspace->invitations().handOff(*prepared, MailChannel::MailProgram).result();
        return handed ? prepared->link.section(u'/', -1) : QString();
    }

    /// A new contact in this status, made by the steps that lead there in daily work.
    Contact inStatus(ContactStatus status, const QString& email) const
    {
        const Contact contact = add(QStringLiteral("Åsa Öberg"), email, QStringLiteral("Öberg AB"));
        bool ok = true;
        if (status == ContactStatus::NotActive) {
            ok = workspace->accounts().registerWithEmail(email, password).result().has_value();
        } else if (status != ContactStatus::Unregistered) {
            ok = workspace->accounts()
                     .registerWithToken(invite(contact.id), password)
                     .result()
                     .has_value();
        }
        if (status == ContactStatus::Deactivated) {
            ok = ok
                && workspace->contacts()
                       .perform(ContactAction::Deactivate, contact.id, 0)
                       .result()
                       .has_value();
        }
        if (!ok) {
            qFatal("cannot reach the status");
        }
        return load(contact.id);
    }

    /// Imports one job with a small PDF for this contact.
    void addJob(const QString& email, const QString& number, JobStatus status,
        const QByteArray& pdf = "%PDF-1.4\n%%EOF\n") const
    {
        const QString base = folder.filePath(QStringLiteral("import"));
        QDir().mkpath(base);
        writeFile(base + u'/' + number + QStringLiteral(".pdf"), pdf);
        const QJsonArray jobs {QJsonObject {{QStringLiteral("contact_email"), email},
            {QStringLiteral("number"), number}, {QStringLiteral("label"), QStringLiteral("Poster")},
            {QStringLiteral("status"), jobStatusName(status)},
            {QStringLiteral("created_at"), QStringLiteral("2026-01-02T03:04:05Z")},
            {QStringLiteral("input_pdf"), QString(number + QStringLiteral(".pdf"))}}};
        writeFile(base + QStringLiteral("/jobs.json"), QJsonDocument(jobs).toJson());
        const auto report
            = workspace->jobs().importFile(base + QStringLiteral("/jobs.json")).result();
        if (!report || report->failed > 0) {
            qFatal("cannot import the job");
        }
    }

    static void writeFile(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock;
    std::shared_ptr<Workspace> workspace;
};

} // namespace kontorist::testing
