#pragma once

#include "base/result.h"
#include "domain/terms.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace kontorist {

class Theme;
class UserPrompt;

struct TermsCalls
{
    std::function<QFuture<Result<std::vector<TermsDocument>>>()> history; ///< newest first
    std::function<QFuture<Result<qint64>>()> acceptedCount;
    std::function<QFuture<Result<TermsDocument>>(const QString& path, const QString& label)> upload;
    bool mayUpload = false; ///< right ADMINISTER, and the database can be written
};

/// The service terms: current version, history, and "Upload new terms…" (CON-16 to CON-18).
/// Widgets: "currentTerms", "historyTable", "labelEdit", "fileEdit", "chooseFileButton",
/// "uploadButton", "reasonText".
class TermsDialog : public QDialog
{
    Q_OBJECT

public:
    TermsDialog(
        TermsCalls calls, UserPrompt& prompt, const Theme& theme, QWidget* parent = nullptr);

signals:
    void uploaded(const kontorist::TermsDocument& terms);

private:
    QWidget* buildHistory();
    QWidget* buildUpload();
    void load();
    void showHistory(const std::vector<TermsDocument>& history);
    void updateState();
    [[nodiscard]] QString reasonNotToUpload() const;
    void chooseFile();
    void askThenUpload();
    void confirmUpload(qint64 accepted);
    void upload();

    TermsCalls m_calls;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    std::vector<TermsDocument> m_history;
    QLabel* m_current = nullptr;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_label = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_upload = nullptr;
    QLabel* m_reason = nullptr;
    bool m_busy = false;
};

} // namespace kontorist
