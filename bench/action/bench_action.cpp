// One action in the program's own window, from the click to the changed row, beside the bare
// durable transaction with the same changes (PERF-9). In turns, on a copy of the database.
#include "bench/common/benchdata.h"
#include "bench/common/benchwindow.h"
#include "bench/common/measure.h"
#include "models/contacttablemodel.h"
#include "services/workspace.h"
#include "ui/contacts/detailpane.h"
#include "ui/table/contacttableview.h"
#include "ui/table/tablegrid.h"

#include <QApplication>
#include <QCommandLineParser>

#include <sqlite3.h>

#include <cstdio>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// What "Deactivate" changes, and nothing else: the identity (its trigger changes the contact) and
/// a row that says so, durable.
class BareTransaction
{
public:
    explicit BareTransaction(const QString& path)
    {
        m_ok = sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK
            && run("PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON");
    }
    ~BareTransaction() { sqlite3_close(m_handle); }
    BareTransaction(const BareTransaction&) = delete;
    BareTransaction& operator=(const BareTransaction&) = delete;

    [[nodiscard]] double deactivate(qint64 contact)
    {
        const QByteArray id = QByteArray::number(contact);
        QElapsedTimer timer;
        timer.start();
        m_ok = m_ok
            && run("BEGIN IMMEDIATE; UPDATE identity SET disabled_at = activated_at + 1"
                   " WHERE contact_id = "
                + id + "; UPDATE contact SET row_version = row_version + 1 WHERE id = " + id
                + "; INSERT INTO operation VALUES (hex(randomblob(16)), 'bench', 'deactivate',"
                  " 'contact', "
                + id + ", 1); COMMIT");
        return bench::millis(timer);
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    bool run(const QByteArray& sql)
    {
        return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    sqlite3* m_handle = nullptr;
    bool m_ok = false;
};

class ActionBench
{
public:
    ActionBench(const QString& path, int turns)
        : m_path(path)
        , m_turns(turns)
    {
    }

    int run()
    {
        if (!m_window.open(m_path)) {
            return 1;
        }
        auto& table = m_window.table();
        bench::PaintWatch watch(table.grid().viewport(), [this] { return m_isChanged(); });
        BareTransaction bare(m_path);
        std::vector<double> ours;
        std::vector<double> plain;
        bench::Heartbeat heart;
        for (qint64 row = 0; static_cast<int>(ours.size()) < m_turns; ++row) {
            if (!select(row)) {
                return 1;
            }
            if (table.contactModel().contactAt(row)->status != ContactStatus::Active) {
                continue;
            }
            if (ours.size() == plain.size()) {
                heart.restart();
                ours.push_back(act(row, watch));
                m_gaps.insert(m_gaps.end(), heart.gaps.begin(), heart.gaps.end());
            } else {
                plain.push_back(bare.deactivate(table.contactModel().contactAt(row)->id.value()));
                waitForColleague(row);
            }
        }
        if (!bare.ok()) {
            std::fprintf(stderr, "bench_action: the bare transaction fails\n");
            return 1;
        }
        return tell(ours, plain, heart);
    }

private:
    /// Makes it the current row and waits until the window knows all about it.
    bool select(qint64 row)
    {
        auto& table = m_window.table();
        table.goToRow(row);
        const auto& facts = m_window.window().actions().facts();
        const bool known = bench::turnUntil([&] {
            const Contact* contact = table.contactModel().contactAt(row);
            return contact && facts.contact && facts.contact->status == contact->status
                && table.summary().singleId == contact->id && m_window.showsRealRows();
        });
        // Nobody clicks faster than the detail pane follows the table.
        QElapsedTimer pause;
        pause.start();
        return known && bench::turnUntil([&] { return pause.elapsed() > 200; });
    }

    double act(qint64 row, bench::PaintWatch& watch)
    {
        auto& model = m_window.model();
        const ContactId id = model.contactAt(row)->id;
        m_isChanged = [&model, id] {
            const Contact* contact = model.cachedContact(id);
            return contact && contact->status == ContactStatus::Deactivated;
        };
        const int before = watch.real;
        m_window.prompt().asked = false;
        QElapsedTimer timer;
        timer.start();
        m_window.window().actions().action(ActionId::DeactivateContact)->trigger();
        bench::turnUntil([&] { return m_window.prompt().asked; });
        m_asked.push_back(bench::millis(timer));
        bench::turnUntil([&] { return m_isChanged(); });
        m_read.push_back(bench::millis(timer));
        bench::turnUntil([&] { return watch.real > before; });
        const double ms = bench::millis(timer);
        m_isChanged = [] { return false; };
        return ms;
    }

    /// The window sees within a second that somebody else wrote; nothing is timed meanwhile.
    void waitForColleague(qint64 row)
    {
        auto& model = m_window.model();
        bench::turnUntil([&] {
            const Contact* contact = model.contactAt(row);
            return !model.isLoading() && contact && contact->status == ContactStatus::Deactivated;
        });
    }

    int tell(
        const std::vector<double>& ours, const std::vector<double>& plain, bench::Heartbeat& heart)
    {
        bench::Report report;
        report.title("PERF-9: one action, click to changed row");
        const double bare = bench::median(plain);
        report.note("PERF-9 bare durable transaction, median", bare, "ms");
        report.note("PERF-9 Deactivate, until the question", bench::median(m_asked), "ms");
        report.note("PERF-9 Deactivate, until the row is read again", bench::median(m_read), "ms");
        report.note("PERF-9 Deactivate, p95", bench::percentile(ours, 0.95), "ms");
        report.promise("PERF-9 Deactivate, median (bound: 1.5 x bare + 20 ms)", bench::median(ours),
            "ms", 1.5 * bare + 20);
        heart.gaps = m_gaps;
        report.gaps(heart);
        return report.exitCode();
    }

    QString m_path;
    int m_turns;
    bench::BenchWindow m_window;
    std::function<bool()> m_isChanged = [] { return false; };
    std::vector<double> m_gaps;
    std::vector<double> m_asked;
    std::vector<double> m_read;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"One action, click to changed row (PERF-9)."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"data"_s, u"Folder of the databases."_s, u"folder"_s, bench::defaultDataFolder()},
            {u"rows"_s, u"Contacts in the database."_s, u"n"_s, u"1000000"_s},
            {u"turns"_s, u"Actions and bare transactions."_s, u"n"_s, u"20"_s}});
    parser.process(app);
    const auto original
        = bench::database(parser.value(u"data"_s), parser.value(u"rows"_s).toLongLong());
    if (!original) {
        std::fprintf(stderr, "bench_action: %s\n", qPrintable(original.error().detail));
        return 1;
    }
    const QTemporaryDir folder(parser.value(u"data"_s) % u"/action-XXXXXX"_s);
    const QString copy = folder.filePath(u"action.db"_s);
    if (!QFile::copy(*original, copy)) {
        return 1;
    }
    return ActionBench(copy, parser.value(u"turns"_s).toInt()).run();
}
