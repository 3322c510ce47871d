#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QDirIterator>
#include <QJsonValue>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// What words::auditAction() says where it knows no word.
QString fallback(const QString& code)
{
    QString text = code.section(u'.', -1).replace(u'-', u' ');
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

/// The words of the log lines.
class TestAuditWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    /// Whatever stands in the services as the code of a log line has a word of its own.
    void everyCodeInTheSourcesHasAWord()
    {
        const QString root = qEnvironmentVariable("KONTORIST_SOURCE");
        if (root.isEmpty()) {
            QSKIP("KONTORIST_SOURCE is not set");
        }
        const QRegularExpression code(u"u\"((?:account|booking|comment|contact|customer|customer-"
                                      u"user|database|event|facility|fault|"
                                      "invoice|job|link|message|notice|order|place|price|service-"
                                      "object|settings|staff|template|terms)"
                                      "\\.[a-z-]+)\"_s"_s);
        // Keys of settings and of mail, which look alike.
        const QRegularExpression others(u"(?:-hours|\\.id|base-url|\\.seller|days-to-pay)$"_s);
        QSet<QString> codes;
        QDirIterator files(
            root % u"/src/services"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                codes << found.next().captured(1);
            }
        }
        codes.removeIf([&others](const QString& each) { return others.match(each).hasMatch(); });
        // Those that are put together from the tables.
        for (const auto action : allFaultActions) {
            codes << u"fault."_s % faultActionName(action);
        }
        for (const auto& rule : customerUserActionRules()) {
            codes << u"customer-user."_s % QString(rule.id);
        }
        QVERIFY2(codes.size() > 50, qPrintable(QString::number(codes.size())));
        QStringList missing;
        for (const QString& each : std::as_const(codes)) {
            if (words::auditAction(each) == fallback(each)) {
                missing << each;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void valuesReadLikeTheWindow_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* tag, const QString& kind, const QString& key,
                             const QJsonValue& value, const QString& name, const QString& text) {
            QTest::newRow(tag) << kind << key << value << name << text;
        };
        row("order kind", u"order"_s, u"kind"_s, u"SHOP"_s, u"Kind of order"_s, u"Shop"_s);
        row("user kind", u"customer-user"_s, u"kind"_s, u"GUEST"_s, u"Account type"_s, u"Guest"_s);
        row("fault status", u"fault"_s, u"status"_s, u"WORK_ORDER_CREATED"_s, u"Status"_s,
            u"Work order created"_s);
        row("user status", u"customer-user"_s, u"status"_s, u"INVITE_SENT"_s, u"Status"_s,
            u"Invite sent"_s);
        row("CUS-22 visibility", u"order"_s, u"visibility"_s, u"CUSTOMER"_s, u"Who may see it"_s,
            u"Visible to the customer"_s);
        row("permissions", u"template"_s, u"permissions"_s, u"BILLING SUPPORT"_s, u"Permissions"_s,
            u"Billing, Support"_s);
        row("no permissions", u"template"_s, u"permissions"_s, u""_s, u"Permissions"_s, u"None"_s);
        row("rights", u"staff"_s, u"rights"_s, u"MANAGE_CUSTOMERS ADMINISTER"_s, u"Rights"_s,
            u"Manage customers, Administer"_s);
        row("facilities", u"customer-user"_s, u"facilities"_s, u"3 7 UNASSIGNED"_s, u"Facilities"_s,
            u"2 facilities, Not assigned to a facility"_s);
        row("level", u"customer-user"_s, u"level"_s, u"ADMINISTRATOR"_s, u"Level"_s,
            u"Administrator"_s);
        row("CUS-18 channel", u"staff"_s, u"channel"_s, u"SMS"_s, u"Told by"_s, u"SMS"_s);
        row("LGN-15 mode", u"database"_s, u"mode"_s, u"NUMBER"_s,
            u"New customer users log in with"_s, u"Customer number"_s);
        row("id", u"order"_s, u"technician"_s, 7, u"Technician"_s, u"no. 7"_s);
        row("no id", u"order"_s, u"technician"_s, 0, u"Technician"_s, u"none"_s);
        row("id as text", u"customer"_s, u"technician"_s, u"7"_s, u"Technician"_s, u"no. 7"_s);
        row("customer number", u"customer"_s, u"number"_s, u"10927781"_s, u"Customer number"_s,
            QString());
        row("a job's number", u"job"_s, u"number"_s, u"2026"_s, u"Job number"_s, QString());
        row("a contact's name", u"contact"_s, u"name"_s, u"Kari"_s, u"Contact name"_s, QString());
        row("unknown code", u"order"_s, u"kind"_s, u"NEW_KIND"_s, u"Kind of order"_s, QString());
    }
    void valuesReadLikeTheWindow()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QCOMPARE(words::auditField(kind, key), name);
        QCOMPARE(words::auditValue(kind, key, value), text);
    }

    void subjectsSayWhatTheyAre()
    {
        QCOMPARE(words::auditSubject(u"order"_s, u"S-1"_s), u"Order S-1"_s);
        QCOMPARE(words::auditSubject(u"fault"_s, u"12"_s), u"Fault report no. 12"_s);
        QCOMPARE(words::auditSubject(u"template"_s, u"Billing"_s), u"Template “Billing”"_s);
        QCOMPARE(words::auditSubject(u"customer"_s, u"Öberg AB"_s), u"Öberg AB"_s);
    }

    void refusedFaultActionsReadLikeTheWindow()
    {
        const Error error
            = makeError(ErrorCode::Refused, u"wrong-status"_s, {}, {u"assign"_s, u"CLOSED"_s});
        QCOMPARE(words::errorText(error), words::refusal(FaultAction::Assign, FaultStatus::Closed));
        QVERIFY(words::errorText(error).contains(u"Closed"_s));
    }
};

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_auditwords.moc"
