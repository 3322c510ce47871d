#include "app/desktop/tourscript.h"

#include "app/desktop/tourpictures.h"

#include <QApplication>
#include <QDialog>
#include <QImage>

#include <cstdio>
#include <memory>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 10;
constexpr qint64 stepMayTakeMs = 120'000;
constexpr int lookedSameMs = 300;

} // namespace

TourScript::TourScript(QString folder)
    : m_folder(std::move(folder))
{
    // A cursor that blinks would never come to rest.
    QApplication::setCursorFlashTime(0);
    connect(&m_timer, &QTimer::timeout, this, &TourScript::look);
}

void TourScript::add(const QString& name, std::function<void()> begin, std::function<bool()> done)
{
    m_steps.push_back({name, std::move(begin), std::move(done)});
}

void TourScript::addPicture(const QString& file, std::function<QWidget*()> window)
{
    add(
        u"save "_s + file,
        [this, file, shown = std::move(window)] {
            auto* widget = shown();
            m_failed |= widget == nullptr || !savePicture(*widget, m_folder + u'/' + file);
        },
        [] { return true; });
}

void TourScript::addSettling(std::function<QWidget*()> window)
{
    struct Look
    {
        QImage picture;
        QElapsedTimer since;
    };
    const auto last = std::make_shared<Look>();
    add(
        u"let it come to rest"_s, [last] { last->since.start(); },
        [last, shown = std::move(window)] {
            auto* widget = shown();
            if (widget == nullptr || !last->since.hasExpired(lookedSameMs)) {
                return false;
            }
            QImage picture = pictureOf(*widget).toImage();
            const bool same = picture == last->picture;
            last->picture = std::move(picture);
            last->since.start();
            return same;
        });
}

void TourScript::addClosing(const QString& dialog)
{
    add(
        u"close "_s + dialog,
        [dialog] {
            if (auto* open = qobject_cast<QDialog*>(visibleDialog(dialog))) {
                open->done(QDialog::Rejected);
            }
        },
        [dialog] { return visibleDialog(dialog) == nullptr; });
}

void TourScript::run()
{
    m_timer.start(lookEveryMs);
}

void TourScript::look()
{
    if (m_failed || (m_begun && m_sinceBegin.elapsed() > stepMayTakeMs)) {
        fail();
        return;
    }
    if (m_step >= m_steps.size()) {
        m_timer.stop();
        QApplication::exit(0);
        return;
    }
    const auto& step = m_steps[m_step];
    if (!m_begun) {
        m_begun = true;
        m_sinceBegin.start();
        step.begin();
    } else if (step.done()) {
        m_begun = false;
        ++m_step;
    }
}

void TourScript::fail()
{
    m_timer.stop();
    const QString name = m_step < m_steps.size() ? m_steps[m_step].name : QString();
    std::fprintf(
        stderr, "kontorist: the tour did not get past the step \"%s\"\n", qUtf8Printable(name));
    for (auto* window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->inherits("QMainWindow")) {
            // What the window looked like tells more than the name of the step.
            static_cast<void>(savePicture(*window, m_folder + u"/failed.png"_s));
        }
    }
    QApplication::exit(1);
}

} // namespace kontorist
