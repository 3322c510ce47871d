#include "tests/models/fakecontacts.h"

#include "base/textfold.h"

#include <QTimer>

#include <algorithm>

namespace kontorist::test {

using namespace Qt::StringLiterals;

namespace {

int compare(const Contact& a, const Contact& b, ContactColumn column)
{
    switch (column) {
    case ContactColumn::Name:
        return foldText(a.name).compare(foldText(b.name));
    case ContactColumn::Email:
        return a.email.compare(b.email);
    case ContactColumn::Status:
        return static_cast<int>(a.status) - static_cast<int>(b.status);
    case ContactColumn::Company:
        return foldText(a.company).compare(foldText(b.company));
    case ContactColumn::Terms:
        return a.termsAcceptedAt < b.termsAcceptedAt ? -1 : a.termsAcceptedAt > b.termsAcceptedAt;
    case ContactColumn::Invited:
        return a.invitedAt < b.invitedAt ? -1 : a.invitedAt > b.invitedAt;
    case ContactColumn::Created:
        return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt;
    }
    return 0;
}

bool matches(const Contact& contact, const ContactQuery& query)
{
    const QString all
        = foldText(QString(contact.name % u' ' % contact.email % u' ' % contact.company));
    const QStringList words = foldText(query.search).split(u' ', Qt::SkipEmptyParts);
    const bool found = std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
    const auto& statuses = query.statuses;
    return found
        && (statuses.empty()
            || std::find(statuses.begin(), statuses.end(), contact.status) != statuses.end());
}

} // namespace

FakeContacts::FakeContacts(qint64 count)
    : m_count(count)
{
}

FakeContacts::FakeContacts(std::vector<Contact> contacts)
    : list(std::move(contacts))
{
}

Contact FakeContacts::at(qint64 index) const
{
    Contact contact;
    contact.id = ContactId(index + 1);
    const char16_t letter = static_cast<char16_t>(u'A' + index * 26 / std::max<qint64>(1, m_count));
    contact.name = u"%1nders Name %2"_s.arg(QChar(letter)).arg(index, 8, 10, QChar(u'0'));
    contact.email = u"person%1@example.org"_s.arg(index);
    contact.company = u"Company %1 & Söner"_s.arg(index % 997);
    contact.status = allContactStatuses[static_cast<size_t>(index % 4)];
    const auto epoch = QDateTime::fromSecsSinceEpoch(1'700'000'000 + index % 50'000'000, Qt::UTC);
    contact.createdAt = epoch;
    if (index % 3 == 0) {
        contact.invitedAt = epoch.addDays(3);
        contact.linkExpiresAt = epoch.addDays(10);
    }
    if (index % 5 == 0) {
        contact.termsAcceptedAt = epoch.addDays(12);
    }
    return contact;
}

std::vector<Contact> FakeContacts::matching(const ContactQuery& query) const
{
    std::vector<Contact> found;
    std::copy_if(list.begin(), list.end(), std::back_inserter(found),
        [&](const Contact& contact) { return matches(contact, query); });
    std::sort(found.begin(), found.end(), [&](const Contact& a, const Contact& b) {
        for (const ContactSortKey& key : query.sort) {
            if (const int order = compare(a, b, key.column); order != 0) {
                return key.descending ? order > 0 : order < 0;
            }
        }
        return a.id < b.id;
    });
    return found;
}

std::vector<Contact> FakeContacts::rows(const ContactQuery& query, qint64 first, int count) const
{
    std::vector<Contact> out;
    if (m_count >= 0) {
        const bool descending = query.sort.front().descending;
        for (qint64 row = first; row < std::min(m_count, first + count); ++row) {
            out.push_back(at(descending ? m_count - 1 - row : row));
        }
        return out;
    }
    auto all = matching(query);
    const qint64 size = std::ssize(all);
    const auto begin = std::min(first, size);
    const auto end = std::min(first + count, size);
    return {all.begin() + begin, all.begin() + end};
}

Result<qint64> FakeContacts::position(const ContactQuery& query, ContactId id) const
{
    if (m_count >= 0) {
        return query.sort.front().descending ? m_count - id.value() : id.value() - 1;
    }
    const auto all = matching(query);
    const auto found = std::find_if(
        all.begin(), all.end(), [id](const Contact& contact) { return contact.id == id; });
    if (found == all.end()) {
        return failure(ErrorCode::NotFound, u"contact"_s);
    }
    return static_cast<qint64>(found - all.begin());
}

template <class T>
QFuture<Result<T>> FakeContacts::answer(const QString& what, const ContactQuery& query,
    qint64 first, const CancelToken& cancel, std::function<Result<T>()> make)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    dispatch({what, query, first, cancel, [this, promise, make = std::move(make)] {
                  promise->addResult(failing ? Result<T>(failure(*failing)) : make());
                  promise->finish();
              }});
    return future;
}

void FakeContacts::dispatch(Call call)
{
    ++calls[call.what];
    switch (replies) {
    case Replies::AtOnce:
        call.reply();
        break;
    case Replies::Delayed:
        QTimer::singleShot(delayMs, Qt::PreciseTimer, this, call.reply);
        break;
    case Replies::ByHand:
        waiting.push_back(std::move(call));
        break;
    }
}

void FakeContacts::replyTo(size_t index)
{
    const Call call = waiting.at(index);
    waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(index));
    call.reply();
}

