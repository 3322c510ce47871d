#include "base/clock.h"
#include "ui/actions/actioncontroller.h"
#include "ui/common/recordlist.h"
#include "ui/contacts/detailpane.h"
#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

struct Pane
{
    QWidget window;
    Theme theme;
    SystemClock clock;
    ActionController actions {&window};
    DetailPane pane {actions, theme, clock, &window};

    Pane()
    {
        window.resize(400, 700);
        pane.resize(400, 700);
        window.show();
    }
    QString text(const QString& name) const
    {
        const auto* label = pane.findChild<QLabel*>(name);
        return label == nullptr ? QString() : label->text();
    }
    QString visibleText() const
    {
        QString all;
        for (const auto* label : pane.findChildren<QLabel*>()) {
            all += label->isVisible() ? label->text() + u'\n' : QString();
        }
        return all;
    }
};

Contact asa()
{
    Contact contact;
    contact.id = ContactId(1);
    contact.name = u"Åsa Öberg"_s;
    contact.email = u"asa@tryck.se"_s;
    contact.company = u"Öberg AB"_s;
    contact.language = u"sv"_s;
    contact.status = ContactStatus::Active;
    contact.createdAt = QDateTime(QDate(2026, 5, 3), QTime(10, 0), Qt::UTC);
    return contact;
}

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWithoutASelection()
    {
        const Pane shown;
        QVERIFY(shown.visibleText().contains(u"Select a contact"_s));
    }

    void countsASelectionOfMany()
    {
        Pane shown;
        SelectionSummary summary;
        summary.count = 5;
        summary.byStatus = {{ContactStatus::Active, 3}, {ContactStatus::NotActive, 2}};
        shown.pane.showSeveral(summary);
        QVERIFY(shown.visibleText().contains(u"Active: 3"_s));
        QVERIFY(shown.visibleText().contains(u"Not active: 2"_s));
        QVERIFY(shown.visibleText().contains(u"Select one contact"_s));
    }

    void showsWhoItIsAtOnce()
    {
        Pane shown;
        shown.pane.showContact(asa());
        QCOMPARE(shown.text(u"detail-name"_s), u"Åsa Öberg"_s);
        const auto* chip = shown.pane.findChild<StatusChip*>();
        QCOMPARE(chip->kind(), ChipKind::Active);
        QVERIFY(chip->accessibleName().contains(u"Active"_s));
    }

    void hostileNamesAreShownAsTheyAre()
    {
        Pane shown;
        auto contact = asa();
        contact.name = u"<h1>Bo</h1> "_s + QString(180, u'x');
        shown.pane.showContact(contact);
        QCOMPARE(shown.text(u"detail-name"_s), contact.name);
        QVERIFY(shown.pane.minimumSizeHint().width() < 600);
    }

    void detailsAndCounts()
    {
        Pane shown;
        ContactDetails details;
        details.contact = asa();
        details.jobCounts = {{JobStatus::New, 2}, {JobStatus::Completed, 1}};
        details.linkCount = 4;
        shown.pane.showDetails(details, u"3 May 2026"_s);
        const auto* tabs = shown.pane.findChild<QTabWidget*>();
        QCOMPARE(tabs->tabText(1), u"Jobs 3"_s);
        QCOMPARE(tabs->tabText(2), u"Links 4"_s);
        QVERIFY(shown.visibleText().contains(u"2 New"_s));
        QVERIFY(shown.visibleText().contains(u"3 May 2026"_s));
    }

    void tabsAreMadeWhenNeeded()
    {
        Pane shown;
        shown.pane.showContact(asa());
        QVERIFY(shown.pane.findChild<RecordList*>() == nullptr);
        QSignalSpy needed(&shown.pane, &DetailPane::tabShown);
        shown.pane.setCurrentTab(DetailPane::Tab::Jobs);
        QCOMPARE(needed.size(), 1);
        QVERIFY(shown.pane.findChild<RecordList*>(u"detail-jobs"_s) != nullptr);
    }

    void jobFilesAreOfferedWhereThereAreAny()
    {
        Pane shown;
        shown.pane.showContact(asa());
        shown.pane.setCurrentTab(DetailPane::Tab::Jobs);
        Job with;
        with.id = JobId(1);
        with.files = {{JobFileId(7), JobFileKind::InputPdf, u"a.pdf"_s, {}, 1, {}}};
        Job without;
        without.id = JobId(2);
        shown.pane.setJobs({with, without});
        auto* list = shown.pane.findChild<RecordList*>(u"detail-jobs"_s);
        const auto* open = shown.pane.findChild<QPushButton*>(u"open-pdf"_s);
        QVERIFY(!open->isEnabled());
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!open->isEnabled());
        QVERIFY(!open->toolTip().isEmpty());
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(open->isEnabled());
        QSignalSpy asked(&shown.pane, &DetailPane::openFileRequested);
        QTest::mouseClick(shown.pane.findChild<QPushButton*>(u"open-pdf"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<JobFile>().id, JobFileId(7));
    }

    void onlyAValidLinkCanBeRevoked()
    {
        Pane shown;
        ActionFacts facts;
        facts.open = true;
        facts.rights = allRights();
        shown.actions.setFacts(facts);
        shown.pane.showContact(asa());
        shown.pane.setCurrentTab(DetailPane::Tab::Links);
        AccessToken valid;
        valid.id = TokenId(1);
        valid.expiresAt = shown.clock.now().addDays(1);
        AccessToken expired;
        expired.id = TokenId(2);
        expired.expiresAt = shown.clock.now().addDays(-1);
        shown.pane.setLinks({valid, expired});
        auto* list = shown.pane.findChild<RecordList*>(u"detail-links"_s);
        const auto* revoke = shown.pane.findChild<QPushButton*>(u"revoke-this-link"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QVERIFY(!revoke->isEnabled());
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(revoke->isEnabled());
    }
};

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
