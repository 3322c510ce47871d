#include "cardfixture.h"
#include "ui/customercard/facilitiestab.h"

#include <QAbstractItemModelTester>

using namespace kontorist;
using namespace kontorist::testing;

using Tab = CustomerCardDialog::Tab;

/// Facilities and service objects: saved at once, beside what is staged on the card.
class TestFacilitiesTab : public QObject
{
    Q_OBJECT

private slots:
    void facilitiesAreSavedAtOnce()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto open = office.open(customer.id);
        open->line(u"name"_s)->setText(u"Öberg Tr"_s);
        open->card->showTab(Tab::Facilities);
        open->press(u"addFacilityButton"_s);
        auto* dialog = open->part<QDialog>(u"add-facility"_s);
        QVERIFY(dialog != nullptr);
        auto* save = dialog->findChild<QPushButton*>(u"saveButton"_s);
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"North"_s);
        save->click();
        auto* table = open->part<QTableView>(u"facilitiesTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(office.stored(customer.id).facilities.size(), size_t(1));
        // The same name again: told at the field, and nothing typed is lost.
        QTRY_VERIFY(open->part<QDialog>(u"add-facility"_s) == nullptr);
        open->press(u"addFacilityButton"_s);
        dialog = open->part<QDialog>(u"add-facility"_s);
        dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"NORTH"_s);
        dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
        QTRY_VERIFY(dialog->findChild<FaultLabel*>(u"placeFault"_s)->isFault());
        delete dialog;
        // The card itself is as unsaved as before.
        QCOMPARE(open->unsaved(), u"Unsaved changes: 1 field(s)"_s);
        QCOMPARE(office.stored(customer.id).customer.name, u"Öberg AB"_s);
    }

    void aFacilityInUseIsNotRemoved()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto place = CustomerOffice::must(office->facilities().add(customer.id, u"North"_s));
        ServiceObject object;
        object.customer = customer.id;
        object.facility = place.id;
        object.name = u"Press"_s;
        CustomerOffice::must(office->facilities().addObject(object));
        const auto open = office.open(customer.id);
        open->card->showTab(Tab::Facilities);
        open->part<QTableView>(u"facilitiesTable"_s)->selectRow(0);
        ConfirmAnswer yes;
        yes.confirmed = true;
        open->prompt.confirmAnswers = {yes};
        open->press(u"removeFacilityButton"_s);
        QTRY_COMPARE(open->prompt.notices.size(), size_t(1));
        QVERIFY(open->prompt.notices[0].text.contains(u"in use"_s)
            || open->prompt.notices[0].title.contains(u"in use"_s));
        QCOMPARE(office.stored(customer.id).facilities.size(), size_t(1));
    }

    void twoHundredFacilities()
    {
        CardOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        for (int i = 0; i < 200; ++i) {
            CustomerOffice::must(
                office->facilities().add(customer.id, u"Facility %1"_s.arg(i, 3, 10, QChar(u'0'))));
        }
        std::ignore = office.user(customer.id, u"nils@b.se"_s);
        const auto open = office.open(customer.id);
        open->card->showTab(Tab::Facilities);
        auto* model = open->part<QTableView>(u"facilitiesTable"_s)->model();
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 200);
        CustomerUserAccess all;
        for (const Facility& facility : office.stored(customer.id).facilities) {
            all.scope.facilities.insert(facility.id);
        }
        open->change(u"nils"_s, all);
        open->save();
        QCOMPARE(office.stored(customer.id).users[0].access.scope.facilities.size(), size_t(200));
    }
};

QTEST_MAIN(TestFacilitiesTab)
#include "tst_facilitiestab.moc"
