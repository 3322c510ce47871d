#include "domain/document.h"
#include "services/archiveservice.h"
#include "services/documentservice.h"
#include "support/customeroffice.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

using Office = CustomerOffice;

/// Documents of customers: what comes in, who sees it, what becomes of it.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsCopiedInAndChecked_CUS_05()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        DocumentDraft draft = file(office, customer.id, u"Boiler manual.pdf"_s, "%PDF-1.4\n");
        draft.kind = DocumentKind::Manual;
        draft.ofModel = true;
        const Document made = Office::must(office->documents().add(draft));
        QCOMPARE(made.name, u"Boiler manual.pdf"_s);
        QCOMPARE(made.size, 9);
        QCOMPARE(made.sha256,
            QString::fromLatin1(
                QCryptographicHash::hash("%PDF-1.4\n", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(made.staff, office->actor().staff);
        QCOMPARE(made.uploader.login, office->actor().label);
        QVERIFY(made.ofModel);
        // What happens to the file outside is no concern of ours.
        TestWorkspace::writeFile(draft.path, "changed!!");
        const QString stored = Office::must(office->documents().path(made.id));
        QVERIFY(!stored.contains(u"Boiler"_s));
        QCOMPARE(contentOf(stored), QByteArray("%PDF-1.4\n"));
        QCOMPARE(office->documents().list({customer.id, {}, {}, {}, {}, 200}).result()->size(),
            size_t(1));
        QCOMPARE(office.problems(), QStringList());
        // Same size, other content: seen when it is opened.
        QFile(stored).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        TestWorkspace::writeFile(stored, "%PDF-1.5\n");
        QCOMPARE(office->documents().path(made.id).result().error().reason, u"file-changed"_s);
        const QString target = office.folder.filePath(u"copy.pdf"_s);
        QCOMPARE(office->documents().exportTo(made.id, target).result().error().reason,
            u"file-changed"_s);
        QVERIFY(!QFile::exists(target));
        QVERIFY(QFile::remove(stored));
        QCOMPARE(office.problems(), QStringList {u"file: document 1 file-missing"_s});
        QCOMPARE(office->documents().path(made.id).result().error().reason, u"file-missing"_s);
    }

    void badFilesAndNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("kept");
        QTest::newRow("own name") << u""_s << u""_s << u"in.pdf"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u""_s << u"passwd"_s;
        QTest::newRow("a path of Windows") << u"C:\\tmp\\plan.pdf"_s << u""_s << u"plan.pdf"_s;
        QTest::newRow("absolute") << u"/etc/shadow"_s << u""_s << u"shadow"_s;
        QTest::newRow("dots") << u".."_s << u"required"_s << u""_s;
        QTest::newRow("slash at the end") << u"plan/"_s << u"required"_s << u""_s;
        QTest::newRow("control character") << u"a\x07.pdf"_s << u"control-character"_s << u""_s;
        QTest::newRow("right to left") << QString(u"a\u202Efdp.exe"_s) << u""_s << u"afdp.exe"_s;
        QTest::newRow("longest") << QString(200, u'x') << u""_s << QString(200, u'x');
        QTest::newRow("too long") << QString(201, u'x') << u"too-long"_s << u""_s;
    }

    void badFilesAndNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QFETCH(QString, kept);
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        DocumentDraft draft = file(office, customer.id, u"in.pdf"_s, "x");
        draft.name = name;
        const auto made = office->documents().add(draft).result();
        QCOMPARE(made ? QString() : made.error().reason, reason);
        if (made) {
            QCOMPARE(made->name, kept);
        } else {
            QCOMPARE(made.error().field, u"name"_s);
        }
        QCOMPARE(storedFiles(office), made ? 1 : 0);
    }

    void whatIsNoFileIsRefused()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        DocumentDraft draft = file(office, customer.id, u"in.pdf"_s, "x");
        const auto reason = [&](const QString& path) {
            draft.path = path;
            const auto made = office->documents().add(draft).result();
            return made ? QString() : made.error().reason;
        };
        const QString link = office.folder.filePath(u"link.pdf"_s);
        QVERIFY(QFile::link(draft.path, link));
        QCOMPARE(reason(link), u"is-a-link"_s);
        QCOMPARE(reason(office.folder.path()), u"not-a-file"_s);
        QCOMPARE(reason(u"/dev/zero"_s), u"not-a-file"_s);
        QCOMPARE(reason(office.folder.filePath(u"nothing"_s)), u"file-missing"_s);
        TestWorkspace::writeFile(office.folder.filePath(u"empty"_s), {});
        QCOMPARE(reason(office.folder.filePath(u"empty"_s)), u"file-empty"_s);
        QCOMPARE(storedFiles(office), 0);
        QCOMPARE(office.problems(), QStringList());
    }

    void placesOfAnotherCustomerAreRefused_CUS_10()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const Customer other = office.customer(u"Other AB"_s);
        const auto plant = Office::must(office->facilities().add(other.id, u"Plant"_s));
        const auto own = Office::must(office->facilities().add(customer.id, u"Depot"_s));
        const auto order = Office::must(
            office->orders().add({other.id, u"O-1"_s, OrderKind::Shop, {}, {}, {}, {}, {}}));
        ServiceObject boiler;
        boiler.customer = other.id;
        boiler.name = u"Boiler"_s;
        const auto object = Office::must(office->facilities().addObject(boiler));
        const DocumentDraft plain = file(office, customer.id, u"in.pdf"_s, "x");
        const auto reason = [&](const DocumentDraft& draft) {
            const auto made = office->documents().add(draft).result();
            return made ? QString() : made.error().reason;
        };
        DocumentDraft draft = plain;
        draft.facility = plant.id;
        QCOMPARE(reason(draft), u"foreign-facility"_s);
        draft = plain;
        draft.object = object.id;
        QCOMPARE(reason(draft), u"foreign-object"_s);
        draft = plain;
        draft.order = order.id;
        QCOMPARE(reason(draft), u"foreign-order"_s);
        draft.order = OrderId(99);
        QCOMPARE(reason(draft), u"order-not-found"_s);
        QCOMPARE(storedFiles(office), 0);
        // Without a place of its own it lies where its object does.
        ServiceObject pump;
        pump.customer = customer.id;
        pump.name = u"Pump"_s;
        pump.facility = own.id;
        draft = plain;
        draft.object = Office::must(office->facilities().addObject(pump)).id;
        const auto made = Office::must(office->documents().add(draft));
        QCOMPARE(made.facility, own.id);
        QCOMPARE(office->facilities().removeObject(made.object, 0).result().error().reason,
            u"object-in-use"_s);
    }

    /// Every mix of the two permissions and two places, through the preview and through the path.
    void seeingNeedsPermissionAndScope_CUS_05_CUS_07_CUS_25()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto plant = Office::must(office->facilities().add(customer.id, u"Plant"_s));
        const auto depot = Office::must(office->facilities().add(customer.id, u"Depot"_s));
        std::vector<Document> all;
        for (const FacilityId place : {plant.id, depot.id, FacilityId()}) {
            for (const bool ofModel : {false, true}) {
                DocumentDraft draft = file(office, customer.id, u"in.pdf"_s, "x");
                draft.facility = place;
                draft.ofModel = ofModel;
                all.push_back(Office::must(office->documents().add(draft)));
            }
        }
        const Customer other = office.customer(u"Other AB"_s);
        const Document foreign
            = Office::must(office->documents().add(file(office, other.id, u"theirs.pdf"_s, "x")));
        const auto user = office.activeClient(customer.id, u"a@b.se"_s);
        for (int mix = 0; mix < 32; ++mix) {
            CustomerUserAccess access = office.userNow(user.id).access;
            const CustomerUserAccess before = access;
            access.permissions.setFlag(Permission::ViewDocuments, (mix & 1) != 0);
            access.permissions.setFlag(Permission::ViewModelDocuments, (mix & 2) != 0);
            access.scope = {};
            if ((mix & 4) != 0) {
                access.scope.facilities.insert(plant.id);
            }
            if ((mix & 8) != 0) {
                access.scope.facilities.insert(depot.id);
            }
            access.scope.unassigned = (mix & 16) != 0;
            Office::must(office->customerUsers().changeAccess(user.id, before, access));
            const auto seen = Office::must(office->access().preview(user.id)).documents;
            for (const Document& document : all) {
                const bool permitted = (mix & (document.ofModel ? 2 : 1)) != 0;
                const bool placed = document.facility == plant.id ? (mix & 4) != 0
                    : document.facility == depot.id               ? (mix & 8) != 0
                                                                  : (mix & 16) != 0;
                const bool shown = std::any_of(seen.begin(), seen.end(),
                    [&](const Document& one) { return one.id == document.id; });
                QCOMPARE(shown, permitted && placed);
                QCOMPARE(office->documents().pathAs(user.id, document.id).result().has_value(),
                    permitted && placed);
            }
            QCOMPARE(office->documents().pathAs(user.id, foreign.id).result().error().code,
                ErrorCode::NotFound);
        }
        // Everything is granted now; a shut door still shows nothing.
        Office::must(office->customers().setArchived(customer.id, 0, true));
        QVERIFY(Office::must(office->access().preview(user.id)).documents.empty());
        QVERIFY(!office->documents().pathAs(user.id, all.front().id).result());
    }

    void uploadingNeedsPermissionAndScope_CUS_06()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto plant = Office::must(office->facilities().add(customer.id, u"Plant"_s));
        const auto depot = Office::must(office->facilities().add(customer.id, u"Depot"_s));
        ServiceObject pump;
        pump.customer = customer.id;
        pump.name = u"Pump"_s;
        pump.facility = depot.id;
        const auto object = Office::must(office->facilities().addObject(pump));
        const auto user = office.activeClient(customer.id, u"a@b.se"_s);
        DocumentDraft draft = file(office, {}, u"photo.jpg"_s, "x");
        draft.facility = plant.id;
        draft.ofModel = true;
        const auto reason = [&](const DocumentDraft& wanted) {
            const auto made = office->documents().addAs(user.id, wanted).result();
            return made ? QString() : made.error().reason;
        };
        QCOMPARE(reason(draft), u"missing-permission"_s);
        CustomerUserAccess access = user.access;
        access.permissions = Permission::UploadDocuments;
        access.scope.facilities = {plant.id};
        Office::must(office->customerUsers().changeAccess(user.id, user.access, access));
        DocumentDraft elsewhere = draft;
        elsewhere.facility = {};
        QCOMPARE(reason(elsewhere), u"not-in-scope"_s);
        elsewhere.facility = depot.id;
        QCOMPARE(reason(elsewhere), u"not-in-scope"_s);
        // A place that is seen does not open an object that is not.
        elsewhere.facility = plant.id;
        elsewhere.object = object.id;
        QCOMPARE(reason(elsewhere), u"not-in-scope"_s);
        QCOMPARE(storedFiles(office), 0);
        const auto made = Office::must(office->documents().addAs(user.id, draft));
        QCOMPARE(made.customer, customer.id);
        QCOMPARE(made.uploadedBy, user.id);
        QCOMPARE(made.uploader.name, u"a"_s);
        QVERIFY(!made.ofModel);
        // Uploading is not seeing.
        QVERIFY(Office::must(office->access().preview(user.id)).documents.empty());
        Office::must(office->contacts().perform(ContactAction::Deactivate, user.contact, 0));
        QCOMPARE(reason(draft), u"contact-not-active"_s);
    }

    void removingTakesTheFile()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto made
            = Office::must(office->documents().add(file(office, customer.id, u"in.pdf"_s, "x")));
        QCOMPARE(office->documents().remove(made.id, 7).result().error().code, ErrorCode::Conflict);
        QCOMPARE(storedFiles(office), 1);
        Office::must(office->documents().remove(made.id, made.rowVersion));
        QCOMPARE(storedFiles(office), 0);
        QCOMPARE(office->documents().remove(made.id, 0).result().error().reason,
            u"document-not-found"_s);
        QCOMPARE(office.problems(), QStringList());
        Office::must(office->staff().add(u"anna"_s, u"Anna"_s, Right::Administer));
        Office::must(office->staff().setRights(office->actor().staff, Right::ManageContacts));
        office.reopen();
        const DocumentDraft draft = file(office, customer.id, u"in.pdf"_s, "x");
        QCOMPARE(office->documents().add(draft).result().error().code, ErrorCode::Denied);
        QCOMPARE(storedFiles(office), 0);
    }

    void theExportIsAFileOfItsOwn()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto made = Office::must(
            office->documents().add(file(office, customer.id, u"in.pdf"_s, "content")));
        const QString target = office.folder.filePath(u"out.pdf"_s);
        QCOMPARE(Office::must(office->documents().exportTo(made.id, target)), 7);
        QCOMPARE(contentOf(target), QByteArray("content"));
        QCOMPARE(office->documents().exportTo(made.id, target).result().error().reason,
            u"target-exists"_s);
        QCOMPARE(contentOf(target), QByteArray("content"));
    }

    void theUploaderIsForgottenAndTheDocumentStays_G29()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto made = uploaded(office, customer.id, u"zebulonquist@wherever.se"_s);
        Office::must(
            office->customerUsers().perform(CustomerUserAction::Remove, made.uploadedBy, 0));
        const auto kept = Office::must(office->documents().load(made.id));
        QVERIFY(!kept.uploadedBy.isValid());
        QCOMPARE(kept.uploader.name, u"zebulonquist"_s);
        const auto person = Office::must(office->contacts().rows({}, 0, 10)).front();
        Office::must(office->contacts().perform(ContactAction::DeleteContact, person.id, 0));
        const auto after = Office::must(office->documents().load(made.id));
        QVERIFY(after.uploader.erased);
        QCOMPARE(after.uploader.text(), QString());
        QCOMPARE(Office::must(office->documents().path(made.id)).isEmpty(), false);
        QCOMPARE(office.problems(), QStringList());
        office.workspace.reset();
        QDirIterator files(office.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QVERIFY2(!contentOf(path).toLower().contains("zebulonquist"), qPrintable(path));
        }
    }

    void theArchiveHoldsWhatThePersonUploaded()
    {
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto own = uploaded(office, customer.id, u"a@b.se"_s);
        std::ignore = uploaded(office, customer.id, u"other@b.se"_s);
        Office::must(office->documents().add(file(office, customer.id, u"office.pdf"_s, "office")));
        ArchiveRequest request;
        request.contact = office.userNow(own.uploadedBy).contact;
        request.folder = office.folder.path();
        const auto outcome = office->archives().run(request, {}, {}).result();
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().reason));
        QVERIFY(outcome->gaps.isEmpty());
        const auto listed
            = QJsonDocument::fromJson(unzipped(outcome->path, u"documents.json"_s)).array();
        QCOMPARE(listed.size(), 1);
        const QJsonObject row = listed.first().toObject();
        QCOMPARE(row.value(u"path"_s).toString(), u"documents/of a.pdf"_s);
        QCOMPARE(unzipped(outcome->path, u"documents/of a.pdf"_s), QByteArray("by a@b.se"));
        QVERIFY(!unzipped(outcome->path, u"*"_s).contains("other@b.se"));
    }

    void aReaderOfAnOlderFileIsNotLost()
    {
        // A missing document is a gap of the archive, not its end.
        CustomerOffice office;
        const Customer customer = office.customer(u"Öberg AB"_s);
        const auto own = uploaded(office, customer.id, u"a@b.se"_s);
        QVERIFY(QFile::remove(Office::must(office->documents().path(own.id))));
        ArchiveRequest request;
        request.contact = office.userNow(own.uploadedBy).contact;
        request.folder = office.folder.path();
        const auto outcome = office->archives().run(request, {}, {}).result();
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->gaps, QStringList {u"documents/of a.pdf: missing"_s});
    }

