#include "desk.h"
#include "ui/contacts/detailpane.h"
#include "ui/dialogs/contactformdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navigationpane.h"
#include "ui/table/searchbox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>

using namespace kontorist;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

/// The window without a mouse, and as assistive techniques see it.
class TestKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->contact(u"Bo Berg"_s, u"bo@x.se"_s, ContactStatus::NotActive).isValid());
        QVERIFY(
            m_desk->contact(u"Åsa Öberg"_s, u"asa@tryck.se"_s, ContactStatus::Active).isValid());
        QTRY_COMPARE(m_desk->table().contactModel().totalRows(), 2);
    }
    void cleanup() { m_desk.reset(); }

    void findSelectActivate()
    {
        auto* window = m_desk->window.get();
        QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<SearchBox*>(window->focusWidget()) != nullptr);
        QTest::keyClicks(window->focusWidget(), u"bo"_s);
        QTRY_COMPARE(m_desk->table().contactModel().shownQuery().search, u"bo"_s);
        QTest::keyClick(window->focusWidget(), Qt::Key_Down);
        QTRY_VERIFY(m_desk->table().isAncestorOf(window->focusWidget())
            || window->focusWidget() == &m_desk->table());
        QTRY_VERIFY(!m_desk->table().contactModel().isLoading());
        QTest::keyClick(window->focusWidget(), Qt::Key_Home);
        QTRY_COMPARE(m_desk->table().summary().count, 1);
        QTRY_VERIFY(m_desk->isOffered(ActionId::ActivateContact));
        const auto id = m_desk->table().summary().singleId;
        m_desk->prompt.confirmAnswers = {ConfirmAnswer {true}};
        QTest::keyClick(window->focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_desk->dialog<CommandPalette>();
        QVERIFY(palette != nullptr);
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"activate con"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_desk->stored(id)->status, ContactStatus::Active);
    }

    void addWithKeysOnly()
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
        auto* form = m_desk->dialog<ContactFormDialog>();
        QVERIFY(form != nullptr);
        QTRY_VERIFY(form->focusWidget() != nullptr);
        QTest::keyClicks(form->focusWidget(), u"Nils Berg"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(form->focusWidget(), u"nils@x.se"_s);
        QTRY_VERIFY(Desk::part<QPushButton>(form, "saveButton")->isEnabled());
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->table().contactModel().totalRows(), 3);
    }

    void returnGoesToTheDetailPane()
    {
        QVERIFY(selectFirst());
        QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Return);
        const auto* pane = m_desk->window->findChild<DetailPane*>();
        QTRY_VERIFY(pane->isAncestorOf(m_desk->window->focusWidget()));
    }

    void zonesInATurn()
    {
        auto* window = m_desk->window.get();
        QVERIFY(selectFirst());
        const auto* pane = window->findChild<DetailPane*>();
        const auto* navigation = window->findChild<NavigationPane*>();
        QTest::keyClick(window, Qt::Key_F6);
        QTRY_VERIFY(pane->isAncestorOf(window->focusWidget()));
        QTest::keyClick(window, Qt::Key_F6);
        QTRY_VERIFY(window->focusWidget() == navigation);
        QTest::keyClick(window, Qt::Key_F6);
        QTRY_VERIFY(m_desk->table().isAncestorOf(window->focusWidget()));
        QTest::keyClick(window, Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(window->focusWidget() == navigation);
    }

    void sectionsByNumber()
    {
        auto* window = m_desk->window.get();
        const auto* stack = window->findChild<QStackedWidget*>(u"pages"_s);
        const std::pair<Qt::Key, QString> keys[] {{Qt::Key_2, u"customers-page"_s},
            {Qt::Key_3, u"customer-users-page"_s}, {Qt::Key_5, u"faults-panel"_s},
            {Qt::Key_6, u"orders-panel"_s}, {Qt::Key_7, u"links-page"_s},
            {Qt::Key_8, u"task-panel"_s}, {Qt::Key_9, u"activity-page"_s},
            {Qt::Key_1, u"contacts-page"_s}};
        for (const auto& [key, page] : keys) {
            QTest::keyClick(window, key, Qt::ControlModifier);
            QTRY_COMPARE(stack->currentWidget()->objectName(), page);
        }
        QTest::keyClick(window, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(stack->currentWidget()->objectName(), u"task-panel"_s);
        QTest::keyClick(window, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(stack->currentWidget()->objectName(), u"contacts-page"_s);
    }

    void keysOfRefusedActionsSayWhy()
    {
        QVERIFY(selectFirst());
        const auto id = m_desk->table().summary().singleId;
        QVERIFY(m_desk->settled(id));
        if (m_desk->stored(id)->status != ContactStatus::Active) {
            QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Down);
            QTRY_VERIFY(m_desk->table().summary().singleId != id);
            QVERIFY(m_desk->settled(m_desk->table().summary().singleId));
        }
        QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->notice().contains(u"Send activation request"_s));
    }

    /// Nothing that takes the focus is nameless, on any page.
    void everythingFocusableHasAName()
    {
        QVERIFY(selectFirst());
        for (const auto section : allSections) {
            m_desk->window->goToSection(section);
            for (auto* widget : m_desk->window->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                    || widget->focusProxy() != nullptr || isPlumbing(widget)) {
                    continue;
                }
                auto* seen = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(seen != nullptr && !seen->text(QAccessible::Name).isEmpty(),
                    qPrintable(widget->objectName() + u" "
                        + QString::fromLatin1(widget->metaObject()->className())));
            }
        }
    }

    void navigationNamesItsNumbers()
    {
        auto* navigation = m_desk->window->findChild<NavigationPane*>();
        QTRY_COMPARE(
            navigation->item(0)->data(Qt::AccessibleTextRole).toString(), u"Contacts: 2"_s);
    }

private:
    /// Parts of Qt's own compound widgets that only pass the focus on.
    static bool isPlumbing(const QWidget* widget)
    {
        return qobject_cast<const QMenuBar*>(widget) != nullptr
            || qobject_cast<const QScrollArea*>(widget) != nullptr
            || widget->objectName().startsWith(u"qt_"_s);
    }

    bool selectFirst()
    {
        m_desk->table().setFocus();
        QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Home);
        return QTest::qWaitFor([this] { return m_desk->table().summary().single.has_value(); });
    }

    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
