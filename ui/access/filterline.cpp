#include "ui/access/filterline.h"

#include "ui/dialogs/dialogparts.h"

#include <QKeyEvent>

namespace kontorist {

FilterLine::FilterLine(const QString& objectName, const QString& purpose, QWidget* parent)
    : QLineEdit(parent)
{
    setName(this, objectName, purpose);
    setPlaceholderText(purpose);
    setClearButtonEnabled(true);
}

void FilterLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        emit leaveToList();
        event->accept();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            event->accept();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace kontorist
