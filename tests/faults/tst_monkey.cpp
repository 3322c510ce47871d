#include "loggedactions.h"
#include "services/auditservice.h"
#include "services/databaseservice.h"
#include "tests/e2e/desk.h"
#include "ui/actions/actioncontroller.h"
#include "witness.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <tuple>

using namespace kontorist;
using namespace kontorist::faults;
using namespace kontorist::test;
using namespace Qt::StringLiterals;

namespace {

int fromEnvironment(const char* name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

} // namespace

/// Random clicks, keys, text and sizes at the real window (G16). KONTORIST_MONKEY_EVENTS and
/// KONTORIST_MONKEY_SEED choose how many, and which.
class TestMonkey : public QObject
{
    Q_OBJECT

public slots:
    void swallow(const QUrl&) { }

private slots:
    void initTestCase()
    {
        for (const auto* scheme : {"file", "http", "https", "mailto"}) {
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "swallow");
        }
        m_random.seed(m_seed);
        QVERIFY(m_desk.open());
        m_desk.window
            = std::make_unique<MainWindow>(UiContext {m_desk.prompt, m_desk.mail, m_desk.settings,
                                               m_desk.theme, m_desk.tasks, *m_desk.clock},
                ShellHooks {[] { return AboutFacts(); }, [] { return SelfTestInput(); }});
        m_desk.window->setWorkspace(m_desk.workspace);
        m_desk.window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.window.get()));
        QFile terms(m_desk.dir.filePath(u"terms.pdf"_s));
        QVERIFY(terms.open(QIODevice::WriteOnly) && terms.write("%PDF-1.4\n") > 0);
        for (int i = 0; i < 12; ++i) {
            seedContact(static_cast<ContactStatus>(i % 4));
        }
        m_seen = newestLine();
        // Qt's own menus of scroll bars and buttons wait inside the event until somebody chooses.
        m_chooser.setInterval(20);
        connect(&m_chooser, &QTimer::timeout, this, [this] { chooseFromMenu(); });
        m_desk.prompt.beforeConfirm = [this] { answerQuestion(); };
        connect(m_desk.window->actions().action(ActionId::RevokeLink), &QAction::triggered, this,
            [this] { m_witness.saw(u"action revoke-link"_s); });
    }

    void cleanupTestCase()
    {
        for (const auto* scheme : {"file", "http", "https", "mailto"}) {
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
        }
    }

    void monkey_G16()
    {
        const int events = fromEnvironment("KONTORIST_MONKEY_EVENTS", 4000);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < events; ++i) {
            prepareAnswers();
            act();
            if (i % lookEvery == lookEvery - 1) {
                look(i);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
        look(events);
        const auto report = Desk::valueOf(m_desk.workspace->database().check());
        QVERIFY(report.has_value());
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u", "_s)));
        QVERIFY2(m_lines > 0, "the monkey changed nothing at all");
        qInfo("seed %u: %d events, %d changes, each decided by a person; %d questions; %lld s",
            m_seed, events, m_lines, static_cast<int>(m_questions), clock.elapsed() / 1000);
    }

