#include "ui/actions/actionspec.h"
#include "ui/theme/iconset.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// True where the rules offer the two actions of customer users in no status both.
bool neverTogether(const ActionSpec& one, const ActionSpec& other)
{
    if (!one.user || !other.user) {
        return false;
    }
    const auto& first = customerUserActionRule(*one.user).offered;
    const auto& second = customerUserActionRule(*other.user).offered;
    for (size_t i = 0; i < first.size(); ++i) {
        if (first[i] && second[i]) {
            return false;
        }
    }
    return true;
}

} // namespace

Q_DECLARE_METATYPE(kontorist::Section)

class TestActionSpec : public QObject
{
    Q_OBJECT

private slots:
    void namesAreUnique()
    {
        QSet<QString> names;
        for (const auto& spec : actionSpecs()) {
            const QString name(spec.name);
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(actionFromName(name), std::optional(spec.id));
        }
        QVERIFY(!actionFromName(u"no-such-action"));
    }

    /// In no section two actions that can be offered at the same time share a key or a text.
    void textsAndKeysAreUniqueInEachSection_data()
    {
        QTest::addColumn<Section>("section");
        for (const auto section : allSections) {
            QTest::newRow(actionSpec(actionGoingTo(section)).name.data()) << section;
        }
    }
    void textsAndKeysAreUniqueInEachSection()
    {
        QFETCH(Section, section);
        QHash<QString, const ActionSpec*> keys;
        QSet<QString> texts;
        for (const auto& spec : actionSpecs()) {
            if (!keysCountIn(spec, section)) {
                continue;
            }
            QVERIFY2(!texts.contains(actionText(spec)), qPrintable(actionText(spec)));
            texts.insert(actionText(spec));
            for (const auto& key : actionKeys(spec)) {
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(!text.isEmpty(), spec.name.data());
                if (const auto* other = keys.value(text)) {
                    QVERIFY2(neverTogether(spec, *other), spec.name.data());
                }
                keys.insert(text, &spec);
            }
        }
    }

    void everyActionHasTextTipAndIcon_CON_19()
    {
        for (const auto& spec : actionSpecs()) {
            QVERIFY2(!actionText(spec).isEmpty(), spec.name.data());
            QVERIFY2(actionTip(spec).endsWith(u'.'), spec.name.data());
            // The accessible name of a menu entry is its text: no ellipsis, no mnemonic.
            QVERIFY2(!actionText(spec).contains(u'…') && !actionText(spec).contains(u'&'),
                spec.name.data());
            if (!spec.icon.isEmpty()) {
                QVERIFY2(iconByFileName(QString(spec.icon)).has_value(), spec.name.data());
            }
        }
    }

    void everyActionOfTheDomainIsOffered()
    {
        for (const auto& rule : contactActionRules()) {
            const auto id = actionFor(rule.action);
            QCOMPARE(id.has_value(), rule.byStaff);
            if (id) {
                QCOMPARE(actionText(actionSpec(*id)), words::action(rule.action));
                QCOMPARE(actionSpec(*id).need, SelectionNeed::One);
            }
        }
    }

    void everyStaffActionOnCustomerUsersIsOffered()
    {
        for (const auto& rule : customerUserActionRules()) {
            const auto id = actionFor(rule.action);
            QCOMPARE(id.has_value(), rule.doneBy == DoneBy::Staff);
            if (id) {
                QCOMPARE(actionText(actionSpec(*id)), words::action(rule.action));
                QCOMPARE(actionSpec(*id).need, SelectionNeed::One);
                QCOMPARE(actionSpec(*id).scope, ActionScope::CustomerUsersTable);
            }
        }
    }

    void englishNamesAreThoseOfTheDomain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const std::pair<const char*, QString> rows[] {
            {"send-activation-request", u"Send activation request"_s},
            {"activate-contact", u"Activate contact"_s},
            {"deactivate-contact", u"Deactivate contact"_s},
            {"delete-identities", u"Delete identities"_s}, {"delete-contact", u"Delete contact"_s},
            {"back-up-user-data", u"Back up user data"_s}, {"edit-contact", u"Edit contact"_s},
            {"revoke-link", u"Revoke link"_s}, {"reset-and-reinvite", u"Reset and re-invite"_s},
            {"upload-terms", u"Upload new terms"_s}, {"add-contact", u"Add contact"_s},
            {"send-invitation", u"Send invitation"_s},
            {"resend-invitation", u"Resend invitation"_s},
            {"cancel-invitation", u"Cancel invitation"_s},
            {"activate-customer-user", u"Activate"_s},
            {"deactivate-customer-user", u"Deactivate"_s},
            {"delete-login-identities", u"Delete login identities"_s},
            {"send-login-details", u"Send login details"_s},
            {"customer-user-activity", u"Activity log"_s},
            {"back-up-customer-user", u"Back up user data"_s},
            {"remove-customer-user", u"Remove customer user"_s},
            {"add-customer-user", u"Add customer user"_s}, {"quit", u"Quit"_s}};
        for (const auto& [name, text] : rows) {
            QTest::newRow(name) << QString::fromLatin1(name) << text;
        }
    }
    void englishNamesAreThoseOfTheDomain()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const auto id = actionFromName(name);
        QVERIFY(id.has_value());
        QCOMPARE(actionText(actionSpec(*id)), text);
    }

    void keysAreThoseOfTheProduct_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        const std::pair<const char*, QString> rows[] {{"Ctrl+K", u"command-palette"_s},
            {"Ctrl+Shift+P", u"command-palette"_s}, {"Ctrl+F", u"find"_s},
            {"Ctrl+1", u"go-contacts"_s}, {"Return", u"open-contact"_s}, {"F2", u"edit-contact"_s},
            {"Ctrl+N", u"add-contact"_s}, {"Ctrl+E", u"send-activation-request"_s},
            {"Ctrl+B", u"back-up-user-data"_s}, {"Del", u"delete-contact"_s},
            {"Ctrl+A", u"select-all-matching"_s}, {"F5", u"refresh"_s}, {"F6", u"next-zone"_s},
            {"F9", u"detail-pane"_s}, {"Ctrl+J", u"go-tasks"_s}, {"F1", u"help"_s}};
        for (const auto& [key, name] : rows) {
            QTest::newRow(key) << QString::fromLatin1(key) << name;
        }
    }
    void keysAreThoseOfTheProduct()
    {
        QFETCH(QString, key);
        QFETCH(QString, name);
        const auto keys = actionKeys(actionSpec(*actionFromName(name)));
        QVERIFY(keys.contains(QKeySequence(key, QKeySequence::PortableText)));
    }

    void sectionsAndTheirActionsBelongTogether()
    {
        for (const auto section : allSections) {
            QCOMPARE(sectionOf(actionGoingTo(section)), std::optional(section));
        }
        QVERIFY(!sectionOf(ActionId::Quit));
    }
};

QTEST_MAIN(TestActionSpec)
#include "tst_actionspec.moc"
