#pragma once

#include "base/result.h"
#include "services/officesettings.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kontorist {

class FaultLabel;
class Theme;

struct BrandedLinkCalls
{
    std::function<QFuture<Result<OfficeSettings>>()> settings;
    /// Invalid "name-differs", args = {the office's name}; Refused "no-office-name".
    std::function<QFuture<Result<QString>>(const QString& companyName)> link;
};

/// "Branded login link": the address of the office's own login box, for its web site. The name must
/// be that of the settings letter by letter; where it differs is said. Widgets: "companyNameEdit",
/// "companyNameFault", "linkEdit" (read-only), "copyLinkButton", "copiedText",
/// "openSettingsButton", "closeButton". Deletes itself when closed.
class BrandedLinkDialog : public QDialog
{
    Q_OBJECT

public:
    BrandedLinkDialog(BrandedLinkCalls calls, const Theme& theme, QWidget* parent = nullptr);

signals:
    /// The office has no name yet: the page "office" of the preferences.
    void officeSettingsRequested();

private:
    void build();
    void load();
    void check();
    void showLink(const Result<QString>& link);
    void copy();

    BrandedLinkCalls m_calls;
    const Theme& m_theme;
    QLineEdit* m_name = nullptr;
    FaultLabel* m_fault = nullptr;
    QLineEdit* m_link = nullptr;
    QPushButton* m_copy = nullptr;
    QLabel* m_copied = nullptr;
    QPushButton* m_openSettings = nullptr;
    quint64 m_generation = 0;
};

/// Where a typed name first differs from the office's, in a sentence: "Character 7 must be “ ” (a
/// space); you typed “A”.", "One space too many at the end." Empty where they are equal.
[[nodiscard]] QString nameDifference(const QString& typed, const QString& wanted);

} // namespace kontorist
