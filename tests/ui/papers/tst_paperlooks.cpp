#include "papersdesk.h"
#include "ui/papers/faultdialogs.h"
#include "ui/papers/faultformdialog.h"
#include "ui/papers/faultspanel.h"
#include "ui/papers/orderformdialog.h"
#include "ui/papers/orderspanel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

/// Every panel and form of the papers in every colour scheme and both reading directions: what can
/// take the focus has a name, Tab reaches every button, no text is cut off. With
/// KONTORIST_SCREENSHOTS set, pictures are put there.
class TestPaperLooks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PapersDesk> m_desk;
    Customer m_full;
    Customer m_empty;
    FaultReport m_fault;
    OrderId m_discussed; ///< an order with comments

    void fill()
    {
        PapersDesk& desk = *m_desk;
        m_full
            = desk.customer(u"Öberg & Söners Maskin- och Rörledningsservice AB"_s, u"10927781"_s);
        m_empty = desk.customer(u"Petit SARL"_s);
        const StaffMember nils = desk.staff(u"nils"_s, u"Nils Berg"_s);
        PapersDesk::must(desk->staff().setNotifications(
            nils.id, {u"nils@x.se"_s, u"+46 70 123 45 67"_s, NotificationChannel::Sms, true}));
        const auto plant = PapersDesk::must(
            desk->facilities().add(m_full.id, u"Anläggning Norra hamnen, byggnad 12"_s));
        ServiceObject pump;
        pump.customer = m_full.id;
        pump.facility = plant.id;
        pump.name = u"Cirkulationspump 3"_s;
        pump.model = u"Grundfos MAGNA3 65-150"_s;
        pump.serial = u"SN-99812-2231"_s;
        pump = PapersDesk::must(desk->facilities().addObject(pump));
        const CustomerUser kari = desk.activeUser(m_full.id, u"kari.olsen@oberg.se"_s);
        OrderDraft draft;
        for (int i = 1; i <= 40; ++i) {
            draft.customer = i % 5 == 0 ? m_empty.id : m_full.id;
            draft.number = u"S-%1"_s.arg(1000 + i);
            draft.kind = allOrderKinds[static_cast<size_t>(i % 3)];
            draft.title = i % 4 == 0
                ? u"Årsservice av värmeväxlare och cirkulationspumpar enligt avtal"_s
                : u"Filterbyte"_s;
            draft.facility = i % 5 == 0 ? FacilityId() : plant.id;
            draft.object = i % 5 == 0 ? ServiceObjectId() : pump.id;
            draft.placedBy = i % 5 == 0 ? CustomerUserId() : kari.id;
            draft.technician = i % 2 == 0 ? nils.id : StaffId();
            std::ignore = PapersDesk::must(desk->orders().add(draft));
        }
        addComments(kari);
        addFaults(kari, plant.id, pump.id, nils.id);
    }

    void addComments(const CustomerUser& kari)
    {
        PapersDesk& desk = *m_desk;
        OrderQuery newest;
        newest.customer = m_full.id;
        const OrderId order = PapersDesk::must(desk->orders().list(newest)).front().id;
        m_discussed = order;
        auto& orders = desk->orders();
        const auto first = PapersDesk::must(orders.postAs(kari.id, order,
            u"Hej! When will you come? The gate is closed from 16:00 on, and the guard needs your "
            "names the day before."_s));
        const auto answer = PapersDesk::must(orders.post(
            order, u"Thursday at 9. Nils Berg comes."_s, CommentVisibility::Customer, first.id));
        std::ignore = PapersDesk::must(
            orders.postAs(kari.id, order, u"Perfect, thank you!\nKari"_s, answer.id));
        const auto inner = PapersDesk::must(
            orders.post(order, u"They owe us two invoices. Ask before you order parts."_s,
                CommentVisibility::Internal));
        std::ignore = PapersDesk::must(
            orders.post(order, u"Will do."_s, CommentVisibility::Internal, inner.id));
    }

    void addFaults(const CustomerUser& kari, FacilityId plant, ServiceObjectId pump, StaffId nils)
    {
        PapersDesk& desk = *m_desk;
        auto& faults = desk->faults();
        FaultDraft draft {m_full.id, plant, pump, u"Pump 3 rattles and stops after ten minutes"_s,
            u"Since Monday. It starts again when it is cold.\nCall Kari, +46 8 555 10 20, before "
            "you come."_s};
        std::ignore = PapersDesk::must(faults.assign(
            PapersDesk::must(faults.report(kari.id, {m_full.id, {}, {}, u"Light"_s, {}})).id, 0,
            nils));
        std::ignore = PapersDesk::must(faults.createWorkOrder(
            PapersDesk::must(faults.report(kari.id, draft)).id, 0, u"W-0999"_s));
        std::ignore
            = PapersDesk::must(faults.close(PapersDesk::must(faults.report(kari.id, draft)).id, 0));
        draft.customer = m_full.id;
        m_fault = PapersDesk::must(faults.report(kari.id, draft));
    }

    QWidget* build(const QString& which)
    {
        const FlowContext context = m_desk->context();
        if (which.startsWith(u"orders-"_s)) {
            return new OrdersPanel(context, customerOf(which), nullptr);
        }
        if (which.startsWith(u"faults-"_s)) {
            return new FaultsPanel(context, customerOf(which), nullptr);
        }
        if (which == u"form-order"_s) {
            return new OrderFormDialog(context, CustomerId(), nullptr);
        }
        if (which == u"form-order-edit"_s) {
            OrderQuery newest;
            newest.customer = m_full.id;
            return new OrderFormDialog(context,
                PapersDesk::must(m_desk->workspace->orders().list(newest)).front(), nullptr);
        }
        if (which == u"form-fault"_s) {
            return new FaultFormDialog(context, m_full.id, nullptr);
        }
        if (which == u"assign"_s) {
            return new AssignDialog(context, m_fault, nullptr);
        }
        return new WorkOrderDialog(context, m_fault, nullptr);
    }

    [[nodiscard]] CustomerId customerOf(const QString& which) const
    {
        return which.endsWith(u"all"_s)  ? CustomerId()
            : which.endsWith(u"empty"_s) ? m_empty.id
                                         : m_full.id;
    }

    static void verifyNames(const QWidget* window)
    {
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const bool part = qobject_cast<const QAbstractItemView*>(widget->parentWidget())
                || widget->objectName().startsWith(u"qt_"_s) || widget->isWindow()
                || !widget->isVisible() || widget->focusProxy() != nullptr;
            if (part || (widget->focusPolicy() & Qt::TabFocus) == 0) {
                continue;
            }
            QVERIFY2(!widget->accessibleName().isEmpty(),
                qPrintable(u"%1 %2 has no accessible name"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }

    static QString cutOffText(const QWidget* window)
    {
        for (const QLabel* label : window->findChildren<QLabel*>()) {
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
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty()
                && button->width() < button->minimumSizeHint().width()) {
                return u"“%1” is too narrow"_s.arg(button->text());
            }
        }
        return {};
    }

    void prepare(QWidget* window, const QString& which)
    {
        if (which.startsWith(u"orders"_s) || which.startsWith(u"faults"_s)) {
            window->resize(which.endsWith(u"all"_s) ? QSize(1180, 640) : QSize(760, 640));
            window->show();
            auto* table = window->findChild<QTableView*>();
            if (!which.endsWith(u"-empty"_s)) {
                QTRY_VERIFY(table->model()->rowCount() > 0);
                table->setCurrentIndex(table->model()->index(0, 0));
            }
        } else {
            static_cast<QDialog*>(window)->open();
        }
        QVERIFY(QTest::qWaitForWindowExposed(window));
        if (which == u"orders-all"_s || which == u"orders-customer"_s) {
            auto* list = child<QAbstractItemView>(window, u"commentList"_s);
            static_cast<OrdersPanel*>(window)->showOrder(m_discussed);
            QTRY_COMPARE(list->model()->rowCount(), 5);
            list->setCurrentIndex(list->model()->index(3, 0));
            if (which == u"orders-customer"_s) {
                press(window, u"replyButton"_s);
            }
        }
        if (which == u"faults-all"_s || which == u"faults-customer"_s) {
            QTRY_VERIFY(textOf(window, u"faultNotices"_s).contains(u"SMS to Nils Berg"_s));
        }
        if (which == u"form-order"_s) {
            QTRY_VERIFY(!line(window, u"numberEdit"_s)->text().isEmpty());
        }
        if (which == u"form-fault"_s || which == u"form-order-edit"_s) {
            QTRY_VERIFY(child<QComboBox>(window, u"facilityCombo"_s)->count() > 1);
        }
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        m_desk = std::make_unique<PapersDesk>();
        fill();
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { m_desk.reset(); }

    void everyView_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("rightToLeft");
        const struct
        {
            const char* name;
            ThemeMode mode;
            bool rightToLeft;
        } looks[] = {{"light", ThemeMode::Light, false}, {"dark", ThemeMode::Dark, false},
            {"high-contrast", ThemeMode::HighContrast, false}, {"rtl", ThemeMode::Light, true}};
        for (const QString& which : {u"orders-all"_s, u"orders-customer"_s, u"faults-all"_s,
                 u"faults-customer"_s, u"faults-empty"_s, u"form-order"_s, u"form-order-edit"_s,
                 u"form-fault"_s, u"assign"_s, u"work-order"_s}) {
            for (const auto& look : looks) {
                QTest::addRow("%s %s", qPrintable(which), look.name)
                    << which << static_cast<int>(look.mode) << look.rightToLeft;
            }
        }
    }
    void everyView()
    {
        QFETCH(const QString, which);
        QFETCH(const int, mode);
        QFETCH(const bool, rightToLeft);
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_desk->theme.setMode(static_cast<ThemeMode>(mode));
        const QPointer<QWidget> window = build(which);
        prepare(window, which);
        QTRY_VERIFY2(cutOffText(window).isEmpty(), qPrintable(cutOffText(window)));
        const QSize room = window->screen()->availableSize();
        QVERIFY(window->width() <= std::max(room.width(), 1180)
            && window->height() <= std::max(room.height(), 640));
        verifyNames(window);
        if (const QString to = qEnvironmentVariable("KONTORIST_SCREENSHOTS"); !to.isEmpty()) {
            QDir().mkpath(to);
            QApplication::processEvents();
            QVERIFY(window->grab().save(to % u'/'
                % QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') % u".png"_s));
        }
        delete window;
    }
};

QTEST_MAIN(TestPaperLooks)
#include "tst_paperlooks.moc"
