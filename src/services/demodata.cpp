#include "services/demodata.h"

#include "base/textfold.h"
#include "domain/emailaddress.h"
#include "services/contacttransitions.h"
#include "services/demobookings.h"
#include "services/democustomers.h"
#include "services/demonames.h"
#include "services/secrets.h"

#include <QUuid>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;
constexpr qint64 day = 24 * 60 * 60;

template <class List>
auto pick(const List& list, int at) -> decltype(list[0])
{
    return list[static_cast<qsizetype>(at % list.size())];
}

QString mailLocalPart(const QString& name)
{
    QString out = foldText(name);
    out.replace(u' ', u'.');
    QString clean;
    for (const QChar c : out) {
        if ((c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-') {
            clean += c;
        }
    }
    return clean;
}

QJsonObject statusObject(ContactStatus status)
{
    return {{u"status"_s, contactStatusName(status)}};
}

} // namespace

QByteArray onePagePdf(const QString& line)
{
    QByteArray text = line.toLatin1();
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    const QByteArray stream = "BT /F1 28 Tf 60 760 Td (" + text
        + ") Tj ET\n"
          "0.2 w 60 740 m 535 740 l S\n";
    const QByteArrayList objects {"<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Font << /F1 5 0 R >> >>"};
    QByteArray pdf = "%PDF-1.4\n%\xC3\xA5\xC3\xA4\xC3\xB6\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size
        + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

DemoOffice::DemoOffice(DbConnection& connection, const FileStore& files, const Actor& actor,
    const QDateTime& now, const DemoRequest& request)
    : m_connection(connection)
    , m_files(files)
    , m_actor(actor)
    , m_now(now)
    , m_request(request)
    , m_random(request.seed)
    , m_contacts(connection)
    , m_tokens(connection)
    , m_jobs(connection)
    , m_terms(connection)
    , m_audit(connection)
    , m_opId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_person.kind = ActorKind::CustomerUser;
    m_person.label = u"customer"_s;
}

Result<qint64> DemoOffice::fill(
    const std::function<void(int, int)>& progress, const CancelToken& cancel)
{
    KONTORIST_TRY(m_connection.transaction([this] { return fillSettings(); }));
    for (int first = 0; first < m_request.contacts; first += batchSize) {
        if (cancel.isCancelled()) {
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        const int last = std::min(first + batchSize, m_request.contacts);
        KONTORIST_TRY(m_connection.transaction([&] { return fillBatch(first, last); }));
        if (progress) {
            progress(last, m_request.contacts);
        }
    }
    KONTORIST_TRY(m_connection.transaction(
        [this] { return DemoCustomers(m_connection, m_files, m_actor, m_now).fill(); }));
    KONTORIST_TRY(m_connection.transaction(
        [this] { return DemoBookings(m_connection, m_actor, m_now).fill(); }));
    return m_request.contacts;
}

Result<void> DemoOffice::fillSettings()
{
    OfficeRepository office(m_connection);
    KONTORIST_TRY(office.saveSetting(u"office.name"_s, u"Öbergs Tryckeri AB"_s));
    KONTORIST_TRY(office.saveSetting(u"portal.base-url"_s, u"https://portal.oberg.example"_s));
    for (const auto& [label, age] :
        {std::pair {u"2024-01"_s, 900}, std::pair {u"2026-04"_s, 210}}) {
        const QString key = FileStore::newKey();
        KONTORIST_ASSIGN(const StoredFile stored,
            m_files.writeBytes(onePagePdf(u"Service terms "_s % label), key));
        TermsDocument document;
        document.label = label;
        document.fileName = u"service-terms-"_s % label % u".pdf"_s;
        document.storeKey = key;
        document.size = stored.size;
        document.sha256 = stored.sha256;
        document.uploadedAt = m_now.addSecs(-age * day);
        document.uploadedBy = m_actor.label;
        KONTORIST_ASSIGN(m_currentTerms, m_terms.insert(document));
        KONTORIST_TRY(m_audit.append({u"terms.upload"_s, u"terms"_s, m_currentTerms.value(), label,
                                         {}, {{u"sha256"_s, stored.sha256}}},
            m_actor, m_opId, document.uploadedAt));
    }
    return SchemaMigrator(m_connection).markDemo();
}

Result<void> DemoOffice::fillBatch(int first, int last)
{
    for (int number = first; number < last; ++number) {
        KONTORIST_TRY(fillOne(number));
    }
    return {};
}

DemoOffice::Person DemoOffice::makePerson(int number)
{
    const auto& regions = demoRegions();
    int weight = roll(100);
    qsizetype at = 0;
    while (at + 1 < regions.size() && weight >= regions[at].weight) {
        weight -= regions[at].weight;
        ++at;
    }
    const DemoRegion& region = regions[at];
    Person person;
    ContactDraft& draft = person.draft;
    draft.name
        = pick(region.firstNames, roll(1 << 20)) % u' ' % pick(region.lastNames, roll(1 << 20));
    if (roll(9) == 0) {
        draft.name += u'-' % pick(region.lastNames, roll(1 << 20));
    }
    draft.language = region.language;
    if (roll(100) < 62) {
        draft.company = pick(region.companies, roll(1 << 20));
    }
    if (roll(100) < 70) {
        draft.phone = region.phonePrefix % QString::number(10'000 + roll(89'999));
    }
    person.created = m_now.addSecs(-qint64(1 + roll(1400)) * day - roll(int(day)));
    // A few never gave an address; the number keeps every other address unique.
    person.story = roll(100);
    if (person.story >= 4) {
        draft.email = mailLocalPart(draft.name)
            % (number < 40 ? QString() : QString::number(number)) % u'@'
            % pick(region.domains, roll(1 << 20));
    }
    return person;
}