private:
    static DocumentDraft file(const CustomerOffice& office, CustomerId customer,
        const QString& name, const QByteArray& content)
    {
        DocumentDraft draft;
        draft.customer = customer;
        draft.path = office.folder.filePath(name);
        TestWorkspace::writeFile(draft.path, content);
        return draft;
    }

    static Document uploaded(
        const CustomerOffice& office, CustomerId customer, const QString& email)
    {
        const auto user = office.inStatus(
            customer, CustomerUserKind::Contact, CustomerUserStatus::Active, email);
        CustomerUserAccess access = user.access;
        access.permissions = Permission::UploadDocuments;
        Office::must(office->customerUsers().changeAccess(user.id, user.access, access));
        const DocumentDraft draft = file(office, customer, u"upload.pdf"_s,
            email.startsWith(u'z') ? QByteArray("plain") : "by " + email.toUtf8());
        DocumentDraft named = draft;
        named.name = email.startsWith(u'z')
            ? u"plan.pdf"_s
            : QString(u"of "_s % email.section(u'@', 0, 0) % u".pdf"_s);
        return Office::must(office->documents().addAs(user.id, named));
    }

    static QByteArray contentOf(const QString& path)
    {
        QFile content(path);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

    static int storedFiles(const CustomerOffice& office)
    {
        int count = 0;
        QDirIterator it(
            office->fileStorePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            ++count;
        }
        return count;
    }

    static QByteArray unzipped(const QString& archive, const QString& name)
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, archive, name});
        return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
