#pragma once

#include "ui/actions/section.h"

#include <QListWidget>
#include <QMap>

namespace kontorist {

class ActionController;
class Theme;

/// The left zone: the sections of the window, with numbers.
class NavigationPane : public QListWidget
{
    Q_OBJECT

public:
    NavigationPane(const ActionController& actions, const Theme& theme, QWidget* parent = nullptr);

    void setCurrentSection(Section section);
    /// Shown behind the name; below 0 = none.
    void setCount(Section section, qint64 count);
    /// The red exclamation mark behind the name, with what it means for screen readers and as a
    /// tool tip; empty = none.
    void setMark(Section section, const QString& meaning);
    /// Forgets the numbers and marks of a database; that of the tasks is the window's own.
    void clearCounts();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sectionChosen(kontorist::Section section);

private:
    void updateSpoken(QListWidgetItem* item);
    void addSection(Section section, const ActionController& actions);
    void addSeparator();

    QMap<Section, QListWidgetItem*> m_items;
};

} // namespace kontorist
