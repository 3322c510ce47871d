#include "accessbench.h"
#include "tests/support/lookchecks.h"
#include "ui/access/accessmapdialog.h"
#include "ui/access/accessmapview.h"
#include "ui/access/accesspreviewdialog.h"
#include "ui/access/adduserdialog.h"
#include "ui/access/permissiongriddialog.h"
#include "ui/access/permissiontemplatesdialog.h"
#include "ui/access/templateeditdialog.h"
#include "ui/access/templatefollowersdialog.h"
#include "ui/access/useraccessdialog.h"

#include <QApplication>
#include <QDir>
#include <QPointer>
#include <QTabWidget>

using namespace kontorist;
using namespace kontorist::test;

namespace {

/// One customer with everything, made once: people in every status, templates, papers.
struct Sample
{
    AccessBench bench;
    Customer customer;
    Customer empty;
    CustomerUser kari;
    CustomerUser declined;
    PermissionTemplate buyer;

    Sample()
    {
        auto& office = bench.office;
        customer = office.customer(u"Fjordlys Eiendomsforvaltning AS"_s, u"10927781"_s);
        empty = office.customer(u"Tom AS"_s);
        buyer = bench.newTemplate(
            u"Buyer"_s, Permission::PlaceOrders | Permission::Billing | Permission::ViewDocuments);
        std::ignore = bench.newTemplate(u"Caretaker of a building"_s,
            Permission::ReportFaults | Permission::EnterReadings | Permission::SelfChecks
                | Permission::WriteComments | Permission::ViewDocuments);
        std::vector<Facility> facilities;
        for (const QString& name : {u"Bergen, Bryggen 7"_s, u"Oslo, Karl Johans gate 22"_s,
                 u"Trondheim"_s, u"Ålesund"_s}) {
            facilities.push_back(CustomerOffice::must(office->facilities().add(customer.id, name)));
        }
        CustomerUserAccess access = accessOf(
            Permission::PlaceOrders | Permission::Support, CustomerUserLevel::Administrator);
        access.followed = buyer.id;
        access.scope = {{facilities[0].id, facilities[1].id}, true};
        kari = office.activeClient(customer.id, u"kari@fjordlys.no"_s);
        kari = CustomerOffice::must(
            office->customerUsers().changeAccess(kari.id, kari.access, access));
        declined = office.inStatus(customer.id, CustomerUserKind::Contact,
            CustomerUserStatus::Declined, u"per.christian.van.der.meer@accounting.example.com"_s);
        for (const auto status : allCustomerUserStatuses) {
            std::ignore = office.inStatus(customer.id, CustomerUserKind::Guest, status,
                u"guest.%1@x.se"_s.arg(customerUserStatusName(status).toLower()));
        }
        const ServiceObject object = CustomerOffice::must(office->facilities().addObject(
            {{}, customer.id, facilities[0].id, u"Boiler 4"_s, u"HX-200"_s, u"77-1"_s, {}, 0}));
        const Order order = CustomerOffice::must(office->orders().add({customer.id, u"A-1001"_s,
            OrderKind::Service, u"Yearly inspection"_s, facilities[0].id, object.id, kari.id, {}}));
        CustomerOffice::must(office->orders().post(
            order.id, u"The part has arrived."_s, CommentVisibility::Customer));
        CustomerOffice::must(office->faults().add(
            {customer.id, {}, {}, u"Door does not close"_s, u"Since Monday"_s}));
    }
};

} // namespace

