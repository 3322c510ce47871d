#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace kontorist {

/// Steps that a program takes by itself, one after the other: each is begun, and the next one
/// follows once it is done. Ends the program: 0 after the last step, 1 where one takes too long or
/// fails.
class TourScript : public QObject
{
    Q_OBJECT

public:
    /// Pictures go into `folder`.
    explicit TourScript(QString folder);

    void add(const QString& name, std::function<void()> begin, std::function<bool()> done);
    /// A picture of a window with what stands above it.
    void addPicture(const QString& file, std::function<QWidget*()> window);
    /// Until the window has looked the same for a while: what it asked for is there.
    void addSettling(std::function<QWidget*()> window);
    /// Closes the visible dialog of that object or class name.
    void addClosing(const QString& dialog);
    void run();
    void setFailed() { m_failed = true; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    struct Step
    {
        QString name;
        std::function<void()> begin;
        std::function<bool()> done;
    };
    void look();
    void fail();

    QString m_folder;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    bool m_begun = false;
    bool m_failed = false;
    QElapsedTimer m_sinceBegin;
    QTimer m_timer;
};

} // namespace kontorist
