#include "models/pagecache.h"

#include <QTest>

using kontorist::PageCache;
using kontorist::TablePage;

namespace {

TablePage pageWith(qint64 id)
{
    return {{id, id + 1}, {0, 0}, nullptr};
}

} // namespace

class PageCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsNoMoreThanItsCapacity()
    {
        PageCache cache(3);
        for (qint64 page = 0; page < 10; ++page) {
            cache.insert(page, pageWith(page * 2 + 1));
            QVERIFY(cache.size() <= 3);
        }
        QVERIFY(cache.contains(7) && cache.contains(8) && cache.contains(9));
        QVERIFY(!cache.contains(6));
    }

    void dropsTheLeastRecentlyUsed()
    {
        PageCache cache(2);
        cache.insert(1, pageWith(10));
        cache.insert(2, pageWith(20));
        cache.touch(1);
        cache.insert(3, pageWith(30));
        QVERIFY(cache.contains(1));
        QVERIFY(!cache.contains(2));
    }

    void replacesAPage()
    {
        PageCache cache(2);
        cache.insert(1, pageWith(10));
        cache.insert(1, pageWith(40));
        QCOMPARE(cache.size(), 1);
        QCOMPARE(cache.peek(1)->ids.front(), 40);
    }

    void findsAnId()
    {
        PageCache cache(4);
        cache.insert(5, pageWith(10));
        cache.insert(6, pageWith(20));
        QCOMPARE(cache.find(21).page, 6);
        QCOMPARE(cache.find(21).index, 1);
        QCOMPARE(cache.find(99).page, -1);
    }
};

QTEST_APPLESS_MAIN(PageCacheTest)
#include "tst_pagecache.moc"
