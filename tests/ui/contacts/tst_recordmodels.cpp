#include "support/customeroffice.h"
#include "ui/contacts/recordmodels.h"
#include "ui/words/words.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day)
{
    return QDateTime(QDate(2026, 5, day), QTime(12, 0), Qt::UTC);
}

AuditEvent auditEvent()
{
    AuditEvent line;
    line.seq = 1;
    line.at = at(3);
    line.actor = u"anna"_s;
    line.action = u"contact.edit"_s;
    line.subjectKind = u"contact"_s;
    line.subjectLabel = u"Åsa Öberg"_s;
    return line;
}

} // namespace

class TestRecordModels : public QObject
{
    Q_OBJECT

private slots:
    void changesAreToldInWords_data()
    {
        QTest::addColumn<QJsonObject>("before");
        QTest::addColumn<QJsonObject>("after");
        QTest::addColumn<QString>("text");
        QTest::newRow("one field") << QJsonObject {{u"phone"_s, u"1"_s}}
                                   << QJsonObject {{u"phone"_s, u"2"_s}} << u"Phone: 1 → 2"_s;
        QTest::newRow("from nothing") << QJsonObject {{u"phone"_s, u""_s}}
                                      << QJsonObject {{u"phone"_s, u"2"_s}} << u"Phone: – → 2"_s;
        QTest::newRow("status") << QJsonObject {{u"status"_s, u"NOT_ACTIVE"_s}}
                                << QJsonObject {{u"status"_s, u"ACTIVE"_s}}
                                << u"Not active → Active"_s;
        QTest::newRow("channel") << QJsonObject {} << QJsonObject {{u"channel"_s, u"QR_CODE"_s}}
                                 << u"Way: QR code"_s;
        QTest::newRow("valid until")
            << QJsonObject {} << QJsonObject {{u"valid_until"_s, u"2026-11-29T08:42:00Z"_s}}
            << u"Valid until: "_s;
        QTest::newRow("archive") << QJsonObject {}
                                 << QJsonObject {{u"jobs"_s, 2}, {u"entries"_s, 9},
                                        {u"missing"_s, 1}}
                                 << u"Files: 9; Jobs: 2; Missing files: 1"_s;
        QTest::newRow("nothing") << QJsonObject {} << QJsonObject {} << u""_s;
    }
    void changesAreToldInWords()
    {
        QFETCH(QJsonObject, before);
        QFETCH(QJsonObject, after);
        QFETCH(QString, text);
        auto line = auditEvent();
        line.before = before;
        line.after = after;
        const QString told = changesInWords(line);
        QVERIFY2(told.contains(text) && told.isEmpty() == text.isEmpty(), qPrintable(told));
    }

    void erasedPeopleStayNameless()
    {
        auto line = auditEvent();
        line.erased = true;
        QCOMPARE(changesInWords(line), u"(erased)"_s);
        QCOMPARE(subjectInWords(line), u"(erased)"_s);
    }

