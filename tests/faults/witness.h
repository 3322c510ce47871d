#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QObject>
#include <QSet>

#include <map>

namespace kontorist::faults {

/// Counts what a person decided: buttons pressed, by name and by the class of their dialog, and
/// entries chosen from menus. Sees every widget that is ever shown.
class Witness : public QObject
{
public:
    Witness() { qApp->installEventFilter(this); }

    void saw(const QString& decision) { ++m_decisions[decision]; }
    [[nodiscard]] int count(const QString& decision) const
    {
        const auto found = m_decisions.find(decision);
        return found == m_decisions.end() ? 0 : found->second;
    }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Show && !object->property(known).toBool()) {
            if (auto* button = qobject_cast<QAbstractButton*>(object)) {
                button->setProperty(known, true);
                connect(
                    button, &QAbstractButton::clicked, this, [this, button] { sawButton(button); });
            } else if (auto* menu = qobject_cast<QMenu*>(object)) {
                menu->setProperty(known, true);
                connect(menu, &QMenu::triggered, this, [this](const QAction* action) {
                    saw(QStringLiteral("menu ") + action->objectName());
                });
            }
        }
        return false;
    }

private:
    static constexpr const char* known = "witnessed";

    void sawButton(const QAbstractButton* button)
    {
        const QString name = button->objectName();
        saw(QStringLiteral("button ") + name);
        const bool leaves = name == QStringLiteral("cancel") || name == QStringLiteral("more");
        if (const QWidget* window = button->window(); window != nullptr && !leaves) {
            saw(QStringLiteral("in ") + QString::fromLatin1(window->metaObject()->className()));
        }
    }

    std::map<QString, int> m_decisions;
};

} // namespace kontorist::faults
