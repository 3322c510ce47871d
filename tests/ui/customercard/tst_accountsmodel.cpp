#include "ui/customercard/accountsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

CustomerUser user(qint64 id, const QString& name, const QDateTime& created = {})
{
    CustomerUser made;
    made.id = CustomerUserId(id);
    made.customer = CustomerId(7);
    made.userName = name;
    made.email = name % u"@b.se"_s;
    made.kind = CustomerUserKind::Guest;
    made.status = CustomerUserStatus::Declined;
    made.createdAt = created;
    return made;
}

StagedUser fresh(const QString& name, const QString& email)
{
    StagedUser staged;
    staged.name = name;
    staged.email = email;
    return staged;
}

struct Shown
{
    CardStaging staging;
    AccountsModel model {nullptr};
    QAbstractItemModelTester tester {
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Shown(std::vector<CustomerUser> users)
    {
        CustomerCard card;
        card.customer.id = CustomerId(7);
        card.users = std::move(users);
        staging.take(card);
        refresh();
    }
    void refresh() { model.setRows(staging.rows()); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (const AccountRow& row : model.rows()) {
            list << row.user.userName;
        }
        return list;
    }
};

} // namespace

class TestAccountsModel : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatAContactsSectionShows_GST_25()
    {
        const Shown shown({user(41, u"asa"_s, QDateTime(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC))});
        QCOMPARE(shown.text(0, AccountsModel::Kind), u"Guest"_s);
        QCOMPARE(shown.text(0, AccountsModel::Ids), u"7 / 41"_s);
        QCOMPARE(shown.text(0, AccountsModel::Created), u"3 May 2026"_s);
        QCOMPARE(shown.text(0, AccountsModel::Status), u"Declined"_s);
        QCOMPARE(shown.text(0, AccountsModel::LoginName), u"asa@b.se"_s);
        QCOMPARE(shown.text(0, AccountsModel::Change), QString());
    }

    void marksAreTextAndIcon()
    {
        Shown shown({user(1, u"asa"_s), user(2, u"nils"_s), user(3, u"kari"_s)});
        shown.staging.setRemoved(1);
        CustomerUserAccess access;
        access.level = CustomerUserLevel::Administrator;
        shown.staging.setAccess(2, access);
        shown.staging.add(fresh(u"new"_s, u"new@b.se"_s));
        shown.refresh();
        const QString marks[] {u"New"_s, u"Will be removed"_s, u"Changed"_s, QString()};
        for (int row = 0; row < 4; ++row) {
            const QModelIndex index = shown.model.index(row, AccountsModel::Change);
            QCOMPARE(index.data().toString(), marks[row]);
            QCOMPARE(index.data(Qt::DecorationRole).isValid(), row < 3);
        }
        const auto font = [&](int row, int column) {
            return qvariant_cast<QFont>(shown.model.index(row, column).data(Qt::FontRole));
        };
        QVERIFY(font(1, AccountsModel::User).strikeOut());
        QVERIFY(font(2, AccountsModel::Level).bold());
        QVERIFY(!font(2, AccountsModel::User).bold());
        QCOMPARE(shown.model.index(2, 0).data(Qt::ToolTipRole).toString(),
            u"Level: User → Administrator"_s);
    }

    void aFaultIsTold()
    {
        Shown shown({user(1, u"asa"_s)});
        shown.staging.setFault(1, u"Because."_s);
        shown.refresh();
        QCOMPARE(shown.text(0, AccountsModel::Change), u"Cannot be saved"_s);
        QCOMPARE(shown.model.index(0, 0).data(Qt::ToolTipRole).toString(), u"Because."_s);
    }

    void theTickOfANewAccount_LGN_13()
    {
        Shown shown({user(1, u"asa"_s)});
        const qint64 key = shown.staging.add(fresh(u"new"_s, u"new@b.se"_s));
        shown.staging.add(fresh(u"nomail"_s, {}));
        shown.refresh();
        QSignalSpy ticked(&shown.model, &AccountsModel::mailTicked);
        const auto at = [&](int row) { return shown.model.index(row, AccountsModel::Mail); };
        QCOMPARE(at(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(shown.model.setData(at(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(ticked[0][0].toLongLong(), key);
        QCOMPARE(ticked[0][1].toBool(), true);
        // Without an address there is nothing to send, and the tooltip says so.
        QVERIFY(!shown.model.setData(at(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(at(1).data(Qt::ToolTipRole).toString().contains(u"no e-mail address"_s));
        // Somebody who is saved has no box, but the mail of a new password is shown (LGN-14).
        QVERIFY(!at(2).data(Qt::CheckStateRole).isValid());
        shown.staging.setPassword(1, u"correct horse battery"_s);
        shown.refresh();
        QCOMPARE(at(2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!shown.model.setData(at(2), Qt::Unchecked, Qt::CheckStateRole));
    }

    void nothingIsTickedWhileSaving()
    {
        Shown shown({});
        shown.staging.add(fresh(u"new"_s, u"new@b.se"_s));
        shown.refresh();
        shown.model.setLocked(true);
        QVERIFY(!shown.model.setData(
            shown.model.index(0, AccountsModel::Mail), Qt::Checked, Qt::CheckStateRole));
    }

    void rowsAreSorted_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("order");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("as they come")
            << -1 << int(Qt::AscendingOrder) << QStringList {u"u10"_s, u"u9"_s, u"Åsa"_s};
        QTest::newRow("by name") << int(AccountsModel::User) << int(Qt::AscendingOrder)
                                 << QStringList {u"Åsa"_s, u"u9"_s, u"u10"_s};
        QTest::newRow("by name, down") << int(AccountsModel::User) << int(Qt::DescendingOrder)
                                       << QStringList {u"u10"_s, u"u9"_s, u"Åsa"_s};
        QTest::newRow("by creation") << int(AccountsModel::Created) << int(Qt::AscendingOrder)
                                     << QStringList {u"u9"_s, u"Åsa"_s, u"u10"_s};
        QTest::newRow("by id") << int(AccountsModel::Ids) << int(Qt::AscendingOrder)
                               << QStringList {u"u10"_s, u"u9"_s, u"Åsa"_s};
    }
    void rowsAreSorted()
    {
        QFETCH(const int, column);
        QFETCH(const int, order);
        QFETCH(const QStringList, names);
        QLocale::setDefault(QLocale(QLocale::English)); // in Swedish, Å is the last but two
        const QDateTime day(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC);
        Shown shown({user(1, u"u10"_s, day.addDays(2)), user(2, u"u9"_s, day),
            user(3, u"Åsa"_s, day.addDays(1))});
        shown.model.setRows(
            arrangedRows(shown.staging.rows(), {}, column, static_cast<Qt::SortOrder>(order)));
        QCOMPARE(shown.names(), names);
    }

    void theSearchNeverHidesWhatIsStaged()
    {
        Shown shown({user(1, u"Åsa"_s), user(2, u"nils"_s), user(3, u"kari"_s)});
        shown.staging.setRemoved(3);
        shown.model.setRows(arrangedRows(shown.staging.rows(), u"ASA"_s, -1, Qt::AscendingOrder));
        QCOMPARE(shown.names(), (QStringList {u"Åsa"_s, u"kari"_s}));
    }
};

QTEST_MAIN(TestAccountsModel)
#include "tst_accountsmodel.moc"
