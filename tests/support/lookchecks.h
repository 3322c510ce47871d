#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QSet>
#include <QTabBar>
#include <QTest>

namespace kontorist::test {

using namespace Qt::StringLiterals;

/// What every dialog must keep, however it looks.

inline void verifyNames(const QDialog* dialog)
{
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        const bool part = qobject_cast<const QAbstractItemView*>(widget->parentWidget())
            || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QTabBar*>(widget)
            || (qobject_cast<const QLineEdit*>(widget)
                && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            || widget->isWindow() || !widget->isVisible();
        if (part || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        QVERIFY2(!widget->accessibleName().isEmpty(),
            qPrintable(u"%1 %2 has no accessible name"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        QVERIFY2(!widget->objectName().isEmpty(),
            qPrintable(u"“%1” has no object name"_s.arg(widget->accessibleName())));
    }
}

/// In a group of radio buttons Tab goes to the chosen one, arrow keys to the others.
inline bool isReachedByArrows(const QAbstractButton* button)
{
    return qobject_cast<const QRadioButton*>(button) && button->group() != nullptr
        && button->group()->checkedButton() != nullptr && !button->isChecked();
}

inline void verifyTabReachesEverything(QDialog* dialog)
{
    QSet<const QWidget*> reached;
    const QWidget* widget = dialog;
    do {
        reached << widget;
        widget = widget->nextInFocusChain();
    } while (widget != dialog && !reached.contains(widget));
    for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->objectName().startsWith(u"qt_"_s)
            && !isReachedByArrows(button) && !qobject_cast<const QTabBar*>(button->parentWidget())
            && !qobject_cast<const QAbstractItemView*>(button->parentWidget())) {
            QVERIFY2(reached.contains(button) && (button->focusPolicy() & Qt::TabFocus) != 0,
                qPrintable(u"%1: in the chain %2, policy %3"_s.arg(button->objectName())
                               .arg(reached.contains(button))
                               .arg(static_cast<int>(button->focusPolicy()))));
        }
    }
}

/// The first text that is not wholly shown, with its sizes; empty where all are.
inline QString cutOffText(const QDialog* dialog)
{
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->sizeHint().height();
        if (label->height() < needed - 1) {
            return u"“%1” is %2 high, needs %3"_s.arg(label->text())
                .arg(label->height())
                .arg(needed);
        }
    }
    for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->width() < button->minimumSizeHint().width()) {
            return u"“%1” is too narrow"_s.arg(button->text());
        }
    }
    return {};
}

inline void verifyFitsTheScreen(const QDialog* dialog)
{
    const QSize room = dialog->screen()->availableSize();
    QVERIFY2(dialog->width() <= room.width() && dialog->height() <= room.height(),
        qPrintable(u"%1×%2 on a screen of %3×%4"_s.arg(dialog->width())
                       .arg(dialog->height())
                       .arg(room.width())
                       .arg(room.height())));
}

} // namespace kontorist::test
