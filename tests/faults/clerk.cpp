#include "clerk.h"

#include "cli/errortext.h"
#include "services/accountservice.h"
#include "services/archiveservice.h"
#include "services/contactservice.h"
#include "services/databaseservice.h"
#include "services/invitationservice.h"
#include "services/jobservice.h"
#include "services/termsservice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kontorist::faults {

using namespace Qt::StringLiterals;

namespace {

const QString password = u"a long enough password"_s;
constexpr int steadyContacts = 20;

void say(const QString& line)
{
    std::fputs(qPrintable(line % u'\n'), stdout);
    std::fflush(stdout);
}

template <class T>
Result<qint64> subjectOf(QFuture<Result<T>> future, qint64 subject)
{
    const Result<T> result = future.result();
    if (!result) {
        return failure(result.error());
    }
    return subject;
}

Result<qint64> contactOf(QFuture<Result<Contact>> future)
{
    const auto result = future.result();
    return result ? Result<qint64>(result->id.value()) : failure(result.error());
}

ContactDraft draftFor(const QString& word)
{
    return {word, word % u"@kill.example"_s, {}, {}, u"en"_s};
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

Clerk::Clerk(Workspace& office, QString folder, QString scratch, quint32 seed)
    : m_office(office)
    , m_folder(std::move(folder))
    , m_scratch(std::move(scratch))
    , m_random(seed)
{
    QDir().mkpath(m_folder % u"/archives"_s);
    QDir().mkpath(m_scratch);
}

bool Clerk::attempt(const char* action, qint64 subject, const Await& await)
{
    const QString word = QString::fromLatin1(action);
    say(u"begin %1 %2"_s.arg(word).arg(subject));
    const Result<qint64> done = await();
    if (!done) {
        const Error& error = done.error();
        if (error.code == ErrorCode::Internal || error.code == ErrorCode::Corrupt) {
            std::fprintf(stderr, "%s: %s\n", action, qPrintable(error.detail));
        }
        say(u"error %1 %2 %3 %4 %5"_s.arg(word).arg(subject).arg(
            errorCodeName(error.code), error.reason, errorMessage(error)));
        return false;
    }
    say(u"ack %1 %2"_s.arg(word).arg(*done));
    return true;
}

ContactId Clerk::named(const QString& name) const
{
    return m_office.contacts().ownerOfEmail(emailOf(name)).result().value_or(ContactId());
}

QString Clerk::emailOf(const QString& name) const
{
    return name % u"@kill.example"_s;
}

void Clerk::work()
{
    const qint64 there = m_office.contacts().count({}).result().value_or(0);
    if (there < steadyContacts || m_random.bounded(10) == 0) {
        add(QString::number(m_random.generate64(), 36));
        return;
    }
    switch (m_random.bounded(40)) {
    case 0:
        return uploadTerms();
    case 1:
        return saveSettings();
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
        return workOnCards();
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
        return workOnBookings();
    default:
        break;
    }
    const auto row
        = m_office.contacts().rows({}, m_random.bounded(static_cast<int>(there)), 1).result();
    // People of a customer come and go with its card only, else a card could not be told whole.
    if (row && !row->empty() && !isCustomerUser(row->front().id)) {
        actOn(row->front());
    }
}

void Clerk::actOn(const Contact& contact)
{
    const ContactId id = contact.id;
    const int dice = m_random.bounded(12);
    if (dice == 0) {
        return edit(id);
    }
    if (dice == 1) {
        return importJob(id, contact.email, QString::number(m_random.generate64(), 36),
            m_random.bounded(200'000));
    }
    switch (contact.status) {
    case ContactStatus::Unregistered:
        if (dice < 5) {
            perform("delete", ContactAction::DeleteContact, id);
        } else if (contact.isInvited() && dice < 7) {
            perform("revoke-link", ContactAction::RevokeLink, id);
        } else if (dice == 7) {
            confirm(id, selfRegister(id, contact.email));
        } else if (dice < 10) {
            registerThroughLink(invite(id, false), id);
        } else {
            invite(id, false);
            notSent(id);
        }
        return;
    case ContactStatus::NotActive:
        return perform("activate", ContactAction::Activate, id);
    case ContactStatus::Active:
        if (dice < 6) {
            backUp(id);
        } else if (dice < 8) {
            acceptTerms(id, contact.email);
        } else if (dice < 10) {
            perform("deactivate", ContactAction::Deactivate, id);
        } else {
            perform("delete-identities", ContactAction::DeleteIdentities, id);
        }
        return;
    case ContactStatus::Deactivated:
        invite(id, true);
        return;
    }
}

bool Clerk::prepareForSteps()
{
    uploadTerms();
    for (const QString& name : stepNames()) {
        const auto added = m_office.contacts().add(draftFor(name)).result();
        if (!added) {
            return false;
        }
        const ContactId id = added->id;
        const bool registered = name == u"activate"_s || name == u"deactivate"_s
            || name == u"delete-identities"_s || name == u"reset"_s || name == u"back-up"_s
            || name == u"accept-terms"_s;
        if (registered) {
            const QString secret = selfRegister(id, emailOf(name));
            if (name != u"activate"_s) {
                confirm(id, secret);
            }
        }
        if (name == u"reset"_s) {
            perform("deactivate", ContactAction::Deactivate, id);
        }
        if (name == u"revoke-link"_s || name == u"not-sent"_s) {
            invite(id, false);
        }
        if (name == u"delete"_s || name == u"back-up"_s || name == u"set-status"_s) {
            importJob(id, emailOf(name), u"job-"_s % name, 70'000);
        }
    }
    newCard();
    return prepareBookings();
}

void Clerk::archiveSomebodyNew()
{
    const QString word = QString::number(m_random.generate64(), 36);
    const auto added = m_office.contacts().add(draftFor(word)).result();
    if (added) {
        importJob(added->id, emailOf(word), word, 70'000);
        confirm(added->id, selfRegister(added->id, emailOf(word)));
        backUp(added->id);
    }
}

QStringList Clerk::stepNames()
{
    return {u"add"_s, u"edit"_s, u"activate"_s, u"deactivate"_s, u"delete-identities"_s,
        u"delete"_s, u"invite"_s, u"reset"_s, u"revoke-link"_s, u"not-sent"_s, u"register"_s,
        u"self-register"_s, u"accept-terms"_s, u"upload-terms"_s, u"import"_s, u"set-status"_s,
        u"back-up"_s, u"save-settings"_s, u"copy-database"_s, u"new-card"_s, u"save-card"_s,
        u"approve-booking"_s, u"return-booking"_s};
}

bool Clerk::step(const QString& name, const std::function<void()>& begin)
{
    if (!stepNames().contains(name)) {
        return false;
    }
    const ContactId id = named(name);
    const CustomerId card = name == u"save-card"_s ? anyCard() : CustomerId();
    const BookingId booking = bookingNamed(name);
    begin();
    if (name == u"add"_s) {
        add(u"added"_s);
    } else if (name == u"edit"_s) {
        edit(id);
    } else if (name == u"invite"_s || name == u"reset"_s) {
        invite(id, name == u"reset"_s);
    } else if (name == u"not-sent"_s) {
        notSent(id);
    } else if (name == u"register"_s) {
        registerThroughLink(invite(id, false), id);
    } else if (name == u"self-register"_s) {
        confirm(id, selfRegister(id, emailOf(name)));
    } else if (name == u"accept-terms"_s) {
        acceptTerms(id, emailOf(name));
    } else if (name == u"upload-terms"_s) {
        uploadTerms();
    } else if (name == u"import"_s) {
        importJob(id, emailOf(name), u"job-imported"_s, 70'000);
    } else if (name == u"set-status"_s) {
        setJobStatus(id);
    } else if (name == u"back-up"_s) {
        backUp(id);
    } else if (name == u"save-settings"_s) {
        saveSettings();
    } else if (name == u"copy-database"_s) {
        copyDatabase();
    } else if (name == u"new-card"_s) {
        newCard();
    } else if (name == u"save-card"_s) {
        saveCard(card);
    } else if (name == u"approve-booking"_s) {
        actOnBooking("approve-booking", BookingAction::Approve, booking);
    } else if (name == u"return-booking"_s) {
        actOnBooking("return-booking", BookingAction::ReturnToUnprocessed, booking);
    } else {
        const auto action = contactActionFromVerb(name);
        if (!action) {
            return false;
        }
        perform(qPrintable(name), *action, id);
    }
    return true;
}

void Clerk::add(const QString& word)
{
    attempt("add", 0, [&] { return contactOf(m_office.contacts().add(draftFor(word))); });
}

void Clerk::edit(ContactId id)
{
    attempt("edit", id.value(), [&]() -> Result<qint64> {
        const auto details = m_office.contacts().details(id).result();
        if (!details) {
            return failure(details.error());
        }
        const ContactDraft before = draftOf(details->contact);
        ContactDraft after = before;
        after.company = u"Company "_s % QString::number(m_random.generate());
        return contactOf(m_office.contacts().edit(id, before, after));
    });
}

void Clerk::perform(const char* action, ContactAction what, ContactId id)
{
    attempt(
        action, id.value(), [&] { return contactOf(m_office.contacts().perform(what, id, 0)); });
}

QString Clerk::invite(ContactId id, bool reset)
{
    QString secret;
    const bool done = attempt(reset ? "reset" : "invite", id.value(), [&]() -> Result<qint64> {
        const auto prepared = m_office.invitations().prepare(id, {}, reset).result();
        if (!prepared) {
            return failure(prepared.error());
        }
        secret = prepared->link.section(u'/', -1);
        return subjectOf(
            m_office.invitations().handOff(*prepared, MailChannel::MailProgram, reset), id.value());
    });
    return done ? secret : QString();
}

void Clerk::notSent(ContactId id)
{
    attempt("not-sent", id.value(), [&]() -> Result<qint64> {
        const auto open = m_office.invitations().unanswered(1000).result();
        if (!open) {
            return failure(open.error());
        }
        for (const auto& message : *open) {
            if (message.contact == id) {
                return subjectOf(
                    m_office.invitations().confirmSent(message.message, false), id.value());
            }
        }
        return failure(ErrorCode::NotFound, u"link-not-found"_s);
    });
}

void Clerk::registerThroughLink(const QString& secret, ContactId id)
{
    if (!secret.isEmpty()) {
        attempt("register", id.value(), [&] {
            return subjectOf(m_office.accounts().registerWithToken(secret, password), id.value());
        });
    }
}

QString Clerk::selfRegister(ContactId id, const QString& email)
{
    QString secret;
    attempt("self-register", id.value(), [&]() -> Result<qint64> {
        const auto outcome = m_office.accounts().registerWithEmail(email, password).result();
        if (!outcome) {
            return failure(outcome.error());
        }
        secret = outcome->confirmToken;
        return id.value();
    });
    return secret;
}

void Clerk::confirm(ContactId id, const QString& secret)
{
    if (!secret.isEmpty()) {
        attempt("confirm", id.value(),
            [&] { return subjectOf(m_office.accounts().confirm(secret), id.value()); });
    }
}

void Clerk::acceptTerms(ContactId id, const QString& email)
{
    attempt("accept-terms", id.value(),
        [&] { return contactOf(m_office.accounts().acceptTerms(email)); });
}

void Clerk::uploadTerms()
{
    const QString path = m_scratch % u"/terms.pdf"_s;
    if (!writeFile(path, "%PDF-1.4\n" + QByteArray(3000, 't'))) {
        return;
    }
    attempt("upload-terms", 0, [&]() -> Result<qint64> {
        const auto document
            = m_office.terms().upload(path, QString::number(m_random.generate(), 36)).result();
        return document ? Result<qint64>(document->id.value()) : failure(document.error());
    });
}

QString Clerk::writeJobs(const QString& email, const QString& number, int fileBytes)
{
    const QString pdf = u"input%1.pdf"_s.arg(++m_made);
    const QString json = m_scratch % u"/jobs.json"_s;
    const QJsonArray jobs {QJsonObject {{u"contact_email"_s, email}, {u"number"_s, number},
        {u"label"_s, u"Poster"_s}, {u"status"_s, u"COMPLETED"_s},
        {u"created_at"_s, u"2026-01-02T03:04:05Z"_s}, {u"input_pdf"_s, pdf}}};
    QByteArray content("%PDF-1.4\n");
    while (content.size() < fileBytes) {
        content += QByteArray::number(m_random.generate64());
    }
    const bool written = writeFile(m_scratch % u'/' % pdf, content)
        && writeFile(json, QJsonDocument(jobs).toJson());
    return written ? json : QString();
}

void Clerk::importJob(ContactId id, const QString& email, const QString& number, int fileBytes)
{
    const QString json = writeJobs(email, number, fileBytes);
    if (json.isEmpty()) {
        return;
    }
    attempt("import", id.value(), [&]() -> Result<qint64> {
        const auto report = m_office.jobs().importFile(json).result();
        if (!report) {
            return failure(report.error());
        }
        if (report->rows.empty() || !report->rows.front().ok) {
            return failure(report->rows.empty() ? makeError(ErrorCode::Internal, u"no-row"_s)
                                                : report->rows.front().error);
        }
        return id.value();
    });
}

void Clerk::setJobStatus(ContactId id)
{
    attempt("set-status", id.value(), [&]() -> Result<qint64> {
        const auto jobs = m_office.jobs().list(id).result();
        if (!jobs) {
            return failure(jobs.error());
        }
        if (jobs->empty()) {
            return failure(ErrorCode::NotFound, u"job-not-found"_s);
        }
        return subjectOf(
            m_office.jobs().setStatus(jobs->front().id, JobStatus::Production), id.value());
    });
}

void Clerk::backUp(ContactId id)
{
    QString name;
    const bool done = attempt("back-up", id.value(), [&]() -> Result<qint64> {
        const auto outcome
            = m_office.archives().run({id, m_folder % u"/archives"_s, {}, true}, {}, {}).result();
        if (!outcome) {
            return failure(outcome.error());
        }
        if (!outcome->gaps.isEmpty()) {
            return failure(ErrorCode::Partly, u"gaps"_s, {}, outcome->gaps);
        }
        name = outcome->path.section(u'/', -1);
        return id.value();
    });
    if (done) {
        say(u"file archives/"_s % name);
    }
}

void Clerk::saveSettings()
{
    attempt("save-settings", 1, [&] {
        return subjectOf(m_office.database().saveSettings(
                             {u"Office "_s % QString::number(m_random.generate(), 36)}),
            1);
    });
}

void Clerk::copyDatabase()
{
    const QString copy = m_folder % u"/copy.db"_s;
    const bool done = attempt(
        "copy-database", 0, [&] { return subjectOf(m_office.database().backup(copy), 0); });
    if (done) {
        say(u"file copy.db"_s);
    }
}

} // namespace kontorist::faults
