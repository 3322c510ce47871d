#pragma once

#include <QLineEdit>

namespace kontorist {

/// A filter above a list. Enter and Down go on to the list, so that Enter never presses the
/// dialog's default button; Escape clears, and in an empty line is left to the dialog.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    FilterLine(const QString& objectName, const QString& purpose, QWidget* parent = nullptr);

signals:
    void leaveToList();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace kontorist
