#include "bench/table/naivetable.h"

#include "bench/common/measure.h"

#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>

namespace kontorist::bench {

using namespace Qt::StringLiterals;

namespace {

class NaiveTable
{
public:
    NaiveTable()
        : m_model(nullptr, QSqlDatabase::database())
        , m_watch(m_view.viewport(), [] { return true; })
    {
        m_view.resize(1100, 700);
        m_view.show();
        m_model.setTable(u"contact"_s);
        waitForPaint();
    }

    void step(const std::string& what, const std::function<void()>& doIt)
    {
        QElapsedTimer timer;
        timer.start();
        m_heart.restart();
        doIt();
        waitForPaint();
        m_report.note("naive: " + what, millis(timer), "ms");
        turnUntil([this, before = m_heart.gaps.size()] { return m_heart.gaps.size() > before; });
        m_report.note("naive:   its gap in the event loop", percentile(m_heart.gaps, 1), "ms");
    }

    void run(bool fetchAll)
    {
        m_report.title("naive: QSqlTableModel and QTableView");
        step("first rows", [this] {
            m_model.select();
            m_view.setModel(&m_model);
        });
        step("search inside names, first rows", [this] {
            m_model.setFilter(u"search_text LIKE '%lindst%'"_s);
            m_model.select();
        });
        step("search without a hit", [this] {
            m_model.setFilter(u"search_text LIKE '%xyzzy%'"_s);
            m_model.select();
        });
        step("sort by company, first rows", [this] {
            m_model.setFilter({});
            m_model.setSort(m_model.fieldIndex(u"company"_s), Qt::AscendingOrder);
            m_model.select();
        });
        if (fetchAll) {
            step("to the last row", [this] {
                while (m_model.canFetchMore()) {
                    m_model.fetchMore();
                }
                m_view.scrollToBottom();
            });
        }
        m_report.note("naive: resident memory", residentMiB(), "MiB");
    }

private:
    void waitForPaint()
    {
        const int before = m_watch.all;
        m_view.viewport()->update();
        turnUntil([&] { return m_watch.all > before; });
    }

    QSqlTableModel m_model;
    QTableView m_view;
    PaintWatch m_watch;
    Heartbeat m_heart;
    Report m_report;
};

} // namespace

int runNaiveTable(const QString& databasePath, bool fetchAll)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(databasePath);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open()) {
        return 1;
    }
    NaiveTable().run(fetchAll);
    return 0;
}

} // namespace kontorist::bench
