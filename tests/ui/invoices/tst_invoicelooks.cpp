#include "invoicesdesk.h"
#include "tests/support/lookchecks.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/workspacecalls.h"
#include "ui/invoices/eventsdialog.h"
#include "ui/invoices/invoicespage.h"
#include "ui/invoices/placedialogs.h"

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QTabWidget>
#include <QTest>

using namespace kontorist;
using namespace kontorist::test;

/// Page and dialogs in every colour scheme and both reading directions. With
/// KONTORIST_SCREENSHOTS set, pictures are put there.
class TestInvoiceLooks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<InvoicesDesk> m_desk;

    void fill()
    {
        m_desk = std::make_unique<InvoicesDesk>();
        for (int i = 0; i < 8; ++i) {
            const InvoiceNumber number = m_desk->invoice(u"kari%1@olsen.no"_s.arg(i), i);
            if (i % 3 == 1) {
                std::ignore = m_desk->pay(number, 500'000);
            }
            m_desk->clock->advance(std::chrono::hours(24 * 9));
        }
        const Booking taken = m_desk->book(u"c@x.se"_s, 20);
        m_desk->bring(taken.id, BookingStatus::Approved);
        m_desk->bring(taken.id, BookingStatus::Cancelled);
        EventDraft draft;
        draft.name = u"Nordisk hantverksmässa och julmarknad på Liseberg"_s;
        draft.startsOn = QDate(2026, 11, 20);
        draft.endsOn = QDate(2026, 12, 23);
        draft.capacity = 120;
        std::ignore = BookingOffice::must((*m_desk)->events().add(draft));
    }

    QWidget* build(const QString& which)
    {
        const FlowContext context = m_desk->context();
        if (which == u"page"_s) {
            return new InvoicesPage(context, nullptr);
        }
        if (which.startsWith(u"events"_s)) {
            return new EventsDialog(context, nullptr);
        }
        const std::vector<PriceItem> prices {m_desk->standPrice, m_desk->table};
        if (which == u"add-places"_s) {
            return new AddPlacesDialog(context, m_desk->event, prices, nullptr);
        }
        if (which == u"price"_s) {
            return new PriceItemDialog(context, m_desk->event, m_desk->table, nullptr);
        }
        auto* dialog = new PreferencesDialog(m_desk->settings,
            officeSettingsCalls(m_desk->workspace), m_desk->prompt, m_desk->theme, {});
        dialog->showPage(u"invoices"_s);
        return dialog;
    }

    static void prepare(QWidget* window, const QString& which)
    {
        if (auto* dialog = qobject_cast<QDialog*>(window)) {
            dialog->open();
        } else {
            window->resize(1180, 680);
            window->show();
            auto* table = child<QTableView>(window, u"invoiceTable"_s);
            QTRY_VERIFY(table->model()->rowCount() > 4);
            table->setCurrentIndex(table->model()->index(4, 0));
            QTRY_VERIFY(textOf(window, u"invoiceTitle"_s).contains(u"Invoice"_s));
        }
        QVERIFY(QTest::qWaitForWindowExposed(window));
        if (which.startsWith(u"events-"_s)) {
            auto* list = child<QAbstractItemView>(window, u"eventList"_s);
            QTRY_COMPARE(list->model()->rowCount(), 2);
            list->setCurrentIndex(list->model()->index(1, 0));
            child<QTabWidget>(window, u"eventTabs"_s)
                ->setCurrentIndex(which.section(u'-', 1).toInt());
            QTRY_COMPARE(child<QTableView>(window, u"placeTable"_s)->model()->rowCount(), 30);
            QTRY_COMPARE(child<QTableView>(window, u"priceTable"_s)->model()->rowCount(), 2);
            if (which.endsWith(u'1')) {
                auto* table = child<QTableView>(window, u"placeTable"_s);
                table->setCurrentIndex(table->model()->index(2, 0));
            }
        }
        if (which == u"preferences"_s) {
            QTRY_VERIFY(!child<QLineEdit>(window, u"nextNumberEdit"_s)->text().isEmpty());
            QTRY_VERIFY(!child<QLineEdit>(window, u"sellerIbanEdit"_s)->text().isEmpty());
        }
        if (which == u"add-places"_s) {
            child<QLineEdit>(window, u"numbersEdit"_s)->setText(u"A1-A20, B7"_s);
        }
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
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
        for (const QString& which : {u"page"_s, u"events-0"_s, u"events-1"_s, u"events-2"_s,
                 u"add-places"_s, u"price"_s, u"preferences"_s}) {
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
        QCoreApplication::processEvents();
        if (const QString to = qEnvironmentVariable("KONTORIST_SCREENSHOTS"); !to.isEmpty()) {
            QDir().mkpath(to);
            QVERIFY(window->grab().save(to % u'/'
                % QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') % u".png"_s));
        }
        if (auto* dialog = qobject_cast<QDialog*>(window.data())) {
            QTRY_VERIFY2(cutOffText(dialog).isEmpty(), qPrintable(cutOffText(dialog)));
            verifyNames(dialog);
            verifyTabReachesEverything(dialog);
            if (qEnvironmentVariableIsEmpty("QT_SCALE_FACTOR")) {
                verifyFitsTheScreen(dialog);
            }
        }
        delete window;
    }
};

QTEST_MAIN(TestInvoiceLooks)
#include "tst_invoicelooks.moc"