Result<void> DemoOffice::fillOne(int number)
{
    Person person = makePerson(number);
    QString key;
    if (!person.draft.email.isEmpty()) {
        const auto address = EmailAddress::parse(person.draft.email);
        KONTORIST_TRY(address);
        key = address->key();
        KONTORIST_ASSIGN(const ContactId owner, m_contacts.byEmailKey(key));
        if (owner.isValid()) {
            person.draft.email.insert(0, QString::number(number));
            key.insert(0, QString::number(number));
        }
    }
    KONTORIST_ASSIGN(const ContactId id, m_contacts.insert(person.draft, key, person.created));
    KONTORIST_ASSIGN(const Contact contact, m_contacts.load(id));
    KONTORIST_TRY(log(person.created, u"contact.add"_s, contact, {}, {{u"name"_s, contact.name}}));
    return tellStory(person, contact);
}

/// Who never answered, who is waiting, who is active, who was shut out.
Result<void> DemoOffice::tellStory(const Person& person, const Contact& contact)
{
    const qint64 age = person.created.secsTo(m_now);
    const QDateTime later = person.created.addSecs(age / 8 + roll(static_cast<int>(age / 4) + 1));
    if (person.story < 12) {
        return {};
    }
    if (person.story < 18) {
        return invite(contact, m_now.addSecs(-qint64(roll(6)) * day - 3600), u"valid"_s);
    }
    if (person.story < 26) {
        return invite(contact, m_now.addSecs(-qint64(8 + roll(60)) * day), u"expired"_s);
    }
    if (person.story < 35) {
        KONTORIST_TRY(giveIdentity(contact, later, false));
        return person.story < 29
            ? invite(contact, m_now.addSecs(-qint64(roll(5)) * day - 7200), u"valid"_s)
            : Result<void>();
    }
    if (roll(2) == 0) {
        KONTORIST_TRY(invite(contact, later.addSecs(-day / 2), u"used"_s));
    }
    KONTORIST_TRY(giveIdentity(contact, later, true));
    KONTORIST_TRY(giveTerms(contact, later));
    KONTORIST_TRY(giveJobs(contact, later));
    if (person.story >= 93) {
        const QDateTime at = later.addSecs(later.secsTo(m_now) / 2);
        KONTORIST_TRY(m_contacts.disableIdentity(contact.id, at));
        return log(at, u"contact.deactivate"_s, contact, statusObject(ContactStatus::Active),
            statusObject(ContactStatus::Deactivated));
    }
    return {};
}

Result<void> DemoOffice::invite(const Contact& contact, const QDateTime& at, const QString& fate)
{
    KONTORIST_ASSIGN(const MessageId message,
        m_tokens.insertMessage({contact.id, u"activation-request"_s, contact.language,
            contact.email, u"Activate your account"_s, u"https://portal.oberg.example/a/a1_…"_s,
            u"MAIL_PROGRAM"_s, at}));
    // A few stay open, so that the question can be seen; not a pile of them.
    constexpr qint64 oneOpenIn = 500;
    if (fate != "valid"_L1 || contact.id.value() % oneOpenIn != 0) {
        KONTORIST_TRY(m_tokens.answer(message, true, at.addSecs(120)));
    }
    const QByteArray hash = secretHash(newLinkSecret(TokenPurpose::Activation));
    KONTORIST_TRY(m_tokens.insert({TokenPurpose::Activation, contact.id, contact.email, message,
        hash, at, at.addSecs(7 * day), m_actor.label}));
    if (fate == "used"_L1) {
        KONTORIST_TRY(m_tokens.consume(hash, at.addSecs(3600)));
    } else {
        KONTORIST_TRY(m_contacts.setInvited(contact.id, at, at.addSecs(7 * day)));
    }
    return log(at, u"contact.send-activation-request"_s, contact, {},
        {{u"channel"_s, u"MAIL_PROGRAM"_s},
            {u"valid_until"_s, at.addSecs(7 * day).toString(Qt::ISODate)}});
}