void FakeContacts::replyAll()
{
    while (!waiting.empty()) {
        replyTo(0);
    }
}

qsizetype FakeContacts::waitingFor(const QString& what) const
{
    return std::count_if(
        waiting.begin(), waiting.end(), [&](const Call& call) { return call.what == what; });
}

ContactSource FakeContacts::source()
{
    using Contacts = std::vector<Contact>;
    ContactSource out;
    out.rows
        = [this](const ContactQuery& query, qint64 first, int count, const CancelToken& cancel) {
              return answer<Contacts>(u"rows"_s, query, first, cancel,
                  [=, this]() -> Result<Contacts> { return rows(query, first, count); });
          };
    out.count = [this](const ContactQuery& query, const CancelToken& cancel) {
        return answer<qint64>(u"count"_s, query, 0, cancel, [=, this]() -> Result<qint64> {
            return m_count >= 0 ? m_count : std::ssize(matching(query));
        });
    };
    out.position = [this](const ContactQuery& query, ContactId id, const CancelToken& cancel) {
        return answer<qint64>(
            u"position"_s, query, 0, cancel, [=, this] { return position(query, id); });
    };
    out.byIds = [this](const std::vector<ContactId>& ids) {
        return answer<Contacts>(u"byIds"_s, {}, 0, {}, [=, this]() -> Result<Contacts> {
            Contacts found;
            for (const ContactId id : ids) {
                if (m_count >= 0) {
                    found.push_back(at(id.value() - 1));
                }
                std::copy_if(list.begin(), list.end(), std::back_inserter(found),
                    [id](const Contact& contact) { return contact.id == id; });
            }
            return found;
        });
    };
    out.countByStatus = [this](const ContactQuery& query, const CancelToken& cancel) {
        using Counts = QMap<ContactStatus, qint64>;
        return answer<Counts>(u"countByStatus"_s, query, 0, cancel, [=, this]() -> Result<Counts> {
            Counts counts;
            for (const Contact& contact : matching(query)) {
                ++counts[contact.status];
            }
            for (size_t i = 0; m_count >= 0 && i < allContactStatuses.size(); ++i) {
                counts[allContactStatuses[i]] = m_count / 4;
            }
            return counts;
        });
    };
    out.companies = [this](const QString& part, int limit, const CancelToken& cancel) {
        return answer<QStringList>(
            u"companies"_s, {}, 0, cancel, [=, this]() -> Result<QStringList> {
                QStringList names;
                for (const Contact& contact : list) {
                    if (!contact.company.isEmpty()
                        && foldText(contact.company).contains(foldText(part))) {
                        names << contact.company;
                    }
                }
                names.removeDuplicates();
                return names.mid(0, limit);
            });
    };
    return out;
}

