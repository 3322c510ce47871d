#include "base/error.h"
#include "cli/errortext.h"
#include "domain/access.h"
#include "domain/bookingactions.h"
#include "domain/contactactions.h"
#include "domain/customeruseractions.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

/// Every reason that can reach the command line has a sentence of its own there.
class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasASentence_data()
    {
        QTest::addColumn<QString>("reason");
        for (const QString& reason : reasons()) {
            QTest::newRow(qPrintable(reason)) << reason;
        }
    }

    void everyReasonHasASentence()
    {
        QFETCH(QString, reason);
        // The other codes say it all by themselves: full, locked, stopped, too new.
        for (const auto which : {ErrorCode::Refused, ErrorCode::Denied, ErrorCode::NotFound,
                 ErrorCode::Conflict, ErrorCode::Invalid, ErrorCode::Unavailable,
                 ErrorCode::ReadOnly, ErrorCode::Corrupt}) {
            const QString sentence = errorMessage(makeError(which, reason, u"name"_s, {u"7"_s}));
            QVERIFY2(sentence != errorMessage(makeError(which, u"no-such-reason"_s)),
                qPrintable(sentence));
            QVERIFY(sentence.endsWith(u'.'));
            QVERIFY(!sentence.contains(u'%'));
        }
    }

    void theSourcesWereRead()
    {
        const auto all = reasons();
        for (const QString& known : {u"last-administrator"_s, u"foreign-order"_s,
                 u"customer-user-not-found"_s, u"customer-archived"_s, u"name-taken"_s,
                 u"target-exists"_s, u"login-number-reuse"_s, u"wrong-password"_s,
                 u"order-not-found"_s, u"user-not-active"_s}) {
            QVERIFY2(all.contains(known), qPrintable(known));
        }
    }

private:
    /// Of the tables in the domain, of each error made below the window, and of each trigger.
    static QSet<QString> reasons()
    {
        QSet<QString> all;
        for (const QString& folder : {u"/src/domain"_s, u"/src/storage"_s, u"/src/services"_s}) {
            QDirIterator files(qEnvironmentVariable("KONTORIST_SOURCE") % folder,
                {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly)) {
                    collect(QString::fromUtf8(file.readAll()), all);
                }
            }
        }
        addTables(all);
        // Words in the same calls that are fields, table names, or reach no command.
        all.subtract({u"internal"_s, u"constraint"_s, u""_s});
        return all;
    }

    static void collect(const QString& text, QSet<QString>& all)
    {
        static const QRegularExpression call(
            u"(?:failure|makeError|targetFailure|invalid)\\(\\s*ErrorCode::(\\w+),([^;{]*)"_s);
        static const QRegularExpression word(u"u\"([a-z0-9-]+)\"_s"_s);
        static const QRegularExpression missing(u"u\"([a-z-]+-not-found)\"_s"_s);
        static const QRegularExpression trigger(u"kontorist:([a-z-]+)'"_s);
        for (auto found = call.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            if (match.captured(1) == "Internal"_L1) {
                continue;
            }
            // Of "condition ? reason : reason, field" everything before the field is a reason.
            const QString reason = match.captured(2).section(u',', 0, 0);
            for (auto words = word.globalMatch(reason); words.hasNext();) {
                all << words.next().captured(1);
            }
        }
        for (const auto& pattern : {missing, trigger}) {
            for (auto found = pattern.globalMatch(text); found.hasNext();) {
                all << found.next().captured(1);
            }
        }
    }

    static void addTables(QSet<QString>& all)
    {
        for (int reason = 1; reason <= static_cast<int>(UserRefusal::ReadOnly); ++reason) {
            all << userRefusalName(static_cast<UserRefusal>(reason));
        }
        for (int reason = 1; reason <= static_cast<int>(RefusalReason::LastAdministrator);
             ++reason) {
            all << refusalReasonName(static_cast<RefusalReason>(reason));
        }
        for (int reason = 1; reason < bookingRefusalCount; ++reason) {
            all << bookingRefusalName(static_cast<BookingRefusal>(reason));
        }
        for (const auto bar :
            {AccessBar::ContactNotActive, AccessBar::UserNotActive, AccessBar::CustomerArchived}) {
            all << accessBarName(bar);
        }
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