Result<void> DemoOffice::giveIdentity(const Contact& contact, const QDateTime& at, bool activated)
{
    KONTORIST_ASSIGN(const EmailAddress address, EmailAddress::parse(contact.email));
    KONTORIST_TRY(m_contacts.createIdentity(contact.id, address.key(), at, activated));
    m_person.label = u"customer"_s;
    KONTORIST_TRY(m_audit.append(
        transitions::entry(
            activated ? u"account.register-through-link"_s : u"account.self-register"_s, contact,
            statusObject(ContactStatus::Unregistered),
            statusObject(activated ? ContactStatus::Active : ContactStatus::NotActive)),
        m_person, m_opId, at));
    return {};
}

Result<void> DemoOffice::giveTerms(const Contact& contact, const QDateTime& after)
{
    const qint64 span = after.secsTo(m_now);
    const QDateTime at = after.addSecs(roll(static_cast<int>(span) + 1));
    if (roll(100) < 55 && at > m_now.addSecs(-210 * day)) {
        KONTORIST_TRY(m_terms.accept(m_currentTerms, contact.id, at));
        KONTORIST_TRY(m_contacts.setTermsAccepted(contact.id, at));
    }
    return {};
}

Result<void> DemoOffice::giveJobs(const Contact& contact, const QDateTime& after)
{
    const int count = roll(100) < 45 ? 1 + roll(roll(10) == 0 ? 12 : 3) : 0;
    for (int i = 0; i < count; ++i) {
        Job job;
        job.contact = contact.id;
        job.number = QString::number(m_nextJob++);
        job.label = pick(demoJobLabels(), roll(1 << 20));
        job.status
            = roll(100) < 55 ? JobStatus::Completed : allJobStatuses[static_cast<size_t>(roll(9))];
        const qint64 span = after.secsTo(m_now);
        job.createdAt = after.addSecs(roll(static_cast<int>(span) + 1));
        KONTORIST_ASSIGN(job.id, m_jobs.insert(job));
        KONTORIST_ASSIGN(
            const JobFile pdf, makeFile(JobFileKind::InputPdf, job.label % u".pdf"_s, job));
        KONTORIST_TRY(m_jobs.addFile(job.id, pdf));
        if (roll(3) == 0) {
            KONTORIST_ASSIGN(const JobFile pdl, makeFile(JobFileKind::PdlJson, u"pdl.json"_s, job));
            KONTORIST_TRY(m_jobs.addFile(job.id, pdl));
        }
        if (roll(5) == 0) {
            KONTORIST_ASSIGN(
                const JobFile support, makeFile(JobFileKind::Support, u"colours.txt"_s, job));
            KONTORIST_TRY(m_jobs.addFile(job.id, support));
        }
    }
    return {};
}

Result<JobFile> DemoOffice::makeFile(JobFileKind kind, const QString& name, const Job& job)
{
    QByteArray content;
    switch (kind) {
    case JobFileKind::InputPdf:
        content = onePagePdf(job.number % u"  "_s % job.label);
        break;
    case JobFileKind::PdlJson:
        content = "{\"pages\": [{\"rotate\": 0, \"bleed_mm\": 3}], \"job\": \""
            + job.number.toUtf8() + "\"}\n";
        break;
    case JobFileKind::Support:
        content = "Pantone 287 C for the logo, everything else CMYK.\n";
        break;
    }
    KONTORIST_ASSIGN(
        const StoredFile stored, m_files.writeBytes(content, FileStore::newKey(), false));
    JobFile file;
    file.kind = kind;
    file.name = name;
    file.storeKey = stored.key;
    file.size = stored.size;
    file.sha256 = stored.sha256;
    return file;
}

Result<void> DemoOffice::log(const QDateTime& at, const QString& action, const Contact& contact,
    const QJsonObject& before, const QJsonObject& after)
{
    return m_audit.append(transitions::entry(action, contact, before, after), m_actor, m_opId, at);
}

} // namespace kontorist
