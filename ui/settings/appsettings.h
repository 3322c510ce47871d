#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSettings>
#include <QString>

namespace kontorist {

/// How an activation request leaves the program unless the user picks another way.
enum class MailMethod { MailProgram, DraftFile, Copy };

/// Names of the settings: what changed() tells and what stands in the file.
namespace setting {
inline constexpr QLatin1StringView language {"general/language"};
inline constexpr QLatin1StringView startSection {"general/startSection"};
inline constexpr QLatin1StringView firstRunDone {"general/firstRunDone"};
inline constexpr QLatin1StringView lastDatabaseUrl {"database/lastUrl"};
inline constexpr QLatin1StringView recentDatabases {"database/recent"};
inline constexpr QLatin1StringView themeMode {"appearance/theme"};
inline constexpr QLatin1StringView density {"appearance/density"};
inline constexpr QLatin1StringView backupFolder {"backup/folder"};
inline constexpr QLatin1StringView backUpBeforeDelete {"backup/beforeDelete"};
inline constexpr QLatin1StringView mailMethod {"mail/method"};
inline constexpr QLatin1StringView draftFolder {"mail/draftFolder"};
inline constexpr QLatin1StringView openDraftFolder {"mail/openDraftFolder"};
inline constexpr QLatin1StringView detailPaneVisible {"window/detailPaneVisible"};
inline constexpr QLatin1StringView navigationVisible {"window/navigationVisible"};
inline constexpr QLatin1StringView window {"window"}; ///< geometry, state, splitters
inline constexpr QLatin1StringView table {"table"}; ///< layouts
} // namespace setting

/// What the program remembers on this computer, in an INI file. Made once in app/ and handed down
/// by reference. A value that is missing, broken or out of range reads as its default; writing a
/// value equal to the present one is silent. GUI thread only.
class AppSettings : public QObject
{
    Q_OBJECT

public:
    /// `filePath` empty: defaultFilePath().
    explicit AppSettings(const QString& filePath = {}, QObject* parent = nullptr);

    /// $XDG_CONFIG_HOME/kontorist/kontorist.conf (the platform's config folder elsewhere).
    [[nodiscard]] static QString defaultFilePath();
    [[nodiscard]] QString filePath() const;
    /// False where the file cannot be written: settings then last until the program ends.
    [[nodiscard]] bool isWritable() const;
    /// Writes to the file at once; otherwise it happens by itself soon after a change.
    void sync();

    [[nodiscard]] QString language() const; ///< "en", "sv", "nb", "fr"; empty = as the system
    void setLanguage(const QString& code);
    [[nodiscard]] QString startSection() const; ///< id of a section; empty = the last one
    void setStartSection(const QString& id);
    [[nodiscard]] bool firstRunDone() const;
    void setFirstRunDone(bool done);

    [[nodiscard]] QString lastDatabaseUrl() const;
    void setLastDatabaseUrl(const QString& url); ///< also puts it first among the recent ones
    [[nodiscard]] QStringList recentDatabases() const; ///< newest first, at most 8

    [[nodiscard]] ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);

    [[nodiscard]] QString
    backupFolder() const; ///< always an absolute path; the documents folder at first
    void setBackupFolder(const QString& folder);
    [[nodiscard]] bool backUpBeforeDelete() const; ///< the box in the question; true at first
    void setBackUpBeforeDelete(bool on);

    [[nodiscard]] MailMethod mailMethod() const;
    void setMailMethod(MailMethod method);
    [[nodiscard]] QString
    draftFolder() const; ///< where draft files are put; empty = a temporary folder
    void setDraftFolder(const QString& folder);
    [[nodiscard]] bool openDraftFolder() const; ///< show the folder after a draft was saved
    void setOpenDraftFolder(bool on);

    [[nodiscard]] bool detailPaneVisible() const;
    void setDetailPaneVisible(bool visible);
    [[nodiscard]] bool navigationVisible() const;
    void setNavigationVisible(bool visible);

    /// Blobs of QWidget::saveGeometry(), QSplitter::saveState() … by window id ("main") and by the
    /// arrangement of screens, since a window belongs elsewhere on another desk.
    [[nodiscard]] QByteArray windowBlob(const QString& windowId, const QString& part) const;
    void setWindowBlob(const QString& windowId, const QString& part, const QByteArray& blob);
    /// Names and sizes of the screens present, short.
    [[nodiscard]] static QString screenKey();

    /// Layout of a table, keyed by column id, per database profile. Empty where none is kept.
    [[nodiscard]] QJsonObject tableLayout(const QString& profile, const QString& tableId) const;
    void setTableLayout(const QString& profile, const QString& tableId, const QJsonObject& layout);

signals:
    /// `key` is one of setting::…
    void changed(const QString& key);

private:
    void write(QLatin1StringView key, const QVariant& value);
    void writeAt(const QString& path, const QVariant& value, QLatin1StringView key);
    [[nodiscard]] bool readBool(QLatin1StringView key, bool fallback) const;
    [[nodiscard]] QString readText(QLatin1StringView key) const;

    QSettings m_store;
};

} // namespace kontorist
