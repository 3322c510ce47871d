#pragma once

#include "services/secretstore.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace kontorist {

/// One line of the self test.
struct SelfTestLine
{
    enum class State { Ok, Note, Failed };
    QString name; ///< "SQLite driver"
    State state = State::Ok;
    QString detail;
    [[nodiscard]] bool ok() const { return state != State::Failed; }
};

struct SelfTestInput
{
    QStringList drivers {}; ///< QSqlDatabase::drivers(), read in app/
    /// Translations in the program; "%1" is the language.
    QString translationPattern = QStringLiteral(":/i18n/kontorist_%1.qm");
    QStringList languages {}; ///< empty = contactLanguages()
    SecretStore* secrets = nullptr; ///< not asked where null
};

/// Checks that the program is whole on this computer: database driver, icons, translations,
/// colours, keychain. A missing keychain is a note, since nothing but remembered passwords needs
/// it.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(SelfTestInput input, QObject* parent = nullptr);

    /// Returns at once; finished() comes from the event loop, within six seconds.
    void start();

signals:
    void finished(const std::vector<kontorist::SelfTestLine>& lines);

private:
    void checkDrivers();
    void checkIcons();
    void checkTranslations();
    void checkColours();
    void onKeychain(SecretStoreState state);

    SelfTestInput m_input;
    std::vector<SelfTestLine> m_lines;
};

/// True where no line failed: exit status 0 of --selftest.
[[nodiscard]] bool allOk(const std::vector<SelfTestLine>& lines);
/// One line per check, "ok    SQLite driver: QSQLITE", for standard output and the clipboard.
[[nodiscard]] QString selfTestText(const std::vector<SelfTestLine>& lines);

} // namespace kontorist
