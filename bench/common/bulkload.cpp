#include "bench/common/bulkload.h"

#include "base/textfold.h"
#include "services/demonames.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <memory>
#include <set>
#include <vector>

namespace kontorist::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// A word as it is shown and as it is searched.
struct Word
{
    QByteArray shown;
    QByteArray folded;
};

struct Region
{
    std::vector<Word> first;
    std::vector<Word> last;
    std::vector<Word> companies;
    std::vector<QByteArray> domains;
    QByteArray language;
    QByteArray phone;
    int weight = 0;
};

std::vector<Word> wordsOf(const QStringList& list)
{
    std::vector<Word> words;
    for (const QString& text : list) {
        words.push_back({text.toUtf8(), foldText(text).toUtf8()});
    }
    return words;
}

std::vector<Region> regions()
{
    std::vector<Region> all;
    for (const DemoRegion& from : demoRegions()) {
        Region region {wordsOf(from.firstNames), wordsOf(from.lastNames), wordsOf(from.companies),
            {}, from.language.toUtf8(), from.phonePrefix.toUtf8(), from.weight};
        for (const QString& domain : from.domains) {
            region.domains.push_back(domain.toUtf8());
        }
        all.push_back(std::move(region));
    }
    return all;
}

class Random
{
public:
    int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }
    template <class T>
    const T& pick(const std::vector<T>& list)
    {
        return list[static_cast<size_t>(next() % list.size())];
    }

private:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    quint64 m_state = 2026;
};

struct Row
{
    QByteArray name, nameKey, email, phone, company, companyKey, language, search;
    const char* status = "";
    qint64 created = 0, invited = 0, expires = 0, terms = 0;
};

class People
{
public:
    explicit People(qint64 now)
        : m_now(now)
        , m_regions(regions())
    {
    }

    Row make(qint64 number)
    {
        const Region& region = pickRegion();
        Row row;
        nameInto(row, region);
        row.language = region.language;
        row.companyKey = "\xF4\x8F\xBF\xBF"; // behind every company, as the program stores it
        if (m_random.below(100) < 62) {
            const Word& company = m_random.pick(region.companies);
            row.company = company.shown;
            row.companyKey = company.folded;
        }
        if (m_random.below(100) < 70) {
            row.phone = region.phone + QByteArray::number(10'000 + m_random.below(89'999));
        }
        if (m_random.below(100) >= 4) {
            QByteArray local = row.nameKey;
            local.replace(' ', '.');
            row.email = local + QByteArray::number(number) + '@' + m_random.pick(region.domains);
        }
        historyInto(row);
        row.search = row.nameKey + '\n' + row.email + '\n'
            + (row.company.isEmpty() ? QByteArray() : row.companyKey) + '\n';
        return row;
    }

private:
    const Region& pickRegion()
    {
        int weight = m_random.below(100);
        for (const Region& region : m_regions) {
            if (weight < region.weight) {
                return region;
            }
            weight -= region.weight;
        }
        return m_regions.back();
    }

    void nameInto(Row& row, const Region& region)
    {
        const Word& first = m_random.pick(region.first);
        const Word& last = m_random.pick(region.last);
        const int kind = m_random.below(10);
        row.name = first.shown;
        row.nameKey = first.folded;
        if (kind < 4) {
            const Word& middle = m_random.pick(region.first);
            row.name += ' ' + middle.shown;
            row.nameKey += ' ' + middle.folded;
        }
        row.name += ' ' + last.shown;
        row.nameKey += ' ' + last.folded;
        if (kind >= 2 && kind < 5) {
            const Word& second = m_random.pick(region.last);
            row.name += '-' + second.shown;
            row.nameKey += '-' + second.folded;
        }
    }

    void historyInto(Row& row)
    {
        row.created = m_now - (1 + m_random.below(1400)) * dayMs - m_random.below(86'400'000);
        const int story = row.email.isEmpty() ? 0 : m_random.below(100);
        row.status = story < 20 ? "UNREGISTERED"
            : story < 30        ? "NOT_ACTIVE"
            : story < 92        ? "ACTIVE"
                                : "DEACTIVATED";
        if (story >= 8 && story < 26) {
            row.invited = m_now - m_random.below(60) * dayMs - m_random.below(86'400'000);
            row.expires = row.invited + 7 * dayMs;
        }
        if (story >= 40 && m_random.below(2) == 0) {
            row.terms = row.created + m_random.below(static_cast<int>(dayMs / 4));
        }
    }

    qint64 m_now;
    std::vector<Region> m_regions;
    Random m_random;
};

/// The tokens of the letter pairs, as the trigger of the schema makes them: each pair once, in hex.
QByteArray pairsOf(const QByteArray& search)
{
    static const char digits[] = "0123456789ABCDEF";
    std::array<quint64, 256> seen {}; // 128 × 128 pairs of ASCII
    QByteArray out;
    out.reserve(5 * search.size());
    for (qsizetype i = 0; i + 1 < search.size(); ++i) {
        const auto a = static_cast<unsigned char>(search[i]);
        const auto b = static_cast<unsigned char>(search[i + 1]);
        const unsigned pair = (a & 127U) * 128U + (b & 127U);
        quint64& word = seen[pair / 64];
        const quint64 bit = 1ULL << (pair % 64);
        if (word & bit) {
            continue;
        }
        word |= bit;
        const char token[] = {digits[a >> 4], digits[a & 15], digits[b >> 4], digits[b & 15], ','};
        out.append(token, 5);
    }
    out.chop(1);
    return out;
}