private:
    static constexpr int lookEvery = 500;
    static constexpr int fewContacts = 8;

    bool chance(int percent) { return m_random.bounded(100) < percent; }

    void seedContact(ContactStatus status)
    {
        const QString email = u"seed%1@monkey.example"_s.arg(++m_seeds);
        const ContactId id = m_desk.contact(u"Seed %1"_s.arg(m_seeds), email, status);
        if (id.isValid() && chance(50)) {
            QVERIFY(m_desk.job(
                email, u"job-%1"_s.arg(m_seeds), chance(30) ? u"PRODUCTION"_s : u"COMPLETED"_s));
        }
        QVERIFY(id.isValid());
    }

    // What the person decides

    void prepareAnswers()
    {
        auto& prompt = m_desk.prompt;
        while (prompt.fileAnswers.size() < 2) {
            const QStringList files {QString(), m_desk.dir.filePath(u"terms.pdf"_s),
                m_desk.dir.path(), u"/nowhere/at/all"_s, m_desk.dir.filePath(u"draft.eml"_s)};
            prompt.fileAnswers.push_back(
                files.at(m_random.bounded(static_cast<int>(files.size()))));
        }
        while (prompt.noticeAnswers.size() < 2) {
            prompt.noticeAnswers.push_back(chance(50));
        }
    }

    void answerQuestion()
    {
        ++m_questions;
        const QString id = m_desk.prompt.confirms.back().id;
        const bool yes = chance(50);
        const ConfirmAnswer answer {yes, chance(30), !yes && chance(60)};
        if (answer.confirmed) {
            m_witness.saw(u"confirm "_s + id);
        }
        m_desk.prompt.confirmAnswers.push_back(answer);
        m_desk.prompt.confirms.clear();
    }

    // Events

    QWidget* target()
    {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            return popup;
        }
        QWidget* modal = QApplication::activeModalWidget();
        return modal != nullptr ? modal : m_desk.window.get();
    }

    void act()
    {
        if (!m_desk.window->isVisible()) {
            m_desk.window->show(); // it was told to close
        }
        m_chooser.start();
        const int dice = m_random.bounded(100);
        if (dice < 48) {
            click();
        } else if (dice < 54) {
            wheel();
        } else if (dice < 80) {
            key();
        } else if (dice < 92) {
            text();
        } else if (dice < 94) {
            target()->resize(200 + m_random.bounded(1400), 150 + m_random.bounded(900));
        } else if (dice < 95) {
            trigger(static_cast<ActionId>(m_random.bounded(static_cast<int>(ActionId::Quit) + 1)));
        } else if (dice < 98) {
            workLikeAPerson();
        } else {
            QThread::yieldCurrentThread(); // answers of the database come in between
        }
        QCoreApplication::processEvents();
        m_chooser.stop();
    }

    void chooseFromMenu()
    {
        QWidget* popup = QApplication::activePopupWidget();
        if (popup == nullptr) {
            return;
        }
        for (int i = m_random.bounded(6); i > 0; --i) {
            QTest::keyClick(popup, Qt::Key_Down);
        }
        const QPointer<QWidget> still = popup;
        QTest::keyClick(popup, chance(60) ? Qt::Key_Return : Qt::Key_Escape);
        if (still && still->isVisible()) {
            still->close();
        }
    }

    /// A place that is likely to be a control.
    QPoint somewhereIn(QWidget* widget)
    {
        const auto controls = widget->findChildren<QAbstractButton*>();
        if (!controls.isEmpty() && chance(40)) {
            const auto* control = controls.at(m_random.bounded(static_cast<int>(controls.size())));
            if (control->isVisible()) {
                return control->mapTo(widget, control->rect().center());
            }
        }
        return {m_random.bounded(qMax(1, widget->width())),
            m_random.bounded(qMax(1, widget->height()))};
    }

    void click()
    {
        static const std::array modifiers {
            Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
        QWidget* top = target();
        const QPoint place = somewhereIn(top);
        QPointer<QWidget> hit = top->childAt(place);
        if (!hit) {
            hit = top;
        }
        const auto button = chance(12) ? Qt::RightButton : Qt::LeftButton;
        const auto held = modifiers.at(static_cast<size_t>(m_random.bounded(5)));
        const QPoint inside = hit->mapFrom(top, place);
        QTest::mousePress(hit, button, held, inside);
        if (hit && chance(10)) {
            QTest::mouseMove(hit, inside + QPoint(m_random.bounded(80) - 40, 20));
        }
        if (hit) {
            QTest::mouseRelease(hit, button, held, inside);
        }
        if (hit && button == Qt::RightButton) {
            QContextMenuEvent menu(QContextMenuEvent::Mouse, inside, hit->mapToGlobal(inside));
            QCoreApplication::sendEvent(hit, &menu);
        }
        if (hit && chance(8)) {
            QTest::mouseDClick(hit, button, held, inside);
        }
    }

    void wheel()
    {
        QWidget* top = target();
        const QPoint place = somewhereIn(top);
        QWidget* hit = top->childAt(place);
        hit = hit != nullptr ? hit : top;
        const QPoint turned(0, chance(50) ? 240 : -240);
        QWheelEvent event(hit->mapFrom(top, place), top->mapToGlobal(place), {}, turned,
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(hit, &event);
    }

    QWidget* typedInto()
    {
        QWidget* top = target();
        QWidget* focus = QApplication::focusWidget();
        const bool within = focus != nullptr && (focus == top || top->isAncestorOf(focus));
        return within ? focus : top;
    }

    void key()
    {
        static const std::array keys {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return,
            Qt::Key_Return, Qt::Key_Escape, Qt::Key_Space, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left,
            Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown,
            Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1, Qt::Key_F5, Qt::Key_F6, Qt::Key_Menu,
            Qt::Key_A, Qt::Key_C, Qt::Key_E, Qt::Key_F, Qt::Key_J, Qt::Key_K, Qt::Key_N, Qt::Key_V,
            Qt::Key_Z, Qt::Key_1, Qt::Key_4, Qt::Key_7};
        static const std::array modifiers {Qt::KeyboardModifiers(Qt::NoModifier),
            Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier),
            Qt::KeyboardModifiers(Qt::ShiftModifier), Qt::KeyboardModifiers(Qt::AltModifier),
            Qt::ControlModifier | Qt::ShiftModifier};
        QTest::keyClick(typedInto(),
            keys.at(static_cast<size_t>(m_random.bounded(int(keys.size())))),
            modifiers.at(static_cast<size_t>(m_random.bounded(int(modifiers.size())))));
    }

    void text()
    {
        static const QStringList texts {u"'; DROP TABLE contact; --"_s, u"\"><img src=x>"_s,
            u"%s%n%1%2"_s, u"a@b.se"_s, u"ä́o̧\u202Egnp.exe"_s, u"\u0000\u0007\u001b[2J"_s,
            u"=cmd|' /C calc'!A0"_s, u"../../etc/passwd"_s, u"\U0001F469\u200D\U0001F680"_s,
            u"*?\\\"_%"_s, u"-1"_s, u"99999999999999999999"_s, u"name name"_s, QString(3000, u'x'),
            u"مرحبا שלום"_s, u"\r\nBcc: all@x.se"_s};
        QWidget* widget = typedInto();
        const QString words = chance(30)
            ? u"monkey%1@x.se"_s.arg(m_random.bounded(100'000))
            : texts.at(m_random.bounded(static_cast<int>(texts.size())));
        // As an input method gives it, and as letters one by one.
        if (words.size() > 40 || chance(50)) {
            QInputMethodEvent event;
            event.setCommitString(words);
            QCoreApplication::sendEvent(widget, &event);
            return;
        }
        const QPointer<QWidget> still = widget;
        for (const QChar letter : words) {
            if (!still || target()->isAncestorOf(still) == (target() == still)) {
                return;
            }
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(still, &press);
        }
    }

    /// An action of the window, as chosen from a menu; only where no dialog stands before it.
    void trigger(ActionId id)
    {
        if (target() == m_desk.window.get()) {
            m_desk.window->actions().action(id)->trigger();
        }
    }

    /// Without this it would seldom get anything done, and what does nothing breaks nothing.
    void workLikeAPerson()
    {
        static const std::array actions {ActionId::AddContact, ActionId::EditContact,
            ActionId::SendActivationRequest, ActionId::ActivateContact, ActionId::DeactivateContact,
            ActionId::RevokeLink, ActionId::ResetAndReinvite, ActionId::BackUpUserData,
            ActionId::DeleteIdentities, ActionId::DeleteContact, ActionId::UploadTerms};
        QWidget* top = target();
        if (top != m_desk.window.get()) {
            finishDialog(top);
            return;
        }
        m_desk.window->goToSection(Section::Contacts);
        m_desk.table().setFocus();
        QTest::keyClick(&m_desk.table(), chance(50) ? Qt::Key_Home : Qt::Key_End);
        for (int i = m_random.bounded(6); i > 0; --i) {
            QTest::keyClick(&m_desk.table(), chance(50) ? Qt::Key_Down : Qt::Key_Up);
        }
        std::ignore = QTest::qWaitFor(
            [this] { return m_desk.window->actions().facts().contact.has_value(); }, 20);
        trigger(
            actions.at(static_cast<size_t>(m_random.bounded(static_cast<int>(actions.size())))));
    }

    /// Fills what must be filled and presses the button that means yes.
    void finishDialog(QWidget* dialog)
    {
        const QString word = QString::number(m_random.bounded(100'000));
        const std::pair<const char*, QString> values[] {{"nameEdit", u"Name "_s + word},
            {"emailEdit", u"m"_s + word + u"@monkey.example"_s}, {"labelEdit", word},
            {"portalAddressEdit", u"https://portal.example.com/"_s + word}};
        for (const auto& [name, value] : values) {
            if (auto* field = Desk::part<QLineEdit>(dialog, name)) {
                field->setText(value);
            }
        }
        if (auto* choose = Desk::part<QPushButton>(dialog, "chooseFileButton")) {
            choose->click();
        }
        const QPointer<QWidget> still = dialog;
        const auto finishing = {"saveButton", "openInMailProgram", "backUpButton", "uploadButton",
            "saveOfficeButton", "copyMessage"};
        const auto usable = [&](const char* name) -> QPushButton* {
            auto* button = still ? Desk::part<QPushButton>(still, name) : nullptr;
            return button && button->isVisible() && button->isEnabled() ? button : nullptr;
        };
        std::ignore = QTest::qWaitFor(
            [&] { return !still || std::any_of(finishing.begin(), finishing.end(), usable); }, 20);
        for (const char* name : finishing) {
            if (auto* button = usable(name)) {
                return button->click();
            }
        }
    }

    // Looking

    qint64 newestLine()
    {
        const auto head = Desk::valueOf(m_desk.workspace->audit().head());
        return head ? head->seq : -1;
    }

    /// No dialog stays in the way whatever happens.
    void leaveDialogs()
    {
        for (int i = 0; i < 60 && target() != m_desk.window.get(); ++i) {
            prepareAnswers();
            QTest::keyClick(target(), Qt::Key_Escape);
            std::ignore = QTest::qWaitFor([this] { return target() == m_desk.window.get(); }, 5);
        }
        QVERIFY2(target() == m_desk.window.get(),
            qPrintable(u"stuck: %1"_s.arg(QLatin1StringView(target()->metaObject()->className()))));
    }

    void look(int event)
    {
        const QByteArray place
            = QStringLiteral("seed %1, event %2").arg(m_seed).arg(event).toUtf8();
        leaveDialogs();
        if (QTest::currentTestFailed()) {
            qWarning("%s", place.constData());
            return;
        }
        QVERIFY2(
            QTest::qWaitFor([this] { return m_desk.tasks.running() == 0; }), place.constData());
        AuditQuery query;
        query.limit = 100'000;
        const auto lines = Desk::valueOf(m_desk.workspace->audit().list(query));
        QVERIFY2(lines.has_value(), place.constData());
        for (const AuditEvent& line : *lines) {
            if (line.seq > m_seen) {
                ++m_lines;
                ++m_logged[line.action];
            }
        }
        m_seen = lines->empty() ? m_seen : lines->front().seq;
        for (const auto& [action, count] : m_logged) {
            const int decided = decisionsFor(action);
            QVERIFY2(count <= decided,
                qPrintable(u"%1: %2 lines of %3, but %4 decisions"_s.arg(QString::fromUtf8(place),
                    QString::number(count), action, QString::number(decided))));
        }
        keepContacts();
        std::printf("%s: %d changes\n", place.constData(), m_lines); // tells where a crash was
        std::fflush(stdout);
    }

    int decisionsFor(const QString& action)
    {
        int decided = 0;
        for (const LoggedAction& logged : loggedActions()) {
            if (action == logged.word) {
                for (const auto& decision : logged.decisions) {
                    decided += m_witness.count(decision);
                }
            }
        }
        return decided;
    }

    /// What was deleted is replaced, and what colleagues did is not the monkey's.
    void keepContacts()
    {
        const auto there = Desk::valueOf(m_desk.workspace->contacts().count({}));
        for (qint64 i = there.value_or(fewContacts); i < fewContacts; ++i) {
            seedContact(static_cast<ContactStatus>(m_random.bounded(4)));
        }
        m_seen = newestLine();
        for (const QString& archive : m_desk.archives()) {
            QFile::remove(m_desk.dir.filePath(archive));
        }
    }

    quint32 m_seed = static_cast<quint32>(fromEnvironment("KONTORIST_MONKEY_SEED", 20261122));
    QRandomGenerator m_random;
    Desk m_desk;
    Witness m_witness;
    QTimer m_chooser;
    std::map<QString, int> m_logged;
    qint64 m_seen = 0;
    qint64 m_questions = 0;
    int m_lines = 0;
    int m_seeds = 0;
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