std::vector<Contact> lifelikeContacts(const QDateTime& now)
{
    struct Person
    {
        QString name;
        QString email;
        QString company;
        ContactStatus status;
        int invitedDaysAgo; ///< -1 not invited
    };
    using S = ContactStatus;
    const std::vector<Person> people {
        {u"Åsa Öberg"_s, u"asa@tryck.se"_s, u"Öberg & Söner Tryckeri AB"_s, S::Active, -1},
        {u"Nils Berg"_s, u"nils.berg@bergdesign.se"_s, u"Berg Design"_s, S::NotActive, 1},
        {u"Kari Olsen"_s, u"kari@olsen.no"_s, u"Olsen Bokhandel AS"_s, S::Unregistered, 20},
        {u"Luc Petit"_s, u"luc@petit.fr"_s, u"Imprimerie Petit"_s, S::Deactivated, -1},
        {u"Łukasz Wiśniewski"_s, u"lukasz@drukarnia.pl"_s, u"Drukarnia Wisła"_s, S::Active, -1},
        {u"Jürgen Großmann"_s, u"j.grossmann@verlag-grossmann.de"_s, u"Verlag Großmann GmbH"_s,
            S::Unregistered, 2},
        {u"Zoë Lefèvre"_s, u"zoe.lefevre@atelier-lefevre.fr"_s, u"Atelier Lefèvre"_s, S::Active,
            -1},
        {u"Søren Kjærgaard"_s, u""_s, u"Kjærgaard Tryk"_s, S::Unregistered, -1},
        {u"Ingrid Haugen"_s, u"ingrid.haugen@fjordtrykk.no"_s, u"Fjordtrykk AS"_s, S::NotActive,
            12},
        {u"Anna-Karin Sjöström"_s, u"anna-karin.sjostrom@sjostromochdottrar.se"_s,
            u"Sjöström och döttrar handelsbolag"_s, S::Active, -1},
        {u"Piotr Nowak"_s, u"p.nowak@papier.pl"_s, u""_s, S::Active, -1},
        {u"Marie Dubois"_s, u"marie.dubois@mairie-lyon.fr"_s, u"Mairie de Lyon"_s, S::NotActive, 3},
        {u"Erik Lindqvist"_s, u"erik@lindqvist.nu"_s, u"Lindqvist Reklam"_s, S::Active, -1},
        {u"Astrid Bjørnstad"_s, u"astrid@bjornstad.no"_s, u"Bjørnstad Forlag"_s, S::Active, -1},
        {u"Hans-Peter Müller"_s, u"hp.mueller@druckhaus-mueller.de"_s, u"Druckhaus Müller KG"_s,
            S::Deactivated, -1},
    };
    std::vector<Contact> out;
    for (int i = 0; i < 30; ++i) {
        const Person& person = people[static_cast<size_t>(i) % people.size()];
        Contact contact;
        contact.id = ContactId(i + 1);
        contact.name
            = i < 15 ? person.name : QString(person.name % (i % 2 ? u" jr"_s : u" d.y."_s));
        contact.email
            = i < 15 || person.email.isEmpty() ? person.email : QString(u"2."_s % person.email);
        contact.company = person.company;
        contact.status = person.status;
        contact.createdAt = now.addDays(-13 * i - 4);
        if (person.invitedDaysAgo >= 0) {
            contact.invitedAt = now.addDays(-person.invitedDaysAgo - i / 15);
            contact.linkExpiresAt = contact.invitedAt.addDays(7);
        }
        if (person.status == S::Active && i % 3 != 1) {
            contact.termsAcceptedAt = now.addDays(-9 * i - 1);
        }
        out.push_back(contact);
    }
    return out;
}

ContactTexts plainTexts()
{
    ContactTexts texts;
    texts.column
        = [](ContactColumn column) { return u"Column %1"_s.arg(static_cast<int>(column)); };
    texts.status = [](ContactStatus status) { return contactStatusName(status); };
    texts.date = [](const QDateTime& utc) {
        return utc.isValid() ? utc.date().toString(Qt::ISODate) : u"–"_s;
    };
    texts.flag = [](const Contact& contact, const QDateTime& now) {
        return contact.invitation(now) == InvitationState::ExpiredLink ? u"expired"_s : u"valid"_s;
    };
    texts.spoken = [](const Contact& contact, ContactColumn, const QDateTime&) -> QString {
        return u"Status: "_s % contactStatusName(contact.status);
    };
    texts.toolTip = [](const Contact&, ContactColumn, const QDateTime&) { return QString(); };
    texts.spokenHeader = [](ContactColumn, int place, int keys, bool) {
        return u"%1 of %2"_s.arg(place + 1).arg(keys);
    };
    texts.missing = u"–"_s;
    texts.loading = u"Loading"_s;
    return texts;
}

} // namespace kontorist::test