/// Every dialog of the access folder: what can take the focus has a name, Tab reaches every button,
/// no text is cut off. With KONTORIST_SCREENSHOTS set, pictures are put there.
class TestAccessLooks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sample> m_sample;

    QDialog* build(const QString& which)
    {
        Sample& sample = *m_sample;
        const FlowContext context = sample.bench.context();
        if (which.startsWith(u"add-"_s)) {
            return buildAdd(which);
        }
        if (which == u"user-access"_s) {
            return new UserAccessDialog(context, sample.kari.id, nullptr);
        }
        if (which == u"user-access-locked"_s) {
            return new UserAccessDialog(context, sample.declined.id, nullptr);
        }
        if (which == u"templates"_s) {
            return new PermissionTemplatesDialog(context, nullptr);
        }
        if (which == u"template-edit"_s) {
            const auto list = CustomerOffice::must(context.workspace->permissionTemplates().list());
            return new TemplateEditDialog(context, list.front(), nullptr);
        }
        if (which == u"template-followers"_s) {
            return new TemplateFollowersDialog(context, sample.buyer, nullptr);
        }
        if (which == u"grid"_s || which == u"grid-empty"_s) {
            return new PermissionGridDialog(
                context, which == u"grid"_s ? sample.customer.id : sample.empty.id, nullptr);
        }
        if (which == u"map"_s) {
            return new AccessMapDialog(context, sample.customer.id, sample.customer.name, nullptr);
        }
        if (which == u"map-empty"_s) {
            return new AccessMapDialog(context, sample.empty.id, sample.empty.name, nullptr);
        }
        return new AccessPreviewDialog(
            context, which == u"preview"_s ? sample.kari.id : sample.declined.id, nullptr);
    }

    QDialog* buildAdd(const QString& which)
    {
        Sample& sample = *m_sample;
        const FlowContext context = sample.bench.context();
        if (which == u"add-free"_s) {
            return new AddUserDialog(context, std::nullopt, {}, nullptr);
        }
        auto* dialog = new AddUserDialog(context, sample.customer, {}, nullptr);
        if (which == u"add-guest"_s) {
            QTest::keyClicks(child<QLineEdit>(dialog, u"emailEdit"_s), u"nils@x.se"_s);
            QTest::keyClicks(child<QLineEdit>(dialog, u"nameEdit"_s), u"Nils Berg"_s);
            press(dialog, u"kind-GUEST"_s);
        } else if (which == u"add-known"_s) {
            dialog->choosePerson(sample.bench.office.load(sample.kari.contact));
        } else if (which == u"add-password"_s) {
            press(dialog, u"atOnceRadio"_s);
            press(dialog, u"passwordRadio"_s);
        } else if (which == u"add-access"_s) {
            child<QTabWidget>(dialog, u"addUserTabs"_s)->setCurrentIndex(1);
        }
        return dialog;
    }

    /// What comes in later is there, too.
    static void waitForAll(const QDialog* dialog, const QString& which)
    {
        if (which == u"add-guest"_s) {
            QTRY_VERIFY(child<QLabel>(dialog, u"verdictText"_s)->isVisible());
        } else if (which == u"add-known"_s) {
            QTRY_VERIFY(child<QLabel>(dialog, u"personVerdict"_s)->isVisible());
        } else if (which == u"add-access"_s) {
            const auto* list = child<QAbstractItemView>(dialog, u"facilityList"_s);
            QTRY_COMPARE(list->model()->rowCount(), 5);
        } else if (which == u"grid"_s) {
            // One tick that is not saved yet, and one row that is locked.
            auto* table = child<QAbstractItemView>(dialog, u"gridTable"_s);
            QTest::keyClick(table, Qt::Key_Space);
            QVERIFY(dialog->isWindowModified());
            QTest::keyClick(table, Qt::Key_Down);
        }
    }

private slots:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }
    void cleanupTestCase() { m_sample.reset(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void looks_data()
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
        for (const auto& which : {u"add-new"_s, u"add-free"_s, u"add-guest"_s, u"add-known"_s,
                 u"add-password"_s, u"add-access"_s, u"user-access"_s, u"user-access-locked"_s,
                 u"templates"_s, u"template-edit"_s, u"template-followers"_s, u"grid"_s,
                 u"grid-empty"_s, u"map"_s, u"map-empty"_s, u"preview"_s, u"preview-barred"_s}) {
            for (const auto& look : looks) {
                QTest::addRow("%s %s", qPrintable(which), look.name)
                    << which << static_cast<int>(look.mode) << look.rightToLeft;
            }
        }
    }

    void looks()
    {
        QFETCH(QString, which);
        QFETCH(int, mode);
        QFETCH(bool, rightToLeft);
        QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_sample->bench.theme.setMode(static_cast<ThemeMode>(mode));
        const QPointer<QDialog> dialog = build(which);
        const bool reads = dialog->metaObject()->indexOfSignal("loaded()") >= 0;
        std::unique_ptr<QSignalSpy> loaded;
        if (reads) {
            loaded = std::make_unique<QSignalSpy>(dialog, SIGNAL(loaded()));
        }
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_VERIFY(!reads || !loaded->isEmpty());
        waitForAll(dialog, which);
        QTRY_VERIFY2(cutOffText(dialog).isEmpty(), qPrintable(cutOffText(dialog)));
        verifyFitsTheScreen(dialog);
        verifyNames(dialog);
        verifyTabReachesEverything(dialog);
        const QString pictures = qEnvironmentVariable("KONTORIST_SCREENSHOTS");
        if (!pictures.isEmpty()) {
            const auto name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
            QVERIFY(dialog->grab().save(QDir(pictures).filePath(name + u".png"_s)));
        }
        delete dialog;
    }
};

QTEST_MAIN(TestAccessLooks)
#include "tst_accesslooks.moc"
