// An empty table in a window with menu, tool bar and status line: the least that a Qt program with
// a table needs to start. Says "rows painted" like the program does with --tell-start.
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QPaintEvent>
#include <QStatusBar>
#include <QTableWidget>
#include <QToolBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Mark : public QObject
{
protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("rows painted");
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setWindowTitle(u"Minimal"_s);
    window.menuBar()->addMenu(u"File"_s);
    window.addToolBar(u"Tools"_s)->addAction(u"Reload"_s);
    window.statusBar()->showMessage(u"Ready"_s);
    QTableWidget table(20, 7);
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 7; ++column) {
            table.setItem(
                row, column, new QTableWidgetItem(u"row %1, column %2"_s.arg(row).arg(column)));
        }
    }
    window.setCentralWidget(&table);
    Mark mark;
    table.viewport()->installEventFilter(&mark);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
