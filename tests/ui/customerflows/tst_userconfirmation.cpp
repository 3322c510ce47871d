#include "ui/customerflows/userconfirmation.h"

#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

UserActionPreview previewOf(CustomerUserStatus status)
{
    UserActionPreview preview;
    preview.user.userName = u"Kari Olsen"_s;
    preview.user.customerName = u"Fjordlys AS"_s;
    preview.user.status = status;
    preview.user.numberLogin = u"10927781-3"_s;
    return preview;
}

} // namespace

class TestUserConfirmation : public QObject
{
    Q_OBJECT

private slots:
    /// What the rules call "always asked" is asked, in words of its own, and nothing else is.
    void asksWhatTheRulesSay_data()
    {
        QTest::addColumn<int>("place");
        for (const auto& rule : customerUserActionRules()) {
            QTest::newRow(rule.id.data()) << static_cast<int>(rule.action);
        }
    }
    void asksWhatTheRulesSay()
    {
        QFETCH(int, place);
        const auto action = static_cast<CustomerUserAction>(place);
        const auto& rule = customerUserActionRule(action);
        QCOMPARE(asksFirst(action), rule.confirmation == UserConfirmation::Always);
        if (!asksFirst(action)) {
            return;
        }
        const auto request = userConfirmation(action, previewOf(CustomerUserStatus::Active));
        QCOMPARE(request.id, QString(u"confirm-"_s + QString(rule.id)));
        QVERIFY(request.title.contains(u"Kari Olsen"_s));
        QVERIFY(request.text.size() > 20);
        QVERIFY(request.destructive);
        QCOMPARE(request.text.contains(u"cannot be undone"_s), !rule.reversible);
    }

    void removalCountsWhatStays_LGN_19_LGN_21()
    {
        auto preview = previewOf(CustomerUserStatus::Active);
        preview.orders = 4;
        preview.openLinks = 1;
        const auto text = userConfirmation(CustomerUserAction::Remove, preview).text;
        QVERIFY(text.contains(u"10927781-3 is never given again"_s));
        QVERIFY(text.contains(u"4 orders keep the name"_s));
        QVERIFY(text.contains(u"1 open link"_s));
        QVERIFY(text.contains(u"the contact stays"_s));
    }

    void deletingLoginsSaysWhose()
    {
        auto preview = previewOf(CustomerUserStatus::Active);
        preview.removesIdentity = true;
        QVERIFY(userConfirmation(CustomerUserAction::DeleteLoginIdentities, preview)
                    .text.contains(u"becomes Unregistered"_s));
        preview.removesIdentity = false;
        QVERIFY(userConfirmation(CustomerUserAction::DeleteLoginIdentities, preview)
                    .text.contains(u"keeps the login for other customers"_s));
    }

    void refusalsSayWhy()
    {
        auto preview = previewOf(CustomerUserStatus::Active);
        preview.verdict.reason = UserRefusal::LastAdministrator;
        const auto notice = userRefusal(CustomerUserAction::Remove, preview);
        QCOMPARE(notice.id, u"refused-remove"_s);
        QVERIFY(notice.text.contains(u"last active administrator"_s));
    }
};

QTEST_MAIN(TestUserConfirmation)
#include "tst_userconfirmation.moc"
