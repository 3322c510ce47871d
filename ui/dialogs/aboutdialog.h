#pragma once

#include "ui/settings/selftest.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kontorist {

class Theme;

struct AboutFacts
{
    QString version;
    QStringList drivers; ///< QSqlDatabase::drivers()
    QString databaseKind; ///< "SQLite 3.40.1"; empty = none open
    QString databaseUrl; ///< without a password
    QString fileStore;
    QString logFile;
    QString settingsFile;
};

/// Version, what was found on this computer, licences and the self test. Widgets: "aboutTabs",
/// "selfTestTable", "copyButton", "closeButton".
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const AboutFacts& facts, const SelfTestInput& selfTest, const Theme& theme,
        QWidget* parent = nullptr);

    /// All of it as text, for a message to the administrator.
    [[nodiscard]] QString report() const;

private:
    QWidget* buildFacts();
    QWidget* buildSelfTest();
    QWidget* buildLicences();
    void showLines(const std::vector<SelfTestLine>& lines);

    AboutFacts m_facts;
    const Theme& m_theme;
    std::vector<SelfTestLine> m_lines;
    QTableWidget* m_table = nullptr;
    QLabel* m_verdict = nullptr;
};

} // namespace kontorist
