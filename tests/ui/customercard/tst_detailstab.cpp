#include "ui/customercard/detailstab.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

struct Form
{
    Theme theme;
    QWidget window;
    DetailsTab tab {theme, &window};

    Form()
    {
        tab.setDraft({u"Öberg AB"_s, u"7"_s, {}, u"sv"_s});
        window.show();
    }
    [[nodiscard]] QLineEdit* line(const QString& name) const
    {
        return tab.findChild<QLineEdit*>(name % u"Edit"_s);
    }
    [[nodiscard]] QString fault(const QString& field) const
    {
        const auto* label = tab.findChild<FaultLabel*>(field % u"Fault"_s);
        return label->isFault() ? label->text() : QString();
    }
    [[nodiscard]] QString hint(const QString& field) const
    {
        const auto* label = tab.findChild<FaultLabel*>(field % u"Fault"_s);
        return label->isFault() ? QString() : label->accessibleName();
    }
};

} // namespace

class TestDetailsTab : public QObject
{
    Q_OBJECT

private slots:
    void faultsStandUnderTheFieldWhileTyping_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("numberMode");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty name") << u"name"_s << u" "_s << false << u"Customer name"_s;
        QTest::newRow("long name") << u"name"_s << QString(201, u'x') << false << u"200"_s;
        QTest::newRow("hyphen") << u"number"_s << u"109-1"_s << false << u"no hyphen"_s;
        QTest::newRow("blank in number")
            << u"number"_s << u"10 9"_s << false << u"letters and digits"_s;
        QTest::newRow("empty, by e-mail") << u"number"_s << u""_s << false << u""_s;
        QTest::newRow("empty, LGN-17") << u"number"_s << u""_s << true << u"number is needed"_s;
        QTest::newRow("long number") << u"number"_s << QString(41, u'1') << false << u"40"_s;
    }
    void faultsStandUnderTheFieldWhileTyping()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QFETCH(const bool, numberMode);
        QFETCH(const QString, part);
        Form form;
        form.tab.setLoginMode(numberMode ? LoginMode::Number : LoginMode::Email);
        form.line(field)->setText(text);
        QCOMPARE(form.fault(field).isEmpty(), part.isEmpty());
        QVERIFY2(form.fault(field).contains(part), qPrintable(form.fault(field)));
        QCOMPARE(form.tab.reasonNotToSave().isEmpty(), part.isEmpty());
        QCOMPARE(form.line(field)->accessibleDescription(), form.fault(field));
    }

    void anUntouchedNameIsNoMistakeYet()
    {
        Form form;
        form.tab.setDraft({{}, {}, {}, u"sv"_s});
        QCOMPARE(form.fault(u"name"_s), QString());
        QVERIFY(!form.tab.reasonNotToSave().isEmpty());
        form.tab.showAllFaults();
        QVERIFY(!form.fault(u"name"_s).isEmpty());
    }

    void whoseNumberItIsIsAskedAfterAPause()
    {
        Form form;
        QSignalSpy asked(&form.tab, &DetailsTab::ownerAsked);
        form.line(u"number"_s)->end(false);
        QTest::keyClicks(form.line(u"number"_s), u"123"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"7123"_s);
        form.tab.setNumberOwner(u"7123"_s, CustomerId(9));
        QVERIFY(form.fault(u"number"_s).contains(u"Another customer"_s));
        QSignalSpy wanted(&form.tab, &DetailsTab::ownerRequested);
        emit form.tab.findChild<FaultLabel*>(u"numberFault"_s)->linkActivated(u"show-owner"_s);
        QCOMPARE(wanted.size(), 1);
        // An answer to what was typed before says nothing about what stands there now.
        form.line(u"number"_s)->setText(u"8"_s);
        form.tab.setNumberOwner(u"7123"_s, CustomerId(9));
        QCOMPARE(form.fault(u"number"_s), QString());
    }

    void aColleaguesChangeKeepsCursorAndFocus()
    {
        Form form;
        form.window.activateWindow();
        form.line(u"name"_s)->setFocus();
        form.line(u"name"_s)->setCursorPosition(3);
        QSignalSpy edited(&form.tab, &DetailsTab::edited);
        form.tab.setDraft({u"Öberg AB"_s, u"8"_s, {}, u"nb"_s});
        QCOMPARE(form.line(u"number"_s)->text(), u"8"_s);
        QCOMPARE(form.line(u"name"_s)->cursorPosition(), 3);
        QCOMPARE(edited.size(), 0);
    }

    void whatAColleagueChangedToIsOffered()
    {
        Form form;
        form.line(u"name"_s)->setText(u"Mine"_s);
        form.tab.setOvertaken({{u"name"_s, u"Theirs & Sons"_s}});
        QVERIFY(form.hint(u"name"_s).contains(u"Theirs & Sons"_s));
        QCOMPARE(form.line(u"name"_s)->text(), u"Mine"_s);
        QSignalSpy wanted(&form.tab, &DetailsTab::theirsWanted);
        emit form.tab.findChild<FaultLabel*>(u"nameFault"_s)->linkActivated(u"take-theirs"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void loginNamesKeepTheirNumber()
    {
        Form form;
        form.tab.setNumberOfLogins(u"7"_s);
        QCOMPARE(form.hint(u"number"_s), QString());
        form.line(u"number"_s)->setText(u"8"_s);
        QVERIFY(form.hint(u"number"_s).contains(u"keep their number"_s));
    }

    void lockedSaysWhy()
    {
        Form form;
        form.tab.setLocked(u"You may not."_s);
        QVERIFY(form.line(u"name"_s)->isReadOnly());
        QVERIFY(!form.tab.findChild<QComboBox*>(u"technicianCombo"_s)->isEnabled());
        QCOMPARE(form.tab.findChild<QLabel*>(u"detailsLock"_s)->text(), u"You may not."_s);
    }

    void theTechnicianIsChosenByName()
    {
        Form form;
        form.tab.setDraft({u"Öberg AB"_s, {}, StaffId(3), u"sv"_s}); // before the staff is known
        QCOMPARE(form.tab.draft().technician, StaffId(3));
        StaffMember member;
        member.id = StaffId(3);
        member.login = u"anna"_s;
        member.name = u"Anna Berg"_s;
        form.tab.setStaff({member});
        auto* box = form.tab.findChild<QComboBox*>(u"technicianCombo"_s);
        QCOMPARE(box->currentText(), u"Anna Berg"_s);
        QCOMPARE(form.tab.draft().technician, StaffId(3));
    }
};

QTEST_MAIN(TestDetailsTab)
#include "tst_detailstab.moc"
