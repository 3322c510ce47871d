#include "base/textfold.h"
#include "support/testworkspace.h"

using namespace kontorist;
using namespace kontorist::testing;
using namespace Qt::StringLiterals;

/// Search, filters, sorting and paging against a model of a few lines: the same list in memory.
class TestContactList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto filled = m_office->database().fillDemo({700, 7}).result();
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        m_all = *m_office->contacts().rows({}, 0, 10'000).result();
        QCOMPARE(m_all.size(), size_t(700));
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"a"_s, u"ö"_s, u"ob"_s, u"ÅS"_s, u"ander"_s, u"łuc"_s,
                 u"øst"_s, u"groß"_s, u"gross"_s, u"@fjord"_s, u"kari berg"_s, u"berg kari"_s,
                 u"zzzz"_s, u"trykkeri ab"_s, u"%"_s, u"_"_s, u"\""_s, u"'"_s, u"*"_s, u"-"_s,
                 u"example"_s, u"e.e"_s, u"ab"_s, u"🌻"_s, u"а"_s}) {
            QTest::addRow("CON-02 finds %s", qPrintable(text)) << text;
        }
    }

    void search()
    {
        QFETCH(QString, text);
        ContactQuery query;
        query.search = text;
        const auto words = foldText(text).split(u' ', Qt::SkipEmptyParts);
        std::vector<ContactId> expected;
        for (const Contact& contact : m_all) {
            const QString haystack = foldText(contact.name) + u'\n' + foldText(contact.email)
                + u'\n' + foldText(contact.company);
            if (std::all_of(words.begin(), words.end(),
                    [&](const QString& word) { return haystack.contains(word); })) {
                expected.push_back(contact.id);
            }
        }
        const auto found = m_office->contacts().rows(query, 0, 10'000).result();
        QVERIFY(found);
        QCOMPARE(found->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE((*found)[i].id, expected[i]);
        }
        QCOMPARE(*m_office->contacts().count(query).result(), qint64(expected.size()));
    }

    void filters_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("status") << 0;
        QTest::newRow("two statuses") << 1;
        QTest::newRow("not invited") << 2;
        QTest::newRow("CON-14 invited") << 3;
        QTest::newRow("link valid") << 4;
        QTest::newRow("link expired") << 5;
        QTest::newRow("CON-15 company") << 6;
        QTest::newRow("created between") << 7;
        QTest::newRow("all at once") << 8;
    }

    void filters()
    {
        QFETCH(int, which);
        const QDateTime now = m_office->clock().now();
        ContactQuery query;
        const auto on = [which](int n) { return which == n || which == 8; };
        if (which == 0) {
            query.statuses = {ContactStatus::Active};
        } else if (on(1)) {
            query.statuses = {ContactStatus::NotActive, ContactStatus::Unregistered};
        }
        query.invited = which == 2 ? InvitedFilter::NotInvited
            : on(3)                ? InvitedFilter::Invited
            : which == 4           ? InvitedFilter::LinkValid
            : which == 5           ? InvitedFilter::LinkExpired
                                   : InvitedFilter::Any;
        if (which == 6) {
            query.company = u"öbergs  TRYCKERI ab"_s;
        }
        if (on(7)) {
            query.createdFrom = now.addDays(-500);
            query.createdBefore = now.addDays(-50);
        }
        qint64 expected = 0;
        for (const Contact& c : m_all) {
            bool fits = query.statuses.empty()
                || std::find(query.statuses.begin(), query.statuses.end(), c.status)
                    != query.statuses.end();
            const auto invitation = c.invitation(now);
            fits = fits && (query.invited != InvitedFilter::NotInvited || !c.isInvited());
            fits = fits && (query.invited != InvitedFilter::Invited || c.isInvited());
            fits = fits
                && (query.invited != InvitedFilter::LinkValid
                    || invitation == InvitationState::ValidLink);
            fits = fits
                && (query.invited != InvitedFilter::LinkExpired
                    || invitation == InvitationState::ExpiredLink);
            fits = fits
                && (query.company.isEmpty() || foldText(c.company) == foldText(query.company));
            fits = fits
                && (!query.createdFrom.isValid()
                    || (c.createdAt >= query.createdFrom && c.createdAt < query.createdBefore));
            expected += fits ? 1 : 0;
        }
        QVERIFY(expected > 0);
        QCOMPARE(*m_office->contacts().count(query).result(), expected);
        QCOMPARE(qint64(m_office->contacts().rows(query, 0, 10'000).result()->size()), expected);
    }

    void sortingAndPagingAgree_data()
    {
        QTest::addColumn<QList<int>>("keys");
        for (const auto column : allContactColumns) {
            static const QStringList tags {u"CON-07 name"_s, u"CON-08 e-mail"_s, u"CON-09 status"_s,
                u"CON-15 company"_s, u"CON-16 terms"_s, u"invited"_s, u"created"_s};
            const int key = static_cast<int>(column) + 1;
            const QString tag = tags[key - 1];
            QTest::addRow("%s", qPrintable(tag)) << QList<int> {key};
            QTest::addRow("%s, down", qPrintable(tag)) << QList<int> {-key};
        }
        QTest::newRow("status, then created down") << QList<int> {3, -7};
        QTest::newRow("company down, then name") << QList<int> {-4, 1};
        QTest::newRow("terms, e-mail down, name") << QList<int> {5, -2, 1};
    }

    void sortingAndPagingAgree()
    {
        QFETCH(QList<int>, keys);
        ContactQuery query;
        query.sort.clear();
        for (const int key : keys) {
            query.sort.push_back({static_cast<ContactColumn>(std::abs(key) - 1), key < 0});
        }
        const auto whole = m_office->contacts().rows(query, 0, 10'000).result();
        QVERIFY(whole);
        QCOMPARE(whole->size(), m_all.size());
        QSet<qint64> seen;
        for (const Contact& contact : *whole) {
            seen.insert(contact.id.value());
        }
        QCOMPARE(size_t(seen.size()), m_all.size());
        QVERIFY(m_office->contacts().count(query).result());
        // Pages forwards, backwards and by cursor give the same rows as one big page.
        for (const qint64 first : {qint64(0), qint64(650), qint64(333), qint64(690), qint64(50)}) {
            const auto page = m_office->contacts().rows(query, first, 40).result();
            QVERIFY(page);
            for (size_t i = 0; i < page->size(); ++i) {
                QCOMPARE((*page)[i].id, (*whole)[size_t(first) + i].id);
            }
            QCOMPARE(qint64(page->size()), std::min<qint64>(40, 700 - first));
        }
        RowCursor cursor;
        size_t at = 0;
        for (;;) {
            const auto page = m_office->contacts().rowsAfter(query, cursor, 97).result();
            QVERIFY(page);
            for (const Contact& contact : *page) {
                QCOMPARE(contact.id, (*whole)[at++].id);
            }
            if (page->size() < 97) {
                break;
            }
            cursor = ContactService::cursorOf(query, page->back());
        }
        QCOMPARE(at, whole->size());
        for (const size_t place : {size_t(0), size_t(123), size_t(699)}) {
            QCOMPARE(
                *m_office->contacts().position(query, (*whole)[place].id).result(), qint64(place));
        }
    }

    void positionOfARowThatDoesNotMatch()
    {
        ContactQuery query;
        query.statuses = {ContactStatus::Active};
        for (const Contact& contact : m_all) {
            if (contact.status == ContactStatus::Deactivated) {
                QCOMPARE(m_office->contacts().position(query, contact.id).result().error().code,
                    ErrorCode::NotFound);
                return;
            }
        }
        QFAIL("the demo office has somebody deactivated");
    }

    void countsByStatusAddUp()
    {
        const auto counts = m_office->contacts().countByStatus({}).result();
        QVERIFY(counts);
        QCOMPARE(counts->size(), 4);
        qint64 sum = 0;
        for (const qint64 count : *counts) {
            sum += count;
        }
        QCOMPARE(sum, qint64(700));
    }

    void demoOfficeIsSoundAndLifelike()
    {
        const auto report = m_office->database().check().result();
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
        QSet<int> jobStatuses;
        const auto jobs = m_office->jobs().list({}).result();
        for (const Job& job : *jobs) {
            jobStatuses.insert(static_cast<int>(job.status));
            QVERIFY(!job.files.empty());
        }
        QCOMPARE(jobStatuses.size(), 9);
        const auto path = m_office->jobs().filePath(jobs->front().files.front());
        QVERIFY(path);
        QFile pdf(*path);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    }

private:
    TestWorkspace m_office;
    std::vector<Contact> m_all;
};

QTEST_GUILESS_MAIN(TestContactList)
#include "tst_contactlist.moc"
