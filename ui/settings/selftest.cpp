#include "ui/settings/selftest.h"

#include "base/futures.h"
#include "domain/contact.h"
#include "ui/theme/iconset.h"
#include "ui/theme/tokens.h"

#include <QTimer>
#include <QTranslator>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;
using State = SelfTestLine::State;

namespace {

/// An icon whose drawing is missing or broken is a transparent picture.
bool isDrawn(IconName name)
{
    const QImage image = iconPixmap(name, QSize(24, 24), 1.0, QColor(Qt::black)).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0) {
                return true;
            }
        }
    }
    return false;
}

QString stateWord(State state)
{
    // For scripts and administrators: the same in every language.
    switch (state) {
    case State::Ok:
        return u"ok"_s;
    case State::Note:
        return u"note"_s;
    case State::Failed:
        return u"FAILED"_s;
    }
    return {};
}

} // namespace

SelfTest::SelfTest(SelfTestInput input, QObject* parent)
    : QObject(parent)
    , m_input(std::move(input))
{
    if (m_input.languages.isEmpty()) {
        m_input.languages = contactLanguages();
    }
}

void SelfTest::start()
{
    QTimer::singleShot(0, this, [this] {
        m_lines.clear();
        checkDrivers();
        checkIcons();
        checkTranslations();
        checkColours();
        if (m_input.secrets == nullptr) {
            m_lines.push_back({tr("Keychain"), State::Note, tr("not asked")});
            emit finished(m_lines);
            return;
        }
        whenDone(
            m_input.secrets->probe(), this, [this](SecretStoreState state) { onKeychain(state); });
    });
}

void SelfTest::checkDrivers()
{
    const bool present = m_input.drivers.contains(u"QSQLITE"_s);
    m_lines.push_back({tr("Database driver SQLite"), present ? State::Ok : State::Failed,
        present
            ? tr("found")
            : tr("missing; install the package libqt6sql6-sqlite, or repair the installation")});
    QStringList others = m_input.drivers;
    others.removeAll(u"QSQLITE"_s);
    m_lines.push_back({tr("Other database drivers"), others.isEmpty() ? State::Note : State::Ok,
        others.isEmpty() ? tr("none") : others.join(u", "_s)});
}

void SelfTest::checkIcons()
{
    QStringList broken;
    for (const IconName name : allIcons()) {
        if (!isDrawn(name)) {
            broken << iconFileName(name).toString();
        }
    }
    const auto count = static_cast<int>(allIcons().size());
    m_lines.push_back({tr("Icons"), broken.isEmpty() ? State::Ok : State::Failed,
        broken.isEmpty() ? tr("all %Ln icons can be drawn", nullptr, count)
                         : tr("cannot be drawn: %1").arg(broken.join(u", "_s))});
}

void SelfTest::checkTranslations()
{
    for (const QString& language : std::as_const(m_input.languages)) {
        QTranslator translator;
        const QString file = m_input.translationPattern.arg(language);
        const bool loaded = translator.load(file) && !translator.isEmpty();
        m_lines.push_back({tr("Translation %1", "language code").arg(language),
            loaded ? State::Ok : State::Failed,
            loaded ? tr("loaded") : tr("cannot be loaded from %1").arg(file)});
    }
}

void SelfTest::checkColours()
{
    QStringList faint;
    int checked = 0;
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        for (const ColourPair& pair : textPairs(tokensFor(scheme), paletteFor(scheme))) {
            ++checked;
            if (contrastRatio(pair.text, pair.background) < pair.minimum) {
                faint << pair.name;
            }
        }
    }
    m_lines.push_back({tr("Contrast of text"), faint.isEmpty() ? State::Ok : State::Failed,
        faint.isEmpty() ? tr("%Ln pairs of colours are readable", nullptr, checked)
                        : tr("too faint: %1").arg(faint.join(u", "_s))});
}

void SelfTest::onKeychain(SecretStoreState state)
{
    SelfTestLine line {tr("Keychain"), State::Note, {}};
    switch (state) {
    case SecretStoreState::Available:
        line.state = State::Ok;
        line.detail = tr("available (%1)").arg(m_input.secrets->backendName());
        break;
    case SecretStoreState::Locked:
        line.detail = tr("locked or not answering (%1); passwords are asked for at each start")
                          .arg(m_input.secrets->backendName());
        break;
    case SecretStoreState::Absent:
        line.detail = tr("none on this computer; passwords are asked for at each start");
        break;
    }
    m_lines.push_back(line);
    emit finished(m_lines);
}

bool allOk(const std::vector<SelfTestLine>& lines)
{
    return !lines.empty() && std::all_of(lines.begin(), lines.end(), [](const SelfTestLine& line) {
        return line.ok();
    });
}

QString selfTestText(const std::vector<SelfTestLine>& lines)
{
    QString text;
    for (const SelfTestLine& line : lines) {
        text
            += u"%1 %2: %3\n"_s.arg(stateWord(line.state).leftJustified(6), line.name, line.detail);
    }
    return text;
}

} // namespace kontorist