    void jobsShowWhatACustomerAsksFor()
    {
        JobList model(nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Job job;
        job.id = JobId(4);
        job.number = u"104"_s;
        job.label = u"Poster A2"_s;
        job.status = JobStatus::ApprovalPending;
        job.createdAt = at(3);
        job.files = {{JobFileId(1), JobFileKind::InputPdf, u"a.pdf"_s, {}, 1, {}}};
        model.setRows({job});
        const auto index = model.index(0, 0);
        QVERIFY(index.data().toString().contains(u"104"_s));
        QVERIFY(index.data().toString().contains(u"Poster A2"_s));
        QVERIFY(index.data(secondLineRole).toString().startsWith(u"Approval pending"_s));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"Approval pending"_s));
    }

    /// Every line that a run over customers, their users and papers writes, and all of the demo
    /// data: no code and no bare key is left for a person to puzzle over.
    void everyLineOfTheLogSpeaksInWords()
    {
        using testing::CustomerOffice;
        CustomerOffice office;
        QVERIFY(office->database().fillDemo({60, 7}).result().has_value());
        const Customer customer = office.customer(u"Öberg AB"_s, u"77"_s);
        const auto plant = CustomerOffice::must(office->facilities().add(customer.id, u"Plant"_s));
        std::ignore = CustomerOffice::must(
            office->facilities().rename(plant.id, plant.rowVersion, u"New plant"_s));
        const CustomerUser kari = office.activeClient(customer.id, u"kari@oberg.se"_s);
        CustomerUserAccess access = kari.access;
        access.permissions = Permission::Billing | Permission::ReportFaults;
        access.scope.unassigned = true;
        CustomerOffice::must(office->customerUsers().changeAccess(kari.id, kari.access, access));
        OrderDraft draft {customer.id, u"Z-1"_s, OrderKind::Service, u"Filter"_s, plant.id, {},
            kari.id, office->actor().staff};
        Order order = CustomerOffice::must(office->orders().add(draft));
        order.technician = {};
        std::ignore = CustomerOffice::must(office->orders().edit(order));
        std::ignore = CustomerOffice::must(
            office->orders().post(order.id, u"Hi"_s, CommentVisibility::Internal));
        auto fault = CustomerOffice::must(
            office->faults().add({customer.id, plant.id, {}, u"Broken"_s, {}}));
        fault = CustomerOffice::must(office->faults().assign(fault.id, 0, office->actor().staff));
        fault = CustomerOffice::must(office->faults().createWorkOrder(fault.id, 0, u"Z-2"_s));
        std::ignore = CustomerOffice::must(office->faults().close(fault.id, 0));
        std::ignore = CustomerOffice::must(
            office->staff().add(u"new-clerk"_s, u"Nils"_s, Right::ManageCustomers));
        std::ignore = CustomerOffice::must(office->staff().setNotifications(
            office->actor().staff, {u"a@x.se"_s, {}, NotificationChannel::Email, true}));
        std::ignore = CustomerOffice::must(office->customers().setLoginMode(LoginMode::Email));

        std::ignore = CustomerOffice::must(
            office->permissionTemplates().add(u"Bookkeeping"_s, Permission::Billing));
        ServiceObject pump;
        pump.customer = customer.id;
        pump.facility = plant.id;
        pump.name = u"Pump"_s;
        std::ignore = CustomerOffice::must(office->facilities().addObject(pump));

        AuditQuery all;
        all.limit = 1'000'000;
        const auto events = CustomerOffice::must(office->audit().list(all));
        QSet<QString> kinds;
        const QRegularExpression code(u"\\b(?:[A-Z]+(?:_[A-Z]+)+|[a-z]+_[a-z_]+)\\b|UNASSIGNED"_s);
        for (const AuditEvent& event : events) {
            kinds << event.subjectKind;
            const QString told = words::auditAction(event.action) + u": "_s + changesInWords(event)
                + u" / "_s + subjectInWords(event);
            QVERIFY2(!code.match(told).hasMatch(), qPrintable(event.action + u" "_s + told));
            QVERIFY2(!told.contains(event.action), qPrintable(told));
        }
        for (const QString& kind : {u"customer"_s, u"customer-user"_s, u"facility"_s, u"order"_s,
                 u"fault"_s, u"staff"_s, u"template"_s, u"service-object"_s}) {
            QVERIFY2(kinds.contains(kind), qPrintable(kind));
        }
    }

    void linksTellTheirStateNow()
    {
        QDateTime now = at(3);
        LinksModel model([&now] { return now; }, nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AccessToken link;
        link.id = TokenId(1);
        link.issuedAt = at(1);
        link.expiresAt = at(8);
        model.setRows({link});
        const auto state = [&model] { return model.index(0, 3).data().toString(); };
        const QString valid = state();
        now = at(9);
        QVERIFY(state() != valid);
    }

    /// BKG-27: what a person who is linked has booked.
    void bookingsOfAPerson()
    {
        BookingList list([] { return QDate(2026, 5, 20); }, nullptr);
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Booking plain;
        plain.id = BookingId(7);
        plain.eventName = u"Vårmässan"_s;
        Booking owing = plain;
        owing.id = BookingId(8);
        owing.placeNumber = u"A4"_s;
        owing.status = BookingStatus::Approved;
        owing.invoiceState = InvoiceState::Issued;
        owing.sums = {100, 25};
        owing.dueOn = QDate(2026, 5, 1);
        list.setRows({plain, owing});
        const auto text
            = [&](int row, int role) { return list.index(row, 0).data(role).toString(); };
        QCOMPARE(text(0, Qt::DisplayRole), u"B-7 · Vårmässan"_s);
        QCOMPARE(text(0, secondLineRole), u"Unprocessed"_s);
        QVERIFY(text(1, secondLineRole).startsWith(u"A4 · Approved · Overdue since"_s));
    }

    /// BKG-18, BKG-20: what "Guest" in the log means stands beside it, and nowhere else.
    void aGuestInTheLogIsExplained()
    {
        ActivityList list(nullptr);
        const QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AuditEvent staff = auditEvent();
        staff.actorKind = ActorKind::Staff;
        AuditEvent guest = auditEvent();
        guest.seq = 2;
        guest.actorKind = ActorKind::Guest;
        guest.actor = u"Guest (mail 3 to exhibitor)"_s;
        list.setRows({staff, guest});
        const auto second
            = [&](int row) { return list.index(row, 0).data(secondLineRole).toString(); };
        QVERIFY(second(0).endsWith(u"anna"_s));
        QVERIFY(
            second(1).endsWith(u"Guest (mail 3 to exhibitor) · somebody pressed the button in a "
                               "mail; nobody logged in"_s));
    }
};

QTEST_MAIN(TestRecordModels)
#include "tst_recordmodels.moc"