struct Closer
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
};

class Loader
{
public:
    explicit Loader(const QString& path)
    {
        sqlite3* handle = nullptr;
        m_ok = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK;
        m_handle.reset(handle);
    }

    Result<void> load(qint64 contacts)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        // Nothing is promised before the file is whole; it gets its name then.
        KONTORIST_TRY(run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                          " PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-600000;"
                          " PRAGMA temp_store=FILE; PRAGMA threads=2; BEGIN"));
        KONTORIST_TRY(takeAway());
        KONTORIST_TRY(fillContacts(contacts, now));
        tell("rows");
        KONTORIST_TRY(run("INSERT INTO identity (contact_id, email_key, created_at, activated_at,"
                          " disabled_at) SELECT id, email_key, created_at,"
                          " CASE WHEN status <> 'NOT_ACTIVE' THEN created_at + 1000 END,"
                          " CASE WHEN status = 'DEACTIVATED' THEN created_at + 2000 END"
                          " FROM contact WHERE status <> 'UNREGISTERED'"));
        tell("identities");
        KONTORIST_TRY(
            run("INSERT INTO contact_search (contact_search) VALUES ('rebuild'); COMMIT; BEGIN"));
        tell("trigrams");
        KONTORIST_TRY(fillPairs());
        tell("letter pairs");
        for (const QByteArray& sql : m_takenAway) {
            KONTORIST_TRY(run(sql));
        }
        tell("indexes and triggers");
        return run("COMMIT; PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL");
    }

private:
    using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

    Result<void> fault() const
    {
        return failure(internalError(QString::fromUtf8(sqlite3_errmsg(m_handle.get()))));
    }

    Result<void> run(const QByteArray& sql)
    {
        if (!m_ok || sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr)) {
            return fault();
        }
        return {};
    }

    Statement prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_handle.get(), sql, -1, &statement, nullptr);
        return Statement(statement);
    }

    Result<void> takeAway()
    {
        const Statement list = prepare(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND"
            " type IN ('index', 'trigger') AND tbl_name IN ('contact', 'identity') ORDER BY rowid");
        QByteArray drops;
        while (sqlite3_step(list.get()) == SQLITE_ROW) {
            const auto text = [&](int column) {
                return QByteArray(
                    reinterpret_cast<const char*>(sqlite3_column_text(list.get(), column)));
            };
            drops += "DROP " + text(0) + ' ' + text(1) + ';';
            m_takenAway.push_back(text(2));
        }
        return run(drops);
    }

    Result<void> fillContacts(qint64 contacts, qint64 now)
    {
        const Statement insert = prepare(
            "INSERT INTO contact (name, name_key, email, email_key, phone, company, company_key,"
            " language, status, invited_at, link_expires_at, terms_accepted_at, created_at,"
            " search_text) VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
        if (!insert) {
            return fault();
        }
        People people(now);
        for (qint64 number = 1; number <= contacts; ++number) {
            const Row row = people.make(number);
            int at = 0;
            for (const QByteArray* text : {&row.name, &row.nameKey, &row.email, &row.phone,
                     &row.company, &row.companyKey, &row.language}) {
                sqlite3_bind_text(insert.get(), ++at, text->constData(),
                    static_cast<int>(text->size()), SQLITE_STATIC);
            }
            sqlite3_bind_text(insert.get(), ++at, row.status, -1, SQLITE_STATIC);
            for (const qint64 time : {row.invited, row.expires, row.terms, row.created}) {
                sqlite3_bind_int64(insert.get(), ++at, time);
            }
            sqlite3_bind_text(insert.get(), ++at, row.search.constData(),
                static_cast<int>(row.search.size()), SQLITE_STATIC);
            if (sqlite3_step(insert.get()) != SQLITE_DONE) {
                return fault();
            }
            sqlite3_reset(insert.get());
        }
        return {};
    }

    Result<void> fillPairs()
    {
        const Statement all = prepare("SELECT id, search_text FROM contact ORDER BY id");
        const Statement insert = prepare("INSERT INTO contact_pairs (rowid, pairs) VALUES (?, ?)");
        if (!all || !insert) {
            return fault();
        }
        while (sqlite3_step(all.get()) == SQLITE_ROW) {
            const QByteArray pairs = pairsOf(QByteArray::fromRawData(
                reinterpret_cast<const char*>(sqlite3_column_text(all.get(), 1)),
                sqlite3_column_bytes(all.get(), 1)));
            sqlite3_bind_int64(insert.get(), 1, sqlite3_column_int64(all.get(), 0));
            sqlite3_bind_text(
                insert.get(), 2, pairs.constData(), static_cast<int>(pairs.size()), SQLITE_STATIC);
            if (sqlite3_step(insert.get()) != SQLITE_DONE) {
                return fault();
            }
            sqlite3_reset(insert.get());
        }
        return {};
    }

    void tell(const char* what)
    {
        std::fprintf(
            stderr, "  %-22s %7.1f s\n", what, static_cast<double>(m_timer.restart()) / 1000);
    }

    std::unique_ptr<sqlite3, Closer> m_handle;
    bool m_ok = false;
    std::vector<QByteArray> m_takenAway;
    QElapsedTimer m_timer = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
};

} // namespace

Result<void> bulkLoad(const QString& path, qint64 contacts)
{
    return Loader(path).load(contacts);
}

} // namespace kontorist::bench
