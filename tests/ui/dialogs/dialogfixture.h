#pragma once

#include "domain/contact.h"
#include "tests/support/scriptedprompt.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace kontorist::test {

using namespace Qt::StringLiterals;

/// The child of that name; the test fails hard where it is missing.
template <class Widget>
Widget* child(const QObject* parent, const QString& name)
{
    auto* found = parent->findChild<Widget*>(name);
    if (found == nullptr) {
        qFatal("no child called %s", qPrintable(name));
    }
    return found;
}

inline QString textOf(const QObject* parent, const QString& label)
{
    return child<QLabel>(parent, label)->text();
}

inline void press(const QObject* parent, const QString& button)
{
    child<QAbstractButton>(parent, button)->click();
}

inline QDateTime testNow()
{
    return {QDate(2026, 5, 8), QTime(12, 0), Qt::UTC};
}

inline Contact testContact()
{
    Contact contact;
    contact.id = ContactId(7);
    contact.name = u"Åsa Öberg"_s;
    contact.email = u"asa@tryck.se"_s;
    contact.phone = u"+46 8 123 45"_s;
    contact.company = u"Öberg & Söner AB"_s;
    contact.language = u"sv"_s;
    contact.createdAt = testNow().addDays(-90);
    contact.rowVersion = 3;
    return contact;
}

} // namespace kontorist::test
